import type { Phrases } from '../lexicon/words.js';
import { phrases } from '../lexicon/words.js';

/** Things that happen to prisoners and let nobody out. */
const moreOther = phrases(`
  (walk|walks|walked|walking) (out|off) (of|) (the|a|an|their|its|his|her) (*|) (factory|factories|plant|plants|mine|
    mines|job|jobs|school|schools|classroom|classrooms|class|talks|meeting|session|chamber|church|theatre|theater|
    stadium|office|offices|restaurant|shop|shops|hotel|ceremony|debate|match|game|set|stage|pitch|parliament|
    assembly|congress|senate|university|warehouse|depot|shipyard),
  (remain|remained|stay|stayed|are still|were still) (in|on|at) (the|their|) (race|running|contest|squad|team|
    pavement|sidewalk|streets|ballot|board|bench|posts|jobs|intensive care|vigil),
  (remain|remains|remained|stay|stays|stayed|are still|is still|were still) (in|at) (the|) (hospital|exile|office|
    power|party|parliament|government|university|school|opposition|hiding),
  (remain|remains|remained|stay|stays|stayed|still) in (*|the *|a *|an *|the * *|a * *|
    * 's|* * 's) (hospital|hospitals|clinic|clinics|ward|wards|burns unit|intensive care unit),
  (remain|remains|remained|stay|stays|stayed|are still|is still|were still) (without work|without jobs|without pay|
    without homes|on the run|at large|unemployed|homeless|hospitalised|hospitalized|unaccounted),
  (remain|remains|remained|are still|is still|were still) (unable to|waiting for|waiting outside|camped outside|
    standing outside),
  (remain|remains|remained|are still|is still|were still) outside (the|a|its|) (*|) (prison|prisons|jail|jails|gate|
    gates|headquarters|embassy|court|building|station|walls),
  (remain|remains|remained|are still|is still|were still) (under investigation|on trial|under indictment|barred from|
    banned from|out on bail|on bail),
  (have|has|had|having|see|saw|seen) (their|his|her|the|) (terms|sentences|term|sentence|punishment|
    punishments) (cut|reduced|commuted|shortened|halved|trimmed), (have|had) them (cut|reduced|commuted|shortened),
  (have|has|had|got|given|granted) (*|* *|* * *) (cut|taken|shaved|knocked|trimmed|deducted|struck|off) (off|from|
    ) (their|his|her) (terms|sentences|term|sentence), to life (in prison|in jail|behind bars|imprisonment),
  (years|months) (in prison|in jail|behind bars|of imprisonment) (to|on), discharged from (the|a|) hospital,
  (receive|receives|received|get|gets|got) (visits|visitors|a visit|letters|treatment|food|vaccines), graduated,
  (took|take|taken) their own lives,
  (caught|contracted|contract) (tuberculosis|cholera|covid|the virus|the disease|a disease),
  (began|begin|started|start|launched) (a|an|their) (hunger|fast|strike),
  (work|works|worked|working) (in|at|inside) (the|a) (prison|jail|prisons|jails), acquitted,
  (went|sent|taken|hauled|returned) (back|) to (prison|jail),
  (taken|brought|presented|hauled|led|put) (before|in front of) (a|the|) (judge|judges|court|courts|magistrate|
    magistrates|prosecutor|prosecutors), hanged, lynched,
  (transferred|moved|relocated|shifted|shipped|bused|bussed|taken|driven|flown|sent|brought|escorted|
    marched) (from * |) (to|into) (another|other|a different|the central|the main|a new|court|the court|a court|
    hospital|the hospital|a hospital|solitary|isolation|the morgue|malir jail|jail|prison|a prison|the prison|a jail|
    the jail|custody|detention), (transfer|transfers) (of|to), (is|are|was|were|been|be) (transferred|relocated),
  (spared|shorn of) (part|parts|some) of, sentences (trimmed|shortened), crossed the (yard|courtyard), staged, stage,
  rioted, riot, stormed, brawled, (went|gone|go) on hunger strike, on hunger strike,
  (is|are|was|were|been) (fined|suspended|reprimanded|vaccinated|infected|punished|visited|fed|searched|beaten),
  (is|are|was|were) (sacked|promoted|demoted|decorated|replaced|disciplined|rewarded),
  (handed|turned) over to (the|) (police|prosecutors|prosecution|courts|ice|immigration),
  (were|was|been|being) returned to (prison|jail|custody|detention|their cells|court),
  (petition|petitioned|petitioning|apply|applied|applying|lobby|lobbied|lobbying|sued|begged) for,
  (died|dead|dying|die|dies|death|deaths|perished) (in|while in) (custody|prison|jail|detention|captivity|
    police custody|state custody|his cell|their cells),
  legal (aid|assistance|help|representation|advice) (in|to|for),
  (who|that|already) (are|were) (outside|out of|not in) (prison|jail|custody|detention),
  not in (prison|jail|custody|detention),
  (dropped|drops|drop|dropping|withdrew|withdraw|withdrawn|withdrawing) (the|all|its|) (charges|cases) (against|
    ) (against|), (names|people) (had been|were|have been) dropped,
  (amnesty|pardon|law|decree) (will|would|could|may|) (cover|covers|covered|covering), struck off,
  at liberty already, already at liberty,
  from (being|getting) (jailed|imprisoned|detained|arrested|sent to prison|sent to jail|locked up|held),
  (court|courts|judge|judges|tribunal|chamber) (heard|hears|decided|took up),
  serving terms (for|over) the, (are|were) free (for|until|of), (received|receive|had|have) visits, tested positive`);

