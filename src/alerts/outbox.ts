import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { alertSchema } from './alert.js';
import type { Parcel } from './courier.js';

/** An alert that is due. */
export interface Due extends Parcel {
  readonly number: number;
  readonly state: 'waiting' | 'unsure' | 'suspended';
  /** How often it was tried in vain. */
  readonly tries: number;
  readonly firstTriedAt: Date | null;
}

/** What is still to be told, across restarts. Each change is on disk when its function returns. */
export interface Outbox {
  /**
   * At start: what an earlier life had under way may have arrived or not; gives how many. What failed through our
   * own mistake is tried once more, as this may be the version that mends it.
   */
  recover(): number;
  /** The oldest open alert of each channel that is due, oldest first. */
  due(now: Date, limit: number): readonly Due[];
  sending(number: number, now: Date): void;
  sent(number: number, messageId: string | null, now: Date): void;
  /** To be tried again at `at`, after looking whether it is there. */
  unsure(number: number, reason: string, at: Date, now: Date): void;
  /** The channel refuses it; to be tried again at `at`. */
  suspend(number: number, reason: string, at: Date, now: Date): void;
  fail(number: number, reason: string, now: Date): void;
  /** Permissions have changed: what the channel refused is due now. */
  resume(channelId: string, now: Date): void;
}

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.issues.push({ code: 'custom', message: 'not JSON', input: text });
    return z.NEVER;
  }
});

const due = z
  .object({
    number: z.number(),
    alert_id: z.string(),
    channel_id: z.string(),
    alert: json.pipe(alertSchema),
    state: z.enum(['waiting', 'unsure', 'suspended']),
    tries: z.number(),
    first_tried_at: z.string().nullable(),
  })
  .transform((row): Due => {
    const { number, alert, state, tries, alert_id: alertId, channel_id: channelId } = row;
    const firstTriedAt = row.first_tried_at === null ? null : new Date(row.first_tried_at);
    return { number, alertId, channelId, alert, state, tries, firstTriedAt };
  });

const numbered = z.object({ number: z.number() });

export function createOutbox(sqlite: Database): Outbox {
  const recover = sqlite.prepare(`update outbox set state = 'unsure' where state = 'sending'`);
  const forgive = sqlite.prepare(`update outbox set state = 'waiting' where state = 'failed'`);
  const select = sqlite.prepare(
    `select * from outbox where due_at <= ? and number in
       (select min(number) from outbox where state in ('waiting', 'unsure', 'suspended') group by channel_id)
     order by number limit ?`,
  );
  const sending = sqlite.prepare(
    `update outbox set state = 'sending', first_tried_at = coalesce(first_tried_at, @now), changed_at = @now
     where number = @number`,
  );
  const settle = sqlite.prepare(
    `update outbox set state = @state, tries = tries + 1, message_id = @messageId, reason = @reason, due_at = coalesce(@at, due_at), changed_at = @now
     where number = @number`,
  );
  const resume = sqlite.prepare(
    `update outbox set due_at = ? where channel_id = ? and state in ('suspended', 'unsure')`,
  );
  const end = (
    state: 'sent' | 'unsure' | 'suspended' | 'failed',
    number: number,
    now: Date,
    more: { readonly messageId?: string | null; readonly reason?: string; readonly at?: Date },
  ): void => {
    const { messageId = null, reason = null, at } = more;
    settle.run({ state, number, now: now.toISOString(), messageId, reason, at: at?.toISOString() ?? null });
  };
  return {
    recover: () => {
      forgive.run();
      return recover.run().changes;
    },
    due: (now, limit) =>
      select.all(now.toISOString(), limit).flatMap((stored) => {
        const read = due.safeParse(stored);
        if (read.success) return [read.data];
        // One that cannot be read must not hold up those behind it
        end('failed', numbered.parse(stored).number, now, { reason: z.prettifyError(read.error) });
        return [];
      }),
    sending: (number, now) => void sending.run({ number, now: now.toISOString() }),
    sent: (number, messageId, now) => end('sent', number, now, { messageId }),
    unsure: (number, reason, at, now) => end('unsure', number, now, { reason, at }),
    suspend: (number, reason, at, now) => end('suspended', number, now, { reason, at }),
    fail: (number, reason, now) => end('failed', number, now, { reason }),
    resume: (channelId, now) => void resume.run(now.toISOString(), channelId),
  };
}
