import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { isTimeZone } from '../../alerts/zoned-time.js';
import { LANGUAGES } from '../../domain/article.js';
import { REFERENCE_STYLES } from '../../rendering/references/reference-text.js';
import {
  type House,
  type HouseEnvironment,
  type HouseOf,
  houseAfter,
  houseFrom,
  SETTINGS,
  type SetInServer,
  type SettingName,
  type SettingValues,
} from './house.js';

/** A change that has been checked: values to set, and settings that fall back. */
export interface SettingChange {
  readonly set: { readonly [N in SettingName]?: NonNullable<SettingValues[N]> };
  readonly unset: readonly SettingName[];
}

/** What servers have settled for themselves. A change is on disk when its function returns. */
export interface ServerSettings {
  readonly houseOf: HouseOf;
  /** How the server wants it from now on. */
  change(guildId: string, change: SettingChange, who: { readonly by: string; readonly before: House }): House;
}

const base = z.object({ value: z.string(), set_by: z.string(), set_at: z.iso.datetime() });
const kept = z.discriminatedUnion('setting', [
  base.extend({ setting: z.literal('language'), value: z.enum(LANGUAGES) }),
  base.extend({ setting: z.literal('time-zone'), value: z.string().refine(isTimeZone) }),
  base.extend({ setting: z.literal('editor-role'), value: z.string().regex(/^\d{1,20}$/) }),
  base.extend({ setting: z.literal('citation-style'), value: z.enum(REFERENCE_STYLES) }),
]);

/** A value that this version or this machine does not know (a zone, say) falls back as if it were not set. */
function setIn(rows: readonly unknown[]): SetInServer {
  const known = rows.flatMap((row) => {
    const read = kept.safeParse(row);
    return read.success ? [read.data] : [];
  });
  return Object.fromEntries(known.map(({ setting, value, set_by: by, set_at: at }) => [setting, { value, by, at }]));
}

export function createServerSettings(sqlite: Database, environment: HouseEnvironment, now: () => Date): ServerSettings {
  const all = sqlite.prepare('select setting, value, set_by, set_at from server_setting where guild_id = ?');
  const put = sqlite.prepare(
    `insert into server_setting (guild_id, setting, value, set_by, set_at) values (@guildId, @setting, @value, @by, @at)
     on conflict (guild_id, setting) do update set value = excluded.value, set_by = excluded.set_by,
       set_at = excluded.set_at`,
  );
  const remove = sqlite.prepare('delete from server_setting where guild_id = ? and setting = ?');
  const write = sqlite.transaction((guildId: string, { set, unset }: SettingChange, by: string) => {
    const at = now().toISOString();
    for (const setting of unset) remove.run(guildId, setting);
    for (const setting of SETTINGS)
      if (set[setting] !== undefined) put.run({ guildId, setting, value: set[setting], by, at });
  });
  return {
    houseOf: (asked) => houseFrom(asked.guildId === null ? {} : setIn(all.all(asked.guildId)), environment, asked),
    change: (guildId, change, { by, before }) => {
      write.immediate(guildId, change, by);
      return houseAfter(before, setIn(all.all(guildId)));
    },
  };
}
