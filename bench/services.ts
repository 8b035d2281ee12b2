import { createSubscriptions } from '../src/alerts/subscriptions.js';
import { answerCount } from '../src/answering/answer-count.js';
import { compare } from '../src/answering/compare/compare.js';
import { diff } from '../src/answering/diff/diff.js';
import { genealogyOf } from '../src/answering/genealogy/genealogy-of.js';
import { createReview } from '../src/answering/review/review.js';
import { timelineOf } from '../src/answering/timeline/timeline.js';
import { verificationOf } from '../src/answering/verification/verify.js';
import { now } from '../src/cli/clock.js';
import { draftChecker } from '../src/cli/draft-checker.js';
import { searchOnDemand } from '../src/cli/search-on-demand.js';
import type { Services } from '../src/commanding/services.js';
import type { ClaimantRegistry } from '../src/extraction/claimant-registry.js';
import type { OpenDatabase } from '../src/ledger/database.js';
import { createLedger } from '../src/ledger/sqlite-ledger.js';

/** What commands use, on a ledger of the benchmark's: as the program is wired. */
export function servicesOn(database: OpenDatabase, registry: ClaimantRegistry): Services {
  const ledger = createLedger(database);
  return {
    ledger,
    registry,
    answerCount: (query) => answerCount(ledger, query),
    checkDraft: draftChecker(ledger, registry),
    compare: (query) => compare(ledger, query),
    timeline: (query) => timelineOf(ledger, query),
    diff: (query) => diff(ledger, query),
    review: createReview(ledger, now),
    verification: (query) => verificationOf(ledger, query),
    genealogy: (claim) => genealogyOf(ledger, claim),
    search: searchOnDemand(ledger, database.sqlite),
    subscriptions: createSubscriptions(database.sqlite, now),
  };
}
