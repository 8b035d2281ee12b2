import type { PredicateWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';
import { moreFreed, moreOther, morePromised, moreUndone, moreWeakFreed } from './releases.js';

const JAILS = 'prison|prisons|jail|jails|custody|detention|captivity|cells|incarceration';
const PLACES = `(${JAILS}|behind bars)`;

// one is left behind bars, not one leaves them
const AWAY_FROM = `(${JAILS})`;

export const predicates: PredicateWords = {
  freed: [
    ...moreFreed,
    ...moreWeakFreed,
    ...phrases(`
      (side|sides) (received|recovered|returned|released), freed, frees, freeing, free, released, releases, release, releasing, liberated, liberation, liberations, excarcelation, excarcelations, return to (liberty|freedom),
      (let|lets|letting) (out|go|loose), (let|lets) (them|him|her|people) (out|go), set free, sets free,
      setting free, set at liberty, (walk|walked|walks|walking) (free|out|out of|to freedom|away),
      (came|come|coming|got|get|getting) (out|out of), went free, go free, going free, went home, gone home,
      (left|leave|leaves|leaving) ${AWAY_FROM}, (left|leave|leaving) (the|their|its|a|this|that)
      (prison|prisons|jail|jails|cell|cells|detention|custody|penitentiary|centre|center|compound),
      (left|leave|leaving) (the|their|its) (facility|barracks|police cells|lockup|police station|camp|camps|site|sites|colony|colonies|penal colony|penal colonies|labour camp|labour camps|cells), (return|returned|returning|back|brought|came|come|freed) from captivity,
      (left|leave|leaving) * (prison|prisons|jail|jails|custody|detention), (left|leave|leaving) * *
      (prison|prisons|jail|jails|custody|detention), out of ${PLACES}, out of the
      (prison|jail|prisons|jails|cells|cell), (are|were|is|was) out, on the outside, at liberty,
      (regain|regains|regained|regaining|gain|gains|gained|gaining|recover|recovers|recovered|recovering|win|wins|won|winning|secure|secures|secured|securing) (their|his|her|) (freedom|liberty),
      (return|returns|returning|head|heads|headed|heading|fly|flying) home, to (swap|exchange|trade), swaps, swapping, (turn|turns|turned|turning) loose,
      (sent|returned|back|came|come|gone|allowed|brought) home, handed over, handed back, swapped, flown out, flown
      home, freedom for, the exit of, exit of, exits, gates (opened|open) for, gates had opened for, (opened|opens)
      (its|the|their) (gates|cells|doors) (to|for), departures, (exchange|exchanged|exchanging|swap|swapped|swapping|trade|traded) (prisoners|detainees|captives|hostages), out (today|tonight|overnight|yesterday|so far|since), already (out|released|freed|home), (step|steps|stepping|file|files|filed|filing|stream|streams|streamed|streaming|pour|pours|poured|pouring) out, (freedom|liberty) of, pardoned, granted
      (freedom|release|bail|conditional release|amnesty|an amnesty|clemency|pardons|a pardon|parole|early release|liberty|humanitarian release|provisional release), paroled, released on parole, freed on bail, bailed, excarcerated, excarcerations, excarcelations,
      excarcelation, departed prison, (on|to) the street, repatriated, unconditionally freed, exited, crossed to
      freedom, back with their families, reunited with, excarceration, amnestied, (spared|freed from) prison, tasted
      freedom, driven out of, dropped off, turned loose, brought (from|out of) (prison|prisons|jail|jails|custody|detention), brought freedom, won freedom, freedom to, given (their|) freedom, driven (to|into|across|over), flown (to|into|back), bused (to|into|out), crossed into, (on|en route on) their way home, got back, get back, gets back, received back, (are|is|were|now|safely) home, (been|were|was|being) returned, of the returned, (also|have|had|has) returned, returned to (ukraine|russia|belarus|israel|gaza|venezuela|kyiv|moscow|the country|their (country|homeland|home country|units|village|villages)), (are|is|now|already) free, returned from (captivity|prison|detention|jail|custody), (brought|bring|bringing) (back|home), back on (home|ukrainian|russian) soil, brought out, back at home, (come|came|go|went) back home, those who left, among those (who|) (left|freed|released|leaving|to leave), walked through the gates, returned home, returned, (the|their|a) return of, back on the street*,
      recovered freedom, (grants|granting|grant) (amnesty|an amnesty|clemency|pardons|freedom|release), pardoning, pardons for, amnesty for,
      (put|placed|loaded) (on|onto|aboard|on board) (a|an|the|one|two) (*|) (plane|planes|flight|flights|bus|buses|aircraft|jet|ferry|boat|train|convoy|helicopter),
      (put|placed|loaded) (on|onto|aboard) (planes|flights|buses), (boarded|boarding|board) (a|an|the) (*|) (plane|flight|bus|aircraft|jet|ferry|boat|train),
      (step|stepped|walk|walked|file|filed|came|went) (out|) through (the|its|a) (gate|gates|door|doors|prison gate|prison gates|main gate|front gate|iron gate),
      (returned|return|returning|went back|go back|going back|gone back) to (their|his|her) (communities|community|villages|towns|village|regions|region|districts|farms|fields|parishes|desks|jobs|classrooms|studies|congregations|countries|country|units|home towns|hometowns|native villages), exchanged, traded for, (come|came|coming) back, let go,
      (left|leave|leaving|walked out of|walk out of) (el rodeo|rodeo|tocoron|tocuyito|yare|zona 7|insein|evin|el helicoide|the helicoide|helicoide|el chipote|la modelo|okrestina|silivri|metris|sincan|tora|badr|qarchak|rajai shahr|sednaya|saydnaya|adra|obo|thayarwaddy|myingyan|kaliti|kality|qilinto|kilinto|makala|ndolo|luzira|kamiti|kirikiri|ikoyi|kuje|chikurubi|black beach|zhodino|ofer|ketziot|megiddo|damon|malir|adiala|kot lakhpat|welikada|mornaguia|mariona|cecot|izalco|combinado del este|boniato|guanajay|villa marista|guantanamo|bagram|pul-e-charkhi|abu ghraib|rebeuss|cap manuel|dangla|awash arba|lefortovo|olenivka|volodarka|camp boiro|bure|giwa barracks),
      (returned|returning|return) to (their|his|her) (families|family|homes|home|loved ones|relatives), rejoined (their|his|her) (families|family), (back with|embraced|hugged) (their|his|her) (families|family|loved ones),
      stepped (out|free|outside), walked through (the|its) (gates|gate|doors), sprung, got their freedom, see freedom, saw freedom, (tasted|taste) freedom, (out|free) on bail,
      (pardon|pardons|clemency|amnesty|amnesties) (to|for), (open|opened|opens|opening) (the|its|their) (prison|jail|cell|penitentiary) (gates|gate|doors|door) (to|for),
      (regain|regained) (contact with|sight of) freedom, emerged, (reached|reach) home, (had|have|having) their freedom restored, freedom restored, (allowed|permitted) to (leave|go|return), (no longer|not) (in|behind) (prison|custody|jail|bars), airlifted, ferried (to|home|out), hugged (his|her|their) (mother|mothers|children|wives), (opened|unlocked|unlocking|opening) the (doors|gates|cells) (for|to), cut loose, turned over to`),
  ],
  held: phrases(`
      in (the|) * 's (*|* *|) (prisons|jails|cells|camps|prison system), in (its|the|their) (*|* *) (prisons|jails), in (prisons|jails|custody) (across|throughout|around),
      those (left behind|still in|who remain|who stayed behind|who did not get out), (jailed|detained|imprisoned|held|locked up) for (the past|more than|over|almost|nearly|up to) * (days|weeks|months|years),
      as political prisoners, as prisoners of conscience, (have|has|had) been (held|behind bars|in prison|in jail|in custody|in detention|locked up|held captive|held hostage) (since|for), remain, remains, remained, still, stay, stays, stayed, staying, in the hands of, (in|inside) ${PLACES}, in
      (the|its|their|his) (prisons|jails|cells|prison|jail|custody), behind bars, locked up, under lock and key,
      (crowd|crowded|fill|filled|pack|packed|jam|overcrowd|populate) (the|its|their|into|) (*|) (prisons|jails|cells|dungeons|lockups), languish, languishing, languishes, are inside, still inside, incarcerated, in captivity, in pretrial detention,
      in detention, in solitary, exist, exists, being held, kept behind, is are holding, 
      holding, continue to be, continues to be, (go|goes|went|going) on (being held|being detained|being jailed|sitting in|languishing), (keep|keeps|kept) (being held|being detained|sitting in), not yet been (freed|released), yet to be (freed|released),
      awaiting release, (waiting|wait|waits) to be (freed|released), (deprived|stripped) of (their|) freedom, confined, caged, interned, (continue|continues|continued) to (hold|keep|detain|imprison),
      left (behind bars|in prison|in jail|in custody|in detention|in prisons|in jails|in the prison|in their cells), left in * (prison|prisons|jail|jails|cells), left in * * (prison|prisons|jail|jails|cells),
      (has|have|had) not (yet|) (walked free|left prison|left jail|come out|got out|gone home|regained their freedom|regained their liberty|recovered their freedom), had not (been|yet been) (freed|released|let out|let go),  (others|more|them|people|prisoners|still) inside, (prison|inmate|detainee|jail|prisoner) population, deprived of liberty, deprived of their liberty, in *
      (prison|prisons|jail|jails|custody|detention|dungeons|cells|colonies), in * * (prisons|jails|dungeons|cells), in * * * (prisons|jails), in (the|a) (dungeons|dungeon|cells), in dungeons, in (a|the) (penal|labor|labour|prison) (colony|camp|colonies|camps), inside (the|its|their) (prisons|jails|cells|walls), (has|have) not (been|yet been) (freed|released|let out|let go),  still (to|waiting to) be (freed|released), awaiting trial in (custody|prison|jail|detention), on death row, on remand, stuck in (prison|jail), still (waiting|hoping) to be (freed|released), have (yet|still) to be (freed|released), unreleased, held captive, kept in, kept (locked up|behind bars|in prison|in jail|in detention|in custody), serving (prison|jail|long|life|lengthy) (sentences|terms), serving (sentences|terms) of, serving sentences, serving time, (do|does|doing) time, (do|serve|serves|served|serving) (hard|jail|prison) time, rotting, still not free, (are|is|were) not (yet|) free,
      in its custody, in their custody, (in|inside) there,
      (jails|prisons|prison|jail|cells|camps|camp|penitentiaries|facilities|facility|centres|centers|dungeons|colonies|system) (hold|holds|held|house|houses|housed|contain|contains|contained|confine|confines)`),
  heldParticiples: phrases(`
      detained, held, jailed, imprisoned, incarcerated, locked, arrested, captive, hostage`),
  weakHeld: phrases(
    'remain, remains, remained, still, stay, stays, stayed, staying, exist, exists, continue to be, continues to be',
  ),
  needAuxiliary: ['free'],
  stateAux: phrases(`
      is, are, remain, remains, remained, still, stay, being, continue, continues, kept, currently, wrongfully,
      arbitrarily, be`),
  freedSplit: [
    [
      phrases('put, puts, putting, placed, loaded, bundled'),
      phrases('plane, planes, flight, flights, aircraft, jet, ferry'),
    ],
    [['let', 'lets', 'letting'], phrases('go, out, free, loose, walk')],
    [phrases('set, sets, setting, turn, turns, turned, turning, cut, cuts, cutting'), ['free', 'loose']],
    [phrases('sent, sends, send, sending, flew, brought'), ['home']],
    [phrases('handed, hand, hands, handing, turned'), ['over', 'back', 'to']],
    [['gave', 'give'], ['back']],
    [
      phrases('surrendered, surrender, relinquished, relinquish, yielded'),
      phrases('captives, hostages, prisoners, detainees'),
    ],
    [phrases('discharged, discharge, discharges, discharging'), phrases('custody, prison, jail, detention')],
    [phrases('got, get, gets, getting'), ['back']],
    [phrases('got, get, gets, getting, put, puts, putting, pulled, brought, bring'), ['out']],
    [
      ['saw', 'seen', 'sees', 'see'],
      ['return', 'freed', 'released', 'leave', 'go'],
    ],
  ],
  promised: morePromised,
  future: phrases(`
      will, would, shall, to be, are to, is to, were to, must, should, could, may, might, plans to, plan to, planned
      to, planning to, promised to, promises to, promise to, vowed to, vows to, pledged to, pledges to, agreed to,
      agrees to, ready to, willing to, offered to, offers to, offering to, undertook to, undertakes to, committed to, decided to, hopes to, aims to, proposes to, proposed to, poised to, cleared to, can (be|go|walk|leave), considering, likely to,
      (endorsed|recommended|directed|decreed|sanctioned) the, (were|was|been) ordered, been asked to, were asked to, was asked to, ordered to, set to, due to, expected to, going to, about to, intends to, ordered
      the, orders the, promised the, announced it will, approved the, authorised the, authorized the, proposed
      the, prepare to, preparing to, prepares to, in line to, eligible for, eligible to, slated to, slated for,
      scheduled to, scheduled for, up for, awaiting, await, can expect, ll, pledged the, promised, vowed, pledged`),
  planned: phrases(`
      (is|was|are|were|remains) (scheduled|set|due|planned|postponed|delayed|put off|imminent), will take place, would take place, is to take place, (is|was) expected (on|by|in|within|later|next|soon)`),
  lifted: phrases(`
      (is|are|was|were|still|remain|remains|remained) subject to, (is|are|was|were|still|remain|remains) under (restrictions|supervision|probation|travel bans), benefited from, benefitted from, beneficiaries, beneficiary, benefited, benefitted, have benefited,
      precautionary measures, no longer need to, no longer have to, reporting duties, reporting duty, travel bans,
      travel ban, under orders to report, cases (closed|dropped), closed cases, full freedom, measures lifted, at
      home, charges dropped, charges were dropped, sign in at, dismissals`),
  other: [
    ...moreOther,
    ...phrases(`
      (will|would|could|can|may|might|should|to) benefit, stand to benefit, stands to benefit,
      (move|moves|moved|moving|transfer|transfers|transferred|transferring|relocate|relocates|relocated|relocating|shifted|shifting) (*|* *) (inmates|prisoners|detainees|convicts), (still|remain|remains|are|is|was|were) at large, on the run, eligible for,
      escaped, escape, celebrated, celebrate, celebrating, lit, shouted, chanted, wept, knelt, danced, kept vigil, welcomed, greeted, greet, watched, cheered, awaited, rallied, prayed, sang, lined up, broke out,
      arrest, arrests, arrested, arresting, killed, killing, kill, dead, death, deaths, died, dying, die, wounded,
      injured, hurt, sentenced, convicted, charged, accused, tried, prosecuted, expelled, kidnapped, abducted, seized,
      captured, disappeared, missing, summoned, passed through, voted, elected, attended, gathered, marched,
      protested, detentions, detention of, rounded up, picked up, remanded, indicted, executed, tortured, questioned,
      interrogated, taken captive, taken hostage, rearrested, re-arrested, recaptured, redetained, back in, returned to (prison|jail|custody), taken away, displaced, fled,
      exiled, banished, stripped, beaten, applied, applications, petitions, requests, appealed, signed, camped,
      waited, waiting, wait, sleep, slept, queued, formally arrested, has detained, had detained, have detained,
      imprisoned since, bodies, remains of, deployed, hired, employed, evacuated, treated, hospitalised,
      hospitalized, sanctioned, dismissed, fired, laid off, forcibly disappeared, shot down, terms shortened, (has|have|had) (defended|represented), defended, represented, deported, deportation, deportations, collapsed, examined, fainted, treated, sentences (reduced|commuted|cut), commuted, interviewed, surveyed`),
  ],
  asks: phrases(`
      chanting for, chanted for, shouting for, shouted for, singing for, rallied for, rallying for, marched for, marching for, protesting for,
      demand, demands, demanded, demanding, call for, calls for, called for, calling for, call on, calls on, called on,
      calling on, calls to, appeal for, appeals for, appealed for, appealing for, appealed to, ask, asks, asked, asking, urge, urges, urged,
      urging, seek, seeks, sought, seeking, want, wants, wanted, plead for, pleaded for, pleading for, request, requests, requested, requesting, insist on, insisted on,
      push for, pushed for, pushing for, pressed for, pressing for, campaign for, campaigned for, campaigning for, pray for, prayed for, hope for, hoped for`),
  weakFreed: [
    ...moreWeakFreed,
    ...phrases(`
      out since, already (out|home), (step|steps|stepping|file|files|filed|filing|stream|streams|streamed|streaming|pour|pours|poured|pouring) out, (return|returns|returning|head|heads|headed|heading|fly|flying) home, to (swap|exchange|trade), swaps, swapping,
      (left|leave|leaving) (the|their) (facility|barracks|police cells|lockup|police station|camp|site),
      went home, gone home, (sent|returned|back|came|come|gone|allowed|brought) home, returned home, handed over, handed back, flown out, flown
      home, exits, departures, repatriated, driven out of, dropped off, driven (to|into|across|over), flown (to|into|back), bused (to|into|out), crossed into,
      get back, gets back, got back, received back, (are|is|were|now|safely) home, (been|were|was|being) returned, of the returned, (also|have|had|has) returned, returned to (ukraine|russia|belarus|israel|gaza|venezuela|kyiv|moscow|the country|their (country|homeland|home country|units|village|villages)), (brought|bring|bringing) (back|home), (allowed|permitted) to (leave|go|return), on their way home, airlifted, ferried (to|home|out), turned over to, back on (home|ukrainian|russian) soil,
      back at home, (come|came|go|went) back home, (come|came|coming) back, emerged, returned, (the|their|a) return of, (reached|reach) home, on the outside, (are|were|is|was) out, exchanged`),
  ],
  idioms: phrases(`
      (is|are|was|were|be|remain|remains) out of (the|) (country|state|town|reach|work|office|parliament),
      (receive|receives|received|get|gets|got) (visits|visitors|a visit|letters),
      (list|lists|letter|letters|document|documents|petition|petitions|report|reports) (handed over|handed back|exchanged|swapped|released),
      (is|are|was|were|be|been|remains) home to,
      (chose|choose|decided|opted|preferred|elected) to stay,
      (released|releases|releasing|release) (a|an|the|its|his|their|her|new|no) (statement|statements|list|lists|report|reports|video|videos|figures|figure|data|note|bulletin|tally|communique|photo|photos|footage|names|letter|document|documents|results|details|images|recording),
      (release|releases) of (the|a|an) (list|names|report|figures|data|statement|video|results), press release, press releases, news release,
      (held|hold|holds|holding) (a|an|the|its|his|their|talks|elections|meetings) (vigil|vigils|press|news|conference|march|rally|rallies|protest|protests|demonstration|hunger|meeting|meetings|vote|mass|ceremony|hearing|talks|election|elections|banner|banners|signs|candles|sign|candle|photo|photos|service|session|summit),
      (held|hold|holding) (talks|elections|hands|banners|signs|candles|photos|portraits|placards|up), free of charge, free of charges, (are|is|were|was) free (to|of), free to (say|speak|choose|come|enter|visit|attend|work|appeal|do), free (trade|press|speech|elections|election|and fair), for free,
      (put|carry|carried|find|found|turn|turned|point|pointed|sold|sell|run|ran|set|give|gave|hand|handed) out, still (wanted|missing|unaccounted for|sought), still life, exit (poll|polls|interview), freed up, free up`),
  undone: [
    ...moreUndone,
    ...phrases(`
      house arrest, home detention, home confinement, arrested again, detained again, jailed again, rearrested, re-arrested, taken back (to|into) (prison|custody|jail), back (in|behind) (prison|jail|custody|bars), returned to (prison|custody|jail)`),
  ],
  statuses: phrases(`sentenced, convicted, charged, tried, prosecuted, indicted, remanded`),
  outing: phrases('came, come, coming, went, go, going, poured, walked, walk'),
  outingFor: ['to'],
  infinitives: phrases(
    'protest, vote, march, demonstrate, celebrate, welcome, greet, clean, shop, beg, mourn, strike, rally',
  ),
  reunions: phrases('hug, meet, rejoin, reunite'),
  wishes: ['to'],
  orders: phrases(
    'ordered, authorized, authorised, decreed, approved, pledged, promised, agreed, offered, signed, vowed, undertook, committed, proposed, granted',
  ),
  existence: ['there'],
  exiled: phrases(`
      deported, expelled, exiled, banished, rescued, received, (flight|plane|bus|buses|convoy|aircraft|ferry|train|trucks) (with|carrying|bringing|taking|full of), emptied, empties, emptying, (took|takes|take|taken) in, (granted|given|offered) (asylum|refuge), resettled, (sent|shipped|driven) (into exile|abroad|to exile|to the united states|to washington|to miami|to guatemala|to costa rica|to spain|to madrid|to poland|to lithuania|to germany|to turkey|to egypt|to colombia|to caracas)`),
  taken: phrases(`
      arrested, detained, captured, jailed, imprisoned, seized, held, convicted, sentenced, tried, charged, accused, abducted,
      kidnapped, rounded up, taken, taken (prisoner|hostage|captive|into custody), picked up, kept, snatched, apprehended, caught, ensnared`),
  neverDescribe: phrases(`
      injured, wounded, hurt, dead, killed, died, die, lit, shouted, chanted, wept, knelt, danced, kept vigil, escaped, escape, fled, voted, attended, gathered, celebrated, celebrate, welcomed, greeted, greet, marched, protested, demanded, watched, cheered, awaited, waited, wait, camped, slept, sleep, signed, rallied, prayed, sang, queued, lined up, live, lived, work, worked`),
  negations: phrases(`
      not, never, no, none, nobody, denied, denies, without, false, nor, didn't, wasn't, haven't, hasn't, neither`),
};
