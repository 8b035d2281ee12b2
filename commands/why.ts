import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { whyDocument } from '../src/alerts/why-document.js';
import { ALERT_OPTIONS, channelOf } from '../src/commanding/alert-options.js';
import { claimChoices } from '../src/commanding/choices.js';
import { claimOption } from '../src/commanding/claim-option.js';
import type { Command } from '../src/commanding/command.js';
import { CommandType, Context } from '../src/commanding/discord-values.js';
import { findClaim } from '../src/commanding/find-claim.js';
import { refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { described, named } from '../src/wording/names.js';
import { say } from '../src/wording/words.js';

export const definition = {
  type: CommandType.ChatInput,
  ...named('why'),
  ...described('why'),
  contexts: [Context.Guild],
  options: [claimOption(), ...ALERT_OPTIONS.filter(({ name }) => name === 'channel')],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const why = {
  definition,
  run: async (invocation, caller, services) => {
    const { guildId } = caller;
    const { claim: typed = '' } = invocation.options;
    const channelId = channelOf(invocation, caller);
    if (guildId === null || channelId === null) return refusal(say('alerts.of-a-server'), say('alerts.use-there'));
    const claim = await findClaim(typed, services);
    if ('kind' in claim) return claim;
    const all = await services.subscriptions.list(guildId);
    const here = all.filter((one) => one.channelId === channelId);
    const answer = await services.alerts.why(claim, channelId, here);
    const shares = { ...invocation, options: { claim: claim.id, channel: channelId } };
    return { kind: 'document', document: whyDocument(answer), invocation: null, private: true, shares };
  },
  complete: async ({ typed }, _invocation, _caller, services) => claimChoices(typed, services),
} satisfies Command<Services>;
