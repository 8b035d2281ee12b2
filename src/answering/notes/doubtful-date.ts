import { amountWords } from '../../domain/amount-words.js';
import type { Article } from '../../domain/article.js';
import { plainDay } from '../../domain/day-words.js';
import { addMonths, daysBetween, type IsoDate, yearOf } from '../../domain/iso-date.js';
import { groupBy } from '../../ledger/group-by.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { articlesOf } from './carriers.js';
import { type Check, type NoteContext, note } from './context.js';
import { articleWords, list } from './wording.js';

/** Old and new year are mixed up in the first weeks of January; so long before, a day of the last year is "recent". */
const RECENT_DAYS = 92;

/** A first day that cannot be right, or is very likely a year off. It is kept as it stands. */
export const doubtfulDate: Check = (context) => {
  const dated = context.claims.filter(({ window }) => window.from !== null && window.basis !== 'none');
  const byArticleAndDay = groupBy(
    dated.flatMap((claim) => firstArticle(claim, context).map((article) => ({ claim, article }))),
    ({ claim, article }) => `${article.id} ${claim.window.from}`,
  );
  return [...byArticleAndDay.values()].flatMap((rows) => {
    const [{ claim, article }] = rows;
    const why = claim.window.from === null ? undefined : doubt(claim.window.from, article);
    if (why === undefined) return [];
    const claims = rows.map((row) => row.claim);
    const right = claims.flatMap((one) => toldRight(one, context));
    return note(
      'doubtful_date',
      `${articleWords(article)} counts ${list(claims.map(amountWords))} from ${why}${others(right, context)}`,
      [...claims, ...right],
    );
  });
};

/** The same figure with the year that may be meant, as other articles give it. */
function toldRight({ id, window, ...claim }: LedgerClaim, { claims }: NoteContext): readonly LedgerClaim[] {
  const meant = window.from === null ? null : addMonths(window.from, 12);
  return claims.filter(
    (other) =>
      other.id !== id &&
      other.window.from === meant &&
      other.value === claim.value &&
      other.claimant === claim.claimant &&
      other.measure === claim.measure,
  );
}

/** Which of them is right is not for a count of articles to say. */
function others(right: readonly LedgerClaim[], { articles }: NoteContext): string {
  const from = right[0]?.window.from;
  if (from === undefined || from === null) return '';
  const carriers = [...new Set(right.flatMap(articlesOf))].map((id) => articles.get(id));
  const names = list(carriers.flatMap((one) => (one === undefined ? [] : [articleWords(one)])));
  return ` Of the same figure ${names} says ${plainDay(from)}.`;
}

function firstArticle({ appearances }: LedgerClaim, { articles }: NoteContext): readonly Article[] {
  const article = articles.get(appearances[0].articleId);
  return article === undefined ? [] : [article];
}

function doubt(from: IsoDate, { published }: Article): string | undefined {
  if (published === null) return undefined;
  if (from > published) return `${plainDay(from)}, which lies after its own date, ${plainDay(published)}.`;
  // December named with the year before last: the slip of writing about the turn of the year
  if (yearOf(published) - yearOf(from) !== 2) return undefined;
  const yearLater = addMonths(from, 12);
  const lapse = daysBetween(yearLater, published);
  if (lapse < 0 || lapse > RECENT_DAYS) return undefined;
  return `${plainDay(from)}, more than a year before its own date (${plainDay(published)}). That stands in the text, but ${plainDay(yearLater)} may be meant.`;
}
