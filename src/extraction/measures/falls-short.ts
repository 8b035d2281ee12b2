import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isNegated } from './only-wished.js';

/** The longest of "without", "en lugar de", "después de haber". */
const PREPOSITION = 4;
/** Words from "after having" to what was done: "been", "the". */
const AUXILIARIES = 2;
/** Words from "approved" to "the release": "el juez de guardia". */
const SANCTION_REACH = 6;

/** "without approving", "sin lograr", "para autorizar", "has not ordered": what its verb would bring about did not come of it. */
export function isShort(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { fallsShort, purposes } = compiled.reality;
  if (fallsShort.endsAt(tokens, at, PREPOSITION) || isNegated(tokens, at, compiled)) return true;
  return compiled.reality.timeless.isAt(tokens, at) && purposes.endsAt(tokens, at, PREPOSITION);
}

/** "approved the release of 41", "ordenó el juez liberar a 41"; not "approved a law for the release of 41", "ordered a report on". */
export function isSanction(
  tokens: readonly Token[],
  at: number,
  release: number,
  { reality, small, clause }: CompiledLanguage,
): boolean {
  if (!reality.sanctions.isAt(tokens, at) || release - at > SANCTION_REACH) return false;
  for (let index = at + 1; index < release; index += 1)
    if (
      tokens[index]?.kind !== 'word' ||
      small.for.isAt(tokens, index) ||
      clause.topics.isAt(tokens, index) ||
      reality.settled.isAt(tokens, index) ||
      // "la orden prohíbe a la policía liberar a 41"
      reality.denials.longestAt(tokens, index) !== undefined
    )
      return false;
  return true;
}

/**
 * "far from freeing 41", "Before freeing 41 the government wants talks": a release that is set against what was done, or
 * waits for what somebody wants first; "Before freeing 41 it made them sign" tells it as done.
 */
export function isSetAgainst(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { reality, asks, clause, future } = compiled;
  if (reality.fallsShort.endsAt(tokens, at, PREPOSITION)) return true;
  if (!reality.earlier.endsAt(tokens, at, PREPOSITION)) return false;
  return tokens.some(
    (_, index) =>
      reality.possible.longestAt(tokens, index) !== undefined ||
      future.longestAt(tokens, index) !== undefined ||
      reality.pleads.isAt(tokens, index) ||
      asks.longestAt(tokens, index) !== undefined ||
      clause.ahead.isAt(tokens, index),
  );
}

/** "asked for talks after having freed 41": done before what is told, and no part of it. */
export function isDoneBefore(tokens: readonly Token[], at: number, { reality, sets }: CompiledLanguage): boolean {
  for (let from = at; from >= at - AUXILIARIES; from -= 1) {
    if (reality.later.endsAt(tokens, from, PREPOSITION)) return true;
    if (!sets.functionWords.isAt(tokens, from - 1)) return false;
  }
  return false;
}
