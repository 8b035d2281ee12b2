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

function quotationOfToken(token: Token, quotations: readonly Run[]): number {
  return quotations.findIndex((run) => token.start >= run.start && token.end <= run.end);
}

export function splitPassage(passage: Passage, language: LanguageCode, firstIndex: number): readonly Sentence[] {
  const quotations = quotationsOf(passage.text);
  const body = datelineLength(passage.text);
  return sentencesOf(passage.text.slice(body), language).map((piece, index) => {
    const run = { start: piece.start + body, end: piece.end + body };
    const tokens = tokenize(passage.text.slice(run.start, run.end), run.start);
    const quotation = tokens.map((token) => quotationOfToken(token, quotations));
    return { passage, index: firstIndex + index, start: run.start, end: run.end, tokens, quotation };
  });
}
