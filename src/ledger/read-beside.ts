import { z } from 'zod';
import type { IsoDate, Weekday } from '../domain/iso-date.js';
import { compareText } from './compare.js';
import { day, idRow } from './rows.js';
import { type Misdated, READING } from './said-beside.js';
import { build, GIVEN_LIST, once, type Statements } from './statements.js';

const weekday = z.custom<Weekday>((found) => typeof found === 'number' && found >= 1 && found <= 7, 'not a weekday');
const misdatedRow = z.object({
  article_id: z.string(),
  claim_id: z.string(),
  day,
  weekday,
  paragraph: z.number(),
  quote: z.string(),
});

const misdatedOf = once(() =>
  build.selectFrom('misdated').selectAll().where('claim_id', 'in', GIVEN_LIST).orderBy('article_id').orderBy('ordinal'),
);

/** In order of article and place. */
export function readMisdated(store: Statements, claims: readonly string[]): readonly Misdated[] {
  return store.ask(misdatedOf, JSON.stringify(claims)).map((row) => {
    const { article_id: articleId, claim_id: claimId, ...found } = misdatedRow.parse(row);
    return { articleId, claimId, ...found };
  });
}

/** Along the index of the few: asked for an order, SQLite reads all articles in that order. */
const BEFORE = 'select id from article indexed by article_read_by where read_by < ?';

/** Those that an earlier reading has read. */
export function readBefore(store: Statements): readonly string[] {
  return store
    .ask(() => BEFORE, READING)
    .map((row) => idRow.parse(row).id)
    .sort(compareText);
}

const doubtsRow = z.object({ doubts: z.string() });
const words = z.array(z.string());

/** Of the telling that was read with most confidence; of several such, the earliest article's. */
export function readDoubts(store: Statements, claimId: string, asOf?: IsoDate): readonly string[] {
  let query = build
    .selectFrom('telling')
    .innerJoin('article', 'article.id', 'telling.article_id')
    .select('telling.doubts')
    .where('telling.claim_id', '=', claimId)
    .orderBy('telling.confidence', 'desc')
    .orderBy('article.known_day')
    .orderBy('telling.article_id')
    .orderBy('telling.ordinal')
    .limit(1);
  if (asOf !== undefined) query = query.where('article.known_day', '<=', asOf);
  const [row] = store.all(query);
  return row === undefined ? [] : words.parse(JSON.parse(doubtsRow.parse(row).doubts));
}
