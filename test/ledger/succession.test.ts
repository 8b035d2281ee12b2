import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText } from '../../src/ledger/compare.js';
import { counts } from '../../src/ledger/counts.js';
import type { ClaimFilter, Ledger, LedgerClaim, NewClaim } from '../../src/ledger/ledger.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { fillSuccession } from '../../src/ledger/succession-columns.js';
import { superseding } from '../../src/ledger/superseding.js';
import { acts, byClaim, doIt } from './any-acts.js';
import { articles, oneCount } from './any-articles.js';
import { ingestAll, scratchDatabase } from './scratch.js';
import { day, tell } from './telling.js';

const now = new Date('2026-02-01T12:00:00Z');

/** Along which indexes that which still stands is looked for. */
const STANDING: readonly ClaimFilter[] = [
  { measure: 'freed', claimant: 'Foro Penal' },
  { measure: 'held', claimant: 'OVP' },
  { measure: 'freed', from: day('2026-01-08') },
  { measure: 'freed', claimant: 'Foro Penal', from: null },
];

/** What replaced each claim, worked out from all claims at once. */
function asAllTell(claims: readonly LedgerClaim[]): readonly (readonly [string, string | null])[] {
  const successors = superseding(claims.filter(counts));
  return claims.map(({ id }) => [id, successors.get(id) ?? null]);
}

/** The newest of those that a claim replaced, of one day the highest. */
function replacedBy(id: string, claims: readonly LedgerClaim[]): string | null {
  const replaced = claims.filter((claim) => claim.supersededBy === id && counts(claim));
  const newest = replaced.sort((a, b) => compareText(b.window.to ?? '', a.window.to ?? '') || b.value - a.value);
  return newest[0]?.id ?? null;
}

function lastOf(claim: LedgerClaim, all: ReadonlyMap<string, LedgerClaim>): LedgerClaim {
  const later = claim.supersededBy === null ? undefined : all.get(claim.supersededBy);
  return later === undefined ? claim : lastOf(later, all);
}

async function allClaims(ledger: Ledger): Promise<readonly LedgerClaim[]> {
  return ledger.claims({ rejected: 'also' });
}

describe('what replaced a figure', () => {
  test('is found a step at a time as it is from all figures at once, whatever editors do', async () => {
    await fc.assert(
      fc.asyncProperty(articles, acts, async (told, done) => {
        const ledger = createLedger(scratchDatabase(':memory:'));
        await ingestAll(ledger, told);
        const ids = (await allClaims(ledger)).map(({ id }) => id);
        for (const [id, one] of byClaim(ids, done)) await doIt(ledger, id, one);
        const claims = await allClaims(ledger);
        expect(claims.map(({ id, supersededBy }) => [id, supersededBy])).toEqual(asAllTell(claims));
        await ledger.close();
      }),
      { numRuns: 30 },
    );
  });

  test('at its end stands what is found by leaps, now and on any day, whatever editors do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(oneCount, articles), acts, async (told, done) => {
        const ledger = createLedger(scratchDatabase(':memory:'));
        await ingestAll(ledger, told);
        const ids = (await allClaims(ledger)).map(({ id }) => id);
        for (const [id, one] of byClaim(ids, done)) await doIt(ledger, id, one);
        for (const asOf of [undefined, day('2026-01-21'), day('2026-02-01')]) {
          const claims = await ledger.claims(asOf === undefined ? {} : { asOf });
          const known = new Map(claims.map((claim) => [claim.id, claim]));
          const latest = await ledger.latest([...known.keys()], asOf);
          expect([...latest].map(([id, end]) => [id, end.id])).toEqual(
            [...known.values()].map((claim) => [claim.id, lastOf(claim, known).id]),
          );
          const current = await ledger.claims({ current: true, ...(asOf === undefined ? {} : { asOf }) });
          const standing = claims.filter(({ supersededBy }) => supersededBy === null);
          expect(current).toEqual(standing);
          for (const of of STANDING) {
            const found = await ledger.claims({ ...of, current: true, ...(asOf === undefined ? {} : { asOf }) });
            const known = standing.filter(
              ({ measure, claimant, window }) =>
                measure === of.measure &&
                (of.claimant === undefined || claimant === of.claimant) &&
                (of.from === undefined || window.from === of.from),
            );
            expect(found).toEqual(known);
          }
        }
        await ledger.close();
      }),
      { numRuns: 30 },
    );
  });

  test('and so does what is found with the figures themselves, in a process that has just begun', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(oneCount, articles), acts, async (told, done) => {
        const database = scratchDatabase(':memory:');
        const ledger = createLedger(database);
        await ingestAll(ledger, told);
        const ids = (await allClaims(ledger)).map(({ id }) => id);
        for (const [id, one] of byClaim(ids, done)) await doIt(ledger, id, one);
        const known = new Map((await ledger.claims({})).map((claim) => [claim.id, claim]));
        for (const { measure, value } of known.values()) {
          const begun = createLedger(database);
          const found = await begun.claims({ measure, value, withLatest: true });
          expect(found).toEqual([...known.values()].filter((one) => one.measure === measure && one.value === value));
          const latest = await begun.latest(found.map(({ id }) => id));
          expect([...latest.values()]).toEqual(found.map((claim) => lastOf(claim, known)));
        }
        await ledger.close();
      }),
      { numRuns: 30 },
    );
  });

  test('a new figure tells the newest that it replaced', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async (told) => {
        const ledger = createLedger(scratchDatabase(':memory:'));
        for (const article of told) {
          const { read, extraction } = tell(article);
          const news: NewClaim[] = [];
          await ledger.ingest(read, extraction, now, (found) => void news.push(...found.claims));
          const claims = await allClaims(ledger);
          for (const { claim, replaces } of news) {
            const expected = claim.supersededBy === null ? replacedBy(claim.id, claims) : null;
            expect(replaces?.id ?? null).toBe(expected);
          }
        }
        await ledger.close();
      }),
      { numRuns: 30 },
    );
  });

  test('a ledger kept without the columns for it gets them', async () => {
    await fc.assert(
      fc.asyncProperty(articles, acts, async (told, done) => {
        const database = scratchDatabase(':memory:');
        const ledger = createLedger(database);
        await ingestAll(ledger, told);
        const ids = (await allClaims(ledger)).map(({ id }) => id);
        for (const [id, one] of byClaim(ids, done)) await doIt(ledger, id, one);
        const columns = () => database.sqlite.prepare('select * from claim order by id').all();
        const before = columns();
        database.sqlite.exec(
          "update claim set first_told = '', to_day = null, to_basis = 'reported', exact = 0, firm = 0, linked = 0",
        );
        fillSuccession(database.sqlite);
        expect(columns()).toEqual(before);
        await ledger.close();
      }),
      { numRuns: 30 },
    );
  });
});
