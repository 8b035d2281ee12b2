import { DiscordAPIError, REST, Routes } from 'discord.js';
import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { alertDocument } from '../alerts/alert-document.js';
import type { Courier, Editing, Finding, Parcel, Posting, Trouble } from '../alerts/courier.js';
import { alertIdIn, openId } from './button-state.js';
import { HISTORY_MAX } from './limits.js';
import { type MessageBody, messageOf } from './message.js';
import { pagesOf } from './pages.js';

export interface CourierOptions {
  readonly token: string;
  readonly apiUrl: string | undefined;
  /** User id of the bot: only its own messages are taken for alerts. */
  readonly botId: string;
  /** A send that takes longer is given up and looked for. */
  readonly timeoutMs: number;
}

/** Clocks differ: messages are looked for from somewhat before they were sent. */
const CLOCK_MARGIN_MS = 10 * 60_000;
/** How far a busy channel is searched. */
const SEARCHED_MAX = 10 * HISTORY_MAX;
const DISCORD_EPOCH_MS = 1_420_070_400_000;
const UNKNOWN_MESSAGE = 10008;
/** "Maximum number of edits to messages older than 1 hour reached." */
const EDIT_CEILING = 30046;

/** Discord's codes for a channel that cannot be posted to, in words for whoever subscribed. */
const REFUSALS: ReadonlyMap<number | string, string> = new Map([
  [10003, 'the channel no longer exists'],
  [10004, 'the server no longer exists'],
  [50001, 'Recount may not see the channel'],
  [50013, 'Recount may not write in the channel'],
]);

/**
 * Posts alerts through a REST client of its own: in the bot's client, an answer that was deferred would wait behind
 * everything still to be sent. It never tries again by itself, as that could double a message; rate limits it waits out.
 */
export function createCourier({ token, apiUrl, botId, timeoutMs }: CourierOptions): Courier {
  const api = apiUrl === undefined ? {} : { api: apiUrl };
  const rest = new REST({ ...api, version: '10', retries: 0, timeout: timeoutMs }).setToken(token);
  return {
    post: async (parcel): Promise<Posting> => {
      try {
        const sent = await rest.post(Routes.channelMessages(parcel.channelId), { body: alertBody(parcel) });
        return { kind: 'posted', messageId: message.parse(sent).id };
      } catch (error) {
        // By its nonce Discord knows that it was posted; somebody has deleted it since
        if (error instanceof DiscordAPIError && error.code === UNKNOWN_MESSAGE)
          return { kind: 'posted', messageId: null };
        return troubleOf(error);
      }
    },
    find: async (parcel, since) => {
      try {
        return await search(rest, parcel, since, botId);
      } catch (error) {
        return troubleOf(error);
      }
    },
    edit: async (parcel, messageId): Promise<Editing> => {
      try {
        await rest.patch(Routes.channelMessage(parcel.channelId, messageId), { body: alertMessage(parcel) });
        return { kind: 'edited' };
      } catch (error) {
        if (error instanceof DiscordAPIError && error.code === UNKNOWN_MESSAGE) return { kind: 'deleted' };
        if (error instanceof DiscordAPIError && error.code === EDIT_CEILING)
          return { kind: 'ceiling', reason: error.message };
        return troubleOf(error);
      }
    },
  };
}

/** An alert's message. Its nonce and its button carry the alert's id; it mentions the roles it is for, and nobody else. */
export function alertBody(parcel: Parcel): MessageBody & { readonly nonce: string; readonly enforce_nonce: true } {
  const roles = [...parcel.roles];
  return {
    ...alertMessage(parcel),
    allowed_mentions: { parse: [], roles },
    nonce: parcel.alertId,
    enforce_nonce: true,
  };
}

/** Below each alert; all of the figure that it tells. */
const BUTTONS = [
  { label: 'Citations', command: 'cite', subcommand: null },
  { label: 'Timeline', command: 'timeline', subcommand: null },
  { label: 'Mute this series', command: 'subscriptions', subcommand: 'mute' },
] as const;

/** What it says as things stand now. */
function alertMessage({ alertId, alert, amendment, roles, test }: Parcel): MessageBody {
  const options = { claim: alert.figure.id };
  const buttons = BUTTONS.map(({ label, command, subcommand }) => {
    const customId = openId(alertId, { command, subcommand, options, page: 0 });
    return { label, customId, enabled: true };
  });
  const [page] = pagesOf(alertDocument(alert, amendment, test));
  const body = messageOf(page, { rows: [buttons] });
  if (roles.length === 0) return body;
  // ids that we keep, not words of anybody
  const mention = { type: ComponentType.TextDisplay as const, content: roles.map((id) => `<@&${id}>`).join(' ') };
  return { ...body, components: [mention, ...body.components] };
}

const message = z.object({ id: z.string(), author: z.object({ id: z.string() }), components: z.unknown() });

async function search(rest: REST, { alertId, channelId }: Parcel, since: Date, botId: string): Promise<Finding> {
  let after = snowflakeAt(since.getTime() - CLOCK_MARGIN_MS);
  for (let searched = 0; searched < SEARCHED_MAX; searched += HISTORY_MAX) {
    const query = new URLSearchParams({ after, limit: String(HISTORY_MAX) });
    const messages = message.array().parse(await rest.get(Routes.channelMessages(channelId), { query }));
    const found = messages.find(({ author, components }) => author.id === botId && hasAlert(components, alertId));
    if (found !== undefined) return { kind: 'found', messageId: found.id };
    if (messages.length < HISTORY_MAX) break;
    after = messages.map(({ id }) => id).reduce((one, other) => (BigInt(one) > BigInt(other) ? one : other));
  }
  return { kind: 'absent' };
}

function snowflakeAt(ms: number): string {
  return (BigInt(Math.max(0, Math.floor(ms - DISCORD_EPOCH_MS))) << 22n).toString();
}

/** Whether a button of that alert stands anywhere among a message's components. */
function hasAlert(components: unknown, alertId: string): boolean {
  if (Array.isArray(components)) return components.some((component) => hasAlert(component, alertId));
  if (typeof components !== 'object' || components === null) return false;
  if ('custom_id' in components && typeof components.custom_id === 'string')
    return alertIdIn(components.custom_id) === alertId;
  return 'components' in components && hasAlert(components.components, alertId);
}

function troubleOf(error: unknown): Trouble {
  const reason = error instanceof Error ? error.message : String(error);
  if (!(error instanceof DiscordAPIError) || error.status === 401) return { kind: 'uncertain', reason };
  if (error.status === 403 || error.status === 404)
    return { kind: 'refused', reason: REFUSALS.get(error.code) ?? reason };
  return { kind: 'invalid', reason };
}
