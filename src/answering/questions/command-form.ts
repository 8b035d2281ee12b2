import { fold } from '../../domain/fold.js';
import { say } from '../../wording/words.js';
import { resolveFilters, type TypedFilters } from './filters.js';
import { measureNamed } from './measure-words.js';
import { CAN_ASK, type Question, quoted, type Reading, refusal } from './question.js';

/** Names of the filters, in the three languages. */
const FILTERS: ReadonlyMap<string, keyof TypedFilters> = new Map([
  ['since', 'since'],
  ['desde', 'since'],
  ['from', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['to', 'until'],
  ['hasta', 'until'],
  ['ate', 'until'],
  ['by', 'by'],
  ['claimant', 'by'],
  ['por', 'by'],
  ['segun', 'by'],
  ['segundo', 'by'],
  ['group', 'group'],
  ['grupo', 'group'],
  ['as-of', 'asOf'],
  ['asof', 'asOf'],
  ['as_of', 'asOf'],
]);

/** `since:` and its like; not the colon of an address. */
const KEY = /(?:^|\s)([\p{L}][\p{L}_-]*)\s*:(?!\/\/)/gu;

const HEAD = /^\s*(?:\/\s*)?(?:(?:recount\s+)?(?:count|cuenta|conta)\s+)?(\S*)$/iu;

/** Whether a text is meant as `count freed since:…`, so that what is wrong with it is said in those terms. */
export function looksLikeCommand(text: string): boolean {
  return (
    /^\s*(?:\/\s*)?(?:count|cuenta|conta)\b/i.test(text) ||
    /(?:^|\s)[\p{L}_-]+:\S/u.test(text) ||
    measureNamed(text.trim()) !== undefined
  );
}

/** `count freed since:jan8 until:"26 Jan" by:"Foro Penal" group:women as-of:yesterday`; quotation marks may be left out. */
export function readCommand(text: string, reading: Reading): Question {
  const keys = [...text.matchAll(KEY)];
  const head = HEAD.exec(text.slice(0, keys[0]?.index ?? text.length).trimEnd());
  const measure = measureNamed(head?.[1] ?? '');
  if (head === null || measure === undefined) {
    return refusal(say('question.not-what', { typed: quoted(text) }), CAN_ASK);
  }
  const typed: { -readonly [F in keyof TypedFilters]: TypedFilters[F] } = {};
  for (const [at, key] of keys.entries()) {
    const filter = FILTERS.get(fold(key[1] ?? ''));
    const value = unquoted(text.slice(key.index + key[0].length, keys[at + 1]?.index ?? text.length));
    if (filter === undefined)
      return refusal(
        say('question.no-filter', { name: quoted(key[1] ?? '') }),
        say('question.filters', { ask: CAN_ASK }),
      );
    if (value === '') return refusal(say('question.filter-empty', { name: key[1] ?? '' }), CAN_ASK);
    if (typed[filter] !== undefined)
      return refusal(say('question.filter-twice', { name: key[1] ?? '' }), say('question.once'));
    typed[filter] = value;
  }
  return resolveFilters(measure, typed, reading);
}

function unquoted(value: string): string {
  return value
    .trim()
    .replace(/^["“”„«'‘’]+|(?<!["“”»'‘’])["“”»'‘’]+$/gu, '')
    .trim();
}
