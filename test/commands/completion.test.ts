import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Choice } from '../../src/commanding/command.js';
import { choicesFor } from '../../src/discord/choices.js';
import { LANGUAGES, type LanguageCode } from '../../src/domain/article.js';
import { commands, discordCaller, foundingDesk } from '../desk.js';

const desk = await foundingDesk(discordCaller);

const broken = (error: unknown): never => {
  throw error;
};

interface Typed {
  readonly command: string;
  readonly subcommand: string | null;
  readonly option: string;
  readonly completes: boolean;
}

function textOptions(
  command: string,
  options: readonly APIApplicationCommandOption[],
  subcommand: string | null = null,
): readonly Typed[] {
  return options.flatMap((option): readonly Typed[] => {
    if (option.type === ApplicationCommandOptionType.Subcommand)
      return textOptions(command, option.options ?? [], option.name);
    // what is chosen from a list of Discord's is not typed
    if (option.type !== ApplicationCommandOptionType.String || 'choices' in option) return [];
    return [{ command, subcommand, option: option.name, completes: option.autocomplete === true }];
  });
}

const all = commands.flatMap(({ definition }) => textOptions(definition.name, definition.options ?? []));
const nameOf = ({ command, subcommand, option }: Typed): string =>
  [command, ...(subcommand === null ? [] : [subcommand]), `${option}:`].join(' ');

async function complete({ command: name, subcommand, option }: Typed, typed = ''): Promise<readonly Choice[]> {
  const command = commands.find(({ definition }) => definition.name === name);
  const asked = { command: name, subcommand, options: {}, page: 0 };
  return (await command?.complete?.({ option, typed }, asked, desk.caller, desk.services)) ?? [];
}

/** Nothing can be offered for what is somebody's own words, a number or an address. */
const FREE = [
  ...['ask question:', 'check text:', 'search text:', 'ingest url:', 'ingest outlet:', 'feed add url:'],
  ...['review reason:', 'review value:', 'review speaker:', 'review act:', 'review after:', 'subscribe quiet:'],
  ...['watch start question:', 'watch start quiet:'],
];
test('every option that is typed is completed, but for free words', () => {
  expect(all.filter(({ completes }) => !completes).map(nameOf)).toEqual(expect.arrayContaining(FREE));
  expect(
    all
      .filter(({ completes }) => !completes)
      .map(nameOf)
      .filter((name) => !FREE.includes(name)),
  ).toEqual([]);
});

/** Where the founding ledger has none. */
const NONE_YET = [
  'feed remove feed:',
  'feed pause feed:',
  'feed resume feed:',
  'story unpin story:',
  'watch stop watch:',
];
const completed = all.filter((one) => one.completes && !NONE_YET.includes(nameOf(one)));

describe.each(LANGUAGES)('before anything is typed, in %s', (language) => {
  test.each(completed.map((one) => [nameOf(one), one] as const))('%s', async (_, one) => {
    const offered = await complete(one);
    const shown = await choicesFor(async () => offered, broken, language);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).toHaveLength(offered.length);
    expect(new Set(shown.map(({ value }) => value)).size).toBe(shown.length);
    expect(new Set(shown.map(({ name }) => name)).size).toBe(shown.length);
    for (const { name } of shown) expect(name.length).toBeLessThanOrEqual(100);
  });
});

const inWords = async (option: Typed, language: LanguageCode): Promise<readonly string[]> =>
  (await choicesFor(() => complete(option), broken, language)).map(({ name }) => name);
const of = (command: string, option: string, subcommand: string | null = null): Typed => ({
  command,
  subcommand,
  option,
  completes: true,
});

const since = of('count', 'since', 'freed');
const until = of('count', 'until', 'freed');
const asOf = of('count', 'as-of', 'freed');
const by = of('count', 'by', 'freed');
const group = of('count', 'group', 'freed');
const rows: readonly (readonly [what: string, option: Typed, language: LanguageCode, offered: RegExp])[] = [
  ['days that figures are counted from', since, 'en', /^Thursday, 8 January 2026 · \d+ figures counted from here$/],
  [
    'days that figures are counted up to',
    until,
    'en',
    /^Yesterday · Monday, 26 January 2026 · \d+ figures counted up to here$/,
  ],
  ['today', since, 'es', /^Hoy · martes 27 de enero de 2026$/],
  ['yesterday', since, 'pt', /^Ontem · segunda-feira, 26 de janeiro de 2026$/],
  ['Sunday', asOf, 'en', /^Last Sunday · Sunday, 25 January 2026 · 1 article published$/],
  ['the month', since, 'es', /^Este mes · jueves 1 de enero de 2026$/],
  ['the end of the month before', until, 'en', /^End of last month · Wednesday, 31 December 2025$/],
  ['days on which articles were published', asOf, 'en', /^Wednesday, 14 January 2026 · \d+ articles? published$/],
  ['claimants, with their figures', by, 'en', /^Foro Penal · \d+ figures$/],
  ['the people counted', group, 'en', /^foreigners · \d+ figures?$/],
  ['the people counted, in Portuguese', group, 'pt', /^presos, presos políticos, detidos · \d+ números$/],
];
test.each(rows)('%s are offered', async (_, option, language, offered) => {
  expect(await inWords(option, language)).toContainEqual(expect.stringMatching(offered));
});

test('claimants and people come with those first that have most figures, claims with the newest article’s first', async () => {
  const counted = (names: readonly string[]): readonly number[] =>
    names.flatMap((name) => Number(/· (\d+) figures?$/.exec(name)?.[1] ?? 0));
  for (const option of [by, group]) {
    const figures = counted(await inWords(option, 'en'));
    expect(figures[0]).toBeGreaterThan(1);
    expect(figures).toEqual(figures.toSorted((a, b) => b - a));
  }
  const { ledger } = desk.services;
  const [newest] = (await ledger.articles((await ledger.articleIds()).slice(-1))).map(({ id }) => id);
  const [first] = await complete(of('cite', 'claim'));
  const claim = await ledger.claim(first?.value ?? '');
  expect(claim?.appearances.map(({ articleId }) => articleId)).toContain(newest);
});

test('a population that is offered is the one that is asked for', async () => {
  for (const { value } of await complete(group)) {
    const [, figures] =
      /· (\d+) figures?$/.exec(String((await complete(group)).find((one) => one.value === value)?.name)) ?? [];
    expect([value, (await desk.services.ledger.claims({ measure: 'freed', group: value })).length]).toEqual([
      value,
      Number(figures),
    ]);
  }
});
