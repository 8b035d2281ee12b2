import type { LanguageCode } from '../../domain/article.js';
import type { ReferenceStyleName } from '../../rendering/references/reference-text.js';
import { languageOf } from '../../wording/language.js';

/** What a server can settle for itself. */
export const SETTINGS = ['language', 'time-zone', 'editor-role', 'citation-style'] as const;
export type SettingName = (typeof SETTINGS)[number];

/** What is kept of each, as checked values. */
export interface SettingValues {
  readonly language: LanguageCode;
  /** IANA name. */
  readonly 'time-zone': string;
  /** Id of a role; `null`: none beside those with Manage Messages. */
  readonly 'editor-role': string | null;
  readonly 'citation-style': ReferenceStyleName;
}

/** A value that somebody set in the server, who and when. */
export interface SetHere<T> {
  readonly value: T;
  readonly by: string;
  readonly at: string;
}

/** What holds where nothing is set, and where it comes from. */
export interface Otherwise<T> {
  readonly value: T;
  readonly from: 'discord' | 'environment' | 'default';
}

export interface Setting<T> {
  /** What counts. */
  readonly value: T;
  readonly here: SetHere<T> | null;
  readonly otherwise: Otherwise<T>;
}

/** How a server wants it: read once, when somebody asks, and handed on. */
export type House = {
  readonly [N in SettingName]: Setting<SettingValues[N]>;
} & {
  /** Whether its members may be editors at all: where `DISCORD_GUILD_ID` names another server, they may not. */
  readonly hasEditors: boolean;
};

export type SetInServer = { readonly [N in SettingName]?: SetHere<SettingValues[N]> };

/** What the environment says for every server; `null`: nothing. */
export interface HouseEnvironment {
  readonly language: LanguageCode;
  readonly timeZone: string | null;
  readonly editorRoleId: string | null;
  readonly citationStyle: ReferenceStyleName | null;
  readonly guildId: string | null;
}

/** The server somebody stands in, as Discord tells it; `null`s: a direct message, or the terminal. */
export interface ServerAsked {
  readonly guildId: string | null;
  readonly guildLocale: string | null;
}

export type HouseOf = (asked: ServerAsked) => House;

export const BARE_ENVIRONMENT: HouseEnvironment = {
  language: 'en',
  timeZone: null,
  editorRoleId: null,
  citationStyle: null,
  guildId: null,
};

function fromEnvironment<T>(value: T | null, otherwise: NoInfer<T>): Otherwise<T> {
  return value === null ? { value: otherwise, from: 'default' } : { value, from: 'environment' };
}

function settingOf<T>(here: SetHere<T> | undefined, otherwise: Otherwise<T>): Setting<T> {
  return { value: here === undefined ? otherwise.value : here.value, here: here ?? null, otherwise };
}

/** What was set in a server comes first, then what Discord says of it, then the environment. */
export function houseFrom(
  set: SetInServer,
  environment: HouseEnvironment,
  { guildId, guildLocale }: ServerAsked,
): House {
  const { language, timeZone, editorRoleId, citationStyle } = environment;
  const spoken: Otherwise<LanguageCode> =
    guildLocale === null
      ? { value: language, from: 'environment' }
      : { value: languageOf(guildLocale), from: 'discord' };
  const otherwise = {
    language: spoken,
    'time-zone': fromEnvironment(timeZone, 'UTC'),
    'editor-role': fromEnvironment<string | null>(editorRoleId, null),
    'citation-style': fromEnvironment(citationStyle, 'sentence'),
  };
  const hasEditors = guildId !== null && (environment.guildId === null || environment.guildId === guildId);
  return settled(set, otherwise, hasEditors);
}

/** The same server once its settings have changed. */
export function houseAfter(before: House, set: SetInServer): House {
  const otherwise = {
    language: before.language.otherwise,
    'time-zone': before['time-zone'].otherwise,
    'editor-role': before['editor-role'].otherwise,
    'citation-style': before['citation-style'].otherwise,
  };
  return settled(set, otherwise, before.hasEditors);
}

type Fallbacks = { readonly [N in SettingName]: Otherwise<SettingValues[N]> };

function settled(set: SetInServer, otherwise: Fallbacks, hasEditors: boolean): House {
  return {
    language: settingOf(set.language, otherwise.language),
    'time-zone': settingOf(set['time-zone'], otherwise['time-zone']),
    'editor-role': settingOf(set['editor-role'], otherwise['editor-role']),
    'citation-style': settingOf(set['citation-style'], otherwise['citation-style']),
    hasEditors,
  };
}
