import { expect, test } from 'vitest';
import { readIndexed, readQuotable } from '../../src/search/indexed.js';
import { createLedgerSource } from '../../src/search/ledger-source.js';
import { founding } from '../ledger/founding.js';
import { ledgerOf } from '../ledger/scratch.js';

test('the light reads give what whole articles give, in the order asked for', async () => {
  const ledger = await ledgerOf(founding);
  const light = createLedgerSource(ledger);
  const whole = { articleIds: light.articleIds, article: light.article };
  const ids = (await light.articleIds()).toReversed();
  expect(ids).toEqual((await ledger.articles()).map(({ id }) => id).toReversed());
  const indexed = await readIndexed(light, ids);
  expect(indexed.some(({ claims }) => claims !== '')).toBe(true);
  expect(indexed).toEqual(await readIndexed(whole, ids));
  const places = [...(await ledger.passages()).toReversed(), { articleId: 'nowhere', number: 1 }];
  expect(await readQuotable(light, places)).toEqual(await readQuotable(whole, places));
});
