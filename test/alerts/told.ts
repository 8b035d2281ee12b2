import type { Database } from 'better-sqlite3';
import { createAlongside } from '../../src/alerts/alongside.js';
import { createAmending } from '../../src/alerts/amending.js';
import type { StandingQuery } from '../../src/alerts/standing-query.js';
import { createSubscriptions, type NewSubscription, type Subscriptions } from '../../src/alerts/subscriptions.js';
import type { Acted, ArticleDeed, Deed, Withdrawn } from '../../src/ledger/act.js';
import type { Ingested, Ledger } from '../../src/ledger/ledger.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { scratchDatabase } from '../ledger/scratch.js';
import { type ToldArticle, type ToldClaim, tell } from '../ledger/telling.js';

export const GUILD = '800000000000000001';
export const MORNING = new Date('2026-01-27T09:00:00Z');
/** Every figure of people freed, whoever counted. */
export const ALL_FREED: StandingQuery = {
  kind: 'count',
  measure: 'freed',
  since: null,
  until: null,
  by: null,
  group: null,
  asOf: null,
};

/** What happened before any test: 156 freed since 8 January, says Foro Penal. */
export const MONDAY: ToldArticle = {
  outlet: 'Gatehouse Post',
  published: '2026-01-19',
  claims: [{ value: 156, phrase: '156 people', claimant: 'Foro Penal', from: '2026-01-08' }],
};
/** A week later. */
export const SUNDAY: ToldArticle = {
  outlet: 'Harbour Times',
  agency: 'AFP',
  published: '2026-01-26',
  claims: [
    { value: 266, phrase: '266 people', claimant: 'Foro Penal', from: '2026-01-08' },
    { value: 777, phrase: '777 people', claimant: 'Foro Penal', measure: 'held' },
    { value: 626, phrase: '626 people', claimant: 'Government of Venezuela', kind: 'government', from: '2025-12-01' },
  ],
};

/** An article of nothing but claims, told apart by its outlet. */
export function article(outlet: string, ...claims: readonly ToldClaim[]): ToldArticle {
  return { outlet, published: '2026-01-26', claims };
}

/** A newsroom's database with a ledger, its subscriptions, and a way for articles to arrive. */
export interface Newsroom {
  readonly sqlite: Database;
  readonly ledger: Ledger;
  readonly subscriptions: Subscriptions;
  /** As `recount ingest` does it. */
  arrives(told: ToldArticle): Promise<Ingested>;
  /** As `/review` does it. */
  act(claimId: string, deed: Deed): Promise<Acted>;
  /** As `/review do:withdraw-article` does it. */
  withdraw(articleId: string, kind?: ArticleDeed['kind']): Promise<Withdrawn>;
  subscribe(channelId: string, wanted?: Partial<NewSubscription>): ReturnType<Subscriptions['subscribe']>;
}

/** `now`: the clock by which all is written down; beside a real sender, the real one. */
export function newsroom(
  url?: string,
  now: () => Date = url === undefined ? () => MORNING : () => new Date(),
): Newsroom {
  const database = url === undefined ? scratchDatabase() : scratchDatabase(url);
  const { sqlite } = database;
  const ledger = createLedger(database);
  const subscriptions = createSubscriptions(sqlite, now);
  const alongside = createAlongside(sqlite, now);
  return {
    sqlite,
    ledger,
    subscriptions,
    arrives: (told) => {
      const { read, extraction } = tell(told);
      return ledger.ingest(read, extraction, now(), alongside);
    },
    act: (claimId, deed) => ledger.act(claimId, deed, 'mod', now(), createAmending(sqlite)),
    withdraw: (articleId, kind = 'withdraw') =>
      ledger.withdraw(articleId, { kind, reason: 'a wrong list' }, 'mod', now(), {
        acted: createAmending(sqlite),
        news: alongside,
      }),
    subscribe: (channelId, wanted = {}) =>
      subscriptions.subscribe({
        guildId: GUILD,
        channelId,
        measure: null,
        claimant: null,
        group: null,
        createdBy: 'mod',
        ...wanted,
      }),
  };
}
