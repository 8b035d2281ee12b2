import type { Article } from '../../domain/article.js';
import { addDays, addMonths, daysBetween, type IsoDate, isoDateOfInstant, yearOf } from '../../domain/iso-date.js';
import { groupBy } from '../../ledger/group-by.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { plainDay } from '../../wording/days.js';
import { amountWords } from '../../wording/numbers.js';
import { listed, say, type Words } from '../../wording/words.js';
import { articlesOf, articlesWords } from './carriers.js';
import { type Check, type NoteContext, note } from './context.js';
import { articleWords } from './wording.js';

/** Old and new year are mixed up in the first weeks of January; so long before, a day of the last year is "recent". */
const RECENT_DAYS = 92;

/** A first day that cannot be right, or is very likely a year off. It is kept as it stands. */
export const doubtfulDate: Check = (context) => [...datedAhead(context), ...firstDayInDoubt(context)];

const firstDayInDoubt: Check = (context) => {
  const dated = context.claims.filter(({ window }) => window.from !== null && window.basis !== 'none');
  const byArticleAndDay = groupBy(
    dated.flatMap((claim) => firstArticle(claim, context).map((article) => ({ claim, article }))),
    ({ claim, article }) => `${article.id} ${claim.window.from} ${claim.measure === 'promised'}`,
  );
  return [...byArticleAndDay.values()].flatMap((rows) => {
    const [{ claim, article }] = rows;
    const claims = rows.map((row) => row.claim);
    const doubted = claim.window.from === null ? undefined : doubt(claim.window.from, article, claims);
    if (doubted === undefined) return [];
    const right = claims.flatMap((one) => toldRight(one, context));
    return note('doubtful_date', withOthers(doubted, right, context), [...claims, ...right]);
  });
};

/** An article that bears a day which was still to come when it was read; of a figure that several tell, all of them do. */
const datedAhead: Check = (context) => {
  const ahead = context.claims.flatMap((claim) => {
    const articles = articlesOf(claim).flatMap((id) => context.articles.get(id) ?? []);
    // a day more: of whoever reads it, the day may have begun
    const read = addDays(isoDateOfInstant(new Date(claim.recordedAt)), 1);
    const [first] = articles;
    return first !== undefined && articles.every(({ published }) => published !== null && published > read)
      ? [{ claim, first }]
      : [];
  });
  return [...groupBy(ahead, ({ first }) => first.id).values()].flatMap((rows) => {
    const [{ first }] = rows;
    if (first.published === null) return [];
    const text = say('doubtful.published', { article: articleWords(first), published: plainDay(first.published) });
    return note(
      'doubtful_date',
      text,
      rows.map(({ claim }) => claim),
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
function withOthers(text: Words, right: readonly LedgerClaim[], context: NoteContext): Words {
  const from = right[0]?.window.from;
  if (from === undefined || from === null) return text;
  const articles = articlesWords([...new Set(right.flatMap(articlesOf))], context);
  return say('doubtful.others', { text, articles, day: plainDay(from) });
}

function firstArticle({ appearances }: LedgerClaim, { articles }: NoteContext): readonly Article[] {
  const article = articles.get(appearances[0].articleId);
  return article === undefined ? [] : [article];
}

function doubt(from: IsoDate, article: Article, claims: readonly LedgerClaim[]): Words | undefined {
  const { published } = article;
  if (published === null) return undefined;
  const values = {
    article: articleWords(article),
    figures: listed(claims.map(amountWords)),
    day: plainDay(from),
    published: plainDay(published),
  };
  // what is promised is still to come
  if (from > published)
    return claims.every(({ measure }) => measure === 'promised') ? undefined : say('doubtful.future', values);
  // December named with the year before last: the slip of writing about the turn of the year
  if (yearOf(published) - yearOf(from) !== 2) return undefined;
  const yearLater = addMonths(from, 12);
  const lapse = daysBetween(yearLater, published);
  if (lapse < 0 || lapse > RECENT_DAYS) return undefined;
  return say('doubtful.year', { ...values, meant: plainDay(yearLater) });
}
