import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { watchWrites } from '../../ledger/touched.js';
import { type Story, storyRow } from './story.js';

/** Cards and what is still to be done for them, across restarts. Each change is on disk when its function returns. */
export interface Cards {
  /** At start: what an earlier life had under way may have arrived; what failed by our own mistake is tried once more. */
  recover(now: Date): void;
  /** Cards for which something is to be done; all that stand, where the ledger has changed. */
  due(now: Date, limit: number): readonly Story[];
  sending(story: Story, now: Date): void;
  /** The message is there, and says `drawn`; `null`: whatever it said when it was posted. */
  standing(story: Story, messageId: string, drawn: string | null, now: Date): void;
  /** To be tried again at `at`. `inDoubt`: it may have been posted. */
  postpone(story: Story, reason: string, at: Date, inDoubt: boolean): void;
  /** Somebody deleted the message. */
  lost(story: Story, now: Date): void;
  fail(story: Story, reason: string): void;
  threaded(story: Story, thread: 'standing' | 'refused', threadId: string | null): void;
  /** Somebody deleted a thread, if it is one: nothing more is told there, and its card says so. */
  threadGone(channelId: string, now: Date): void;
  pinned(story: Story, pin: 'standing' | 'refused'): void;
  /** All is done for now; nothing where something came up meanwhile. */
  done(story: Story): void;
  /** Its message says that it is not kept up to date any more, or is gone. */
  ended(story: Story): void;
  /** Permissions have changed: what was refused there is due now. */
  resume(channelId: string, now: Date): void;
}

/** A card is edited at most once in this time: what comes meanwhile is shown together. */
export const REST_MS = 15_000;

export function createCards(sqlite: Database): Cards {
  const statements = prepare(sqlite);
  const changed = watchWrites(sqlite);
  const readable = (row: unknown): readonly Story[] => {
    const read = storyRow.safeParse(row);
    if (read.success) return [read.data];
    const { id } = z.object({ id: z.string() }).parse(row);
    statements.fail.run({ id, reason: z.prettifyError(read.error) });
    return [];
  };
  return {
    recover: (now) => void statements.recover.run({ now: now.toISOString() }),
    due: (now, limit) => {
      const at = now.toISOString();
      if (changed() !== 'nothing') statements.stale.run({ now: at });
      return statements.due.all({ now: at, limit }).flatMap(readable);
    },
    sending: ({ id }, now) => void statements.sending.run({ id, now: now.toISOString() }),
    standing: ({ id }, messageId, drawn, now) => {
      const rest = new Date(now.getTime() + REST_MS).toISOString();
      statements.standing.run({ id, messageId, drawn, rest });
    },
    postpone: ({ id }, reason, at, inDoubt) =>
      void statements.postpone.run({ id, reason, at: at.toISOString(), doubt: inDoubt ? 1 : 0 }),
    lost: ({ id }) => void statements.lost.run({ id }),
    fail: ({ id }, reason) => void statements.fail.run({ id, reason }),
    threaded: ({ id }, thread, threadId) => void statements.threaded.run({ id, thread, threadId }),
    threadGone: (channelId, now) => {
      const at = now.toISOString();
      if (statements.threadGone.run({ channelId, at }).changes > 0) statements.untold.run({ channelId, at });
    },
    pinned: ({ id }, pin) => void statements.pinned.run({ id, pin }),
    done: ({ id, dueAt }) => void statements.done.run({ id, dueAt }),
    ended: ({ id }) => void statements.ended.run({ id }),
    resume: (channelId, now) => void statements.resume.run({ channelId, now: now.toISOString() }),
  };
}

function prepare(sqlite: Database) {
  const wanted = `state <> 'ended' and state <> 'lost'`;
  return {
    recover: sqlite.prepare(
      `update story set due_at = @now, rest_until = null,
         state = case when state = 'sending' then 'unsure' when state <> 'failed' then state
           when message_id is null then 'waiting' else 'standing' end
       where ${wanted}`,
    ),
    // what waits for another try keeps its time
    stale: sqlite.prepare(
      `update story set due_at = @now
       where state = 'standing' and ended_at is null and reason is null`,
    ),
    due: sqlite.prepare(
      `select * from story where due_at <= @now and coalesce(rest_until, '') <= @now and ${wanted}
       order by due_at limit @limit`,
    ),
    sending: sqlite.prepare(
      `update story set state = 'sending', first_tried_at = coalesce(first_tried_at, @now) where id = @id`,
    ),
    standing: sqlite.prepare(
      `update story set state = 'standing', message_id = @messageId, drawn = @drawn, tries = 0, reason = null,
         rest_until = @rest where id = @id`,
    ),
    postpone: sqlite.prepare(
      `update story set reason = @reason, due_at = @at, tries = tries + 1,
         state = case when state <> 'sending' then state when @doubt = 1 then 'unsure' else 'waiting' end
       where id = @id`,
    ),
    lost: sqlite.prepare(
      `update story set state = case when ended_at is null then 'lost' else 'ended' end, due_at = null where id = @id`,
    ),
    fail: sqlite.prepare(`update story set state = 'failed', reason = @reason, due_at = null where id = @id`),
    threaded: sqlite.prepare('update story set thread = @thread, thread_id = @threadId where id = @id'),
    threadGone: sqlite.prepare(
      `update story set thread = 'gone', due_at = @at where thread_id = @channelId and thread = 'standing'`,
    ),
    untold: sqlite.prepare(
      `update outbox set state = 'withdrawn', reason = 'its thread was deleted', changed_at = @at
       where channel_id = @channelId and state in ('waiting', 'suspended')
         and subscription_id in (select id from story where thread_id = @channelId)`,
    ),
    pinned: sqlite.prepare('update story set pin = @pin where id = @id'),
    done: sqlite.prepare('update story set due_at = null where id = @id and due_at is @dueAt'),
    ended: sqlite.prepare(`update story set state = 'ended', due_at = null where id = @id`),
    resume: sqlite.prepare(
      `update story set due_at = @now, reason = null, thread = replace(thread, 'refused', 'wanted'),
         pin = replace(pin, 'refused', 'wanted')
       where channel_id = @channelId and ${wanted} and (reason is not null or thread = 'refused' or pin = 'refused')`,
    ),
  };
}
