import type { RealityWords } from '../lexicon/reality-words.js';
import { phrases } from '../lexicon/words.js';

export const reality: RealityWords = {
  possible: phrases(`
    (was|were) (almost|nearly), could, may, might, should, must, ought to, would have, (was|were) to have,
    (was|were) (supposed|meant|due|set) to have, hope to, hopes to, hoped to, hoping to, want to, wants to, wanted to,
    wish to, wishes to, considering, weighing, mulling, deserve to, deserves to, need to, needs to, applied to, eligible to, eligible for, entitled to, unlikely to,
    failed to, fails to, refused to, refuses to, refusing to, declined to, yet to, stopped short of, threatened to, (wait|waits|waited|waiting) to`),
  denials: phrases(`
    deny, denies, denied, denying,
    (falsely|wrongly|mistakenly) (say|says|said|claim|claims|claimed|report|reports|reported|announced) (that|),
    denial that, denials that, (nobody|no one|few) (believes|believe|expects|expect|thinks|think) (that|),
    (doubt|doubts|doubted|doubting) that, without (*|) (*|) (*|) being, (wrong|incorrect|inaccurate|false) to (say|claim|report|suggest) that,
    (at no (time|point)|in no case|under no circumstances|no (court|judge|tribunal|government|minister|president)) (has|had|did|have|ever), (unlikely|improbable|doubtful) that,
    (dismissed|dismisses|rejected|rejects|rebutted|scotched|contradicted|played down) (the|) (claim|claims|report|
      reports|rumour|rumours|rumor|rumors|suggestion|suggestions|talk|allegation|allegations|news) (that|of),
    (false|untrue|incorrect|fake|unfounded|misleading) (claim|claims|report|reports|rumour|rumours|rumor|rumors|news)
      (that|of), (rumour|rumours|rumor|rumors) (that|of), (no|any) truth in, (is|was) not true that,
    it is untrue that, it was untrue that, no (plan|plans|intention|wish|desire|reason) (to|of),
    (not|never) (plan|plans|intend|intended|planned) to,
    no (evidence|proof|sign|signs|indication|record|word) (has emerged|has surfaced|was found|has been found|exists|yet|) that,
    contrary to (the|) (claim|claims|report|reports|rumour|rumours|rumor|rumors) (that|of), hope that, hopes that,
    hoped that, hoping that, wish that,
    (fear|fears|feared|fearing) that, (lie|myth|invention|fabrication|hoax|false|invented) that,
    (never|not) (said|say|claimed|reported|confirmed|stated) that`),
  thwarted: phrases(`
    (step|steps|move|moves) (towards|toward), (talks|negotiations|negotiating|conversations|discussions|debate) (on|over|about|for|aimed at), negotiate,
    negotiates, negotiated, negotiating, discussed, discussing, discuss, debating,
    (effort|efforts|campaign|campaigns|petition|petitions|motion|motions|pressure|bid|bids|attempt|attempts) (to|
      for),
    (plea|pleas|appeal|appeals|call|calls|demand|demands|application|applications|request|requests|lobbying|push|
      condition|conditions) for, calls to, (hope|hopes|dream|dreams|chance|prospect|possibility|likelihood) (of|for),
    put on hold, (put|puts|placed) a hold on, froze, freezes, frozen, paused, stayed, stays, stopped, stops,
    cancelled, canceled, called off, support, supports, supporting, backs, backing,
    (percent|per cent|majority|most|half) back, favour, favours, favor, favors, weigh, weighs, weighed, consider,
    considers, considered,
    (signature|signatures|rally|rallies|march|marches|vigil|vigils|prayer|prayers|protest|protests|concert|
      concerts) for, shelved, scrapped, blocked, blocks, suspended, halted, vetoed, opposed, opposes, opposing,
    ruled out, rules out, refused, refuses, refusing, overturned, ruled against, voted against, protested against,
    objected to, warned against, prevented, revoked, reversed, thwarted, rejected, rejects, turned down, turns down,
    to (secure|win|obtain|achieve|negotiate|gain|bring about|broker|arrange)`),
  noDenials: phrases(`
    (managed|helped|able|proceeded|went on) to (secure|win|obtain|achieve|negotiate|gain|bring about|broker|arrange),
    no longer (opposes|opposed), (not|never) (deny|denied|dispute|disputed), cannot deny, has not denied,
    have not denied, did not deny, does not deny, (no|little|without|beyond) doubt that, suspended (sentence|sentences), suspended (prison|jail) (term|terms)`),
  broughtAbout: [],
  afterThat: [],
  open: [],
  openThen: [],
  doneBefore: [],
  releases: phrases(
    'release, freeing, liberation, discharge, handover, return, repatriation, freedom, excarceration, excarcelation, exit, departure',
  ),
  manyReleases: phrases('releases, discharges, exits, departures, handovers'),
  purposes: phrases(`
    for, in (support|favour|favor|search|pursuit|hope) of, (aim|aims|aimed|aiming) at, toward, towards`),
  causes: phrases(`
    thank*, thanks, grateful*, gratitude, prais*, credit*, congratulat*, applaud*, commend*, hail*, responsib*, joy*,
    rejoic*, celebrat*, relief, relieved, happy, pleased, glad, delight*, apolog*, critici*, blam*, condemn*,
    denounc*, rebuk*, exchange*, return, swap*, trad*, reward*, known, pay*, paid, price, ransom*, account*, reason*,
    explan*, explain*, evidence, proof, except, but, figure*, number*, total, tally, record*, vouch*, recogni*,
    honour*, honor*, award*, prize*, deserv*, answer*, confirm*, allow*, list*`),
  settled: phrases(`
    order, orders, decree, decrees, deal, deals, agreement, agreements, accord, pact, warrant, warrants, papers,
    paperwork, resolution, ruling, arrangement, arrangements`),
  alongside: phrases(`
    after, following, since, with, amid, despite, before, upon, through, by, including, besides, like, during,
    (because|instead|ahead|day|days|hours|weeks|months|moment|news|word|announcement|report|reports|details|images|
      footage|video|videos|photos|list|wave|pace|scale|terms|conditions) of, (in addition|thanks|owing|due|prior|
      similar|relation|response|reply|reaction) to`),
  factives: phrases(`
    came, come, comes, react*, happen*, occur*, took,
    support*, assist*, oversight, cover*, film*, accompan*, attend*,
    announc*, confirm*, report*, verif*, document*, record*, regist*, celebrat*, welcom*, hail*, applaud*, prais*,
    mark*, follow*, secur*, obtain*, won, win, wins, achiev*, brought, bring, brings, saw, sees, seen, led, leads,
    leading, means, meant, includ*, complet*, carried, conduct*, oversaw, oversee*, overseen, facilitat*, broker*,
    mediat*, arrang*, condemn*, critici*, denounc*, lament*, regret*, witness*, certif*, logg*, tall*, count*, list*,
    noted, notes, note, acknowledg*, recogni*, admit*, reveal*, disclos*, publish*, post*, describ*, called, began,
    begin*, start*, finish*, conclud*, end, ends, ended, ending, continu*, resum*, enabl*, allow*, permit*, result*,
    caus*, trigger*, prompt*, produc*, cheer*, attribut*, claim*, detail*, observ*, monitor*, estimat*, cites, cited,
    explain*, justif*, mention*, recall*, remember*, culminat*, role, part, involv*, help*, contribut*, informed,
    learned, learnt, heard, told, broke, breaks, hit, greet*, order*, approv*, authori*, decree*, grant*, sanction*,
    promis*, pledg*, endors*, vouch*, track*, chart*, put, puts`),
  sanctions: phrases(
    'order, orders, ordered, ordering, approv*, authoris*, authoriz*, decreed, decreeing, sanctioned, sanctioning',
  ),
  sanctioned: phrases('ordered, approved, authorised, authorized, decreed, sanctioned'),
  fallsShort: phrases('without, from, than, instead of, short of'),
  earlier: ['before'],
  later: phrases('after (having been|having|being|), following'),
  timeless: phrases(
    'freeing, releasing, letting, pardoning, liberating, discharging, sending, handing, getting, setting, turning, flying, bringing',
  ),
  passive: ['be'],
  reports: phrases('(the|) (reports|report|rumours|rumors|claims|claim|suggestions|news) that'),
  doing: phrases(`
    by, after, since, before, upon, on, with, besides, including, while, when, through`),
  done: phrases(`
    manag*, forced, helped, succeed*, succeeded, began, begun, start*, finish*, resum*, continu*, ended, kept, admit*,
    accus*, suspect*, convicted, guilty, report*, announc*, confirm*, led, resulted, consist*, went, part, role, first, last`),
  supposing: phrases('if, unless, whether'),
  inverted: phrases('had, were, should'),
  untilThen: phrases('until, till, before, once'),
  today: phrases('are, is, have, has'),
  pleads: phrases(`
    insist*, argu*, suggest*, propos*, dream*, vot*, disagree*, consider*, contemplat*, favour*, favor*, plead*, nobody,
    wish*, hop*, want*, urg*`),
  calledOff: [
    ', (blocked|refused|denied|ruled out|halted|prevented|rejected|vetoed|suspended|stopped|cancelled) by',
    ...phrases(`
    (was|were|is|are|proved|turned out to be|turned out) (false|untrue|unfounded|wrong|baseless|incorrect),
    (could|can) not be (independently|) (confirmed|verified),
    (was|were|is|are|has been|have been|had been|being|been) (again|later|then|then abruptly|abruptly|suddenly|
      finally|) (cancelled|canceled|called off|shelved|scrapped|abandoned|blocked|suspended|halted|vetoed|refused|
      rejected|overturned|ruled out|revoked|reversed|dropped|denied|frozen|aborted|discarded|put on hold|paused|
      delayed indefinitely|put off|stayed), collapsed, collapses, broke down, broken down, broke up, fell through,
    fallen through, stalled, have stalled, has stalled, failed,
    (was|were) (not|never) (kept|fulfilled|honoured|honored), came to nothing, come to nothing, came to naught,
    never happened, never took place, did not happen, did not take place, did not go ahead, will not go ahead,
    will not take place, is off, was off, did not materialise, did not materialize, has not materialised,
    has not materialized, never materialised, never materialized,
    never (came|began|started), (has|have|had) (not|never|yet to) (taken place|take place|happened|happen|begun|begin|started|start|come|been carried
      out), (was|were|been|being) (demanded|sought|requested|opposed|resisted|prevented|stopped|thwarted|averted),
    did not (begin|start|come)`),
  ],
  visits: phrases('visit, visits, visiting, tour, inspection, examining, treating, interviewing, meeting'),
  plans: phrases(`
    (plan|plans|proposal|proposals|bid|move|deal|decision|offer|order|agreement|pledge|promise|bill|scheme|idea|
      attempt|attempts) (to|of|for|on)`),
  wouldHave: ['would'],
  hadIt: phrases('should the, were the, should a, were a, in case of, in the event of'),
  outcomes: phrases(`
    (was|were) among (the|), was one of (the|), (ended|ends|closed|concluded) with, left, leaves, leaving,
    (led|leads) to, (resulted|resulting) in`),
  takenBack: phrases(`
    (a|an|the) (earlier|previous|original|prior|first) version of (this|the|that|our) (article|story|report|page|dispatch|piece|headline|post|text),
    (a|an|the) (earlier|previous|original) (headline|caption|dispatch),
    (an|a|the) (earlier|previous|original|initial) version (said|stated|gave|put|misstated|wrongly|incorrectly|mistakenly), (this|the) (article|story|report|headline|caption)
      (originally|initially|incorrectly|wrongly|mistakenly|erroneously|earlier|previously), earlier versions of (this|the|our),
    we (wrongly|incorrectly|mistakenly|erroneously) (said|reported|wrote|stated)`),
  stories: [
    '(film|movie|novel|thriller|drama) , in which',
    ...phrases(`
    in (the|his|her|their|this|that|a|one) (|*) (film|movie|novel|thriller|sitcom|miniseries|comedy|video game|comic|
      short story|fable|fairy tale|screenplay|musical), in (the|his|her|this|a) (play|opera|fable|tale|screenplay),
    (film|movie|novel|thriller|sitcom|miniseries|comedy|drama|comic|play|opera|screenplay|short story) (ends|opens|begins|closes|
      starts|concludes|climaxes|culminates) with,
    (film|movie|novel|thriller|sitcom|miniseries|series|comedy|drama|comic|game|play|opera) (tells|follows|depicts|recounts|
      imagines|narrates|stars),
    (film|movie|novel|thriller|sitcom|miniseries|comedy|comic|game) (about|in which|where),
    (film|movie|novel|thriller|drama) * in which, (quiz|crossword|puzzle) (asks|asked|question),
    the protagonist of (the|a) (film|movie|novel|series), the protagonist (is|frees|rescues|saves|escapes|must|has),
    the plot of, fictional`),
  ],
  leaves: phrases(`
    furlough, furloughs, furloughed, (temporary|day|weekend|home|holiday|short) (leave|leaves|release), day-release,
    (did not|failed to|never) (return|come back) (from leave|to
      prison|to jail)`),
  bygone: phrases(`
    (during|under) the (*|) (dictatorship|apartheid|occupation), (during|in) the (second|first|) (world|civil) war,
    (military|francoist|pinochet|1976) (dictatorship|junta) of, under (franco|pinochet|stalin|apartheid),
    (former|old|onetime) (prison|jail|camp) (museum|is now|now)`),
  heldOnce: phrases(`
    (once|formerly|previously|at one time|at its peak|at its height) (held|housed|kept|jailed|imprisoned|had),
    (was|were) (held|kept|jailed|imprisoned|detained|locked up) (there|) until, used to (hold|house|keep|imprison|be held|be kept|be jailed), (was|were) (once|formerly) (held|kept|jailed|
      imprisoned|detained|locked up), had been home to, was once home to, were once in, once numbered`),
  putOff: phrases(`
    (postpone|postpones|postponed|postponing|delay|delays|delayed|delaying|put off|puts off|putting off),
    (date|dates|timetable|timeline|schedule|deadline) (has been|was|is|had been|) (yet|) (set|given|fixed|announced|
      agreed|) (yet|) for, (preparations|preparation|preparing) (are being made|were being made|were made|have been
      made|are under way|were under way|) (for|to)`),
  binds: phrases(`
    promis*, pledg*, vow, vows, vowed, vowing, swore, sworn, swears, undertak*, undertook, commit, commits, commitment, committed,
    committing, agreeing, consent*, acced*, assurance, assurances, guarantee*, bound, offer`),
  keepsWord: phrases('kept, keep, keeps, keeping, fulfil*, honour*, honor*, redeem*, delivered, delivering'),
  breaksWord: phrases('broke, broken, breaks, breaking, reneg*, betray*, unfulfilled, empty, dishonour*, dishonor*'),
  pledged: phrases('promised, pledged, vowed'),
  happened: phrases('were, was, been'),
  freedThem: phrases('freed, released, let, pardoned, discharged'),
  announces: phrases('announc*, unveiled, promised, pledged'),
  stillAhead: phrases(`
    (by|before) the end of (the|this) (month|week|year),
    (in|over|within) the (coming|next|following) (*|) (hours|days|weeks|months), within (hours|days|weeks),
    (but|yet|although|though) (none|not one|no one|nobody) (has|have|had|was|were|left),
    (has|have) not (begun|started|taken
      place), (has|have) yet to (begin|start), starting (on|from|tomorrow|next), to begin (on|from|tomorrow|next)`),
  now: phrases('leave, leaves, walk, walks, go, goes, get, gets, come, comes, return, returns, regain, regains'),
  saidThen: phrases(`
    said, announced, told, confirmed, promised, declared, explained, added, stated, wrote, posted, pledged, promises`),
  stillIn: ['remaining'],
  thisDay: ['past'],
  leftBehind: phrases('left, inside, remain'),
  tolls: ['toll'],
  votes: phrases(`
    vote, votes, voted, passes, passed, approve, approved, approves, deputies, lawmakers, senators, parliament`),
  halves: phrases('a half'),
  stateOpen: phrases(
    'risk, risks, risked, refused, refuses, declined, could, may, might, would, will, shall, must, should, be',
  ),
  knownTo: phrases(`
    continue, continues, continued, known, said, believed, thought, reported, understood, estimated, presumed, found,
    confirmed, alleged, considered, appear, appears, seem, seems`),
  stateAhead: phrases('will, shall'),
  vouches: phrases('estimat*, calculat*, reckon*'),
  spends: phrases('spen*, serv*, been, held, kept, after, doing, complet*, languish*'),
  gains: phrases(`
    won, win, gain*, got, get, grant*, given, obtain*, receiv*, enjoy*, includ*, benefit*, among,
    part, covered, accept*, left, freed, released, whose, who`),
  lets: phrases('see, have, let, make, mean, help, get, watch'),
  judged: phrases(
    'acquitted, cleared, exonerated, convicted, tried, sentenced, questioned, interrogated, fined, booked, charged, amnestied',
  ),
  allOfThem: phrases('all, both, most, many, some, mostly, several'),
  setBeside: phrases('as, than'),
  turns: phrases('first, last, latest, only'),
  toBe: phrases('to'),
  orders: phrases(
    'first, second, third, fourth, fifth, last, latest, latter, initial, next, previous, same, new, other, final',
  ),
  inForce: phrases(
    'remain, remains, remained, still, under, subject, face, faces, must, need, have, required, obliged, ordered, barred',
  ),
  noLonger: phrases('longer, lifted, dropped, ended, removed, scrapped'),
  corrections: phrases(`
    corrected, corrects, correcting, correction, correct, clarification, rectified, rectifies, amended, amends,
    as (it|they|he|she|we) had (*|) (said|reported|announced|stated|claimed|counted|published)`),
  countsThem: phrases('count, counts, counted, counting, list, lists, listed, tallies, tallied, holds, held'),
};
