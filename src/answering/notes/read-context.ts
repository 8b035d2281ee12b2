import type { Ledger, LedgerClaim } from '../../ledger/ledger.js';
import type { CitedArticles } from '../figure.js';
import { asToldNow } from '../texts-of-page.js';
import type { NoteContext } from './context.js';
import { paragraphsOfFalls } from './total-falls.js';

/** What notes on these claims are made from; the percentages that articles state of them are for the caller to add. */
export async function noteContextOf(
  ledger: Ledger,
  known: readonly LedgerClaim[],
  { byId: articles, origins, dropped, laterTexts }: CitedArticles,
): Promise<NoteContext> {
  const claims = known.map((claim) => asToldNow(claim, laterTexts));
  const ids = claims.map(({ id }) => id);
  const own = new Set(ids);
  return {
    claims,
    ratios: [],
    beside: [],
    misdated: await ledger.misdated(ids),
    dropped: dropped.filter(({ claimId }) => own.has(claimId)),
    articles,
    paragraphs: await paragraphsOfFalls(ledger, claims),
    origins,
  };
}
