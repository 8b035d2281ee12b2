import { setTimeout as sleep } from 'node:timers/promises';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { pino } from 'pino';
import type { Command, Reply } from '../../src/commanding/command.js';
import { BARE_ENVIRONMENT, houseFrom } from '../../src/commanding/house/house.js';
import { runBot } from '../../src/discord/bot.js';
import { parseIsoDate } from '../../src/domain/iso-date.js';
import { openDatabase } from '../../src/ledger/database.js';

/** The real bot with commands made for trying what Discord's side must stand: long, slow, private and broken ones. */
type TestCommand = Command<null>;

function defined(name: string, options: readonly string[]): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    name,
    description: `Tries ${name}`,
    options: options.map((option) => ({
      type: ApplicationCommandOptionType.String,
      name: option,
      description: option,
      autocomplete: option === 'pick',
    })),
  };
}

function says(text: string, isPrivate = false): Extract<Reply, { kind: 'document' }> {
  return {
    kind: 'document',
    document: { title: text, understood: [], sections: [], footer: [] },
    invocation: null,
    private: isPrivate,
  };
}

const list: TestCommand = {
  definition: defined('list', ['count', 'note']),
  run: async (invocation) => {
    const { count, note = '' } = invocation.options;
    const entries = Array.from({ length: Number(count) }, (_, index) => ({
      lead: [`Figure ${index} `, { text: note }],
      lines: [['x'.repeat(600)]],
      children: [],
    }));
    const sections = [{ tone: 'same', heading: 'All', explanation: '', entries }] as const;
    return {
      kind: 'document',
      document: { title: 'List', understood: [], sections, footer: [] },
      invocation,
      private: false,
    };
  },
};
const slow: TestCommand = {
  definition: defined('slow', ['ms', 'private']),
  run: async ({ options: { ms, private: alone } }) => {
    await sleep(Number(ms));
    return says('done slowly', alone === 'yes');
  },
};
const broken: TestCommand = {
  definition: defined('broken', []),
  run: () => Promise.reject(new Error('the cable is out')),
};
const refused: TestCommand = {
  definition: defined('refused', []),
  run: async () => ({ kind: 'refusal', what: '“jan32” is no day.', remedy: 'Write 8 Jan or 2026-01-08.' }),
};
const cite: TestCommand = {
  definition: defined('cite', ['claim']),
  run: async ({ options: { claim } }) => says(`cited ${claim}`),
};
const choose: TestCommand = {
  definition: defined('choose', ['pick']),
  run: async ({ options: { pick } }) => says(`chose ${pick}`),
  complete: async ({ typed }) => {
    if (typed === 'fail') throw new Error('no choices today');
    const many = Array.from({ length: 40 }, (_, index) => ({
      name: `${typed} ${index} ${'n'.repeat(120)}`,
      value: `v${index}`,
    }));
    return [{ name: 'too long to choose', value: 'v'.repeat(101) }, ...many];
  },
};
/** One transparent dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const ask = (command: string, options: Readonly<Record<string, string>>) => ({
  command,
  subcommand: null,
  options,
  page: 0,
});
const card: TestCommand = {
  definition: defined('card', ['claim', 'private']),
  run: async ({ options: { claim = '', private: alone } }) => ({
    ...says(`card of ${claim}`, alone === 'yes'),
    actions: [
      { label: 'Cite', does: 'open', invocation: ask('cite', { claim }) },
      { label: 'Next card', does: 'replace', invocation: ask('card', { claim: `${claim}+` }) },
      { label: 'Share', does: 'share', invocation: ask('card', { claim }) },
      { label: 'Correct', does: 'open', invocation: ask('correct', { claim }) },
    ],
    picture: { name: 'card.png', bytes: DOT, description: `A dot for ${claim}` },
  }),
};
const correct: TestCommand = {
  definition: defined('correct', ['claim', 'value', 'why']),
  run: async ({ options, ...invocation }, caller) => {
    const { claim = '', value, why = 'no reason' } = options;
    if (value !== undefined)
      return says(`${claim} is ${value}: ${why} (${caller.mayEdit ? 'editor' : 'reader'})`, true);
    const field = { value: '', long: false, maxLength: 20 };
    return {
      kind: 'form',
      title: 'Correct a claim, and say why in plain words',
      invocation: { ...invocation, options },
      fields: [
        { ...field, name: 'value', label: 'What it is', required: true },
        { ...field, name: 'why', label: 'Why', required: false, long: true, maxLength: 900 },
      ],
    };
  },
};
const read: TestCommand = {
  definition: defined('read', ['text']),
  onMessage: { definition: { type: ApplicationCommandType.Message, name: 'Read it' }, option: 'text' },
  run: async ({ options: { text = '' } }) => says(`read “${text}”`, true),
};

const {
  DATABASE_URL: databaseUrl = '',
  DISCORD_TOKEN: token = '',
  DISCORD_APPLICATION_ID: applicationId = '',
  DISCORD_GUILD_ID: guildId,
  DISCORD_API_URL: apiUrl,
} = process.env;
const opening = openDatabase(databaseUrl);
if (!opening.ok) throw new Error(opening.reason);
const end = await runBot({
  token,
  applicationId,
  guildId,
  houseOf: (asked) => houseFrom({}, { ...BARE_ENVIRONMENT, guildId: guildId ?? null }, asked),
  apiUrl,
  commands: [list, slow, broken, refused, cite, choose, card, correct, read],
  services: null,
  sqlite: opening.database.sqlite,
  log: pino(),
  today: () => parseIsoDate('2026-01-27') ?? fail(),
});
opening.database.sqlite.close();
if (!end.ok) console.error(end.line);
process.exitCode = end.ok ? 0 : 1;

function fail(): never {
  throw new Error('unreachable: the day is written correctly above');
}
