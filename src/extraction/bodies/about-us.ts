import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Body, SourceMention } from './body.js';

const NOUN_REACH = 4;

/** "About us: Prison Window is": words of a label before the name, with its mark. */
const LABEL = 4;
/** Words of a name, and of a label before it. */
const NAME_REACH = 12;

/** "is a", "es una": where a line may tell what sort of body it is about; the token after, or 0. */
export function tellsSort({ tokens }: Sentence, { copulas, sets }: CompiledLanguage): number {
  for (let at = 1; at <= NAME_REACH && at < tokens.length; at += 1) {
    const end = copulas.longestAt(tokens, at)?.end;
    if (end !== undefined && sets.determiners.isAt(tokens, end)) return end;
  }
  return 0;
}

/** "Ventana Abierta es una asociación civil fundada en 2009": who a release in its last lines says its author is. */
export function aboutUs(
  sentence: Sentence,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): Body | undefined {
  const [first] = mentions;
  if (first === undefined || first.strength !== 'named' || first.body.kind === 'government') return undefined;
  const { tokens } = sentence;
  const { sets, small } = compiled;
  const before = sets.determiners.isAt(tokens, first.start - 1) ? first.start - 2 : first.start - 1;
  if (before >= 0 && (before > LABEL || tokens[before]?.text !== ':')) return undefined;
  const from = tellsSort(sentence, compiled);
  // the name may have taken in what sort of body it is
  if (from <= first.start || from > first.end + 1) return undefined;
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
