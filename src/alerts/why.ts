import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Ledger, LedgerClaim } from '../ledger/ledger.js';
import { json } from './json-column.js';
import type { Mutes } from './mutes.js';
import { NEWS_KINDS, type NewsKind } from './news-kind.js';
import { type Subscription, type Unwanted, unwantedFor } from './subscription.js';
import { tellableNow } from './would-tell.js';

/** What became of a claim on its way to a channel, step by step. */
export interface Why {
  readonly claim: LedgerClaim;
  readonly steps: readonly WhyStep[];
}

export type WhyStep =
  | { readonly kind: 'no-subscription' }
  /** Somebody muted its series in the channel. */
  | { readonly kind: 'muted' }
  /** One line for each subscription of the channel. `left`: the first filter that leaves the claim out. */
  | {
      readonly kind: 'filter';
      readonly subscription: Subscription;
      readonly left: Unwanted | null;
      readonly later: boolean;
    }
  /** It was in the ledger before the channel subscribed, or came with its first filling. */
  | { readonly kind: 'no-news'; readonly recordedAt: string }
  | { readonly kind: 'delivery'; readonly delivery: KeptDelivery };

/** How far its alert has come. */
export interface KeptDelivery {
  readonly state: 'waiting' | 'sending' | 'unsure' | 'sent' | 'suspended' | 'withdrawn' | 'failed';
  readonly test: boolean;
  /** Told with others, in one message. */
  readonly inDigest: boolean;
  /** What news it tells; empty where that cannot be read. */
  readonly kinds: readonly NewsKind[];
  readonly tries: number;
  readonly dueAt: string;
  readonly changedAt: string;
  readonly messageId: string | null;
  readonly reason: string | null;
  /** How a correction of it stands, where there is one that the message does not show yet. */
  readonly edit: 'waiting' | 'suspended' | 'failed' | null;
}

const row = z
  .object({
    state: z.enum(['waiting', 'sending', 'unsure', 'sent', 'suspended', 'withdrawn', 'failed']),
    test: z.union([z.literal(0), z.literal(1)]),
    gathered: z.union([z.literal(0), z.literal(1)]),
    alert: json.pipe(z.object({ kinds: z.enum(NEWS_KINDS).array().default([]) })).catch({ kinds: [] }),
    tries: z.number(),
    due_at: z.string(),
    changed_at: z.string(),
    message_id: z.string().nullable(),
    reason: z.string().nullable(),
    edit_state: z.enum(['none', 'waiting', 'suspended', 'failed']),
  })
  .transform((kept): KeptDelivery => {
    const { state, tries, due_at: dueAt, changed_at: changedAt, message_id: messageId, reason } = kept;
    const edit = kept.edit_state === 'none' ? null : kept.edit_state;
    const { kinds } = kept.alert;
    const inDigest = kept.gathered === 1;
    return { state, test: kept.test === 1, inDigest, kinds, tries, dueAt, changedAt, messageId, reason, edit };
  });

/** Why a channel was told of a claim, or was not: `subscriptions` are those of the channel. */
export type Explainer = (claim: LedgerClaim, channelId: string, subscriptions: readonly Subscription[]) => Promise<Why>;

export function createWhy(sqlite: Database, ledger: Ledger, mutes: Mutes): Explainer {
  const deliveries = sqlite.prepare('select * from outbox where claim_id = ? and channel_id = ? order by number');
  return async (claim, channelId, subscriptions) => {
    const kept = row.array().parse(deliveries.all(claim.id, channelId));
    const told = await tellableNow(ledger, claim);
    const filters = subscriptions.map(
      (subscription): WhyStep => ({
        kind: 'filter',
        subscription,
        left: unwantedFor(subscription, told),
        later: subscription.createdAt > claim.recordedAt,
      }),
    );
    const steps: WhyStep[] = filters.length === 0 ? [{ kind: 'no-subscription' }] : filters;
    const wanted = filters.some((step) => step.kind === 'filter' && step.left === null);
    if (mutes.isMuted(claim, channelId)) steps.push({ kind: 'muted' });
    else if (wanted && !kept.some(({ test }) => !test)) steps.push({ kind: 'no-news', recordedAt: claim.recordedAt });
    return { claim, steps: [...steps, ...kept.map((delivery): WhyStep => ({ kind: 'delivery', delivery }))] };
  };
}
