import Sqlite from 'better-sqlite3';
import { answerCount } from '../../src/answering/answer-count.js';
import { checkDraft } from '../../src/answering/check/check-draft.js';
import { compare } from '../../src/answering/compare/compare.js';
import type { OpenDatabase } from '../../src/ledger/database.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { queries } from './any-articles.js';
import { day, type ToldArticle, tell } from './telling.js';

/** Everything of which something is kept from one answer to the next. */
export const QUESTIONS: readonly ((ledger: Ledger, ids: readonly string[]) => Promise<unknown>)[] = [
  (ledger) => ledger.claims({}),
  (ledger, ids) => ledger.claims({ ids: ids.slice(0, 2), rejected: 'also' }),
  (ledger) => ledger.claims({ rejected: 'only' }),
  (ledger) => ledger.claims({ claimant: 'Foro Penal', current: true, newest: 3 }),
  (ledger, ids) => ledger.standing(ids),
  (ledger) => ledger.claimants(),
  async (ledger) => ledger.articles(await ledger.articleIds()),
  (ledger, ids) => ledger.articles(ids.slice(-1)),
  async (ledger) => ledger.told(await ledger.articleIds()),
  async (ledger) => [...(await ledger.origins(await ledger.articleIds()))],
  ...queries.map((query) => (ledger: Ledger) => answerCount(ledger, query)),
  (ledger) => compare(ledger, { measure: 'freed', a: 'Foro Penal', b: 'OVP', since: day('2026-01-08'), asOf: null }),
  (ledger) => checkDraft(tell(draft).extraction, day('2026-01-21'), { ledger, asOf: null }),
];
export const draft: ToldArticle = {
  outlet: 'Draft',
  published: '2026-01-21',
  claims: [
    { value: 104, phrase: '104 were freed', claimant: 'Foro Penal', from: '2026-01-08' },
    { value: 143, phrase: '143 were freed', claimant: 'OVP' },
  ],
};

export function claimIds({ sqlite }: OpenDatabase): readonly string[] {
  return sqlite.prepare<[], string>('select id from claim order by id').pluck().all();
}

/** Answers, or what stands in the way of one: a ledger that a hand has spoilt may have none. */
export async function answersOf(
  ledger: Ledger,
  ids: readonly string[],
  asked: readonly number[] = [...QUESTIONS.keys()],
): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const at of asked) {
    const question = QUESTIONS[at % QUESTIONS.length];
    if (question === undefined) throw new Error('there are questions');
    answers.push(await question(ledger, ids).then(JSON.stringify, String));
  }
  return answers;
}

/** A process that has just begun, on the same file. It only reads: nothing of what others keep hangs on it. */
export function freshLedger({ path }: OpenDatabase): Ledger {
  return createLedger({ sqlite: new Sqlite(path, { readonly: true }), path });
}
