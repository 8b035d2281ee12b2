import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { isTimeZone } from './alerts/zoned-time.js';
import type { LanguageCode } from './domain/article.js';
import { LANGUAGES } from './domain/article.js';
import { packageRoot } from './ingest/load-claimants.js';
import { readAddressRanges } from './ingest/web/address-ranges.js';
import { REFERENCE_STYLES, type ReferenceStyleName } from './rendering/references/reference-text.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the environment says, checked. `null`: not set. */
export interface Settings {
  readonly discordToken: string | null;
  readonly applicationId: string | null;
  readonly guildId: string | null;
  readonly editorRoleId: string | null;
  readonly apiUrl: string | null;
  readonly home: string;
  readonly databaseUrl: string;
  readonly seedsDir: string;
  readonly logLevel: LogLevel;
  /** Addresses and ranges of private networks that pages and feeds may be fetched from. */
  readonly privateAddresses: readonly string[];
  /** Between two looks at a feed. */
  readonly feedMinutes: number;
  /** Of the terminal; Discord says its reader's and its server's own. */
  readonly language: LanguageCode;
  /** What "today" goes by where a server has settled nothing; an IANA name. */
  readonly timeZone: string | null;
  /** What `/cite` gives first where a server has settled nothing. */
  readonly citationStyle: ReferenceStyleName | null;
}

export type ReadSettings =
  | { readonly ok: true; readonly settings: Settings }
  /** One clear line. Never holds the value of a secret. */
  | { readonly ok: false; readonly problem: string };

/** What Recount is shipped with: read where no `seeds` stands in the working folder. */
const SHIPPED_SEEDS = join(packageRoot(), 'seeds');

const set = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value.trim() === '' ? null : value.trim()));
const discordId = (what: string) =>
  set.refine((value) => value === null || /^\d{15,20}$/.test(value), `must be ${what}: 15 to 20 digits`);

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

const ranges = z
  .string()
  .default('')
  .transform((value, context) => {
    const read = readAddressRanges(value);
    if (read !== undefined) return read;
    context.addIssue({
      code: 'custom',
      message: 'must be IP addresses or ranges such as 10.2.0.0/16, with commas between',
    });
    return z.NEVER;
  });

/** Often enough for breaking news, seldom enough for a guest. */
const FEED_MINUTES = 10;

function isMinutes(text: string): boolean {
  return /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 1440;
}

const environment = z.object({
  DISCORD_TOKEN: set.refine((value) => value === null || !/\s/.test(value), 'must not contain spaces'),
  DISCORD_APPLICATION_ID: discordId('the application’s id'),
  DISCORD_GUILD_ID: discordId('a server’s id'),
  DISCORD_EDITOR_ROLE_ID: discordId('a role’s id'),
  DISCORD_API_URL: set.refine(
    (value) => value === null || (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)),
    'must be an address that begins with http:// or https://',
  ),
  RECOUNT_HOME: set,
  DATABASE_URL: set,
  SEEDS_DIR: set.refine((value) => value === null || isFolder(value), 'must be a folder that exists'),
  LOG_LEVEL: set.pipe(z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).nullable()),
  FETCH_PRIVATE_ADDRESSES: ranges,
  RECOUNT_LANGUAGE: set.pipe(z.enum(LANGUAGES, `must be one of ${LANGUAGES.join(', ')}`).nullable()),
  RECOUNT_TIME_ZONE: set.refine(
    (value) => value === null || isTimeZone(value),
    'must be a time zone such as America/Caracas, Europe/Madrid or UTC',
  ),
  RECOUNT_CITATION_STYLE: set.pipe(
    z.enum(REFERENCE_STYLES, `must be one of ${REFERENCE_STYLES.join(', ')}`).nullable(),
  ),
  FEED_MINUTES: set.refine((value) => value === null || isMinutes(value), 'must be a number of minutes, 1 to 1440'),
});

function defaultSeeds(): string {
  return existsSync('seeds') ? resolve('seeds') : SHIPPED_SEEDS;
}

/** Checks the environment. The first thing that is wrong is told. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): ReadSettings {
  const read = environment.safeParse(env);
  if (!read.success) {
    const [issue] = read.error.issues;
    return { ok: false, problem: `${String(issue?.path[0] ?? 'The environment')} ${issue?.message ?? 'is wrong'}.` };
  }
  const { data } = read;
  const home = resolve(data.RECOUNT_HOME ?? 'data');
  return {
    ok: true,
    settings: {
      discordToken: data.DISCORD_TOKEN,
      applicationId: data.DISCORD_APPLICATION_ID,
      guildId: data.DISCORD_GUILD_ID,
      editorRoleId: data.DISCORD_EDITOR_ROLE_ID,
      apiUrl: data.DISCORD_API_URL,
      home,
      databaseUrl: data.DATABASE_URL ?? join(home, 'recount.db'),
      seedsDir: data.SEEDS_DIR === null ? defaultSeeds() : resolve(data.SEEDS_DIR),
      logLevel: data.LOG_LEVEL ?? 'info',
      privateAddresses: data.FETCH_PRIVATE_ADDRESSES,
      language: data.RECOUNT_LANGUAGE ?? 'en',
      timeZone: data.RECOUNT_TIME_ZONE,
      citationStyle: data.RECOUNT_CITATION_STYLE,
      feedMinutes: Number(data.FEED_MINUTES ?? FEED_MINUTES),
    },
  };
}
