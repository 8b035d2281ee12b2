import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../src/answering/answer.js';
import { compare } from '../../src/answering/compare/compare.js';
import { diff } from '../../src/answering/diff/diff.js';
import { genealogyOf } from '../../src/answering/genealogy/genealogy-of.js';
import { timelineOf } from '../../src/answering/timeline/timeline.js';
import { MODIFIERS } from '../../src/domain/claim.js';
import { ledgerOf } from '../ledger/scratch.js';
import { day, type ToldArticle, type ToldClaim } from '../ledger/telling.js';
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
        expect(numbersIn(String(note.text)).filter((number) => !follows(number, parents))).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

test('whatever is asked, each figure shown stands in the ledger with its citations, and each note names its parents', async () => {
  await fc.assert(
    fc.asyncProperty(articles, async (told) => {
      const ledger = await ledgerOf(told, ':memory:');
      const known = new Map((await ledger.claims({})).map((claim) => [claim.id, claim]));
      const both = { measure: 'freed', since: null, asOf: null } as const;
      const compared = await compare(ledger, { ...both, a: 'Foro Penal', b: 'OVP' });
      const drawn = await timelineOf(ledger, { ...both, by: null, group: null });
      const families = await Promise.all([...known.values()].map((claim) => genealogyOf(ledger, claim)));
      const changed = await diff(ledger, { since: day('2026-01-01'), until: day('2026-01-31') });
      const shown: readonly Figure[] = [
        ...compared.contrasts.flatMap(({ a, b }) => [a, b]),
        ...compared.implied.flatMap(({ parents }) => parents),
        ...drawn.series.flatMap((series) => series.figures),
        ...[...drawn.single, ...drawn.retold],
        ...families.flatMap(({ figure, otherwise }) => [figure, ...otherwise.map((other) => other.figure)]),
        ...changed.news.flatMap((news) => news.figures),
        ...changed.replaced.flatMap(({ figure, by }) => [figure, by]),
      ];
      for (const { id, value, modifier, citations } of shown) {
        expect([value, modifier]).toEqual([known.get(id)?.value, known.get(id)?.modifier]);
        expect(citations.map(({ quote }) => quote)).toEqual(
          expect.arrayContaining(known.get(id)?.appearances.map(({ quote }) => quote) ?? []),
        );
      }
      for (const note of [...drawn.notes, ...families.flatMap(({ notes }) => notes)]) {
        const parents = note.claims.map((id) => known.get(id)?.value ?? Number.NaN);
        expect(numbersIn(String(note.text)).filter((number) => !follows(number, parents))).toEqual([]);
      }
      await ledger.close();
    }),
    { numRuns: 40 },
  );
});

/** Figures of a note, its days and how many articles carry what left out. */
function numbersIn(text: string): readonly number[] {
  const figures = text
    .replace(/\d{1,2} [A-Z][a-z]{2} \d{4}/g, '')
    .replace(/\d+ (?:articles?|origins?)\b|\d+ of \d+ say|¶\d+/g, '');
  return [...figures.matchAll(/\d[\d,]*(?:\.\d)?/g)].map(([found]) => Number(found.replaceAll(',', '')));
}

/** A parent itself, or the sum, difference or ratio of parents: "at least" so many times is rounded down, "at most" up. */
function follows(number: number, parents: readonly number[]): boolean {
  const sums = parents.length < 8 ? subsets(parents).map((some) => some.reduce((a, b) => a + b, 0)) : [];
  const rounded = [Math.round, Math.floor, Math.ceil];
  const pairs = parents.flatMap((a) =>
    parents.flatMap((b) => [a - b, ...rounded.map((round) => round((10 * a) / b) / 10)]),
  );
  return [...parents, ...sums, ...pairs].some((known) => Math.abs(known - number) < 0.051);
}

function subsets(items: readonly number[]): readonly (readonly number[])[] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((some) => [first, ...some])];
}
