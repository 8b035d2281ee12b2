import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

/** A noun that no lexicon knows, and where it ends. */
interface UnknownNoun {
  readonly noun: string;
  readonly end: number;
}

function hasVerb(tokens: readonly Token[], from: number, to: number, { predicates }: CompiledLanguage): boolean {
  for (let at = from; at < to; at += 1) if (predicates.longestAt(tokens, at) !== undefined) return true;
  return false;
}

function folded(noun: string): readonly string[] {
  return noun.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(' ');
}

/** "associações", "treatments": in English the last word says what they are, elsewhere the first; "excarcelations" are releases. */
export function endsAsThing(
  tokens: readonly Token[],
  { end: from }: NumberSpan,
  { noun, end }: UnknownNoun,
  compiled: CompiledLanguage,
): boolean {
  if (!tokens.slice(from, end).some((token) => compiled.sets.thingEnds.has(token))) return false;
  const words = folded(noun);
  const head = (compiled.language.sources.verbFirst ? words[0] : words.at(-1)) ?? '';
  const { thingEndings } = compiled.language.groups;
  return thingEndings.some((ending) => head.endsWith(ending)) && !hasVerb(tokens, from, end, compiled);
}

/** "Catorce pertenecen", "Quinze trabalham": in Spanish and Portuguese no noun for more than one ends like this. */
export function isNoNounOfMany(token: Token, { language, clause }: CompiledLanguage): boolean {
  return (
    language.sources.verbFirst &&
    token.kind === 'word' &&
    !token.word.capital &&
    token.word.country === undefined &&
    !clause.manyEnds.has(token)
  );
}

/** "cuatro colonias penales bielorrusas": after a noun it says what that is like, and not who. */
export function isDemonymAfter({ word }: Token, { language }: CompiledLanguage): boolean {
  return language.sources.verbFirst && word.country !== undefined && !word.capital;
}

/** "libertado com três costelas partidas": what somebody has, unless something happens to them. */
export function isPossession(
  tokens: readonly Token[],
  span: NumberSpan,
  end: number,
  compiled: CompiledLanguage,
): boolean {
  return compiled.small.with.isAt(tokens, span.hedgeStart - 1) && !hasVerb(tokens, span.end, end + 1, compiled);
}
