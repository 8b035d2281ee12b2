import type { TimeWords } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';
import { feasts } from './day-names.js';

/** Days and spans of fixed wording. */
export const fixed: TimeWords['fixed'] = [
  [
    { kind: 'offset', days: 0 },
    phrases(`
      (has|have) just, just now, today, this (morning|afternoon|evening), tonight, earlier today, in the last hours,
      in the past hours, in the last few hours,
      (in|over|within|during) the (past|last) (hour|half hour|half-hour|few minutes),
      (an hour|half an hour|minutes|moments|a few minutes|a few hours|hours) ago,
      between midnight and (dawn|daybreak|sunrise), in recent hours, in the past few hours, so far today`),
  ],
  [{ kind: 'offset', days: -1 }, ['yesterday', 'last night', 'the previous night']],
  [
    { kind: 'apart', count: -1, unit: 'day', of: null },
    phrases('the (night|evening|morning|afternoon|day) before, the previous (day|evening|night), on the eve'),
  ],
  [
    { kind: 'apart', count: 1, unit: 'day', of: null },
    phrases('(the|) (next|following) (day|morning), the day (after|afterwards)'),
  ],
  [{ kind: 'beside', days: -7 }, phrases('(in|over|during|) the (week before|previous week|preceding week)')],
  [
    { kind: 'months-before', months: 1 },
    phrases('(in|over|during|) the (month before|previous month|preceding month)'),
  ],
  [
    { kind: 'months-before', months: 3 },
    phrases('(in|over|during|) the (quarter before|previous quarter|preceding quarter)'),
  ],
  [
    { kind: 'months-before', months: 6 },
    phrases('(in|over|during|) the (previous|preceding) (half year|half-year|semester)'),
  ],
  [{ kind: 'months-before', months: 12 }, phrases('(in|over|during|) the (year before|previous year|preceding year)')],
  [{ kind: 'that', unit: 'week' }, phrases('(in|over|during|) that (same|) week, (in|over|during|for) the same week')],
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
  [{ kind: 'that', unit: 'year' }, phrases('(in|over|during|) that (same|) year, (in|over|during|for) the same year')],
  [
    { kind: 'beside', days: 7 },
    phrases('(in|over|during) the (week that followed|week afterwards|seven days that followed)'),
  ],
  [{ kind: 'offset', days: -2 }, ['the day before yesterday']],
  [{ kind: 'offset', days: 1 }, ['tomorrow']],
  [{ kind: 'offset', days: 2 }, ['the day after tomorrow']],
  [
    { kind: 'same-day' },
    phrases(`
      (ends|ended|closes|closed|finished) the day (with|on|at), that day, (during|throughout) the day, (over|in) the course of the day, at that hour, of the day, for the day,
      the same day, the same date, that same (day|date), earlier in the day, later in the day,
      that (morning|afternoon|evening|night), by then, later that (day|evening|night),
      (by|before|at) (nightfall|sundown|sunset|dusk|midnight|midday|noon|lunchtime|daybreak|sunrise|dawn) (that day|),
      by (mid-afternoon|mid-morning|late afternoon|early evening|late evening|the evening|evening|the afternoon|
        morning|the morning), (by|before) (tonight|dark), by night, (by|before) the (day|night) (is|was) out,
      (by|before) the end of the day, by (close|closing) (of business|time), hours (before|earlier|later|after),
      in the (early|small|wee) hours (of the morning|of the day|), earlier that day, that date,
      that (same|very) (night|evening|morning|afternoon),
      the (same|very same) (night|evening|morning|afternoon)`),
  ],
  [{ kind: 'told-time' }, phrases('at the time, at that (time|point|moment), back then, on that occasion')],
  [{ kind: 'first-day' }, phrases('(on|) (the|its|that|this) (very|) first day')],
  [{ kind: 'overnight' }, phrases('overnight, (during|through) the night')],
  [
    { kind: 'weekend', before: true },
    phrases('(over|at|during|on|) the (weekend before|previous weekend|preceding weekend)'),
  ],
  [
    { kind: 'weekend' },
    phrases(`
      (over|at|during|) the weekend, (over|) (this|the past|the last|last) weekend, weekend`),
  ],
  [
    { kind: 'this', unit: 'week' },
    phrases(`
      (during|over the course of|in the course of|throughout) the week, this week, so far this week,
      earlier this week, since the (start|beginning) of (the|this) week`),
  ],
  [
    { kind: 'this', unit: 'month' },
    phrases(`
      (so far|earlier|early|) this month, since the (start|beginning) of the month, month to date,
      in the current month, at the (start|beginning) of (the|this) month`),
  ],
  [
    { kind: 'this', unit: 'year' },
    phrases(`
      (so far|earlier|early|) this year, at the (start|beginning) of (this|the) year,
      since the (start|beginning) of the year, earlier in the year, since the new year, since the turn of the year,
      since new year, year to date, to date this year, in the current year, in the present year, in the year so far,
      since the year began`),
  ],
  [{ kind: 'last-week' }, ['last week']],
  [{ kind: 'last-week', back: 2 }, phrases('(in|during|) the week before last')],
  [{ kind: 'next', unit: 'week' }, phrases('(during|over|within|) (next week|the coming week)')],
  [{ kind: 'next', unit: 'month' }, phrases('(during|over|) next month')],
  [{ kind: 'past', count: 2, unit: 'week', until: null }, phrases('(in|over|during|within) the (past|last) fortnight')],
  [{ kind: 'last-month' }, ['last month']],
  [{ kind: 'last-year' }, ['last year']],
  [
    { kind: 'ago', count: 1, unit: 'week' },
    phrases(`
      a week ago, one week ago`),
  ],
  [{ kind: 'ago', count: 2, unit: 'week' }, ['a fortnight ago']],
  ...feasts,
  [
    {
      kind: 'between',
      from: { kind: 'feast', month: 12, day: 25 },
      to: { kind: 'feast', month: 1, day: 1 },
    },
    phrases('(between|over|during) christmas and (the|) new year, from christmas (to|until|through) (the|) new year'),
  ],
  [
    { kind: 'same-window' },
    phrases(`
      in that time, (in|over|during) the same (period|time|span|lapse|lapse of time), in that (period|span),
      during that (time|period), (for|during|about|on|covering) the same (period|span|time),
      in that same (period|time), in this period, over that (period|time),
      (for|over|in|during|on|across) (the same|those|those same|these) (days|weeks|months|two days|three days|dates),
      in that same span, in that window, for that (period|span|stretch), (over|in|during|for) that (stretch|weekend),
      (over|in|during|for|across) (the same|that same) (stretch|interval|window|timespan),
      over that same (period|time|span), within that period, in the meantime`),
  ],
];
