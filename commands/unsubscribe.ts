import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { wantedWords } from '../src/alerts/subscription-words.js';
import type { ListedSubscription } from '../src/alerts/subscriptions.js';
import { ALERT_OPTIONS, MANAGE_CHANNELS, readAlertRequest } from '../src/commanding/alert-options.js';
import { claimantChoices } from '../src/commanding/choices.js';
import type { Command } from '../src/commanding/command.js';
import { CommandType, Context } from '../src/commanding/discord-values.js';
import { refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { plural } from '../src/domain/plural.js';

export const definition = {
  type: CommandType.ChatInput,
  name: 'unsubscribe',
  description: 'End alerts of a channel: all of them, or those of a kind or claimant',
  default_member_permissions: MANAGE_CHANNELS,
  contexts: [Context.Guild],
  options: [...ALERT_OPTIONS],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

function ofChannel(all: readonly ListedSubscription[], channelId: string): readonly string[] {
  return all.filter((one) => one.channelId === channelId).map((one) => wantedWords(one));
}

export const unsubscribe = {
  definition,
  run: async (invocation, caller, services) => {
    const read = await readAlertRequest(invocation, caller, services);
    if (!read.ok) return read.refusal;
    const { guildId, channelId, measure, claimant, group } = read.request;
    const ended = await services.subscriptions.unsubscribe({
      guildId,
      channelId,
      ...(measure === undefined ? {} : { measure }),
      ...(claimant === undefined ? {} : { claimant }),
      ...(group === undefined ? {} : { group }),
    });
    const left = ofChannel(await services.subscriptions.list(guildId), channelId);
    if (ended === 0) {
      const remedy =
        left.length === 0 ? 'The channel has no alerts.' : `The channel has alerts for: ${left.join('; ')}.`;
      return refusal(`No alert for ${wantedWords(read.request)} is set here.`, remedy);
    }
    const rest = left.length === 0 ? 'The channel has none left.' : `Still set: ${left.join('; ')}.`;
    const document = {
      title: 'Unsubscribed',
      understood: [`${plural(ended, 'alert')} ended. `, { text: rest }],
      sections: [],
      footer: [],
    };
    return { kind: 'document', document, invocation: null, private: true };
  },
  complete: async ({ typed }, _invocation, caller, services) => claimantChoices(typed, caller.today, services),
} satisfies Command<Services>;
