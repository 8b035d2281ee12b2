import { describe, expect, test } from 'vitest';
import type { Caller } from '../../src/commanding/command.js';
import { commands, discordCaller, foundingDesk } from '../desk.js';
import { asRead } from '../wording/as-read.js';
import { askWords, wordsOf } from './reading.js';

const desk = await foundingDesk();
const command = commands.find(({ definition }) => definition.name === 'check');
const run = async (options: Readonly<Record<string, string>>, caller: Caller = discordCaller) => {
  const reply = await command?.run({ command: 'check', subcommand: null, options, page: 0 }, caller, desk.services);
  if (reply === undefined) throw new Error('there is no /check');
  return reply;
};

const DRAFT = 'Foro Penal has counted 266 political prisoners freed since January 8; 80 of them left on Sunday.';

describe('/check', () => {
  test('says of each figure what the ledger has, with its citation', async () => {
    const words = await askWords(`check text:${DRAFT}`, desk);
    expect(words).toMatch(/^2 figures checked Read as of Tuesday, 27 January 2026 · 1 supported, 1 outdated/);
    expect(words).toContain('Supported “266 political prisoners freed”');
    expect(words).toContain('Outdated “80 of them');
    expect(words).toContain("Replaced by the same claimant's later figure: 104");
    expect(words).toContain('The Independent (AP) [1], 26 Jan 2026, ¶2');
  });
  test('counts “Sunday” from the day the copy is for', async () => {
    const draft = 'Foro Penal said that 104 political prisoners were freed on Sunday.';
    expect(await askWords(`check text:${draft} day:26/1/2026`, desk)).toContain('1 supported');
    expect(await askWords(`check text:${draft} day:20/1/2026`, desk)).toContain('1 other days');
  });
  test.each(['', 'The road was closed on Sunday.'])('copy without a figure has nothing to check: %s', async (text) => {
    const reply = await run({ text: `${text} Nobody knows.` });
    expect(reply.kind === 'document' && [reply.shares, wordsOf(reply)]).toEqual([
      undefined,
      expect.stringMatching(/^Nothing to check/),
    ]);
  });
  test('is private, and can be shared', async () => {
    const reply = await run({ text: DRAFT });
    expect(reply).toMatchObject({
      private: true,
      shares: { options: { text: DRAFT } },
    });
  });
  test('asks for the text in a form; the terminal says how to write it', async () => {
    expect(await run({})).toMatchObject({ kind: 'form', fields: [{ name: 'text', long: true }] });
    expect(await askWords('check', desk)).toContain('Write it like: check text:…');
  });
  test('a day that is none is told', async () => {
    expect(asRead(await run({ text: DRAFT, day: 'jan32' }))).toMatchObject({
      kind: 'refusal',
      what: expect.stringContaining('jan32'),
    });
  });
});
