import type { PredicateWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';
import { freed, PLACES, weakFreed } from './freed.js';
import { otherwise } from './otherwise.js';
import { morePromised, moreUndone } from './releases.js';

// one is left behind bars, not one leaves them

export const predicates: PredicateWords = {
  freed,
  held: phrases(`
    in (the|) * 's (*|* *|) (prisons|jails|cells|camps|prison system), in (its|the|their) (*|* *) (prisons|jails),
    in (prisons|jails|custody) (across|throughout|around),
    those (left behind|still in|who remain|who stayed behind|who did not get out),
    (jailed|detained|imprisoned|held|locked up) for (the past|more than|over|almost|nearly|up to) * (days|weeks|
      months|years), as political prisoners, as prisoners of conscience,
    (have|has|had) been (held|behind bars|in prison|in jail|in custody|in detention|locked up|held captive|held
      hostage|held prisoner|captive|captives|hostage|hostages|prisoner|prisoners) (since|for), remain, remains, remained, still, stay, stays, stayed, staying, in the hands of,
    (in|inside) ${PLACES}, in (the|its|their|his) (prisons|jails|cells|prison|jail|custody), behind bars, locked up,
    under lock and key, behind the bars, (continue|continues|continued) (prisoner|prisoners|imprisoned|detained|incarcerated),
    (crowd|crowded|fill|filled|pack|packed|jam|overcrowd|populate) (the|its|their|into|) (*|) (prisons|jails|cells|
      dungeons|lockups), languish, languishing, languishes, are inside, incarcerated, in pretrial detention,
    in solitary, exist, exists, being held, kept behind, is are holding, holding, continue to be, continues to be,
    (go|goes|went|going) on (being held|being detained|being jailed|sitting in|languishing),
    (keep|keeps|kept) (being held|being detained|sitting in), not yet been (freed|released),
    yet to be (freed|released), awaiting release, (waiting|wait|waits) to be (freed|released),
    (are|were|is|) (still|) (waiting|wait|waits) (to|their turn to) (get out|walk out|walk free|leave prison|leave jail|
      be let out),
    (deprived|stripped) of (their|) freedom, confined, caged, interned,
    (continue|continues|continued) to (hold|keep|detain|imprison),
    left (inside|behind bars|in prison|in jail|in custody|in detention|in prisons|in jails|in the prison|in their cells),
    left in * (prison|prisons|jail|jails|cells), left in * * (prison|prisons|jail|jails|cells),
    (has|have|had) not (yet|) (walked free|left prison|left jail|come out|got out|gone home|regained their freedom|
      regained their liberty|recovered their freedom), had not (been|yet been) (freed|released|let out|let go),
    (others|more|them|people|prisoners|still) inside, (prison|inmate|detainee|jail|prisoner) population,
    deprived of liberty, deprived of their liberty,
    in * (prison|prisons|jail|jails|custody|detention|dungeons|cells|colonies), in * * (prisons|jails|dungeons|cells),
    in * * * (prisons|jails), in (the|a) (dungeons|dungeon|cells), in dungeons,
    in (a|the) (penal|labor|labour|prison) (colony|camp|colonies|camps),
    inside (the|its|their) (prisons|jails|cells|walls),
    (has|have) not (been|yet been) (freed|released|let out|let go), still (to|waiting to) be (freed|released),
    (are|were) (now|today|presently) (held|detained|jailed|imprisoned|locked up|incarcerated),
    (await|awaits|awaiting|awaited|(wait|waits|waiting|waited) for) (their|the|a|) (release|exit|discharge) (papers|
      paper|paperwork|orders|order|warrants|warrant|documents),
    awaiting trial in (custody|prison|jail|detention), on death row, on remand, stuck in (prison|jail),
    still (waiting|hoping) to be (freed|released), have (yet|still) to be (freed|released), unreleased, (held|hold|holds|holding) (captive|hostage),
    (kept|keeping) (in|inside), kept (locked up|behind bars|in prison|in jail|in detention|in custody),
    serving (prison|jail|long|life|lengthy) (sentences|terms), serving (sentences|terms) of, serving sentences,
    serving terms (for|over|on charges),
    serving time, (do|does|doing) time, (do|serve|serves|served|serving) (hard|jail|prison) time, rotting,
    still not free, (are|is|were) not (yet|) free, (in|inside) there,
    (jails|prisons|prison|jail|cells|camps|camp|penitentiaries|facilities|facility|centres|centers|dungeons|colonies|
      system) (hold|holds|held|house|houses|housed|contain|contains|contained|confine|confines)`),
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
    [phrases('sent, sends, send, sending, flew, flies, fly, flying, brought, brings, bring, bringing'), ['home']],
    [phrases('handed, hand, hands, handing, turned'), ['over', 'back', 'to']],
    [['gave', 'give'], ['back']],
    [
      phrases('surrendered, surrender, relinquished, relinquish, yielded'),
      phrases('captives, hostages, prisoners, detainees'),
    ],
    [
      phrases('discharged, discharge, discharges, discharging'),
      phrases('custody, prison, jail, detention, detainees, prisoners, inmates, suspects, captives'),
    ],
    [phrases('got, get, gets, getting'), ['back']],
    [phrases('got, get, gets, getting, put, puts, putting, pulled, brought, bring'), ['out']],
    [
      ['saw', 'seen', 'sees', 'see'],
      ['return', 'freed', 'released', 'leave', 'go'],
    ],
    [
      ['watched', 'watch', 'watching', 'witnessed'],
      ['freed', 'released', 'leave'],
    ],
    [phrases('orders, ordering, get, gets, got, getting'), ['freed', 'released']],
  ],
  promised: morePromised,
  future: phrases(`
    will, would, shall, to be, are to, is to, was to, were to, must, should, could, may, might, plans to, plan to,
    planned to,
    planning to, (agree|vow|pledge|offer|decide|intend|hope|aim|propose|undertake|commit) to, promised to, promises
    to, promise to, vowed to, vows to, pledged to, pledges to, agreed to,
    agrees to, (agreed|agrees|undertook|committed) (with|before|to) (*|* *|* * *) to, (committed|commits)
    (itself|themselves) to,
    (ordered|orders|ordering|instructed|instructs|directed) (*|* *|* * *) to, ready to, willing to, offered to, offers to, offering to, undertook to, undertakes to, committed to,
    decided to, hopes to, aims to, proposes to, proposed to, poised to, cleared to, can (be|go|walk|leave),
    considering, likely to, (endorsed|recommended|directed|decreed|sanctioned) the, (were|was|been) ordered,
    been asked to, were asked to, was asked to, ordered to, set to, due to, expected to, going to, about to, on the (point|verge|brink) of,
    intends to, ordered the, orders the, ordering the, promised the,
    (guarantees|guaranteed|guarantee) the, announced it will, approved the, authorised the,
    authorized the, proposed the, prepare to, preparing to, prepares to, in line to, eligible for, eligible to,
    slated to, slated for, set for, due for, scheduled to, scheduled for, up for, awaiting, await, can expect, ll,
    pledged the, promised, vowed, pledged,
    (pave|paves|paved|paving|clear|clears|cleared) the way (for|to) (the|),
    (deal|agreement|accord|pact) on (the|a) (release|return|handover),
    (deal|agreement|accord|pact|plan|phase|proposal) (includes|foresees|envisages|envisions) the`),
  planned: [
    ...['is', 'are', 'was', 'were'].flatMap((be) => [`${be} expected .`, `${be} expected ,`]),
    ...phrases(`
    (is|was|are|were|remains) (scheduled|set|due|planned|postponed|delayed|put off|imminent),
    (will|would|is to|was to|due to) (begin|start|take place),
    (is|was|are|were) expected (on|by|in|within|later|next|soon|monday|tuesday|wednesday|thursday|friday|saturday|
      sunday|tomorrow|today|this)`),
  ],
  lifted: phrases(`
    (is|are|was|were|still|remain|remains|remained) subject to,
    (is|are|was|were|still|remain|remains) under (restrictions|supervision|probation|travel bans), benefited from,
    benefitted from, beneficiaries, beneficiary, benefited, benefitted, have benefited, precautionary measures,
    no longer need to, no longer have to, reporting duties, reporting duty, travel bans, travel ban,
    under orders to report, cases (closed|dropped), closed cases, full freedom, measures lifted, at home,
    charges dropped, charges were dropped, (their|) (restrictions|measures|bans|travel bans) (were|have been|) lifted, sign in at, dismissals`),
  other: otherwise,
  asks: phrases(`
    (call|calls|called|calling|appealed) (on * *|on *|in (a|an|its) *|in (a|an|its) * *|in a * on *) for,
    chanting for, chanted for, shouting for, shouted for, singing for, rallied for, rallying for, marched for,
    marching for, protesting for, demand, demands, demanded, demanding, call for, calls for, called for, calling for,
    call on, calls on, called on, calling on, calls to, appeal for, appeals for, appealed for, appealing for,
    appealed to, ask, asks, asked, asking, urge, urges, urged, urging, seek, seeks, sought, seeking, want, wants,
    wanted, plead for, pleaded for, pleading for, request, requests, requested, requesting, insist on, insisted on,
    push for, pushed for, pushing for, pressed for, pressing for, campaign for, campaigned for, campaigning for,
    pray for, prayed for, hope for, hoped for`),
  weakFreed,
  idioms: phrases(`
    (hold|holds|held|holding) (a|an|the|dual) (*|) (passport|passports|nationality|citizenship|degree|visa),
    (is|are|was|were|be|remain|remains) (now|all|both|finally|) out of (the|) (country|state|town|reach|work|office|parliament),
    (receive|receives|received|get|gets|got) (visits|visitors|a visit|letters),
    (dollar*|euro|euros|peso|pesos|bolivar|bolivars|bolivares|currency|currencies|notes|bonds) (is|are|was|were|being|)
      (swapped|exchanged|traded),
    (list|lists|letter|letters|document|documents|petition|petitions|report|reports) (handed over|handed back|
      exchanged|swapped|released), (is|are|was|were|be|been|remains) home to,
    (remain|remains|remained|still|are still) under (judicial|court|travel|legal|precautionary|strict) (restriction|
      restrictions|supervision|measures|orders),
    (walked|walk) out of (the|) (parliament|chamber|session|talks|meeting|hall|vote|debate),
    (left|leave|leaves|leaving) (the|their|) (rolls|register|party|union|poverty|workforce|church|job|jobs|pitch|
      meeting|summit|hall|race|league|club|company|profession|industry),
    (chose|choose|decided|opted|preferred|elected) to stay,
    (remain|remains|remained|still|are still|were still) (camped|encamped|closed|shut|open|hospitalised|hospitalized|
      gathered|outside|homeless|displaced|unpaid|empty|vacant|on strike|in hospital|in intensive care|waiting),
    (released|releases|releasing|release) (a|an|the|its|his|their|her|new|no) (statement|statements|list|lists|
      report|reports|video|videos|figures|figure|data|note|bulletin|tally|communique|photo|photos|footage|names|
      letter|document|documents|results|details|images|recording),
    (released|releases|releasing) (figures|data|results|footage|statements),
    (release|releases) of (the|a|an) (list|names|report|figures|data|statement|video|results), press release,
    press releases, news release,
    (held|hold|holds|holding) (a|an|the|its|his|their|talks|elections|meetings) (vigil|vigils|press|news|conference|
      march|rally|rallies|protest|protests|demonstration|hunger|meeting|meetings|vote|mass|ceremony|hearing|talks|
      election|elections|banner|banners|signs|candles|sign|candle|photo|photos|service|session|summit),
    (held|hold|holding) (talks|elections|hands|banners|signs|candles|photos|portraits|placards|up), free of charge,
    free of charges, (are|is|were|was) free (to|of),
    free to (say|speak|choose|come|enter|visit|attend|work|appeal|do),
    free (trade|press|speech|elections|election|and fair), for free,
    (put|carry|carried|find|found|turn|turned|point|pointed|sold|sell|run|ran|set|give|gave|hand|handed) out,
    still (wanted|missing|unaccounted for|sought), still life, exit (poll|polls|interview),
    (free|freed|frees|freeing) up (space|room|funds|money|resources|beds|places|cells|time)`),
  undone: [
    ...moreUndone,
    ...phrases(`
      house arrest, home detention, home confinement, rearrested, re-arrested,
      taken back (to|into) (prison|custody|jail), back (in|behind) (prison|jail|custody|bars),
      returned to (prison|custody|jail)`),
  ],
  statuses: phrases(`sentenced, convicted, charged, tried, prosecuted, indicted, remanded`),
  outing: phrases('came, come, coming, went, go, going, poured, walked, walk'),
  outingFor: ['to'],
  infinitives: phrases(
    'protest, vote, march, demonstrate, celebrate, welcome, greet, clean, shop, beg, mourn, strike, rally',
  ),
  reunions: phrases('hug, meet, rejoin, reunite'),
  wishes: ['to'],
  orders: phrases(`
    ordered, authorized, authorised, decreed, approved, pledged, promised, agreed, offered, signed, vowed, undertook,
    committed, proposed, granted`),
  existence: ['there'],
  exiled: phrases(`
    deported, expelled, exiled, banished, rescued, received,
    (flight|plane|bus|buses|convoy|aircraft|ferry|train|trucks) (with|carrying|bringing|taking|full of), emptied,
    empties, emptying, (took|takes|take|taken) in, (granted|given|offered) (asylum|refuge), resettled,
    (sent|shipped|driven) (into exile|abroad|to exile|to the united states|to washington|to miami|to guatemala|to
      costa rica|to spain|to madrid|to poland|to lithuania|to germany|to turkey|to egypt|to colombia|to caracas)`),
  taken: phrases(`
    arrested, detained, captured, jailed, imprisoned, seized, held, convicted, sentenced, tried, charged, accused,
    abducted, kidnapped, rounded up, taken, taken (prisoner|hostage|captive|into custody), picked up, kept, snatched,
    apprehended, caught, ensnared, locked up, locked away, put behind bars, thrown (in|into) (jail|prison)`),
  neverDescribe: phrases(`
    injured, wounded, hurt, dead, killed, died, die, drowned, lit, shouted, chanted, wept, knelt, danced, kept vigil,
    escaped, escape, fled, voted, attended, gathered, celebrated, celebrate, welcomed, greeted, greet, marched,
    protested, demanded, watched, cheered, awaited, waited, wait, camped, slept, sleep, signed, rallied, prayed,
    sang, queued, lined up, live, lived, work, worked`),
  negations: phrases(`
    not, never, no, none, nobody, denied, denies, without, false, nor, didn't, wasn't, haven't, hasn't, neither`),
};
