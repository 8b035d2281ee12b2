import { expect, test } from 'vitest';
import { createSearch, type Found } from '../../src/search/search.js';
import type { SearchableArticle, SearchableSource } from '../../src/search/source.js';
import { aClaim, anArticle } from '../samples.js';

const gatehouse: SearchableArticle = {
  article: anArticle({ id: 'a1', outlet: 'Gatehouse Post' }),
  passages: [
    { number: 1, kind: 'headline', text: 'Rights group counts the freed' },
    { number: 2, kind: 'body', text: 'Foro Penal counted 1,204 releases, its lawyer Alfredo Romero said.' },
    { number: 4, kind: 'body', text: 'The NGO put those still held at 777.' },
  ],
  claims: [
    aClaim({
      id: 'c1',
      value: 777,
      measure: 'held',
      appearances: [{ articleId: 'a1', paragraph: 4, quote: '777' }],
    }),
  ],
};
const correo: SearchableArticle = {
  article: anArticle({ id: 'a2', outlet: 'El Correo', language: 'es' }),
  passages: [
    { number: 1, kind: 'body', text: 'La excarcelación de 80 presos políticos fue confirmada.' },
    { number: 2, kind: 'body', text: 'Romero habló el domingo de 12040 firmas.' },
  ],
  claims: [],
};

function sourceOf(...articles: readonly SearchableArticle[]): SearchableSource {
  return {
    articleIds: async () => articles.map(({ article }) => article.id),
    article: async (id) => articles.find(({ article }) => article.id === id),
  };
}

function places(found: Found): readonly string[] {
  return [found.match, ...found.hits.map((hit) => `${hit.article.outlet} ¶${hit.passage.number}`)];
}

const rows: readonly (readonly [text: string, ...found: string[]])[] = [
  ['1204', 'words', 'Gatehouse Post ¶2'], // grouped in the text, plain as typed; 12040 is another number
  ['1.204', 'words', 'Gatehouse Post ¶2'],
  ['excarcelacion', 'words', 'El Correo ¶1'], // typed without its accent
  ['excarc', 'words', 'El Correo ¶1'], // its beginning
  ['foro penal 777', 'words', 'Gatehouse Post ¶4'], // the text says "the NGO": found by the claim that stands there
  ['Romera', 'spelling', 'El Correo ¶2', 'Gatehouse Post ¶2'], // one letter off
  ['778', 'some'], // another number is never a near miss
  ['Romero presos', 'some', 'El Correo ¶1', 'El Correo ¶2', 'Gatehouse Post ¶2'],
  ['the of', 'some'],
  ['', 'some'],
];
test.each(rows)('%s', async (text, ...expected) => {
  const search = await createSearch(sourceOf(gatehouse, correo));
  expect(places(await search.find(text, 10)).toSorted()).toEqual(expected.toSorted());
});

test('a hit quotes the passage word for word and names the claims that stand in it', async () => {
  const search = await createSearch(sourceOf(gatehouse, correo));
  const [hit] = (await search.find('777', 10)).hits;
  expect(hit?.snippet.pieces.map((piece) => piece.text).join('')).toBe('The NGO put those still held at 777.');
  expect(hit?.claims.map((claim) => claim.id)).toEqual(['c1']);
});

test('an article that arrives is found at once, and twice the same is found once', async () => {
  const search = await createSearch({ ...sourceOf(gatehouse, correo), articleIds: async () => ['a1'] });
  expect((await search.find('excarcelación', 10)).total).toBe(0);
  search.add(correo);
  search.add(correo);
  expect((await search.find('excarcelación', 10)).total).toBe(1);
});

test('an article that another process has brought is found after a sync', async () => {
  const ids = ['a1'];
  const search = await createSearch({ ...sourceOf(gatehouse, correo), articleIds: async () => ids });
  ids.push('a2');
  await search.sync();
  expect((await search.find('excarcelación', 10)).total).toBe(1);
  expect(search.size).toBe(5);
});

test('no more hits than asked for, and how many there are', async () => {
  const search = await createSearch(sourceOf(gatehouse, correo));
  const found = await search.find('romero', 1);
  expect([found.hits.length, found.total]).toEqual([1, 2]);
});
