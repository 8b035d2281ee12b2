import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { ANYWHERE } from '../src/commanding/anywhere.js';
import type { Command } from '../src/commanding/command.js';
import { CommandType, OptionType } from '../src/commanding/discord-values.js';
import type { Services } from '../src/commanding/services.js';
import { showOption } from '../src/commanding/show-option.js';
import type { Document, Entry, Line } from '../src/rendering/document.js';
import { aboutWords, described, type Localized, named, nameWords, typedLine } from '../src/wording/names.js';
import { asIs, joined, say, type Words } from '../src/wording/words.js';

/** Nearly every command has it: it is told once, above them all. */
const SHOW = showOption();

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

export const definition = {
  type: CommandType.ChatInput,
  ...named('help'),
  ...described('help'),
  ...ANYWHERE,
  options: [showOption()],
} satisfies Definition;

function optionLine(option: Localized): Line {
  return [{ text: joined([nameWords(option), ':'], ''), style: 'code' }, ' ', aboutWords(option)];
}

function optionLines(options: Definition['options']): readonly Line[] {
  return (options ?? []).filter(({ name }) => name !== SHOW.name).map(optionLine);
}

function entriesOf(one: Definition): readonly Entry[] {
  const subcommands = (one.options ?? []).filter((option) => option.type === OptionType.Subcommand);
  if (subcommands.length === 0) {
    return [{ lead: lead([one], one), lines: optionLines(one.options), children: [] }];
  }
  return subcommands.map((sub, index) => ({
    lead: lead([one, sub], sub),
    // what the one before takes too is not said twice
    lines: sameOptions(sub, subcommands[index - 1]) ? [] : optionLines(sub.options),
    children: [],
  }));
}

type Subcommand = Pick<Definition, 'options'>;

function sameOptions({ options }: Subcommand, before: Subcommand | undefined): boolean {
  return before !== undefined && JSON.stringify(options ?? []) === JSON.stringify(before.options ?? []);
}

function lead(path: readonly Localized[], described: Localized): Line {
  return [{ text: joined(['/', joined(path.map(nameWords), ' ')], ''), style: 'strong' }, ' · ', aboutWords(described)];
}

function example(line: string, meaning: Words): Entry {
  return {
    lead: [{ text: joined(['/', typedLine(line)], ''), style: 'code' }, ' · ', meaning],
    lines: [],
    children: [],
  };
}

const RULES = ['own', 'alike', 'vague', 'verbatim'] as const;

const TONES = ['same', 'within', 'wider', 'unstated', 'note', 'alert', 'refusal'] as const;

/** What each colour of Discord's frames stands for, in a frame of that colour; and what is struck through. */
function legend(): Document['sections'] {
  const struck = { lead: [{ text: say('legend.struck'), style: 'struck' } as const], lines: [], children: [] };
  return [
    { tone: 'plain', heading: say('legend'), explanation: '', entries: [struck] },
    ...TONES.map((tone) => ({ tone, heading: '', explanation: say(`legend.${tone}`), entries: [] })),
  ];
}

function helpDocument(definitions: readonly Definition[], inColours: boolean): Document {
  return {
    title: asIs('Recount'),
    understood: [say('help.what')],
    sections: [
      {
        tone: 'plain',
        heading: say('help.try'),
        explanation: '',
        entries: [
          example('count freed since:jan8', say('help.try.freed')),
          example('count held by:Foro Penal', say('help.try.held')),
          example('cite claim:Foro Penal 266', say('help.try.cite')),
        ],
      },
      ...(inColours ? legend() : []),
      {
        tone: 'plain',
        heading: say('help.commands'),
        explanation: '',
        entries: [{ lead: optionLine(SHOW), lines: [], children: [] }, ...definitions.flatMap(entriesOf)],
      },
      {
        tone: 'note',
        heading: say('help.treated'),
        explanation: '',
        entries: RULES.map((rule) => ({ lead: [say(`help.rule.${rule}`)], lines: [], children: [] })),
      },
    ],
    footer: [],
  };
}

/** `/help` tells of the other commands, so it is made once they are known. */
export function createHelp(others: readonly Command<Services>[]) {
  const definitions = [...others.map((command) => command.definition), definition];
  return {
    definition,
    run: async (invocation, caller) => ({
      kind: 'document',
      document: helpDocument(definitions, caller.where === 'discord'),
      invocation,
      private: true,
      shares: invocation,
    }),
  } satisfies Command<Services>;
}
