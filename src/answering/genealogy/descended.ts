import { quotedTogether, sharedText } from '../../ledger/copies/between.js';
import type { Descent } from '../../ledger/descent.js';
import type { Ledger } from '../../ledger/ledger.js';
import type { ArticleSummary } from '../answer.js';
import type { Descended } from './genealogy.js';

/** Why an article is held to be a copy of `from`: what both say of themselves, and what stands in both. */
export async function descendedFrom(
  ledger: Ledger,
  { sharedText: estimate, sharedQuotation, sameAgency, sharedFigures }: Descent,
  article: ArticleSummary,
  from: ArticleSummary,
): Promise<Descended> {
  const passages = await ledger.passages([article.id, from.id]);
  const [own, theirs] = [article, from].map(({ id }) => passages.filter(({ articleId }) => articleId === id));
  return {
    from,
    sameAgency: sameAgency ? article.agency : null,
    // how it was found is known to within some hundredths; here it is counted
    sharedText: estimate === 0 ? 0 : sharedText(own ?? [], theirs ?? []),
    sharedQuotation: sharedQuotation ? (quotedTogether(own ?? [], theirs ?? []) ?? null) : null,
    sharedFigures,
  };
}
