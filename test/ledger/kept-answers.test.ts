import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerCount } from '../../src/answering/answer-count.js';
import { checkDraft } from '../../src/answering/check/check-draft.js';
import { compare } from '../../src/answering/compare/compare.js';
import type { OpenDatabase } from '../../src/ledger/database.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { acts, type Done, doIt } from './any-acts.js';
import { articles, oneCount, queries } from './any-articles.js';
import { scratchDatabase, scratchFolder } from './scratch.js';
import { day, type ToldArticle, tell } from './telling.js';

/** Everything of which something is kept from one answer to the next. */
const QUESTIONS: readonly ((ledger: Ledger, ids: readonly string[]) => Promise<unknown>)[] = [
  (ledger) => ledger.claims({}),
  (ledger, ids) => ledger.claims({ ids: ids.slice(0, 2), rejected: 'also' }),
  (ledger) => ledger.claims({ rejected: 'only' }),
  (ledger) => ledger.claims({ claimant: 'Foro Penal', current: true, newest: 3 }),
  (ledger, ids) => ledger.standing(ids),
  (ledger) => ledger.claimants(),
  async (ledger) => ledger.articles(await ledger.articleIds()),
  async (ledger) => ledger.told(await ledger.articleIds()),
  async (ledger) => [...(await ledger.origins(await ledger.articleIds()))],
  ...queries.map((query) => (ledger: Ledger) => answerCount(ledger, query)),
  (ledger) => compare(ledger, { measure: 'freed', a: 'Foro Penal', b: 'OVP', since: day('2026-01-08'), asOf: null }),
  (ledger) => checkDraft(tell(draft).extraction, day('2026-01-21'), { ledger, asOf: null }),
];
const draft: ToldArticle = {
  outlet: 'Draft',
  published: '2026-01-21',
  claims: [
    { value: 104, phrase: '104 were freed', claimant: 'Foro Penal', from: '2026-01-08' },
    { value: 143, phrase: '143 were freed', claimant: 'OVP' },
  ],
};

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

async function idsOf({ database: { sqlite } }: Newsroom): Promise<readonly string[]> {
  return sqlite.prepare<[], string>('select id from claim order by id').pluck().all();
}

async function take(newsroom: Newsroom, step: Step): Promise<void> {
  const { told, database, ledger, elsewhere } = newsroom;
  if (step.kind === 'acted') {
    const ids = await idsOf(newsroom);
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

/** An answer, or what stands in its way: a ledger that a hand has spoilt may have none. */
async function answered(ask: () => Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await ask());
  } catch (error) {
    return String(error);
  }
}

/** What is kept against what a process that has just begun reads of the same file. */
async function compareAnswers(newsroom: Newsroom, asked: readonly number[]): Promise<void> {
  // only reads: to us, whoever opens the file to write has written to it
  const { path } = newsroom.database;
  const fresh = createLedger({ sqlite: new Sqlite(path, { readonly: true }), path });
  const ids = await idsOf(newsroom);
  for (const at of asked) {
    const question = QUESTIONS[at % QUESTIONS.length];
    if (question === undefined) throw new Error('there are questions');
    expect(await answered(() => question(newsroom.ledger, ids))).toBe(await answered(() => question(fresh, ids)));
  }
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
        await compareAnswers(newsroom, [...QUESTIONS.keys()]);
        await Promise.all([ledger.close(), elsewhere.close()]);
      },
    ),
    { numRuns: 20 },
  );
}, 60_000);
