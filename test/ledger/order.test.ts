import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountQuery } from '../../src/answering/answer.js';
import { answerCount } from '../../src/answering/answer-count.js';
import { MEASURES, MODIFIERS } from '../../src/domain/claim.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { developmentGold } from './gold.js';
import { ingestAll, ledgerOf } from './scratch.js';
import { day, type ToldArticle, type ToldClaim } from './telling.js';

const everything: CountQuery = {
  kind: 'count',
  measure: 'freed',
  since: null,
  until: null,
  by: null,
  group: null,
  asOf: null,
};
const queries: readonly CountQuery[] = [
  everything,
  { ...everything, measure: 'held' },
  { ...everything, since: day('2026-01-08') },
  { ...everything, since: day('2026-01-08'), asOf: day('2026-01-20') },
  { ...everything, since: day('2026-01-10'), until: day('2026-01-20'), by: 'Foro Penal' },
];

/** All that the ledger holds and answers, as one text. */
async function exported(ledger: Ledger): Promise<string> {
  const answers = await Promise.all(queries.map((query) => answerCount(ledger, query)));
  return JSON.stringify([
    await ledger.claims({}),
    await ledger.articles(),
    await ledger.passages(),
    await ledger.claimants(),
    await ledger.descents(await ledger.articleIds()),
    answers,
  ]);
}

const january = fc.integer({ min: 1, max: 28 }).map((date) => `2026-01-${String(date).padStart(2, '0')}`);
const claim: fc.Arbitrary<ToldClaim> = fc.record(
  {
    value: fc.constantFrom(24, 50, 80, 104, 143, 266),
    modifier: fc.constantFrom(...MODIFIERS),
    measure: fc.constantFrom(...MEASURES),
    group: fc.constantFrom('people', 'political prisoners', 'women', 'foreigners'),
    claimant: fc.constantFrom('Foro Penal', 'OVP', 'Government of Venezuela'),
    speaker: fc.constantFrom('A. Romero', 'G. Himiob'),
    from: fc.option(fc.constantFrom('2026-01-08', '2026-01-15')),
    to: january,
    toBasis: fc.constantFrom('stated', 'reported'),
    partOf: fc.nat({ max: 5 }),
    earlierOf: fc.nat({ max: 5 }),
    phrase: fc.constantFrom('so many were freed', 'that many are held', 'the number'),
  },
  { requiredKeys: ['value', 'phrase'] },
);
/** A few paragraphs that articles share, so that some are copies, in whole or in part. */
const paragraph = fc.constantFrom(
  'The director of the group told reporters at the gate that they had waited since the early hours of the day',
  'Relatives held up photographs and candles while a column of buses left the yard behind the old prison wall',
  'A lawyer for the families said “we will go on counting every single one of them until the last is home”',
  'In a statement the ministry spoke of a gesture of peace and gave neither names nor the courts that had ordered it',
);
const article: fc.Arbitrary<ToldArticle> = fc.record(
  {
    outlet: fc.string({ minLength: 8, maxLength: 8 }),
    agency: fc.constantFrom('AFP', 'AP'),
    published: fc.option(fc.oneof(january, fc.constantFrom('2026-01-20', '2026-01-21', '2026-01-22'))),
    form: fc.constantFrom('page', 'digest'),
    claims: fc.array(claim, { maxLength: 6 }),
    text: fc.array(paragraph, { maxLength: 5 }),
  },
  { requiredKeys: ['outlet', 'published', 'claims'] },
);
const articles = fc.uniqueArray(article, { minLength: 1, maxLength: 6, selector: ({ outlet }) => outlet });

describe('whatever articles there are', () => {
  test('the order in which they arrive does not matter', async () => {
    await fc.assert(
      fc.asyncProperty(
        articles.chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length }))),
        async ([told, shuffled]) => {
          const [one, other] = [await ledgerOf(told, ':memory:'), await ledgerOf(shuffled, ':memory:')];
          expect(await exported(other)).toBe(await exported(one));
          await Promise.all([one.close(), other.close()]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('reading them twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (told) => {
        const ledger = await ledgerOf(told, ':memory:');
        const once = await exported(ledger);
        await ingestAll(ledger, told);
        expect(await exported(ledger)).toBe(once);
        await ledger.close();
      }),
      { numRuns: 30 },
    );
  });

  test('following what replaced a figure always ends, with the same claimant and measure', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (told) => {
        const ledger = await ledgerOf(told, ':memory:');
        const claims = new Map((await ledger.claims({})).map((found) => [found.id, found]));
        for (const found of claims.values()) {
          const seen = new Set<string>();
          for (let at = found; at.supersededBy !== null; ) {
            expect(seen.has(at.id)).toBe(false);
            seen.add(at.id);
            const next = claims.get(at.supersededBy);
            if (next === undefined) throw new Error('replaced by a claim that is not there');
            expect([next.claimant, next.measure]).toEqual([at.claimant, at.measure]);
            at = next;
          }
        }
        await ledger.close();
      }),
      { numRuns: 60 },
    );
  });

  test('a claim is shown the same alone, in a count, and among all', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (told) => {
        const ledger = await ledgerOf(told, ':memory:');
        for (const found of await ledger.claims({})) {
          expect(await ledger.claim(found.id)).toEqual(found);
          const counted = await ledger.claims({
            measure: found.measure,
            since: found.window.to ?? day('2026-01-01'),
            claimant: found.claimant,
          });
          expect(counted).toContainEqual(found);
        }
        await ledger.close();
      }),
      { numRuns: 40 },
    );
  });
});

const development = developmentGold();

describe.skipIf(development === undefined)('the development articles (skipped where ../shared is not there)', () => {
  test('in date order and in random orders they end in one ledger, and twice is once', async () => {
    const told = development ?? [];
    const inOrder = await ledgerOf(told.toSorted((a, b) => (a.published ?? '').localeCompare(b.published ?? '')));
    const expected = await exported(inOrder);
    for (const seed of [1, 2, 3]) {
      const [shuffled = []] = fc.sample(fc.shuffledSubarray([...told], { minLength: told.length }), {
        seed,
        numRuns: 1,
      });
      const ledger = await ledgerOf(shuffled);
      expect(await exported(ledger)).toBe(expected);
      await ingestAll(ledger, told);
      expect(await exported(ledger)).toBe(expected);
    }
  });

  test('every claim has the citations of all articles that carry it', async () => {
    const told = development ?? [];
    const ledger = await ledgerOf(told);
    const claims = await ledger.claims({});
    const cited = claims.reduce((sum, { appearances }) => sum + appearances.length, 0);
    expect(cited).toBe(told.reduce((sum, { claims: own }) => sum + own.length, 0));
    expect(claims.some(({ appearances }) => new Set(appearances.map(({ articleId }) => articleId)).size > 2)).toBe(
      true,
    );
  });
});
