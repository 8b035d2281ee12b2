import type { LanguageCode } from '../../domain/article.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Language } from '../lexicon/language.js';
import { NAME_LINKS } from '../lexicon/name-links.js';
import type { Token } from '../text/text.js';
import { type Sentence, splitPassage } from './sentence.js';

/** Fewer common words of another language may be a title, a slogan, a short quote. */
const FEWEST = 4;
/** … unless they are quoted by themselves, with no word of the article's language among them. */
const FEWEST_QUOTED = 3;
/** So many of them for each common word of the article's own language. */
const OVER_OWN = 4;
/** In running text one word in so many is a common one. */
const RUNNING = 7;
/** Small words in a row inside a name. */
const LINKS = 3;

/** The languages of an extractor, for passages that are not in the article's. */
export interface Tongues {
  readonly own: CompiledLanguage;
  readonly all: readonly Language[];
  readonly compiled: (code: LanguageCode) => CompiledLanguage | undefined;
}

function capitalBeside(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  let index = at + step;
  while (Math.abs(index - at) <= LINKS && NAME_LINKS.has(tokens[index]?.key ?? '')) index += step;
  return tokens[index]?.word.capital === true;
}

/** "Comisión Nacional de los Derechos Humanos": small words of a name say nothing of the language around it. */
function isInName(tokens: readonly Token[], at: number): boolean {
  return NAME_LINKS.has(tokens[at]?.key ?? '') && capitalBeside(tokens, at, -1) && capitalBeside(tokens, at, 1);
}

/** How many words may be of another language: a look at one bit each. */
function foreign({ tokens }: Sentence, { foreignWords }: CompiledLanguage): number {
  let common = 0;
  for (const token of tokens) if (foreignWords.has(token)) common += 1;
  return common;
}

/** Common words of `words` that are none of `others`. */
function count(tokens: readonly Token[], words: readonly string[], others: readonly string[]): number {
  const telling = new Set(words.filter((word) => !others.includes(word)));
  return tokens.filter((token, at) => telling.has(token.key) && !isInName(tokens, at)).length;
}

/** The other language that these words are clearly in; `undefined` where they may be in the article's. */
function otherLanguage(
  tokens: readonly Token[],
  { own, all, compiled }: Tongues,
  fewest = FEWEST,
): CompiledLanguage | undefined {
  let best: { readonly code: LanguageCode; readonly common: number } | undefined;
  for (const { code, stopWords } of all) {
    if (code === own.language.code) continue;
    const theirs = count(tokens, stopWords, own.language.stopWords);
    const ours = count(tokens, own.language.stopWords, stopWords);
    const clear = theirs >= fewest && theirs >= ours * OVER_OWN && theirs * RUNNING >= tokens.length;
    if (clear && theirs > (best?.common ?? 0)) best = { code, common: theirs };
  }
  return best === undefined ? undefined : compiled(best.code);
}

/** The same words, as the other language knows them; who says them may be named in the article's. */
function readIn(sentence: Sentence, compiled: CompiledLanguage): Sentence {
  const tokens = sentence.tokens.map((token) => ({ ...token, word: compiled.vocabulary.word(token.text) }));
  return { ...sentence, tokens, compiled };
}

/** 'escribió que "at least four were released on Monday"': whose count is quoted in another language is read in it; a slogan is not. */
function inQuotedLanguage(sentence: Sentence, tongues: Tongues): Sentence {
  const isQuoted = (at: number): boolean => (sentence.quotation[at] ?? -1) >= 0;
  const quoted = sentence.tokens.filter((_, at) => isQuoted(at));
  const other = otherLanguage(quoted, tongues, FEWEST_QUOTED);
  if (other === undefined) return sentence;
  const read = readIn(sentence, other);
  return read.tokens.some((token, at) => isQuoted(at) && isNumber(token, other.sets)) ? read : sentence;
}

/**
 * A passage whose common words are those of another language, such as a quoted post, is read in that language, and so is
 * a sentence of a passage, or one that quotes such words. The ordinary passage costs a look at each word.
 */
export function inTheirLanguages(sentences: readonly Sentence[], tongues: Tongues): readonly Sentence[] {
  const [first] = sentences;
  let common = 0;
  for (const sentence of sentences) common += foreign(sentence, tongues.own);
  if (first === undefined || common < FEWEST_QUOTED) return sentences;
  const whole = otherLanguage(
    sentences.flatMap(({ tokens }) => tokens),
    tongues,
  );
  if (whole !== undefined)
    return splitPassage(first.passage, whole, first.index).map((sentence) => ({ ...sentence, frame: tongues.own }));
  return sentences.map((sentence) => {
    if (foreign(sentence, tongues.own) < FEWEST_QUOTED) return sentence;
    const other = otherLanguage(sentence.tokens, tongues);
    return other === undefined ? inQuotedLanguage(sentence, tongues) : readIn(sentence, other);
  });
}
