import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExtractedClaim, Mention } from '../../src/domain/claim.js';
import { english } from '../../src/extraction/en/english.js';
import { spanish } from '../../src/extraction/es/spanish.js';
import type { Language } from '../../src/extraction/lexicon/language.js';
import { portuguese } from '../../src/extraction/pt/portuguese.js';
import { originalWords } from '../../src/reading/original-words.js';
import { readAll } from './read-sentence.js';

const LONGEST_PHRASE = 12;

/** Every word that a language's folder knows, those of choices such as "(a|b)" and of stems included. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(/[\s()|*]+/);
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...key.split(' '), ...wordsOf(inner)]);
}

function lexiconOf(language: Language): readonly string[] {
  return [...new Set(wordsOf(language))].filter((word) => word !== '');
}

const NAMES = 'Foro Penal, Viasna, OVP, Caracas, Mara Lind, Gatehouse, HPC, El Rodeo, ONG, NGO'.split(', ');
const MARKS = ', . ; : ! ? ( ) — – - “ ” " « » ‘ ’ \' % $ / … \u00a0 \n \n\n 1. * & &amp; so\u00adft e\u0301 🙂'.split(
  ' ',
);
const NUMBERS = [
  '0',
  '1',
  '2',
  '12',
  '41',
  '104',
  '266',
  '902',
  '1,024',
  '1.024',
  '1 024',
  '2031',
  '63-75',
  '5/6',
  '10%',
];

/** Entries of a word list that are words as they stand. */
const plain = (phrases: readonly string[]): readonly string[] => phrases.filter((phrase) => /^[a-z ]+$/.test(phrase));

/** "12 prisoners freed": what may be a count, wherever it stands. */
function anyCount({ groups, predicates, hedges, numbers }: Language): fc.Arbitrary<string> {
  const pick = (phrases: readonly string[]) => fc.constantFrom(...plain(phrases));
  const hedge = fc.oneof(fc.constant(''), pick(Object.values(hedges.before).flat()));
  const number = fc.constantFrom(...NUMBERS, ...Object.keys(numbers.vague), ...Object.keys(numbers.fractions));
  const who = pick(Object.values({ ...groups.prisoners, ...groups.people }).flat());
  const what = pick([...predicates.freed, ...predicates.held, ...predicates.lifted, ...predicates.other]);
  return fc.tuple(hedge, number, who, what).map((words) => words.join(' ').trim());
}

/** Sentences that may as well mean something: counts, words of the lexicon, numbers, names and marks in any order. */
function anyText(language: Language): fc.Arbitrary<string> {
  const word = fc.constantFrom(...lexiconOf(language));
  const piece = fc.oneof(
    { weight: 6, arbitrary: anyCount(language) },
    { weight: 6, arbitrary: word },
    { weight: 2, arbitrary: word.map((text) => text.charAt(0).toUpperCase() + text.slice(1)) },
    { weight: 2, arbitrary: fc.constantFrom(...plain(language.sources.say)) },
    { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
    { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  );
  return fc.array(piece, { maxLength: 50 }).map((pieces) => `The gates are open. ${pieces.join(' ')}`);
}

/** What must hold for every place a claim is said to stand in. */
function isVerbatim(mention: Mention, texts: ReadonlyMap<number, string>, wordsAt: ReturnType<typeof originalWords>) {
  const { paragraph, start, end, phrase, originStart, originEnd } = mention;
  expect(phrase).not.toBe('');
  expect(texts.get(paragraph)?.slice(start, end)).toBe(phrase);
  expect(wordsAt(originStart, originEnd)).toBe(phrase);
}

function isConsistent(claim: ExtractedClaim, at: number, count: number): void {
  expect(claim.value).toBeGreaterThan(0);
  expect(Number.isInteger(claim.value)).toBe(true);
  expect(claim.confidence).toBeGreaterThan(0);
  expect(claim.confidence).toBeLessThanOrEqual(1);
  expect(claim.claimant).not.toBe('');
  expect(claim.group).not.toBe('');
  const { from, to } = claim.window;
  if (from !== null && to !== null) expect(from <= to).toBe(true);
  if (claim.measure === 'held') expect(from).toBe(null);
  for (const link of [claim.partOf, claim.earlierOf]) {
    if (link === null) continue;
    expect(link).not.toBe(at);
    expect(link).toBeGreaterThanOrEqual(0);
    expect(link).toBeLessThan(count);
  }
}

const languages = [english, spanish, portuguese].map((language) => [language.code, language] as const);

describe.each(languages)('whatever a text in %s says', (code, language) => {
  test('extraction never throws; every claim is consistent, and every quotation verbatim and short', () => {
    let found = 0;
    fc.assert(
      fc.property(anyText(language), (text) => {
        const { reading, extraction } = readAll(text, { language: code });
        const texts = new Map(reading.read.passages.map((passage) => [passage.number, passage.text] as const));
        const wordsAt = originalWords(reading.original);
        found += extraction.claims.length;
        for (const [at, claim] of extraction.claims.entries()) {
          isConsistent(claim, at, extraction.claims.length);
          for (const mention of claim.mentions) isVerbatim(mention, texts, wordsAt);
          expect(claim.mentions[0].phrase.split(/\s+/).length).toBeLessThanOrEqual(LONGEST_PHRASE);
        }
        for (const { paragraph, phrase } of extraction.ratios) expect(texts.get(paragraph)).toContain(phrase);
      }),
      { numRuns: 300 },
    );
    // else it would hold of nothing
    expect(found).toBeGreaterThan(0);
  });

  test('the same text gives the same claims', () => {
    fc.assert(
      fc.property(anyText(language), (text) => {
        expect(readAll(text, { language: code }).extraction).toEqual(readAll(text, { language: code }).extraction);
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  ['en', 'At least 0 political opponents unjailed 3 “ challenged', ['3 people']],
  ['es', 'Al menos 0 presos quedaron libres de 0 docenas y docenas de presos liberó', ['24 prisoners']],
] as const)('found so, in %s: %s', (language, text, counted) => {
  const { claims } = readAll(text, { language }).extraction;
  expect(claims.map(({ value, group }) => `${value} ${group}`)).toEqual(counted);
});
