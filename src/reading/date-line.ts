import { WEEKDAY } from './calendar-words.js';
import { type DayOrder, findDates, type WrittenDate } from './find-dates.js';
import type { Line } from './line.js';
import { plainKey } from './plain-key.js';

const LONGEST = 140;

const BESIDE =
  'date|fecha|data|posted|published|updated|last|edited|publicad[oa]|actualizad[oa]|actualizacion|atualizad[oa]|atualizacao|ultima|criado|newsletter|edition|edicion|edicao|admin|editor|' +
  'em|en|el|on|at|as|by|of|the|and|de|del|do|da|dia|a|las|y|e|hora|horas|hours|ha|hace|ago|gmt|utc|et|est|am|pm|m|p|h|hrs|min|mins|minutos|read|comments|comentarios|tiempo|tempo|lectura|leitura|ouvir|escuchar|noticia|partilhar';

/** Words that stand beside a date in a header, plain lower case. */
const AROUND = new RegExp(`^(?:${WEEKDAY}|${BESIDE})$`);

/** The dates of a line that says when and where and is no sentence: "Bogotá | Tuesday, 6 May 2031 | Updated 20:15". */
export function dateLine(line: Line, order: DayOrder): readonly WrittenDate[] {
  const { text } = line;
  if (text.length > LONGEST || !/\d/.test(text)) return [];
  if (/[\p{L}]{3}[.!?]["”»]?$/u.test(text)) return [];
  const dates = findDates(line.key, order);
  const first = dates[0];
  if (first === undefined) return [];
  const before = words(text.slice(0, first.start));
  const after = words(text.slice(first.end));
  if (!before.every(standsBesideDate) || !isRestOfDateLine(withoutDates(text, dates))) return [];
  if (first.year === null && !(before.length <= 4 && after.length === 0)) return [];
  return dates;
}

/** What follows the first date, later ones left out. */
function withoutDates(text: string, dates: readonly WrittenDate[]): string {
  return dates.map(({ end }, index) => text.slice(end, dates[index + 1]?.start)).join(' ');
}

const TIMES =
  /\b\d{1,2}(?:[:.h]\d{2}(?: ?[ap]\.?m\b\.?)?| ?[ap]\.?m\b\.?| ?min)|\b\d+ (?:horas?|hours?|minut[oe]s?|mins?)|\(\d+[^()]*\)|: ?\d+$/gi;

/** After the date: a time, a zone, a place, "3 min read"; "104 prisoners freed" is an entry of a chronicle. */
function isRestOfDateLine(text: string): boolean {
  const rest = text.replace(TIMES, '');
  const unknown = words(rest).filter((word) => !standsBesideDate(word)).length;
  if (unknown === 0) return true;
  return unknown === 1 && !/\d/.test(rest);
}

function words(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
}

function standsBesideDate(word: string): boolean {
  return /^\p{Lu}/u.test(word) || AROUND.test(plainKey(word));
}
