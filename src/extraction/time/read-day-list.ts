import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Moment } from './moment.js';
import { dateAt, dayNumber, monthAt, type Read, skip, yearAfter } from './read-date.js';

/** Days of one month, the first and the last: "24 e 25", "22, 23 y 24". */
export interface DayList {
  readonly first: number;
  readonly last: Moment;
  readonly lastDay: number;
  /** By a word for days: "los días 24 y 25", "the 24th and 25th". */
  readonly isNamed: boolean;
}

const MANY = /s$/;
/** Tokens of two numbers, each with its ending. */
const ORDINALS = 4;

function isNamedAt(
  tokens: readonly Token[],
  at: number,
  isOrdinal: boolean,
  { language, sets }: CompiledLanguage,
): boolean {
  const word = tokens[at];
  if (word === undefined || !sets.dayWords.has(word)) return false;
  // "the 24th and 25th": with their endings; not "on the 10th and 12 on the 23rd"
  return language.code === 'en' ? isOrdinal : MANY.test(word.key);
}

/** A list of days that begins at token `at`; "24 e 25 presos" are people. */
export function dayListAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<DayList> | undefined {
  const { sets, groups, language } = compiled;
  // "(January 24 and 25)"
  const month = monthAt(tokens, at, compiled);
  const start = month?.end ?? (sets.dayWords.isAt(tokens, at) ? at + 1 : at);
  const first = dayNumber(tokens, start, compiled);
  if (first === undefined) return undefined;
  let last = first;
  for (let closes = false, place = start; ; ) {
    closes = sets.joiners.isAt(tokens, last.end);
    if (!closes && tokens[last.end]?.text !== ',') return undefined;
    place = skip(tokens, last.end + 1, language.code === 'en' ? sets.dayWords : sets.dayArticles);
    const next = dayNumber(tokens, place, compiled);
    if (next === undefined || next.what <= last.what) return undefined;
    last = next;
    if (!closes) continue;
    if (groups.longestAt(tokens, last.end) !== undefined) return undefined;
    const year = month === undefined ? undefined : yearAfter(tokens, last.end, compiled);
    const date = month === undefined ? dateAt(tokens, place, compiled) : undefined;
    const day = { kind: 'date', day: last.what, month: month?.what ?? null, year: year?.what ?? null } as const;
    return {
      what: {
        first: first.what,
        last: date?.what ?? day,
        lastDay: last.what,
        isNamed:
          month === undefined && isNamedAt(tokens, at, first.end - start + last.end - place === ORDINALS, compiled),
      },
      end: date?.end ?? year?.end ?? last.end,
    };
  }
}
