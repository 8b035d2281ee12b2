import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { claimChoices } from '../src/commanding/choices.js';
import type { Command } from '../src/commanding/command.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import { findClaim } from '../src/commanding/find-claim.js';
import type { Services } from '../src/commanding/services.js';
import { genealogyDocument } from '../src/rendering/genealogy-document.js';

export const definition = {
  type: CommandType.ChatInput,
  name: 'genealogy',
  description: 'Where a figure was told first, who copied it, what the copies changed, who tells it otherwise',
  contexts: [Context.Guild, Context.BotDM],
  options: [
    {
      type: OptionType.String,
      name: 'claim',
      description: 'Its id, or words of it: Foro Penal 266',
      required: true,
      max_length: 100,
      autocomplete: true,
    },
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const genealogy = {
  definition,
  run: async (invocation, _caller, services) => {
    const { claim: typed = '' } = invocation.options;
    const claim = await findClaim(typed, services);
    if ('kind' in claim) return claim;
    const found = await services.genealogy(claim);
    return {
      kind: 'document',
      document: genealogyDocument(found),
      invocation: { ...invocation, options: { claim: claim.id } },
      private: false,
      actions: [
        {
          label: 'Cite it',
          does: 'open',
          invocation: { command: 'cite', subcommand: null, options: { claim: claim.id }, page: 0 },
        },
      ],
    };
  },
  complete: async ({ typed }, _invocation, _caller, services) => claimChoices(typed, services),
} satisfies Command<Services>;