/** What else happens to people and is neither release nor custody: they are arrested, tried, hurt, moved, they protest and vote. */
export const otherwise: Phrases = [
  ...moreOther,
  ...phrases(`
    (will|would|could|can|may|might|should|to) benefit, stand to benefit, stands to benefit,
    (move|moves|moved|moving|transfer|transfers|transferred|transferring|relocate|relocates|relocated|relocating|
      shifted|shifting) (*|* *) (inmates|prisoners|detainees|convicts),
    (still|remain|remains|are|is|was|were) at large, on the run, eligible for, escaped, escape,
    (jailbreak|jailbreaks|breakout|prison break) (of|by),
    (got|get|getting|came|come|coming|climbed|stepped|jumped|pulled|fell) out of (the|a|their|his|her) (bus|car|train|
      plane|taxi|van|boat|lift|elevator|meeting|church|school|class|hospital|water|hall|coma|bed),
    (break|breaks|broke|breaking|broken) (free|loose|out of), celebrated, celebrate, celebrating, lit, shouted,
    chanted, wept, knelt, danced, kept vigil, welcomed, greeted, greet, watched, cheered, awaited, rallied, prayed,
    sang, lined up, broke out, arrest, arrests, arrested, arresting, killed, killing, kill, drowned, dead, death,
    deaths, died, dying, die, wounded, injured, hurt, sentenced, convicted, charged, accused, tried, prosecuted,
    expelled, kidnapped, abducted, seized, captured, disappeared, missing, summoned, passed through, voted, elected,
    attended, gathered, marched, protested, detentions, detention of, rounded up, picked up, remanded, indicted,
    executed, tortured, questioned, interrogated, (taken|fell|fallen) (captive|prisoner), (fell|fallen) into captivity, taken hostage, rearrested, re-arrested, recapture,
    recaptured, caught, redetained, back in, returned to (prison|jail|custody), taken away, displaced, fled, exiled,
    banished, stripped, beaten, applied, applications, petitions, requests, appealed, signed, camped, waited,
    waiting, wait, sleep, slept, queued, formally arrested, has detained, had detained, have detained,
    imprisoned since, bodies, remains of, deployed, hired, employed, posted, stationed, on duty, assigned to, (stand|stands|stood|standing) guard, born, evacuated, hospitalised, hospitalized,
    sanctioned, dismissed, fired, laid off, forcibly disappeared, shot down, terms shortened,
    (has|have|had) (defended|represented), defended, represented, deported, deportation, deportations, collapsed,
    examined, reviewed, fainted, treated, sentences (reduced|commuted|cut), commuted, interviewed, surveyed,
    on the (kerb|curb|pavement|sidewalk)`),
];
