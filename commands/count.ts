import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { claimantChoices, dayChoices } from '../src/commanding/choices.js';
import type { Command } from '../src/commanding/command.js';
import { resolveCount } from '../src/commanding/count-options.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import type { Services } from '../src/commanding/services.js';
import { MEASURES, type Measure } from '../src/domain/claim.js';
import { countDocument } from '../src/rendering/count-document.js';

const DAY_MAX = 60;
const NAME_MAX = 100;

const options = [
  {
    type: OptionType.String,
    name: 'since',
    description: 'First day counted: jan8, 8 Jan, Sunday, yesterday, 2026-01-08',
    max_length: DAY_MAX,
    autocomplete: true,
  },
  {
    type: OptionType.String,
    name: 'until',
    description: 'Last day counted, that day included',
    max_length: DAY_MAX,
    autocomplete: true,
  },
  {
    type: OptionType.String,
    name: 'by',
    description: 'Whose count: an organisation, a government, one of their people',
    max_length: NAME_MAX,
    autocomplete: true,
  },
  {
    type: OptionType.String,
    name: 'group',
    description: 'Who is counted: political prisoners, foreigners, women',
    max_length: NAME_MAX,
  },
  {
    type: OptionType.String,
    name: 'as-of',
    description: 'Answer from what was published up to this day',
    max_length: DAY_MAX,
    autocomplete: true,
  },
] as const;

/** Questions in plain words can ask for more measures than there are subcommands. */
function measureOf(subcommand: string | null): Measure {
  return MEASURES.find((measure) => measure === subcommand) ?? 'freed';
}

export const definition = {
  type: CommandType.ChatInput,
  name: 'count',
  description: 'Every sourced figure of people freed or held, with its citation',
  contexts: [Context.Guild, Context.BotDM],
  options: [
    {
      type: OptionType.Subcommand,
      name: 'freed',
      description: 'How many were freed, by whose count',
      options: [...options],
    },
    {
      type: OptionType.Subcommand,
      name: 'held',
      description: 'How many are still held, by whose count',
      options: [...options],
    },
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const count = {
  definition,
  run: async (invocation, caller, services) => {
    const measure = measureOf(invocation.subcommand);
    const resolved = await resolveCount(measure, invocation, caller.today, services);
    if (!resolved.ok) return resolved.refusal;
    const document = countDocument(await services.answerCount(resolved.query));
    return { kind: 'document', document, invocation: resolved.invocation, private: false };
  },
  complete: async ({ option, typed }, invocation, caller, services) => {
    const measure = measureOf(invocation.subcommand);
    return option === 'by'
      ? claimantChoices(typed, caller.today, services)
      : dayChoices({ option, typed }, measure, caller.today, services);
  },
} satisfies Command<Services>;
