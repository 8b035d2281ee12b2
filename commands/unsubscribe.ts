import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { wantedWords } from '../src/alerts/subscription-words.js';
import type { ListedSubscription } from '../src/alerts/subscriptions.js';
import { ALERT_OPTIONS, MANAGE_CHANNELS, readAlertRequest } from '../src/commanding/alert-options.js';
import { claimantChoices, groupChoices } from '../src/commanding/choices.js';
import type { Command } from '../src/commanding/command.js';
import { CommandType, Context } from '../src/commanding/discord-values.js';
import { refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { described, named } from '../src/wording/names.js';
import { joined, say, type Words } from '../src/wording/words.js';

export const definition = {
  type: CommandType.ChatInput,
  ...named('unsubscribe'),
  ...described('unsubscribe'),
  default_member_permissions: MANAGE_CHANNELS,
  contexts: [Context.Guild],
  options: [...ALERT_OPTIONS],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

function ofChannel(all: readonly ListedSubscription[], channelId: string): readonly (string | Words)[] {
  return all.filter((one) => one.channelId === channelId).map((one) => wantedWords(one));
}

export const unsubscribe = {
  definition,
  needs: { standing: 'channels' },
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
        left.length === 0
          ? say('unsubscribed.no-such.none')
          : say('unsubscribed.no-such.others', { alerts: joined(left, '; ') });
      return refusal(say('unsubscribed.no-such', { wanted: wantedWords(read.request) }), remedy);
    }
    const rest =
      left.length === 0 ? say('unsubscribed.none-left') : say('unsubscribed.left', { alerts: joined(left, '; ') });
    const document = {
      title: say('unsubscribed.title'),
      understood: [say('unsubscribed.ended', { n: ended }), ' ', rest],
      sections: [],
      footer: [],
    };
    return { kind: 'document', document, invocation: null, private: true };
  },
  complete: async ({ option, typed }, { options: { measure } }, caller, services) =>
    option === 'group' ? groupChoices(typed, measure, services) : claimantChoices(typed, caller.today, services),
} satisfies Command<Services>;
