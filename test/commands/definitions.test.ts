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

/** What of a command, an option or a choice has other names and descriptions. */
interface Told {
  readonly name: string;
  readonly description?: string | undefined;
  readonly value?: string | number | undefined;
  readonly name_localizations?: Localized;
  readonly description_localizations?: Localized;
  readonly options?: readonly Told[] | undefined;
  readonly choices?: readonly Told[] | undefined;
}
type Localized = Readonly<Record<string, string | null | undefined>> | null | undefined;

const LOCALES = ['es-ES', 'es-419', 'pt-BR'];

function below({ options = [], choices = [] }: Told): readonly Told[] {
  return [...options, ...choices];
}

function longest(text: string, others: Localized): number {
  return Math.max(...[text, ...Object.values(others ?? {})].map((one) => one?.length ?? 0));
}

/** As Discord counts: of each text the longest of its languages. */
function sizeOf(told: Told): number {
  const { name, description = '', value = '' } = told;
  const own = longest(name, told.name_localizations) + longest(description, told.description_localizations);
  return below(told).reduce((sum, one) => sum + sizeOf(one), own + String(value).length);
}

/** Every command and option with a name in other languages, and those beside it. */
function localized(told: Told): readonly (readonly [told: Told, beside: readonly Told[]])[] {
  const { options = [] } = told;
  return [...options.map((option) => [option, options] as const), ...options.flatMap(localized)];
}

const all: readonly Told[] = commands.map(({ definition }): Told => definition);

test('in other languages, names and descriptions keep to Discord’s limits, and no two stand side by side', () => {
  const found = [...all.map((one) => [one, all] as const), ...all.flatMap(localized)];
  const told = found.filter(([{ name_localizations: names }]) => names !== undefined);
  expect(told.length).toBeGreaterThan(10);
  for (const [{ name_localizations: names, description_localizations: about }, beside] of told)
    for (const locale of LOCALES) {
      const name = names?.[locale];
      expect(name).toMatch(NAME);
      expect(about?.[locale]?.length).toBeLessThanOrEqual(DESCRIPTION_MAX);
      // a name that is not translated counts as it is
      expect(beside.filter((one) => (one.name_localizations?.[locale] ?? one.name) === name)).toHaveLength(1);
    }
});

const named = commands.map(({ definition }) => [definition.name, definition] as const);

describe.each(named)('/%s', (_name, definition) => {
  const options = optionsBelow(definition.options ?? []);

  test('is named and described within Discord’s limits', () => {
    for (const { name, description } of [definition, ...options]) {
      expect(name).toMatch(NAME);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(DESCRIPTION_MAX);
    }
    expect(sizeOf(definition)).toBeLessThan(TOTAL_MAX);
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
    ['story', '16'],
    ['subscribe', '16'],
    ['unsubscribe', '16'],
  ]);
});
