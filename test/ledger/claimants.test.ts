import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/ledger/database.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { acts, byClaim, doIt } from './any-acts.js';
import { articles } from './any-articles.js';
import { ingestAll, scratchDatabase } from './scratch.js';

/** Of how many claims articles give each body, as each kind: counted through all of them. */
function counted({ sqlite }: OpenDatabase): unknown {
  return sqlite
    .prepare(
      `select claimant, claimant_kind, count(distinct claim_id) as figures from telling
       group by claimant, claimant_kind order by claimant, claimant_kind`,
    )
    .all();
}

function kept({ sqlite }: OpenDatabase): unknown {
  return sqlite.prepare('select * from body_told where figures > 0 order by claimant, claimant_kind').all();
}

test('bodies and how many claims each has are kept as they would be counted, whatever comes and goes', async () => {
  await fc.assert(
    fc.asyncProperty(articles, acts, async (told, done) => {
      const database = scratchDatabase(':memory:');
      const ledger = createLedger(database);
      await ingestAll(ledger, told);
      expect(kept(database)).toEqual(counted(database));
      // a page takes the place of its digest, which may have told otherwise
      const pages = told.map((article) => ({ ...article, form: 'page' as const, claims: article.claims.slice(1) }));
      await ingestAll(ledger, pages);
      expect(kept(database)).toEqual(counted(database));
      const claims = await ledger.claims({});
      const ids = claims.map(({ id }) => id);
      for (const [id, one] of byClaim(ids, done)) await doIt(ledger, id, one);
      const now = await ledger.claims({});
      const figures = new Map((await ledger.claimants()).map((one) => [one.name, one.figures]));
      const names = new Set(now.map(({ claimant }) => claimant));
      for (const name of names) {
        expect(figures.get(name)).toBe(now.filter(({ claimant }) => claimant === name).length);
      }
      expect([...figures.keys()].filter((name) => !names.has(name))).toEqual([]);
      database.sqlite.exec('delete from article');
      expect(kept(database)).toEqual([]);
      await ledger.close();
    }),
    { numRuns: 12 },
  );
});
