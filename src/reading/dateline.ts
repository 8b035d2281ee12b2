import { type DayOrder, findDates, type WrittenDate } from './find-dates.js';
import { isWeekdayWord } from './header-words.js';
import { plainKey } from './plain-key.js';
import { isPlaceInBrackets } from './regions.js';

/** What stands before a report's first words: "CARACAS, May 6 (Agency) —". */
export interface Dateline {
  readonly place: string | null;
  readonly date: WrittenDate | null;
  readonly agency: string | null;
  /** Nothing but a day: "6 May 2031 – …", as the United Nations write it, and chronicles. */
  readonly isDayAlone: boolean;
  /** Offset of the report's first word. */
  readonly end: number;
}

type Head = Omit<Dateline, 'end'>;

const LONGEST = 110;
/** A dash; or, after a year (and the agency or bracket behind it), a full stop, colon, bar or closing bracket. */
const END = /(?:\.-|\.? ?(?:—|–|--)| -|\. —) | \| |[.:] |[)\]](?= )/g;
/** What must stand before a full stop, colon or closing bracket for it to end a dateline. */
const YEAR_BEFORE_STOP = /\d{4}(?: \([^()]{2,40}\))?$/;
const BRACKET_WITH_YEAR = /^[([][^()[\]]{4,60}\d{4}[)\]]$/;
const CAPITALISED = /^(?:\p{Lu}[\p{L}'’.]*(?:[-/]\p{Lu}[\p{L}'’.]*)*[,/]?|\/|de|del|do|da|dos|la|el|al|and|y|e)$/u;
/** "Elecciones del …", "Since …", "El …": the day of something else. */
const NOT_A_PLACE =
  /(?:^|\s)(?:del?|do|da|dos|la|el|al|and|y|e|of|o|a)$|^(?:on|in|at|by|since|until|before|after|from|em|no|na|dia|desde|hasta|até|antes|después|depois)\b/iu;
/** A date between the dateline's own dash and the report: "QUITO (AP) — May 6, 2031. Twelve …". */
const AFTER_INNER_DATE = /^(?:\.-?|:| ?[—–-]{1,2}| \|)\s+/;

/** "QUITO.- (6 May 2031) Twelve …": the same in brackets. */
const BRACKET_AFTER = /^\(([^()]{8,44})\)[.:]?-? /;

/** The dateline a paragraph begins with, if it does. */
export function findDateline(text: string, order: DayOrder): Dateline | undefined {
  if (!/^[\p{Lu}\d([]/u.test(text)) return undefined;
  const head = text.slice(0, LONGEST);
  END.lastIndex = 0;
  for (let end = END.exec(head); end !== null; end = END.exec(head)) {
    const sign = end[0];
    const behind = end.index + sign.length;
    const before = head.slice(0, isBracket(sign) ? behind : end.index);
    if (!mayEnd(before, sign)) continue;
    const found = readHead(before, order);
    if (found !== undefined)
      return withInnerDate({ ...found, end: isBracket(sign) ? behind + 1 : behind }, head, order);
  }
  return undefined;
}

function isBracket(sign: string): boolean {
  return sign === ')' || sign === ']';
}

/** Dashes and bars end a dateline anywhere; a full stop or colon only behind its year, a bracket only one that holds it all. */
function mayEnd(before: string, sign: string): boolean {
  if (isBracket(sign)) return BRACKET_WITH_YEAR.test(before);
  return (sign !== '. ' && sign !== ': ') || YEAR_BEFORE_STOP.test(before);
}

function withInnerDate(dateline: Dateline, head: string, order: DayOrder): Dateline {
  const rest = head.slice(dateline.end);
  const bracket = BRACKET_AFTER.exec(rest);
  const inside = bracket === null ? undefined : findDates(plainKey(bracket[1] ?? ''), order)[0];
  if (bracket !== null && dateline.date === null && inside !== undefined && inside.year !== null)
    return { ...dateline, date: inside, end: dateline.end + bracket[0].length };
  if (dateline.date !== null || !/^[\p{L}\d]{1,10}[. ,]/u.test(rest)) return dateline;
  const date = findDates(plainKey(rest), order)[0];
  if (date === undefined || date.start > 0 || date.year === null) return dateline;
  const behind = AFTER_INNER_DATE.exec(rest.slice(date.end))?.[0];
  return behind === undefined ? dateline : { ...dateline, date, end: dateline.end + date.end + behind.length };
}

function readHead(head: string, order: DayOrder): Head | undefined {
  const bracket = /[([]([^()[\]]{1,60})[)\]]/.exec(head);
  const inBracket = bracket?.[1];
  const bracketDate = inBracket === undefined ? undefined : findDates(plainKey(inBracket), order)[0];
  const rest =
    bracket === null ? head : `${head.slice(0, bracket.index)}${head.slice(bracket.index + bracket[0].length)}`;
  const date = bracketDate ?? findDates(plainKey(rest), order)[0];
  const before = (date === undefined || date === bracketDate ? rest : rest.slice(0, date.start))
    .replace(/ ,/g, ',')
    .replace(/(?<![\s,.;:|—–-])[\s,.;:|—–-]+$/, '');
  const place = date === undefined ? before : behindOutlet(before);
  const agency = inBracket === undefined || bracketDate !== undefined ? null : inBracket.trim();
  if (!isPlace(place, date !== undefined || agency !== null)) return undefined;
  return {
    place: place === '' ? null : place,
    date: date ?? null,
    agency: agency === null || isPlaceInBrackets(agency) ? null : agency,
    isDayAlone: place === '' && bracket === null,
  };
}

const OUTLET_DASH = / (?:—|–|--|\|) /;
const OUTLET_WORDS = 4;

/** "EX News — CARACAS, March 17, 2026 —": past whoever prints it. */
function behindOutlet(words: string): string {
  const [outlet = '', place, ...more] = words.split(OUTLET_DASH);
  const named = outlet.split(' ');
  const isOutlet = named.length <= OUTLET_WORDS && named.every((word) => CAPITALISED.test(word));
  return place !== undefined && more.length === 0 && isOutlet ? place : words;
}

/** Without date or agency only capitals show that words before a dash are a place. */
function isPlace(words: string, certain: boolean): boolean {
  if (words === '') return certain;
  if (!certain) return /^\p{Lu}[\p{Lu}\s,./'’-]+$/u.test(words) && words.length > 3;
  if (words.length > 60 || NOT_A_PLACE.test(words)) return false;
  return words.split(' ').every((word) => CAPITALISED.test(word) || isWeekday(word));
}

function isWeekday(word: string): boolean {
  return isWeekdayWord(plainKey(word).replace(/(?<![.,])[.,]+$/, ''));
}
