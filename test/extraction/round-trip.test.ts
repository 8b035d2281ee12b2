import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type LanguageCode } from '../../src/domain/article.js';
import type { Modifier } from '../../src/domain/claim.js';
import { readAll } from './read-sentence.js';
import {
  capital,
  daysOf,
  type Pieces,
  type Sentence,
  TEMPLATES,
  type Templates,
  type Told,
  whenWords,
} from './templates.js';

const BODIES = ['Foro Penal', 'Viasna', 'OVP', 'Provea', 'Amnesty International'] as const;

/** A claim nobody made, and one way to write it. */
interface Written {
  readonly value: number;
  readonly modifier: Exclude<Modifier, 'vague'>;
  readonly hedge: string;
  readonly measure: 'freed' | 'held';
  readonly claimant: (typeof BODIES)[number];
  readonly told: Told;
  readonly isGrouped: boolean;
  readonly sentence: Sentence;
}

const told: fc.Arbitrary<Told> = fc.oneof(
  fc.constant<Told>({ kind: 'unsaid' }),
  fc.constantFrom<Told>({ kind: 'yesterday' }, { kind: 'today' }, { kind: 'thisYear' }),
  fc.record({ kind: fc.constant('month' as const), back: fc.integer({ min: 1, max: 11 }) }),
  fc.record({
    kind: fc.constant('between' as const),
    back: fc.integer({ min: 40, max: 360 }),
    days: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({ kind: fc.constant('weekday' as const), back: fc.integer({ min: 0, max: 6 }) }),
  fc.record({ kind: fc.constantFrom('on' as const, 'since' as const), back: fc.integer({ min: 7, max: 360 }) }),
);

function written(words: Templates): fc.Arbitrary<Written> {
  const hedges = Object.entries(words.hedges).flatMap(([modifier, all]) =>
    all.map((hedge) => ({ modifier: modifier as Written['modifier'], hedge })),
  );
  return fc
    .record({
      value: fc.oneof(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 31, max: 9999 })),
      hedge: fc.constantFrom(...hedges),
      measure: fc.constantFrom('freed' as const, 'held' as const),
      claimant: fc.constantFrom(...BODIES),
      told,
      isGrouped: fc.boolean(),
      pick: fc.nat(),
    })
    .map(({ hedge, pick, ...rest }) => {
      const sentences = words.sentences[rest.measure];
      const sentence = sentences[pick % sentences.length];
      if (sentence === undefined) throw new Error('a measure without sentences');
      return { ...rest, ...hedge, sentence };
    });
}

/** A bare 1996 may be a year: whoever counts so many people writes 1,996. */
const mayBeYear = (value: number): boolean => value >= 1900 && value < 2100;

function numberWords({ value, isGrouped }: Written, { grouping }: Templates): string {
  return isGrouped || mayBeYear(value) ? String(value).replace(/\B(?=(\d{3})+$)/g, grouping) : String(value);
}

function piecesOf(claim: Written, words: Templates): Pieces {
  const count = [claim.hedge, numberWords(claim, words)].filter((part) => part !== '').join(' ');
  return { body: claim.claimant, count, when: whenWords(claim.told, words) };
}

function write(claim: Written, words: Templates): string {
  return claim.sentence(piecesOf(claim, words));
}

/** What must be read back. */
function claimOf({ value, modifier, measure, claimant, told: days }: Written) {
  return { value, modifier, measure, claimant, ...daysOf(days, measure) };
}

/** Two claims of two bodies, with two numbers. */
function pair(words: Templates): fc.Arbitrary<readonly [Written, Written]> {
  return fc
    .tuple(written(words), written(words))
    .filter(([one, other]) => one.claimant !== other.claimant && one.value !== other.value);
}

function found(text: string, language: LanguageCode) {
  return readAll(text, { language }).extraction.claims.map(({ value, modifier, measure, claimant, window }) => ({
    value,
    modifier,
    measure,
    claimant,
    from: window.from,
    to: window.to,
  }));
}

const table = LANGUAGES.map((code) => [code, TEMPLATES[code]] as const);

describe.each(table)('what is written in %s', (language, words) => {
  test('is read back: the same number, hedge, measure, claimant and days', () => {
    fc.assert(
      fc.property(written(words), (claim) => {
        expect(found(write(claim, words), language)).toEqual([claimOf(claim)]);
      }),
      { numRuns: 300 },
    );
  });

  test('the hedge stays what it is, whatever else the sentence says', () => {
    for (const [modifier, hedges] of Object.entries(words.hedges)) {
      for (const hedge of hedges) {
        for (const sentence of [...words.sentences.freed, ...words.sentences.held]) {
          const text = sentence({ body: 'Viasna', count: `${hedge} 41`.trim(), when: '' });
          expect({ text, modifiers: found(text, language).map((claim) => claim.modifier) }).toEqual({
            text,
            modifiers: [modifier],
          });
        }
      }
    }
  });

  test('two bodies in two sentences: each keeps its number, hedge and days', () => {
    fc.assert(
      fc.property(pair(words), fc.constantFrom(' ', '\n'), ([one, other], between) => {
        const text = `${write(one, words)}${between}${write(other, words)}`;
        expect({ text, claims: found(text, language) }).toEqual({ text, claims: [one, other].map(claimOf) });
      }),
      { numRuns: 200 },
    );
  });

  test('two bodies set against each other in one sentence: each keeps its number, hedge and days', () => {
    const dated = pair(words)
      .filter((both) => both.every(({ told: days }) => days.kind !== 'unsaid'))
      .map((both) => both.map((claim) => ({ ...claim, measure: 'freed' as const })));
    const clause = fc.constantFrom(...words.clauses);
    fc.assert(
      fc.property(dated, clause, clause, fc.constantFrom(...words.contrasts), (both, first, second, contrast) => {
        const [one = '', other = ''] = both.map((claim, at) => (at === 0 ? first : second)(piecesOf(claim, words)));
        const text = `${capital(one)}${contrast}${other}.`;
        expect({ text, claims: found(text, language) }).toEqual({ text, claims: both.map(claimOf) });
      }),
      { numRuns: 200 },
    );
  });
});
