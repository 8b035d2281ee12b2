import type {
  APIApplicationCommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { aboutWords, choiceCalled, englishName, nameWords, typedLine } from '../wording/names.js';
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

/** Free words, such as a paragraph of copy: a colon in them is only a colon, and "day" is only a word. */
const FREE: ReadonlySet<string | undefined> = new Set(['text', 'question']);

type Values = ReadonlyMap<string, string>;
type Sorted = { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly word: TypedWord };

/**
 * Each value under its option. Bare words belong to the option before them (`by:Foro Penal`), which may be named
 * without a colon (`since 8 Jan`), the first ones to the first option (`search amnesty law`). Where there is one option
 * only, or free words are being given, `Reuters: 80` belongs to it. Options go by their names in every language.
 */
function sortWords({ options, words }: Typed): Sorted {
  const names = options.map((option) => option.name);
  const values = new Map<string, string>();
  // who sees an answer is asked by name alone
  let current = names.find((name) => name !== SHOW);
  for (const word of words) {
    const option = names.find((name) => name === englishName(word.key ?? '', names));
    const isOption = option !== undefined;
    const mayName = names.length > 1 && word.key === null && !FREE.has(current);
    const named = mayName ? names.find((name) => name !== SHOW && name === englishName(word.value, names)) : undefined;
    if (named !== undefined) {
      current = named;
      continue;
    }
    if (word.key !== null && !isOption && names.length !== 1 && !FREE.has(current)) return { ok: false, word };
    current = option ?? current;
    if (current === undefined) return { ok: false, word };
    const value = isOption || word.key === null ? word.value : `${word.key}: ${word.value}`;
    const before = isOption ? undefined : values.get(current);
    values.set(current, before === undefined ? value : `${before} ${value}`);
  }
  return { ok: true, values };
}

/** `medida:presos` → `held`. What is none of the choices is for the command to refuse. */
function chosen(value: string, name: string, options: Options): string {
  const option = options.find((one) => one.name === name);
  const choices = option !== undefined && 'choices' in option ? (option.choices ?? []) : [];
  return choices.length === 0 ? value : choiceCalled(value, choices);
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
    ).map((name) => typedLine(`${name}:`));
    const remedy = near.length === 0 ? usage : say('option.meant', { options: offered(near), usage });
    return refused(say('option.unknown', { command, option: key }), remedy);
  }
  const given = [...sorted.values]
    .filter(([, value]) => value !== '')
    .map(([name, value]): [string, string] => [name, chosen(value, name, options)]);
  const has = (name: string): boolean => given.some(([key]) => key === name);
  const missing = options.find((option) => 'required' in option && option.required === true && !has(option.name));
  if (missing !== undefined)
    return refused(say('option.missing', { option: nameWords(missing), description: aboutWords(missing) }), usage);
  return {
    ok: true,
    invocation: { command: definition.name, subcommand, options: Object.fromEntries(given), page: 0 },
  };
}

/**
 * Reads a typed line, with or without the slash: `count freed since:jan8 by:"Foro Penal"`, or in another of the
 * languages `contar excarcelados desde:8ene`. Never throws.
 */
export function parseInvocation(line: string, definitions: readonly Definition[]): Parsed {
  const [first, ...rest] = typedWords(line.trim().replace(/^\//, ''));
  const typed = first?.value.toLowerCase() ?? '';
  const commands = definitions.map((one) => one.name);
  const called = englishName(typed, commands);
  const definition = definitions.find((one) => first?.key === null && one.name === called);
  if (definition === undefined) {
    const near = nearestNames(typed, commands, 2);
    return refused(
      say('command.unknown', { typed: first?.value ?? '' }),
      say('command.try', { names: offered(near.map(typedLine)), help: say('name.help') }),
      true,
    );
  }
  const options = definition.options ?? [];
  const subcommands = options.filter(isSubcommand);
  if (subcommands.length === 0) return readOptions({ definition, subcommand: null, options, words: rest });
  const names = subcommands.map((one) => one.name);
  const named = rest[0]?.key === null ? englishName(rest[0].value, names) : undefined;
  const subcommand = subcommands.find((one) => one.name === named);
  if (subcommand === undefined) {
    const lines = names.map((name) => typedLine(`${definition.name} ${name}`));
    return refused(
      say('command.of-what', { command: nameWords(definition) }),
      say('command.write', { lines: offered(lines) }),
    );
  }
  const below = 'options' in subcommand ? (subcommand.options ?? []) : [];
  return readOptions({ definition, subcommand: subcommand.name, options: below, words: rest.slice(1) });
}
