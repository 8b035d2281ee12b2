import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LedgerClaim } from '../../src/ledger/ledger.js';
import { SPAN_DAYS } from '../../src/ledger/spans.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { ingestAll, ledgerOf, scratchDatabase } from './scratch.js';
import { day, type ToldClaim } from './telling.js';

const FIRST = Date.UTC(2026, 0, 1);
const dayAt = (at: number): string => new Date(FIRST + at * 86_400_000).toISOString().slice(0, 10);

/** Lengths around the limits of the classes, and far beyond the last. */
const lengths = fc.constantFrom(0, ...SPAN_DAYS.flatMap((days) => [days - 1, days, days + 1]), 9_000);
const windows = fc.oneof(
  { weight: 8, arbitrary: fc.record({ to: fc.integer({ min: 0, max: 500 }), length: lengths }) },
  { weight: 1, arbitrary: fc.record({ to: fc.integer({ min: 0, max: 500 }), length: fc.constant(null) }) },
  { weight: 1, arbitrary: fc.record({ to: fc.constant(null), length: fc.constantFrom(0, 400) }) },
);
const BODIES = ['Foro Penal', 'Provea'] as const;

/** Whether its days and those asked for have one in common; what has no first or no last day may have. */
function overlaps({ window: { from, to } }: LedgerClaim, since: string, until: string | undefined): boolean {
  return (to === null || to >= since) && (until === undefined || from === null || from <= until);
}

describe('figures of days that overlap those asked for', () => {
  test('are those that a look at every figure finds, however long their days are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(windows, { minLength: 1, maxLength: 20 }),
        fc.array(
          fc.record({
            since: fc.integer({ min: 0, max: 500 }),
            days: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
            claimant: fc.constantFrom(undefined, ...BODIES),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        async (told, asked) => {
          const claims = told.map(({ to, length }, at): ToldClaim => {
            const from = length === null ? null : dayAt((to ?? 500) - length);
            const claimant = BODIES[at % 2] ?? BODIES[0];
            return { value: at + 1, claimant, from, to: to === null ? null : dayAt(to), phrase: `${at + 1} freed` };
          });
          const ledger = createLedger(scratchDatabase(':memory:'));
          await ingestAll(ledger, [{ outlet: 'Gatehouse Post', published: '2027-06-01', claims }]);
          const all = await ledger.claims({ measure: 'freed' });
          expect(all).toHaveLength(claims.length);
          for (const { since, days, claimant } of asked) {
            const [first, last] = [dayAt(since), days === undefined ? undefined : dayAt(since + days)];
            const found = await ledger.claims({
              measure: 'freed',
              since: day(first),
              ...(last === undefined ? {} : { until: day(last) }),
              ...(claimant === undefined ? {} : { claimant }),
            });
            const expected = all.filter(
              (one) => overlaps(one, first, last) && (claimant === undefined || one.claimant === claimant),
            );
            expect(found.map(({ value }) => value).sort()).toEqual(expected.map(({ value }) => value).sort());
          }
          await ledger.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each(['9999-12-31', '9900-01-01', '9899-12-31'])('up to %s: the last days there are', async (until) => {
    const one = { value: 12, claimant: 'Provea', from: '2026-01-08', phrase: '12 freed' };
    const ledger = await ledgerOf([{ outlet: 'Gatehouse Post', published: '2026-01-20', claims: [one] }]);
    const found = await ledger.claims({ measure: 'freed', since: day('2026-01-09'), until: day(until) });
    expect(found).toMatchObject([{ value: 12 }]);
  });
});

test('what comes later in the ledger is not looked at', () => {
  const { sqlite } = scratchDatabase(':memory:');
  const rows = sqlite
    .prepare(
      `explain query plan select id from (select key as class, value as end from json_each('[]')) as reach
        cross join claim indexed by claim_days_of_one
        where span = reach.class and last_day <= reach.end and measure = 'freed' and claimant_key = 'provea' and last_day >= '2026-01-01'`,
    )
    .all();
  expect(JSON.stringify(rows)).toMatch(/claimant_key=\? AND measure=\? AND span=\? AND last_day>\? AND last_day<\?/);
});
