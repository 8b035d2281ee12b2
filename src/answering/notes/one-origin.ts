import { groupBy } from '../../ledger/group-by.js';
import type { LedgerClaim } from '../../ledger/ledger.js';
import { amountWords } from '../../wording/numbers.js';
import { listed, say } from '../../wording/words.js';
import type { Note } from '../answer.js';
import { type Check, type NoteContext, note } from './context.js';
import { articleWords } from './wording.js';

/** Articles that carry one story: what only they give has one source, however many outlets print it. */
export const oneOrigin: Check = (context) => {
  const copied = context.claims.flatMap((claim) => {
    const ids = new Set(claim.appearances.map(({ articleId }) => articleId));
    const origins = new Set([...ids].map((id) => context.origins.get(id) ?? id));
    const [origin] = origins;
    return ids.size > 1 && origins.size === 1 && origin !== undefined ? [{ claim, origin, ids: [...ids] }] : [];
  });
  return [...groupBy(copied, ({ origin }) => origin).values()].flatMap((rows) =>
    oneStory(
      context,
      [...new Set(rows.flatMap(({ ids }) => ids))],
      rows.map(({ claim }) => claim),
    ),
  );
};

function oneStory({ articles }: NoteContext, ids: readonly string[], claims: readonly LedgerClaim[]): readonly Note[] {
  const carriers = ids.map((id) => articles.get(id)).filter((article) => article !== undefined);
  const names = listed(carriers.map(articleWords));
  const text = say('origin.one', { articles: names, figures: listed(claims.map(amountWords)) });
  return note('one_origin', text, claims);
}
