import type { StructureWords } from '../lexicon/structure-words.js';
import { phrases } from '../lexicon/words.js';

export const structure: StructureWords = {
  contrast: phrases(`
    but, while, whereas, however, although, though, against, yet, in contrast, by contrast, on the other hand,
    compared with, compared to, far below, far above, well below, well above, in contrast to, in contrast with,
    as opposed to, even though, meanwhile, even as`),
  parts: phrases(`
    in that (figure|number|total|list|group), among all of them, including, includes, included, of them, among them,
    of whom, of which, among those, among the, being, comprising, made up of, of those, of these, counting,
    of (that|this) (number|population|total|tally|list|crowd|caseload), of all those, of all these, of all the,
    of all of them, out of them, out of those, of the latter, takes in, breakdown, include, consisting of, namely, they are,
    they included, they include, broken down, the rest, the others, the remainder, in this group, followed by`),
  ofWhole: phrases(`
    of these, of those, of them, of (that|this) (number|population|tally|list|group|caseload), of the, among them,
    among those, among these, of that total, they included, they include, the list includes, the figure includes,
    the total includes, the number includes, the balance includes, into this account enter, among the`),
  holds: phrases(`
    contains, contained, holds, held, has, had, names, named, lists, listed, features, featured, comprises, comprised,
    covers, covered, includes, included, carries, carried, shows, showed, runs to, ran to, with`),
  thereIn: phrases(`
    (on|in) (it|them) (are|were|is|stand|stood|figure|figured|appear|appeared),
    (on|in) (the|that|this) (list|roll|register|registry|roster|document) (are|were|is|stand|stood|figure|figured|
      appear|appeared), (on|in) it there (are|were),
    it (contains|contained|holds|held|has|had|names|named|lists|listed|features|featured|comprises|comprised|covers|
      covered)`),
  increments: phrases(`
    another, a further, further, additional, more, in addition, on top of, an additional, extra, on top,
    separate`),
  elliptical: phrases(`
    others, more, other, of them, of those, of these, of us, of whom, in all, altogether`),
  fellows: phrases('fellow, other, part, list, lists, ranks, share'),
  listed: phrases(`
    read, published, compiled, checked, verified, shared, released, updated, drew, gave, posted, kept, presented, reviewed,
    signed, delivered, wrote, prepared, approved`),
  how: phrases('how, as, where, which, when'),
  leftOver: phrases('remaining, other'),
  outOf: phrases('out of, from among, of a total of, among'),
  copulas: phrases('were, was, are, is, been, being, had been, have been, will be, would be'),
  ratioJoin: ['in', 'out'],
  rest: phrases('the rest, the remaining, the others, the remainder'),
  later: phrases('later, afterwards, afterward, since then, in the weeks after, subsequently, thereafter'),
  partitives: ['of'],
  forWhom: ['whom'],
  relatives: phrases('who, whom, which, that, whose'),
  earlier: phrases(`
    first (reported|spoke of|announced|counted), had (spoken of|talked of|given),
    had first (reported|spoken of|announced|counted), had earlier, earlier, up from, down from, rose from, stood at,
    had previously, previously, before that, had put, a week earlier, a day earlier, had announced, we had, initially,
    at first, had initially, had been at, first put, was at, from the, an earlier, a previous, against`),
  changedFrom: ['from'],
  changedTo: ['to'],
  truth: phrases(`
    the (real|true|actual|correct) (number|figure|total|count), in (reality|truth|fact), the truth is, it is,
    (that|this|the same) (number|figure|total|count|tally) (to|at), actually, really, the honest (number|figure|count)`),
  hypothetical: phrases(`
    could (surpass|reach|rise to|exceed|top|be as high as|climb to|grow to|be|go up to|pass),
    (may|might) (surpass|reach|rise to|exceed|top|climb to|grow to|be|pass), expected to (reach|surpass|rise to),
    (may|might|could) (soon|yet|well|even) (surpass|reach|rise to|exceed|top|pass),
    (will|would) (soon|) (surpass|reach|rise to|exceed|top|climb to|grow to|pass)`),
  definites: phrases('the, its, their, these, those, all'),
  ages: phrases('aged, ages, age'),
  absolutes: ['with'],
  batches: phrases(
    'group, batch, wave, contingent, convoy, busload, planeload, party, round, tranche, cohort, lot, second, first',
  ),
  exceptions: phrases(
    'all but, except, except for, apart from, save for, excluding, not counting, with the exception of, other than',
  ),
  whereabouts: phrases(`
    unaccounted for, not been (found|traced|located), (has|have) yet to be (found|traced|located),
    (the|) whereabouts of, whereabouts (are|remain|is) unknown`),
  follows: phrases(
    'followed, have followed, had followed, followed them, followed suit, came next, came after, came later, joined them',
  ),
  proVerbs: phrases(`
    have, has, had, did, did so, were, was, will, would, will do so, would do so, would leave, will leave,
    have done so, had done so, (will|would) be`),
  tallies: phrases(`
    (stops|stopped|stop) at, (arrives|arrived|arrive) at, (comes|came|come) to, (adds|added|add) up to,
    (gets|got) to, (ends|ended) (up|) at, (remains|remained) at, (leaves|left) it at, (puts|put) (it|them|those) at,
    (gets|got|goes|went) no (further|higher) than, (does|did|do) not (go|get) (beyond|past|above),
    (settles|settled) (at|on|for), (closed|closes) (at|on|with), (has|had) (it|them) at,
    (is|was) (up to|already at|now at|at), (knows|knew|know) of, (ran|runs) to, (went|goes) (up|) to,
    (makes|made) (it|them|that), (closed|closes) its (count|tally|list|books) (at|on|with)`),
  countsOneByOne: phrases(`
    (has|have|had|) (verified|documented|recorded|confirmed|counted|registered|tallied|logged|noted|identified),
    (counts|records|documents|confirms|logs|verifies|tallies),
    (has|have) been able to (verify|confirm|document|identify),
    (is|are|am|was|were) (only|) (sure|certain|confident) of, (can|could) (only|) (verify|confirm|vouch for)`),
  extremes: phrases('youngest, oldest, eldest'),
  agesThan: phrases(`
    older than, younger than, (over|under|above|below) the age of, aged (over|under|above|below),
    (aged|were|was|are|is) just`),
  capacity: phrases(`
    (built|designed|meant|intended|made|planned|fitted|equipped) (for|to hold|to house|in * for|in * * for|in * * * for|
      with room for),
    capacity (for|of|is|at|was|stands at), capacity is for, (room|space|beds) for,
    can (hold|house|take|accommodate|fit), could (hold|house), (will|would|to) (house|accommodate), holds up to,
    (capacity|limit) (of|at) (the|) (*|) (*|) (*|) (is|was), beds for (up to|), (cells|cell) meant for,
    able to (hold|house), a capacity of,
    in (groups|batches|cells|shifts|teams|pairs|rows|queues|lines|rounds|threes) of, (cells|cell) for,
    new (prison|prisons|jail|jails|centre|camp|wing) for`),
  wereThen: phrases(`
    was, were, had, held, stood, numbered, listed, kept, housed, counted, knew, recorded, registered, reported, ended,
    closed, finished, put`),
  pastStates: phrases(`
    had (|all|both|already|also|once|previously|originally|initially|never|mostly) been, were serving, had spent, had served, were being held, were awaiting, had languished,
    had been (held|serving|detained|jailed), had remained, had sat in, who had been, spent`),
  restates: phrases(`
    that is, in other words, i . e ., meaning, which means, or, (the equivalent of|equivalent to|equal to|which is|which equals),
    (which (amounts|comes|corresponds)|amounting|corresponding) to, (which represents|representing|which makes up)`),
  gauges: phrases(`
    kilomet*, km, mile*, meter*, metre*, degrees, dollars, euros, bolivars, bolivares, barrels, litres, liters, tons,
    tonnes, pages, times`),
  each: phrases('every, each'),
  states: phrases(`
    belong, belongs, belonged, correspond, corresponds, corresponded, suffer, suffered, need, come from, came from, hail from, hailed from, face,
    faced, hold, held (dual|office|a|an|seats|posts|senior|public|foreign), require, requires, are serving, serve,
    served (in|as|under|on|at|with), serving (in|as),
    (once|previously|formerly|also) (served|sat|held|worked|ran|led|taught|headed), sat (in|on), sit (in|on),
    work (for|at|in|as), worked (for|at|in|as|on), taught (at|in), teach (at|in), ran (for|a|an|the|as),
    led (a|an|the|opposition|student|local), studied (at|in), study (at|in), carry, carries, carried (a|dual|foreign),
    live in, lived in, live with, need medical, range in, are aged, were aged, stood (for|as), wrote (for|about),
    reported for, played, campaigned for, volunteered, owned, married, lost, owe,
    (attend|attended) (a|an|the|high|secondary|middle|university|college|evening|mass), play (in|for), preach, preached,
    teach, study (law|medicine|engineering|theology), follow (santeria|islam|judaism|candomble),
    qualify as, qualified as, happen to be, happened to be, speak (for|only|no), fish for, farm, farmed,
    ride (motorbike*|motorcycle*|motorbikes), drive (a|taxis|buses|trucks|lorries), suffer from, write for, report for`),
  // a comma would part the figure in two
  rates: [
    ...phrases(`
    a day, a week, a month, a year, a night, per (day|week|month|year|night|cell|bunk|bed|mattress),
    (a|to a) (cell|mattress|bunk), (to|for|per|a|against) (the|one|each|) (dollar|euro|peso|ruble|pound|real|yuan),
    for (each|every) (*|) (hostage|captive|soldier|body|guard|officer|civilian|prisoner|inmate|israeli|person|woman|
      child|
      inhabitants),
    per (100|1000|thousand|hundred|inhabitant|inhabitants|hostage|captive|body|guard|soldier),
    (to|for) (one|1) (guard|hostage), every (day|week|month|night), each (day|week|month), daily, weekly, on average`),
    'per 10,000',
    'per 100,000',
  ],
  conditionals: phrases(`
    if, unless, whether, (unclear|uncertain|unknown) (if|whether),
    (deny|denies|denied|denying) (having|holding|keeping|detaining|jailing),
    (deny|denies|denied|denying) (that|) (there|it|they) (are|were|holds|hold|held), there (are|were) not`),
  remains: phrases(`
    bodies, remains, body, corpses, deaths, death, killing, killings, murder, murders, execution, executions,
    suicides, burial, funerals`),
  change: phrases(`
    rose, rise, rises, risen, rising, up, down, fell, fallen, grew, grown, climbed, went, gone, increased, jumped,
    dropped, moved, raised, revised, lowered, lowers, lowering, cut, cuts, reduced, reduces, revises, corrected,
    corrects, changed, changes, raises, adjusted, adjusts, updated, updates, trimmed, falls, drops, goes,
    brought (down|up), revising, correcting, raising, bringing`),
  makeUp: phrases(
    'number, made up, make up, makes up, accounted for, account for, accounts for, numbered, totalled, totaled',
  ),
  has: phrases('has, have, had, gives, gave, keeps, kept, offers, offered, published, reports'),
  pairJoiners: ['and'],
  pairOpeners: ['both'],
  subordinators: phrases('when, where, while, because, once, until, whenever, whether'),
  reaches: phrases(`
    sees, (has|have|had) it at,
    stood at, stands at, now at, had been, reached, rose to, rises to, climbed to, grew to, came to, comes to,
    had come to, had stood at, was at, now stands at, passed, hit, for a total of, for a grand total of,
    making a total of, crept up to, edged up to, swelled to, was already,
    (now|already|) (stand at|number|numbers|total|totals|totaled|totalled|amount to|amounts to|amounted to|come to|add
      up to|adds up to|added up to|reach|reaches|run to|runs to|ran to|climb to|climbs to|rise to|remain at|remains
      at|remained at|stay at|stays at|stayed at|hold at|fell to|falls to|dropped to|drops to|declined to|shrank to|
      sank to|increased to|went up to|went down to),
    (have|has|had) (reached|risen to|climbed to|grown to|fallen to|dropped to|declined to|increased to|come down to|
      gone up to|shrunk to|swelled to|swollen to), (is|was|were|are|being) (put|reckoned|down|up|set) (at|to)`),
  comparedWith: phrases(`
    (more|fewer|less) than (on|the|a day|a week|a month|in|yesterday|last|it|its|their|those|had|were|at|
      was|before|he|she|they|previously|originally|initially),
    same (* *|*|) as (on|in|at|the day|the week|the month|a day|a week|a month|yesterday|last),
    as many as (on|in|at|the day|the week|the month|a day|a week|a month|yesterday|last)`),
  differences: phrases(`
    by, a (rise|jump|drop|fall|decline|decrease|gain) of, a (difference|gap|discrepancy|gulf) of,
    (difference|gap|discrepancy) is`),
  occasions: phrases(`
    (in|of|during|on) (the|that|this|the same) (swap|exchange|operation|batch|flight|plane|handover|convoy|transfer|
      group), (with|alongside|together with) them, on board, aboard, in return, in exchange, in the other direction,
    (of|among) (those|these) releases`),
  against: phrases(`
    against, versus, vs, compared with, compared to, up from, down from, instead of, rather than,
    (more|fewer|less|higher|lower) than the, (below|above|short of) the`),
  records: phrases(`
    the largest, the biggest, the first, largest, biggest,
    the (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|latest), the smallest, the worst,
    the highest,
    the lowest, the most, first time, (their|its|his|her) (first|second|third|largest|biggest|latest),
    in any (month|week|year|day), (a|the) record`),
  soFar: phrases(`
    so far, already, to date, until now, up to now, by now, in all, in total, altogether, overall, all told, now`),
  percent: phrases('%, percent, per cent, percentage, pct'),
  ratioLinks: phrases(`in, in every, out of, out of every, of every`),
  thereWere: phrases(`
    (which|that) (would make|makes|made|would bring it to|brings it to), there (were|had been|was|are|have been|would be),
    (it|that|the figure|the number|the total) (was|had been|stood|was already|was still|had stood) (at|),
    there (were|had been) (another|a further), they (were|had been|numbered),
    (it|that|the figure|the number|the total) had (reached|risen to|climbed to|grown to|come to|gone up to)`),
  onlyThan: phrases(`but, except, except for, other than`),
  owned: phrases(`
    sentence, sentences, term, terms, case, cases, charges, appeal, appeals, trial, trials, hearing, hearings, file,
    files, request, requests, petition, petitions, application, applications, penalty, penalties, rights, photographs,
    photos, portraits, homes, accounts, assets, passports, testimony, testimonies, stories, complaints, indictment,
    indictments, conviction, convictions, arrest, arrests, detention, transfer, deaths, death, torture`),
  pastVerbs: phrases(`
    rang, went, took, got, gave, sent, wrote, began, won, ran, fell, sang, ate, drank, fought, fed, heard, hit, lost, made,
    met, paid, rose, saw, sold, sought, spoke, swore, threw, told, wore, built, bought, caught, drew, grew, knew, led,
    rode, shook, tore, came, became, slept, stood, sat, kept, felt, brought, thought, chose, drove, flew, spent,
    taught, lay, hid, looked, seemed, appeared, arrived, walked, travelled, traveled, lived, worked, used, asked,
    wanted, needed, hoped, chanted, died, wept, fled, left, hugged, limped, carried`),
  afterVerbs: phrases(`
    in, on, at, for, over, to, with, from, since, after, during, under, as, and, before, between, last, across,
    inside, through, without, until, their, the, a, an, his, her, its, out, up, down, home, back, off, about, into,
    that, how, no, only, around, past, again, there, straight, directly`),
  comesOfAge: phrases(
    `(turned|turns|turning|turn), (reached|reaches) the age of, (he|she) (is|was) (now|only|just|), (him|her) at`,
  ),
  somebody: phrases(`
    (daughter|son|mother|father|brother|sister|wife|husband|grandmother|grandfather|grandson|granddaughter|child|baby|
      boy|girl|eldest|youngest|oldest) (is|was) (now|only|just|),
    (the|his|her|their) (eldest|youngest|oldest) (is|was), (who|he|she) (is|was) (now|only|just|)`),
  atOnce: phrases(`
    at once, in one go, at a stroke, in a single (day|night|stroke|go), in one (day|night|stroke), of a single stroke,
    together, apiece, a side, on (each|either) side`),
};
