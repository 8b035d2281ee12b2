import type { StoredPassage } from '../places.js';
import { quotationsIn, quotedRuns, textRuns } from './word-runs.js';

type Told = Pick<StoredPassage, 'kind' | 'text'>;

/** Of the shorter text, the share of its runs of five words that stand in the other: 0 to 1. */
export function sharedText(a: readonly Told[], b: readonly Told[]): number {
  return containment(textRuns(a), textRuns(b)).share;
}

/** How much of the shorter of two lists of runs stands in the other. */
export function containment(
  a: readonly number[],
  b: readonly number[],
): { readonly share: number; readonly runs: number } {
  const [shorter, longer] = a.length <= b.length ? [a, new Set(b)] : [b, new Set(a)];
  const runs = shorter.filter((run) => longer.has(run)).length;
  return { share: shorter.length === 0 ? 0 : runs / shorter.length, runs };
}

/** The first quotation of `own` of which eight words in a row are quoted in the other too. Verbatim. */
export function quotedTogether(own: readonly Told[], other: readonly Told[]): string | undefined {
  const theirs = new Set(quotedRuns(other));
  const quotations = own.flatMap(({ kind, text }) => quotationsIn(text).map((quotation) => ({ kind, quotation })));
  return quotations.find(({ kind, quotation }) =>
    quotedRuns([{ kind, text: `“${quotation}”` }]).some((run) => theirs.has(run)),
  )?.quotation;
}
