import type { TimeWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';
import { dayNames, feasts } from './day-names.js';
import { turningPoints } from './turning-points.js';

const MONTHS = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

export const time: TimeWords = {
  // "mid-April" is one word
  months: { ...MONTHS, ...Object.fromEntries(Object.entries(MONTHS).map(([name, month]) => [`mid-${name}`, month])) },
  weekdays: {
    monday: 1,
    tuesday: 2,
    wednesday: 3,
    thursday: 4,
    friday: 5,
    saturday: 6,
    sunday: 7,
    mondays: 1,
    mon: 1,
    tue: 2,
    tues: 2,
    wed: 3,
    thu: 4,
    thurs: 4,
    fri: 5,
    sat: 6,
    sun: 7,
  },
  dayNames,
  fixed: [
    [
      { kind: 'offset', days: 0 },
      phrases(`
      (has|have) just, just now, today, this (morning|afternoon|evening), tonight, earlier today, in the last hours, in the past hours, in the
      last few hours, in recent hours, in the past few hours, so far today`),
    ],
    [{ kind: 'offset', days: -1 }, ['yesterday', 'last night', 'the previous night']],
    [
      { kind: 'apart', count: -1, unit: 'day', of: null },
      phrases('the (night|evening|morning|afternoon|day) before, the previous (day|evening|night)'),
    ],
    [
      { kind: 'apart', count: 1, unit: 'day', of: null },
      phrases('(the|) (next|following) (day|morning), the day (after|afterwards)'),
    ],
    [{ kind: 'beside', days: -7 }, phrases('(in|over|during|) the (week before|previous week|preceding week)')],
    [
      { kind: 'that', unit: 'week' },
      phrases('(in|over|during|) that (same|) week, (in|over|during|for) the same week'),
    ],
    [
      { kind: 'that', unit: 'month' },
      phrases('(in|over|during|) that (same|) month, (in|over|during|for) the same month'),
    ],
    [
      { kind: 'that', unit: 'month', orThis: true },
      phrases('(in|over) the course of the month, (over|during|throughout) the month, over the whole month'),
    ],
    [{ kind: 'month-end' }, phrases('(at|by) (the|) (end|close) of the month, at month end, at the month-end')],
    [
      { kind: 'over-days', count: 181, those: true },
      phrases('(in|over|during|for) (the same|that) half year, (in|over|during|for) the same six months'),
    ],
    [{ kind: 'over-days', count: 91, those: true }, phrases('(in|over|during|for) (the same|that) quarter')],
    [{ kind: 'that', unit: 'year' }, phrases('(in|over|during|) that (same|) year')],
    [{ kind: 'offset', days: -2 }, ['the day before yesterday']],
    [{ kind: 'offset', days: 1 }, ['tomorrow']],
    [
      { kind: 'same-day' },
      phrases(`
      (ends|ended|closes|closed|finished) the day (with|on|at), that day, of the day, for the day, the same day, the same date, that same (day|date), earlier in the day, later in the day, that
      (morning|afternoon|evening|night), by then, later that (day|evening|night), (by|before|at) (nightfall|sundown|sunset|dusk|midnight|midday|noon|lunchtime|daybreak|sunrise) (that day|), by (mid-afternoon|mid-morning|late afternoon|early evening|late evening|the evening|evening|the afternoon|morning|the morning), (by|before) (tonight|dark), (by|before) the (day|night) (is|was) out, (by|before) the end of the day, by (close|closing) (of business|time), hours (before|earlier|later|after), earlier that day, that date`),
    ],
    [{ kind: 'first-day' }, ['(on|) (the|its) first day']],
    [{ kind: 'overnight' }, phrases('overnight, (during|through) the night')],
    [
      { kind: 'weekend' },
      phrases(`
      (over|at|during|) the weekend, (over|) (this|the past|the last|last) weekend, over the (past|last) weekend,
      weekend`),
    ],
    [
      { kind: 'this', unit: 'week' },
      phrases(`
      this week, so far this week, earlier this week, since the start of the week`),
    ],
    [
      { kind: 'this', unit: 'month' },
      phrases(
        '(so far|earlier|) this month, since the (start|beginning) of the month, month to date, in the current month',
      ),
    ],
    [
      { kind: 'this', unit: 'year' },
      phrases(`
      (so far|earlier|) this year, since the (start|beginning) of the year, earlier in the year, since the new year,
      since the turn of the year, since new year, year to date, to date this year, in the current year, in the present year, in the year so far, since the year began`),
    ],
    [{ kind: 'last-week' }, ['last week']],
    [{ kind: 'last-month' }, ['last month']],
    [{ kind: 'last-year' }, ['last year', 'the previous year']],
    [
      { kind: 'ago', count: 1, unit: 'week' },
      phrases(`
      a week ago, one week ago`),
    ],
    [{ kind: 'ago', count: 2, unit: 'week' }, ['a fortnight ago']],
    ...feasts,
    [
      { kind: 'same-window' },
      phrases(`
      in that time, in the same (period|time|span), over the same (period|time|span), in that (period|span), during
      that (time|period), (for|during|about|on|covering) the same (period|span|time), in that same (period|time), in this period,
      over that (period|time), (for|over|in|during|on|across) (the same|those|those same|these) (days|weeks|two days|three days|dates), in that same span, in that window, for that (period|span|stretch), (over|in|during|for) that (stretch|weekend), within that period, in the meantime`),
    ],
  ],
  rolling: phrases(`
      (in|over|during|within) the (past|last), (in|over|during) the (previous|preceding), (over|during|across) the, over, in, within, across,
      the (past|last), for, during, (in|over|during|within|across|for) (those|these|the same|those same|these same)`),
  rollingOne: ['(in|over|during|within) the (past|last)', 'the (past|last)'],
  units: {
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
  },
  monthsFromNow: {
    '-1': ['of last month', 'last month'],
    '0': ['of this month', 'this month'],
    '1': ['of next month', 'next month'],
  },
  occasionNouns: ['flight', 'swap', 'exchange', 'release', 'releases', 'operation', 'handover', 'transfer'],
  sameStart: ['the same date', 'the same day', 'that same date', 'that same day'],
  thoseDays: ['those', 'these', 'same'],
  lastDate: ['then', 'that day', 'that date'],
  futureWords: phrases('will, shall, tomorrow, to be, are to, is to, must, next'),
  reportedFuture: ['would'],
  lastYear: phrases('last year, the year before, of last year, the previous year'),
  since: phrases(`
      so far in, to date in,       since, from, (starts|started|start|starting|begins|began|begin|beginning) in, starting, beginning, starting on, counting from, dating from, beginning on, dating back to,
      starting from, as from`),
  after: phrases('after, thanks to'),
  until: phrases(`
      at the end of, by the end of, (completed|finished|concluded|wrapped up) on, at the close of, as of the end of, at end of, 
      as of, until, till, up to, up until, through, by, to, as at, up to and including, dated, as late as, since * by`),
  before: phrases('prior to, before'),
  between: ['between', 'from'],
  betweenAnd: phrases('and, to, until, through, -, –, —, up to'),
  on: phrases(`
      on, of, late, early on, early, last, this, this past, for, at, in, during, late on, the, before dawn on`),
  inMonth:
    phrases(`at the beginning of, at the start of, in the first days of, in the course of, over the course of, (during|over|throughout|for) the month of, 
      in the whole of, over the whole of, for the whole of, during all of, for all of, across all of, over all of, in the entirety of, for, across,
      in, during, throughout, all through, right through, in early, in late, in mid, in the month of, over, in the year, in all of, all of, during the year, of the year, by mid, at mid`),
  fillers: phrases(`
      the, start, beginning, middle, end, close, dawn, daybreak, sunrise, of, early, late, mid, mid-, evening, on, about, around, noon, midday, midnight, end of, the end of, the
      start of, the beginning of, early on, late on, last, this, same, past, the morning of, the evening of, the night of,
      the afternoon of, the close of`),
  dayPartLinks: phrases('at, in, the'),
  dayParts: phrases(`
      night, morning, evening, afternoon, midday, noon, dawn, midnight, lunchtime, alone`),
  last: ['last', 'the previous'],
  dayWords: ['the'],
  agoBefore: [],
  agoAfter: ['ago'],
  earlierThan: phrases('earlier, before, previously'),
  laterThan: phrases('later, after, afterwards'),
  takesObject: phrases('before, after'),
  ofObject: ['of'],
  dawn: phrases('dawn, daybreak, sunrise'),
  ends: phrases('end, close'),
  rollingTo: phrases('(in|over|during|for) the'),
  following: phrases('next, following'),
  spanEnds: phrases('to, (ending|ended) (on|at|), (that|which) ended (on|at|), through, up to'),
  through: phrases('to, through, until'),
  onward: phrases('to date, to this day, until now, to now, onward, onwards, and after, and on, forward'),
  first: ['first'],
  partsOfYear: {
    'first (quarter|trimester)': [1, 3],
    'second (quarter|trimester)': [4, 6],
    'third (quarter|trimester)': [7, 9],
    '(fourth|last|final) (quarter|trimester)': [10, 12],
    'first (half|semester)': [1, 6],
    'second (half|semester)': [7, 12],
  },
  ofLastWeek: phrases('(of|) last week'),
  ofThatMonth: phrases('of (that|the) (same|) month'),
  andNow: phrases('and (now|since|after|afterwards)'),
  sameStatement: phrases('the same (statement|note|report|bulletin|text|document|post|message|interview|communique)'),
  sameEvent: { amnesty: 'law', measure: 'law', decree: 'law', bill: 'law', text: 'law', legislation: 'law' },
  ofYear: phrases('of (the|this) year'),
  past: [],
  clockBefore: phrases('at, until, till'),
  clockAfter: phrases(`
      in the (morning|afternoon|evening|night), at night, o'clock, a . m, p . m, am, pm, hours, h`),
  byClock: ['by'],
  clockWords: phrases(`
      pm, am, p, a, m, gmt, o'clock, noon, midday, midnight, hours, local, time`),
  eventVerbs: {
    announced: 'announcement',
    promised: 'promise',
    captured: 'capture',
    elected: 'election',
    pardoned: 'pardon',
  },
  turningPoints,
  events: phrases(`
      announcement, law, legislation, amnesty, decree, release process, process, capture, raid, election, vote, coup, war, truce,
      ceasefire, emergency, releases, pardon, deal, agreement, protests, crackdown, accord, inauguration, uprising,
      promise, measure, state of emergency, exchange`),
};
