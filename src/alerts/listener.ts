import { relationOf } from '../answering/relation.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import type { Item } from './news-items.js';
import type { NewsKind } from './news-kind.js';
import type { StandingQuery } from './standing-query.js';
import type { Story } from './story/story.js';
import { AT_ONCE, isSmallChange, type Subscription, wants } from './subscription.js';
import { placeOf, type Watch } from './watch/watch.js';

/** Whoever hears of news: a subscription, the thread of a card, or somebody who watches a question. */
export interface Listener extends Subscription {
  /** Only of what this question asks for. */
  readonly asked?: StandingQuery;
  /** Only where its answer changes in kind, or by enough. */
  readonly watches?: true;
}

/** What changes an answer: another origin of a figure does not. */
const CHANGES: readonly NewsKind[] = ['new', 'revision', 'contradiction', 'correction'];

/** The thread of a card, as one that listens. */
export function threadOf({ id, guildId, query, language, createdBy, createdAt }: Story, channelId: string): Listener {
  const { measure, by: claimant, group } = query;
  const made = { id, guildId, channelId, createdBy, createdAt };
  return { ...AT_ONCE, ...made, measure, claimant, group, about: CHANGES, language, asked: query };
}

/** Somebody who watches a question, as one that listens. */
export function watcherOf(watch: Watch): Listener {
  const { id, query, place, userId: createdBy, createdAt, changePercent, language, quiet, digest } = watch;
  const { measure, by: claimant, group } = query;
  const made = { id, guildId: place?.guildId ?? '', channelId: placeOf(watch), createdBy, createdAt };
  const manner = { ...AT_ONCE, about: CHANGES, changePercent, language, quiet, digest };
  return { ...manner, ...made, measure, claimant, group, asked: query, watches: true };
}

/** Whether a claim is among the figures of a question. Parts are told with their whole, unless they are asked for. */
export function isAsked(claim: LedgerClaim, query: StandingQuery): boolean {
  return relationOf(claim, query) !== undefined && (claim.partOf === null || query.group !== null);
}

/** Whether whoever listens wants to hear of it. */
export function hears(listener: Listener, item: Item): boolean {
  const { asked, watches } = listener;
  if (asked !== undefined && !isAsked(item.claim, asked)) return false;
  if (asked === undefined || watches === undefined) return item.told.some((one) => wants(listener, one));
  const kinds = reasons(item, asked, listener.changePercent);
  const whole = { ...listener, changePercent: null };
  return kinds.length > 0 && item.told.some((one) => wants(whole, { ...one, kinds }));
}

/** By what it changes the answer to a question: a body that had no figure in it, a contradiction that was none, a figure replaced or taken back. */
function reasons(item: Item, asked: StandingQuery, changePercent: number | null): readonly NewsKind[] {
  const [{ kinds }] = item.told;
  const isLittle = changePercent !== null && item.told.every((one) => isSmallChange(one, changePercent));
  return kinds.filter((kind) => {
    if (kind === 'correction') return true;
    if (kind === 'revision') return !isLittle;
    if (kind === 'contradiction') return item.contradictsAnew();
    return kind === 'new' && !item.before().some((claim) => isAsked(claim, asked));
  });
}
