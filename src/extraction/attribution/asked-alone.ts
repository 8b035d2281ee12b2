import { NOBODY, type SourceMention } from '../bodies/body.js';
import { findPredicates } from '../measures/predicates.js';
import type { Sentence } from '../sentences/sentence.js';

/** Tokens of "And the government?", "E segundo o governo?". */
const SHORT = 8;

/** "And the government?": the one body that a question without a verb asks of. */
export function askedAlone(
  { tokens, compiled }: Sentence,
  mentions: readonly SourceMention[],
): SourceMention | undefined {
  if (tokens.length > SHORT || tokens.at(-1)?.text !== '?') return undefined;
  const bodies = mentions.filter(({ strength, body }) => strength !== 'place' && body.claimant !== NOBODY.claimant);
  const [only] = bodies;
  if (bodies.length !== 1 || only === undefined || only.strength === 'pronoun' || only.outlet !== undefined)
    return undefined;
  return findPredicates(tokens, compiled).length > 0 ? undefined : only;
}
