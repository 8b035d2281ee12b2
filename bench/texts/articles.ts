import type { LanguageCode, ReadArticle } from '../../src/domain/article.js';
import { addDays, type IsoDate, parseIsoDate } from '../../src/domain/iso-date.js';
import { readArticle } from '../../src/reading/read-article.js';
import { createDice } from '../measure/dice.js';
import { chatter, paragraph, prose } from './prose.js';
import type { Templates } from './templates.js';

/** A day that is known to be one. */
export function day(text: string): IsoDate {
  const parsed = parseIsoDate(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
}

const FIRST_DAY = day('2025-12-15');
const DAYS = 60;

/** A text as the article it is read as. What is known of it is handed over, as from a `.meta.json`. */
export function readText(text: string, language: LanguageCode, published: IsoDate): ReadArticle {
  const meta = { outlet: 'Gatehouse Post', language, published, published_basis: 'stated' as const };
  const reading = readArticle({ name: 'generated.txt', bytes: Buffer.from(text), meta });
  if (!reading.ok) throw new Error(`a generated text cannot be read: ${reading.failure.kind}`);
  return reading.read;
}

/** The day on which the so-many-th article of a story is published. */
function dayOf(index: number): IsoDate {
  return addDays(FIRST_DAY, index % DAYS);
}

/** `count` articles of about so many words, each another text. */
export function articlesOf(templates: Templates, count: number, words: number): readonly ReadArticle[] {
  return Array.from({ length: count }, (_, index) =>
    readText(prose(templates, createDice(1000 + index), { words }), templates.language, dayOf(index)),
  );
}

const CHATTER_WORDS = 25;
const FIRST_TOTAL = 100;
const FREED_A_DAY = 12;

/**
 * An article of a running story, of exactly so many paragraphs: totals grow from day to day, and those who report on
 * one day tell one of three numbers, so that claims have several appearances and series have successors.
 */
export function articleOfStory(templates: Templates, index: number, paragraphs: number): ReadArticle {
  const dice = createDice(500_000 + index);
  const total = FIRST_TOTAL + FREED_A_DAY * (index % DAYS);
  const texts = Array.from(
    { length: paragraphs },
    () => `${paragraph(templates, dice, () => total + 4 * dice.between(0, 2))} ${chatter(dice, CHATTER_WORDS)}`,
  );
  return readText(texts.join('\n\n'), templates.language, dayOf(index));
}
