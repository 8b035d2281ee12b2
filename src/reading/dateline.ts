import { type DayOrder, findDates, type WrittenDate } from './find-dates.js';
import { plainKey } from './plain-key.js';

/** What stands before a report's first words: "CARACAS, May 6 (Agency) —". */
export interface Dateline {
  readonly place: string | null;
  readonly date: WrittenDate | null;
  readonly agency: string | null;
  /** Offset of the report's first word. */
  readonly end: number;
}

const LONGEST = 110;
const DASH = /(?:\.-|\.? ?(?:—|–|--)| -|\. —) /g;
const CAPITALISED = /^(?:\p{Lu}[\p{L}'’.]*(?:[-/]\p{Lu}[\p{L}'’.]*)*[,/]?|\/|de|del|do|da|dos|la|el|al|and|y|e)$/u;

/** The dateline a paragraph begins with, if it does. */
export function findDateline(text: string, order: DayOrder): Dateline | undefined {
  const head = text.slice(0, LONGEST);
  if (!/^[\p{Lu}(]/u.test(head)) return undefined;
  DASH.lastIndex = 0;
  for (let dash = DASH.exec(head); dash !== null; dash = DASH.exec(head)) {
    const dateline = readHead(head.slice(0, dash.index), order);
    if (dateline !== undefined) return { ...dateline, end: dash.index + dash[0].length };
  }
  return undefined;
}

function readHead(head: string, order: DayOrder): Omit<Dateline, 'end'> | undefined {
  const bracket = /\(([^()]{1,60})\)/.exec(head);
  const inBracket = bracket?.[1];
  const bracketDate = inBracket === undefined ? undefined : findDates(plainKey(inBracket), order)[0];
  const rest =
    bracket === null ? head : `${head.slice(0, bracket.index)}${head.slice(bracket.index + bracket[0].length)}`;
  const date = bracketDate ?? findDates(plainKey(rest), order)[0];
  const place = (date === undefined || date === bracketDate ? rest : rest.slice(0, date.start)).replace(
    /[\s,.;:-]+$/,
    '',
  );
  const agency = inBracket === undefined || bracketDate !== undefined ? null : inBracket.trim();
  if (!isPlace(place, date !== undefined || agency !== null)) return undefined;
  return { place: place === '' ? null : place, date: date ?? null, agency };
}

/** Without date or agency only capitals show that words before a dash are a place. */
function isPlace(words: string, certain: boolean): boolean {
  if (words === '') return certain;
  if (!certain) return /^\p{Lu}[\p{Lu}\s,./'’-]+$/u.test(words) && words.length > 3;
  return words.length <= 60 && words.split(' ').every((word) => CAPITALISED.test(word) || isWeekday(word));
}

function isWeekday(word: string): boolean {
  return /^(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|segunda|ter[cç]a|quarta|quinta|sexta)/.test(
    word,
  );
}
