import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';

/** Questions without which there is no interview, and turns of whoever asks; answers in which somebody speaks of themselves. */
const LEAST_QUESTIONS = 2;
const LEAST_TURNS = 3;
const LEAST_ANSWERS = 2;
/** Paragraphs for each that asks. */
const LONGEST_ANSWERS = 4;
/** Tokens of a paragraph that asks, and of one that only says something to be answered. */
const LONGEST_QUESTION = 70;
const LONGEST_PROMPT = 30;
const CLOSES = /^(?:["”»’*_]|…)$/;

interface Paragraph {
  readonly number: number;
  readonly sentences: readonly Sentence[];
  readonly asks: boolean;
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
}

/** "The trial was in March. Were you told?": ends by asking, in nobody's quotation marks. */
function isAsked(sentences: readonly Sentence[]): boolean {
  const last = sentences.at(-1);
  if (last === undefined || lengthOf(sentences) > LONGEST_QUESTION) return false;
  const at = last.tokens.findLastIndex(({ text }) => !CLOSES.test(text));
  return last.tokens[at]?.text === '?' && (last.quotation[at] ?? -1) < 0;
}

const OPENS_QUOTATION = /^["“«]$/;

/**
 * "I drove four of them", "no los conocemos": somebody speaks of themselves, outside any quotation or in an answer that is
 * nothing but one.
 */
function isOfThemselves({ sentences }: Paragraph): boolean {
  const quoted = OPENS_QUOTATION.test(sentences[0]?.tokens[0]?.text ?? '');
  return sentences.some(({ tokens, quotation, compiled }) =>
    tokens.some(
      (token, at) =>
        (quoted || (quotation[at] ?? -1) < 0) &&
        isOwnWord(token, compiled) &&
        // "El Rodeo I"
        (token.text.length > 1 || tokens[at - 1]?.word.capital !== true),
    ),
  );
}

/** "we", "podemos", "teníamos". */
function isOwnWord(token: Token, { speech, bodies }: CompiledLanguage): boolean {
  if (speech.ofMyself.has(token)) return true;
  return speech.ourVerbEnds.some((end) => token.key.endsWith(end)) && !bodies.noVerbs.has(token);
}

/** Most paragraphs that an answer has before the next question. */
function longestAnswer(asked: readonly number[]): number {
  return Math.max(1, ...asked.slice(1).map((at, index) => at - (asked[index] ?? at) - 1));
}

/**
 * "How many are home?", "Sixteen. I drove four of them myself.": paragraphs that ask, and between them somebody who
 * answers for themselves: by their numbers, whether they ask. Where every second one asks, one that only says something waits
 * for an answer, too.
 */
export function plainInterview(split: readonly (readonly Sentence[])[]): ReadonlyMap<number, boolean> {
  const paragraphs: readonly Paragraph[] = split.flatMap((sentences) => {
    const [head] = sentences;
    if (head === undefined || head.passage.kind === 'headline') return [];
    return [{ number: head.passage.number, sentences, asks: isAsked(sentences) }];
  });
  const asked = paragraphs.flatMap(({ asks }, at) => (asks ? [at] : []));
  const [first = 0] = asked;
  if (asked.length < LEAST_QUESTIONS || first === 0) return new Map();
  const longest = longestAnswer(asked);
  const everySecond = asked.every((at) => (at - first) % 2 === 0);
  const end = (asked.at(-1) ?? 0) + longest;
  const talk = paragraphs.slice(first, end + 1);
  // an essay may ask now and then
  if (asked.length * LONGEST_ANSWERS < talk.length) return new Map();
  const turns = talk.map((paragraph, at) => ({
    paragraph,
    asks: paragraph.asks || (everySecond && at % 2 === 0 && lengthOf(paragraph.sentences) <= LONGEST_PROMPT),
  }));
  if (turns.filter(({ asks }) => asks).length < LEAST_TURNS) return new Map();
  const answers = turns.filter(({ asks, paragraph }) => !asks && isOfThemselves(paragraph)).length;
  if (answers < LEAST_ANSWERS) return new Map();
  return new Map(turns.map(({ paragraph: { number }, asks }) => [number, asks] as const));
}
