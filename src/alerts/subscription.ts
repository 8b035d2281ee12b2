import { z } from 'zod';
import { MEASURES, type Measure } from '../domain/claim.js';
import { nameKey } from '../domain/fold.js';

/** What a channel wants to hear of. `null`: any. */
export interface Wanted {
  readonly measure: Measure | null;
  /** Claimant as the ledger files it. */
  readonly claimant: string | null;
}

export interface Subscription extends Wanted {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  /** User id of the editor. */
  readonly createdBy: string;
  readonly createdAt: string;
}

/** Whether a claim is one that this subscription asks for. */
export function wants(wanted: Wanted, claim: { readonly measure: Measure; readonly claimant: string }): boolean {
  return (
    (wanted.measure === null || wanted.measure === claim.measure) &&
    (wanted.claimant === null || sameClaimant(wanted.claimant, claim.claimant))
  );
}

/** Whether two filters name the same claimant, whatever the spelling; `null` is any, and only itself. */
export function sameClaimant(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : nameKey(one) === nameKey(other);
}

/** A row of the table. */
export const subscriptionRow = z
  .object({
    id: z.string(),
    guild_id: z.string(),
    channel_id: z.string(),
    measure: z.enum(MEASURES).nullable(),
    claimant: z.string().nullable(),
    created_by: z.string(),
    created_at: z.string(),
  })
  .transform((row): Subscription => {
    const { id, measure, claimant, guild_id: guildId, channel_id: channelId } = row;
    return { id, guildId, channelId, measure, claimant, createdBy: row.created_by, createdAt: row.created_at };
  });
