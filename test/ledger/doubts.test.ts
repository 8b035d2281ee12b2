import { expect, test } from 'vitest';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { scratchDatabase } from './scratch.js';
import { day, tell } from './telling.js';

test('why a reading is doubted: of the article read with most confidence, among those known on a day', async () => {
  const ledger = createLedger(scratchDatabase());
  const read = async (outlet: string, published: string, confidence: number, ...doubts: readonly string[]) => {
    const claim = { value: 104, phrase: '104 left', claimant: 'Foro Penal', from: '2026-01-08', to: '2026-01-19' };
    const { read: article, extraction } = tell({ outlet, published, claims: [claim] });
    const claims = extraction.claims.map((one) => ({ ...one, confidence, doubts }));
    const { claims: told } = await ledger.ingest(article, { ...extraction, claims }, new Date('2026-02-01T12:00:00Z'));
    return told[0]?.id ?? '';
  };
  const id = await read('A', '2026-01-20', 0.6, 'nobody is named for it');
  expect(await read('B', '2026-01-22', 0.9, 'a vague plural')).toBe(id);
  await read('C', '2026-01-23', 0.7);
  expect(await ledger.doubts(id)).toEqual(['a vague plural']);
  expect(await ledger.doubts(id, day('2026-01-21'))).toEqual(['nobody is named for it']);
  expect(await ledger.doubts('c000000000000')).toEqual([]);
});
