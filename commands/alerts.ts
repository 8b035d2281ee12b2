import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { channelSpan } from '../src/alerts/channel-span.js';
import { healthDocument } from '../src/alerts/health-document.js';
import { ALERT_OPTIONS, readAlertRequest } from '../src/commanding/alert-options.js';
import type { Caller, Command, Invocation, ShownReply } from '../src/commanding/command.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import { refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import type { Document } from '../src/rendering/document.js';
import { described, named } from '../src/wording/names.js';
import { say } from '../src/wording/words.js';

export const definition = {
  type: CommandType.ChatInput,
  ...named('alerts'),
  ...described('alerts'),
  contexts: [Context.Guild],
  options: [
    {
      type: OptionType.Subcommand,
      ...named('health'),
      ...described('alerts.health'),
      options: [],
    },
    {
      type: OptionType.Subcommand,
      ...named('notices'),
      ...described('alerts.notices'),
      options: [
        ...ALERT_OPTIONS.filter(({ name }) => name === 'channel'),
        { type: OptionType.Boolean, ...named('off'), ...described('alerts.notices.off') },
      ],
    },
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

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
    title: isOff ? say('told-in.unchosen') : say('told-in.chosen'),
    understood: [isOff ? say('told-in.any') : say('told-in.this', { channel: channelSpan(channelId) })],
    sections: [],
    footer: [],
  });
}

export const alerts = {
  definition,
  needs: { standing: 'channels', subcommands: ['notices'] },
  run: async (invocation, caller, services) => {
    const { guildId } = caller;
    if (guildId === null) return refusal(say('alerts.of-a-server'), say('alerts.use-there'));
    if (invocation.subcommand === 'notices') return notices(invocation, caller, services);
    const { all, chosen } = await services.alerts.health(guildId);
    return { ...reply(healthDocument(all, chosen)), shares: invocation };
  },
} satisfies Command<Services>;
