import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { acts, byClaim, doIt } from './any-acts.js';
import { articles } from './any-articles.js';
import { claimIds } from './kept-questions.js';
import { ingestAll, ledgerOf, scratchDatabase } from './scratch.js';

test('a figure is named as it is shown, whatever articles tell and editors do', async () => {
  await fc.assert(
    fc.asyncProperty(articles, acts, async (told, done) => {
      const database = scratchDatabase(':memory:');
      const ledger = createLedger(database);
      await ingestAll(ledger, told);
      const ids = claimIds(database);
      for (const [id, one] of byClaim(ids, done)) await doIt(ledger, id, one);
      const named = await createLedger(database).named(ids);
      const shown = await ledger.standing(ids);
      expect(named.map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
      for (const [at, one] of named.entries()) expect(shown[at]).toMatchObject(one);
      await ledger.close();
    }),
    { numRuns: 30 },
  );
});

test('a figure that is worked out from another is named with it, in the words of its first article', async () => {
  const half = { value: 313, claimant: 'OVP', from: '2026-01-08', phrase: '313 of them' };
  const ledger = await ledgerOf([
    { outlet: 'Gatehouse Post', published: '2026-01-21', claims: [{ ...half, derivedFrom: 'half that' }] },
    { outlet: 'Harbour Mail', published: '2026-01-20', claims: [{ ...half, derivedFrom: 'half of 626' }] },
  ]);
  const ids = (await ledger.claims({})).map(({ id }) => id);
  expect(await ledger.named(ids)).toMatchObject([{ value: 313, derivedFrom: 'half of 626' }]);
});
