import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { ANYWHERE } from '../src/commanding/anywhere.js';
import type { Command } from '../src/commanding/command.js';
import { resolveCount } from '../src/commanding/count-options.js';
import { CommandType, OptionType } from '../src/commanding/discord-values.js';
import { dayOption, nameOption } from '../src/commanding/lookup-options.js';
import { openFigure } from '../src/commanding/open-figure.js';
import { questionChoices } from '../src/commanding/question-choices.js';
import type { Services } from '../src/commanding/services.js';
import { showOption } from '../src/commanding/show-option.js';
import { MEASURES, type Measure } from '../src/domain/claim.js';
import { countDocument } from '../src/rendering/count-document.js';
import { described, named } from '../src/wording/names.js';

const options = [
  dayOption('since', 'count.since'),
  dayOption('until', 'count.until'),
  nameOption('by', 'count.by'),
  nameOption('group', 'count.group'),
  dayOption('as-of', 'count.as-of'),
  showOption(),
] as const;

/** Questions in plain words can ask for more measures than there are subcommands. */
function measureOf(subcommand: string | null): Measure {
  return MEASURES.find((measure) => measure === subcommand) ?? 'freed';
}

export const definition = {
  type: CommandType.ChatInput,
  ...named('count'),
  ...described('count'),
  ...ANYWHERE,
  options: [
    {
      type: OptionType.Subcommand,
      ...named('freed'),
      ...described('count.freed'),
      options: [...options],
    },
    {
      type: OptionType.Subcommand,
      ...named('held'),
      ...described('count.held'),
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
    const opens = openFigure(resolved.query.asOf);
    return { kind: 'document', document, invocation: resolved.invocation, private: false, opens };
  },
  complete: ({ option, typed }, { subcommand }, caller, services) =>
    questionChoices({ option, typed }, measureOf(subcommand), caller, services),
} satisfies Command<Services>;
