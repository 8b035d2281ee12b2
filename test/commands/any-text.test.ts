import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Caller, Invocation, Reply } from '../../src/commanding/command.js';
import type { Services } from '../../src/commanding/services.js';
import { createButtonStates } from '../../src/discord/button-state.js';
import { choicesFor } from '../../src/discord/choices.js';
import { formOf } from '../../src/discord/form.js';
import { readyReply } from '../../src/discord/reply-message.js';
import { LANGUAGES } from '../../src/domain/article.js';
import { commands, discordCaller, foundingDesk } from '../desk.js';
import { checkChoices, checkMessage, checkModal } from '../discord-lab/src/limits.mjs';
import { scratchDatabase } from '../ledger/scratch.js';
import { choicesOf, completes, type Leaf, leaves } from './leaves.js';

/** `ANY_TEXT_RUNS=100000` tries more. */
const numRuns = Number(process.env['ANY_TEXT_RUNS'] ?? 10_000);
/** An answer must be there within three seconds. Counted as work of this process, whatever else the machine does. */
const MOST_MS = 3_000;

let services: Services;
const states = createButtonStates(scratchDatabase().sqlite);

beforeAll(async () => {
  const desk = await foundingDesk(discordCaller);
  const search = await desk.services.search();
  services = { ...desk.services, search: async () => search };
});

/** What people do type somewhere, in an option that it is meant for or in another. */
const typed = fc.constantFrom(
  ...[
    'Foro Penal',
    'Caracas',
    'Foro Penal 266',
    'foro pnal',
    'c0123456789ab',
    'a0',
    'jan8',
    '8 de enero',
    '31/02/2026',
  ],
  ...[
    '2026-01-08',
    'yesterday',
    'ayer',
    '0',
    '-1',
    '266',
    '1e9',
    '99999999999999999999',
    'true',
    'sí',
    '22-7',
    '25-26',
  ],
  ...[
    'America/Caracas',
    'UTC',
    '+02:00',
    'all',
    'everything',
    'new, revision',
    '{day}',
    '{',
    "'",
    '%',
    '*',
    '"',
    '\\',
    '\0',
  ],
  ...['<@&900000000000000001>', '<#900000000000000002>', '@everyone', '900000000000000001', '../../etc/passwd'],
  ...[
    'quantos presos?',
    '¿cuántos siguen presos?',
    'Foro Penal has counted 266 people freed since January 8.',
    ' ',
    '\u202e',
  ],
  ...[
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://127.0.0.1:9/',
    'https://[::1]:9/',
    'http://169.254.169.254/',
    '//x',
  ],
  ...['constructor', '__proto__', 'toString', 'null', 'a'.repeat(4_000), '7 '.repeat(900), '—'.repeat(99)],
);

/** No address in it: what might be one is not looked up with strangers. */
function isAddress(text: string): boolean {
  const [first] = ['', 'https://'].filter((scheme) => URL.canParse(scheme + text.trim()));
  return first !== undefined && new URL(first + text.trim()).hostname.includes('.');
}

const text = fc.oneof(
  typed,
  fc.string({ unit: 'grapheme', maxLength: 120 }).filter((one) => !isAddress(one)),
  fc.string({ unit: 'binary', maxLength: 400 }).filter((one) => !isAddress(one)),
  fc.array(fc.oneof(typed, fc.string({ maxLength: 6 })), { maxLength: 12 }).map((all) => all.join(' ').slice(0, 4_000)),
);

/** Some of its options, those that must be there always, each with any text; now and then what it offers. */
function optionsOf({ options }: Leaf, always: string | undefined): fc.Arbitrary<Readonly<Record<string, string>>> {
  const values = options.map((option) => {
    const offered = choicesOf(option);
    const value = offered.length === 0 ? text : fc.oneof(fc.constantFrom(...offered), text);
    const isThere = option.required === true || option.name === always;
    return fc.tuple(fc.constant(option.name), isThere ? value : fc.option(value, { freq: 2, nil: undefined }));
  });
  return fc
    .tuple(...values)
    .map((pairs) => Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined)));
}

