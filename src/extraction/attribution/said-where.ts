import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { pastTold } from './past-told.js';

const REACH = 9;
const THAT_REACH = 6;

/**
 * ", director de S, explicó en la Universidad Central que", ", disse perante a Comissão X que", "said at the Central
 * University that": where, before whom or on what occasion it was said is no subject.
 */
export function isWhereSaid(
  sentence: Sentence,
  verb: { readonly end: number },
  mention: SourceMention,
  compiled: CompiledLanguage,
): boolean {
  const { tokens } = sentence;
  const { sets, small, predicates } = compiled;
  if (mention.start < verb.end || mention.start - verb.end > REACH || mention.outlet !== undefined) return false;
  const opens = (at: number): boolean =>
    sets.placePrepositions.isAt(tokens, at) || sets.adjunctOpeners.isAt(tokens, at);
  const from = [verb.end, pastTold(sentence, verb.end, compiled)].find((at) => at <= mention.start && opens(at));
  if (from === undefined) return false;
  const governs = (at: number): boolean => at >= from && (opens(at) || small.ofThe.isAt(tokens, at));
  const article = sets.determiners.isAt(tokens, mention.start - 1);
  // "en la sede de Provea"; but "en rueda de prensa la portavoz de Provea"
  const governed = from === mention.start || governs(mention.start - 1) || (article && governs(mention.start - 2));
  const parted = tokens
    .slice(from, mention.start)
    .some((token, step) => token.kind !== 'word' || small.that.has(token) || predicates.longestAt(tokens, from + step));
  if (!governed || parted) return false;
  for (let at = mention.end; at <= mention.end + THAT_REACH; at += 1) {
    if (small.that.isAt(tokens, at) || tokens[at]?.text === ':') return true;
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}
