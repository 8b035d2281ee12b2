import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseIsoDate } from '../../domain/iso-date.js';
import { readKept } from '../../wording/stored.js';

const instant = z.iso.datetime().transform((text) => new Date(text));

/** A feed that is followed. */
export const feedRow = z
  .object({
    id: z.string(),
    url: z.string(),
    title: z.string().nullable(),
    state: z.enum(['active', 'paused', 'gone']),
    etag: z.string().nullable(),
    last_modified: z.string().nullable(),
    polled_at: instant.nullable(),
    due_at: instant,
    failures: z.number(),
    problem: z.string().transform(readKept).nullable(),
  })
  .transform(({ last_modified: lastModified, polled_at: polledAt, due_at: dueAt, ...rest }) => {
    return { ...rest, lastModified, polledAt, dueAt };
  });
export type Feed = z.infer<typeof feedRow>;

/** An entry that waits to be read. */
export const entryRow = z
  .object({
    number: z.number(),
    feed_id: z.string(),
    url: z.string(),
    host: z.string(),
    published: z.string().nullable(),
    is_baseline: z.number(),
    tries: z.number(),
    feed_title: z.string().nullable(),
  })
  .transform(({ number, url, host, tries, ...row }) => ({
    ...{ number, url, host, tries },
    feedId: row.feed_id,
    feedTitle: row.feed_title,
    published: row.published === null ? null : (parseIsoDate(row.published) ?? null),
    isBaseline: row.is_baseline === 1,
  }));
export type WaitingEntry = z.infer<typeof entryRow>;

export const ENTRY_STATES = ['waiting', 'read', 'known', 'silent', 'refused'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];

/** How many entries of a feed, or of its baseline, are in which state, and the figures they brought. */
export interface Tally extends Readonly<Record<EntryState, number>> {
  readonly figures: number;
}

/** The same address is followed once. */
export function feedId(url: string): string {
  return `f${createHash('sha256').update(url).digest('hex').slice(0, 12)}`;
}
