import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import type { ExtractedClaim } from '../../src/domain/claim.js';
import { readAll } from './read-sentence.js';

/** Paragraphs a line each, as published on Monday 26 January 2026, and what a table tells of each figure in them. Of some none: no figure may be read there. */
export type FigureRow = readonly [language: LanguageCode, text: string, ...figures: string[]];

type Telling = (claim: ExtractedClaim) => string;

/** "at_least 12 freed", and "12 freed" where it is exact. */
export const count: Telling = ({ value, modifier, measure }) =>
  `${modifier === 'exact' ? '' : `${modifier} `}${value} ${measure}`;

/** "12 Foro Penal". */
export const whose: Telling = ({ value, claimant }) => `${value} ${claimant}`;

/** "12 women". */
export const whom: Telling = ({ value, group }) => `${value} ${group}`;

/** "2026-01-08..2026-01-26"; a question mark where a day is not stated. */
export function daysIn({ window: { from, to } }: ExtractedClaim): string {
  return `${from ?? '?'}..${to ?? '?'}`;
}

/** "12 freed 2026-01-08..2026-01-26". */
export const dated: Telling = (claim) => `${claim.value} ${claim.measure} ${daysIn(claim)}`;

/** "12 freed Foro Penal 2026-01-08..2026-01-26". */
export const whoseAndDated: Telling = (claim) => `${claim.value} ${claim.measure} ${claim.claimant} ${daysIn(claim)}`;

/** A test for each row: exactly these figures are read, in the order of the text. */
export function testFigures(rows: readonly FigureRow[], tell: Telling): void {
  for (const [language, text, ...figures] of rows)
    test(`${language}: ${text.replaceAll('\n', ' ¶ ')}`, () =>
      expect(readAll(text, { language, published: '2026-01-26' }).extraction.claims.map(tell)).toEqual(figures));
}
