import type { Ledger } from '../ledger/ledger.js';
import type { SearchableSource } from './source.js';

/** The ledger as what is searched: the index keeps ids, every text is read from here when it is quoted. */
export function createLedgerSource(ledger: Ledger): SearchableSource {
  return {
    articleIds: async () => (await ledger.articles()).map((article) => article.id),
    article: async (id) => {
      const article = await ledger.article(id);
      if (article === undefined) return undefined;
      const [passages, told] = await Promise.all([ledger.passages(id), ledger.told([id])]);
      const claims = await ledger.claims({ ids: [...new Set(told.map((one) => one.claimId))] });
      return { article, passages, claims };
    },
  };
}
