import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** Words from "of" to the noun: "the very first". */
const REACH = 3;

function isBatch(tokens: readonly Token[], at: number, { language, course }: CompiledLanguage): boolean {
  const token = tokens[at];
  return token !== undefined && (course.rounds.has(token) || language.structure.batches.includes(token.key));
}

/**
 * "61 of the first batch", "61 del primer grupo", and behind it "49 of the second": people of those let go in one go. What
 * stands behind `of` ends there.
 */
export function batchAfter(tokens: readonly Token[], of: number, compiled: CompiledLanguage): number | undefined {
  const { sets, reality } = compiled;
  // "del", "da": the article may be in the preposition
  const article = sets.determiners.isAt(tokens, of + 1) ? of + 1 : of;
  if (!reality.orders.isAt(tokens, article + 1)) return undefined;
  for (let at = article + 2; at <= article + REACH && tokens[at]?.kind === 'word'; at += 1)
    if (isBatch(tokens, at, compiled)) return at + 1;
  const named = tokens.findIndex(
    (_, at) => at < of && reality.orders.isAt(tokens, at - 1) && isBatch(tokens, at, compiled),
  );
  const next = tokens[article + 2];
  const ends = next === undefined || next.kind === 'punct' || sets.functionWords.has(next);
  return named >= 0 && ends ? article + 2 : undefined;
}
