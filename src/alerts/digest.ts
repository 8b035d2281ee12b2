import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Told } from './alert-entry.js';
import { json } from './json-column.js';

/** Which digest it is. Kept in the outbox as JSON. */
export const digestHead = z.object({
  /** `daily`: at the hour that was asked for. `away`: what piled up while nothing could be sent. */
  kind: z.enum(['daily', 'away']),
  /** Instant of the last daily digest of the channel; `null`: it is the first, or none of those. */
  since: z.string().nullable(),
  /** Instant at which the first of them was news. */
  from: z.string(),
  /** Of how many messages it is which, from 1. */
  part: z.number().int().positive(),
  parts: z.number().int().positive(),
  /** Alerts in all of them. */
  alerts: z.number().int().positive(),
});
export type DigestHead = z.infer<typeof digestHead>;
export const headColumn = json.pipe(digestHead);

/** Several alerts in one message. */
export interface Digest {
  readonly head: DigestHead;
  /** In the order in which they are told. */
  readonly entries: readonly Told[];
}

/** Cuts what is to be told into messages, each of which holds its alerts whole. */
export type Pack = (entries: readonly Told[]) => readonly (readonly Told[])[];

/** The same for the same alerts in the same channel, so that its message is recognised after any crash. */
export function digestId(channelId: string, alertIds: readonly string[]): string {
  return `d${createHash('sha256')
    .update([channelId, ...alertIds].join(' '))
    .digest('hex')
    .slice(0, 22)}`;
}

/** By claimant, the one with the newest first; of each, newest first. `items` come newest first. */
export function byClaimant<T extends Told>(items: readonly T[]): readonly T[] {
  const claimants = new Map<string, T[]>();
  for (const item of items) {
    const { claimant } = item.alert;
    claimants.set(claimant, [...(claimants.get(claimant) ?? []), item]);
  }
  return [...claimants.values()].flat();
}
