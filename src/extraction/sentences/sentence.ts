import type { LanguageCode, Passage } from '../../domain/article.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { type Token, tokenize } from '../text/text.js';
import { datelineLength } from './dateline.js';
import { withNumberFirst } from './number-first.js';
import { plainEnds } from './plain-ends.js';
import { segmented } from './segmented.js';

/** A sentence with its tokens, and for each token the quotation it stands in. */
export interface Sentence {
  readonly passage: Passage;
  /** Index over all sentences of the article. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** For each token the number of its quotation in the passage, −1 outside. Quotations of up to four words are not speech. */
  readonly quotation: readonly number[];
  /** Speech of the passage, by these numbers. */
  readonly quotations: readonly Run[];
  /** The language it is read in. */
  readonly compiled: CompiledLanguage;
  /** The language in which its speaker is named: for words quoted in another language, the article's. */
  readonly frame: CompiledLanguage;
}

/** A stretch of a passage's text, the end excluded. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

const MARK = /["“”„«»]/g;
const OPENING = new Set(['“', '„', '«']);
const CLOSING = new Set(['”', '»']);
/** A quotation as short as this is a word held at arm's length ("political prisoners"), not somebody speaking. */
const SCARE_QUOTE_WORDS = 4;

function isSpeech(words: string): boolean {
  const trimmed = words.trim();
  let space = -1;
  for (let spaces = 0; spaces < SCARE_QUOTE_WORDS; spaces += 1) {
    space = trimmed.indexOf(' ', space + 1);
    if (space < 0) return false;
  }
  return true;
}

/** Speech of a passage. An odd straight quote at the end closes nothing: the passage then counts as unquoted from there. */
export function quotationsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let open = -1;
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const closes = CLOSING.has(mark[0]);
    if (open < 0 && !closes) open = mark.index;
    else if (open >= 0 && (closes || mark[0] === '"')) {
      runs.push({ start: open, end: mark.index + 1 });
      open = -1;
    }
  }
  // a paragraph of a longer speech opens and leaves the closing to the next one
  if (open === 0) runs.push({ start: 0, end: text.length });
  return runs.filter((run) => isSpeech(text.slice(run.start, run.end)));
}

