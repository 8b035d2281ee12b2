import type { Sight } from '../alerts/access.js';
import type { Mutes } from '../alerts/mutes.js';
import type { ServerHealth } from '../alerts/services.js';
import type { Stories } from '../alerts/story/stories.js';
import type { Subscription } from '../alerts/subscription.js';
import type { Subscriptions } from '../alerts/subscriptions.js';
import type { Watches } from '../alerts/watch/watches.js';
import type { Explainer } from '../alerts/why.js';
import type { Previewed } from '../alerts/would-tell.js';
import type { CountAnswer, CountQuery } from '../answering/answer.js';
import type { DraftCheck } from '../answering/check/checked.js';
import type { CompareQuery, Comparison } from '../answering/compare/compared.js';
import type { DiffQuery, LedgerDiff } from '../answering/diff/diff.js';
import type { Genealogy } from '../answering/genealogy/genealogy.js';
import type { RejectedFigure, ReviewCard } from '../answering/review/review.js';
import type { Timeline, TimelineQuery } from '../answering/timeline/timeline.js';
import type { Verification, VerificationQuery } from '../answering/verification/verification.js';
import type { IsoDate } from '../domain/iso-date.js';
import type { ClaimantRegistry } from '../extraction/bodies/claimant-registry.js';
import type { Feeds } from '../ingest/feeds/feeds.js';
import type { IngestOne } from '../ingest/ingest-one.js';
import type { Acted, ArticleDeed, Deed, Withdrawn } from '../ledger/act.js';
import type { Ledger, LedgerClaim } from '../ledger/ledger.js';
import type { Search } from '../search/search.js';
import type { ServerSettings } from './house/server-settings.js';

/** What commands may use. Wired in `main`, made of real parts in tests. */
export interface Services {
  readonly ledger: Ledger;
  readonly registry: ClaimantRegistry;
  readonly answerCount: (query: CountQuery) => Promise<CountAnswer>;
  /** The figures of copy that is being written for a day, held against the ledger, or against what it knew on a day. */
  readonly checkDraft: (text: string, today: IsoDate, asOf?: IsoDate | null) => Promise<DraftCheck>;
  /** Two claimants side by side. */
  readonly compare: (query: CompareQuery) => Promise<Comparison>;
  /** What each body said over time. */
  readonly timeline: (query: TimelineQuery) => Promise<Timeline>;
  /** What the ledger learned in some days. */
  readonly diff: (query: DiffQuery) => Promise<LedgerDiff>;
  /** What editors see and do. */
  readonly review: {
    readonly card: (claimId: string) => Promise<ReviewCard | undefined>;
    readonly rejected: () => Promise<readonly RejectedFigure[]>;
    readonly act: (claimId: string, deed: Deed, by: string) => Promise<Acted>;
    /** A whole article: withdrawn, or standing again. */
    readonly withdraw: (articleId: string, deed: ArticleDeed, by: string) => Promise<Withdrawn>;
  };
  /** Who verified, who asked for names, who disputes. */
  readonly verification: (query: VerificationQuery) => Promise<Verification>;
  /** A claim wherever it travelled: told first where, copied by whom, changed how. */
  readonly genealogy: (claim: LedgerClaim, asOf?: IsoDate | null) => Promise<Genealogy>;
  /** The index is built when it is first asked for. */
  readonly search: () => Promise<Search>;
  readonly subscriptions: Subscriptions;
  /** Answers that are kept up to date in channels. */
  readonly stories: Stories;
  /** Questions that stand. */
  readonly watches: Watches;
  /** What subscriptions would tell, whether it arrives, and why it did or did not. */
  readonly alerts: {
    readonly preview: (subscriptions: readonly Subscription[]) => Promise<readonly Previewed[]>;
    /** Id of the claim it tells of; `null` where the ledger holds none. */
    readonly test: (channelId: string, subscriptions: readonly Subscription[]) => Promise<string | null>;
    readonly why: Explainer;
    readonly mutes: Mutes;
    /** Of a server. */
    readonly health: (guildId: string) => Promise<ServerHealth>;
    /** Where trouble of a server is told first; `null`: nowhere in particular. */
    readonly noticesIn: (guildId: string, channelId: string | null, by: string) => void;
  };
  /** What Discord lets Recount do where. */
  readonly sight: Sight;
  /** What servers have settled for themselves. */
  readonly settings: ServerSettings;
  /** A page, a file or a pasted text, read into the ledger. */
  readonly ingest: IngestOne;
  readonly feeds: Feeds;
}
