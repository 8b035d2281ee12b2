import { z } from 'zod';
import { LANGUAGES, type LanguageCode } from '../../domain/article.js';
import { questionColumn, type StandingQuery } from '../standing-query.js';

/** A question whose answer stands in a channel, in a message that is kept up to date: its card. */
export interface Story {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly query: StandingQuery;
  readonly language: LanguageCode;
  /** User id of who pinned it. */
  readonly createdBy: string;
  readonly createdAt: string;
  /** Nobody wants it any more since then. */
  readonly endedAt: string | null;
  /** The message's nonce, at most 25 characters; stands in its buttons. */
  readonly cardId: string;
  readonly state: 'waiting' | 'sending' | 'unsure' | 'standing' | 'lost' | 'failed' | 'ended';
  readonly messageId: string | null;
  /** Version that the message speaks of. */
  readonly drawn: string | null;
  /** `gone`: somebody deleted it. */
  readonly thread: 'wanted' | 'standing' | 'refused' | 'gone';
  readonly threadId: string | null;
  readonly pin: 'wanted' | 'standing' | 'refused';
  readonly tries: number;
  readonly firstTriedAt: Date | null;
  /** When something is to be done; `null`: nothing is. */
  readonly dueAt: string | null;
  /** Why what is to be done could not be. */
  readonly reason: string | null;
}

/** A row of the table. */
export const storyRow = z
  .object({
    id: z.string(),
    guild_id: z.string(),
    channel_id: z.string(),
    question: questionColumn,
    language: z.enum(LANGUAGES),
    created_by: z.string(),
    created_at: z.string(),
    ended_at: z.string().nullable(),
    card_id: z.string(),
    state: z.enum(['waiting', 'sending', 'unsure', 'standing', 'lost', 'failed', 'ended']),
    message_id: z.string().nullable(),
    drawn: z.string().nullable(),
    thread: z.enum(['wanted', 'standing', 'refused', 'gone']),
    thread_id: z.string().nullable(),
    pin: z.enum(['wanted', 'standing', 'refused']),
    tries: z.number(),
    first_tried_at: z.string().nullable(),
    due_at: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .transform((row): Story => {
    const { id, question: query, language, state, drawn, thread, pin, tries, reason } = row;
    const place = { guildId: row.guild_id, channelId: row.channel_id };
    const made = { createdBy: row.created_by, createdAt: row.created_at, endedAt: row.ended_at };
    const message = { cardId: row.card_id, messageId: row.message_id, threadId: row.thread_id };
    const firstTriedAt = row.first_tried_at === null ? null : new Date(row.first_tried_at);
    const when = { firstTriedAt, dueAt: row.due_at };
    return { id, query, language, state, drawn, thread, pin, tries, reason, ...when, ...place, ...made, ...message };
  });
