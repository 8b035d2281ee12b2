import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { readTypedDate } from '../src/answering/dates/read-typed-date.js';
import { ANYWHERE } from '../src/commanding/anywhere.js';
import type { Command } from '../src/commanding/command.js';
import { dayChoices } from '../src/commanding/day-choices.js';
import { CommandType } from '../src/commanding/discord-values.js';
import { dayOption } from '../src/commanding/lookup-options.js';
import { openFigure } from '../src/commanding/open-figure.js';
import { refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { showOption } from '../src/commanding/show-option.js';
import { diffDocument } from '../src/rendering/diff-document.js';
import { described, named, typedLine } from '../src/wording/names.js';
import { say } from '../src/wording/words.js';

export const definition = {
  type: CommandType.ChatInput,
  ...named('diff'),
  ...described('diff'),
  ...ANYWHERE,
  options: [{ ...dayOption('since', 'diff.since'), required: true }, dayOption('until', 'diff.until'), showOption()],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

export const diff = {
  definition,
  run: async (invocation, caller, services) => {
    const { since: first = '', until: last } = invocation.options;
    const since = readTypedDate(first, caller.today, 'first');
    const until = last === undefined ? undefined : readTypedDate(last, caller.today, 'last');
    if (!since.ok) return refusal(since.what, since.remedy);
    if (until?.ok === false) return refusal(until.what, until.remedy);
    const query = { since: since.day, until: until?.day ?? caller.today };
    if (query.since > query.until)
      return refusal(say('days.first-after-last'), say('days.swap', { line: typedLine('diff since:… until:…') }));
    const found = await services.diff(query);
    return {
      kind: 'document',
      document: diffDocument(found),
      invocation: { ...invocation, options: query },
      private: false,
      answer: found,
      opens: openFigure(),
    };
  },
  complete: async ({ option, typed }, _invocation, caller, services) =>
    dayChoices({ option, typed, kind: 'published' }, 'freed', caller.today, services),
} satisfies Command<Services>;
