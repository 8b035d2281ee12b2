import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { LANGUAGES } from '../domain/article.js';
import { alertSchema } from './alert.js';
import { readAmendment, readNamed } from './amendment.js';
import type { Parcel } from './courier.js';
import { headColumn, type Pack } from './digest.js';
import { createGathering } from './gather.js';
import { json } from './json-column.js';
import { createMembers, type Members } from './members.js';
import { VERSION, versionOf } from './version.js';
import { ASKED, askedColumn, watchOf } from './watch/asked.js';

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
  /** Brings together what is told in one message. `busy`: channels in which something is under way. */
  gather(now: Date, busy: ReadonlySet<string>, pack: Pack): void;
  /** The oldest open alert of each channel that is due, oldest first; of what has piled up the newest first. */
  due(now: Date, limit: number): readonly Due[];
  sending(number: number, now: Date): void;
  /** The same, and gives what is to be posted as it stands at this instant; `undefined`: nobody wants any of it any more. */
  take(due: Due, now: Date): Parcel | undefined;
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
    language: z.enum(LANGUAGES),
    test: z.union([z.literal(0), z.literal(1)]).transform((flag) => flag === 1),
    head: headColumn.nullable(),
    ...askedColumn,
  })
  .transform((row): Due => {
    const {
      number,
      alert,
      amendment: kept,
      roles,
      language,
      test,
      state,
      tries,
      alert_id: alertId,
      channel_id: channelId,
    } = row;
    const version = versionOf(row);
    const amendment = readAmendment(kept);
    const named = readNamed(row.named);
    const firstTriedAt = row.first_tried_at === null ? null : new Date(row.first_tried_at);
    const digest = row.head === null ? null : { head: row.head, entries: [] };
    const said = { alert, amendment, named, digest, roles, language, test, watch: watchOf(row) };
    return { number, alertId, channelId, ...said, version, state, tries, firstTriedAt };
  });

/** A bot that is started again and again must not ask a channel that refuses each time. */
const TRIED_LATELY_MS = 60_000;

const numbered = z.object({ number: z.number() });

export function createOutbox(sqlite: Database): Outbox {
  const statements = prepare(sqlite);
  const members = createMembers(sqlite);
  const { gather } = createGathering(sqlite);
  const all = { statements, members };
  const sending = (number: number, now: Date) => void statements.sending.run({ number, now: now.toISOString() });
  return {
    recover: (now) => {
      statements.forgive.run();
      statements.again.run({ now: now.toISOString(), tried: new Date(now.getTime() - TRIED_LATELY_MS).toISOString() });
      return statements.recover.run().changes;
    },
    due: (now, limit) => statements.due.all({ now: now.toISOString(), limit }).flatMap((row) => readDue(all, row, now)),
    gather,
    sending,
    take: (due, now) =>
      sqlite
        .transaction(() => {
          sending(due.number, now);
          if (due.digest === null) return due;
          const entries = members.sending(due.number, now);
          if (entries.length === 0) settle(all, due.number, now, { state: 'withdrawn' });
          return entries.length === 0 ? undefined : { ...due, digest: { ...due.digest, entries } };
        })
        .immediate(),
    // one wait for the disk: the bot answers nobody meanwhile
    sent: sqlite.transaction((number: number, messageId: string | null, now: Date, said: string | null): void => {
      settle(all, number, now, { state: 'sent', messageId });
      statements.said.run({ number, said });
    }).immediate,
    unsure: (number, reason, at, now) => settle(all, number, now, { state: 'unsure', reason, at }),
    suspend: (number, reason, at, now) => settle(all, number, now, { state: 'suspended', reason, at }),
    fail: (number, reason, now) => settle(all, number, now, { state: 'failed', reason }),
    resume: (channelId, now) => void statements.resume.run(now.toISOString(), channelId),
    wake: (now) => void statements.wake.run({ now: now.toISOString() }),
  };
}

type Statements = ReturnType<typeof prepare>;

function prepare(sqlite: Database) {
  return {
    // what is told in a digest shares what becomes of that
    recover: sqlite.prepare(`update outbox set state = 'unsure' where state = 'sending' and gathered = 0`),
    forgive: sqlite.prepare(`update outbox set state = 'waiting' where state = 'failed'`),
    again: sqlite.prepare(
      `update outbox set due_at = @now where state in ('suspended', 'unsure') and due_at > @now and changed_at <= @tried`,
    ),
    wake: sqlite.prepare(`update outbox set due_at = @now where state = 'unsure' and due_at > @now`),
    due: sqlite.prepare(
      // what waits for the end of quiet hours holds up nothing; what was tried in vain keeps its place
      `select *, ${ASKED} from outbox where due_at <= @now and number in
         (select number from
           (select number, min(coalesce(turn, number)) from outbox where state in ('waiting', 'unsure', 'suspended')
              and gathered = 0 and (state <> 'waiting' or due_at <= @now) group by channel_id))
       order by coalesce(turn, number) limit @limit`,
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
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'withdrawn' };

interface Written {
  readonly statements: Statements;
  readonly members: Members;
}

function settle({ statements, members }: Written, number: number, now: Date, outcome: Outcome): void {
  const nothing = { messageId: null, reason: null };
  const at = 'at' in outcome ? outcome.at.toISOString() : null;
  statements.settle.run({ ...nothing, ...outcome, number, at, now: now.toISOString() });
  if (outcome.state === 'sent') members.sent(number, outcome.messageId, now);
  else if (outcome.state !== 'unsure') members.reopen(number);
}

/** One that cannot be read must not hold up those behind it. */
function readDue(written: Written, row: unknown, now: Date): readonly Due[] {
  const read = due.safeParse(row);
  if (read.success) return open(written, read.data, now);
  const reason = z.prettifyError(read.error);
  settle(written, numbered.parse(row).number, now, { state: 'failed', reason });
  return [];
}

/** A digest of which nobody wants any alert any more is taken back. */
function open(written: Written, found: Due, now: Date): readonly Due[] {
  if (found.digest === null) return [found];
  const entries = written.members.open(found.number);
  if (entries.length > 0) return [{ ...found, digest: { ...found.digest, entries } }];
  settle(written, found.number, now, { state: 'withdrawn' });
  return [];
}
