import { DiscordAPIError, type RawFile, REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Editing, Finding, Posting, Trouble } from '../alerts/courier.js';
import type { OpenedDirect } from '../alerts/notices.js';
import type { Refusal } from '../alerts/troubles.js';
import { directOf } from '../alerts/watch/watch.js';
import { alertIdIn } from './button-state.js';
import { HISTORY_MAX } from './limits.js';
import type { MessageBody } from './message.js';

export interface PostingOptions {
  readonly token: string;
  readonly apiUrl: string | undefined;
  /** A send that takes longer is given up and looked for. */
  readonly timeoutMs: number;
}

/** Clocks differ: messages are looked for from somewhat before they were sent. */
const CLOCK_MARGIN_MS = 10 * 60_000;
/** How far a busy channel is searched. */
const SEARCHED_MAX = 10 * HISTORY_MAX;
const DISCORD_EPOCH_MS = 1_420_070_400_000;
const UNKNOWN_MESSAGE = 10008;
/** "Tried to perform an operation on an archived thread". */
const ARCHIVED = 50083;
/** "Maximum number of edits to messages older than 1 hour reached." */
const EDIT_CEILING = 30046;

/** Discord's codes for a channel that cannot be posted to, in words for whoever subscribed. */
const REFUSED: ReadonlyMap<number | string, { readonly refusal: Refusal; readonly reason: string }> = new Map([
  [10003, { refusal: 'no-channel', reason: 'the channel no longer exists' }],
  [10004, { refusal: 'no-server', reason: 'the server no longer exists' }],
  [50001, { refusal: 'unseen', reason: 'Recount may not see the channel' }],
  [50013, { refusal: 'unwritable', reason: 'Recount may not write in the channel' }],
  [160005, { refusal: 'unwritable', reason: 'the thread is locked' }],
]);

/**
 * A client of its own for what nobody waits for: in the bot's client, an answer that was deferred would wait behind
 * everything still to be sent. It never tries again by itself, as that could double a message; rate limits it waits out.
 */
export function createPostingRest({ token, apiUrl, timeoutMs }: PostingOptions): REST {
  const api = apiUrl === undefined ? {} : { api: apiUrl };
  return new REST({ ...api, version: '10', retries: 0, timeout: timeoutMs }).setToken(token);
}

/** Posts under a nonce by which Discord knows it again. */
export async function postMessage(
  rest: REST,
  channelId: string,
  nonce: string,
  draw: () => MessageBody,
  files: readonly RawFile[] = [],
): Promise<Posting> {
  try {
    const body = { ...draw(), nonce, enforce_nonce: true };
    const sent = await rest.post(Routes.channelMessages(channelId), { body, files: [...files] });
    return { kind: 'posted', messageId: message.parse(sent).id };
  } catch (error) {
    // By its nonce Discord knows that it was posted; somebody has deleted it since
    if (error instanceof DiscordAPIError && error.code === UNKNOWN_MESSAGE) return { kind: 'posted', messageId: null };
    return troubleOf(error);
  }
}

/** Edits a message; one in a thread that was put away, after taking that out again. */
export async function editMessage(
  rest: REST,
  channelId: string,
  messageId: string,
  body: object,
  files: readonly RawFile[] = [],
): Promise<Editing> {
  const edit = () => rest.patch(Routes.channelMessage(channelId, messageId), { body, files: [...files] });
  try {
    await edit().catch(async (error: unknown) => {
      if (!(error instanceof DiscordAPIError) || error.code !== ARCHIVED) throw error;
      await rest.patch(Routes.channel(channelId), { body: { archived: false } });
      await edit();
    });
    return { kind: 'edited' };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === UNKNOWN_MESSAGE) return { kind: 'deleted' };
    if (error instanceof DiscordAPIError && error.code === EDIT_CEILING)
      return { kind: 'ceiling', reason: error.message };
    return troubleOf(error);
  }
}

/** What is looked for: the message of ours whose button carries that id. */
export interface Sought {
  readonly id: string;
  readonly channelId: string;
  readonly since: Date;
  /** User id of the bot: only its own messages are taken for ours. */
  readonly botId: string;
}

export async function findMessage(rest: REST, sought: Sought): Promise<Finding> {
  try {
    return await search(rest, sought);
  } catch (error) {
    return troubleOf(error);
  }
}

const message = z.object({ id: z.string(), author: z.object({ id: z.string() }), components: z.unknown() });

async function search(rest: REST, { id, channelId, since, botId }: Sought): Promise<Finding> {
  let after = snowflakeAt(since.getTime() - CLOCK_MARGIN_MS);
  for (let searched = 0; searched < SEARCHED_MAX; searched += HISTORY_MAX) {
    const query = new URLSearchParams({ after, limit: String(HISTORY_MAX) });
    const messages = message.array().parse(await rest.get(Routes.channelMessages(channelId), { query }));
    const found = messages.find(({ author, components }) => author.id === botId && hasId(components, id));
    if (found !== undefined) return { kind: 'found', messageId: found.id };
    if (messages.length < HISTORY_MAX) break;
    after = messages.map((one) => one.id).reduce((one, other) => (BigInt(one) > BigInt(other) ? one : other));
  }
  return { kind: 'absent' };
}

function snowflakeAt(ms: number): string {
  return (BigInt(Math.max(0, Math.floor(ms - DISCORD_EPOCH_MS))) << 22n).toString();
}

/** Whether a button with that id stands anywhere among a message's components. */
function hasId(components: unknown, id: string): boolean {
  if (Array.isArray(components)) return components.some((component) => hasId(component, id));
  if (typeof components !== 'object' || components === null) return false;
  if ('custom_id' in components && typeof components.custom_id === 'string')
    return alertIdIn(components.custom_id) === id;
  return 'components' in components && hasId(components.components, id);
}

/** What an error of Discord's means for what was to be sent. */
export function troubleOf(error: unknown): Trouble {
  const reason = error instanceof Error ? error.message : String(error);
  if (!(error instanceof DiscordAPIError) || error.status === 401) return { kind: 'uncertain', reason };
  const refused = REFUSED.get(error.code);
  if (refused !== undefined || error.status === 403 || error.status === 404)
    return { kind: 'refused', ...(refused ?? { refusal: 'other', reason }) };
  return { kind: 'invalid', reason };
}

const direct = z.object({ id: z.string() });

/** The channel of direct messages to somebody. */
export async function openDirect(rest: REST, userId: string): Promise<OpenedDirect> {
  try {
    const opened = direct.parse(await rest.post(Routes.userChannels(), { body: { recipient_id: userId } }));
    return { kind: 'opened', channelId: opened.id };
  } catch (error) {
    return troubleOf(error);
  }
}

/** Finds the channel of a place: that of direct messages is asked for once. */
export function createPlaces(rest: REST): (place: string) => Promise<OpenedDirect> {
  const opened = new Map<string, OpenedDirect>();
  return async (place) => {
    const userId = directOf(place);
    if (userId === undefined) return { kind: 'opened', channelId: place };
    const found = opened.get(userId) ?? (await openDirect(rest, userId));
    if (found.kind === 'opened') opened.set(userId, found);
    return found;
  };
}
