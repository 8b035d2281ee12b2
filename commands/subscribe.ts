import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { ListedSubscription } from '../src/alerts/subscriptions.js';
import {
  ALERT_OPTIONS,
  channelSpan,
  MANAGE_CHANNELS,
  readAlertRequest,
  wantedWords,
} from '../src/commanding/alert-options.js';
import { claimantChoices } from '../src/commanding/choices.js';
import type { Command } from '../src/commanding/command.js';
import { CommandType, Context } from '../src/commanding/discord-values.js';
import type { Services } from '../src/commanding/services.js';
import type { Document, Entry } from '../src/rendering/document.js';

export const definition = {
  type: CommandType.ChatInput,
  name: 'subscribe',
  description: 'Post each new figure to a channel, once, with its citation',
  default_member_permissions: MANAGE_CHANNELS,
  contexts: [Context.Guild],
  options: [...ALERT_OPTIONS],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

function listed({ guildId, channelId, measure, claimant, heldUp }: ListedSubscription): Entry {
  return {
    lead: [channelSpan(guildId, channelId), ' · ', { text: wantedWords(measure, claimant) }],
    lines: heldUp === null ? [] : [[{ text: `Held up: ${heldUp}` }]],
    children: [],
  };
}

function subscribedDocument(status: 'new' | 'already', wanted: string, all: readonly ListedSubscription[]): Document {
  return {
    title: status === 'new' ? 'Subscribed' : 'Already subscribed',
    understood: ['The channel hears of each new claim once: ', { text: wanted, style: 'strong' }],
    sections: [{ tone: 'plain', heading: 'Alerts of this server', explanation: '', entries: all.map(listed) }],
    footer: [['“/unsubscribe” ends them.']],
  };
}

export const subscribe = {
  definition,
  run: async (invocation, caller, services) => {
    const read = await readAlertRequest(invocation, caller, services);
    if (!read.ok) return read.refusal;
    const { guildId, channelId, userId, measure = null, claimant = null } = read.request;
    const wanted = { guildId, channelId, measure, claimant, createdBy: userId };
    const { status } = await services.subscriptions.subscribe(wanted);
    const all = await services.subscriptions.list(guildId);
    const document = subscribedDocument(status, wantedWords(measure, claimant), all);
    return { kind: 'document', document, invocation: null, private: true };
  },
  complete: async ({ typed }, _invocation, caller, services) => claimantChoices(typed, caller.today, services),
} satisfies Command<Services>;
