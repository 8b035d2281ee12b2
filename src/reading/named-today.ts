import { type IsoDate, weekdayOf } from '../domain/iso-date.js';
import { WEEKDAY, weekdayNamed } from './calendar-words.js';
import { datesBesideWeekday } from './date-line.js';
import type { DecidedPage } from './decided-page.js';
import { toDay } from './find-dates.js';

/** Title, deck and lead: further down "today" may be that of another text. */
const HEAD_LINES = 3;
const LEAD = 300;
/** "today, Sunday 8 February 2031", "este miércoles 14 de enero de 2031", "nesta quarta-feira (14/1/2031)". */
const TODAY = new RegExp(
  `\\b(?:today|this|hoy|este|hoje|neste|nesta)\\b,?(?: dia)? ?(?:(${WEEKDAY}),? ?)?(?:the |el |dia )?\\(?$`,
);
const QUOTE = /["“”«»]/;

/**
 * The day that the head of an article calls today, its year and all: pages that are kept as things happen often say it
 * in their title alone. In somebody's own words it is another's today.
 */
export function namedToday({ lines, roles, order }: DecidedPage): IsoDate | undefined {
  const head = lines.filter((_, index) => roles[index]?.kept === true).slice(0, HEAD_LINES);
  for (const { key } of head) {
    const lead = key.slice(0, LEAD);
    for (const date of datesBesideWeekday(lead, order)) {
      const before = lead.slice(0, date.start);
      const found = TODAY.exec(before);
      const day = found === null || QUOTE.test(before) ? undefined : toDay(date);
      const weekday = weekdayNamed(found?.[1] ?? '');
      if (day !== undefined && (weekday === undefined || weekdayOf(day) === weekday)) return day;
    }
  }
  return undefined;
}
