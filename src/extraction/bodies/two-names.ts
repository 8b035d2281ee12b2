import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "las ONG", "the groups": each of the names after it is a body's. */
export function introducesMany(
  tokens: readonly Token[],
  at: number,
  { ngo, plurals }: CompiledLanguage['bodies'],
  { bodyHeads }: CompiledLanguage['sets'],
): boolean {
  const noun = tokens[at];
  if (noun?.kind !== 'word') return false;
  // "las ONG", but "la ONG"
  const letters = ngo.has(noun) && /s$/.test(tokens[at - 1]?.key ?? '');
  return (
    letters ||
    plurals.some(([many, one]) => noun.key.endsWith(many) && bodyHeads.hasKey(noun.key.slice(0, -many.length) + one))
  );
}

/** "the Law Society and the Bar Association", "Both Doctors for Peace and the Law Society": an article after "and" begins another. */
export function firstOfTwo(
  tokens: readonly Token[],
  at: number,
  end: number,
  { sets, language, bodies }: CompiledLanguage,
): number {
  const isBody = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ key }) => sets.bodyHeads.hasKey(key) || sets.describedBodies.hasKey(key));
  if (end - at < 3) return end;
  // "las ONG Ventana Abierta y Provea"
  const last = introducesMany(tokens, at - 1, bodies, sets)
    ? tokens.findLastIndex((token, index) => index > at && index < end - 1 && sets.pairJoiners.has(token))
    : -1;
  if (last > 0) return last;
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
