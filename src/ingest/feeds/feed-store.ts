import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { readKept } from '../../wording/stored.js';
import type { Words } from '../../wording/words.js';
import { type EntryState, entryRow, type Feed, feedRow, type Tally, type WaitingEntry } from './feed.js';
import type { FeedEntry } from './read-feed.js';

/** What a poll of a feed gave. */
export interface Polled {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly title: string | null;
}

/** What became of an entry. */
export interface Settled {
  readonly state: Exclude<EntryState, 'waiting'>;
  readonly figures: number;
  readonly problem: string | null;
}

/** Feeds and their entries, in the ledger's database: whatever process adds a feed, the bot follows it. */
export interface FeedStore {
  add(id: string, url: string, by: string, now: Date): void;
  remove(id: string): boolean;
  setState(id: string, state: Feed['state'], now: Date): boolean;
  all(): readonly Feed[];
  one(id: string): Feed | undefined;
  due(now: Date): readonly Feed[];
  /** The feed answered; its next turn. `null`: nothing has changed since the copy that is held. */
  polled(id: string, what: Polled | null, next: Date, now: Date): void;
  /** `problem`: as `kept` gives it, here and below. */
  failed(id: string, problem: string, next: Date): void;
  /**
   * Files what is new, or was changed, to be read. Those of a feed's first poll are its baseline. What the feed has not
   * shown for long is forgotten: shown again, it is read again, and the ledger knows what it told. Gives how many are filed.
   */
  file(id: string, entries: readonly FeedEntry[], isBaseline: boolean, now: Date): number;
  waiting(now: Date, limit: number): readonly WaitingEntry[];
  settle(number: number, what: Settled): void;
  /** To be tried again at `at`. */
  again(number: number, problem: string, at: Date): void;
  tally(id: string, of: 'all' | 'baseline'): Tally;
  /** Why entries of a feed could not be read, the latest first. */
  problems(id: string, limit: number): readonly Words[];
}

export function createFeedStore(sqlite: Database): FeedStore {
  const statements = prepare(sqlite);
  const fileAll = sqlite.transaction(
    (id: string, entries: readonly FeedEntry[], isBaseline: boolean, now: Date): number => {
      const at = now.toISOString();
      const rows = entries.map((entry) => rowOf(id, entry, isBaseline, at));
      const filed = rows.reduce((sum, row) => sum + statements.file.run(row).changes, 0);
      forget(statements, id, entries, now);
      return filed;
    },
  );
  return {
    add: (id, url, by, now) => void statements.add.run({ id, url, by, at: now.toISOString() }),
    remove: (id) => statements.remove.run(id).changes > 0,
    setState: (id, state, now) => statements.setState.run({ id, state, at: now.toISOString() }).changes > 0,
    all: () => feedRow.array().parse(statements.all.all()),
    one: (id) => feedRow.optional().parse(statements.one.get(id)),
    due: (now) => feedRow.array().parse(statements.due.all(now.toISOString())),
    polled: (id, what, next, now) => {
      const times = { id, next: next.toISOString(), at: now.toISOString() };
      if (what === null) statements.unchanged.run(times);
      else statements.polled.run({ ...times, ...what });
    },
    failed: (id, problem, next) => void statements.failed.run({ id, problem, next: next.toISOString() }),
    // the oldest first, as they came: a feed lists its newest first
    file: (id, entries, isBaseline, now) => fileAll.immediate(id, entries.toReversed(), isBaseline, now),
    waiting: (now, limit) => entryRow.array().parse(statements.waiting.all(now.toISOString(), limit)),
    settle: (number, what) => void statements.settle.run({ number, ...what }),
    again: (number, problem, at) => void statements.again.run({ number, problem, at: at.toISOString() }),
    tally: (id, of) => tallyOf(of === 'baseline' ? statements.baseline.all(id) : statements.tally.all(id, id)),
    problems: (id, limit) => z.string().transform(readKept).array().parse(statements.problems.all(id, limit)),
  };
}

const DAY_MS = 24 * 60 * 60_000;
/** A feed that loses its entries for some days, and shows them again, costs nobody a look at all its pages. */
const KEPT_DAYS = 30;
/** The baseline is never forgotten: what of it could not be read is no news when it is shown again. */
const FORGOTTEN = `feed_id = @id and gone_at < @before and state <> 'waiting' and is_baseline = 0`;

