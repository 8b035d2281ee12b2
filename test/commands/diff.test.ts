import { describe, expect, test } from 'vitest';
import { foundingDesk } from '../desk.js';
import { askWords } from './reading.js';

const desk = await foundingDesk();
const { review, ledger } = desk.services;
const [claim] = await ledger.claims({ value: 266, claimant: 'Foro Penal' });
await review.act(
  claim?.id ?? '',
  { kind: 'correct', changes: { value: 268 }, reason: 'see ¶12' },
  '700000000000000002',
);

describe('/diff', () => {
  test('tells what is new by article, and what an editor did, with citations', async () => {
    const words = await askWords('diff since:2026-01-01', desk);
    expect(words).toMatch(
      /^What changed, 1 Jan to 27 Jan 2026 From Thursday, 1 January 2026 to Tuesday, 27 January 2026/,
    );
    expect(words).toContain('The Independent (AP), 26 Jan 2026');
    expect(words).toContain('By editors');
    expect(words).toContain('corrected: number 268 · “see ¶12” · editor 700000000000000002');
    expect(words).toMatch(/\d+ new figures, \d+ replaced, 1 act of editors\.$/);
  });
  test('each figure says whether people were freed, held or promised, and what has replaced it', async () => {
    const words = await askWords('diff since:2026-01-20', desk);
    expect(words).toContain('777 political prisoners · as of 19 Jan 2026 · held');
    expect(words).toContain('about 800 political prisoners · as of the report, 14 Jan 2026 · held');
    expect(words).toContain('later figure: 777, as of 19 Jan 2026');
    // replaced on the last of these days by what stands elsewhere in the answer
    expect(await askWords('diff since:2026-01-14 until:2026-01-27', desk)).not.toMatch(/later figure: c[0-9a-f]{12}/);
  });
  test('the editors’ day has what they did alone', async () => {
    expect(await askWords('diff since:today', desk)).toContain('0 new figures, 0 replaced, 1 act of editors.');
  });
  test.each([
    ['diff since:jan32', 'jan32'],
    ['diff since:27jan until:26jan', 'The first day lies after the last.'],
    ['diff', '“since:” is missing'],
    ['diff since:2025-01-01 until:2025-01-02', 'Nothing: no article of these days told anything new'],
  ])('%s: %s', async (line, words) => {
    expect(await askWords(line, desk)).toContain(words);
  });
});
