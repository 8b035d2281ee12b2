import type { Database } from 'better-sqlite3';
import { createReach, type Reach } from '../alerts/access.js';
import { createAlongside } from '../alerts/alongside.js';
import type { Caller } from '../commanding/command.js';
import type { HouseEnvironment } from '../commanding/house/house.js';
import type { Desk } from '../commanding/interpret-line.js';
import type { Services } from '../commanding/services.js';
import type { LanguageCode } from '../domain/article.js';
import { createIngestOne } from '../ingest/ingest-one.js';
import { createIntake, type Intake } from '../ingest/intake.js';
import { createApartReader } from '../ingest/read-apart.js';
import type { Fetch } from '../ingest/web/fetcher.js';

import { openDatabase } from '../ledger/database.js';
import { type BrokenQuotation, checkQuotations } from '../ledger/quotations.js';
import { createLedger } from '../ledger/sqlite-ledger.js';
import type { Settings } from '../settings.js';
import { allCommands } from './all-commands.js';
import { now, today } from './clock.js';
import { createFeedDesk, type FeedDesk } from './feed-desk.js';
import { fillFromSeeds } from './fill-from-seeds.js';
import { loadExplainer, loadExtractor } from './load-extractor.js';
import { openRegistry } from './open-registry.js';
import { readOlderAgain } from './read-again.js';
import { servicesOf } from './services.js';
import type { Streams } from './streams.js';
import { webOnDemand } from './web-on-demand.js';

/** Recount, wired and filled. */
export interface Recount {
  readonly desk: Desk;
  readonly sqlite: Database;
  readonly reach: Reach;
  /** Articles that arrive from now on are news. */
  readonly intake: Intake;
  readonly fetch: () => Promise<Fetch>;
  /** Follows the feeds until it is stopped. */
  readonly follow: FeedDesk['follow'];
  /** Gives up what is being fetched. */
  readonly offline: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export type Opening =
  | { readonly ok: true; readonly recount: Recount }
  /** One clear line. */
  | { readonly ok: false; readonly problem: string };

const MINUTE = 60_000;

const TERMINAL = {
  where: 'terminal',
  guildId: null,
  channelId: null,
  userId: null,
  // dates in a reference stand in the order of whoever reads them
  locale: Intl.DateTimeFormat().resolvedOptions().locale,
  mayManageChannels: false,
  mayManageServer: false,
  mayEdit: true,
} as const;

const NO_SERVER = { guildId: null, guildLocale: null } as const;

function deskOf(services: Services, language: LanguageCode): Desk {
  const house = services.settings.houseOf(NO_SERVER);
  return {
    language,
    commands: allCommands,
    services,
    // asked anew for each line: a console may stay open past midnight
    get caller(): Caller {
      return { ...TERMINAL, today: today(house['time-zone'].value), house };
    },
  };
}

/** What every server goes by until it settles it for itself. */
function houseEnvironment({ language, timeZone, editorRoleId, citationStyle, guildId }: Settings): HouseEnvironment {
  return { language, timeZone, editorRoleId, citationStyle, guildId };
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
  const parts = { ledger, now, loadExtractor: () => loadExtractor(registry) };
  const alongside = createAlongside(sqlite, now);
  const intake = createIntake({ ...parts, alongside });
  const isEmpty = await ledger.isEmpty();
  const baseline = createIntake({ ...parts, alongside: undefined });
  const filed = createIntake({ ...parts, alongside: isEmpty ? undefined : alongside, of: 'file' });
  await fillFromSeeds(settings, filed, streams);
  await readOlderAgain(ledger, registry, settings, streams);
  const [broken] = checkQuotations(opening.database);
  if (broken !== undefined) {
    await ledger.close();
    return { ok: false, problem: describeBroken(broken, opening.database.path) };
  }
  const { fetch, close: offline } = webOnDemand(settings);
  const read = createApartReader();
  const ingest = createIngestOne({ ledger, intake, fetch, read, loadExplainer: () => loadExplainer(registry) });
  const { feeds, follow } = createFeedDesk({
    sqlite,
    fetch,
    read,
    intake,
    baseline,
    everyMs: settings.feedMinutes * MINUTE,
  });
  const reach = createReach();
  const environment = houseEnvironment(settings);
  const made = servicesOf({ sqlite, ledger, registry, now, sight: reach, environment });
  const services = { ...made, ingest, feeds };
  const close = async (): Promise<void> => {
    await offline();
    await ledger.close();
  };
  const recount = { desk: deskOf(services, settings.language), sqlite, reach, intake, fetch, follow, offline, close };
  return { ok: true, recount };
}
