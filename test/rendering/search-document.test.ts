import { expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.js';
import { inLanguage } from '../../src/rendering/document.js';
import { searchDocument } from '../../src/rendering/search-document.js';
import { aClaim, anArticle } from '../samples.js';

/** The lines below one hit, as words, and the address its outlet is linked to. */
function shown(form: Article['form']): { readonly words: string; readonly url: string | undefined } {
  const hit = {
    article: anArticle({ form }),
    passage: { number: 2, kind: 'body', text: 'The NGO counts “104 releases” so far.' },
    snippet: {
      pieces: [{ text: 'The NGO counts “104 releases” so far.', found: false }],
      start: 0,
      end: 37,
      cutBefore: false,
      cutAfter: true,
    },
    claims: [aClaim()],
  } as const;
  const document = inLanguage(searchDocument('releases', { match: 'words', total: 1, hits: [hit] }), 'en');
  const [entry] = document.sections[0]?.entries ?? [];
  const [first] = entry?.lines ?? [];
  const outlet = entry?.lead[0];
  const words = (first ?? []).map((span) => (typeof span === 'string' ? span : span.text)).join('');
  return { words, url: typeof outlet === 'object' ? outlet.url : undefined };
}

test('a page is quoted, and linked to the words found', () => {
  const { words, url } = shown('page');
  expect(words).toBe('«The NGO counts “104 releases” so far. …»');
  expect(url).toContain('#:~:text=The%20NGO%20counts');
});

test('a digest is never quoted as if its words were the outlet’s, and linked to words that stand on the page', () => {
  const { words, url } = shown('digest');
  expect(words).toBe('Digest: The NGO counts “104 releases” so far. …');
  expect(url).toBe('https://gatehouse.example/freed#:~:text=104%20releases');
});
