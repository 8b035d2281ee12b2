import { expect, test } from 'vitest';
import { foundingDesk } from '../desk.js';
import { askWords } from './reading.js';

const desk = await foundingDesk();
const [replaced] = (await desk.services.ledger.claims({ value: 80, claimant: 'Foro Penal' })).filter(
  ({ supersededBy }) => supersededBy !== null,
);
const id = replaced?.id ?? '';

/** What replaced a figure is said in words wherever the figure is shown, not by an id that must be looked up. */
test.each([`cite ${id}`, `verification claim:${id}`, `review claim:${id}`, 'count freed group:political prisoners'])(
  '%s',
  async (line) => {
    const words = await askWords(line, desk);
    expect(words).toContain("Replaced by the same claimant's later figure: 104, on Sunday 25 Jan 2026");
    expect(words).not.toMatch(/later figure: c[0-9a-f]{12}/);
  },
);

test('figures that are nobody’s are asked for as such', async () => {
  for (const line of ['count freed by:nobody', 'timeline by:nobody']) {
    const words = await askWords(line, desk);
    expect(words).toContain('counted by no source named');
    expect(words).not.toContain('unattributed');
  }
});
