import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctedLikeness, verdictOn } from '../../src/answering/check/circles.js';
import {
  byCorrected,
  byRejected,
  bySameDays,
  bySameFigure,
  bySameNumber,
  type Judgement,
  unknown,
  unknownOfNobody,
} from '../../src/answering/check/judge.js';
import { likenessOf } from '../../src/answering/check/likeness.js';
import type { ExtractedClaim } from '../../src/domain/claim.js';
import { nameKey } from '../../src/domain/fold.js';
import { counts } from '../../src/ledger/counts.js';
import type { LedgerClaim } from '../../src/ledger/ledger.js';
import { isOneBody } from '../../src/ledger/one-body.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { acts, byClaim, doIt } from '../ledger/any-acts.js';
import { articles } from '../ledger/any-articles.js';
import { ingestAll, scratchDatabase } from '../ledger/scratch.js';
import { day, tell } from '../ledger/telling.js';

/** The verdict with everything in view that could matter. */
function withAll(draft: ExtractedClaim, all: readonly LedgerClaim[]): Judgement {
  const { measure, value, window } = draft;
  const claims = all.filter(counts);
  const rejected = all.filter((claim) => !counts(claim) && claim.measure === measure && claim.value === value);
  const corrected = claims.flatMap((claim) => correctedLikeness(draft, claim));
  const near = claims.filter(
    (claim) =>
      claim.measure === measure &&
      (claim.value === value ||
        nameKey(claim.claimant) === nameKey(draft.claimant) ||
        // people held are counted from no day
        (!isOneBody(draft) && measure !== 'held' && window.from !== null && claim.window.from === window.from)),
  );
  const likeness = near.map((claim) => likenessOf(draft, claim));
  return (
    bySameFigure(draft, likeness) ??
    byRejected(
      draft,
      rejected.map((claim) => likenessOf(draft, claim)),
    ) ??
    byCorrected(draft, corrected) ??
    bySameNumber(draft, likeness) ??
    bySameDays(draft, likeness) ??
    // a draft here is about no country: where it names nobody, nobody comes near
    (isOneBody(draft) ? unknown(likeness) : unknownOfNobody([]))
  );
}

/** What another body's articles say, as a draft. */
const drafts = articles.map((told) => told.flatMap((one) => tell(one).extraction.claims));

test.each([undefined, day('2026-01-20')])(
  'the verdict on a draft is the same from near figures as from all (as of %s)',
  async (asOf) => {
    const past = asOf === undefined ? {} : { asOf };
    await fc.assert(
      fc.asyncProperty(articles, acts, drafts, async (told, done, copy) => {
        const ledger = createLedger(scratchDatabase(':memory:'));
        await ingestAll(ledger, told);
        const ids = (await ledger.claims({})).map(({ id }) => id);
        for (const [id, one] of byClaim(ids, done)) await doIt(ledger, id, one);
        const claims = await ledger.claims({ ...past, rejected: 'also' });
        const corrections = (await ledger.acts({ kind: 'correct' })).map(({ claimId }) => claimId);
        const own = told.flatMap((one) => tell(one).extraction.claims);
        for (const draft of [...copy, ...own]) {
          const around = {
            claimsOf: (filter: object) => ledger.claims({ ...filter, ...past }),
            bodies: [draft.claimant],
            corrected: async () => [...new Set(corrections)],
          };
          const { verdict, remarks, claims: shown } = await verdictOn(draft, around);
          const expected = withAll(draft, claims);
          expect([verdict, remarks, shown.map(({ id }) => id)]).toEqual([
            expected.verdict,
            expected.remarks,
            expected.claims.map(({ id }) => id),
          ]);
        }
        await ledger.close();
      }),
      { numRuns: 15 },
    );
  },
);
