import { hash } from 'node:crypto';
import type { LanguageCode, ReadArticle } from '../domain/article.js';
import type { IsoDate } from '../domain/iso-date.js';
import { voteLanguage } from './language.js';
import { readLines } from './line.js';
import { articleId, passageOf } from './read-page.js';

/**
 * Copy that somebody is writing, as an article of `today`: every line is kept, since nothing in it is a menu or a
 * related story. It is read and never filed.
 */
export function readDraft(text: string, today: IsoDate, language: LanguageCode | null = null): ReadArticle {
  const lines = readLines(text);
  const sha256 = hash('sha256', text, 'hex');
  return {
    article: {
      id: articleId(sha256),
      outlet: null,
      agency: null,
      headline: null,
      url: null,
      language: language ?? voteLanguage(lines),
      published: today,
      publishedBasis: 'stated',
      sha256,
      form: 'page',
    },
    passages: lines.map((line) => passageOf(line, 'body')),
  };
}
