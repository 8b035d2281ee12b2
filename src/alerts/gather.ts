import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { LANGUAGES } from '../domain/article.js';
import { alertSchema } from './alert.js';
import type { Told } from './alert-entry.js';
import { readAmendment, readNamed } from './amendment.js';
import { byClaimant, type DigestHead, digestId, type Pack } from './digest.js';
import { json } from './json-column.js';

/** What is later than this when it can be sent at last has piled up: Recount did not run, or Discord was out of reach. */
export const AWAY_MS = 15 * 60_000;
/** Of what has piled up, so many are still told one by one, the newest first. */
export const STILL_ALONE = 3;

/** Brings alerts together that are told in one message. */
export interface Gathering {
  /** `busy`: channels in which something is under way, which are left alone. */
  gather(now: Date, busy: ReadonlySet<string>, pack: Pack): void;
}

const row = z
  .object({
    number: z.number(),
    alert_id: z.string(),
    subscription_id: z.string(),
    alert: json.pipe(alertSchema),
    amendment: z.string().nullable(),
    named: z.string(),
    roles: json.pipe(z.string().array()),
    language: z.enum(LANGUAGES),
    changed_at: z.string(),
  })
  .transform(({ alert_id: alertId, subscription_id: subscriptionId, changed_at: at, amendment, named, ...rest }) => ({
    ...rest,
    alertId,
    subscriptionId,
    at,
    amendment: readAmendment(amendment),
    named: readNamed(named),
  }));
type Item = z.infer<typeof row> & Told;

const channels = z.string().array();

export function createGathering(sqlite: Database): Gathering {
  const statements = prepare(sqlite);
  const daily = (now: Date, pack: Pack): void => {
    const at = now.toISOString();
    for (const channelId of channels.parse(statements.dueChannels.all(at))) {
      const since = z.string().nullable().parse(statements.lastDaily.get(channelId));
      bind(
        statements,
        { channelId, items: read(statements, statements.due.all(channelId, at)), head: { kind: 'daily', since } },
        pack,
        at,
      );
    }
  };
  const away = (now: Date, busy: ReadonlySet<string>, pack: Pack): void => {
    const late = new Date(now.getTime() - AWAY_MS).toISOString();
    for (const channelId of channels.parse(statements.lateChannels.all(late, STILL_ALONE))) {
      // what was tried may be there: it goes first, and what is behind it waits
      if (busy.has(channelId) || statements.tried.get(channelId) !== undefined) continue;
      const items = read(statements, statements.late.all(channelId, late));
      for (const { number } of items.slice(0, STILL_ALONE)) statements.first.run(-number, number);
      const head = { kind: 'away', since: null } as const;
      bind(statements, { channelId, items: items.slice(STILL_ALONE), head }, pack, now.toISOString());
    }
  };
  return {
    gather: (now, busy, pack) => {
      // most times there is nothing to bring together, and nobody who writes is to wait for that
      const late = new Date(now.getTime() - AWAY_MS).toISOString();
      const none =
        statements.dueChannels.get(now.toISOString()) === undefined &&
        statements.lateChannels.get(late, STILL_ALONE) === undefined;
      if (none) return;
      sqlite
        .transaction(() => {
          daily(now, pack);
          away(now, busy, pack);
        })
        .immediate();
    },
  };
}

/** One that cannot be read must not hold up the others. */
function read(statements: Statements, rows: readonly unknown[]): readonly Item[] {
  return rows.flatMap((found) => {
    const item = row.safeParse(found);
    if (item.success) return [item.data];
    statements.fail.run(z.prettifyError(item.error), z.object({ number: z.number() }).parse(found).number);
    return [];
  });
}

type Statements = ReturnType<typeof prepare>;

interface Bound {
  readonly channelId: string;
  /** Newest first. */
  readonly items: readonly Item[];
  readonly head: Pick<DigestHead, 'kind' | 'since'>;
}

/** A row of its own for each message, which its alerts point to. */
function bind(statements: Statements, { channelId, items, head }: Bound, pack: Pack, at: string): void {
  const ordered = byClaimant(items);
  const byTold = new Map<Told, Item>(ordered.map((item) => [item, item]));
  const from = items.map((item) => item.at).sort()[0] ?? at;
  const messages = pack(ordered);
  for (const [index, told] of messages.entries()) {
    const members = told.map((one) => byTold.get(one)).filter((item) => item !== undefined);
    const [first] = members;
    if (first === undefined) continue;
    const counted = { part: index + 1, parts: messages.length, alerts: items.length };
    const whole: DigestHead = { ...head, ...counted, from };
    const { lastInsertRowid } = statements.insert.run({
      id: digestId(
        channelId,
        members.map(({ alertId }) => alertId),
      ),
      subscription: first.subscriptionId,
      channel: channelId,
      alert: JSON.stringify(first.alert),
      roles: JSON.stringify([...new Set(members.flatMap(({ roles }) => roles))]),
      language: first.language,
      head: JSON.stringify(whole),
      at,
    });
    for (const [place, { number }] of members.entries()) statements.join.run(lastInsertRowid, place, number);
  }
}

function prepare(sqlite: Database) {
  const unbound = `state = 'waiting' and digest is null`;
  const alone = `state = 'waiting' and gathered = 0 and head is null`;
  const columns = 'number, alert_id, subscription_id, alert, amendment, named, roles, language, changed_at';
  return {
    dueChannels: sqlite
      .prepare(`select distinct channel_id from outbox where ${unbound} and gathered = 1 and due_at <= ?`)
      .pluck(),
    due: sqlite.prepare(
      `select ${columns} from outbox where channel_id = ? and ${unbound} and gathered = 1 and due_at <= ?
       order by number desc`,
    ),
    lastDaily: sqlite
      .prepare(
        `select max(changed_at) from outbox
         where channel_id = ? and state = 'sent' and head is not null and head ->> '$.kind' = 'daily'`,
      )
      .pluck(),
    lateChannels: sqlite
      .prepare(
        `select channel_id from outbox where ${alone} and test = 0 and due_at <= ? group by channel_id having count(*) > ?`,
      )
      .pluck(),
    late: sqlite.prepare(
      `select ${columns} from outbox where channel_id = ? and ${alone} and test = 0 and due_at <= ? order by number desc`,
    ),
    tried: sqlite.prepare(
      `select 1 from outbox where channel_id = ? and state in ('sending', 'unsure', 'suspended') and gathered = 0`,
    ),
    fail: sqlite.prepare(`update outbox set state = 'failed', reason = ? where number = ?`),
    first: sqlite.prepare('update outbox set turn = ? where number = ?'),
    insert: sqlite.prepare(
      `insert into outbox (alert_id, claim_id, subscription_id, channel_id, alert, roles, language, head, state, due_at, changed_at)
       values (@id, '', @subscription, @channel, @alert, @roles, @language, @head, 'waiting', @at, @at)`,
    ),
    // while they are bound, their place in the digest is their turn
    join: sqlite.prepare('update outbox set gathered = 1, digest = ?, turn = ? where number = ?'),
  };
}
