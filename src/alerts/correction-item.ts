import type { ActedClaim } from '../ledger/ledger.js';
import { alertId, alertOf } from './alert.js';
import { type Amendment, isSame, standing, standingAfter } from './amendment.js';
import { type Item, KNOWN, tellable } from './news-items.js';

const KINDS = ['correction'] as const;

/** What an editor's act is told as to whoever asks for corrections; `null`: it changes nothing that was ever told. */
export function correctionItem(acted: ActedClaim): Item | null {
  const kind = kindOf(acted);
  if (kind === null) return null;
  const { before, claim, act, article } = acted;
  const [was, is] = [
    { claim: before, replaces: null },
    { claim, replaces: null },
  ];
  const amendment: Amendment = { ...standingAfter(claim, act), kind };
  return {
    claim,
    // whoever heard of it as it was is to hear of it, and whoever would hear of it as it is
    told: [
      { ...tellable(was, KINDS), was: kind === 'corrected' ? claim.value : null, reviewed: true },
      { ...tellable(is, KINDS), was: kind === 'corrected' ? before.value : null, reviewed: true },
    ],
    idIn: (channelId) => alertId(claim.id, channelId, `act ${act.number}`),
    // what stands again is told as it counts now, and nothing of it is struck through
    alert: () => alertOf(kind === 'restored' ? is : was, [], article, { kinds: KINDS }),
    amendment,
    ...KNOWN,
  };
}

function kindOf({ before, claim }: ActedClaim): Amendment['kind'] | null {
  const wasRejected = before.review?.state === 'rejected';
  if (claim.review?.state === 'rejected') return wasRejected ? null : 'rejected';
  if (isSame(standing(before), standing(claim))) return wasRejected ? 'restored' : null;
  return Object.keys(claim.review?.asRead ?? {}).length === 0 ? 'restored' : 'corrected';
}
