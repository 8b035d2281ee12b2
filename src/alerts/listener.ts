import { relationOf } from '../answering/relation.js';
import type { LedgerClaim } from '../ledger/ledger.js';
import type { NewsKind } from './news-kind.js';
import type { StandingQuery } from './standing-query.js';
import type { Story } from './story/story.js';
import { AT_ONCE, type Subscription } from './subscription.js';

/** Whoever hears of news: a subscription, or the thread of a card, which is told of what its question asks for. */
export interface Listener extends Subscription {
  readonly asked?: StandingQuery;
}

/** What changes an answer: another origin of a figure does not. */
const CHANGES: readonly NewsKind[] = ['new', 'revision', 'contradiction', 'correction'];

/** The thread of a card, as one that listens. */
export function threadOf({ id, guildId, query, language, createdBy, createdAt }: Story, channelId: string): Listener {
  const { measure, by: claimant, group } = query;
  const made = { id, guildId, channelId, createdBy, createdAt };
  return { ...AT_ONCE, ...made, measure, claimant, group, about: CHANGES, language, asked: query };
}

/** Whether a claim is among the figures of a question. Parts are told with their whole, unless they are asked for. */
export function isAsked(claim: LedgerClaim, query: StandingQuery): boolean {
  return relationOf(claim, query) !== undefined && (claim.partOf === null || query.group !== null);
}
