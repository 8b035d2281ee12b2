import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** Words of the hedges before a number. */
export const HEDGE_WORDS = 5;
/** Words back to the figure of the clause before. */
export const GAP = 14;

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

/** "Damasco soltó a 146 y las FDS, a 97": the verb left out is one of letting go; but "S diz ter soltado 146 e T, 97". */
export function setsFree(tokens: readonly Token[], to: number, compiled: CompiledLanguage): boolean {
  let number = to - 1;
  while (number > to - GAP && !counts(tokens[number], compiled)) number -= 1;
  for (let at = number - HEDGE_WORDS; at < number; at += 1) {
    const verb = compiled.predicates.longestAt(tokens, at);
    if (verb?.value !== 'freed' || compiled.copulas.longestAt(tokens, at - 1) !== undefined) continue;
    if (numberFollows(tokens, verb.end, compiled)) return !isSaidOfItself(tokens, at, compiled);
  }
  return false;
}

/** Words of "says it has | freed", and those of them that may stand after the verb of saying. */
const SAYS = 4;
const OF_ITSELF = 2;

/** "diz ter | soltado", "says it has | freed": what it says it has done, and no other clause between. */
function isSaidOfItself(tokens: readonly Token[], verb: number, { small, say }: CompiledLanguage): boolean {
  for (let at = Math.max(0, verb - SAYS); at < verb; at += 1) {
    const end = say.longestAt(tokens, at)?.end ?? at;
    if (end === at || end < verb - OF_ITSELF) continue;
    if (tokens.slice(end, verb).every((token) => token.kind === 'word' && !small.that.has(token))) return true;
  }
  return false;
}

/** "to free". */
const TO_FREE = 2;

/** "of the 80 it promised to release, 31 have left", "vowed to let go a large number": no figure follows; but "promised to free 300". */
export function promisesNobody(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  const { statements, predicates, sets, small } = compiled;
  const promise = statements.promises.longestAt(tokens, at);
  if (promise === undefined || end - promise.end !== TO_FREE) return false;
  const from = predicates.longestAt(tokens, end - 1)?.end ?? end;
  // "the | 553 prisoners", "a | dozen"
  const article = sets.articleOnes.isAt(tokens, from) || small.the.isAt(tokens, from);
  return figureAt(tokens, article ? from + 1 : from, compiled) === undefined;
}
