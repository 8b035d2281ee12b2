import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { LANGUAGES } from '../domain/article.js';
import { alertSchema } from './alert.js';
import { amendmentSchema, readNamed } from './amendment.js';
import type { Parcel } from './courier.js';
import { headColumn } from './digest.js';
import { json } from './json-column.js';
import { createMembers } from './members.js';
import { VERSION } from './version.js';
import { ASKED, askedColumn, watchOf } from './watch/asked.js';

/** A posted message that is to say how its figure stands now. */
export interface DueEdit extends Parcel {
  readonly number: number;
  readonly messageId: string;
  /** What has become of its figures, as it is kept: what comes while this one is under way is not taken for done. */
  readonly version: string;
  /** How often it was tried in vain. */
  readonly tries: number;
}

/** Messages still to be edited, across restarts. Each change is on disk when its function returns. */
export interface Amendments {
  /** At start: what failed through our own mistake is tried once more, as this may be the version that mends it. */
  recover(): void;
  /** The one due longest in each channel, in the order in which they became due. */
  due(now: Date, limit: number): readonly DueEdit[];
  /** The message says it now, or is gone. */
  done(edit: Pick<DueEdit, 'number' | 'version'>): void;
  /** To be tried again at `at`. */
  postpone(edit: Pick<DueEdit, 'number' | 'version'>, reason: string, at: Date): void;
  fail(edit: Pick<DueEdit, 'number' | 'version'>, reason: string): void;
  /** Permissions have changed: what the channel refused is due now. */
  resume(channelId: string, now: Date): void;
}

const due = z
  .object({
    number: z.number(),
    alert_id: z.string(),
    channel_id: z.string(),
    message_id: z.string(),
    alert: json.pipe(alertSchema),
    amendment: json.pipe(amendmentSchema).nullable(),
    named: z.string(),
    version: z.string(),
    head: headColumn.nullable(),
    ...askedColumn,
    edit_tries: z.number(),
    roles: json.pipe(z.string().array()),
    language: z.enum(LANGUAGES),
    test: z.union([z.literal(0), z.literal(1)]).transform((flag) => flag === 1),
  })
  .transform((row): DueEdit => {
    const { number, alert, amendment, version, roles, language, test, edit_tries: tries } = row;
    const place = { alertId: row.alert_id, channelId: row.channel_id, messageId: row.message_id };
    const named = readNamed(row.named);
    const digest = row.head === null ? null : { head: row.head, entries: [] };
    return {
      ...place,
      number,
      alert,
      roles,
      language,
      test,
      amendment,
      named,
      digest,
      version,
      tries,
      watch: watchOf(row),
    };
  });

const broken = z.object({ number: z.number(), version: z.string() });

export function createAmendments(sqlite: Database): Amendments {
  const open = `state = 'sent' and gathered = 0 and message_id is not null and edit_state in ('waiting', 'suspended')`;
  const recover = sqlite.prepare(`update outbox set edit_state = 'waiting' where edit_state = 'failed'`);
  const select = sqlite.prepare(
    `select number, alert_id, channel_id, message_id, alert, amendment, named, ${VERSION} as version, roles, language, test, head,
       edit_tries, subscription_id, ${ASKED} from outbox
     where ${open} and edit_due_at <= ? group by channel_id having edit_due_at = min(edit_due_at)
     order by edit_due_at, number limit ?`,
  );
  const settle = sqlite.prepare(
    `update outbox set edit_state = @state, edit_tries = edit_tries + @tried, edit_reason = @reason,
       edit_due_at = coalesce(@at, edit_due_at)
     where number = @number and ${VERSION} = @version`,
  );
  const resume = sqlite.prepare(
    `update outbox set edit_due_at = ? where channel_id = ? and edit_state = 'suspended' and state = 'sent'`,
  );
  const fail: Amendments['fail'] = ({ number, version }, reason) =>
    void settle.run({ number, version, state: 'failed', tried: 1, reason, at: null });
  const members = createMembers(sqlite);
  const withMembers = (edit: DueEdit): DueEdit =>
    edit.digest === null ? edit : { ...edit, digest: { ...edit.digest, entries: members.told(edit.number) } };
  /** One that cannot be read must not hold up those behind it. */
  const readable = (row: unknown): readonly DueEdit[] => {
    const read = due.safeParse(row);
    if (read.success) return [withMembers(read.data)];
    const { number, version } = broken.parse(row);
    fail({ number, version }, z.prettifyError(read.error));
    return [];
  };
  return {
    recover: () => void recover.run(),
    due: (now, limit) => select.all(now.toISOString(), limit).flatMap(readable),
    done: ({ number, version }) =>
      void settle.run({ number, version, state: 'none', tried: 0, reason: null, at: null }),
    postpone: ({ number, version }, reason, at) =>
      void settle.run({ number, version, state: 'suspended', tried: 1, reason, at: at.toISOString() }),
    fail,
    resume: (channelId, now) => void resume.run(now.toISOString(), channelId),
  };
}
