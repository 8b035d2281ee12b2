import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** Words of the hedges before a number. */
export const HEDGE_WORDS = 5;

/** Whether a token begins a number: "at 154", "doze". */
export function counts(token: Token | undefined, { numberStarts, sets }: CompiledLanguage): boolean {
  if (token === undefined) return false;
  // "liberados el domingo": an article before a day
  return token.kind === 'number' || (numberStarts.has(token) && !sets.nameArticles.has(token));
}

/** "at 154", "a 97", "em 406"; but in "at least 406" the word is of the hedge. */
export function leadsToFigure(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets, speech } = compiled;
  if (!sets.placePrepositions.isAt(tokens, at) && !speech.toFigure.isAt(tokens, at)) return false;
  return compiled.hedgesBefore.longestAt(tokens, at) === undefined;
}

/** Where a number begins at `from` or past its hedge: "a pouco mais de | 250"; `undefined` where none does. */
export function figureAt(tokens: readonly Token[], from: number, compiled: CompiledLanguage): number | undefined {
  for (let at = from; at < from + HEDGE_WORDS; at += 1) {
    if (counts(tokens[at], compiled)) return at;
    const hedge = compiled.hedgesBefore.longestAt(tokens, at);
    if (hedge === undefined) return undefined;
    at = hedge.end - 1;
  }
  return undefined;
}

/** "a pouco mais de 250", "12": a number and its hedge, and nothing else before it. */
export function numberFollows(tokens: readonly Token[], from: number, compiled: CompiledLanguage): boolean {
  const at = leadsToFigure(tokens, from, compiled) ? from + 1 : from;
  return figureAt(tokens, at, compiled) !== undefined;
}
