import type { MeasuredScene } from './scene.js';
import { isWhole } from './whole.js';

/** Tokens from a number to what its clause says of it: "of the 151 people the government says it released". */
const REACH = 16;

/**
 * "94 of the 151 releases could not be verified, S said", "94 de los 151 liberados no figuran en ninguna lista": S vouches for
 * none of the 94; the 151, of whom they are a part, stand as they are told.
 */
export function isUnaccounted({ candidate, reader }: MeasuredScene): boolean {
  const { analysed, span, counted } = candidate;
  const { statements, sets, contrast } = reader.compiled;
  if (!statements.unaccounted.mayBeIn(analysed.words) || isWhole(candidate, reader)) return false;
  const { tokens } = analysed.sentence;
  const from = Math.max(span.end, counted.kind === 'elliptical' ? span.end : counted.end);
  for (let at = from; at < Math.min(tokens.length, from + REACH); at += 1) {
    if (statements.unaccounted.longestAt(tokens, at) !== undefined) return true;
    const token = tokens[at];
    // "266 were freed and 94 could not be found": of others
    if (token === undefined || token.kind === 'punct' || sets.joiners.has(token)) return false;
    if (contrast.longestAt(tokens, at) !== undefined) return false;
  }
  return false;
}
