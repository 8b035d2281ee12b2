import { daysBetween, type IsoDate, isoDateOf, monthOf, weekdayOf, yearOf } from '../domain/iso-date.js';
import { WEEKDAY, weekdayNamed } from './calendar-words.js';
import { type DayOrder, findDates, toDay, type WrittenDate } from './find-dates.js';
import { plainKey } from './plain-key.js';

/** "next Tuesday (13)", "goes on until Tuesday (13)", "vai até terça-feira (13)": no day of what has happened. */
const COMING =
  '(?<!\\b(?:next|proxim[oa]|coming) |\\b(?:goes|lasts|runs|continues|vai|va|dura|segue|sigue|continua)(?: on)? (?:until|till|through|to|ate|hasta)(?: the| el| a| o)? )';
/** "Tuesday night (13)", "terça-feira (13)": plain lower case. */
const BRACKETED = new RegExp(`${COMING}\\b(${WEEKDAY})\\b[^().]{0,30}\\((\\d{1,2})\\)`, 'g');
/** "Foto: arquivo pessoal" says whose it is. */
const FILE_PICTURE = /\b(?:file|archivo|arquivo)\b(?! (?:pessoal|personal|particular|privado))/;
/** How far from a picture's day a report about the same days may lie. */
const REACH_DAYS = 14;

export interface Caption {
  readonly day: IsoDate;
  /** From an archive: it may show another year. */
  readonly isFile: boolean;
}

/** The captions that carry a whole date, the latest first. */
export function datedCaptions(texts: readonly string[], order: DayOrder): readonly Caption[] {
  const captions: Caption[] = [];
  for (const text of texts) {
    const key = plainKey(text);
    for (const date of findDates(key, order)) {
      const day = toDay(date);
      if (day !== undefined) captions.push({ day, isFile: FILE_PICTURE.test(key) });
    }
  }
  return captions.sort((a, b) => daysBetween(a.day, b.day));
}

/**
 * The day an article without a date of its own must be from: that of its latest caption, or a later weekday with its
 * day of the month ("Wednesday (14)") that agrees with it. `undefined` when a weekday or a later date speaks against it.
 */
export function inferDay(captions: readonly Caption[], body: readonly string[], order: DayOrder): IsoDate | undefined {
  const caption = captions[0];
  if (caption === undefined) return undefined;
  const keys = body.map((text) => plainKey(text));
  const weekdays = keys.flatMap((key) => [...key.matchAll(BRACKETED)]);
  const days = weekdays.map((match) => dayNear(caption.day, Number(match[2]), weekdayNamed(match[1] ?? '')));
  if (days.includes(undefined) || (days.length === 0 && (caption.isFile || goesOnLater(keys, caption.day, order))))
    return undefined;
  return days.reduce<IsoDate>((latest, day) => (day !== undefined && day > latest ? day : latest), caption.day);
}

/** The day of the month nearest to `day`, if it is that weekday. */
function dayNear(day: IsoDate, dayOfMonth: number, weekday: number | undefined): IsoDate | undefined {
  const months = [-1, 0, 1].map((shift) => {
    const month = monthOf(day) + shift;
    const year = yearOf(day) + (month < 1 ? -1 : month > 12 ? 1 : 0);
    return isoDateOf(year, ((month + 11) % 12) + 1, dayOfMonth);
  });
  return months.find(
    (other) => other !== undefined && Math.abs(daysBetween(day, other)) <= REACH_DAYS && weekdayOf(other) === weekday,
  );
}

const SENTENCE_END = /[.!?;]["”»]? /;
/** What is said of a day to come. Plain lower case; a Romance future is told by its ending where no past has the same. */
const TO_COME =
  /\b(?:will|would|shall|is to|are to|to be|due|until|till|by|before|from|next|plans?|planned|scheduled|expects?|expected|deadline|expires?|ends|hasta|ate|antes|prevem?|previst[oa]s?|espera|esperan|esperam|proxim[oa]s?|vence|vencen|termina|vai|vao|va a|van a|deve|devem|debe|deben|partir|prazo|plazo|convocad[oa]s?|marcad[oa]s?|fijad[oa]s?|\p{L}{3,}(?:ran|rao)|(?:sera|tendra|habra|saldra|vencera|haveria|tera|saira))\b/u;

/** Whether the text tells what happened on a day after the picture was taken; of days to come it may speak. */
function goesOnLater(keys: readonly string[], day: IsoDate, order: DayOrder): boolean {
  return keys.some((key) =>
    key
      .split(SENTENCE_END)
      .some((sentence) => !TO_COME.test(sentence) && findDates(sentence, order).some((date) => isAfter(date, day))),
  );
}

function isAfter(date: WrittenDate, day: IsoDate): boolean {
  const other = toDay(date, nearestYear(date, day));
  return other !== undefined && other > day;
}

/** The year in which a date lies nearest to `day`. */
export function nearestYear(date: WrittenDate, day: IsoDate): number {
  const year = yearOf(day);
  const distance = (candidate: number): number => {
    const other = isoDateOf(candidate, date.month, date.day);
    return other === undefined ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(day, other));
  };
  return [year, year - 1, year + 1].reduce((best, next) => (distance(next) < distance(best) ? next : best));
}
