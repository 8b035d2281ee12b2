import type { APIApplicationCommandBasicOption, APIApplicationCommandOption } from 'discord-api-types/v10';
import { OptionType } from '../../src/commanding/discord-values.js';
import { commands } from '../desk.js';

/** What can be asked: a command, or a subcommand of one. */
export interface Leaf {
  /** `subscriptions mute` */
  readonly path: string;
  readonly command: string;
  readonly subcommand: string | null;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

type Options = readonly APIApplicationCommandOption[];

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return option.type !== 1 && option.type !== 2;
}

function below(command: string, path: readonly string[], options: Options): readonly Leaf[] {
  const deeper = options.filter((option) => !isBasic(option));
  if (deeper.length === 0) {
    const subcommand = path.length === 0 ? null : path.join(' ');
    return [{ path: [command, ...path].join(' '), command, subcommand, options: options.filter(isBasic) }];
  }
  return deeper.flatMap((option) =>
    below(command, [...path, option.name], 'options' in option ? (option.options ?? []) : []),
  );
}

/** Everything that can be asked, as the definitions have it: a new command is in it of itself. */
export const leaves: readonly Leaf[] = commands.flatMap(({ definition }) =>
  below(definition.name, [], definition.options ?? []),
);

/** The choices of an option, where it has any. */
export function choicesOf(option: APIApplicationCommandBasicOption): readonly string[] {
  return 'choices' in option ? (option.choices ?? []).map(({ value }) => String(value)) : [];
}

export function completes(option: APIApplicationCommandBasicOption): boolean {
  return 'autocomplete' in option && option.autocomplete === true;
}

/** Whether what is typed for it is words. */
export function isText(option: APIApplicationCommandBasicOption): boolean {
  return option.type === OptionType.String;
}
