import type { Migration } from './migration.js';

type Event = 'insert' | 'update' | 'move' | 'delete';

interface Write {
  /** How a row that was written is noted: `@` is `new` or `old`. */
  readonly note: string;
  /** What makes a row another row: where it changes, what the row was is touched too. */
  readonly key: readonly string[];
  /** Those that can be, and that no other table's note tells of already. */
  readonly events: readonly Event[];
}

const WRITES: Readonly<Record<string, Write>> = {
  claim: {
    note: 'insert into touched (claim_id, series) values (@.id, @.series)',
    key: ['id', 'series'],
    events: ['insert', 'update', 'move', 'delete'],
  },
  // its key stays (0023)
  telling: {
    note: 'insert into touched (claim_id, article_id) values (@.claim_id, @.article_id)',
    key: [],
    events: ['insert', 'update', 'delete'],
  },
  appearance: {
    note: `insert into touched (claim_id, article_id)
      select claim_id, article_id from telling where article_id = @.article_id and ordinal = @.ordinal`,
    key: ['article_id', 'ordinal'],
    events: ['insert', 'update', 'move', 'delete'],
  },
  // is added to, never changed (0005)
  act: { note: 'insert into touched (claim_id) values (@.claim_id)', key: [], events: ['insert'] },
  // that there is none is not kept
  article: {
    note: 'insert into touched (article_id) values (@.id)',
    key: ['id'],
    events: ['update', 'move', 'delete'],
  },
  descent: {
    note: 'insert into touched (article_id) values (@.article_id)',
    key: ['article_id'],
    events: ['insert', 'update', 'move', 'delete'],
  },
};

const moved = (key: readonly string[]): string =>
  key.map((column) => `old.${column} is not new.${column}`).join(' or ');

function trigger(table: string, { note, key }: Write, event: Event): string {
  const [on, version] = event === 'move' ? ['update', 'old'] : [event, event === 'delete' ? 'old' : 'new'];
  const when = event === 'move' ? `when ${moved(key)}` : '';
  return `create trigger touched_${table}_${event} after ${on} on ${table} ${when}
    begin ${note.replaceAll('@', version)}; end;`;
}

/**
 * A list of what was written to, in order, kept by SQLite itself: whoever writes, by whatever connection, is on it, and
 * what is undone is undone on it too. A process that keeps answers learns from it which of them another one touched. A
 * row with nothing in it: anything may have been. Only the last thousands of rows stay.
 */
export const touched: Migration = {
  name: '0027-touched',
  up: (sqlite) => {
    sqlite.exec(`
      create table touched (seq integer primary key, claim_id text, series text, article_id text) strict;
      -- there is always a last row, by which a reader knows that the list is whole
      insert into touched (claim_id) values (null);
      ${Object.entries(WRITES)
        .flatMap(([table, write]) => write.events.map((event) => trigger(table, write, event)))
        .join('\n')}
      -- an article's own day decides what its claims show
      create trigger touched_telling_articles after update on article begin
        insert into touched (claim_id, article_id) select claim_id, article_id from telling where article_id = new.id;
      end;
      -- what makes a claim this claim never changes: if it did, nothing would hold
      create trigger touched_claim_identity after update of id, told_value, told_measure on claim
        when old.id <> new.id or old.told_value <> new.told_value or old.told_measure <> new.told_measure begin
        insert into touched (claim_id) values (null);
      end;
    `);
  },
};
