import { expect, test } from 'vitest';
import { answerLine } from '../../src/commanding/interpret-line.js';
import { foundingDesk } from '../desk.js';
import { asRead } from '../wording/as-read.js';
import { askWords } from './reading.js';

const desk = await foundingDesk();
const [told104] = await desk.services.ledger.claims({ value: 104, claimant: 'Foro Penal' });
const id = told104?.id ?? '';

/** Of the founding articles one is of 14 January, one of the 25th, the others are of the 26th. */
const rows: readonly (readonly [line: string, ...words: string[]])[] = [
  [`cite ${id} as-of:jan26`, 'as published up to Monday, 26 January 2026', 'Where it stands: 2 places'],
  [
    `cite ${id} as-of:jan14`,
    `The claim ${id} was not known on 14 Jan 2026: the first article that tells it is of 26 Jan`,
  ],
  ['cite Foro Penal 266 as-of:jan14', 'No claim is known as “Foro Penal 266” on 14 Jan 2026. Some of its words are in'],
  [`genealogy ${id} as-of:26/1/2026`, '2 articles', 'as published up to Monday, 26 January 2026'],
  [`genealogy ${id} as-of:jan25`, 'was not known on 25 Jan 2026'],
  ['search 626 as-of:jan26', '“626” · 2 passages · as published up to Monday, 26 January 2026'],
  ['search 626 as-of:jan14', '“626” · 0 passages', 'Nothing found'],
  ['check text:Foro Penal counted 266 political prisoners freed since January 8. as-of:jan26', '1 supported'],
  [
    'check text:Foro Penal counted 266 political prisoners freed since January 8. as-of:jan14',
    '1 not in the ledger · held against the ledger as published up to Wednesday, 14 January 2026',
  ],
  ['sources as-of:jan14', '1 article, ', 'as published up to Wednesday, 14 January 2026'],
  ['count freed as-of:jan13', 'No figure matches'],
];
test.each(rows)('%s', async (line, ...words) => {
  const found = await askWords(line, desk);
  for (const word of words) expect(found).toContain(word);
});

const asked = ['cite Foro Penal 266', 'genealogy Foro Penal 266', 'search 266', 'check 266 freed', 'sources'];
test.each(asked)('%s: a day that is none is refused', async (line) => {
  const reply = await answerLine(`${line} as-of:jan32`, desk);
  expect(asRead(reply)).toMatchObject({ kind: 'refusal', what: expect.stringContaining('as-of: ') });
});

test.each(asked)('%s: its pages are of the same day tomorrow', async (line) => {
  const reply = await answerLine(`${line} as-of:yesterday`, desk);
  expect(reply).toMatchObject({ kind: 'document', invocation: { options: { 'as-of': '2026-01-26' } } });
});

test('every question about the ledger can be asked of the past', () => {
  const without = [
    // its question says it in words
    'ask',
    'diff',
    'review',
    'ingest',
    'feed',
    'alerts',
    'subscribe',
    'subscriptions',
    'unsubscribe',
    'why',
    'settings',
    'story',
    'watch',
    'help',
  ];
  for (const { definition } of desk.commands) {
    const described = JSON.stringify(definition.options ?? []).includes('"as-of"');
    expect([definition.name, described]).toEqual([definition.name, !without.includes(definition.name)]);
  }
});
