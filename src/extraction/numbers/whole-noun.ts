import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isOwningMark, type Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

/** "a group of", "una lista de", "the total of": a noun for many people taken as one, and at `of` the word that says how many. */
export function isWholeNoun(
  tokens: readonly Token[],
  of: number,
  { sets, clause, language }: CompiledLanguage,
): boolean {
  const noun = tokens[of - 1];
  if (noun === undefined || !sets.partitives.isAt(tokens, of)) return false;
  return clause.rolls.has(noun) || clause.totals.has(noun) || language.structure.batches.includes(noun.key);
}

/** "a list of 20", "una lista de 20": on paper, so that a word right behind may be said of the list. */
export function isListed(tokens: readonly Token[], of: number, compiled: CompiledLanguage): boolean {
  return isWholeNoun(tokens, of, compiled) && compiled.clause.rolls.isAt(tokens, of - 1);
}

/** "elaborada por las familias", "handed over by the Church": what was done to a list of so many, and not to them. */
export function isDoneToList(
  tokens: readonly Token[],
  { hedgeStart, end }: NumberSpan,
  at: number,
  compiled: CompiledLanguage,
): boolean {
  if (at !== end || !isListed(tokens, hedgeStart - 1, compiled)) return false;
  const { sets, clause, language } = compiled;
  if (language.sources.verbFirst) return !clause.doneToMany.isAt(tokens, at);
  return [1, 2].some((after) => sets.agents.isAt(tokens, at + after));
}

/** Before "the country's", "Venezuela's", where the mark stands at `at`; else `at` itself. */
export function beforeOwner(tokens: readonly Token[], at: number, { sets }: CompiledLanguage): number {
  const mark = tokens[at];
  if (mark === undefined || !isOwningMark(mark)) return at;
  let before = at - 2;
  while (tokens[before]?.word.capital === true) before -= 1;
  while (sets.determiners.isAt(tokens, before) && !sets.partitives.isAt(tokens, before)) before -= 1;
  return before;
}

/** Words of an owner: "the Ortega government's". */
const OWNER = 4;

/** Past "the country's", where one begins at `at`; else `at` itself. */
export function pastOwner(tokens: readonly Token[], at: number): number {
  for (let mark = at + 1; mark <= at + OWNER; mark += 1) {
    const token = tokens[mark];
    if (token === undefined || token.kind === 'number') return at;
    if (isOwningMark(token)) return mark + 1;
    if (token.kind !== 'word') return at;
  }
  return at;
}
