import type { Database } from 'better-sqlite3';
import { COUNT_DAYS } from './figures.js';
import { ARTICLES_A_DAY } from './told-article.js';

/** So many days are written article by article; all later ones are those days again, moved on. */
export const BLOCK_DAYS = 2 * COUNT_DAYS;
export const BLOCK_ARTICLES = BLOCK_DAYS * ARTICLES_A_DAY;

/** Columns that tell a block from the one before: other ids, later days. All other columns stay. */
const MOVED: readonly (readonly [table: string, moved: Readonly<Record<string, string>>])[] = [
  ['article', { id: id('id'), sha256: id('sha256'), published: day('published'), known_day: day('known_day') }],
  ['passage', { article_id: id('article_id') }],
  [
    'claim',
    {
      id: id('id'),
      from_day: day('from_day'),
      last_day: day('last_day'),
      newest_day: day('newest_day'),
      to_day: day('to_day'),
      series: `claimant_key || '|' || measure || '|' || group_class || '|' || coalesce(${day('from_day')}, '')`,
      first_told: `coalesce(date(substr(first_told, 1, 10), @later) || substr(first_told, 11), first_told) || @copy`,
    },
  ],
  [
    'telling',
    { article_id: id('article_id'), claim_id: id('claim_id'), from_day: day('from_day'), to_day: day('to_day') },
  ],
  ['appearance', { article_id: id('article_id') }],
  ['statement', { article_id: id('article_id'), said_on: day('said_on') }],
  ['statement_claim', { article_id: id('article_id'), claim_id: id('claim_id') }],
];

function id(column: string): string {
  return `${column} || @copy`;
}

function day(column: string): string {
  return `date(${column}, @later)`;
}

/** Which rows are those of the first block. */
const FIRST: Readonly<Record<string, string>> = { article: 'id', claim: 'id', passage: 'article_id' };

/** Writes the first block again, so many times, each time later: in SQLite alone, which takes seconds. */
export function multiply(sqlite: Database, copies: number): void {
  const statements = MOVED.map(([table, moved]) => {
    const columns = sqlite.prepare(`select name from pragma_table_info('${table}')`).pluck().all().map(String);
    const values = columns.map((column) => moved[column] ?? column);
    const key = FIRST[table] ?? 'article_id';
    return sqlite.prepare(
      `insert into ${table} (${columns.join(', ')}) select ${values.join(', ')} from ${table} where instr(${key}, '.') = 0`,
    );
  });
  for (let copy = 1; copy <= copies; copy += 1) {
    const moved = { copy: `.${copy}`, later: `+${copy * BLOCK_DAYS} days` };
    sqlite.transaction(() => {
      for (const statement of statements) statement.run(moved);
    })();
  }
}
