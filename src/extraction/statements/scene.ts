import type { ExtractedClaim } from '../../domain/claim.js';
import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Body, SourceMention } from '../bodies/body.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';

/** A claim at one of its places in the article. */
export interface PlacedClaim {
  readonly index: number;
  readonly claim: ExtractedClaim;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A sentence in which a statement may stand, with the article around it. */
export interface Scene {
  readonly analysed: AnalysedSentence;
  readonly passage: AnalysedPassage;
  /** The one before it. */
  readonly previous: AnalysedPassage | undefined;
  readonly tokens: readonly Token[];
  readonly reader: Reader;
  /** In the order of the text, as far from the sentence as a statement in it may reach. */
  readonly placed: readonly PlacedClaim[];
}

/** Who makes a statement. */
export interface Voice {
  readonly body: Body;
  readonly speaker: string | null;
  readonly channel: string | null;
  /** Where it is named in the sentence, if it is: days between it and its verb are those of speaking. */
  readonly mention: SourceMention | null;
}

/** Tokens of a verb or phrase, the end excluded. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

interface Table {
  longestAt(tokens: readonly Token[], at: number): Run | undefined;
}

/** The last phrase of a table that starts in these tokens. */
export function lastOf(table: Table, tokens: readonly Token[], from: number, to: number): Run | undefined {
  for (let at = to - 1; at >= Math.max(0, from); at -= 1) {
    const found = table.longestAt(tokens, at);
    if (found !== undefined) return { start: found.start, end: found.end };
  }
  return undefined;
}

/** The first one. */
export function firstOf(table: Table, tokens: readonly Token[], from: number, to: number): Run | undefined {
  for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at += 1) {
    const found = table.longestAt(tokens, at);
    if (found !== undefined) return { start: found.start, end: found.end };
  }
  return undefined;
}

/** So many words carry a statement. */
export const MOST_WORDS = 14;

export function isQuotable(tokens: readonly Token[], { start, end }: Run): boolean {
  return tokens.slice(start, end).filter(({ kind }) => kind !== 'punct').length <= MOST_WORDS;
}

/** From the first token of these runs to the last. */
export function around(...runs: readonly Run[]): Run {
  return { start: Math.min(...runs.map(({ start }) => start)), end: Math.max(...runs.map(({ end }) => end)) };
}

const ENDS_CLAUSE = /^[.;:!?]$/;

/** The first token of the clause around `at`, at most `reach` before it. */
export function clauseStart(tokens: readonly Token[], at: number, reach: number): number {
  let start = at;
  while (start > 0 && at - start < reach && !ENDS_CLAUSE.test(tokens[start - 1]?.text ?? '')) start -= 1;
  return start;
}

/** The token after its last. */
export function clauseEnd(tokens: readonly Token[], at: number, reach: number): number {
  let end = at;
  while (end < tokens.length && end - at < reach && !ENDS_CLAUSE.test(tokens[end]?.text ?? '')) end += 1;
  return end;
}
