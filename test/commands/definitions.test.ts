import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../desk.js';

/** Discord's limits on what a command may be called and say. */
const NAME = /^[-_\p{Ll}\p{N}]{1,32}$/u;
const DESCRIPTION_MAX = 100;
const TOTAL_MAX = 8000;
/** Copy to be checked may be as long as a message, an address as long as addresses are; anything else is a few words. */
const LONG = new Map([
  ['check text', 4000],
  ['ingest url', 1000],
  ['feed url', 1000],
]);
const FEW_WORDS = 200;

function optionsBelow(options: readonly APIApplicationCommandOption[]): readonly APIApplicationCommandOption[] {
  return options.flatMap((option) => [option, ...('options' in option ? optionsBelow(option.options ?? []) : [])]);
}

const named = commands.map(({ definition }) => [definition.name, definition] as const);

describe.each(named)('/%s', (_name, definition) => {
  const options = optionsBelow(definition.options ?? []);

  test('is named and described within Discord’s limits', () => {
    for (const { name, description } of [definition, ...options]) {
      expect(name).toMatch(NAME);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(DESCRIPTION_MAX);
    }
    expect(JSON.stringify(definition).length).toBeLessThan(TOTAL_MAX);
  });

  test('asks for what it must have first, and takes no text without end', () => {
    const required = (definition.options ?? []).map((option) => 'required' in option && option.required === true);
    expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
    for (const option of options) {
      if (option.type !== ApplicationCommandOptionType.String) continue;
      const longest = LONG.get(`${definition.name} ${option.name}`) ?? FEW_WORDS;
      expect('choices' in option || (option.max_length ?? Number.POSITIVE_INFINITY) <= longest).toBe(true);
      if ('choices' in option) expect(option.choices?.length ?? 0).toBeLessThanOrEqual(25);
    }
  });

  test('completes every option that says it does', () => {
    const completes = options.some((option) => 'autocomplete' in option && option.autocomplete === true);
    expect(commands.find((command) => command.definition === definition)?.complete !== undefined).toBe(completes);
  });
});

test('only those who manage channels set alerts', () => {
  const guarded = commands.filter(({ definition }) => definition.default_member_permissions !== undefined);
  expect(guarded.map(({ definition }) => [definition.name, definition.default_member_permissions])).toEqual([
    ['subscribe', '16'],
    ['unsubscribe', '16'],
  ]);
});
