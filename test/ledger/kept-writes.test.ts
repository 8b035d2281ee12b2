import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { OpenDatabase } from '../../src/ledger/database.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { answersOf, claimIds, freshLedger } from './kept-questions.js';
import { ledgerOf, scratchDatabase, scratchFolder } from './scratch.js';
import type { ToldArticle } from './telling.js';

const foroPenal = { claimant: 'Foro Penal', from: '2026-01-08', toBasis: 'stated' } as const;
const told: readonly ToldArticle[] = [
  {
    outlet: 'Harbour Mail',
    agency: 'AFP',
    published: '2026-01-20',
    claims: [
      { ...foroPenal, value: 104, to: '2026-01-12', phrase: '104 were freed', speaker: 'A. Romero' },
      { ...foroPenal, value: 143, to: '2026-01-14', phrase: '143 were freed' },
      { value: 80, phrase: '80 women walked out', claimant: 'OVP', group: 'women' },
    ],
  },
  {
    outlet: 'Gatehouse Post',
    published: '2026-01-21',
    claims: [
      { ...foroPenal, value: 143, to: '2026-01-14', phrase: 'as many as 143' },
      { ...foroPenal, value: 266, to: '2026-01-19', phrase: '266 by Monday' },
    ],
  },
];

const NOTHING = '';
const FIRST = `(select id from article where outlet = 'Harbour Mail')`;
const claim = (value: number): string => `(select id from claim where value = ${value})`;
const CLAIM = `insert into claim select 'c0', measure, claimant_key, group_class, series, 391, '2026-01-16', last_day, 391,
  told_measure, state, confidence, newest_day, first_told, '2026-01-16', to_basis, exact, firm, linked, 0
  from claim where value = 266`;
const TELLING = `insert into telling select article_id, 9, claim_id, paragraph, 'about', population, claimant, claimant_kind,
  speaker, relayed_by, channel, from_day, to_day, basis, to_basis, derived_from, part_of, earlier_of, number_range,
  confidence, doubts, country, of_some from telling where article_id = ${FIRST} and ordinal = 0`;
const PLACE = `insert into appearance select article_id, ordinal, 1, paragraph, start_at, end_at, quote, 'almost',
  origin_start, origin_end from appearance where article_id = ${FIRST} and ordinal = 0`;
const ARTICLE = `insert into article (id, outlet, language, published, published_basis, sha256, form, recorded_at, known_day)
  values ('a0', 'Nobody Reads', 'en', null, 'none', 'f00', 'page', '2026-02-01T12:00:00.000Z', '2026-02-01')`;
const DESCENT = `insert into descent values (${FIRST}, (select id from article where outlet = 'Gatehouse Post'), null, null, 0, 0, 0, 0)`;

/** Of each list that SQLite makes of writes: a write that is on no other list, and what was written before. */
const WRITES: readonly (readonly [listed: string, write: string, before: string])[] = [
  // a figure that no article tells is shown as what replaced another, and nowhere else; of one day, it is not replaced
  ['claim_insert', CLAIM, NOTHING],
  ['claim_update', `update claim set to_day = '2026-01-13' where value = 266`, NOTHING],
  ['claim_move', `update claim set series = 'another|' where id = 'c0'`, CLAIM],
  ['claim_delete', `delete from claim where id = 'c0'`, CLAIM],
  ['claim_identity', `update claim set told_value = 267 where value = 266`, NOTHING],
  ['telling_insert', TELLING, NOTHING],
  ['telling_update', `update telling set speaker = 'N. Nobody' where ordinal = 0`, NOTHING],
  ['telling_delete', `delete from telling where ordinal = 9`, TELLING],
  ['appearance_insert', PLACE, NOTHING],
  ['appearance_update', `update appearance set modifier = 'about' where ordinal = 1`, NOTHING],
  ['appearance_move', `update appearance set ordinal = 1 where place = 1`, PLACE],
  ['appearance_delete', `delete from appearance where place = 1`, PLACE],
  [
    'act_insert',
    `insert into act (claim_id, kind, made_by, made_at) values (${claim(104)}, 'confirm', 'editor', '2026-01-30T10:00:00Z')`,
    NOTHING,
  ],
  ['article_update', `update article set headline = 'Out' where id = 'a0'`, ARTICLE],
  ['telling_articles', `update article set published = '2026-01-23' where outlet = 'Harbour Mail'`, NOTHING],
  ['article_move', `update article set id = 'a1' where id = 'a0'`, ARTICLE],
  ['article_delete', `delete from article where id = 'a0'`, ARTICLE],
  ['descent_insert', DESCENT, `delete from descent where article_id = ${FIRST}`],
  ['descent_update', `update descent set origin_id = (select max(id) from article)`, NOTHING],
  ['descent_move', `update descent set article_id = 'a0' where article_id = ${FIRST}`, ARTICLE],
  ['descent_delete', `delete from descent where article_id = ${FIRST}`, NOTHING],
];

let template: OpenDatabase;
beforeAll(async () => {
  template = scratchDatabase();
  await ledgerOf(told, template.path);
  template.sqlite.pragma('wal_checkpoint(truncate)');
});

/** Answers before and after a write through a second connection, as they are kept, and as a process that has just begun has them. */
async function asked(write: string, before: string, without?: string) {
  const path = join(scratchFolder(), 'recount.db');
  template.sqlite.prepare('vacuum into ?').run(path);
  const [ours, theirs] = [scratchDatabase(path), scratchDatabase(path)];
  const ledger = createLedger(ours);
  theirs.sqlite.exec(before);
  if (without !== undefined) theirs.sqlite.exec(`drop trigger "${without}"`);
  const ids = [...claimIds(ours), 'a0'];
  await answersOf(ledger, ids);
  theirs.sqlite.exec(write);
  const fresh = freshLedger(ours);
  const answers = { kept: await answersOf(ledger, ids), read: await answersOf(fresh, ids) };
  await Promise.all([ledger.close(), fresh.close()]);
  theirs.sqlite.close();
  return answers;
}

test.each(WRITES)('%s: what is kept is what is read', async (_listed, write, before) => {
  const { kept, read } = await asked(write, before);
  expect(kept).toEqual(read);
});

test.each(WRITES)('%s: without its list, an answer would be kept too long', async (listed, write, before) => {
  const { kept, read } = await asked(write, before, `touched_${listed}`);
  expect(kept).not.toEqual(read);
});

test('no list of writes is without its row', () => {
  const triggers = template.sqlite
    .prepare<[], string>(`select name from sqlite_schema where type = 'trigger' and name like 'touched#_%' escape '#'`)
    .pluck()
    .all();
  expect(triggers.toSorted()).toEqual(WRITES.map(([listed]) => `touched_${listed}`).toSorted());
});
