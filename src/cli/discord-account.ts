import type { Account } from '../discord/connection.js';
import type { Settings } from '../settings.js';

export type FoundAccount =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly problem: string };

/** A bot token begins with the application's id in base 64. */
function idInToken(token: string): string | undefined {
  const [head = ''] = token.split('.');
  const id = Buffer.from(head, 'base64').toString('latin1');
  return /^\d{15,20}$/.test(id) ? id : undefined;
}

/** Which bot this is, from the settings. */
export function discordAccount({ discordToken, applicationId, guildId, apiUrl }: Settings): FoundAccount {
  if (discordToken === null) {
    return { ok: false, problem: 'DISCORD_TOKEN is not set. Put the bot’s token into the environment or into .env.' };
  }
  const id = applicationId ?? idInToken(discordToken);
  if (id === undefined) {
    return {
      ok: false,
      problem: 'DISCORD_APPLICATION_ID is not set, and DISCORD_TOKEN does not hold it: it is not a whole bot token.',
    };
  }
  const account = {
    token: discordToken,
    applicationId: id,
    guildId: guildId ?? undefined,
    apiUrl: apiUrl ?? undefined,
  };
  return { ok: true, account };
}
