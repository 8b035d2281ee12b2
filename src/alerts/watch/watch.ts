import { z } from 'zod';
import { LANGUAGES, type LanguageCode } from '../../domain/article.js';
import type { DigestHour } from '../digest-hour.js';
import type { QuietHours } from '../quiet-hours.js';
import { questionColumn, type StandingQuery } from '../standing-query.js';

/** A question that stands: whoever asked it hears when its answer changes. */
export interface Watch {
  readonly id: string;
  readonly userId: string;
  /** Where it is told; `null`: to whoever asked, in direct messages. */
  readonly place: { readonly guildId: string; readonly channelId: string } | null;
  readonly query: StandingQuery;
  /** Of figures that replace others, only those that differ by so many percent. */
  readonly changePercent: number | null;
  readonly language: LanguageCode;
  readonly quiet: QuietHours | null;
  readonly digest: DigestHour | null;
  readonly createdAt: string;
}

const hour = z.number().int().min(0).max(23).nullable();

/** A row of the table. */
export const watchRow = z
  .object({
    id: z.string(),
    user_id: z.string(),
    guild_id: z.string().nullable(),
    channel_id: z.string().nullable(),
    question: questionColumn,
    change_percent: z.number().nullable(),
    language: z.enum(LANGUAGES),
    quiet_from: hour,
    quiet_until: hour,
    digest_hour: hour,
    time_zone: z.string().nullable(),
    created_at: z.string(),
  })
  .transform((row): Watch => {
    const { id, question: query, language, guild_id: guildId, channel_id: channelId, time_zone: zone } = row;
    const { quiet_from: from, quiet_until: until } = row;
    return {
      ...{ id, query, language, userId: row.user_id, changePercent: row.change_percent, createdAt: row.created_at },
      place: guildId === null || channelId === null ? null : { guildId, channelId },
      quiet: from === null || until === null || zone === null ? null : { from, until, zone },
      digest: row.digest_hour === null || zone === null ? null : { hour: row.digest_hour, zone },
    };
  });

const DIRECT = 'dm:';

/** The place of direct messages to somebody, before Discord has said which channel that is. */
export function directTo(userId: string): string {
  return `${DIRECT}${userId}`;
}

/** Whom a place of direct messages is of; `undefined` where it is a channel. */
export function directOf(channelId: string): string | undefined {
  return channelId.startsWith(DIRECT) ? channelId.slice(DIRECT.length) : undefined;
}

/** Where a watch is told. */
export function placeOf({ place, userId }: Pick<Watch, 'place' | 'userId'>): string {
  return place?.channelId ?? directTo(userId);
}
