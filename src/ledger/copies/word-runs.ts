import type { Passage } from '../../domain/article.js';
import { fold } from '../../domain/fold.js';

type Told = Pick<Passage, 'kind' | 'text'>;

/** So many words in a row that two texts share by chance only where they say a set phrase. */
const RUN = 5;
/** A quotation of fewer words may be anybody's. */
export const QUOTED_RUN = 8;
/** Of a longer article only its beginning is compared: what agencies send is shorter, and copies keep the beginning. */
const WORDS_MAX = 1_000;

/** Of all runs so many are filed, which is enough to find every copy, and to weigh the text of long ones. */
const FILED_OF = 4;

/** The runs by which an article is found. Which ones hangs on their words alone, so all articles file the same. */
export function filedRuns(runs: readonly number[]): readonly number[] {
  return runs.filter((run) => Math.floor(run / 2 ** 20) % FILED_OF === 0);
}

/** Words without case and accents; punctuation and quotation marks do not matter. */
export function wordsIn(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The runs of five words of an article, each as a number. Paragraphs may be cut otherwise in a copy. */
export function textRuns(passages: readonly Told[]): readonly number[] {
  const told = passages.filter(({ kind }) => kind !== 'caption');
  const words = told.flatMap(({ text }) => wordsIn(text)).slice(0, WORDS_MAX);
  return runsOf(words, RUN);
}

/** Every run of eight words inside quotation marks: two quotations that overlap by so much are one utterance. */
export function quotedRuns(passages: readonly Told[]): readonly number[] {
  const quoted = passages.flatMap(({ text }) => quotationsIn(text));
  return [...new Set(quoted.flatMap((quotation) => runsOf(wordsIn(quotation).slice(0, WORDS_MAX), QUOTED_RUN)))];
}

const OPENING = new Set('“«„');
const CLOSING = new Set('”»');

/** What stands in quotation marks, verbatim; one that is not closed goes on in the next paragraph. */
export function quotationsIn(text: string): readonly string[] {
  const found: string[] = [];
  let start: number | undefined;
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (start === undefined) {
      if (OPENING.has(mark) || mark === '"') start = at + 1;
    } else if (CLOSING.has(mark) || mark === '"') {
      found.push(text.slice(start, at));
      start = undefined;
    }
  }
  return start === undefined ? found : [...found, text.slice(start)];
}

function runsOf(words: readonly string[], length: number): readonly number[] {
  const numbers = words.map((word) => Math.floor(numberOf(word) / 2 ** 20));
  const runs = new Set<number>();
  for (let at = 0; at + length <= numbers.length; at++) runs.add(runAt(numbers, at, length));
  return [...runs];
}

function runAt(words: readonly number[], start: number, length: number): number {
  let [high, low]: Lanes = SEEDS;
  for (let at = start; at < start + length; at++) [high, low] = mixed(high, low, words[at] ?? 0);
  return joined(high, low);
}

/** A text as a number of 52 bits, so few of so many that two have the same only in theory. FNV-1a in two lanes. */
export function numberOf(text: string): number {
  let [high, low]: Lanes = SEEDS;
  for (let at = 0; at < text.length; at++) [high, low] = mixed(high, low, text.charCodeAt(at));
  return joined(high, low);
}

type Lanes = readonly [high: number, low: number];

const SEEDS: Lanes = [0x811c9dc5, 0x2166f5c3];

function mixed(high: number, low: number, value: number): Lanes {
  return [Math.imul(high ^ value, 0x01000193), Math.imul(low ^ value ^ (value >>> 16), 0x01000197)];
}

function joined(high: number, low: number): number {
  // the upper bits of each lane are those that every letter has moved
  return (high >>> 0) * 2 ** 20 + ((low ^ (low >>> 15)) >>> 12);
}
