import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Paragraphs a line each, as published on Monday 26 January 2026, and of each figure its first and its last day; a question mark where none is said. */
export type DaysRow = readonly [language: LanguageCode, text: string, ...figures: string[]];

export function daysOf(text: string, language: LanguageCode): readonly string[] {
  const { claims } = readAll(text, { language, published: '2026-01-26' }).extraction;
  return claims.map(({ value, measure, window: { from, to } }) => `${value} ${measure} ${from ?? '?'} to ${to ?? '?'}`);
}
