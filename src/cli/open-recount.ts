import type { Database } from 'better-sqlite3';
import { createAlongside } from '../alerts/alongside.js';
import { createAmending } from '../alerts/amending.js';
import { createSubscriptions } from '../alerts/subscriptions.js';
import { answerCount } from '../answering/answer-count.js';
import { compare } from '../answering/compare/compare.js';
import { diff } from '../answering/diff/diff.js';
import { genealogyOf } from '../answering/genealogy/genealogy-of.js';
import { createReview } from '../answering/review/review.js';
import { timelineOf } from '../answering/timeline/timeline.js';
import { verificationOf } from '../answering/verification/verify.js';
import type { Caller } from '../commanding/command.js';
import type { Desk } from '../commanding/interpret-line.js';
import type { Services } from '../commanding/services.js';
import type { ClaimantRegistry } from '../extraction/claimant-registry.js';
import { openDatabase } from '../ledger/database.js';
import type { Ledger } from '../ledger/ledger.js';
import { type BrokenQuotation, checkQuotations } from '../ledger/quotations.js';
import { createLedger } from '../ledger/sqlite-ledger.js';
import type { Settings } from '../settings.js';
import { allCommands } from './all-commands.js';
import { now, today } from './clock.js';
import { draftChecker } from './draft-checker.js';
import { fillFromSeeds } from './fill-from-seeds.js';
import { createIntake, type Intake } from './intake.js';
import { openRegistry } from './open-registry.js';
import { readOlderAgain } from './read-again.js';
import { searchOnDemand } from './search-on-demand.js';
import type { Streams } from './streams.js';

/** Recount, wired and filled. */
export interface Recount {
  readonly desk: Desk;
  readonly sqlite: Database;
  /** Articles that arrive from now on are news. */
  readonly intake: Intake;
  readonly close: () => Promise<void>;
}

export type Opening =
  | { readonly ok: true; readonly recount: Recount }
  /** One clear line. */
  | { readonly ok: false; readonly problem: string };

const TERMINAL = {
  where: 'terminal',
  guildId: null,
  channelId: null,
  userId: null,
  // dates in a reference stand in the order of whoever reads them
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  mayManageChannels: false,
  mayEdit: true,
} as const;

interface Parts {
  readonly sqlite: Database;
  readonly ledger: Ledger;
  readonly registry: ClaimantRegistry;
}

function deskOf({ sqlite, ledger, registry }: Parts): Desk {
  const services: Services = {
    ledger,
    registry,
    answerCount: (query) => answerCount(ledger, query),
    checkDraft: draftChecker(ledger, registry),
    compare: (query) => compare(ledger, query),
    timeline: (query) => timelineOf(ledger, query),
    diff: (query) => diff(ledger, query),
    review: createReview(ledger, now, createAmending(sqlite)),
    verification: (query) => verificationOf(ledger, query),
    genealogy: (claim, asOf) => genealogyOf(ledger, claim, asOf),
    search: searchOnDemand(ledger, sqlite),
    subscriptions: createSubscriptions(sqlite, now),
  };
  return {
    commands: allCommands,
    services,
    // asked anew for each line: a console may stay open past midnight
    get caller(): Caller {
      return { ...TERMINAL, today: today() };
    },
  };
}

/** A ledger that misquotes one article is not to be trusted with the others. */
function describeBroken({ articleId, paragraph, quote }: BrokenQuotation, path: string): string {
  const place = `paragraph ${paragraph} of ${articleId}`;
  return `The ledger ${path} quotes “${quote}”, which does not stand in ${place}: it has been changed. Restore it from a copy, or take it away to read the seeds anew.`;
}

/** Opens the ledger and reads what is new in the seeds. What an empty ledger is filled with is no news to anybody. */
export async function openRecount(settings: Settings, streams: Streams): Promise<Opening> {
  const found = await openRegistry(settings.seedsDir);
  if (!found.ok) return found;
  const opening = openDatabase(settings.databaseUrl);
  if (!opening.ok) return { ok: false, problem: opening.reason };
  const { sqlite } = opening.database;
  const ledger = createLedger(opening.database);
  const { registry } = found;
  const intake = createIntake({ ledger, registry, alongside: createAlongside(sqlite, now) });
  const isEmpty = (await ledger.articles()).length === 0;
  const baseline = createIntake({ ledger, registry, alongside: undefined });
  await fillFromSeeds(settings.seedsDir, isEmpty ? baseline : intake, streams);
  await readOlderAgain(ledger, registry, streams);
  const [broken] = checkQuotations(opening.database);
  if (broken !== undefined) {
    await ledger.close();
    return { ok: false, problem: describeBroken(broken, opening.database.path) };
  }
  const recount = { desk: deskOf({ sqlite, ledger, registry }), sqlite, intake, close: () => ledger.close() };
  return { ok: true, recount };
}
