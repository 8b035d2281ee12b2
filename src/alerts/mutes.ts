import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { seriesKey } from '../ledger/identity.js';
import type { LedgerClaim } from '../ledger/ledger.js';

/** Where a series is muted, and by whom. */
export interface MutePlace {
  readonly guildId: string;
  readonly channelId: string;
}

/** A series that a channel does not hear of. */
export interface Mute extends MutePlace {
  /** The figure by which it was muted. */
  readonly claimId: string;
  readonly mutedAt: string;
}

/** Series of figures that channels do not want to hear of. */
export interface Mutes {
  /** Alerts of the series that are not sent yet are taken back. `false`: it was muted already. */
  mute(claim: LedgerClaim, place: MutePlace, by: string): boolean;
  /** `false`: it was not muted. What was news meanwhile is not told later. */
  unmute(claim: LedgerClaim, place: MutePlace): boolean;
  isMuted(claim: LedgerClaim, channelId: string): boolean;
  /** Of one server, oldest first. */
  list(guildId: string): readonly Mute[];
}

/** Why an alert that nobody was sent yet is not sent at all. */
const MUTED = 'its series was muted';

const row = z
  .object({ guild_id: z.string(), channel_id: z.string(), claim_id: z.string(), muted_at: z.string() })
  .transform(
    (kept): Mute => ({
      guildId: kept.guild_id,
      channelId: kept.channel_id,
      claimId: kept.claim_id,
      mutedAt: kept.muted_at,
    }),
  );

export function createMutes(sqlite: Database, now: () => Date): Mutes {
  const insert = sqlite.prepare(
    `insert into mute (channel_id, series, guild_id, claim_id, muted_by, muted_at)
     values (?, ?, ?, ?, ?, ?) on conflict do nothing`,
  );
  const withdraw = sqlite.prepare(
    `update outbox set state = 'withdrawn', reason = ?, changed_at = ?
     where channel_id = ? and state in ('waiting', 'suspended') and claim_id in (select id from claim where series = ?)`,
  );
  const remove = sqlite.prepare('delete from mute where channel_id = ? and series = ?');
  const one = sqlite.prepare('select 1 from mute where channel_id = ? and series = ?');
  const inGuild = sqlite.prepare('select * from mute where guild_id = ? order by muted_at, rowid');
  return {
    mute: (claim, { guildId, channelId }, by) =>
      sqlite
        .transaction(() => {
          const at = now().toISOString();
          const series = seriesKey(claim);
          const { changes } = insert.run(channelId, series, guildId, claim.id, by, at);
          withdraw.run(MUTED, at, channelId, series);
          return changes === 1;
        })
        .immediate(),
    unmute: (claim, { channelId }) => remove.run(channelId, seriesKey(claim)).changes === 1,
    isMuted: (claim, channelId) => one.get(channelId, seriesKey(claim)) !== undefined,
    list: (guildId) => row.array().parse(inGuild.all(guildId)),
  };
}
