import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Caller, Choice, Command, Hear, Invocation, Reply } from '../src/commanding/command.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import { offered, refusal } from '../src/commanding/refusal.js';
import { editorOf } from '../src/commanding/review-deeds.js';
import type { Services } from '../src/commanding/services.js';
import { editorsOnly } from '../src/commanding/standing.js';
import { fold } from '../src/domain/fold.js';
import type { ShownFeed } from '../src/ingest/feeds/feeds.js';
import { addedFeedDocument, feedListDocument } from '../src/ingest/feeds/feeds-document.js';
import type { Document } from '../src/rendering/document.js';
import { described, named, typedLine } from '../src/wording/names.js';
import { say } from '../src/wording/words.js';

const ADDRESS_MAX = 1000;
const WORDS_MAX = 100;

const which: APIApplicationCommandBasicOption = {
  type: OptionType.String,
  ...named('feed'),
  ...described('feed.which'),
  required: true,
  max_length: WORDS_MAX,
  autocomplete: true,
};

type Subcommand = 'add' | 'list' | 'remove' | 'pause' | 'resume';

const subcommand = (name: Subcommand, options: readonly APIApplicationCommandBasicOption[] = []) => ({
  type: OptionType.Subcommand,
  ...named(name),
  ...described(`feed.${name}`),
  options: [...options],
});

export const definition = {
  type: CommandType.ChatInput,
  ...named('feed'),
  ...described('feed'),
  contexts: [Context.Guild],
  options: [
    subcommand('add', [
      {
        type: OptionType.String,
        ...named('url'),
        ...described('feed.add.url'),
        required: true,
        max_length: ADDRESS_MAX,
      },
    ]),
    subcommand('list'),
    subcommand('remove', [which]),
    subcommand('pause', [which]),
    subcommand('resume', [which]),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

function shown(document: Document): Reply {
  const list: Invocation = { command: 'feed', subcommand: 'list', options: {}, page: 0 };
  return { kind: 'document', document, invocation: list, private: true };
}

async function list({ feeds }: Services): Promise<Reply> {
  return shown(feedListDocument(await feeds.list()));
}

async function add(url: string, caller: Caller, { feeds }: Services, hear: Hear): Promise<Reply> {
  const added = await feeds.add(url, editorOf(caller), hear);
  return added.ok ? shown(addedFeedDocument(added.status, added.feed)) : refusal(added.problem, '');
}

function labelOf({ title, url }: ShownFeed): string {
  return title === null ? url : `${title} · ${url}`;
}

function matching(typed: string, feeds: readonly ShownFeed[]): readonly ShownFeed[] {
  const wanted = fold(typed.trim());
  const exact = feeds.filter(({ id, url }) => id === typed.trim() || url === typed.trim());
  return exact.length > 0 ? exact : feeds.filter((feed) => fold(labelOf(feed)).includes(wanted));
}

/** Of one feed, which must be meant beyond doubt. */
async function change(name: 'remove' | 'pause' | 'resume', typed: string, { feeds }: Services): Promise<Reply> {
  const [feed, ...others] = matching(typed, await feeds.list());
  if (feed === undefined)
    return refusal(say('feed.unknown', { typed }), say('feed.unknown.how', { line: typedLine('feed list') }));
  if (others.length > 0)
    return refusal(
      say('feed.which'),
      say('feed.which.how', { feeds: offered([feed, ...others].slice(0, 5).map(({ id }) => id)) }),
    );
  if (name === 'remove') await feeds.remove(feed.id);
  else await feeds.setState(feed.id, name === 'pause' ? 'paused' : 'active');
  return shown(feedListDocument(await feeds.list()));
}

export const feed = {
  definition,
  needs: { standing: 'editor' },
  private: true,
  run: async ({ subcommand: name, options }, caller, services, hear = () => {}) => {
    if (!caller.mayEdit) return editorsOnly(say('feed.editors'), caller, services);
    const { url = '', feed: typed = '' } = options;
    switch (name) {
      case 'add':
        return add(url, caller, services, hear);
      case 'remove':
      case 'pause':
      case 'resume':
        return change(name, typed, services);
      default:
        return list(services);
    }
  },
  complete: async ({ typed }, _invocation, caller, { feeds }): Promise<readonly Choice[]> =>
    caller.mayEdit ? matching(typed, await feeds.list()).map((one) => ({ name: labelOf(one), value: one.id })) : [],
} satisfies Command<Services>;
