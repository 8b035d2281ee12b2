import { createSubscriptions } from '../src/alerts/subscriptions.js';
import { answerCount } from '../src/answering/answer-count.js';
import { compare } from '../src/answering/compare/compare.js';
import { diff } from '../src/answering/diff/diff.js';
import { genealogyOf } from '../src/answering/genealogy/genealogy-of.js';
import { createReview } from '../src/answering/review/review.js';
import { timelineOf } from '../src/answering/timeline/timeline.js';
import { verificationOf } from '../src/answering/verification/verify.js';
import { allCommands } from '../src/cli/all-commands.js';
import { draftChecker } from '../src/cli/draft-checker.js';
import type { Caller } from '../src/commanding/command.js';
import type { Desk } from '../src/commanding/interpret-line.js';
import type { Services } from '../src/commanding/services.js';
import { createClaimantRegistry } from '../src/extraction/claimant-registry.js';
import { createLedger } from '../src/ledger/sqlite-ledger.js';
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
  mayEdit: true,
  today: day('2026-01-27'),
};

export const discordCaller: Caller = {
  ...terminalCaller,
  where: 'discord',
  guildId: '900000000000000001',
  channelId: '900000000000000002',
  userId: '900000000000000003',
  mayManageChannels: true,
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
  const services: Services = {
    ledger,
    registry,
    answerCount: (query) => answerCount(ledger, query),
    checkDraft: draftChecker(ledger, registry),
    compare: (query) => compare(ledger, query),
    timeline: (query) => timelineOf(ledger, query),
    diff: (query) => diff(ledger, query),
    review: createReview(ledger, () => new Date('2026-01-27T09:00:00Z')),
    verification: (query) => verificationOf(ledger, query),
    genealogy: (claim, asOf) => genealogyOf(ledger, claim, asOf),
    search: () => createSearch(createLedgerSource(ledger)),
    subscriptions: createSubscriptions(database.sqlite, () => new Date('2026-01-27T09:00:00Z')),
  };
  return { commands, services, caller };
}
