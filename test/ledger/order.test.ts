import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articles, exported } from './any-articles.js';
import { developmentGold } from './gold.js';
import { ingestAll, ledgerOf } from './scratch.js';
import { day } from './telling.js';

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

  test('superseding is a partial order: following what replaced a figure always ends, with the same claimant and measure', async () => {
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
