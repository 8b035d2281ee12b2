import type { Database } from 'better-sqlite3';
import { BLIND, type Sight } from '../alerts/access.js';
import { createAlongside } from '../alerts/alongside.js';
import { createAmending } from '../alerts/amending.js';
import { alertServices } from '../alerts/services.js';
import { createStories } from '../alerts/story/stories.js';
import { createSubscriptions } from '../alerts/subscriptions.js';
import { createWatches } from '../alerts/watch/watches.js';
import { answerCount } from '../answering/answer-count.js';
import { compare } from '../answering/compare/compare.js';
import { diff } from '../answering/diff/diff.js';
import { genealogyOf } from '../answering/genealogy/genealogy-of.js';
import { createReview } from '../answering/review/review.js';
import { timelineOf } from '../answering/timeline/timeline.js';
import { verificationOf } from '../answering/verification/verify.js';
import { BARE_ENVIRONMENT, type HouseEnvironment } from '../commanding/house/house.js';
import { createServerSettings } from '../commanding/house/server-settings.js';
import type { Services } from '../commanding/services.js';
import type { ClaimantRegistry } from '../extraction/bodies/claimant-registry.js';
import type { Ledger } from '../ledger/ledger.js';
import { draftChecker } from './draft-checker.js';
import { searchOnDemand } from './search-on-demand.js';

export interface ServiceParts {
  readonly sqlite: Database;
  readonly ledger: Ledger;
  readonly registry: ClaimantRegistry;
  readonly now: () => Date;
  /** What Discord lets Recount do where; left out where nobody is connected to it. */
  readonly sight?: Sight;
  /** What the environment says for every server; left out, nothing. */
  readonly environment?: HouseEnvironment;
}

/** What commands use, made of a ledger, its database and the claimants that can be named; all but the ways in. */
export function servicesOf({
  sqlite,
  ledger,
  registry,
  now,
  sight = BLIND,
  environment = BARE_ENVIRONMENT,
}: ServiceParts): Omit<Services, 'ingest' | 'feeds'> {
  return {
    ledger,
    registry,
    answerCount: (query) => answerCount(ledger, query),
    checkDraft: draftChecker(ledger, registry),
    compare: (query) => compare(ledger, query),
    timeline: (query) => timelineOf(ledger, query),
    diff: (query) => diff(ledger, query),
    review: createReview(ledger, now, { acted: createAmending(sqlite), news: createAlongside(sqlite, now) }),
    verification: (query) => verificationOf(ledger, query),
    genealogy: (claim, asOf) => genealogyOf(ledger, claim, asOf),
    search: searchOnDemand(ledger, sqlite),
    subscriptions: createSubscriptions(sqlite, now),
    stories: createStories(sqlite, now),
    watches: createWatches(sqlite, now),
    alerts: alertServices(sqlite, ledger, now, sight.channel),
    sight,
    settings: createServerSettings(sqlite, environment, now),
  };
}
