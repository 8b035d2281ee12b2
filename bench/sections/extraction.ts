import { casual as english } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import { casual as portuguese } from 'chrono-node/pt';
import { LANGUAGES, type LanguageCode, type ReadArticle } from '../../src/domain/article.js';
import { GOALS } from '../goals.js';
import { passTimes } from '../measure/interleave.js';
import { aside, header, line, number, times } from '../report.js';
import { articlesOf } from '../texts/articles.js';
import { corpusArticles } from '../texts/corpus.js';
import { allTemplates } from '../texts/prose.js';
import { shippedExtractor } from './extractor.js';

const CHRONO = { en: english, es: spanish, pt: portuguese } satisfies Record<LanguageCode, { readonly parse: unknown }>;
const DIGITS = /\d+(?:[.,]\d+)*/g;
const GENERATED = 40;
const GENERATED_WORDS = 400;
/** Both sides are compiled by the time they are measured, as in a bot that runs for days. */
const BUDGET = { warmups: 40, rounds: 5, ms: 4_000 };

/** The same words for everybody: the passages that were kept, as one text. */
function textOf({ passages }: ReadArticle): string {
  return passages.map(({ text }) => text).join('\n\n');
}

async function measure(language: LanguageCode, articles: readonly ReadArticle[], from: string): Promise<void> {
  const extract = await shippedExtractor();
  const name = `extraction ${language}, ${from}`;
  const claims = articles.reduce((sum, read) => sum + extract(read).claims.length, 0);
  if (claims === 0) {
    aside(`${name}: left out, no claim is found in this language yet`);
    return;
  }
  const texts = articles.map((read) => ({ text: textOf(read), day: new Date(read.article.published ?? '2026-01-26') }));
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const [own = 0, chrono = 0, digits = 0] = await passTimes(
    [
      { pass: () => articles.map((read) => extract(read).claims.length) },
      { pass: () => texts.map(({ text, day }) => CHRONO[language].parse(text, day).length) },
      { pass: () => texts.map(({ text }) => [...text.matchAll(DIGITS)].length) },
    ],
    BUDGET,
  );
  const rate = (ms: number): string => `${number((articles.length / ms) * 1000)}/s`;
  line({
    name,
    figures: [
      `${rate(own)} articles, ${number(bytes / own / 1000)} MB/s, ${claims} claims`,
      `${times(chrono / own)} chrono-node (${rate(chrono)})`,
      `1/${number(own / digits)} of digits (${rate(digits)})`,
    ],
    goals: [
      { says: `≥ ${GOALS.chrono[language]} × chrono`, met: chrono / own >= GOALS.chrono[language] },
      { says: `aim ${GOALS.chronoAim} ×`, met: chrono / own >= GOALS.chronoAim },
      { says: '≥ 1/110 of digits', met: digits / own >= GOALS.digits },
    ],
  });
}

/** Finding claims, beside chrono-node finding dates and a regular expression finding digits in the same words. */
export async function extraction(): Promise<void> {
  header(
    'extraction: all claims of articles already read, on one thread · chrono-node casual, and /\\d+/, over the same words · median pass, turns rotated',
  );
  const corpus = corpusArticles();
  if (corpus === undefined) aside('../shared is not here: generated articles alone');
  for (const language of LANGUAGES) {
    const own = corpus?.filter(({ article }) => article.language === language) ?? [];
    if (own.length > 0) await measure(language, own, `${own.length} from corpus`);
    const templates = allTemplates.find((one) => one.language === language);
    if (templates === undefined) continue;
    await measure(language, articlesOf(templates, GENERATED, GENERATED_WORDS), `${GENERATED} generated`);
  }
}
