import type {
  APIApplicationCommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { aboutWords, nameWords, typedLine } from '../wording/names.js';
import { say, type Words } from '../wording/words.js';
import type { Invocation } from './command.js';
import { OptionType } from './discord-values.js';
import { nearestNames } from './nearest-names.js';
import { offered, type Refusal, refusal } from './refusal.js';
import { SHOW } from './show-option.js';
import { type TypedWord, typedWords } from './words.js';

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;
type Options = readonly APIApplicationCommandOption[];

export type Parsed =
  | { readonly ok: true; readonly invocation: Invocation }
  /** `unknown`: the first word names no command, so the line may be a question in plain words. */
  | { readonly ok: false; readonly unknown: boolean; readonly refusal: Refusal };

function refused(what: Words, remedy: Words, unknown = false): Parsed {
  return { ok: false, unknown, refusal: refusal(what, remedy) };
}

function isSubcommand(option: APIApplicationCommandOption): boolean {
  return option.type === OptionType.Subcommand;
}

/** `count freed since: until: by:` as a model of how to write it. */
export function usageOf(definition: Definition, subcommand: string | null, options: Options): string {
  const names = options.filter((option) => !isSubcommand(option)).map((option) => `${option.name}:…`);
  return [definition.name, ...(subcommand === null ? [] : [subcommand]), ...names].join(' ');
}

interface Typed {
  readonly definition: Definition;
  readonly subcommand: string | null;
  readonly options: Options;
  readonly words: readonly TypedWord[];
}

/** Free words, such as a paragraph of copy: a colon in them is only a colon. */
const TEXT = 'text';

type Values = ReadonlyMap<string, string>;
type Sorted = { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly word: TypedWord };

/**
 * Each value under its option. Bare words belong to the option before them (`by:Foro Penal`), which may be named
 * without a colon (`since 8 Jan`), the first ones to the first option (`search amnesty law`). Where there is one option
 * only, or a text is being given, `Reuters: 80` belongs to it.
 */
function sortWords({ options, words }: Typed): Sorted {
  const names = options.map((option) => option.name);
  const values = new Map<string, string>();
  // who sees an answer is asked by name alone
  let current = names.find((name) => name !== SHOW);
  for (const word of words) {
    const option = names.find((name) => name === word.key?.toLowerCase());
    const isOption = option !== undefined;
    const named = names.length > 1 && word.key === null ? names.find((name) => name === word.value) : undefined;
    if (named !== undefined) {
      current = named;
      continue;
    }
    if (word.key !== null && !isOption && names.length !== 1 && current !== TEXT) return { ok: false, word };
    current = option ?? current;
    if (current === undefined) return { ok: false, word };
    const value = isOption || word.key === null ? word.value : `${word.key}: ${word.value}`;
    const before = isOption ? undefined : values.get(current);
    values.set(current, before === undefined ? value : `${before} ${value}`);
  }
  return { ok: true, values };
}

function readOptions(typed: Typed): Parsed {
  const { definition, subcommand, options } = typed;
  const usage = say('line.how', { line: typedLine(usageOf(definition, subcommand, options)) });
  const command = nameWords(definition);
  const sorted = sortWords(typed);
  if (!sorted.ok) {
    const { key, value } = sorted.word;
    if (key === null) return refused(say('command.takes-no', { command, typed: value }), usage);
    const near = nearestNames(
      key,
      options.map((option) => option.name),
      1,
    ).map((name) => `${name}:`);
    const remedy = near.length === 0 ? usage : say('option.meant', { options: offered(near), usage });
    return refused(say('option.unknown', { command, option: key }), remedy);
  }
  const given = [...sorted.values].filter(([, value]) => value !== '');
  const has = (name: string): boolean => given.some(([key]) => key === name);
  const missing = options.find((option) => 'required' in option && option.required === true && !has(option.name));
  if (missing !== undefined)
    return refused(say('option.missing', { option: nameWords(missing), description: aboutWords(missing) }), usage);
  return {
    ok: true,
    invocation: { command: definition.name, subcommand, options: Object.fromEntries(given), page: 0 },
  };
}

/** Reads a typed line, with or without the slash: `count freed since:jan8 by:"Foro Penal"`. Never throws. */
export function parseInvocation(line: string, definitions: readonly Definition[]): Parsed {
  const [first, ...rest] = typedWords(line.trim().replace(/^\//, ''));
  const typed = first?.value.toLowerCase() ?? '';
  const definition = definitions.find((one) => first?.key === null && one.name === typed);
  const commands = definitions.map((one) => one.name);
  if (definition === undefined) {
    const near = nearestNames(typed, commands, 2);
    return refused(
      say('command.unknown', { typed: first?.value ?? '' }),
      say('command.try', { names: offered(near), help: say('name.help') }),
      true,
    );
  }
  const options = definition.options ?? [];
  const subcommands = options.filter(isSubcommand);
  if (subcommands.length === 0) return readOptions({ definition, subcommand: null, options, words: rest });
  const named = rest[0]?.key === null ? rest[0].value.toLowerCase() : undefined;
  const subcommand = subcommands.find((one) => one.name === named);
  if (subcommand === undefined) {
    const names = subcommands.map((one) => typedLine(`${definition.name} ${one.name}`));
    return refused(
      say('command.of-what', { command: nameWords(definition) }),
      say('command.write', { lines: offered(names) }),
    );
  }
  const below = 'options' in subcommand ? (subcommand.options ?? []) : [];
  return readOptions({ definition, subcommand: subcommand.name, options: below, words: rest.slice(1) });
}
