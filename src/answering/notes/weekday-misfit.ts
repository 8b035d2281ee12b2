import { daysBetween } from '../../domain/iso-date.js';
import { groupBy } from '../../ledger/group-by.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import type { Misdated } from '../../ledger/said-beside.js';
import { plainDay, weekdayName } from '../../wording/days.js';
import { amountWords } from '../../wording/numbers.js';
import { asIs, listed, say, type Words } from '../../wording/words.js';
import { articlesOf, articlesWords } from './carriers.js';
import { type Check, type NoteContext, note } from './context.js';
import { articleWords, daysWords } from './wording.js';

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
    const beside = withBeside(misfit(dated, rows[0], context), dated, { slip: rows[0], context });
    return note('weekday_misfit', withOthers(beside, others, context), [...dated, ...others]);
  });
};

function misfit(dated: readonly LedgerClaim[], slip: Misdated, { articles }: NoteContext): Words {
  const { articleId, paragraph, quote, day } = slip;
  const article = articles.get(articleId);
  return say('weekday.misfit', {
    article: article === undefined ? asIs(articleId) : articleWords(article),
    paragraph: String(paragraph),
    // the words of a digest are ours, and no quotation
    words: article?.form === 'page' ? say('weekday.quoted', { words: quote }) : quote,
    day: plainDay(day),
    weekday: weekdayName(day),
    figures: listed(dated.map(amountWords)),
  });
}

/** Other articles that date the very same figure without that slip: they bear out the day that it is filed under. */
function withBeside(
  text: Words,
  dated: readonly LedgerClaim[],
  { slip, context }: { readonly slip: Misdated; readonly context: NoteContext },
): Words {
  const { articles, misdated } = context;
  const slipped = new Set(misdated.map(({ articleId, claimId }) => `${articleId} ${claimId}`));
  const others = dated.flatMap((claim) =>
    articlesOf(claim).filter((id) => id !== slip.articleId && !slipped.has(`${id} ${claim.id}`)),
  );
  const ids = [...new Set(others)].filter((id) => articles.has(id));
  const [claim] = dated;
  if (ids.length === 0 || claim === undefined) return text;
  return say('weekday.beside', { text, articles: articlesWords(ids, context), days: daysWords(claim) });
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
function withOthers(text: Words, others: readonly LedgerClaim[], context: NoteContext): Words {
  if (others.length === 0) return text;
  const told = others.map((other) =>
    say('weekday.other', { articles: articlesWords(articlesOf(other), context), days: daysWords(other) }),
  );
  return say('weekday.others', { text, others: listed(told) });
}
