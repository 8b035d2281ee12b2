import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Command } from '../src/commanding/command.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import type { Services } from '../src/commanding/services.js';
import type { Document, Entry, Line } from '../src/rendering/document.js';

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

export const definition = {
  type: CommandType.ChatInput,
  name: 'help',
  description: 'What Recount can be asked, and how it treats figures that differ',
  contexts: [Context.Guild, Context.BotDM],
} satisfies Definition;

function optionLines(options: Definition['options']): readonly Line[] {
  return (options ?? []).map((option): Line => [{ text: `${option.name}:`, style: 'code' }, ` ${option.description}`]);
}

function entriesOf(one: Definition): readonly Entry[] {
  const subcommands = (one.options ?? []).filter((option) => option.type === OptionType.Subcommand);
  if (subcommands.length === 0) {
    return [{ lead: lead(`/${one.name}`, one.description), lines: optionLines(one.options), children: [] }];
  }
  return subcommands.map((sub, index) => ({
    lead: lead(`/${one.name} ${sub.name}`, sub.description),
    // what the one before takes too is not said twice
    lines: sameOptions(sub, subcommands[index - 1]) ? [] : optionLines(sub.options),
    children: [],
  }));
}

type Subcommand = Pick<Definition, 'options'>;

function sameOptions({ options }: Subcommand, before: Subcommand | undefined): boolean {
  return before !== undefined && JSON.stringify(options ?? []) === JSON.stringify(before.options ?? []);
}

function lead(name: string, description: string): Line {
  return [{ text: name, style: 'strong' }, ` · ${description}`];
}

function example(line: string, meaning: string): Entry {
  return { lead: [{ text: line, style: 'code' }, ` · ${meaning}`], lines: [], children: [] };
}

const RULES: readonly string[] = [
  'A figure is its claimant’s own. None is added to another, averaged, rounded or picked as the true one.',
  'Figures are set side by side only where they count from the same day; the others say why they are not.',
  '“Dozens” stays “dozens”. A start, a source or a date that nobody gave is shown as not stated.',
  'Every quotation stands word for word in the article it is taken from.',
];

function helpDocument(definitions: readonly Definition[]): Document {
  return {
    title: 'Recount',
    understood: ['Every sourced count of people released from detention, each with its citation.'],
    sections: [
      {
        tone: 'plain',
        heading: 'Try',
        explanation: '',
        entries: [
          example('/count freed since:jan8', 'every figure, counted from 8 January or otherwise'),
          example('/count held by:Foro Penal', 'the figures of one claimant'),
          example('/cite claim:Foro Penal 266', 'where it stands, ready to copy'),
        ],
      },
      { tone: 'plain', heading: 'Commands', explanation: '', entries: definitions.flatMap(entriesOf) },
      {
        tone: 'note',
        heading: 'How figures that differ are treated',
        explanation: '',
        entries: RULES.map((rule) => ({ lead: [rule], lines: [], children: [] })),
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
    run: async (invocation) => ({
      kind: 'document',
      document: helpDocument(definitions),
      invocation,
      private: true,
    }),
  } satisfies Command<Services>;
}
