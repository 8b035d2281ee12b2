import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import type { Modifier } from '../../src/domain/claim.js';
import { READ, readAll } from './read-sentence.js';
import { daysOf, type Pieces, TEMPLATES, type Templates, type Told, whenWords } from './templates.js';

const BODIES = ['Foro Penal', 'Viasna', 'OVP'] as const;

type Sentence = (pieces: Pieces) => string;

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
  fc.constant<Told>({ kind: 'yesterday' }),
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

function write(claim: Written, words: Templates): string {
  const count = [claim.hedge, numberWords(claim, words)].filter((part) => part !== '').join(' ');
  return claim.sentence({ body: claim.claimant, count, when: whenWords(claim.told, words) });
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

const table = READ.map((code) => [code, TEMPLATES[code]] as const);

describe.each(table)('what is written in %s', (language, words) => {
  test('is read back: the same number, hedge, measure, claimant and days', () => {
    fc.assert(
      fc.property(written(words), (claim) => {
        const { value, modifier, measure, claimant } = claim;
        const days = daysOf(claim.told, measure);
        expect(found(write(claim, words), language)).toEqual([{ value, modifier, measure, claimant, ...days }]);
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
});
