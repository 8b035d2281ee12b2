import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type ReadArticle } from '../../src/domain/article.js';
import { packageRoot } from '../../src/ingest/load-claimants.js';
import { readArticle } from '../../src/reading/read-article.js';

/** The articles that extraction is developed with; beside the repository where it is developed, absent elsewhere. */
export const CORPUS = join(packageRoot(), '../shared/corpus');

/** As they would be read; `undefined` where they are not on this machine. */
export function corpusArticles(): readonly ReadArticle[] | undefined {
  const folder = join(CORPUS, 'dev');
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const language = LANGUAGES.find((code) => name.startsWith(`${code}-`));
      const reading = readArticle({ name, bytes: readFileSync(join(folder, name)), meta: { language } });
      return reading.ok ? [reading.read] : [];
    });
}