function prepare(sqlite: Database) {
  return {
    add: sqlite.prepare(
      `insert into feed (id, url, added_by, added_at, state, due_at) values (@id, @url, @by, @at, 'active', @at)
       on conflict do nothing`,
    ),
    remove: sqlite.prepare('delete from feed where id = ?'),
    setState: sqlite.prepare(
      'update feed set state = @state, due_at = @at, failures = 0, problem = null where id = @id',
    ),
    all: sqlite.prepare('select * from feed order by added_at, id'),
    one: sqlite.prepare('select * from feed where id = ?'),
    due: sqlite.prepare(`select * from feed where state = 'active' and due_at <= ? order by due_at`),
    polled: sqlite.prepare(
      `update feed set etag = @etag, last_modified = @lastModified, title = coalesce(@title, title), polled_at = @at,
         due_at = @next, failures = 0, problem = null where id = @id`,
    ),
    unchanged: sqlite.prepare(
      'update feed set polled_at = @at, due_at = @next, failures = 0, problem = null where id = @id',
    ),
    failed: sqlite.prepare(
      'update feed set due_at = @next, failures = failures + 1, problem = @problem where id = @id',
    ),
    file: sqlite.prepare(
      `insert into feed_entry (feed_id, key, url, host, published, stamp, is_baseline, state, due_at)
       values (@id, @key, @url, @host, @published, @stamp, @isBaseline, 'waiting', @at)
       on conflict (feed_id, key) do update set stamp = excluded.stamp, url = excluded.url, host = excluded.host,
         is_baseline = case state when 'waiting' then is_baseline else 0 end,
         state = 'waiting', tries = 0, due_at = excluded.due_at, problem = null
       where excluded.stamp is not null and excluded.stamp is not stamp`,
    ),
    waiting: sqlite.prepare(
      `select feed_entry.*, feed.title as feed_title from feed_entry join feed on feed.id = feed_id
       where feed_entry.state = 'waiting' and feed.state = 'active' and feed_entry.due_at <= ?
       order by feed_entry.due_at, number limit ?`,
    ),
    settle: sqlite.prepare(
      `update feed_entry set state = @state, figures = figures + @figures, problem = @problem where number = @number`,
    ),
    again: sqlite.prepare(
      'update feed_entry set tries = tries + 1, problem = @problem, due_at = @at where number = @number',
    ),
    shown: sqlite.prepare(
      `update feed_entry set gone_at = null
       where feed_id = @id and gone_at is not null and key in (select value from json_each(@keys))`,
    ),
    gone: sqlite.prepare(
      `update feed_entry set gone_at = @at
       where feed_id = @id and gone_at is null and key not in (select value from json_each(@keys))`,
    ),
    past: sqlite.prepare(
      `insert into feed_past (feed_id, state, entries, figures)
       select feed_id, state, count(*), sum(figures) from feed_entry where ${FORGOTTEN} group by state
       on conflict do update set entries = entries + excluded.entries, figures = figures + excluded.figures`,
    ),
    forget: sqlite.prepare(`delete from feed_entry where ${FORGOTTEN}`),
    tally: sqlite.prepare(
      `select state, sum(entries) as entries, sum(figures) as figures from
         (select state, count(*) as entries, sum(figures) as figures from feed_entry where feed_id = ? group by state
          union all select state, entries, figures from feed_past where feed_id = ?)
       group by state`,
    ),
    baseline: sqlite.prepare(
      `select state, count(*) as entries, sum(figures) as figures from feed_entry
       where feed_id = ? and is_baseline = 1 group by state`,
    ),
    problems: sqlite
      .prepare(
        `select problem from feed_entry where feed_id = ? and problem is not null group by problem
         order by max(number) desc limit ?`,
      )
      .pluck(),
  };
}

type Statements = ReturnType<typeof prepare>;

function forget(statements: Statements, id: string, shown: readonly FeedEntry[], now: Date): void {
  const keys = JSON.stringify(shown.map(({ key }) => key));
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
  statements.shown.run({ id, keys });
  statements.gone.run({ id, keys, at: now.toISOString() });
  statements.past.run({ id, before });
  statements.forget.run({ id, before });
}

function rowOf(id: string, { key, url, stamp, published }: FeedEntry, isBaseline: boolean, at: string) {
  return { id, key, url, host: new URL(url).host, stamp, published, isBaseline: isBaseline ? 1 : 0, at };
}

const tallied = z.object({ state: z.string(), entries: z.number(), figures: z.number() });

function tallyOf(rows: readonly unknown[]): Tally {
  const counts = tallied.array().parse(rows);
  const of = (state: EntryState): number => counts.find((row) => row.state === state)?.entries ?? 0;
  return {
    ...{ waiting: of('waiting'), read: of('read'), known: of('known'), silent: of('silent'), refused: of('refused') },
    figures: counts.reduce((sum, row) => sum + row.figures, 0),
  };
}
