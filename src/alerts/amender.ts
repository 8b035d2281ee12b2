import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { type Alert, alertSchema } from './alert.js';
import { type Amendment, type NamedAmendment, namedAmendment, readAmendment } from './amendment.js';
import { json } from './json-column.js';

/** Has alerts say how their figures stand now, within the caller's transaction. */
export interface Amender {
  /** `becomes`: what an alert of the claim is to say; `null`: nothing new. Gives the channels that are still to hear of it. */
  amend(
    claimId: string,
    becomes: (alert: Alert, before: Amendment | null) => Amendment | null,
    at: string,
  ): ReadonlySet<string>;
  /** Alerts that name the figure beside their own say how it stands; `null`: as it was told. */
  name(claimId: string, stands: NamedAmendment | null, at: string): void;
}

/** Why an alert that nobody was sent yet is not sent at all. */
const REJECTED = 'an editor rejected the figure';
const CHANGED = 'no article tells the figure any more';
const UNDONE = 'the correction was undone';

const row = z.object({
  number: z.number(),
  alert: json.pipe(alertSchema),
  amendment: z.string().nullable(),
  state: z.enum(['waiting', 'sending', 'unsure', 'sent', 'suspended', 'withdrawn', 'failed']),
  reason: z.string().nullable(),
  channel_id: z.string(),
});
type Row = z.infer<typeof row>;

const naming = z.object({ number: z.number(), named: json.pipe(namedAmendment.array()) });

export function createAmender(sqlite: Database): Amender {
  const ofClaim = sqlite.prepare(
    'select number, channel_id, alert, amendment, state, reason from outbox where claim_id = ? order by number',
  );
  const amend = sqlite.prepare('update outbox set amendment = @amendment where number = @number');
  const edit = sqlite.prepare(
    `update outbox set edit_state = 'waiting', edit_tries = 0, edit_due_at = @at, edit_reason = null
     where number = @number and digest is null`,
  );
  // its alerts tell what has become of their figures: what is counted up here says that there is more to say
  const editDigest = sqlite.prepare(
    `update outbox set edit_state = 'waiting', edit_tries = 0, edit_due_at = @at, edit_reason = null,
       named = json_array(coalesce(named ->> '$[0]', 0) + 1)
     where number = (select digest from outbox where number = @number)`,
  );
  const toEdit = (of: { readonly number: number; readonly at: string }): void => {
    edit.run(of);
    editDigest.run(of);
  };
  const stand = sqlite.prepare(
    // where its digest was posted without it, it is for another one
    `update outbox set state = @state, reason = @reason, changed_at = @at,
       digest = case when digest in (select number from outbox where state in ('waiting', 'suspended', 'failed'))
         then digest end
     where number = @number`,
  );
  const namingIt = sqlite.prepare(
    'select number, named from outbox where number in (select number from alert_name where claim_id = ?)',
  );
  const setNamed = sqlite.prepare('update outbox set named = @named where number = @number');
  return {
    amend: (claimId, becomes, at) => {
      const unseen = new Set<string>();
      for (const found of ofClaim.all(claimId)) {
        const read = row.safeParse(found);
        // an alert that cannot be read is delivery's to report; it must not keep an editor from working
        if (!read.success) continue;
        const { number, alert, amendment } = read.data;
        if (isUnseen(read.data)) unseen.add(read.data.channel_id);
        const amended = becomes(alert, readAmendment(amendment));
        if (amended === null) continue;
        amend.run({ number, amendment: JSON.stringify(amended) });
        toEdit({ number, at });
        const stands = standingOf(read.data, amended);
        if (stands !== undefined) stand.run({ number, ...stands, at });
      }
      return unseen;
    },
    name: (claimId, stands, at) => {
      for (const found of namingIt.all(claimId)) {
        const read = naming.safeParse(found);
        if (!read.success) continue;
        const { number, named } = read.data;
        const others = named.filter(({ figure }) => figure.id !== claimId);
        const now = JSON.stringify(stands === null ? others : [...others, stands]);
        if (now === JSON.stringify(named)) continue;
        setNamed.run({ number, named: now });
        toEdit({ number, at });
      }
    },
  };
}

function isUnseen({ state }: Row): boolean {
  return state === 'waiting' || state === 'suspended' || state === 'failed';
}

/** Whether an unsent alert is held back, or no longer. */
function standingOf(
  found: Row,
  { kind }: Amendment,
): { readonly state: 'withdrawn' | 'waiting'; readonly reason: string | null } | undefined {
  const { state, reason, alert } = found;
  const held = withheldFor(alert, kind);
  if (held !== undefined) return isUnseen(found) ? { state: 'withdrawn', reason: held } : undefined;
  const waits = reason === REJECTED || reason === CHANGED;
  return state === 'withdrawn' && waits ? { state: 'waiting', reason: null } : undefined;
}

/** What tells of a correction has nothing to tell once that is undone, and tells of a rejection rather than wait. */
function withheldFor({ kinds = [] }: Alert, kind: Amendment['kind']): string | undefined {
  if (kinds.includes('correction')) return kind === 'restored' ? UNDONE : undefined;
  return kind === 'rejected' ? REJECTED : kind === 'changed' ? CHANGED : undefined;
}
