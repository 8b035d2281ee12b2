import { segment } from 'sentencex';
import type { LanguageCode, Passage } from '../domain/article.js';
import { datelineLength } from './dateline.js';
import { type Token, tokenize } from './text.js';

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
}

interface Run {
  readonly start: number;
  readonly end: number;
}

const OPENING = new Set(['“', '«', '„']);
const CLOSING = new Set(['”', '»']);
/** A quotation as short as this is a word held at arm's length ("political prisoners"), not somebody speaking. */
const SCARE_QUOTE_WORDS = 4;

/** Speech of a passage. An odd straight quote at the end closes nothing: the passage then counts as unquoted from there. */
export function quotationsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] ?? '';
    if (open < 0 && (OPENING.has(unit) || unit === '"')) open = at;
    else if (open >= 0 && (CLOSING.has(unit) || unit === '"')) {
      runs.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  // a paragraph of a longer speech opens and leaves the closing to the next one
  if (open === 0) runs.push({ start: 0, end: text.length });
  return runs.filter((run) => text.slice(run.start, run.end).trim().split(' ').length > SCARE_QUOTE_WORDS);
}

const LOWER_START = /^[\s"'”»)]*\p{Ll}/u;

/** Sentence ends of a passage; a piece that goes on in lower case is joined to the one before ("6 p.m. | on Sunday"). */
export function sentencesOf(text: string, language: LanguageCode): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const piece of segment(language, text)) {
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

/** No sentence of a newspaper is longer; what is, is taken in pieces, so that the work grows with the length alone. */
const LONGEST_SENTENCE = 200;
/** As much text as is looked through for sentence ends at once. */
const LONGEST_STRETCH = 20_000;

/** Stretches of a passage, cut at a space. */
function stretches(text: string, from: number): readonly Run[] {
  const runs: Run[] = [];
  for (let start = from; start < text.length; ) {
    const space = text.lastIndexOf(' ', start + LONGEST_STRETCH);
    const end = start + LONGEST_STRETCH >= text.length ? text.length : space > start ? space : start + LONGEST_STRETCH;
    runs.push({ start, end });
    start = end;
  }
  return runs;
}

/** For each token the quotation it stands in; both lists run from left to right. */
function quotationsOfTokens(tokens: readonly Token[], quotations: readonly Run[]): readonly number[] {
  let at = 0;
  return tokens.map((token) => {
    while (at < quotations.length && (quotations[at]?.end ?? 0) < token.end) at += 1;
    const run = quotations[at];
    return run !== undefined && token.start >= run.start && token.end <= run.end ? at : -1;
  });
}

function pieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  for (let at = 0; at < tokens.length; at += LONGEST_SENTENCE) parts.push(tokens.slice(at, at + LONGEST_SENTENCE));
  return parts;
}

export function splitPassage(passage: Passage, language: LanguageCode, firstIndex: number): readonly Sentence[] {
  const quotations = quotationsOf(passage.text);
  const body = datelineLength(passage.text);
  const runs = stretches(passage.text, body).flatMap((stretch) =>
    sentencesOf(passage.text.slice(stretch.start, stretch.end), language).map((piece) => ({
      start: piece.start + stretch.start,
      end: piece.end + stretch.start,
    })),
  );
  const tokens = runs.flatMap((run) => pieces(tokenize(passage.text.slice(run.start, run.end), run.start)));
  let from = 0;
  return tokens.map((part, index) => {
    // a later sentence never needs an earlier quotation
    while (from < quotations.length && (quotations[from]?.end ?? 0) < (part[0]?.start ?? 0)) from += 1;
    const skipped = from;
    const quotation = quotationsOfTokens(part, quotations.slice(from, from + part.length)).map((found) =>
      found < 0 ? -1 : found + skipped,
    );
    return {
      passage,
      index: firstIndex + index,
      start: part[0]?.start ?? 0,
      end: part.at(-1)?.end ?? 0,
      tokens: part,
      quotation,
    };
  });
}
