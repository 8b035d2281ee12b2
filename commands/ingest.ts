import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { articleChoices } from '../src/commanding/article-deeds.js';
import type { Action, Command, Invocation } from '../src/commanding/command.js';
import { dayChoices } from '../src/commanding/day-choices.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import { ingestForm, readIngest } from '../src/commanding/ingest-request.js';
import { refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { editorsOnly } from '../src/commanding/standing.js';
import { ingestDocument } from '../src/ingest/ingest-document.js';
import type { IngestReport } from '../src/ingest/ingest-one.js';
import { stepWords } from '../src/ingest/ingest-words.js';
import { described, named } from '../src/wording/names.js';
import { say } from '../src/wording/words.js';

/** As long as addresses of newspapers get, and then some. */
const ADDRESS_MAX = 1000;
const WORDS_MAX = 100;

export const definition = {
  type: CommandType.ChatInput,
  ...named('ingest'),
  ...described('ingest'),
  contexts: [Context.Guild],
  options: [
    { type: OptionType.String, ...named('url'), ...described('ingest.url'), max_length: ADDRESS_MAX },
    { type: OptionType.Attachment, ...named('file'), ...described('ingest.file') },
    {
      type: OptionType.String,
      ...named('outlet'),
      ...described('ingest.outlet'),
      max_length: WORDS_MAX,
    },
    {
      type: OptionType.String,
      ...named('day'),
      ...described('ingest.day'),
      max_length: WORDS_MAX,
      autocomplete: true,
    },
    {
      type: OptionType.String,
      ...named('article'),
      ...described('ingest.article'),
      max_length: WORDS_MAX,
      autocomplete: true,
    },
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** The first new figure is one click from being looked at. */
function actions({ newClaims: [first] }: IngestReport): readonly Action[] {
  if (first === undefined) return [];
  const review: Invocation = { command: 'review', subcommand: null, options: { claim: first.id }, page: 0 };
  return [{ label: say('ingest.review'), does: 'open', invocation: review }];
}

export const ingest = {
  definition,
  needs: { standing: 'editor' },
  private: true,
  run: async (invocation, caller, services, hear = () => {}) => {
    if (!caller.mayEdit) return editorsOnly(say('ingest.editors'), caller, services);
    const read = readIngest(invocation, caller);
    if (read.kind === 'nothing') return ingestForm(invocation);
    if (read.kind === 'refusal') return read;
    const report = await services.ingest(read.request, (step) => hear(stepWords(step)));
    if (!report.ok) return refusal(report.problem, '');
    const again: Invocation = { command: 'ingest', subcommand: null, options: { article: report.article.id }, page: 0 };
    return {
      kind: 'document',
      document: ingestDocument(report),
      invocation: again,
      private: true,
      actions: actions(report),
    };
  },
  complete: async ({ option, typed }, _invocation, caller, services) =>
    option === 'article'
      ? articleChoices(typed, services)
      : dayChoices({ option, typed }, 'freed', caller.today, services),
} satisfies Command<Services>;
