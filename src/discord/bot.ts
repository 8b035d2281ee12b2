import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { Client, Events, GatewayIntentBits, type Interaction, type Message, Partials } from 'discord.js';
import type { Reach } from '../alerts/access.js';
import { createAmendments } from '../alerts/amendments.js';
import { Delivery } from '../alerts/delivery.js';
import { createOutbox } from '../alerts/outbox.js';
import { createCards } from '../alerts/story/cards.js';
import type { FaceOf } from '../alerts/story/face.js';
import { createTroubles } from '../alerts/troubles.js';
import { within } from '../alerts/within.js';
import { type Command, definitionsOf, type ShownReply } from '../commanding/command.js';
import type { HouseOf } from '../commanding/house/house.js';
import type { IsoDate } from '../domain/iso-date.js';
import { createCourier } from './alert-courier.js';
import { type BotLog, loggable } from './bot-log.js';
import { createButtonStates } from './button-state.js';
import { createCardCourier } from './card-courier.js';
import { sightOf } from './channel-access.js';
import { type Account, apiOf, explain, registerCommands, type Trouble } from './connection.js';
import { createMentions } from './mentions.js';
import { createNoticeCourier } from './notice-courier.js';
import { onPermissionEvents } from './permission-events.js';
import { createPostingRest } from './posting.js';
import { createRouter } from './router.js';
import { untilSignalled } from './until-signalled.js';

export interface BotOptions<S> extends Account {
  readonly commands: readonly Command<S>[];
  readonly services: S;
  /** Where alerts wait and long questions behind buttons are kept. */
  readonly sqlite: Database;
  readonly log: BotLog;
  /** As the clocks of a time zone show it. */
  readonly today: (zone: string) => IsoDate;
  /** How a server wants it. */
  readonly houseOf: HouseOf;
  /** What a card that is kept up to date says, of the ledger as it stands. */
  readonly faceOf?: FaceOf;
  /** Called once, when the bot is online: what nobody should wait for later is made ready now. */
  readonly whenOnline?: () => void;
  /** What somebody is told, alone, after whatever they asked. */
  readonly besides?: (userId: string) => ShownReply | undefined;
  /** Is told, once connected, what Discord lets the bot do where. */
  readonly reach?: Reach;
  /** Ends the bot: what is under way is finished first. Left out: SIGINT and SIGTERM do. */
  readonly ended?: AbortSignal;
}

/** While it runs. */
type Running<S> = BotOptions<S> & { readonly ended: AbortSignal };

/** How a bot's life ended. `line`: one clear line for whoever runs Recount. */
export type BotEnd = { readonly ok: true } | { readonly ok: false; readonly line: string };

/** How often the outbox is looked at. */
const POLL_MS = 500;
/** An alert whose sending takes longer is given up and looked for. */
const SEND_WITHIN_MS = 15_000;
/** At the end, what is under way gets this long. */
const PATIENCE_MS = 5_000;
const RECONNECT_FIRST_MS = 1_000;
const RECONNECT_MOST_MS = 60_000;

/** None of them privileged: of messages that neither mention the bot nor are written to it alone, no words come. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** Runs the bot until it is told to end. Settles with a reason where it cannot run; an outage it waits out. */
export async function runBot<S>(given: BotOptions<S>): Promise<BotEnd> {
  const options = { ...given, ended: given.ended ?? untilSignalled() };
  const { log, ended } = options;
  const unregistered = await connected(options, () => putCommands(options));
  if (unregistered !== undefined) return { ok: false, line: unregistered };
  const client = new Client({
    intents: INTENTS,
    // a conversation with the bot alone is not known before its first message
    partials: [Partials.Channel],
    rest: apiOf(options),
    allowedMentions: { parse: [] },
  });
  const underWay = routeInteractions(client, options);
  const unconnected = await connected(options, () => login(client, options));
  if (unconnected !== undefined || ended.aborted) {
    await client.destroy();
    return unconnected === undefined ? { ok: true } : { ok: false, line: unconnected };
  }
  const delivery = deliverAlerts(client, options);
  log.info({ bot: client.user?.tag, servers: client.guilds.cache.size }, 'Recount is online');
  options.whenOnline?.();
  const end = await Promise.race([aborted(ended), droppedBy(client)]);
  log.info({}, 'Recount is going offline');
  await Promise.all([delivery.stop(PATIENCE_MS), within(PATIENCE_MS, Promise.allSettled(underWay))]);
  await client.destroy();
  return end;
}

