import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, DiscordAPIError, type Message, MessageFlags, MessageType } from 'discord.js';
import { languageAsked } from '../answering/questions/plain/read-plain.js';
import type { Caller, Invocation } from '../commanding/command.js';
import { writeAfter } from '../commanding/plain-after.js';
import { refusal } from '../commanding/refusal.js';
import type { LanguageCode } from '../domain/article.js';
import { say } from '../wording/words.js';
import { askedFor } from './asked-for.js';
import { tellBarred } from './barred.js';
import { loggable } from './bot-log.js';
import type { Home } from './incoming.js';
import { messagePayload } from './message-payload.js';
import { drawn, ready, type Sight } from './ready.js';
import { LATE_FORM } from './refusals.js';
import type { RouterOptions } from './router.js';

/** Questions that may wait in one channel: what comes beyond is told so, once. */
const WAITING_MAX = 5;
/** "Recount is typing…" where an answer takes longer. */
const TYPING_AFTER_MS = 1_000;
/** The command that reads plain words. */
const ASK = 'ask';

/** Answers messages that mention the bot or are written to it alone. Never throws. */
export function createMentions<S>(client: Client, options: RouterOptions<S>): (message: Message) => Promise<void> {
  const waiting = new Map<string, number>();
  const last = new Map<string, Promise<void>>();
  return async (message) => {
    const { channelId } = message;
    if (!isForUs(message, client)) return;
    const before = waiting.get(channelId) ?? 0;
    // the rest of a flood is left unanswered: an answer to each would be one more
    if (before > WAITING_MAX) return;
    waiting.set(channelId, before + 1);
    const work = (last.get(channelId) ?? Promise.resolve()).then(() =>
      before === WAITING_MAX ? tooMany(message, options) : answer(message, options),
    );
    last.set(channelId, work);
    await work;
    const left = (waiting.get(channelId) ?? 1) - 1;
    if (left > 0) waiting.set(channelId, left);
    else {
      waiting.delete(channelId);
      last.delete(channelId);
    }
  };
}

/** Of a person, not of a bot or a webhook; with a mention of us, or in a conversation with us alone. */
function isForUs(message: Message, client: Client): boolean {
  const { author, webhookId, type } = message;
  if (author.bot || author.system || webhookId !== null || client.user === null) return false;
  if (type !== MessageType.Default && type !== MessageType.Reply) return false;
  return message.guildId === null || message.mentions.users.has(client.user.id);
}

async function tooMany<S>(message: Message, options: RouterOptions<S>): Promise<void> {
  const here = { ...options, ...speechOf(message, homeOf(message, options)) };
  await send(message, drawn(refusal(say('plain.too-many'), say('plain.wait')), 0, here), here);
}

async function answer<S>(message: Message, options: RouterOptions<S>): Promise<void> {
  const done = new AbortController();
  const typing = showTyping(message, done.signal);
  try {
    const home = homeOf(message, options);
    const here = { ...options, ...speechOf(message, home) };
    const reply = await ready(await invocationOf(message, options), callerOf(message, home), here);
    await send(message, reply.kind === 'form' ? drawn(LATE_FORM, 0, here) : reply, here);
  } catch (error) {
    options.log.error({ err: loggable(error), message: message.id }, 'a message could not be answered');
  } finally {
    done.abort();
    await typing;
  }
}

async function showTyping(message: Message, done: AbortSignal): Promise<void> {
  const isLate = await sleep(TYPING_AFTER_MS, true, { signal: done }).catch(() => false);
  if (isLate && message.channel.isSendable()) await message.channel.sendTyping().catch(() => undefined);
}

/** The question, and what was asked for in the answer of ours that the message replies to. */
async function invocationOf<S>(message: Message, { states }: RouterOptions<S>): Promise<Invocation> {
  const question = questionOf(message);
  const after = message.type === MessageType.Reply ? await askedFor(message, states) : null;
  return { command: ASK, subcommand: null, options: { question, ...writeAfter(after) }, page: 0 };
}

/** What was written, without the mention of us. */
function questionOf({ content, client }: Message): string {
  return content.replaceAll(`<@${client.user.id}>`, ' ').replaceAll(`<@!${client.user.id}>`, ' ').trim();
}

/** How the server wants it, and which day it has. */
function homeOf<S>({ guildId, guild }: Message, { houseOf, today }: RouterOptions<S>): Home {
  const house = houseOf({ guildId, guildLocale: guild?.preferredLocale ?? null });
  return { house, today: today(house['time-zone'].value) };
}

/** A message says nothing of what its writer may do: no command for editors is answered here. */
function callerOf(message: Message, { house, today }: Home): Caller {
  return {
    where: 'discord',
    guildId: message.guildId,
    channelId: message.channelId,
    userId: message.author.id,
    locale: message.guildId === null ? languageAsked(questionOf(message)) : house.language.value,
    mayManageChannels: false,
    mayManageServer: false,
    mayEdit: false,
    today,
    house,
  };
}

/** The languages of the question, and of an answer that everybody sees. */
interface Speech extends Sight {
  readonly asked: LanguageCode;
  readonly server: LanguageCode;
}

/** An answer is in the server's language, as every public one; what is not understood, in that of the question. */
function speechOf(message: Message, { house }: Home): Speech {
  const asked = languageAsked(questionOf(message));
  const server = message.guildId === null ? asked : house.language.value;
  // a message is seen by everybody, whatever it says
  const sight: Sight = {
    tongue: (reply) => (reply.kind === 'refusal' ? asked : server),
    isAlone: () => false,
    mayShare: false,
  };
  return { asked, server, ...sight };
}

/** Missing Access, Missing Permissions, and no reply without Read Message History. */
const NOT_ALLOWED: readonly (string | number)[] = [50_001, 50_013, 160_002];

async function send<S>(
  message: Message,
  reply: ReturnType<typeof drawn>,
  { log, states, asked, server }: RouterOptions<S> & Speech,
): Promise<void> {
  try {
    const payload = messagePayload(reply, message, server);
    await message.reply({ ...payload, flags: MessageFlags.IsComponentsV2, failIfNotExists: false });
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || !NOT_ALLOWED.includes(error.code)) throw error;
    const told = await tellBarred(message, { states }, asked);
    const about = { channel: message.channelId, told };
    log.warn(about, 'a question could not be answered: Recount may not write in its channel');
  }
}