/** Every option of every command comes up as often as any other. */
interface Place {
  readonly leaf: Leaf;
  readonly option: string | undefined;
}
const places = leaves.flatMap((leaf): readonly Place[] =>
  leaf.options.length === 0 ? [{ leaf, option: undefined }] : leaf.options.map(({ name }) => ({ leaf, option: name })),
);

const asked = fc.constantFrom(...places).chain(({ leaf, option }) =>
  fc.record({
    leaf: fc.constant(leaf),
    options: optionsOf(leaf, option),
    page: fc.nat(3),
    mayEdit: fc.boolean(),
    mayManageChannels: fc.boolean(),
    mayManageServer: fc.boolean(),
    locale: fc.constantFrom('en-US', 'en-GB', 'es-ES', 'es-419', 'pt-BR'),
  }),
);

function commandOf({ command }: Leaf) {
  const found = commands.find(({ definition }) => definition.name === command);
  if (found === undefined) throw new Error(`there is no /${command}`);
  return found;
}

/** Drawn as Discord is sent it, in every language: nothing that Discord would refuse. */
function expectTaken(reply: Reply, page: number): void {
  for (const language of LANGUAGES) {
    if (reply.kind === 'form') {
      expect(checkModal(formOf(reply, states, language))).toEqual([]);
      continue;
    }
    const { body, picture } = readyReply(reply, page, { states, language, alone: page % 2 === 0, mayShare: true });
    const files = picture === undefined ? [] : [{ filename: picture.name, field: 'files[0]' }];
    expect(checkMessage(body, { files }).errors).toEqual([]);
    expect(JSON.stringify(body)).not.toMatch(/undefined|\[object Object\]/);
    if (reply.kind === 'refusal') expect(JSON.stringify(body.components).length).toBeGreaterThan(60);
  }
}

test('any text in any option of any command is answered or refused, in time, with what Discord takes', {
  timeout: 120_000 + 300 * numRuns,
}, async () => {
  let slowest = { ms: 0, asked: '' };
  await fc.assert(
    fc.asyncProperty(asked, async ({ leaf, options, page, ...who }) => {
      const caller: Caller = { ...discordCaller, ...who };
      const invocation: Invocation = { command: leaf.command, subcommand: leaf.subcommand, options, page };
      const before = process.cpuUsage();
      const reply = await commandOf(leaf).run(invocation, caller, services);
      const { user, system } = process.cpuUsage(before);
      const ms = (user + system) / 1_000;
      if (ms > slowest.ms) slowest = { ms, asked: `/${leaf.path} ${JSON.stringify(options).slice(0, 300)}` };
      expect(ms).toBeLessThan(MOST_MS);
      expectTaken(reply, page);
    }),
    { numRuns },
  );
  console.info(`${numRuns} askings; the slowest took ${Math.round(slowest.ms)} ms: ${slowest.asked}`);
});

const completed = leaves.flatMap((leaf) =>
  leaf.options.filter(completes).map((option) => ({ leaf, option: option.name })),
);

test('whatever is typed, what is offered can be offered', { timeout: 120_000 + 300 * numRuns }, async () => {
  const beside = fc.constantFrom(...completed).chain(({ leaf, option }) =>
    fc.record({
      leaf: fc.constant(leaf),
      option: fc.constant(option),
      typed: text,
      options: optionsOf(leaf, option),
    }),
  );
  await fc.assert(
    fc.asyncProperty(beside, async ({ leaf, option, typed: words, options }) => {
      const { complete } = commandOf(leaf);
      if (complete === undefined) throw new Error(`/${leaf.path} completes nothing`);
      const invocation = { command: leaf.command, subcommand: leaf.subcommand, options, page: 0 };
      for (const language of LANGUAGES) {
        const failed: unknown[] = [];
        const offered = await choicesFor(
          () => complete({ option, typed: words }, invocation, discordCaller, services),
          (error) => failed.push(error),
          language,
        );
        expect(failed).toEqual([]);
        expect(checkChoices(offered, 3)).toEqual([]);
      }
    }),
    { numRuns: Math.ceil(numRuns / 5) },
  );
});
