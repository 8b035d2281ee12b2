import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { channelSpan } from '../src/alerts/channel-span.js';
import { healthDocument } from '../src/alerts/health-document.js';
import { ALERT_OPTIONS, readAlertRequest } from '../src/commanding/alert-options.js';
import type { Caller, Command, Invocation, ShownReply } from '../src/commanding/command.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import { refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import type { Document } from '../src/rendering/document.js';

export const definition = {
  type: CommandType.ChatInput,
  name: 'alerts',
  description: 'How the alerts of this server fare, and where their troubles are told',
  contexts: [Context.Guild],
  options: [
    {
      type: OptionType.Subcommand,
      name: 'health',
      description: 'Each alert: last sent, how fast, what permission is missing and where to give it',
      options: [],
    },
    {
      type: OptionType.Subcommand,
      name: 'notices',
      description: 'The channel in which Recount tells that another channel refuses its alerts',
      options: [
        ...ALERT_OPTIONS.filter(({ name }) => name === 'channel'),
        { type: OptionType.Boolean, name: 'off', description: 'In no channel in particular' },
      ],
    },
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

const WORDS = {
  nowhere: 'Alerts go to a channel of a Discord server.',
  elsewhere: 'Use this command in a server that has Recount.',
  chosen: 'Chosen',
  unchosen: 'No channel is chosen any more',
  inThis: 'That a channel refuses alerts is told in this ',
  inAny: 'That a channel refuses alerts is told in another one that has alerts, else to whoever set them.',
} as const;

function reply(document: Document): ShownReply {
  return { kind: 'document', document, invocation: null, private: true };
}

async function notices(invocation: Invocation, caller: Caller, services: Services): Promise<ShownReply> {
  const read = await readAlertRequest(invocation, caller, services);
  if (!read.ok) return read.refusal;
  const { guildId, channelId, userId } = read.request;
  const { off } = invocation.options;
  const isOff = off === 'true';
  services.alerts.noticesIn(guildId, isOff ? null : channelId, userId);
  return reply({
    title: isOff ? WORDS.unchosen : WORDS.chosen,
    understood: isOff ? [WORDS.inAny] : [WORDS.inThis, channelSpan(guildId, channelId), '.'],
    sections: [],
    footer: [],
  });
}

export const alerts = {
  definition,
  run: async (invocation, caller, services) => {
    const { guildId } = caller;
    if (guildId === null) return refusal(WORDS.nowhere, WORDS.elsewhere);
    if (invocation.subcommand === 'notices') return notices(invocation, caller, services);
    const { all, chosen } = await services.alerts.health(guildId);
    return reply(healthDocument(all, chosen));
  },
} satisfies Command<Services>;
