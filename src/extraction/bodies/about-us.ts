import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Body, SourceMention } from './body.js';

const NOUN_REACH = 4;

/** "Ventana Abierta es una asociación civil fundada en 2009": who a release in its last lines says its author is. */
export function aboutUs(
  { tokens }: Sentence,
  mentions: readonly SourceMention[],
  { copulas, sets, small }: CompiledLanguage,
): Body | undefined {
  const [first] = mentions;
  if (first === undefined || first.start > 1 || first.strength !== 'named' || first.body.kind === 'government')
    return undefined;
  // the name may have taken in what sort of body it is
  const is = tokens.findIndex(
    (_, at) => at > first.start && at <= first.end && copulas.longestAt(tokens, at) !== undefined,
  );
  const from = is < 0 ? undefined : copulas.longestAt(tokens, is)?.end;
  if (from === undefined || !sets.determiners.isAt(tokens, from)) return undefined;
  for (let at = from + 1; at <= from + NOUN_REACH && !small.of.isAt(tokens, at); at += 1)
    if ([sets.bodyNouns, sets.describedBodies, sets.bodyHeads].some((nouns) => nouns.isAt(tokens, at)))
      return bodyOf(first);
  return undefined;
}

/** A name that no word before made a body's. */
function bodyOf({ body, speaker }: SourceMention): Body | undefined {
  if (speaker === null) return body;
  return body.kind === 'unattributed' ? { claimant: speaker, kind: 'ngo' } : undefined;
}
