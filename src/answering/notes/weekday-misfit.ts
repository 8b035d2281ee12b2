import { amountWords } from '../../domain/amount-words.js';
import { plainDay, weekdayName } from '../../domain/day-words.js';
import { daysBetween } from '../../domain/iso-date.js';
import { groupBy } from '../../ledger/group-by.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import type { Misdated } from '../../ledger/said-beside.js';
import { articlesOf } from './carriers.js';
import { type Check, type NoteContext, note } from './context.js';
import { articleWords, daysWords, list } from './wording.js';

/** Of one figure, days so near to each other may be the same day told otherwise. */
const NEAR_DAYS = 7;

/** "Sunday, January 24" where that day was a Saturday: one of the two is wrong, and the article does not say which. */
export const weekdayMisfit: Check = (context) => {
  const claims = new Map(context.claims.map((claim) => [claim.id, claim]));
  // an article that was not out on the day asked for has not said it yet
  const shown = context.misdated.filter(
    ({ claimId, articleId }) => claims.has(claimId) && context.articles.has(articleId),
  );
  const places = groupBy(shown, ({ articleId, paragraph, quote }) => `${articleId} ${paragraph} ${quote}`);
  return [...places.values()].flatMap((rows) => {
    const dated = rows.map(({ claimId }) => claims.get(claimId)).filter((claim) => claim !== undefined);
    const others = dated.flatMap((claim) => toldOtherwise(claim, context));
    const text = `${whereWords(rows[0], context)}: one of the two is wrong, and with it the day of ${list(dated.map(amountWords))}.`;
    return note('weekday_misfit', `${text}${besideWords(dated, rows[0], context)}${otherWords(others, context)}`, [
      ...dated,
      ...others,
    ]);
  });
};

function whereWords({ articleId, paragraph, quote, day }: Misdated, { articles }: NoteContext): string {
  const article = articles.get(articleId);
  const name = article === undefined ? articleId : articleWords(article);
  // the words of a digest are ours, and no quotation
  const words = article?.form === 'page' ? `“${quote}”` : quote;
  return `${name}, ¶${paragraph}, has ${words}, but ${plainDay(day)} is a ${weekdayName(day)}`;
}

/** Other articles that date the very same figure without that slip: they bear out the day that it is filed under. */
function besideWords(dated: readonly LedgerClaim[], slip: Misdated, { articles, misdated }: NoteContext): string {
  const slipped = new Set(misdated.map(({ articleId, claimId }) => `${articleId} ${claimId}`));
  const others = dated.flatMap((claim) =>
    articlesOf(claim).filter((id) => id !== slip.articleId && !slipped.has(`${id} ${claim.id}`)),
  );
  const names = [...new Set(others)].flatMap((id) => {
    const article = articles.get(id);
    return article === undefined ? [] : [articleWords(article)];
  });
  const [claim] = dated;
  return names.length === 0 || claim === undefined ? '' : ` ${list(names)} too: ${daysWords(claim)}.`;
}

/** The same number of the same claimant for another day nearby, as other articles have it. */
function toldOtherwise(claim: LedgerClaim, { claims, misdated }: NoteContext): readonly LedgerClaim[] {
  const slipped = new Set(misdated.map(({ claimId }) => claimId));
  return claims.filter((other) => {
    const [a, b] = [claim.window.from ?? claim.window.to, other.window.from ?? other.window.to];
    const near = a !== null && b !== null && Math.abs(daysBetween(a, b)) <= NEAR_DAYS;
    const same = other.value === claim.value && other.claimant === claim.claimant && other.measure === claim.measure;
    return other.id !== claim.id && !slipped.has(other.id) && same && near;
  });
}

/** Which of them is right is not for a count of articles to say. */
function otherWords(others: readonly LedgerClaim[], { articles }: NoteContext): string {
  const told = others.map((other) => {
    const names = articlesOf(other).flatMap((id) => {
      const article = articles.get(id);
      return article === undefined ? [] : [articleWords(article)];
    });
    return `${list(names)} (${daysWords(other)})`;
  });
  return told.length === 0 ? '' : ` Of the same figure otherwise: ${list(told)}.`;
}
