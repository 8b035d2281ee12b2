import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';

const COMPLEMENT = 9;

/** "Nine shopkeepers from the eastern shore of the lake who …": where they are from belongs to their noun. */
function pastComplement(
  tokens: readonly Token[],
  from: number,
  { sets: { relatives, functionWords }, clause, small }: CompiledLanguage,
): number {
  if (!clause.ofPlace.isAt(tokens, from)) return from;
  for (let at = from + 1; at <= from + COMPLEMENT; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return from;
    if (relatives.has(token)) return at > from + 1 ? at : from;
    if (functionWords.has(token) && !clause.ofPlace.has(token) && !small.the.has(token)) return from;
  }
  return from;
}

/** Tokens of a relative clause, at most. */
const CLAUSE = 40;
/** Within what the verb of an unknown noun may stand off. */
const PAST_CLAUSE = 5;

/**
 * "Thirty-nine civilians whom soldiers had been trying for treason were discharged": what "who" tells of them counts as
 * little, however long. `to` is a verb of the sentence: with its auxiliary, or one that no noun looks like.
 */
export function pastRelative(
  { tokens }: Sentence,
  from: number,
  to: number,
  numbers: readonly NumberSpan[],
  compiled: CompiledLanguage,
): number | undefined {
  const { sets, say, copulas } = compiled;
  const noun = pastComplement(tokens, from, compiled);
  const at = tokens[noun]?.text === ',' ? noun + 1 : noun;
  if (to - at > CLAUSE || to - at < 2 || !sets.relatives.isAt(tokens, at)) return undefined;
  const before = tokens[to - 1];
  if (before === undefined || (before.kind === 'punct' && before.text !== ',')) return undefined;
  const has = sets.has.has(before) || copulas.longestAt(tokens, to - 1) !== undefined;
  if (!has && (sets.functionWords.has(before) || sets.determiners.has(before))) return undefined;
  for (let index = at; index < to; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'punct' && /^[.;:—–?!]$/.test(token.text)) return undefined;
    if (say.longestAt(tokens, index) !== undefined) return undefined;
    if (
      numbers.some(
        ({ start, form, hedgeStart }) =>
          start === index && form !== 'article-one' && hedgeStart <= index && sets.joiners.isAt(tokens, hedgeStart - 1),
      )
    )
      return undefined;
  }
  return PAST_CLAUSE;
}
