import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { AlongsideAct } from '../ledger/ledger.js';
import { alertSchema } from './alert.js';
import { createTelling } from './alongside.js';
import { type Amendment, amendmentOf, readAmendment } from './amendment.js';
import { json } from './json-column.js';

/** Why an alert that nobody was sent yet is not sent at all. */
const REJECTED = 'an editor rejected the figure';

const row = z.object({
  number: z.number(),
  alert: json.pipe(alertSchema),
  amendment: z.string().nullable(),
  state: z.enum(['waiting', 'sending', 'unsure', 'sent', 'suspended', 'withdrawn', 'failed']),
  reason: z.string().nullable(),
});
type Row = z.infer<typeof row>;

/**
 * For `Ledger.act`: every alert ever made of the claim is to say how it stands now, written in the very transaction
 * that keeps the act. One that surely nobody has seen is not sent while its figure is rejected. Whoever waits for
 * reviewed figures hears of one that was confirmed or corrected.
 */
export function createAmending(sqlite: Database): AlongsideAct {
  const ofClaim = sqlite.prepare(
    'select number, alert, amendment, state, reason from outbox where claim_id = ? order by number',
  );
  const amend = sqlite.prepare(
    `update outbox set amendment = @amendment, edit_state = 'waiting', edit_tries = 0, edit_due_at = @at, edit_reason = null
     where number = @number`,
  );
  const stand = sqlite.prepare(
    'update outbox set state = @state, reason = @reason, changed_at = @at where number = @number',
  );
  const tell = createTelling(sqlite, true);
  return (acted, act, article) => {
    const { claim } = acted;
    for (const found of ofClaim.all(claim.id)) {
      const read = row.safeParse(found);
      // an alert that cannot be read is delivery's to report; it must not keep an editor from working
      if (!read.success) continue;
      const { number, alert, amendment } = read.data;
      const becomes = amendmentOf(alert, readAmendment(amendment), claim, act);
      if (becomes === null) continue;
      amend.run({ number, amendment: JSON.stringify(becomes), at: act.at });
      const standing = standingOf(read.data, becomes);
      if (standing !== undefined) stand.run({ number, ...standing, at: act.at });
    }
    const state = claim.review?.state;
    if (state === 'confirmed' || state === 'corrected') tell([acted], article, new Date(act.at));
  };
}

/** Whether an unsent alert is held back, or no longer. */
function standingOf(
  { state, reason }: Row,
  { kind }: Amendment,
): { readonly state: 'withdrawn' | 'waiting'; readonly reason: string | null } | undefined {
  const unseen = state === 'waiting' || state === 'suspended' || state === 'failed';
  if (kind === 'rejected') return unseen ? { state: 'withdrawn', reason: REJECTED } : undefined;
  return state === 'withdrawn' && reason === REJECTED ? { state: 'waiting', reason: null } : undefined;
}
