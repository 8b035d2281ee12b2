import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { createAsk } from '../../commands/ask.js';
import type { Reply } from '../../src/commanding/command.js';
import type { Desk } from '../../src/commanding/interpret-line.js';
import { writeAfter } from '../../src/commanding/plain-after.js';
import { textIn } from '../../src/rendering/document.js';
import { commands, discordCaller, foundingDesk } from '../desk.js';
import { straysIn } from '../wording/strays.js';

let desk: Desk;
beforeAll(async () => {
  desk = await foundingDesk(discordCaller);
});

const ask = createAsk(commands);

function asked(question: string, options: Readonly<Record<string, string>> = {}): Promise<Reply> {
  const invocation = { command: 'ask', subcommand: null, options: { question, ...options }, page: 0 };
  return ask.run(invocation, desk.caller, desk.services, undefined);
}

/** Title and how it was understood; of a refusal, what and what to do. Then its buttons. */
function told(reply: Reply): readonly string[] {
  if (reply.kind === 'form') return ['a form'];
  const buttons = (reply.actions ?? []).map(({ label }) => `[${textIn(label, 'en')}]`);
  if (reply.kind === 'refusal') return [textIn(reply.what, 'en'), textIn(reply.remedy, 'en'), ...buttons];
  const { title, understood } = reply.document;
  const line = understood.map((span) => textIn(typeof span === 'object' && 'text' in span ? span.text : span, 'en'));
  return [textIn(title, 'en'), line.join(''), ...buttons];
}

const rows: readonly (readonly [question: string, ...told: string[]])[] = [
  [
    'how many have been freed since the 8th according to Foro Penal?',
    'Freed since 8 January 2026',
    'People freed · first day Thursday, 8 January 2026 · counted by Foro Penal',
  ],
  ['¿cuántos siguen presos?', 'Held: every figure', 'People held · every day, every claimant'],
  ['freed in zulia', 'Freed: every figure', 'People freed · every day, every claimant · not looked at: "zulia"'],
  [
    "what was foro penal's count for the weekend?",
    'Freed, 24 Jan to 25 Jan 2026',
    'People freed · first day Saturday, 24 January 2026 · last day Sunday, 25 January 2026 · counted by Foro Penal · freed or held was not said, taken: Freed',
    '[Held · Foro Penal · 24 Jan to 25 Jan 2026]',
  ],
  [
    'what is the average of those freed since the 8th?',
    'I average nothing: each figure is its claimant’s own.',
    'Near it is what I can answer:',
    '[Freed · since 8 Jan 2026]',
  ],
  [
    'how many did the government free since the 8th?',
    'Government of Venezuela frees people and also counts them: is its own count meant?',
    'Near it is what I can answer:',
    '[Freed · Government of Venezuela · since 8 Jan 2026]',
    '[Freed · since 8 Jan 2026]',
  ],
  [
    'releases according to Foro Pernal',
    'Freed: every figure',
    'People freed · counted by Foro Penal · "Pernal" read as "penal"',
  ],
  ['cite 123456', 'No figure 123456 is in the ledger.', 'Near it is what I can answer:', '[Search · 123456]'],
];

test.each(rows)('%s', async (question, ...expected) => {
  expect(told(await asked(question))).toEqual(expected);
});

test('a question goes on from an answer: what it does not say is what was asked before', async () => {
  const after = writeAfter({
    command: 'count',
    subcommand: 'freed',
    options: { since: '2026-01-08', by: 'Foro Penal' },
    page: 0,
  });
  const [, understood] = told(await asked('y el gobierno?', after));
  expect(understood).toContain('first day Thursday, 8 January 2026 · counted by Government of Venezuela');
  const [, days] = told(await asked('and since december 2025?', after));
  expect(days).toContain('first day Monday, 1 December 2025 · counted by Foro Penal');
  const [, held] = told(await asked('how many are still held?', after));
  expect(held).toContain('People held · counted by Foro Penal');
});

test('what is said of plain words stands in the catalogue', async () => {
  for (const [question] of rows) {
    const reply = await asked(question);
    if (reply.kind === 'refusal') expect(straysIn(reply)).toEqual([]);
  }
});

const numRuns = Number(process.env['QUESTION_RUNS'] ?? 100);
test('any text is answered or refused', { timeout: 120_000 + 100 * numRuns }, async () => {
  const words = fc.constantFrom(
    'how many',
    'freed',
    'held',
    'since',
    'el 8',
    'foro penal',
    'cite',
    '266',
    'quem',
    'compare',
    'gobierno',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 12 }).map((all) => all.join(' ')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (question) => {
      const reply = await asked(question);
      expect(['document', 'refusal']).toContain(reply.kind);
    }),
    { numRuns },
  );
});
