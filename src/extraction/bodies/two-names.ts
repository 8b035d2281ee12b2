import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "the Law Society and the Bar Association", "Both Doctors for Peace and the Law Society": an article after "and" begins another. */
export function firstOfTwo(
  tokens: readonly Token[],
  at: number,
  end: number,
  { sets, language }: CompiledLanguage,
): number {
  const isBody = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ key }) => sets.bodyHeads.hasKey(key) || sets.describedBodies.hasKey(key));
  if (end - at < 3) return end;
  const pair = sets.pairOpeners.isAt(tokens, at - 1);
  for (let index = at + 1; index < end - 1; index += 1) {
    if (!sets.pairJoiners.isAt(tokens, index)) continue;
    const article = sets.nameArticles.isAt(tokens, index + 1);
    // where the head comes first it stands right after the article: "los Derechos y las Libertades" is one name
    const head = language.sources.verbFirst ? index + 3 : end;
    if (article && isBody(index + 2, head) && (pair || isBody(at, index))) return index;
  }
  return end;
}
