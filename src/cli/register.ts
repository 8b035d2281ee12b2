import { definitionsOf } from '../commanding/command.js';
import { registerCommands } from '../discord/connection.js';
import type { Settings } from '../settings.js';
import { allCommands } from './all-commands.js';
import { discordAccount } from './discord-account.js';
import { complain, type ExitStatus, type Streams } from './streams.js';

/** Registers the slash commands where they differ from what Discord has. */
export async function register(settings: Settings, streams: Streams): Promise<ExitStatus> {
  const found = discordAccount(settings);
  if (!found.ok) {
    complain(streams, found.problem);
    return 2;
  }
  const definitions = definitionsOf(allCommands);
  const registering = await registerCommands(found.account, definitions);
  if (!registering.ok) {
    complain(streams, registering.line);
    return 1;
  }
  const { status, commands } = registering.registration;
  const where = settings.guildId === null ? 'everywhere' : `in the server ${settings.guildId}`;
  streams.stdout.write(
    status === 'unchanged'
      ? `Discord has these ${commands} commands already.\n`
      : `${commands} commands registered ${where}.\n`,
  );
  return 0;
}
