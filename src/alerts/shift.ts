import { isDeepStrictEqual } from 'node:util';
import type { Dropped } from '../ledger/dropped.js';
import { groupClass } from '../ledger/group-class.js';
import type { LedgerClaim, Standing } from '../ledger/ledger.js';
import { outletWords } from '../rendering/citation-lines.js';
import { type Alert, type AlertFigure, citationOf, figureOf } from './alert.js';
import { type Amendment, standing as standingOf } from './amendment.js';

/** Who tells a claim, where some article has stopped telling it. */
export interface Tellers {
  readonly claim: LedgerClaim;
  /** Articles that tell it, in the claim's order. */
  readonly telling: readonly string[];
  /** The last article that stopped and does not tell it again. */
  readonly last: Dropped | undefined;
}

export function tellersOf(claim: LedgerClaim, ledger: Standing): Tellers {
  const down = ledger.dropped([claim.id]).filter(({ until }) => until === null);
  const gone = new Set(down.map(({ articleId }) => articleId));
  const telling = claim.appearances.map(({ articleId }) => articleId).filter((id) => !gone.has(id));
  return { claim, telling: [...new Set(telling)], last: down.at(-1) };
}

/**
 * What is to be said below an alert of a claim of which other articles tell than before; `null`: nothing new. What editors
 * said of the figure itself goes on being said.
 */
export function shiftOf(
  alert: Pick<Alert, 'citation'>,
  before: Amendment | null,
  tellers: Tellers,
  ledger: Standing,
): Amendment | null {
  const { claim, last } = tellers;
  const state = claim.review?.state;
  if (state === 'rejected' || state === 'corrected') return null;
  const becomes = last === undefined ? null : stoppedAt(alert, tellers, last, ledger);
  if (becomes !== null) return before !== null && isDeepStrictEqual(before, becomes) ? null : becomes;
  if (before === null || before.kind === 'restored') return null;
  return { ...standingOf(claim), kind: 'restored', reason: null, at: before.at, stopped: null };
}

function stoppedAt(
  alert: Pick<Alert, 'citation'>,
  { claim, telling }: Tellers,
  last: Dropped,
  ledger: Standing,
): Amendment | null {
  if (telling.includes(alert.citation.article)) return null;
  const [first] = telling;
  const [article] = ledger.articles([last.articleId]);
  const [teller] = first === undefined ? [] : ledger.articles([first]);
  const still = teller === undefined ? null : citationOf(claim, teller);
  return {
    ...standingOf(claim),
    kind: still === null ? 'changed' : 'moved',
    reason: last.reason,
    at: last.at,
    stopped: {
      article: article === undefined ? 'the article' : String(outletWords(article)),
      how: last.kind,
      now: still === null ? saidInstead(claim, last, ledger) : [],
      still,
    },
  };
}

/** So many figures of the page as it is now are named. */
const INSTEAD_MAX = 2;

/** What the page says now of the same claimant, measure and people, and did not say before. */
function saidInstead(claim: LedgerClaim, { articleId, byArticle }: Dropped, ledger: Standing): AlertFigure[] {
  if (byArticle === null || byArticle === articleId) return [];
  const before = new Set(ledger.claimsOf(articleId).map(({ id }) => id));
  return ledger
    .claimsOf(byArticle)
    .filter(
      ({ id, claimant, measure, group }) =>
        !before.has(id) &&
        claimant === claim.claimant &&
        measure === claim.measure &&
        groupClass(group) === groupClass(claim.group),
    )
    .slice(0, INSTEAD_MAX)
    .map(figureOf);
}
