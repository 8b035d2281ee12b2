import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/reading/read-article.js';

const corpus = new URL('../../../shared/corpus/dev/', import.meta.url);
const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : [];

describe.skipIf(names.length === 0)('the development corpus, beside the repository', () => {
  test.each(names)('%s: date, how it is known, language', (name) => {
    const gold = JSON.parse(readFileSync(new URL(name.replace('.txt', '.json'), corpus), 'utf8')).article;
    const reading = readArticle({ name, bytes: readFileSync(new URL(name, corpus)) });
    if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
    const { published, publishedBasis, language } = reading.read.article;
    expect({ published, published_basis: publishedBasis, language }).toEqual({
      published: gold.published,
      published_basis: gold.published_basis,
      language: gold.language,
    });
  });
});
