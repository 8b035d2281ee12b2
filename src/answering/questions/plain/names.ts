import type { ClaimantRegistry } from '../../../extraction/bodies/claimant-registry.js';
import { countryOf } from '../../../extraction/places/countries.js';
import { governmentOf } from '../../../extraction/places/governments.js';
import { anyLanguage, eachLanguage } from './any-language.js';
import { type Compiled, meaningAt } from './compiled.js';
import { PhraseTable } from './phrase-table.js';
import { addHeads, addSurnames, SHORT, SHORT_PEOPLE } from './short-names.js';
import { type Token, textOf, tokensOf } from './tokens.js';

const AMNESTY = anyLanguage('amnesty');
const LAW = anyLanguage('law');
const OF = anyLanguage('of');
const OF_PLACE = anyLanguage('ofPlace');
const ARTICLE = anyLanguage('article');
const OF_CITY = anyLanguage('ofCity');
const IN_CITY = anyLanguage('inCity');

/** A body that the question names: one that is known, or only a name. */
export interface NameRead {
  readonly name: string;
  readonly known: boolean;
  /** Named by one of its people. */
  readonly person: boolean;
  readonly end: number;
  /** "The government", and the ledger has figures of several. */
  readonly or: readonly string[];
}

interface Bearer {
  readonly name: string;
  readonly person: boolean;
}

/** The names that bodies of a registry bear, ready to be looked up. */
export interface NameTable {
  readonly registry: ClaimantRegistry;
  readonly names: PhraseTable<Bearer>;
  /** Country whose government "the government" is. */
  readonly home: string | null;
  readonly words: ReadonlySet<string>;
}

const made = new WeakMap<ClaimantRegistry, NameTable>();

/** Built once for each registry. */
export function nameTableOf(registry: ClaimantRegistry): NameTable {
  const known = made.get(registry);
  if (known !== undefined) return known;
  const table = build(registry);
  made.set(registry, table);
  return table;
}

function build(registry: ClaimantRegistry): NameTable {
  const names = new PhraseTable<Bearer>();
  const add = (text: string, name: string, person = false): void => {
    const bearer = { name, person };
    const keys = tokensOf(text).map(({ key }) => key);
    names.addPhrase(keys.join(' '), bearer);
    // "Justicia Encuentro y Perdon", without its comma
    names.addPhrase(keys.filter((key) => /[\p{L}\p{N}]/u.test(key)).join(' '), bearer);
  };
  for (const { name, aliases, people } of registry.all) {
    for (const text of [name, ...aliases]) add(text, name);
    for (const person of people) add(person.name, name, true);
  }
  for (const [table, person] of [[SHORT, false] as const, [SHORT_PEOPLE, true] as const]) {
    for (const [name, shorts] of Object.entries(table)) {
      const known = registry.resolve(name);
      if (known !== undefined) for (const text of shorts) add(text, known.name, person);
    }
  }
  addSurnames(registry, add);
  const home =
    registry.all.find(({ name, country }) => country !== null && name === governmentOf(country))?.country ?? null;
  addHeads(registry, home, add);
  return { registry, names, home, words: names.words() };
}

/** Acronyms that are words of a language: these are written in capitals. */
const ACRONYMS = eachLanguage('acronyms');

/** A body that the words at `at` name. */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  table: NameTable,
  compiled: Compiled,
): NameRead | undefined {
  return listed(tokens, at, table, compiled) ?? governmentAt(tokens, at, table, compiled);
}

function listed(tokens: readonly Token[], at: number, { names }: NameTable, compiled: Compiled): NameRead | undefined {
  const { language } = compiled;
  const found = names.at(tokens, at);
  if (found === undefined) return undefined;
  const [first, next] = [tokens[at], tokens[found.end]];
  if (first === undefined) return undefined;
  const isWord = found.end === at + 1 && ACRONYMS(language).has(first.key) && first.text !== first.text.toUpperCase();
  if (isWord) return undefined;
  if (found.end === at + 1 && CITY.has(first.key) && !isCapitalCity(tokens, at, found.end, compiled)) return undefined;
  // the amnesty law is no body
  const isLaw = AMNESTY.has(first.key) && found.end === at + 1 && isOfLaw(tokens[at - 1], tokens[at - 2], next);
  return isLaw ? undefined : { ...found.value, known: true, end: found.end, or: [] };
}

