import { REST } from 'discord.js';
import {
  ApplicationCommandOptionType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { definitionsOf } from '../../src/commanding/command.js';
import { register, sameCommands } from '../../src/discord/registration.js';
import { commands as real } from '../desk.js';
import { type Lab, start } from '../discord-lab/lab.mjs';

let lab: Lab;
let rest: REST;
beforeAll(async () => {
  lab = await start();
  rest = new REST({ api: lab.apiUrl }).setToken(lab.token);
});
afterAll(() => lab.stop());

type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;
const since = {
  name: 'since',
  description: 'First day',
  type: ApplicationCommandOptionType.String,
  required: true,
} as const;
const tally: Definition = { name: 'tally', description: 'Counts', options: [since] };
const measures = [
  { name: 'Freed', value: 'freed' },
  { name: 'Held', value: 'held' },
] as const;
const withChoices: Definition = { ...tally, options: [{ ...since, choices: [...measures] }] };

/** As Discord gives it back: with its own fields, defaults written out, and what is missing as null. */
const returned = {
  ...tally,
  id: '1',
  version: '2',
  application_id: '3',
  type: 1,
  nsfw: false,
  default_member_permissions: null,
  name_localizations: null,
  description_localizations: null,
  dm_permission: true,
  contexts: null,
  integration_types: [0, 1],
  options: [{ ...since, autocomplete: false, choices: [], name_localizations: null }],
};

const rows: readonly (readonly [
  what: string,
  ours: Definition,
  theirs: Definition | typeof returned,
  same: boolean,
])[] = [
  ['what Discord adds of its own is no difference', tally, returned, true],
  ['a new description is', { ...tally, description: 'Counts people' }, returned, false],
  ['an option no longer required is', { ...tally, options: [{ ...since, required: false }] }, returned, false],
  ['an option that now completes is', { ...tally, options: [{ ...since, autocomplete: true }] }, returned, false],
  ['a permission now needed is', { ...tally, default_member_permissions: '16' }, returned, false],
  ['a translation is', { ...tally, name_localizations: { fr: 'compte' } }, returned, false],
  [
    'another order of choices is',
    { ...tally, options: [{ ...since, choices: [...measures].reverse() }] },
    withChoices,
    false,
  ],
  ['where it can be used is', { ...tally, contexts: [0] }, { ...tally, contexts: [0, 1] }, false],
  ['the order in which that is said is not', { ...tally, contexts: [1, 0] }, { ...tally, contexts: [0, 1] }, true],
];
test.each(rows)('%s', (_, ours, theirs, same) => {
  expect(sameCommands([ours], [theirs], 'global')).toBe(same);
});

test('a command more or less is a difference, their order is none', () => {
  const other: Definition = { ...tally, name: 'other' };
  expect(sameCommands([tally, other], [tally], 'global')).toBe(false);
  expect(sameCommands([tally], [tally, other], 'global')).toBe(false);
  expect(sameCommands([tally, other], [other, tally], 'global')).toBe(true);
});

test.each([
  ['in one server', () => lab.guildId],
  ['everywhere', () => undefined],
])('our own commands are taken by Discord %s, and put there once', async (_, guild) => {
  const definitions = definitionsOf(real);
  const first = await register(rest, lab.applicationId, guild(), definitions);
  expect(first).toEqual({ status: 'registered', commands: definitions.length });
  const again = await register(rest, lab.applicationId, guild(), definitions);
  expect(again).toEqual({ status: 'unchanged', commands: definitions.length });
  expect(lab.warnings.filter(({ kind }) => kind === 'commands')).toEqual([]);
  lab.assertClean();
});

/** What may be taken along into servers that Recount is not in: nothing that writes, or that tells of a server. */
const TAKEN_ALONG = [
  ...['ask', 'count', 'compare', 'timeline', 'verification', 'cite', 'genealogy', 'check', 'search', 'sources', 'diff'],
  ...['help', 'Check figures'],
];
test('whoever has Recount in their own account has what only reads, everywhere; the rest is its servers’ alone', () => {
  const definitions = definitionsOf(real);
  const taken = definitions.filter(({ integration_types: types }) => types?.includes(1));
  expect(taken.map(({ name }) => name)).toEqual(TAKEN_ALONG);
  for (const { contexts, integration_types: types } of taken)
    expect([types, contexts]).toEqual([
      [0, 1],
      [0, 1, 2],
    ]);
  for (const { integration_types: types, contexts } of definitions.filter((one) => !taken.includes(one)))
    expect([types, contexts]).toEqual([[0], [0]]);
});
