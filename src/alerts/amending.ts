import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { ActedClaim, AlongsideAct, Standing } from '../ledger/ledger.js';
import { alertSchema } from './alert.js';
import { type Amendment, amendmentOf, readAmendment } from './amendment.js';
import { correctionItem } from './correction-item.js';
import { json } from './json-column.js';
import { figureItem } from './news-items.js';
import { createTeller, type Teller } from './telling.js';

/** Why an alert that nobody was sent yet is not sent at all. */
const REJECTED = 'an editor rejected the figure';
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

/**
 * For `Ledger.act`: every alert ever made of the claim is to say how it stands now, written in the very transaction
 * that keeps the act. One that surely nobody has seen is not sent while its figure is rejected. Whoever waits for
 * reviewed figures hears of one that was confirmed or corrected; whoever asks for corrections hears of this one.
 */
export function createAmending(sqlite: Database): AlongsideAct {
  const ofClaim = sqlite.prepare(
    'select number, channel_id, alert, amendment, state, reason from outbox where claim_id = ? order by number',
  );
  const amend = sqlite.prepare(
    `update outbox set amendment = @amendment, edit_state = 'waiting', edit_tries = 0, edit_due_at = @at, edit_reason = null
     where number = @number`,
  );
  const stand = sqlite.prepare(
    'update outbox set state = @state, reason = @reason, changed_at = @at where number = @number',
  );
  const teller = createTeller(sqlite);
  return (acted, standing) => {
    const { claim, act } = acted;
    const unseen = new Set<string>();
    for (const found of ofClaim.all(claim.id)) {
      const read = row.safeParse(found);
      // an alert that cannot be read is delivery's to report; it must not keep an editor from working
      if (!read.success) continue;
      const { number, alert, amendment } = read.data;
      if (isUnseen(read.data)) unseen.add(read.data.channel_id);
      const becomes = amendmentOf(alert, readAmendment(amendment), claim, act);
      if (becomes === null) continue;
      amend.run({ number, amendment: JSON.stringify(becomes), at: act.at });
      const stands = standingOf(read.data, becomes);
      if (stands !== undefined) stand.run({ number, ...stands, at: act.at });
    }
    tellOf(acted, { teller, standing, unseen });
  };
}

/** `unseen`: channels to which the figure is still to be told; they hear of it as it counts now, and need no more. */
function tellOf(
  acted: ActedClaim,
  { teller, standing, unseen }: { readonly teller: Teller; readonly standing: Standing; readonly unseen: Set<string> },
): void {
  const { claim, act, article } = acted;
  const subscriptions = teller.subscriptions();
  if (subscriptions.length === 0) return;
  const at = new Date(act.at);
  if (claim.reviewed) {
    const waiting = subscriptions.filter(({ reviewedOnly }) => reviewedOnly);
    const item = figureItem(acted, { article, claims: [acted] }, standing);
    for (const channelId of teller.tell(item, waiting, at)) unseen.add(channelId);
  }
  const correction = correctionItem(acted);
  if (correction === null) return;
  const others = subscriptions.filter(({ channelId }) => !unseen.has(channelId));
  teller.tell(correction, others, at);
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
  // what tells of a correction has nothing to tell once that is undone, and tells of a rejection rather than wait
  const withholds = alert.kinds?.includes('correction') === true ? 'restored' : 'rejected';
  if (kind === withholds)
    return isUnseen(found) ? { state: 'withdrawn', reason: kind === 'restored' ? UNDONE : REJECTED } : undefined;
  return state === 'withdrawn' && reason === REJECTED ? { state: 'waiting', reason: null } : undefined;
}
