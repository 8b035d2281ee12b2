import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MODIFIERS } from '../../src/domain/claim.js';
import type { ToldArticle, ToldClaim } from '../ledger/telling.js';
import { ask, figures } from './ask.js';

const claim: fc.Arbitrary<ToldClaim> = fc.record(
  {
    value: fc.integer({ min: 2, max: 900 }),
    modifier: fc.constantFrom(...MODIFIERS),
    group: fc.constantFrom('people', 'men', 'women'),
    claimant: fc.constantFrom('Foro Penal', 'OVP'),
    from: fc.constantFrom('2026-01-08', '2026-01-15'),
    to: fc.constantFrom('2026-01-16', '2026-01-20'),
    partOf: fc.nat({ max: 4 }),
    phrase: fc.constantFrom('so many', 'that many'),
  },
  { requiredKeys: ['value', 'phrase'] },
);
const articles: fc.Arbitrary<readonly ToldArticle[]> = fc.uniqueArray(
  fc.record({
    outlet: fc.constantFrom('Ember', 'Lantern', 'Beacon'),
    published: fc.constantFrom('2026-01-20', '2026-01-21'),
    claims: fc.array(claim, { minLength: 1, maxLength: 5 }),
  }),
  { minLength: 1, maxLength: 3, selector: ({ outlet }) => outlet },
);

test('every number of an answer was told by an article, and every number of a note by the claims it names', async () => {
  await fc.assert(
    fc.asyncProperty(articles, async (told) => {
      const answer = await ask(told, {});
      const values = new Set(told.flatMap(({ claims }) => claims.map(({ value }) => value)));
      const byId = new Map(figures(answer).map((figure) => [figure.id, figure]));
      for (const figure of byId.values()) {
        expect(values).toContain(figure.value);
        expect(figure.citations.length).toBeGreaterThan(0);
      }
      for (const note of answer.notes) {
        const parents = note.claims.map((id) => byId.get(id)?.value ?? Number.NaN);
        expect(numbersIn(note.text).filter((number) => !follows(number, parents))).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

/** Figures of a note, its days left out. */
function numbersIn(text: string): readonly number[] {
  return [...text.replace(/\d{1,2} [A-Z][a-z]{2} \d{4}/g, '').matchAll(/\d[\d,]*(?:\.\d)?/g)].map(([found]) =>
    Number(found.replaceAll(',', '')),
  );
}

/** A parent itself, or the sum, difference or ratio of parents. */
function follows(number: number, parents: readonly number[]): boolean {
  const sums = parents.length < 8 ? subsets(parents).map((some) => some.reduce((a, b) => a + b, 0)) : [];
  const pairs = parents.flatMap((a) => parents.flatMap((b) => [a - b, Math.round((10 * a) / b) / 10]));
  return [...parents, ...sums, ...pairs].some((known) => Math.abs(known - number) < 0.051);
}

function subsets(items: readonly number[]): readonly (readonly number[])[] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((some) => [first, ...some])];
}
