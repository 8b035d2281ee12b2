import type { Database } from 'better-sqlite3';
import type { ActedClaim, AlongsideAct, Standing } from '../ledger/ledger.js';
import { createAmender } from './amender.js';
import { amendmentOf, type NamedAmendment, standingAfter } from './amendment.js';
import { correctionItem } from './correction-item.js';
import { figureItem } from './news-items.js';
import { shiftOf, tellersOf } from './shift.js';
import { createTeller, type Teller } from './telling.js';

/**
 * For `Ledger.act`: every alert ever made of the claim, or that names it, is to say how it stands now, written in the
 * very transaction that keeps the act. One that surely nobody has seen is not sent while its figure is rejected.
 * Whoever waits for reviewed figures hears of one that was confirmed or corrected; whoever asks for corrections hears
 * of this one.
 */
export function createAmending(sqlite: Database): AlongsideAct {
  const amender = createAmender(sqlite);
  const teller = createTeller(sqlite);
  return (acted, standing) => {
    const { claim, act } = acted;
    const tellers = tellersOf(claim, standing);
    const unseen = amender.amend(
      claim.id,
      (alert, before) => {
        const becomes = amendmentOf(alert, before, claim, act);
        // what counts again as it was told may be told by nobody any more
        return becomes?.kind === 'restored' ? (shiftOf(alert, null, tellers, standing) ?? becomes) : becomes;
      },
      act.at,
    );
    amender.name(claim.id, namedOf(acted), act.at);
    tellOf(acted, { teller, standing, unseen: new Set(unseen) });
  };
}

/** How other alerts are to name it; `null`: as it is read. */
function namedOf({ claim, act }: ActedClaim): NamedAmendment | null {
  const now = standingAfter(claim, act);
  const state = claim.review?.state;
  if (state === 'rejected') return { ...now, kind: 'rejected' };
  return Object.keys(claim.review?.asRead ?? {}).length === 0 ? null : { ...now, kind: 'corrected' };
}

/** `unseen`: channels to which the figure is still to be told; they hear of it as it counts now, and need no more. */
function tellOf(
  acted: ActedClaim,
  { teller, standing, unseen }: { readonly teller: Teller; readonly standing: Standing; readonly unseen: Set<string> },
): void {
  const { claim, act, article } = acted;
  const subscriptions = teller.subscriptions();
  if (subscriptions.length === 0) return;
  const at = new Date(act.at);
  if (claim.reviewed) {
    const waiting = subscriptions.filter(({ reviewedOnly }) => reviewedOnly);
    const item = figureItem(acted, { article, claims: [acted] }, standing);
    for (const channelId of teller.tell(item, waiting, at)) unseen.add(channelId);
  }
  const correction = correctionItem(acted);
  if (correction === null) return;
  const others = subscriptions.filter(({ channelId }) => !unseen.has(channelId));
  teller.tell(correction, others, at);
}
