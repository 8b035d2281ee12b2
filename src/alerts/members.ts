import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { alertSchema } from './alert.js';
import type { Told } from './alert-entry.js';
import { readAmendment, readNamed } from './amendment.js';
import { json } from './json-column.js';

/** The alerts of digests. One is open until its digest is handed to Discord; from then on it shares what becomes of it. */
export interface Members {
  /** Those still to be told; empty: nobody wants any of them any more. */
  open(digest: number): readonly Told[];
  /** They are handed to Discord now: gives which. */
  sending(digest: number, now: Date): readonly Told[];
  sent(digest: number, messageId: string | null, now: Date): void;
  /** The digest was surely not posted. */
  reopen(digest: number): void;
  /** Those that its message tells. */
  told(digest: number): readonly Told[];
}

const row = z
  .object({ alert: json.pipe(alertSchema), amendment: z.string().nullable(), named: z.string() })
  .transform(
    ({ alert, amendment, named }): Told => ({ alert, amendment: readAmendment(amendment), named: readNamed(named) }),
  );

export function createMembers(sqlite: Database): Members {
  const inStates = (states: string) =>
    sqlite.prepare(
      `select alert, amendment, named from outbox where digest = ? and state in (${states}) order by turn`,
    );
  const open = inStates(`'waiting', 'sending'`);
  const underWay = inStates(`'sending'`);
  const told = inStates(`'sent'`);
  const begin = sqlite.prepare(
    `update outbox set state = 'sending', first_tried_at = coalesce(first_tried_at, @now), changed_at = @now
     where digest = @digest and state = 'waiting'`,
  );
  const end = sqlite.prepare(
    `update outbox set state = 'sent', message_id = @messageId, edit_state = 'none', changed_at = @now
     where digest = @digest and state = 'sending'`,
  );
  const reopen = sqlite.prepare(`update outbox set state = 'waiting' where digest = ? and state = 'sending'`);
  const read = (rows: readonly unknown[]): readonly Told[] => rows.map((found) => row.parse(found));
  return {
    open: (digest) => read(open.all(digest)),
    sending: (digest, now) => {
      begin.run({ digest, now: now.toISOString() });
      return read(underWay.all(digest));
    },
    sent: (digest, messageId, now) => void end.run({ digest, messageId, now: now.toISOString() }),
    reopen: (digest) => void reopen.run(digest),
    told: (digest) => read(told.all(digest)),
  };
}
