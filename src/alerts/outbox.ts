import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { alertSchema } from './alert.js';
import { readAmendment, readNamed } from './amendment.js';
import type { Parcel } from './courier.js';
import { json } from './json-column.js';
import { VERSION, versionOf } from './version.js';

/** An alert that is due. */
export interface Due extends Parcel {
  readonly number: number;
  readonly state: 'waiting' | 'unsure' | 'suspended';
  /** What has become of its figures, as it is kept. */
  readonly version: string;
  /** How often it was tried in vain. */
  readonly tries: number;
  readonly firstTriedAt: Date | null;
}

/** What is still to be told, across restarts. Each change is on disk when its function returns. */
export interface Outbox {
  /**
   * At start: what an earlier life had under way may have arrived or not; gives how many. What failed through our
   * own mistake is tried once more, as this may be the version that mends it; what was refused, as nobody listened
   * meanwhile for permissions.
   */
  recover(now: Date): number;
  /** The oldest open alert of each channel that is due, oldest first. */
  due(now: Date, limit: number): readonly Due[];
  sending(number: number, now: Date): void;
  /** `said`: version that the message speaks of already; one that came since is still to be edited in. */
  sent(number: number, messageId: string | null, now: Date, said: string | null): void;
  /** To be tried again at `at`, after looking whether it is there. */
  unsure(number: number, reason: string, at: Date, now: Date): void;
  /** The channel refuses it; to be tried again at `at`. */
  suspend(number: number, reason: string, at: Date, now: Date): void;
  fail(number: number, reason: string, now: Date): void;
  /** Permissions have changed: what the channel refused is due now. */
  resume(channelId: string, now: Date): void;
  /** Discord answers again: what an outage held up is due now. */
  wake(now: Date): void;
}

const due = z
  .object({
    number: z.number(),
    alert_id: z.string(),
    channel_id: z.string(),
    alert: json.pipe(alertSchema),
    amendment: z.string().nullable(),
    named: z.string(),
    state: z.enum(['waiting', 'unsure', 'suspended']),
    tries: z.number(),
    first_tried_at: z.string().nullable(),
    roles: json.pipe(z.string().array()),
    test: z.union([z.literal(0), z.literal(1)]).transform((flag) => flag === 1),
  })
  .transform((row): Due => {
    const { number, alert, amendment: kept, roles, test, state, tries, alert_id: alertId, channel_id: channelId } = row;
    const version = versionOf(row);
    const amendment = readAmendment(kept);
    const named = readNamed(row.named);
    const firstTriedAt = row.first_tried_at === null ? null : new Date(row.first_tried_at);
    return { number, alertId, channelId, alert, amendment, named, roles, test, version, state, tries, firstTriedAt };
  });

/** A bot that is started again and again must not ask a channel that refuses each time. */
const TRIED_LATELY_MS = 60_000;

const numbered = z.object({ number: z.number() });

export function createOutbox(sqlite: Database): Outbox {
  const statements = prepare(sqlite);
  return {
    recover: (now) => {
      statements.forgive.run();
      statements.again.run({ now: now.toISOString(), tried: new Date(now.getTime() - TRIED_LATELY_MS).toISOString() });
      return statements.recover.run().changes;
    },
    due: (now, limit) =>
      statements.due.all({ now: now.toISOString(), limit }).flatMap((row) => readDue(statements, row, now)),
    sending: (number, now) => void statements.sending.run({ number, now: now.toISOString() }),
    sent: (number, messageId, now, said) => {
      settle(statements, number, now, { state: 'sent', messageId });
      statements.said.run({ number, said });
    },
    unsure: (number, reason, at, now) => settle(statements, number, now, { state: 'unsure', reason, at }),
    suspend: (number, reason, at, now) => settle(statements, number, now, { state: 'suspended', reason, at }),
    fail: (number, reason, now) => settle(statements, number, now, { state: 'failed', reason }),
    resume: (channelId, now) => void statements.resume.run(now.toISOString(), channelId),
    wake: (now) => void statements.wake.run({ now: now.toISOString() }),
  };
}

type Statements = ReturnType<typeof prepare>;

function prepare(sqlite: Database) {
  return {
    recover: sqlite.prepare(`update outbox set state = 'unsure' where state = 'sending'`),
    forgive: sqlite.prepare(`update outbox set state = 'waiting' where state = 'failed'`),
    again: sqlite.prepare(
      `update outbox set due_at = @now where state in ('suspended', 'unsure') and due_at > @now and changed_at <= @tried`,
    ),
    wake: sqlite.prepare(`update outbox set due_at = @now where state = 'unsure' and due_at > @now`),
    due: sqlite.prepare(
      // what waits for the end of quiet hours holds up nothing; what was tried in vain keeps its place
      `select * from outbox where due_at <= @now and number in
         (select min(number) from outbox where state in ('waiting', 'unsure', 'suspended')
            and (state <> 'waiting' or due_at <= @now) group by channel_id)
       order by number limit @limit`,
    ),
    sending: sqlite.prepare(
      `update outbox set state = 'sending', first_tried_at = coalesce(first_tried_at, @now), changed_at = @now
       where number = @number`,
    ),
    settle: sqlite.prepare(
      `update outbox set state = @state, tries = tries + 1, message_id = @messageId, reason = @reason,
         due_at = coalesce(@at, due_at), changed_at = @now
       where number = @number`,
    ),
    said: sqlite.prepare(
      `update outbox set edit_state = 'none' where number = @number and (${VERSION} = @said or message_id is null)`,
    ),
    resume: sqlite.prepare(`update outbox set due_at = ? where channel_id = ? and state in ('suspended', 'unsure')`),
  };
}

/** What became of a try. */
type Outcome =
  | { readonly state: 'sent'; readonly messageId: string | null }
  | { readonly state: 'unsure' | 'suspended'; readonly reason: string; readonly at: Date }
  | { readonly state: 'failed'; readonly reason: string };

function settle(statements: Statements, number: number, now: Date, outcome: Outcome): void {
  const nothing = { messageId: null, reason: null };
  const at = 'at' in outcome ? outcome.at.toISOString() : null;
  statements.settle.run({ ...nothing, ...outcome, number, at, now: now.toISOString() });
}

/** One that cannot be read must not hold up those behind it. */
function readDue(statements: Statements, row: unknown, now: Date): readonly Due[] {
  const read = due.safeParse(row);
  if (read.success) return [read.data];
  const reason = z.prettifyError(read.error);
  settle(statements, numbered.parse(row).number, now, { state: 'failed', reason });
  return [];
}
