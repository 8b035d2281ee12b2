import { DiscordAPIError, REST } from 'discord.js';
import type { Definition } from '../commanding/command.js';
import { type Registration, register } from './registration.js';

/** Which bot, where, and through which address Discord is reached. */
export interface Account {
  readonly token: string;
  readonly applicationId: string;
  /** Commands are put in this server alone, where set. */
  readonly guildId: string | undefined;
  /** Default: Discord's own. */
  readonly apiUrl: string | undefined;
}

/** `line`: one clear line for whoever runs Recount. `final`: trying again cannot help. */
export interface Trouble {
  readonly line: string;
  readonly final: boolean;
}

export type Registering =
  | { readonly ok: true; readonly registration: Registration }
  | ({ readonly ok: false } & Trouble);

/** Registers the commands where they differ from what is registered. Never throws, never names the token. */
export async function registerCommands(account: Account, definitions: readonly Definition[]): Promise<Registering> {
  const { token, applicationId, guildId } = account;
  try {
    const rest = new REST({ ...apiOf(account), version: '10' }).setToken(token);
    return { ok: true, registration: await register(rest, applicationId, guildId, definitions) };
  } catch (error) {
    return { ok: false, ...explain(error, account) };
  }
}

/** As an option of discord.js, which does not take `undefined` for its default. */
export function apiOf({ apiUrl }: Pick<Account, 'apiUrl'>): { readonly api?: string } {
  return apiUrl === undefined ? {} : { api: apiUrl };
}

/** What went wrong in talking to Discord, in one line, and whether it can pass. */
export function explain(error: unknown, account: Account): Trouble {
  const said = error instanceof Error ? error.message : String(error);
  if (isWrongToken(error)) {
    return {
      line: 'Discord does not accept DISCORD_TOKEN. Copy it again from the developer portal (Bot, Reset Token).',
      final: true,
    };
  }
  if (!(error instanceof DiscordAPIError)) {
    return { line: `Discord cannot be reached at ${account.apiUrl ?? 'discord.com'}: ${said}.`, final: false };
  }
  if (error.status === 403 || error.status === 404) {
    const where =
      account.guildId === undefined ? '' : ', and whether the bot has been added to the server DISCORD_GUILD_ID';
    return {
      line: `Discord refuses to register the commands (${said}). Check DISCORD_APPLICATION_ID${where}.`,
      final: true,
    };
  }
  return { line: `Discord does not accept the commands: ${said.replace(/\s+/g, ' ')}.`, final: true };
}

function isWrongToken(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof Error && 'code' in error && error.code === 'TokenInvalid';
}
