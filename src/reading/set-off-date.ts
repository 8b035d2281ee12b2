import { type IsoDate, weekdayOf } from '../domain/iso-date.js';
import { WEEKDAY, weekdayNamed } from './calendar-words.js';
import { datesBesideWeekday } from './date-line.js';
import type { DecidedPage } from './decided-page.js';
import { toDay, type WrittenDate } from './find-dates.js';
import type { LeftOutReason } from './left-out.js';
import type { Line } from './line.js';
import type { Role } from './roles.js';

/** Anything longer is a paragraph, and its dates are of what it tells. */
const LONGEST = 180;
const PARAGRAPH = 200;
const HEAD_LINES = 8;
const FOOT_LINES = 5;
const SHORT_HEAD = 3;

const OF_THE_PAGE =
  'published|posted|aired|broadcast|issued|sent|updated|transmitted|publicad[oa]|emitid[oa]|transmitid[oa]|difundid[oa]|enviad[oa]|actualizad[oa]|atualizad[oa]|(?:ultima )?(?:actualizacion|atualizacao)|edition|edicion|edicao|transcript|transcription|transcripcion|transcricao|programme|program|programa|bulletin|boletin|boletim|newsletter';
/** What the label stands behind: nothing, a mark, or "this article was first". */
const BEHIND = '(?:^|[,|—–·•(.:;*-] ?|\\b(?:this|este|esta) [a-z]+ (?:(?:was|is|fue|foi) )?)';
/** "Transcript of the programme aired on", "Edición del", "First published": in the same sentence as the date. */
const LABELLED = new RegExp(`${BEHIND}(?:first |originally |originalmente )?(?:${OF_THE_PAGE})\\b[^.!?;]{0,60}$`);
/** "Live: …", "en directo | Última hora del domingo": what goes on that day, right before it. */
const LIVE =
  /(?:^|[|—–·•:,] ?)(?:ultima hora|ultimas(?: noticias)?|minuto a minuto|en directo|en vivo|ao vivo|live(?: updates| blog)?|(?:the )?latest(?: updates| news)?)(?:[,:]| (?:del?|de la|d[oa]|of|for|on|from))? ?$/;
/** "aired after the law of 6 May": the day of something else. */
const OF_ANOTHER =
  /\b(?:since|until|till|before|after|law|decree|act|desde|hasta|ate|antes|despues|depois|tras|apos|ley|lei|decreto)\b[^|—–·•]*$/;

/** "The Wednesday interview, 6 May 2031": a weekday among the words before the comma. */
const NAMED_WEEKDAY = new RegExp(`\\b(${WEEKDAY})\\b`);
const BESIDE_WEEKDAY = new RegExp(`\\b(?:${WEEKDAY}),? (?:the |el |dia |a )?$`);
/** A mark that parts the date from the words before it, or nothing at all. */
const SET_OFF = /(?:^|[|—–·•*(/] ?|(?<=[\p{L}\d)])\. )$/u;
const AFTER_COMMA = /, $/;
/** The end of the line, a mark, or a clock. */
const ENDS = /^(?:[)\]*]{0,2}\.?$|(?:,| ?[-–—])? ?(?:a las |as |at )?\d{1,2} ?[:.h] ?\d{2}| ?[|—–·•/]|\. )/;

const ENDS_AT_HEAD = /^(?:[)\]*]{0,2}\.?$|(?:,| ?[-–—])? ?(?:a las |as |at )?\d{1,2} ?[:.h] ?\d{2}| ?[|·•])/;

/**
 * The date that a line above or below the article gives among other words: "Transcript, aired 6 May 2031. Lightly
 * edited.", "Letters from Quito, no. 12 — Tuesday, 6 May 2031", "(Edition of 6 May 2031)". Looked for on a page that
 * says nowhere else when it appeared.
 */
export function setOffDay({ lines, roles, order }: DecidedPage): IsoDate | undefined {
  const isParagraph = ({ text }: Line): boolean => text.length > PARAGRAPH;
  const first = lines.findIndex(isParagraph);
  const last = lines.findLastIndex(isParagraph);
  // a page of short entries has no paragraph
  const head = lines.slice(0, first < 0 ? SHORT_HEAD : Math.min(first, HEAD_LINES));
  const foot = first < 0 ? [] : lines.slice(last + 1).slice(-FOOT_LINES);
  for (const line of [...head, ...foot]) {
    if (line.text.length > LONGEST || !mayDatePage(roles[line.number - 1], head.includes(line))) continue;
    for (const date of datesBesideWeekday(line.key, order)) {
      const day = isOfPage(line.key, date) ? toDay(date) : undefined;
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

/** What else stands in the line of a newsletter that says its day: "Read online", "View in browser · Unsubscribe". */
const MASTHEAD = new Set<LeftOutReason>(['footer', 'sign-up', 'share links']);

function mayDatePage(role: Role | undefined, isAbove: boolean): boolean {
  return role?.kept === true || (isAbove && role?.kept === false && MASTHEAD.has(role.reason));
}

function isOfPage(key: string, date: WrittenDate): boolean {
  const { start, end } = date;
  const words = key.slice(0, start);
  if (OF_ANOTHER.test(words)) return false;
  if (LABELLED.test(words)) return true;
  const before = words.replace(BESIDE_WEEKDAY, '');
  if (LIVE.test(before)) return true;
  // "6 May 2031 – The gates opened": an entry of a chronicle
  if (before === '' && !ENDS_AT_HEAD.test(key.slice(end))) return false;
  const isParted =
    SET_OFF.test(before) || (AFTER_COMMA.test(before) && (before !== words || isWeekdayOf(before, date)));
  return isParted && ENDS.test(key.slice(end));
}

function isWeekdayOf(words: string, date: WrittenDate): boolean {
  const [weekday, day] = [weekdayNamed(NAMED_WEEKDAY.exec(words)?.[1] ?? ''), toDay(date)];
  return day !== undefined && weekdayOf(day) === weekday;
}
