import { createAlongside } from '../src/alerts/alongside.js';
import { allCommands } from '../src/cli/all-commands.js';
import { loadExplainer, loadExtractor } from '../src/cli/load-extractor.js';
import { servicesOf } from '../src/cli/services.js';

import type { Caller } from '../src/commanding/command.js';
import { BARE_ENVIRONMENT, houseFrom } from '../src/commanding/house/house.js';
import type { Desk } from '../src/commanding/interpret-line.js';
import type { Services } from '../src/commanding/services.js';
import { createClaimantRegistry } from '../src/extraction/bodies/claimant-registry.js';
import { createFeedStore } from '../src/ingest/feeds/feed-store.js';
import { createFeeds } from '../src/ingest/feeds/feeds.js';
import { createIngestOne } from '../src/ingest/ingest-one.js';
import { createIntake } from '../src/ingest/intake.js';
import { openWeb } from '../src/ingest/web/open-web.js';
import { createLedger } from '../src/ledger/sqlite-ledger.js';
import { readArticle } from '../src/reading/read-article.js';
import type { PageSource } from '../src/reading/reading.js';
import { createLedgerSource } from '../src/search/ledger-source.js';
import { createSearch } from '../src/search/search.js';
import { founding } from './ledger/founding.js';
import { ingestAll, scratchDatabase } from './ledger/scratch.js';
import { day } from './samples.js';

export const commands = allCommands;

export const terminalCaller: Caller = {
  where: 'terminal',
  guildId: null,
  channelId: null,
  userId: null,
  locale: 'en-US',
  mayManageChannels: false,
  mayManageServer: false,
  mayEdit: true,
  today: day('2026-01-27'),
  house: houseFrom({}, BARE_ENVIRONMENT, { guildId: null, guildLocale: null }),
};

export const discordCaller: Caller = {
  ...terminalCaller,
  where: 'discord',
  guildId: '900000000000000001',
  channelId: '900000000000000002',
  userId: '900000000000000003',
  mayManageChannels: true,
  mayManageServer: true,
  house: houseFrom({}, BARE_ENVIRONMENT, { guildId: '900000000000000001', guildLocale: 'en-US' }),
};

/** Everything real, in a scratch folder: what the five founding articles say, and every command. */
export async function foundingDesk(caller: Caller = terminalCaller): Promise<Desk> {
  const database = scratchDatabase();
  const ledger = createLedger(database);
  await ingestAll(ledger, founding);
  const registry = createClaimantRegistry([
    {
      name: 'Foro Penal',
      kind: 'ngo',
      aliases: ['Venezuelan Penal Forum'],
      country: 'Venezuela',
      people: [{ name: 'Alfredo Romero', office: 'director' }],
    },
    { name: 'Government of Venezuela', kind: 'government', aliases: ['Caracas'], country: 'Venezuela', people: [] },
    { name: 'OVP', kind: 'ngo', aliases: ['Observatorio Venezolano de Prisiones'], country: 'Venezuela', people: [] },
  ]);
  const now = (): Date => new Date('2026-01-27T09:00:00Z');
  const alongside = createAlongside(database.sqlite, now);
  const intake = createIntake({ ledger, now, loadExtractor: () => loadExtractor(registry), alongside });
  // pages come from servers of the tests, which are on this machine
  const web = openWeb({ privateAddresses: ['127.0.0.1'], version: 'test' });
  const fetch = async () => web.fetch;
  const read = async (source: PageSource) => readArticle(source);
  const store = createFeedStore(database.sqlite);
  const services: Services = {
    ...servicesOf({ sqlite: database.sqlite, ledger, registry, now }),
    search: () => createSearch(createLedgerSource(ledger)),
    ingest: createIngestOne({ ledger, intake, fetch, read, loadExplainer: () => loadExplainer(registry) }),
    feeds: createFeeds({ store, fetch, now, isFollowing: () => false }),
  };
  return { commands, services, caller };
}
