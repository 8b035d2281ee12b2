import { join } from 'node:path';
import { createAlongside } from '../../src/alerts/alongside.js';
import { createSubscriptions } from '../../src/alerts/subscriptions.js';
import { now } from '../../src/cli/clock.js';
import { type OpenDatabase, openDatabase } from '../../src/ledger/database.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { toldArticle } from '../ledger/told-article.js';

/** A ledger's database in that folder. */
export function databaseIn(home: string): OpenDatabase {
  const opening = openDatabase(join(home, 'recount.db'));
  if (!opening.ok) throw new Error(opening.reason);
  return opening.database;
}

/** Lets these channels hear of everything, and an article arrive whose one figure is new. Gives how many alerts wait. */
export async function breakNews(
  { sqlite }: OpenDatabase,
  guildId: string,
  channels: readonly string[],
): Promise<number> {
  const subscriptions = createSubscriptions(sqlite, now);
  sqlite.exec('begin');
  for (const channelId of channels) {
    await subscriptions.subscribe({ guildId, channelId, measure: null, claimant: null, group: null, createdBy: '1' });
  }
  sqlite.exec('commit');
  const { read, extraction } = toldArticle(0, 'figures');
  const one = { ...extraction, claims: extraction.claims.slice(0, 1), statements: [] };
  await createLedger({ sqlite, path: '' }).ingest(read, one, now(), createAlongside(sqlite, now));
  return open(sqlite);
}

/** How many alerts are still to be sent. */
export function open(sqlite: OpenDatabase['sqlite']): number {
  const count = sqlite.prepare(`select count(*) from outbox where state <> 'sent'`).pluck();
  return Number(count.get());
}

/** As many alerts wait as if so much more had happened, for twenty times as few channels. */
export function pileUp({ sqlite }: OpenDatabase, alerts: number): void {
  sqlite.exec('delete from outbox where number > 1');
  sqlite
    .prepare(
      `with recursive counted(n) as (select 2 union all select n + 1 from counted where n < ?)
       insert into outbox (number, alert_id, claim_id, subscription_id, channel_id, alert, state, due_at, changed_at)
       select n, 'm' || n, claim_id, subscription_id, 'c' || (n % (? / 20)), alert, 'waiting', changed_at, changed_at
       from counted, outbox where number = 1`,
    )
    .run(alerts + 1, alerts);
}
