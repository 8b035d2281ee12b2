import type { SourceMention } from '../bodies/body.js';
import { endsClause } from '../bodies/telling-verb.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';

const REACH = 13;

/** Whether a name or its article right after this word is what the word governs: "de la comisión", "en la asamblea". */
function governs(
  { tokens }: Sentence,
  at: number,
  { sets, small, speech, language, bodies }: CompiledLanguage,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return true;
  const { key } = token;
  return (
    sets.placePrepositions.has(token) ||
    sets.adjunctOpeners.has(token) ||
    sets.determiners.has(token) ||
    sets.joiners.has(token) ||
    language.sources.countOf.includes(key) ||
    speech.linked.has(token) ||
    small.to.has(token) ||
    bodies.toThe.has(key)
  );
}

/**
 * ", anunció en la asamblea de este domingo Leonardo Azócar", ", anunciou em cadeia de TV o ministro": past where, when or
 * on what occasion it was said, whatever the words, comes the subject, which no preposition governs.
 */
export function subjectPastAdjunct(
  sentence: Sentence,
  end: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const { tokens } = sentence;
  const { sets, predicates, language, small } = compiled;
  const first = tokens[end];
  if (!language.sources.verbFirst || first?.kind !== 'word') return undefined;
  if (!sets.placePrepositions.has(first) && !sets.adjunctOpeners.has(first)) return undefined;
  for (const mention of mentions) {
    if (mention.start <= end) continue;
    if (mention.start - end > REACH) return undefined;
    const article = language.sources.nameArticles.includes(tokens[mention.start - 1]?.key ?? '');
    const head = article ? mention.start - 1 : mention.start;
    const gap = tokens.slice(end, head);
    const parted = gap.some(
      (token, step) =>
        token.kind === 'punct' ||
        small.that.has(token) ||
        sets.relatives.has(token) ||
        predicates.longestAt(tokens, end + step) !== undefined,
    );
    if (parted) return undefined;
    // "ao jornal O Globo o advogado": the name of an outlet, told by its noun
    const called = mention.outlet !== undefined || sets.nameArticles.isAt(tokens, mention.end);
    const named = mention.strength === 'place' || (called && sets.outletNouns.isAt(tokens, head - 1));
    if (named || governs(sentence, head - 1, compiled) || sets.adjunctOpeners.isAt(tokens, head)) continue;
    return endsClause(tokens, mention.end, compiled) ? mention : undefined;
  }
  return undefined;
}
