import { expect, test } from 'vitest';
import { foundingDesk } from '../desk.js';
import { askWords } from './reading.js';

test('the articles are listed with how their dates are known and their figures', async () => {
  const words = await askWords('sources', await foundingDesk());
  expect(words).toContain('5 articles');
  expect(words).toContain('Malay Mail (AFP) · 26 January 2026 (date stated on the page) No headline known');
  expect(words).toContain('– OVP: 66 Venezuelans freed, start not stated; up to 14 Jan 2026');
});

test('help tells of every command and of how figures that differ are treated', async () => {
  const desk = await foundingDesk();
  const words = await askWords('help', desk);
  for (const { definition } of desk.commands) expect(words).toContain(`/${definition.name}`);
  expect(words).toContain('None is added to another, averaged, rounded or picked as the true one.');
});
