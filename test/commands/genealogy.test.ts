import { expect, test } from 'vitest';
import { answerLine } from '../../src/commanding/interpret-line.js';
import { foundingDesk } from '../desk.js';
import { askWords } from './reading.js';

const desk = await foundingDesk();
const claims = await desk.services.ledger.claims({ measure: 'freed', claimant: 'Government of Venezuela' });
const id = claims.find(({ value }) => value === 626)?.id ?? '';

test('says where a figure was told first, and what its copy changed', async () => {
  const words = await askWords(`genealogy ${id}`, desk);
  expect(words).toContain('2 articles, one origin');
  expect(words).toContain('The earliest, and its copies');
  expect(words).toMatch(/Held to be a copy of .*: 3 figures in common/);
  expect(words).toContain('Of the same day: which of the two came first is not known'); // both of 26 January
  expect(words).toMatch(/Population changed: .*there «626 .*», here «626 /);
});

test('its button cites the claim', async () => {
  const reply = await answerLine(`genealogy ${id}`, desk);
  expect(reply).toMatchObject({
    kind: 'document',
    actions: [{ invocation: { command: 'cite', options: { claim: id } } }],
  });
});

test.each([
  ['genealogy cffffffffffff', 'No claim is known as “cffffffffffff”.'],
  ['genealogy Foro Penal', '“Foro Penal” could be'],
  ['genealogy', '“claim:” is missing'],
])('%s: %s', async (line, words) => {
  expect(await askWords(line, desk)).toContain(words);
});
