import { expect, test } from 'vitest';
import { readIndexed, readQuotable } from '../../src/search/indexed.js';
import { createLedgerSource } from '../../src/search/ledger-source.js';
import { createSearch } from '../../src/search/search.js';
import { founding } from '../ledger/founding.js';
import { ledgerOf } from '../ledger/scratch.js';
import { type ToldArticle, tell } from '../ledger/telling.js';

/** What the terminal's `search` finds by, over a ledger that goes on. */
async function searched(told: readonly ToldArticle[]) {
  const ledger = await ledgerOf(told);
  const search = await createSearch(createLedgerSource(ledger));
  const found = async (text: string): Promise<readonly string[]> => {
    await search.sync();
    const { match, hits } = await search.find(text, 10);
    return match === 'words' ? hits.map(({ passage }) => passage.text) : [];
  };
  return { ledger, found };
}

const ngo: ToldArticle = {
  outlet: 'Gatehouse Post',
  published: '2026-01-20',
  claims: [{ value: 104, phrase: '104 were freed, said the NGO', claimant: 'Foro Penal', from: '2026-01-08' }],
};

test('what editors do is searched by what counts from then on', async () => {
  const { ledger, found } = await searched([ngo]);
  const text = ngo.claims[0]?.phrase;
  const [{ id } = { id: '' }] = await ledger.claims({});
  const at = new Date('2026-01-28T10:00:00Z');
  expect(await found('Foro Penal')).toEqual([text]);
  await ledger.act(id, { kind: 'correct', changes: { claimant: 'OVP' }, reason: 'another body' }, '7', at);
  expect([await found('Foro Penal'), await found('OVP')]).toEqual([[], [text]]);
  await ledger.act(id, { kind: 'reject', reason: 'no count' }, '7', at);
  expect([await found('OVP'), await found('NGO')]).toEqual([[], [text]]);
  await ledger.act(id, { kind: 'undo', undoes: 2, reason: null }, '7', at);
  await ledger.act(id, { kind: 'undo', undoes: 1, reason: null }, '7', at);
  expect([await found('Foro Penal'), await found('OVP')]).toEqual([[text], []]);
  await ledger.close();
});

test('a page is searched in place of its digest, and a digest as it was changed', async () => {
  const { ledger, found } = await searched([{ ...ngo, form: 'digest' }]);
  const { read, extraction } = tell(ngo);
  const paragraphs = (text: string) => [
    ...read.passages,
    { number: 2, kind: 'body' as const, text, origin: new Uint32Array(text.length + 1) },
  ];
  const ingest = (article: typeof read.article, text: string) =>
    ledger.ingest({ article, passages: text === '' ? read.passages : paragraphs(text) }, extraction, new Date());
  await ingest({ ...read.article, form: 'digest' }, 'A paragraph about candles.');
  expect(await found('candles')).toEqual(['A paragraph about candles.']);
  await ingest(read.article, '');
  expect([await found('candles'), await found('freed')]).toEqual([[], [ngo.claims[0]?.phrase]]);
  await ledger.close();
});

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
