import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkPageMeta, type PageMeta } from '../../src/reading/page-meta.js';
import { readArticle } from '../../src/reading/read-article.js';

const goldSchema = z.object({
  article: z.object({ published: z.string().nullable(), published_basis: z.string(), language: z.string() }),
  claims: z.array(z.object({ phrase: z.string() })),
});

function pagesOf(folder: URL): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
}

function goldOf(name: string, folder: URL): z.infer<typeof goldSchema> {
  return goldSchema.parse(JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), folder), 'utf8')));
}

/** How the annotators fold a phrase before they look it up. */
const words = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

function readPage(name: string, folder: URL, meta?: PageMeta) {
  const reading = readArticle({ name, bytes: readFileSync(new URL(name, folder)), meta });
  if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
  const { published, publishedBasis, language } = reading.read.article;
  const texts = reading.read.passages.map(({ text }) => text).join('\n');
  return { known: { published, published_basis: publishedBasis, language }, texts };
}

const corpus = new URL('../../../shared/corpus/dev/', import.meta.url);
const pages = pagesOf(corpus);

describe.skipIf(pages.length === 0)('the development corpus, beside the repository', () => {
  test.each(pages)('%s: date, how it is known, language; no figure is left out', (name) => {
    const { article, claims } = goldOf(name, corpus);
    const { known, texts } = readPage(name, corpus);
    expect(known).toEqual({
      published: article.published,
      published_basis: article.published_basis,
      language: article.language,
    });
    expect(claims.map(({ phrase }) => words(phrase)).filter((phrase) => !texts.includes(phrase))).toEqual([]);
  });
});

const founding = new URL('../../../shared/seeds/', import.meta.url);
const founders = pagesOf(founding);

function metaOf(name: string): PageMeta {
  const checked = checkPageMeta(
    JSON.parse(readFileSync(new URL(name.replace('.txt', '.meta.json'), founding), 'utf8')),
  );
  if (!checked.ok) throw new Error(checked.problem);
  return checked.meta;
}

describe.skipIf(founders.length === 0)('the five founding articles, beside the repository', () => {
  test.each(founders)('%s: with what stands beside it, all is known; no figure is left out', (name) => {
    const { article, claims } = goldOf(name, new URL('gold/', founding));
    const { known, texts } = readPage(name, founding, metaOf(name));
    expect(known).toEqual({
      published: article.published,
      published_basis: article.published_basis,
      language: article.language,
    });
    expect(claims.map(({ phrase }) => words(phrase)).filter((phrase) => !texts.includes(phrase))).toEqual([]);
  });

  test('by themselves two say their day, and three rather none than a wrong one', () => {
    const days = founders.map((name) => readPage(name, founding).known.published);
    expect(days).toEqual([null, '2026-01-26', null, null, '2026-01-14']);
  });
});
