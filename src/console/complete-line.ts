import { OptionType } from '../commanding/discord-values.js';
import type { Desk } from '../commanding/interpret-line.js';
import { parseInvocation } from '../commanding/parse-invocation.js';

type Completion = readonly [completions: readonly string[], typed: string];

function matching(all: readonly string[], typed: string): Completion {
  return [all.filter((one) => one.toLowerCase().startsWith(typed.toLowerCase())), typed];
}

/** `by:Fo` → the claimants, as the command itself completes them; a value with spaces is quoted. */
async function values(line: string, option: string, typed: string, desk: Desk): Promise<Completion> {
  const before = line.slice(0, line.length - typed.length - option.length - 1);
  const parsed = parseInvocation(
    before,
    desk.commands.map((one) => one.definition),
  );
  const [name, subcommand] = before.trim().replace(/^\//, '').split(/\s+/);
  const command = desk.commands.find((one) => one.definition.name === name);
  const bare = { command: name ?? '', subcommand: subcommand ?? null, options: {}, page: 0 };
  const invocation = parsed.ok ? parsed.invocation : bare;
  const choices = await command?.complete?.({ option, typed }, invocation, desk.caller, desk.services);
  const quoted = (choices ?? []).map(({ value }) => `${option}:${/\s/.test(value) ? `"${value}"` : value}`);
  return [quoted, `${option}:${typed}`];
}

/** What the tab key offers: commands, subcommands, options, and the values an option knows. */
export async function completeLine(line: string, desk: Desk): Promise<Completion> {
  const words = line
    .replace(/^\s*\//, '')
    .trimStart()
    .split(/\s+/);
  const last = words.at(-1) ?? '';
  const definitions = desk.commands.map((command) => command.definition);
  const definition = definitions.find((one) => one.name === words[0]);
  if (words.length < 2 || definition === undefined)
    return matching(
      definitions.map((one) => `${one.name} `),
      last,
    );
  const [, option, typed] = /^([\w-]+):(.*)$/.exec(last) ?? [];
  if (option !== undefined && typed !== undefined) return values(line, option, typed, desk);
  const options = definition.options ?? [];
  const subcommands = options.filter((one) => one.type === OptionType.Subcommand);
  if (subcommands.length === 0)
    return matching(
      options.map((one) => `${one.name}:`),
      last,
    );
  const below = subcommands.find((one) => one.name === words[1])?.options ?? [];
  return words.length === 2
    ? matching(
        subcommands.map((one) => `${one.name} `),
        last,
      )
    : matching(
        below.map((one) => `${one.name}:`),
        last,
      );
}