async function putCommands<S>(options: BotOptions<S>): Promise<Trouble | undefined> {
  const definitions = definitionsOf(options.commands);
  const registering = await registerCommands(options, definitions);
  if (!registering.ok) return registering;
  options.log.info(registering.registration, 'commands are in place');
  return undefined;
}

/** Tries until it works or cannot work; the line says why it cannot. */
async function connected<S>(
  { log, ended }: Running<S>,
  attempt: () => Promise<Trouble | undefined>,
): Promise<string | undefined> {
  for (let wait = RECONNECT_FIRST_MS; !ended.aborted; wait = Math.min(2 * wait, RECONNECT_MOST_MS)) {
    const trouble = await Promise.race([attempt(), aborted(ended).then(() => undefined)]);
    if (trouble === undefined) return undefined;
    if (trouble.final) return trouble.line;
    log.warn({ again: `in ${wait / 1000} s` }, trouble.line);
    await sleep(wait, undefined, { signal: ended }).catch(() => undefined);
  }
  return undefined;
}

async function login<S>(client: Client, options: Running<S>): Promise<Trouble | undefined> {
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(options.token);
  } catch (error) {
    return explain(error, options);
  }
  await ready;
  return undefined;
}

/** The interactions and questions that are being answered at the moment. */
function routeInteractions<S>(client: Client, options: BotOptions<S>): ReadonlySet<Promise<void>> {
  const { log, sqlite } = options;
  const desk = { ...options, states: createButtonStates(sqlite) };
  const route = createRouter(desk);
  const answerMention = createMentions(client, desk);
  const underWay = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    const work = route(interaction).finally(() => underWay.delete(work));
    underWay.add(work);
  });
  client.on(Events.MessageCreate, (message: Message) => {
    const work = answerMention(message).finally(() => underWay.delete(work));
    underWay.add(work);
  });
  client.on(Events.Error, (error) => log.error({ err: loggable(error) }, 'the connection to Discord had an error'));
  client.on(Events.Warn, (message) => log.warn({}, message));
  client.on(Events.ShardReconnecting, () => log.warn({}, 'disconnected from Discord; connecting again'));
  client.on(Events.ShardResume, () => log.info({}, 'connected to Discord again'));
  return underWay;
}

/** Alerts go out as long as the bot is there; a channel that refused them is tried at once when its permissions change. */
function deliverAlerts<S>(client: Client, options: BotOptions<S>): Delivery {
  const { token, apiUrl, applicationId, sqlite, log, reach, faceOf } = options;
  const botId = client.user?.id ?? applicationId;
  const rest = createPostingRest({ token, apiUrl, timeoutMs: SEND_WITHIN_MS });
  const couriers = { courier: createCourier({ rest, botId }), notices: createNoticeCourier(rest, botId) };
  const sight = sightOf(client);
  reach?.connect(sight);
  const kept = { outbox: createOutbox(sqlite), amendments: createAmendments(sqlite), troubles: createTroubles(sqlite) };
  const mayAttach = (guildId: string, channelId: string): boolean => {
    const access = sight.channel(guildId, channelId);
    return access.kind !== 'there' || !access.missing.includes('Attach Files');
  };
  const cards = createCardCourier({ rest, botId, mayAttach });
  const stories = faceOf === undefined ? {} : { stories: { cards: createCards(sqlite), courier: cards, faceOf } };
  const working = { log, now: () => new Date(), pollMs: POLL_MS };
  const delivery = new Delivery({ ...kept, ...couriers, ...stories, ...working, access: sight.channel });
  onPermissionEvents(client, { resume: (channelIds) => delivery.resume(channelIds), back: () => delivery.wake() });
  delivery.start();
  return delivery;
}

function aborted(signal: AbortSignal): Promise<BotEnd> {
  if (signal.aborted) return Promise.resolve({ ok: true });
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve({ ok: true }), { once: true }));
}

/** Discord has closed the connection and will not have the bot back: its token was reset, say. */
function droppedBy(client: Client): Promise<BotEnd> {
  return new Promise((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      resolve({ ok: false, line: `Discord has closed the connection for good (code ${code}). Check DISCORD_TOKEN.` });
    });
  });
}
