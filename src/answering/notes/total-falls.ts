import { amountWords } from '../../domain/amount-words.js';
import { plainDay } from '../../domain/day-words.js';
import type { Ledger, LedgerClaim, StoredPassage } from '../../ledger/ledger.js';
import { carriersOf } from './carriers.js';
import { type Check, type NoteContext, note } from './context.js';
import { fallenTotals } from './running-totals.js';
import { reasonOfFall } from './why-it-fell.js';
import { articleWords, list, upTo, whose } from './wording.js';

/** A running total of one claimant that falls: kept, and flagged, with the reason where an article gives one beside it. */
export const totalFalls: Check = (context) =>
  fallenTotals(context.claims).flatMap(({ claim, above }) => {
    const others = list(above.map((other) => `${amountWords(other)} (${upTo(other)})`));
    const since = claim.window.from === null ? '' : ` since ${plainDay(claim.window.from)}`;
    const text = `${whose(claim)}${since}, ${upTo(claim)}, is below its own ${others}: a running total falls.`;
    const why = reasonsIn(claim, context);
    const carried = carriersOf([claim, ...above], context);
    return note('total_falls', `${text} ${why}${carried}`, [claim, ...above]);
  });

function reasonsIn({ appearances }: LedgerClaim, { paragraphs, articles }: NoteContext): string {
  const given = appearances.flatMap(({ articleId, paragraph }) => {
    const passage = paragraphs.find((one) => one.articleId === articleId && one.number === paragraph);
    const article = articles.get(articleId);
    const reason = passage === undefined ? undefined : reasonOfFall(passage.text);
    if (passage === undefined || article === undefined || reason === undefined) return [];
    // the words of a digest are ours, and no quotation
    const quoted = article.form === 'page' ? ` (“${reason.words}”)` : '';
    return [`${reason.name}${quoted}, ${articleWords(article)}, ¶${paragraph}`];
  });
  const unique = [...new Set(given)];
  return unique.length === 0
    ? 'No article says why in the same paragraph: an error, a correction, or counted otherwise.'
    : `The same paragraph speaks of ${list(unique)}.`;
}

/** What stands around totals that have fallen. */
export async function paragraphsOfFalls(
  ledger: Ledger,
  claims: readonly LedgerClaim[],
): Promise<readonly StoredPassage[]> {
  const places = fallenTotals(claims).flatMap(({ claim }) =>
    claim.appearances.map(({ articleId, paragraph }) => ({ articleId, number: paragraph })),
  );
  return places.length === 0 ? [] : ledger.passagesAt(places);
}
