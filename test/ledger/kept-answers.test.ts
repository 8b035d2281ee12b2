import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/ledger/database.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { acts, type Done, doIt } from './any-acts.js';
import { articles, oneCount } from './any-articles.js';
import { answersOf, claimIds, draft, freshLedger } from './kept-questions.js';
import { scratchDatabase, scratchFolder } from './scratch.js';
import { type ToldArticle, tell } from './telling.js';

/** Written by hand, past the ledger, through the same connection. */
const BY_HAND = [
  `update article set published = '2026-01-11', known_day = '2026-01-11' where rowid = (select max(rowid) from article)`,
  `update telling set speaker = 'N. Nobody' where ordinal = 0`,
  `update appearance set modifier = 'about' where ordinal = 1`,
  `update descent set origin_id = (select min(id) from article)`,
  `delete from article where rowid = (select max(rowid) from article)`,
  `update claim set told_value = told_value + 1, value = value + 1 where rowid = (select max(rowid) from claim)`,
  `update claim set state = 'rejected' where rowid = (select min(rowid) from claim)`,
];

type Step =
  | { readonly kind: 'told' | 'told elsewhere' | 'undone'; readonly article: number }
  | { readonly kind: 'acted'; readonly done: Done }
  | { readonly kind: 'by hand'; readonly text: string }
  | { readonly kind: 'asked'; readonly question: number };

const article = fc.nat({ max: 5 });
const undone: fc.Arbitrary<Step> = fc.record({ kind: fc.constant('undone'), article });
const told: fc.Arbitrary<Step> = fc.record({ kind: fc.constantFrom('told', 'told', 'told elsewhere'), article });
const acted = acts.chain(
  ([done]): fc.Arbitrary<Step> => (done === undefined ? undone : fc.constant({ kind: 'acted', done })),
);
const byHand: fc.Arbitrary<Step> = fc.record({ kind: fc.constant('by hand'), text: fc.constantFrom(...BY_HAND) });
/** All claims more often than anything else: what is kept of them is most likely to be old. */
const asked: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant('asked'),
  question: fc.oneof(fc.constant(0), fc.nat()),
});
const step = fc.oneof(
  { weight: 5, arbitrary: told },
  undone,
  acted,
  byHand,
  // an answer between two writes is what may be kept too long
  { weight: 5, arbitrary: asked },
);

const AT = new Date('2026-02-01T12:00:00Z');

interface Newsroom {
  readonly told: readonly ToldArticle[];
  readonly database: OpenDatabase;
  readonly ledger: Ledger;
  readonly elsewhere: Ledger;
}

/** What a power cut would lose is not asked for here. */
function unsynced(path: string): OpenDatabase {
  const database = scratchDatabase(path);
  database.sqlite.pragma('synchronous = OFF');
  return database;
}

async function take(newsroom: Newsroom, step: Step): Promise<void> {
  const { told, database, ledger, elsewhere } = newsroom;
  if (step.kind === 'acted') {
    const ids = claimIds(database);
    const id = ids[step.done.claim % Math.max(1, ids.length)];
    if (id !== undefined) await doIt(ledger, id, step.done);
  } else if (step.kind === 'by hand') {
    database.sqlite.exec(step.text);
  } else if (step.kind !== 'asked') {
    const { read, extraction } = tell(told[step.article % told.length] ?? draft);
    const failing = (): never => {
      throw new Error('the outbox is full');
    };
    const taken = (step.kind === 'told elsewhere' ? elsewhere : ledger).ingest(
      read,
      extraction,
      AT,
      step.kind === 'undone' ? failing : undefined,
    );
    await taken.catch(() => undefined); // nor does a ledger that a hand has spoilt take in every article
  }
}

/** What is kept against what a process that has just begun reads of the same file. */
async function compareAnswers({ database, ledger }: Newsroom, asked?: readonly number[]): Promise<void> {
  const fresh = freshLedger(database);
  const ids = claimIds(database);
  expect(await answersOf(ledger, ids, asked)).toEqual(await answersOf(fresh, ids, asked));
  await fresh.close();
}

test('whatever is written by whomever, a kept answer is that of a process that has just begun', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(articles, oneCount),
      fc.array(step, { minLength: 4, maxLength: 16 }),
      async (told, steps) => {
        const database = unsynced(join(scratchFolder(), 'recount.db'));
        const [ledger, elsewhere] = [createLedger(database), createLedger(unsynced(database.path))];
        const newsroom = { told, database, ledger, elsewhere };
        for (const one of steps) {
          await take(newsroom, one);
          if (one.kind === 'asked') await compareAnswers(newsroom, [one.question]);
        }
        await compareAnswers(newsroom);
        await Promise.all([ledger.close(), elsewhere.close()]);
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);
