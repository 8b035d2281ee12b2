import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { ANYWHERE } from '../src/commanding/anywhere.js';
import { asOfGiven, asOfOption, readAsOf } from '../src/commanding/as-of.js';
import { claimChoices } from '../src/commanding/choices.js';
import { claimOption } from '../src/commanding/claim-option.js';
import type { Command } from '../src/commanding/command.js';
import { dayChoices } from '../src/commanding/day-choices.js';
import { CommandType } from '../src/commanding/discord-values.js';
import { findClaim } from '../src/commanding/find-claim.js';
import { openFigure } from '../src/commanding/open-figure.js';
import { ifRejected } from '../src/commanding/rejected.js';
import type { Services } from '../src/commanding/services.js';
import { showOption } from '../src/commanding/show-option.js';
import { genealogyDocument } from '../src/rendering/genealogy-document.js';
import { described, named } from '../src/wording/names.js';
import { say } from '../src/wording/words.js';

export const definition = {
  type: CommandType.ChatInput,
  ...named('genealogy'),
  ...described('genealogy'),
  ...ANYWHERE,
  options: [claimOption(), asOfOption('genealogy.as-of'), showOption()],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const genealogy = {
  definition,
  run: async (invocation, caller, services) => {
    const { claim: typed = '' } = invocation.options;
    const read = readAsOf(invocation.options, caller.today);
    if (!read.ok) return read.refusal;
    const claim = await findClaim(typed, services, read.asOf);
    if ('kind' in claim) return claim;
    const rejected = ifRejected(claim);
    if (rejected !== undefined) return rejected;
    const found = await services.genealogy(claim, read.asOf);
    const options = { claim: claim.id, ...asOfGiven(read.asOf) };
    return {
      kind: 'document',
      document: genealogyDocument(found),
      invocation: { ...invocation, options },
      private: false,
      answer: found,
      opens: openFigure(read.asOf),
      actions: [
        {
          label: say('genealogy.cite'),
          does: 'open',
          invocation: { command: 'cite', subcommand: null, options, page: 0 },
        },
      ],
    };
  },
  complete: async ({ option, typed }, _invocation, caller, services) =>
    option === 'claim' ? claimChoices(typed, services) : dayChoices({ option, typed }, 'freed', caller.today, services),
} satisfies Command<Services>;
