import type { EventTimeWords } from '../lexicon/event-time-words.js';
import { phrases } from '../lexicon/words.js';

export const eventTimes: EventTimeWords = {
  closings: phrases('(ended|closed|finished|concluded|rounded off|closed out|wrapped up) (the month of|)'),
  inIt: phrases('in it, on it, it (lists|names|includes|counts|contains|has)'),
  earlyIn: phrases('early, start, beginning, outset'),
  midIn: phrases(`
    mid, middle, mid-january, mid-february, mid-march, mid-april, mid-may, mid-june, mid-july, mid-august,
    mid-september, mid-october, mid-november, mid-december, mid-jan, mid-feb, mid-mar, mid-apr, mid-aug, mid-sept,
    mid-oct, mid-nov, mid-dec`),
  clearings: phrases(`
    exercise, delivery, hearings, sessions, swap, swaps, exchange, exchanges, operation, visit, visits, drive, tour,
    review, releases, handover, handovers, clearance`),
  tomorrow: ['tomorrow'],
  // not "the first quarter", which a match has too
  calendarParts: phrases('trimester, semester'),
  partsOfMonth: {
    starts: ['first'],
    ends: phrases('last, final'),
    firstHalf: phrases('first (half|fortnight)'),
    secondHalf: phrases('second (half|fortnight)'),
  },
  hadDone: ['had'],
  monthVerbs: phrases('was, were, saw, brought, had, closed, ended, remains, is, marked, registered, recorded, left'),
  knownByDate: phrases('amnesty, amnesties, pardon, pardons, clemency, swap, swaps, exchange, exchanges'),
  unrest: phrases(`
    march, marches, protest, protests, demonstration, demonstrations, rally, rallies, riot, riots, unrest, uprising,
    uprisings, revolt, mutiny, coup, putsch, massacre, killings, clashes, disturbances, violence, strike, strikes,
    election, elections, vote, events`),
  grants: phrases('granted, grants, issued, issues, signed, signs, declared, decreed, approved, gave, enacted'),
  laws: phrases('law, legislation, amnesty, pardon, pardons, decree, clemency, act, measure'),
  enacted: phrases(`
    signed, decreed, approved, passed, enacted, granted, issued, adopted, promulgated, proclaimed, announced,
    declared, ratified, ordered, signs, imposed, introduced, extended, renewed, effect, force`),
  sinceThen: phrases('from then (until|to|till) (now|today|this day), between then and now'),
  beforeThat: phrases('(before|prior to) (that|this|then|it|that day|that date)'),
  inBoth: phrases('in (both|all|all three|either) cases, in (each|either) case, both, both (figures|counts|tallies)'),
  startUnsaid: phrases(
    'since when, from when, from (what|which) (date|day), since (what|which) (date|day), when (its|his|her|their|the) count (began|begins|started|starts)',
  ),
  alone: phrases('alone'),
  throughout: phrases('throughout, (over|in|during) the course of, during, all through'),
  swornIn: phrases(
    'sworn, born, appointed, named, elected, re-elected, installed, promoted, inaugurated, dismissed, sacked',
  ),
  inOffice: phrases(
    '(in|at) (power|office|charge|helm), at the helm, (the|) (president|leader|ruler|head), prime minister',
  ),
  inEvent: phrases('in, under, with, during, through'),
  beginnings: phrases('(began|begun|started|starts|begins|opened|under way) (on|)'),
  begun: phrases(
    'total, figure, number, sum, releases, liberations, excarcelations, register, tally, count, list, process',
  ),
  hours: phrases('noon, midday, midnight, dawn, daybreak, sunrise, lunchtime'),
  rounds: phrases('batch, batches, group, round, releases, wave'),
  underLaw: phrases(`
    (under|by virtue of|pursuant to|under the terms of|on the strength of|because of|in application of|thanks to|due to|
      as a result of|attributed to|attributes to|credited to|owed to) (the|this|
      that|its|their|his|her|a) (new|recent|special|) (law|legislation|amnesty|pardon|decree|amnesty law|pardon law)`),
  declared: phrases(`
    (the|) (start|beginning|imposition|declaration|introduction) of the (state of exception|state of emergency|
      emergency|regime|emergency regime|exception regime|measure),
    (the|) (state of exception|state of emergency|regime|emergency|emergency regime|exception regime) (began|started|
      was declared|was imposed|was introduced|took effect|came into force)`),
  declaredBy: phrases('exception, emergency, guarantees'),
  interviewed: phrases(`
    (we|I) (spoke|talked|met|sat down) (to|with|) (her|him|them), (we|I) (interviewed|met) (her|him|them),
    (spoke|talked) (to|with) (us|me|this newspaper|this paper|this magazine),
    (this|the) (interview|conversation) (was|took place|was held|was conducted|was recorded),
    (interviewed|reached) by (phone|telephone|video call|e-mail), interviewed on, interview conducted`),
  listsGiven: phrases(`
    (exchange|exchanges|exchanged|exchanging|swap|swapped|swapping) (* * * * * * * *|* * * * * * *|* * * * * *|* * * *
      *|* * * *|* * *|* *|*|) lists, (exchange|swap) of (the|their|) (* *|*|) lists,
    lists (* * * * *|* * * *|* * *|* *|*|) (were|are) (exchanged|swapped)`),
  ofNextYear: phrases('(of|) the (following|next) year, (of|) the year after'),
  ofThisYear: phrases('(of|) this (same|) year, (of|) the current year'),
  ofThatYear: phrases('(of|) (that|the same) year'),
  yearBefore: phrases(`
    (of|in|) the (year before|previous year|preceding year), (of|in|) last year, (a|one) year (earlier|before),
    (twelve|12) months earlier`),
  previous: phrases('previous, preceding, before'),
  monthsTogether: { '3': phrases('quarter, trimester'), '6': phrases('half-year, half year, semester') },
  now: phrases('now, today, currently, nowadays, presently'),
  speeches: phrases(`
    statement, statements, communique, press release, note, bulletin, report, message, post, interview, briefing,
    press conference, news conference, (his|her) (|weekly|own|television) (programme|program|show), speech, address,
    broadcast, hearing, testimony, letter, newsletter, update, tweet`),
  spoken: phrases(`
    (is|was|were|are) dated, dated, (was|were|is) speaking, spoke, was talking,
    made the (remarks|statement|announcement), gave the (figure|number|interview),
    (was|were) (issued|published|sent|posted|given|made) (on|)`),
  goesOn: phrases(`
    added, adds, adding, went on, goes on, continued, continues, also said, said too, further said, concluded,
    concludes, specified, specifies, insisted`),
  otherCalendars: phrases(
    'buddhist, burmese, lunar, chinese, persian, orthodox, jewish, islamic, khmer, thai, lao, tibetan',
  ),
  nightLinks: phrases('into'),
  expects: phrases(`
    expects, expected, expect, expecting, awaits, awaited, await, awaiting, foresees, foresaw, anticipates, anticipated`),
  everyDay: phrases(`
    (every|each) (day|night|week|month|year|hour), daily, weekly, monthly, on (a daily|a weekly) basis`),
  scenes: phrases(`
    the (gates|gate|doors|door) (of * *|of *|) (opened|swung open), (gates|doors) (opened|swung open),
    (exchange|swap|handover|transfer|release|releases) (of prisoners|of detainees|of captives|) (took place|
      was carried out|happened|occurred|was completed|went ahead),
    (bus|buses|minibuses|convoy|plane|planes|flight|train|vans) (* * * * *|* * * *|* * *|* *|*|) (reached|arrived|
      landed|crossed|touched down),
    (bus|buses|convoy|van|vans|minibuses) (left|came out|emerged|pulled out|drove out|drove away|rolled out),
    (opened|opening) (its|the|their) (gates|gate|doors|door)`),
  within: phrases('within, inside'),
  fromEvent: phrases('(after|following) (the|its|that|), (that|which) followed'),
  beforeEvent: phrases('(before|ahead of|prior to|leading up to|running up to|preceding) (the|its|that|)'),
  withinDay: phrases(`
    hours, course, shortly, soon, moments, minutes, small, wee, around, about, noon, midday, midnight, dawn, daybreak,
    after, before`),
  built: phrases(`
    opened, built, rebuilt, inaugurated, founded, created, established, completed, commissioned, dissolved, banned,
    outlawed, shut, born, launched`),
  habits: phrases('every, each'),
  oneBefore: phrases('(in|) the one before, (in|) the previous one'),
  countingBegins: phrases(`
    (began|begun|started|starts|begins|start|begin) (counting|to count|keeping count|recording|to record|documenting|to document|
      keeping lists|to keep lists|keeping a tally|its count|its tally) (on|in|from|), (counts|count) (from|since),
    (count|tally|list|register|record) (that it|it|which it) (opened|began|started|has kept since) (on|in|)`),
  namedByDay: [],
};
