import type { Database } from 'better-sqlite3';

/** What was written to, by the keys of it. */
export interface Touched {
  /** Claims that are new or gone, or that articles or editors say otherwise. */
  readonly claims: ReadonlySet<string>;
  /** Series that have another figure, or another that counts. */
  readonly series: ReadonlySet<string>;
  /** Articles that are new, gone or changed, tell otherwise, or are of another story. */
  readonly articles: ReadonlySet<string>;
}

/** What has happened to the database since this was asked last. */
export type Since = 'nothing' | 'anything' | Touched;

/** So many writes are looked at one by one; after more, nothing that was kept is worth looking through. */
const LOOKED_AT = 4_000;
/** The list of writes is cut when it has grown by so many: several may be reading it. */
const LISTED_MAX = 50_000;

type Event = 'insert' | 'update' | 'delete';

/** A row that was written, as `touched` is to know it: `@` is `new` or `old`. */
const WRITES: Readonly<Record<string, string>> = {
  claim: 'insert into touched (claim_id, series) values (@.id, @.series)',
  telling: 'insert into touched (claim_id, article_id) values (@.claim_id, @.article_id)',
  appearance: `insert into touched (claim_id, article_id)
    select claim_id, article_id from telling where article_id = @.article_id and ordinal = @.ordinal`,
  act: 'insert into touched (claim_id) values (@.claim_id)',
  article: 'insert into touched (article_id) values (@.id)',
  descent: 'insert into touched (article_id) values (@.article_id)',
};

const VERSIONS: Readonly<Record<Event, readonly string[]>> = {
  insert: ['new'],
  update: ['old', 'new'],
  delete: ['old'],
};

function trigger(table: string, event: Event, write: string): string {
  const writes = VERSIONS[event].map((version) => `${write.replaceAll('@', version)};`);
  return `create temp trigger if not exists touched_${table}_${event} after ${event} on main.${table} begin ${writes.join(' ')} end;`;
}

/** An article's own day decides what its claims show; what makes a claim this claim never changes: if it did, nothing would hold. */
const SELDOM = `
  create temp trigger if not exists touched_telling_articles after update on main.article begin
    insert into touched (claim_id, article_id) select claim_id, article_id from telling where article_id = new.id;
  end;
  create temp trigger if not exists touched_identity after update of id, told_value, told_measure on main.claim
    when old.id <> new.id or old.told_value <> new.told_value or old.told_measure <> new.told_measure begin
    insert into touched (claim_id) values (null);
  end;`;

function listWrites(sqlite: Database): void {
  const events = ['insert', 'update', 'delete'] as const;
  const triggers = Object.entries(WRITES).flatMap(([table, write]) =>
    events.map((event) => trigger(table, event, write)),
  );
  sqlite.exec(`
    create temp table if not exists touched (seq integer primary key, claim_id text, series text, article_id text);
    ${triggers.join('\n')}
    ${SELDOM}`);
}

type Written = readonly [seq: number, claim: string | null, series: string | null, article: string | null];

/**
 * Tells what was written since it was asked last. SQLite itself makes the list, by temporary triggers on the tables:
 * whoever writes through this connection, by whatever way, is on it, and what is undone is undone on it too. Of other
 * connections SQLite only tells that they have written. Not to be asked inside a transaction.
 */
export function watchWrites(sqlite: Database): () => Since {
  listWrites(sqlite);
  const others = sqlite.prepare<[], number>('pragma data_version').pluck();
  const own = sqlite.prepare<[], number>('select total_changes()').pluck();
  const newest = sqlite.prepare<[], number>('select coalesce(max(seq), 0) from touched').pluck();
  const listed = sqlite
    .prepare<[number, number], Written>('select * from touched where seq > ? order by seq limit ?')
    .raw();
  const cut = sqlite.prepare('delete from touched where seq <= ?');
  let seen = { others: -1, own: -1, seq: 0, cutAt: 0 };
  const skip = (): void => {
    seen = { ...seen, seq: newest.get() ?? 0 };
  };
  const ofOurs = (): Since => {
    const rows = listed.all(seen.seq, LOOKED_AT + 1);
    const [first] = rows;
    if (first === undefined) return 'nothing';
    const isWhole = rows.length <= LOOKED_AT && first[0] === seen.seq + 1;
    skip();
    if (seen.seq - seen.cutAt > LISTED_MAX) {
      cut.run(seen.seq - LOOKED_AT);
      seen = { ...seen, cutAt: seen.seq };
    }
    return isWhole ? touchedBy(rows) : 'anything';
  };
  return () => {
    const [theirs, ours] = [others.get() ?? 0, own.get() ?? 0];
    if (theirs === seen.others && ours === seen.own) return 'nothing';
    const isOurs = theirs === seen.others;
    if (!isOurs) skip();
    const since = isOurs ? ofOurs() : 'anything';
    seen = { ...seen, others: theirs, own: own.get() ?? 0 };
    return since;
  };
}

function touchedBy(rows: readonly Written[]): Since {
  const touched = { claims: new Set<string>(), series: new Set<string>(), articles: new Set<string>() };
  for (const [, claim, series, article] of rows) {
    if (claim === null && series === null && article === null) return 'anything';
    if (claim !== null) touched.claims.add(claim);
    if (series !== null) touched.series.add(series);
    if (article !== null) touched.articles.add(article);
  }
  return touched;
}
