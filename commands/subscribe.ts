import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { mannerWords, wantedWords } from '../src/alerts/subscription-words.js';
import type { ListedSubscription, Subscribed } from '../src/alerts/subscriptions.js';
import { MANNER_OPTIONS, readManner } from '../src/commanding/alert-manner.js';
import { ALERT_OPTIONS, listedEntry, MANAGE_CHANNELS, readAlertRequest } from '../src/commanding/alert-options.js';
import { claimantChoices, groupChoices } from '../src/commanding/choices.js';
import type { Command } from '../src/commanding/command.js';
import { CommandType, Context } from '../src/commanding/discord-values.js';
import { zoneChoices } from '../src/commanding/house/time-zones.js';
import { lackSections } from '../src/commanding/lacks.js';
import { kindChoices } from '../src/commanding/news-kinds.js';
import type { Services } from '../src/commanding/services.js';
import type { Document, Section } from '../src/rendering/document.js';
import { described, named, typedLine } from '../src/wording/names.js';
import { say } from '../src/wording/words.js';

export const definition = {
  type: CommandType.ChatInput,
  ...named('subscribe'),
  ...described('subscribe'),
  default_member_permissions: MANAGE_CHANNELS,
  contexts: [Context.Guild],
  options: [...ALERT_OPTIONS, ...MANNER_OPTIONS],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

function subscribedDocument(
  { status, subscription }: Subscribed,
  all: readonly ListedSubscription[],
  lacks: readonly Section[],
): Document {
  const manner = mannerWords(subscription);
  return {
    title: say(`subscribed.title.${status}`),
    understood: [
      say('subscribed.hears', { wanted: { text: wantedWords(subscription), style: 'strong' } }),
      ...(String(manner) === '' ? [] : [' · ', { text: manner }]),
    ],
    sections: [
      ...lacks,
      { tone: 'plain', heading: say('subscribed.all'), explanation: '', entries: all.map(listedEntry) },
    ],
    footer: [[say('subscribed.how-to-end', { line: typedLine('unsubscribe') })]],
  };
}

export const subscribe = {
  definition,
  needs: { standing: 'channels' },
  run: async (invocation, caller, services) => {
    const read = await readAlertRequest(invocation, caller, services);
    if (!read.ok) return read.refusal;
    const manner = readManner(invocation, caller);
    if (!manner.ok) return manner.refusal;
    const { guildId, channelId, userId, measure = null, claimant = null, group = null } = read.request;
    const wanted = { guildId, channelId, measure, claimant, group, createdBy: userId };
    const subscribed = await services.subscriptions.subscribe({ ...wanted, ...manner.manner });
    const all = await services.subscriptions.list(guildId);
    const lacks = lackSections({ guildId, channelId, roleId: manner.manner.roleId }, services);
    const document = subscribedDocument(subscribed, all, lacks);
    return { kind: 'document', document, invocation: null, private: true };
  },
  complete: async ({ option, typed }, { options: { measure } }, caller, services) => {
    if (option === 'about') return kindChoices(typed);
    if (option === 'time-zone') return zoneChoices(typed);
    if (option === 'group') return groupChoices(typed, measure, services);
    return claimantChoices(typed, caller.today, services);
  },
} satisfies Command<Services>;