/** "116.ª", "80.º": one word. */
const LOWER_START = /^[\s"'”»)]*[\p{Ll}ªº°]/u;

/** All that is neither Latin script nor a mark within a sentence. */
const MAY_END = /[^ "#$%&'()*+,\-/0-9:;<=>@A-Z[\]^_a-z{|}\u00a1-\u017f‘’“”„–—€]/;
const ENDS = /^[.!?…]["”»’)]? ?$/;

/** What is longer is no single sentence, whatever its marks. */
const LONGEST_SINGLE = 2_000;

/** A single sentence, told without splitting: no mark ends one before the last. */
function isSingle(text: string): boolean {
  if (text === '' || text.length > LONGEST_SINGLE) return false;
  const end = text.search(MAY_END);
  return end < 0 || ENDS.test(text.slice(end, end + 4));
}

/** Sentence ends of a passage; a piece that goes on in lower case is joined to the one before ("6 p.m. | on Sunday"). */
export function sentencesOf(text: string, language: LanguageCode): readonly Run[] {
  if (isSingle(text)) return [{ start: 0, end: text.length }];
  const parts = plainPieces(text) ?? piecesOf(text, language);
  const cut = SHORT_STOPS.some((stop) => text.includes(stop)) ? parts.flatMap((run) => atShort(text, run)) : parts;
  return OPENS.test(text) ? cut.flatMap((run) => withinQuotation(text, run)) : cut;
}

/** … of a plain text, told without the library, for which it is a long way. */
export function plainPieces(text: string): readonly Run[] | undefined {
  const ends = plainEnds(text);
  return ends && [...ends, text.length].map((end, at) => ({ start: ends[at - 1] ?? 0, end }));
}

/** … as the library tells them. */
export function piecesOf(text: string, language: LanguageCode): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const piece of segmented(language, text)) {
    const start = text.indexOf(piece, at);
    if (start < 0) continue;
    const end = start + piece.length;
    const last = runs.at(-1);
    if (last !== undefined && LOWER_START.test(piece)) runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
    at = end;
  }
  return runs;
}

const SHORT_STOPS = ['May. ', ' I. '];
const SHORT = /(?:\bMay\. (?=\p{Lu}\p{Ll})|\b(?:Rodeo|Yare|Tocuyito) I\. (?=[¿¡"“«]?\p{Lu}))/gu;

/** "at the end of May. Since then", "left El Rodeo I. Provea counts": words too short to be cut, and no abbreviations. */
function atShort(text: string, { start, end }: Run): readonly Run[] {
  const ends = [...text.slice(start, end).matchAll(SHORT)].map(({ index, 0: { length } }) => start + index + length);
  return [...ends, end].map((stop, at) => ({ start: at === 0 ? start : (ends[at - 1] ?? start), end: stop }));
}

/** A full stop between two sentences, told from that of an abbreviation by the length of the word before it: looked at last. */
const STOP = /[.!?…](?<=(?:[\p{L}\d]{4}|[\p{L}\d][%ªº)]|\d).) +(?=[¿¡]?\p{Lu})/gu;
const OPENS = /["“„«]/;

/** "This week 11 left. Since January 8 it is 768": the sentences of a quotation, which is taken as one by what splits the text. */
function withinQuotation(text: string, run: Run): readonly Run[] {
  const words = text.slice(run.start, run.end);
  if (!OPENS.test(words)) return [run];
  const parts: Run[] = [];
  let start = run.start;
  const quotation = new OpenQuotation(words);
  STOP.lastIndex = 0;
  for (let stop = STOP.exec(words); stop !== null; stop = STOP.exec(words)) {
    if (!quotation.isOpenAt(stop.index)) continue;
    const end = run.start + stop.index + stop[0].length;
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: run.end }];
}

/** Whether a quotation that has begun has not ended, asked from left to right: each word is looked at once. */
class OpenQuotation {
  readonly #words: string;
  #at = 0;
  #straight = false;
  #curved = false;

  constructor(words: string) {
    this.#words = words;
  }

  isOpenAt(index: number): boolean {
    for (; this.#at < index; this.#at += 1) {
      const mark = this.#words[this.#at] ?? '';
      if (mark === '"') this.#straight = !this.#straight;
      else if (OPENING.has(mark)) this.#curved = true;
      else if (CLOSING.has(mark)) this.#curved = false;
    }
    return this.#straight || this.#curved;
  }
}

/** No sentence of a newspaper is longer; what is, is taken in pieces, so that the work grows with the length alone. */
const LONGEST_SENTENCE = 200;
/** As much text as is looked through for sentence ends at once. */
const LONGEST_STRETCH = 20_000;

/** Stretches of a passage, cut at a space. */
function stretches(text: string, from: number): readonly Run[] {
  const runs: Run[] = [];
  for (let start = from; start < text.length; ) {
    // within the stretch alone: what has no space would be looked through to its head each time
    const space = text.slice(start, start + LONGEST_STRETCH + 1).lastIndexOf(' ');
    const end = Math.min(text.length, start + LONGEST_STRETCH);
    const cut = end < text.length && space > 0 ? start + space : end;
    runs.push({ start, end: cut });
    start = cut;
  }
  return runs;
}

/** For each token the quotation it stands in; both lists run from left to right, and `from` is the first that matters. */
function quotationsOfTokens(tokens: readonly Token[], quotations: readonly Run[], from: number): readonly number[] {
  let at = from;
  const found: number[] = [];
  for (const token of tokens) {
    while (at < quotations.length && (quotations[at]?.end ?? 0) < token.end) at += 1;
    const run = quotations[at];
    found.push(run !== undefined && token.start >= run.start && token.end <= run.end ? at : -1);
  }
  return found;
}

function pieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  if (tokens.length <= LONGEST_SENTENCE) return tokens.length === 0 ? [] : [tokens];
  const parts: (readonly Token[])[] = [];
  for (let at = 0; at < tokens.length; at += LONGEST_SENTENCE) parts.push(tokens.slice(at, at + LONGEST_SENTENCE));
  return parts;
}

function runsOf(text: string, language: LanguageCode): readonly Run[] {
  const from = datelineLength(text);
  if (from === 0 && text.length <= LONGEST_STRETCH) return text === '' ? [] : sentencesOf(text, language);
  return stretches(text, from).flatMap(({ start, end }) =>
    sentencesOf(text.slice(start, end), language).map((run) => ({ start: run.start + start, end: run.end + start })),
  );
}

/** The sentences of a passage; of a row of a table, its cells. */
export function splitPassage(
  passage: Passage,
  compiled: CompiledLanguage,
  firstIndex: number,
  cells?: readonly Run[],
): readonly Sentence[] {
  const { text } = passage;
  const { language, vocabulary } = compiled;
  const quotations = quotationsOf(text);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const run of cells ?? runsOf(text, language.code))
    for (const piece of pieces(tokenize(text.slice(run.start, run.end), run.start, vocabulary))) {
      const tokens = withNumberFirst(piece, compiled);
      const start = tokens[0]?.start ?? 0;
      const end = tokens.at(-1)?.end ?? 0;
      // a later sentence never needs an earlier quotation
      while (from < quotations.length && (quotations[from]?.end ?? 0) < start) from += 1;
      const quotation = quotationsOfTokens(tokens, quotations, from);
      const index = firstIndex + sentences.length;
      sentences.push({ passage, index, start, end, tokens, quotation, quotations, compiled, frame: compiled });
    }
  return sentences;
}
