import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { withdrawnAmong } from '../src/answering/stopped.js';
import { ANYWHERE } from '../src/commanding/anywhere.js';
import { asOfGiven, asOfOption, readAsOf } from '../src/commanding/as-of.js';
import type { Command } from '../src/commanding/command.js';
import { dayChoices } from '../src/commanding/day-choices.js';
import { CommandType, OptionType } from '../src/commanding/discord-values.js';
import { openFigure } from '../src/commanding/open-figure.js';
import { refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { showOption } from '../src/commanding/show-option.js';
import { searchDocument } from '../src/rendering/search-document.js';
import { described, named, typedLine } from '../src/wording/names.js';
import { say } from '../src/wording/words.js';

export const definition = {
  type: CommandType.ChatInput,
  ...named('search'),
  ...described('search'),
  ...ANYWHERE,
  options: [
    {
      type: OptionType.String,
      ...named('text'),
      ...described('search.text'),
      required: true,
      max_length: 200,
    },
    asOfOption('search.as-of'),
    showOption(),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** More than this nobody reads; the reply says how many there are. */
const HITS_MAX = 25;

export const search = {
  definition,
  run: async (invocation, caller, services) => {
    const read = readAsOf(invocation.options, caller.today);
    if (!read.ok) return read.refusal;
    const { text: typed = '' } = invocation.options;
    const text = typed.trim();
    if (!/[\p{L}\p{N}]/u.test(text)) {
      return refusal(say('search.no-word'), say('line.how', { line: typedLine('search text:amnesty law') }));
    }
    const { asOf } = read;
    const found = await (await services.search()).find(text, HITS_MAX, asOf ?? undefined);
    const articles = [...new Set(found.hits.map(({ article }) => article.id))];
    const withdrawn = await withdrawnAmong(services.ledger, articles, asOf);
    return {
      kind: 'document',
      document: searchDocument(text, found, { asOf, withdrawn }),
      invocation: { ...invocation, options: { text, ...asOfGiven(asOf) } },
      private: false,
      answer: found,
      opens: openFigure(asOf),
    };
  },
  complete: async ({ option, typed }, _invocation, caller, services) =>
    dayChoices({ option, typed }, 'freed', caller.today, services),
} satisfies Command<Services>;
