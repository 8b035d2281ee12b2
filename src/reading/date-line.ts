import { weekdayOf } from '../domain/iso-date.js';
import { WEEKDAY, weekdayNamed } from './calendar-words.js';
import { type DayOrder, findDates, toDay, type WrittenDate } from './find-dates.js';
import { hasDateLabel, isHeaderWord, standsBesideDate, wordsIn } from './header-words.js';
import type { Line } from './line.js';
import { plainKey } from './plain-key.js';

const LONGEST = 140;
/** A day without its year stands by itself, or after its place. */
const MOST_WORDS_BEFORE_DAY = 4;
const LONGEST_END = 12;
/** "18:40 hrs." and "(EFE)." end with a full stop and are no sentences. */
const ENDS_SENTENCE = /(?<!\b(?:hrs|min|hora|horas))(?<=[\p{L}]{3})[.!?]["”»]?$|[\p{L}]{3}[!?]["”»]?$/iu;

/** Clocks, zones, reading times, counts of comments, numbers of an issue: the numbers a header has besides its date. */
const HEADER_NUMBERS = [
  /\b(?:gmt|utc) ?[+-]\d{1,2}(?::?\d{2})?/gi,
  /(?:\b|t)\d{1,2} ?[:.h] ?\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?(?:[ap]\. ?m\.?|[ap]m\b|hs?\b|hrs?\b))?/gi,
  /[+-]\d{2}:?\d{2}\b/g,
  /\b\d{1,2} ?(?:[ap]\. ?m\.?|[ap]m\b|h\b)|\b\d{4} (?:gmt|utc)\b/gi,
  /\b\d+ ?(?:horas?|hours?|minut[oe]s?|mins?|d[ií]as?|days?|semanas?|weeks?|meses|months?)\b/gi,
  /\b\d[\d.,]* (?:mil )?(?:(?:people|readers|viewers|personas|lectores|pessoas|leitores) (?:are |estan |están |estao |estão )?(?:watching|following|reading|siguen|siguiendo|leyendo|viendo|conectad[oa]s|acompanham|acompanhando|lendo|online)(?: (?:this|esta|este) (?:page|story|live|pagina|página|nota|cobertura|directo))?|views|visitas|vistas|visualiza[cç][oõ]es|leituras|lecturas)\b/gi,
  /\b\d[\d.,]*k? (?:comments?|comentarios?|comentários?|shares?|likes?|views?|reposts?|retweets?|compartidos?|compartilhamentos?|partilhas?|me gusta|curtidas?)\b|\(\d[^()]*\)|: ?\d+$/gi,
  /\b(?:issue|edition|edici[oó]n|edição|vol\.?|volume|p[aá]gina|page|p[aá]g\.?|n\.?[ºo°]\.?|n[uú]mero|no\.)(?: no\.?| n\.?[ºo°]\.?)? ?#?\d+|#\d+/gi,
] as const;

/** "Saturday, February 28: 14": a day of a list, and what it counts. */
const COUNT_OF_DAY = /^ ?: ?\d{1,4}$/;

/** "— Foro Penal (@ForoPenal) January 25, 2026": below a post that the page shows, and the day of that alone. */
const SIGNATURE = /^>? ?[—–-] ?[^()]{2,60}\(@\w+\)/u;

/** The dates of a line that says when and where and is no sentence: "Bogotá | Tuesday, 6 May 2031 | Updated 20:15". */
export function dateLine(line: Line, order: DayOrder): readonly WrittenDate[] {
  const { text } = line;
  if (text.length > LONGEST || !/\d/.test(text) || SIGNATURE.test(text)) return [];
  if (ENDS_SENTENCE.test(text.slice(-LONGEST_END))) return [];
  const dates = datesBesideWeekday(line.key, order);
  const first = dates[0];
  if (first === undefined || COUNT_OF_DAY.test(text.slice(first.end))) return [];
  const before = withoutNumbers(text.slice(0, first.start));
  const after = withoutNumbers(betweenDates(text, dates));
  if (!opensDate(before) || !closesDate(after)) return [];
  return first.year === null && !isWholeDay(before, after) ? [] : dates;
}

/** "14ymedio", "24Horas": an outlet whose name begins with a number. */
const NAME_WITH_NUMBER = /(?<![\p{L}\d])\d{1,3}\p{L}{4,}/gu;

/** What stands before the first date: names, labels, a clock, and no number of anything else. */
function opensDate(before: string): boolean {
  const names = before.replace(NAME_WITH_NUMBER, 'N');
  if (/\d/.test(names) || !wordsIn(names).every(standsBesideDate)) return false;
  if (SINCE.test(before) && !EMBARGO.test(before)) return false;
  const needsLabel = /: *$/.test(before) || (AFTER_PREPOSITION.test(before) && wordsIn(before).length > 1);
  return !needsLabel || EMBARGO.test(before) || hasDateLabel(plainKey(before));
}

/** "Freed by Quito on 6 May 2031", "Election Day: …" are no headers; "Posted on …", "Fecha: …" are. */
const AFTER_PREPOSITION = new RegExp(`\\b(?:on|in|of|el|em|del?|do|d[ií]a),?(?: (?:${WEEKDAY}),?)? *$`, 'iu');
/** "Embargoed until 05:00 GMT, 17 March 2026": the day it is for. */
const EMBARGO = /^\W*(?:(?:strictly )?embargo(?:ed)?|embargad[oa]|(?:bajo|sob) embargo)\b[^.|·]*$/iu;
const SINCE = /\b(?:since|until|till|before|after|from|desde|hasta|antes de|até|ate)\b[^|·]*$/iu;

/** What follows the first date: at most one word that headers do not have, and no number of anything else. */
function closesDate(after: string): boolean {
  if (/\d/.test(after) || /^ ?: ?\p{L}/u.test(after)) return false;
  return wordsIn(after).filter((word) => !standsBesideDate(word)).length <= 1;
}

function isWholeDay(before: string, after: string): boolean {
  const rest = after.replace(/\([^()]*\)/g, '');
  return wordsIn(before).length <= MOST_WORDS_BEFORE_DAY && wordsIn(rest).every(isHeaderWord);
}

function withoutNumbers(text: string): string {
  if (!/\d/.test(text)) return text;
  return HEADER_NUMBERS.reduce((rest, numbers) => rest.replace(numbers, ' '), text);
}

/** What follows the first date, later ones left out. */
function betweenDates(text: string, dates: readonly WrittenDate[]): string {
  return dates.map(({ end }, index) => text.slice(end, dates[index + 1]?.start)).join(' ');
}

const FIRST_WEEKDAY = new RegExp(`\\b(${WEEKDAY})\\b`);

/** The dates in `key`; where an English page writes "Tuesday, 06/05/2031", the weekday says which number is the day. */
export function datesBesideWeekday(key: string, order: DayOrder): readonly WrittenDate[] {
  const dates = findDates(key, order);
  if (dates.length > 0 || order !== 'unclear' || !/\d[/-]\d/.test(key)) return dates;
  const weekday = weekdayNamed(FIRST_WEEKDAY.exec(key)?.[1] ?? '');
  const readings = (['day-first', 'month-first'] as const).map((each) => findDates(key, each));
  const fitting = readings.filter(([date]) => {
    const day = date === undefined ? undefined : toDay(date);
    return day !== undefined && weekdayOf(day) === weekday;
  });
  return fitting.length === 1 ? (fitting[0] ?? []) : [];
}
