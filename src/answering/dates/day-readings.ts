import {
  addDays,
  addMonths,
  firstOfMonth,
  type IsoDate,
  isoDateOf,
  lastOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../domain/iso-date.js';
import { daysAgoNamed, monthNamed, weekdayNamed } from './date-words.js';

/** Which day of a month or year is meant where only that is typed: its first (`since`) or its last (`until`). */
export type Edge = 'first' | 'last';

/** A day; `'none'` for one the calendar lacks ("30 Feb"); `undefined` where the words are of another kind. */
export type DayReading = (words: string, today: IsoDate, edge: Edge) => IsoDate | 'none' | undefined;

/** `2026-01-08`, `2026/1/8` */
const yearFirst: DayReading = (words) => {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words);
  return found === null ? undefined : dayOf(found[1], Number(found[2]), found[3]);
};

/** `8/1/2026`, `8.1.26`, `8/1`: the day comes first. */
const dayFirst: DayReading = (words, today) => {
  const found = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?$/.exec(words);
  if (found === null) return undefined;
  return found[3] === undefined
    ? latest(found[1], Number(found[2]), today)
    : dayOf(found[3], Number(found[2]), found[1]);
};

/** `8 Jan`, `8jan2026`, `8 de enero de 2026`, `1º de janeiro`, `8th of January, 2026` */
const dayThenMonth: DayReading = (words, today) => {
  const found =
    /^(\d{1,2})(?:st|nd|rd|th|[ºo°])?\s*(?:(?:de|of|do)\s*)?(\p{L}{3,})\.?,?\s*(?:(?:del?|of) \s*)?(\d{4}|\d{2})?$/u.exec(
      words,
    );
  const month = monthNamed(found?.[2] ?? '');
  if (found === null || month === undefined) return undefined;
  return found[3] === undefined ? latest(found[1], month, today) : dayOf(found[3], month, found[1]);
};

/** `jan8`, `Jan. 8, 2026`, `January 8th`, `enero 8` */
const monthThenDay: DayReading = (words, today) => {
  const found = /^(\p{L}{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?:(?:,\s*|\s+)(?:de )?(\d{4}))?$/u.exec(words);
  const month = monthNamed(found?.[1] ?? '');
  if (found === null || month === undefined) return undefined;
  return found[3] === undefined ? latest(found[2], month, today) : dayOf(found[3], month, found[2]);
};

/** `december`, `Dec 2025`, `diciembre de 2025`: the latest such month that has begun. */
const monthAlone: DayReading = (words, today, edge) => {
  const found = /^(\p{L}{3,})\.?,?\s*(?:de |del |of )?(\d{4})?$/u.exec(words);
  const month = monthNamed(found?.[1] ?? '');
  if (found === null || month === undefined) return undefined;
  const first = found[2] === undefined ? latest('1', month, today) : dayOf(found[2], month, '1');
  return first === 'none' || edge === 'first' ? first : notAfter(lastOfMonth(first), today, first);
};

/** `2026` */
const yearAlone: DayReading = (words, today, edge) => {
  if (!/^(?:19|20)\d{2}$/.test(words)) return undefined;
  const first = dayOf(words, 1, '1');
  return first === 'none' || edge === 'first' ? first : notAfter(addDays(addMonths(first, 12), -1), today, first);
};

/** `Sunday`, `last Friday`, `el domingo`, `domingo passado`: the latest before today, or today itself where "last" does not rule it out. */
const weekday: DayReading = (words, today) => {
  const bare = words
    .replace(/^(?:on |this |last |el |este |esta |no |na |neste |nesta )+(?:pasado |ultimo |ultima )?/, '')
    .replace(/ (?:pasado|passado|passada)$/, '');
  const day = weekdayNamed(bare);
  if (day === undefined) return undefined;
  const back = (weekdayOf(today) - day + 7) % 7;
  const past = /\b(?:last|pasado|passado|passada|ultimo|ultima)\b/.test(words);
  return addDays(today, -(back === 0 && past ? 7 : back));
};

/** `yesterday`, `anteayer`, `ontem` */
const namedDay: DayReading = (words, today) => {
  const ago = daysAgoNamed(words);
  return ago === undefined ? undefined : addDays(today, -ago);
};

/** `3 days ago`, `hace 2 semanas`, `há 5 dias`, `2 months ago` */
const ago: DayReading = (words, today) => {
  const found =
    /^(\d{1,4}) (days?|weeks?|months?) ago$/.exec(words) ??
    /^(?:hace|ha|faz) (\d{1,4}) (dias?|semanas?|mes(?:es)?)(?: atras)?$/.exec(words) ??
    /^(\d{1,4}) (dias?|semanas?|mes(?:es)?) atras$/.exec(words);
  if (found === null) return undefined;
  const [count, unit] = [Number(found[1]), found[2] ?? ''];
  if (unit.startsWith('m')) return addMonths(today, -count);
  return addDays(today, -count * (/^[ws]/.test(unit) ? 7 : 1));
};

/** Tried in this order. `monthThenDay` before `monthAlone`, or "jan 8" would be January. */
export const dayReadings: readonly DayReading[] = [
  yearFirst,
  dayFirst,
  dayThenMonth,
  monthThenDay,
  monthAlone,
  yearAlone,
  weekday,
  namedDay,
  ago,
];

function dayOf(year: string | undefined, month: number, day: string | undefined): IsoDate | 'none' {
  const full = year !== undefined && year.length === 2 ? 2000 + Number(year) : Number(year);
  return isoDateOf(full, month, Number(day)) ?? 'none';
}

/** The latest such day up to today. 29 February goes back to a leap year. */
function latest(day: string | undefined, month: number, today: IsoDate): IsoDate | 'none' {
  const thisYear = yearOf(today) - (month > monthOf(today) ? 1 : 0);
  for (const year of [thisYear, thisYear - 1, thisYear - 2, thisYear - 3, thisYear - 4]) {
    const found = isoDateOf(year, month, Number(day));
    if (found !== undefined && found <= today) return found;
  }
  return 'none';
}

/** The last day of what is under way is today; of what has not begun, its own first, which is then refused. */
function notAfter(day: IsoDate, today: IsoDate, first: IsoDate): IsoDate {
  return day <= today || firstOfMonth(first) > today ? day : today;
}
