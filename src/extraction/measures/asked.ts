import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isQuote } from '../numbers/noun-words.js';
import type { Found } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';
import { pastDay } from '../time/words-but-days.js';

const ASK_REACH = 12;

const ASIDE = 8;

/** "exigió este domingo, Día de la Mujer, la liberación de": the token before an aside that closes at `at`. */
export function beforeAside(tokens: readonly Token[], at: number): number {
  for (let index = at - 2; index > Math.max(0, at - ASIDE); index -= 1)
    if (tokens[index]?.text === ',') return index - 1;
  return at;
}

const ANONYMOUS = 7;

/** "who asked not to be named", before a verb of saying. */
function isAnonymous(tokens: readonly Token[], at: number, { asks, clause }: CompiledLanguage): boolean {
  const from = Math.max(0, at - ANONYMOUS);
  const asked = tokens.slice(from, at).findIndex((_, index) => asks.longestAt(tokens, from + index) !== undefined);
  return asked >= 0 && tokens.slice(from + asked, at).some((token) => clause.unnamed.has(token));
}

/** "reclama que liberó 88", "reclama ter libertado 88", "reivindica mais de 2.000 libertações": who says that they did, and does not ask for it. */
function claims(
  tokens: readonly Token[],
  index: number,
  at: number,
  { clause, small, speech }: CompiledLanguage,
): boolean {
  if (!clause.claims.isAt(tokens, index)) return false;
  if (at - index === 2 && speech.toHave.isAt(tokens, index + 1)) return true;
  if (small.that.isAt(tokens, index + 1)) return clause.happened.isAt(tokens, at);
  return tokens.slice(index + 1, at).some(({ kind }) => kind === 'number');
}

/** A mark that stands right before its words, and apart from those before it. */
function opensQuote(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (mark === undefined || !isQuote(mark)) return false;
  return mark.end === tokens[at + 1]?.start && tokens[at - 1]?.end !== mark.start;
}

/** "foi", "é"; but "e pediu": what is written like a joiner joins. */
function isCopula(token: Token | undefined, { language, sets }: CompiledLanguage): boolean {
  if (token === undefined || !language.structure.copulas.includes(token.key)) return false;
  return !(sets.joiners.has(token) && token.text.toLowerCase() === token.key);
}

const CLAUSE_REACH = 8;

/**
 * "prisoners whose release the Church had demanded were freed", "los presos que pedía la Iglesia salieron", "the prisoners it
 * had asked for were freed": a clause about people, so that the verb behind happened.
 */
function isInClauseOfThem(tokens: readonly Token[], ask: Found<true>, at: number, compiled: CompiledLanguage): boolean {
  const { clause, copulas, descriptions, sets, small } = compiled;
  const aux = [at, at - 1].find((verb) => copulas.longestAt(tokens, verb) !== undefined);
  if (aux === undefined && !clause.did.isAt(tokens, at)) return false;
  const asked = small.for.isAt(tokens, ask.end) ? ask.end + 1 : ask.end;
  if (asked === aux) return true;
  if (tokens.slice(ask.end, at).some((token) => small.that.has(token))) return false;
  for (let index = ask.start - 1; index >= ask.start - CLAUSE_REACH && tokens[index]?.kind !== 'punct'; index -= 1)
    if (
      sets.relatives.isAt(tokens, index) ||
      sets.forWhom.isAt(tokens, index) ||
      descriptions.whose.longestAt(tokens, index) !== undefined
    )
      return true;
  return false;
}

/** Words from a day to what is asked about: "by reporters in Minsk". */
const ASKERS = 6;

/** "asked on Saturday about", "asked by reporters about": not "asked for", "asked Minsk to", "asked the minister that". */
function asksAbout(tokens: readonly Token[], end: number, compiled: CompiledLanguage): boolean {
  const { clause, sets, small } = compiled;
  const day = pastDay(tokens, end, compiled);
  for (let at = end; at < day + ASKERS && (at < day || tokens[at]?.kind === 'word'); at += 1) {
    if (small.for.isAt(tokens, at) || small.that.isAt(tokens, at) || sets.wishes.isAt(tokens, at)) return false;
    if (clause.topics.isAt(tokens, at)) return true;
  }
  return false;
}

/** "demanded from Oslo the release of", "pide que 12 enfermos sean liberados": a verb of asking before it, with no pause between. */
export function isAsked(tokens: readonly Token[], at: number, since: number, compiled: CompiledLanguage): boolean {
  const { asks, clause, sets, say } = compiled;
  for (let index = at - 1; index >= Math.max(since, at - ASK_REACH); index -= 1) {
    // "exigió «la liberación inmediata de los 27»": what is asked for in somebody's own words
    if (opensQuote(tokens, index)) index -= tokens[index - 1]?.text === ':' ? 2 : 1;
    if (tokens[index]?.text === ',') index = beforeAside(tokens, index);
    if (tokens[index]?.kind === 'punct') return false;
    // "officials who asked not to be named said 12 had been freed"
    if (
      say.longestAt(tokens, index) !== undefined &&
      asks.longestAt(tokens, index) === undefined &&
      isAnonymous(tokens, index, compiled)
    )
      return false;
    // "1,557 people asked for it and that 80 left": the second clause is not asked for
    if (sets.joiners.isAt(tokens, index) && sets.relatives.isAt(tokens, index + 1)) return false;
    const found = claims(tokens, index, at, compiled) ? undefined : asks.longestAt(tokens, index);
    // "asked about the 41 prisoners freed": a question
    if (found !== undefined && asksAbout(tokens, found.end, compiled))
      return compiled.reality.releases.isAt(tokens, at);
    // "courts have been asked to free 379": that is how a release is ordered
    if (found !== undefined && found.end <= at && isInClauseOfThem(tokens, found, at, compiled)) return false;
    if (found !== undefined && found.end <= at)
      return clause.goingOn.isAt(tokens, index) || !isCopula(tokens[index - 1], compiled);
  }
  return false;
}
