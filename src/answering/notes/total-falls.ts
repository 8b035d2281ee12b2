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

/** Where a reason may stand: in the paragraph of the figure itself, else in the one before or after it. */
const PLACES = [
  { off: [0], where: 'The same paragraph speaks' },
  { off: [-1, 1], where: 'A paragraph beside it speaks' },
] as const;

function reasonsIn(claim: LedgerClaim, context: NoteContext): string {
  for (const { off, where } of PLACES) {
    const unique = [...new Set(off.flatMap((paragraphs) => reasonsAt(claim, paragraphs, context)))];
    if (unique.length > 0) return `${where} of ${list(unique)}.`;
  }
  return 'No article says why beside it: an error, a correction, or counted otherwise.';
}

/** So many paragraphs from where the claim stands. */
function reasonsAt(
  { appearances }: LedgerClaim,
  off: number,
  { paragraphs, articles }: NoteContext,
): readonly string[] {
  return appearances.flatMap(({ articleId, paragraph }) => {
    const number = paragraph + off;
    const passage = paragraphs.find((one) => one.articleId === articleId && one.number === number);
    const article = articles.get(articleId);
    const reason = passage === undefined ? undefined : reasonOfFall(passage.text);
    if (passage === undefined || article === undefined || reason === undefined) return [];
    // the words of a digest are ours, and no quotation
    const quoted = article.form === 'page' ? ` (“${reason.words}”)` : '';
    return [`${reason.name}${quoted}, ${articleWords(article)}, ¶${number}`];
  });
}

/** What stands around totals that have fallen. */
export async function paragraphsOfFalls(
  ledger: Ledger,
  claims: readonly LedgerClaim[],
): Promise<readonly StoredPassage[]> {
  const places = fallenTotals(claims).flatMap(({ claim }) =>
    claim.appearances.flatMap(({ articleId, paragraph }) =>
      PLACES.flatMap(({ off }) => off.map((paragraphs) => ({ articleId, number: paragraph + paragraphs }))),
    ),
  );
  return places.length === 0 ? [] : ledger.passagesAt(places);
}
