import { allCommands } from '../../src/cli/all-commands.js';
import type { Caller, Command, Invocation, Reply } from '../../src/commanding/command.js';
import { BARE_ENVIRONMENT, houseFrom } from '../../src/commanding/house/house.js';
import type { Services } from '../../src/commanding/services.js';
import { day } from '../texts/articles.js';

export const TODAY = day('2026-02-15');

export const terminalCaller: Caller = {
  where: 'terminal',
  guildId: null,
  channelId: null,
  userId: null,
  locale: 'en-US',
  mayManageChannels: false,
  mayManageServer: false,
  mayEdit: false,
  today: TODAY,
  house: houseFrom({}, BARE_ENVIRONMENT, { guildId: null, guildLocale: null }),
};

function commandOf(name: string): Command<Services> {
  const command = allCommands.find(({ definition }) => definition.name === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  return command;
}

/** A command as it is asked in the terminal. A refusal is no answer: what is measured must have been answered. */
export function ask(name: string, services: Services, today = TODAY): (invocation: Invocation) => Promise<Reply> {
  const { run } = commandOf(name);
  return async (invocation) => {
    const reply = await run(invocation, { ...terminalCaller, today }, services);
    if (reply.kind === 'refusal') throw new Error(`${name} was refused: ${reply.what}`);
    return reply;
  };
}
