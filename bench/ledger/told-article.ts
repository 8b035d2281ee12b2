import { createHash } from 'node:crypto';
import type { Article, Passage, ReadArticle } from '../../src/domain/article.js';
import type { ExtractedClaim, Extraction } from '../../src/domain/claim.js';
import { addDays, type IsoDate } from '../../src/domain/iso-date.js';
import type { ExtractedStatement } from '../../src/domain/statement.js';
import { createDice } from '../measure/dice.js';
import { chatter } from '../texts/prose.js';
import { FIRST_DAY, type Figure, figuresOf } from './figures.js';

/** An article with what is read in it, as the ledger takes them in. */
export interface Told {
  readonly read: ReadArticle;
  readonly extraction: Extraction;
}

/** However large a ledger is, a day has so many articles: a newsroom that goes on, not one that hears more. */
export const ARTICLES_A_DAY = 20;
const AGENCIES = ['AFP', 'AP', 'Reuters'] as const;
/** Of a day's articles so many print one of the agencies' stories, each with its last paragraph cut; the others are their own. */
const COPIES_A_DAY = 10;
const OUTLETS = 120;
const PARAGRAPHS = 10;
const WORDS = 32;
/** One in so many comes without a date. */
const UNDATED_ONE_IN = 250;

/**
 * An article of a story that runs for years, twenty a day: eight bodies give their figures, agencies tell them, outlets
 * print the agencies' texts or write their own, some three days late. What is read in it is known from its making, so
 * that ledgers of any size say as much an article and no change of extraction changes them. `figures`: nothing but the
 * sentences that carry one.
 */
export function toldArticle(index: number, what: 'whole' | 'figures' = 'whole'): Told {
  const [today, place] = [Math.floor(index / ARTICLES_A_DAY), index % ARTICLES_A_DAY];
  const isCopy = place < COPIES_A_DAY;
  const story = isCopy ? today * AGENCIES.length + (place % AGENCIES.length) : 1_000_000 + index;
  const late = !isCopy && place % 5 === 0 ? 3 : 0;
  const figures = [0, 1].flatMap((next) => figuresOf(2 * (isCopy ? story : place) + next, Math.max(0, today - late)));
  const sentences = figures.map(({ sentence }) => sentence);
  const texts =
    what === 'figures' ? sentences : textsOf(sentences, story, isCopy && place >= AGENCIES.length ? index : null);
  const published = index % UNDATED_ONE_IN === UNDATED_ONE_IN - 1 ? null : addDays(FIRST_DAY, today);
  const article = articleOf(index, texts, published, isCopy ? (AGENCIES[place % AGENCIES.length] ?? null) : null);
  return { read: { article, passages: texts.map(passageOf) }, extraction: extractionOf(figures, texts, published) };
}

/** A story of a day as one more outlet prints it, once the ledger stands. */
export function printedAgain(today: number, printed: number): Told {
  const { read, extraction } = toldArticle(today * ARTICLES_A_DAY + (printed % ARTICLES_A_DAY));
  const sha256 = createHash('sha256').update(`printed again ${printed} ${read.article.sha256}`).digest('hex');
  const article = {
    ...read.article,
    id: `a${sha256.slice(0, 12)}`,
    sha256,
    outlet: `Harbour Post ${printed}`,
    url: `https://harbour.example/${printed}`,
  };
  return { read: { ...read, article }, extraction };
}

/** Its paragraphs; a copy has a last one of its own. */
function textsOf(sentences: readonly string[], story: number, copy: number | null): readonly string[] {
  const dice = createDice(story);
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const sentence = sentences[at];
    return [...(sentence === undefined ? [] : [sentence]), chatter(dice, WORDS)].join(' ');
  });
  if (copy === null) return paragraphs;
  return [...paragraphs.slice(0, -1), chatter(createDice(2_000_000 + copy), WORDS)];
}

function articleOf(index: number, texts: readonly string[], published: IsoDate | null, agency: string | null): Article {
  const sha256 = createHash('sha256')
    .update(`${index}\n${texts.join('\n\n')}`)
    .digest('hex');
  return {
    id: `a${sha256.slice(0, 12)}`,
    outlet: `Gatehouse Post ${index % OUTLETS}`,
    agency,
    headline: `Day ${Math.floor(index / ARTICLES_A_DAY)}`,
    url: `https://gatehouse.example/${index}`,
    language: 'en',
    published,
    publishedBasis: published === null ? 'none' : 'stated',
    sha256,
    form: 'page',
  };
}

function passageOf(text: string, at: number): Passage {
  const origin = Uint32Array.from({ length: text.length + 1 }, (_, offset) => offset);
  return { number: at + 1, kind: 'body', text, origin };
}

function extractionOf(figures: readonly Figure[], texts: readonly string[], published: IsoDate | null): Extraction {
  const claims = figures.map((figure, at) => claimOf(figure, at, texts[at] ?? ''));
  return { claims, ratios: [], statements: [statementOf(figures[0], texts[0] ?? '', published)].flat() };
}

function placeIn(text: string, phrase: string, paragraph: number) {
  const start = text.indexOf(phrase);
  const end = start + phrase.length;
  return { paragraph, start, end, phrase, originStart: start, originEnd: end };
}

function claimOf(figure: Figure, at: number, text: string): ExtractedClaim {
  const { body, measure, value, from, to, phrase } = figure;
  return {
    value,
    modifier: 'exact',
    measure,
    group: 'people',
    claimant: body.name,
    claimantKind: body.kind,
    speaker: null,
    relayedBy: null,
    country: null,
    channel: null,
    window: { from, to, basis: 'explicit', toBasis: 'stated' },
    derivedFrom: null,
    partOf: null,
    ofSome: false,
    earlierOf: null,
    range: null,
    mentions: [{ ...placeIn(text, phrase, at + 1), modifier: 'exact' }],
    confidence: 1,
    doubts: [],
  };
}

/** One a page: the body that gives the first figure is taken at its word, and asked for its list. */
function statementOf(figure: Figure | undefined, text: string, day: IsoDate | null): readonly ExtractedStatement[] {
  if (figure === undefined) return [];
  const said = {
    kind: 'list_asked',
    by: 'United Nations',
    byKind: 'international',
    speaker: null,
    channel: null,
    to: figure.body.name,
    method: null,
    day,
    dayBasis: 'reported',
    about: [0],
    aboutBasis: 'named',
    place: placeIn(text, figure.phrase, 1),
  } as const;
  return [said];
}
