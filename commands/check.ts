import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { readTypedDate } from '../src/answering/dates/read-typed-date.js';
import { ANYWHERE } from '../src/commanding/anywhere.js';
import { asOfGiven, asOfOption, readAsOf } from '../src/commanding/as-of.js';
import type { Command, Invocation } from '../src/commanding/command.js';
import { dayChoices } from '../src/commanding/day-choices.js';
import { CommandType, OptionType } from '../src/commanding/discord-values.js';
import { dayOption } from '../src/commanding/lookup-options.js';
import { openFigure } from '../src/commanding/open-figure.js';
import { refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { showOption } from '../src/commanding/show-option.js';
import { checkDocument } from '../src/rendering/check-document.js';
import { described, named, titled } from '../src/wording/names.js';
import { say } from '../src/wording/words.js';

/** As long as a message can be. */
const TEXT_MAX = 4000;

export const definition = {
  type: CommandType.ChatInput,
  ...named('check'),
  ...described('check'),
  ...ANYWHERE,
  options: [
    {
      type: OptionType.String,
      ...named('text'),
      ...described('check.text'),
      max_length: TEXT_MAX,
    },
    dayOption('day', 'check.day'),
    asOfOption('check.as-of'),
    showOption(),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

const onMessage = {
  definition: {
    type: CommandType.Message,
    ...titled('check.menu'),
    ...ANYWHERE,
  } satisfies RESTPostAPIContextMenuApplicationCommandsJSONBody,
  option: 'text',
} as const;

function form(invocation: Invocation) {
  const field = { value: '', long: true, required: true, maxLength: TEXT_MAX };
  return {
    kind: 'form',
    title: say('check.menu'),
    invocation,
    fields: [{ ...field, name: 'text', label: say('check.paragraph') }],
  } as const;
}

export const check = {
  definition,
  onMessage,
  run: async (invocation, caller, services) => {
    const { text = '', day: typed } = invocation.options;
    const day = typed === undefined ? undefined : readTypedDate(typed, caller.today, 'last');
    if (day !== undefined && !day.ok) return refusal(day.what, day.remedy);
    if (text.trim() === '') return form(invocation);
    const read = readAsOf(invocation.options, caller.today);
    if (!read.ok) return read.refusal;
    const found = await services.checkDraft(text, day?.day ?? caller.today, read.asOf);
    // its pages and its button, pressed tomorrow, read the copy as of the same day
    const again = { ...invocation, options: { text, day: found.today, ...asOfGiven(read.asOf) } };
    return {
      kind: 'document',
      document: checkDocument(found),
      invocation: again,
      private: true,
      answer: found,
      opens: openFigure(read.asOf),
      ...(found.checked.length === 0 ? {} : { shares: again }),
    };
  },
  complete: async ({ option, typed }, _invocation, caller, services) =>
    dayChoices({ option, typed }, 'freed', caller.today, services),
} satisfies Command<Services>;
