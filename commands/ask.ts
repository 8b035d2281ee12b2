import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { ANYWHERE } from '../src/commanding/anywhere.js';
import type { Command, Invocation } from '../src/commanding/command.js';
import { CommandType, OptionType } from '../src/commanding/discord-values.js';
import { withHowTaken } from '../src/commanding/how-taken.js';
import { readAfter, writeAfter } from '../src/commanding/plain-after.js';
import { readPlainQuestion } from '../src/commanding/plain-answer.js';
import type { Services } from '../src/commanding/services.js';
import { showOption } from '../src/commanding/show-option.js';
import { parseIsoDate } from '../src/domain/iso-date.js';
import { described, named } from '../src/wording/names.js';

export const definition = {
  type: CommandType.ChatInput,
  ...named('ask'),
  ...described('ask'),
  ...ANYWHERE,
  options: [
    { type: OptionType.String, ...named('question'), ...described('ask.question'), required: true, max_length: 200 },
    showOption(),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** A question in plain words that is gone on from, as the command that answered it. */
async function inTermsOfCommands(after: Invocation | null, services: Services): Promise<Invocation | null> {
  if (after === null || after.command !== definition.name) return after;
  const { question: text = '', day = '', after: before } = after.options;
  const asked = parseIsoDate(day);
  if (asked === undefined) return null;
  const read = await readPlainQuestion({ text, day: asked, after: readAfter(before) }, services);
  return read.ok ? read.invocation : null;
}

/** `/ask` answers with the other commands, so it is made once they are known. */
export function createAsk(others: readonly Command<Services>[]) {
  return {
    definition,
    run: async (invocation, caller, services, hear) => {
      const { question: text = '', day: asked = '', after: before } = invocation.options;
      const day = parseIsoDate(asked) ?? caller.today;
      const after = await inTermsOfCommands(readAfter(before), services);
      const read = await readPlainQuestion({ text, day, after }, services);
      if (!read.ok) return read.refusal;
      const command = others.find((one) => one.definition.name === read.invocation.command);
      if (command === undefined) throw new Error(`no command ${read.invocation.command}`);
      const reply = await command.run({ ...read.invocation, page: invocation.page }, caller, services, hear);
      // the same question on its other pages, and for whoever goes on from it
      const again: Invocation = { ...invocation, options: { question: text, day, ...writeAfter(after) } };
      return withHowTaken(reply, { asides: read.asides, near: read.near, again });
    },
  } satisfies Command<Services>;
}