function isOfLaw(before: Token | undefined, second: Token | undefined, next: Token | undefined): boolean {
  return LAW.has(next?.key ?? '') || (OF.has(before?.key ?? '') && LAW.has(second?.key ?? ''));
}

/** "The government", "Spanish government", "gobierno de España", "governo brasileiro", "Caracas". */
function governmentAt(
  tokens: readonly Token[],
  at: number,
  table: NameTable,
  compiled: Compiled,
): NameRead | undefined {
  const before = countryAt(tokens, at);
  const noun = governmentNoun(tokens, before?.end ?? at, compiled);
  if (before !== undefined && noun !== undefined)
    return government(before.country, textOf(tokens, at, noun), noun, table);
  if (before !== undefined && isCapitalCity(tokens, at, before.end, compiled))
    return government(before.country, textOf(tokens, at, before.end), before.end, table);
  const alone = governmentNoun(tokens, at, compiled);
  if (alone === undefined) return undefined;
  const of = OF_PLACE.has(tokens[alone]?.key ?? '') ? alone + 1 : alone;
  const article = ARTICLE.has(tokens[of]?.key ?? '') && of > alone ? of + 1 : of;
  const after = countryAt(tokens, article);
  if (after !== undefined) return government(after.country, textOf(tokens, at, after.end), after.end, table);
  return table.home === null ? undefined : government(table.home, 'government', alone, table);
}

function governmentNoun(tokens: readonly Token[], at: number, compiled: Compiled): number | undefined {
  const found = meaningAt(compiled, tokens, at);
  const isGovernment = found?.value.some((one) => one.kind === 'role' && one.role === 'government') === true;
  return isGovernment ? found?.end : undefined;
}

const LONGEST_COUNTRY = 3;

function countryAt(
  tokens: readonly Token[],
  at: number,
): { readonly country: string; readonly end: number } | undefined {
  for (let count = LONGEST_COUNTRY; count > 0; count -= 1) {
    const words = tokens.slice(at, at + count);
    if (words.length < count) continue;
    const country = countryOf(words.map(({ key }) => key).join(' '));
    // "tell us" names no country
    if (country !== undefined && !(words.length === 1 && words[0]?.text === 'us')) return { country, end: at + count };
  }
  return undefined;
}

const CITY: ReadonlySet<string> = new Set(['caracas', 'miraflores']);

/** "Caracas says", "segun Caracas", "the 626 of Caracas": the government. "In Caracas" is a place. */
function isCapitalCity(tokens: readonly Token[], at: number, end: number, compiled: Compiled): boolean {
  const city = tokens
    .slice(at, end)
    .map(({ key }) => key)
    .join(' ');
  if (!CITY.has(city)) return false;
  const before = tokens[at - 1]?.key ?? '';
  if (OF_CITY.has(before)) return isFigure(tokens, at - 2, compiled);
  return !IN_CITY.has(before);
}

/** A number, or a word for one: whose it is follows. */
function isFigure(tokens: readonly Token[], at: number, compiled: Compiled): boolean {
  if (tokens[at]?.kind === 'number') return true;
  const meanings = meaningAt(compiled, tokens, at)?.value ?? [];
  return meanings.some((one) => one.kind === 'role' && one.role === 'ask');
}

function government(country: string, typed: string, end: number, { registry }: NameTable): NameRead {
  const body = registry.resolve(governmentOf(country));
  return body === undefined
    ? { name: typed, known: false, person: false, end, or: [] }
    : { name: body.name, known: true, person: false, end, or: [] };
}
