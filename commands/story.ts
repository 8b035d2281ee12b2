import type {
  APIApplicationCommandSubcommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { channelSpan } from '../src/alerts/channel-span.js';
import { STORIES_MAX } from '../src/alerts/story/stories.js';
import type { Story } from '../src/alerts/story/story.js';
import { storyEntry, storyLabel } from '../src/alerts/story/story-words.js';
import { ALERT_OPTIONS, MANAGE_CHANNELS, readPlace } from '../src/commanding/alert-options.js';
import type { Caller, Command, Invocation, Reply, ShownReply } from '../src/commanding/command.js';
import { countInvocation } from '../src/commanding/count-options.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import { LANGUAGE_OPTION, readLanguage } from '../src/commanding/language-option.js';
import { questionChoices } from '../src/commanding/question-choices.js';
import { type Refusal, refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { QUESTION_OPTIONS, readStandingQuestion } from '../src/commanding/standing-question.js';
import type { Document } from '../src/rendering/document.js';
import { described, named, typedLine } from '../src/wording/names.js';
import { say } from '../src/wording/words.js';
import { count } from './count.js';
import { timeline } from './timeline.js';

const CHANNEL = ALERT_OPTIONS.filter(({ name }) => name === 'channel');

function subcommand(
  name: 'pin' | 'list' | 'unpin',
  options: APIApplicationCommandSubcommandOption['options'],
): APIApplicationCommandSubcommandOption {
  return { type: OptionType.Subcommand, ...named(name), ...described(`story.${name}`), options: options ?? [] };
}

export const definition = {
  type: CommandType.ChatInput,
  ...named('story'),
  ...described('story'),
  default_member_permissions: MANAGE_CHANNELS,
  contexts: [Context.Guild],
  options: [
    subcommand('pin', [...QUESTION_OPTIONS, ...CHANNEL, LANGUAGE_OPTION]),
    subcommand('list', []),
    subcommand('unpin', [
      {
        type: OptionType.String,
        ...named('story'),
        ...described('story.story'),
        required: true,
        max_length: 100,
        autocomplete: true,
      },
    ]),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

function reply(document: Document): ShownReply {
  return { kind: 'document', document, invocation: null, private: true };
}

async function pin(invocation: Invocation, caller: Caller, services: Services): Promise<ShownReply> {
  const place = readPlace(invocation, caller);
  if (!place.ok) return place.refusal;
  const language = readLanguage(invocation, caller);
  if (!language.ok) return language.refusal;
  const asked = await readStandingQuestion(invocation, caller.today, services);
  if (!asked.ok) return asked.refusal;
  const { guildId, channelId, userId: createdBy } = place;
  const pinned = services.stories.pin({
    guildId,
    channelId,
    query: asked.query,
    language: language.language,
    createdBy,
  });
  if (pinned.status === 'too-many')
    return refusal(
      say('story.too-many', { most: String(STORIES_MAX) }),
      say('story.too-many.how', { line: typedLine('story unpin') }),
    );
  const question = { text: storyLabel(pinned.story), style: 'strong' } as const;
  return reply({
    title: say(`story.pinned.${pinned.status}`),
    understood: [say('story.pinned.what', { question, channel: channelSpan(channelId) })],
    sections: [],
    footer: [[say('story.pinned.how', { list: typedLine('story list') })]],
  });
}

function list(stories: readonly Story[]): ShownReply {
  const ill = stories.filter(({ state, reason }) => state === 'lost' || state === 'failed' || reason !== null).length;
  return reply({
    title: say('story.list'),
    understood: [
      stories.length === 0
        ? say('story.list.none', { line: typedLine('story pin') })
        : say('story.list.some', { n: stories.length, ill }),
    ],
    sections: [{ tone: 'plain', heading: '', explanation: '', entries: stories.map(storyEntry) }],
    footer: [],
  });
}

const UNKNOWN: Refusal = refusal(say('story.unknown'), say('story.unknown.how', { line: typedLine('story list') }));

function unpin(invocation: Invocation, caller: Caller, { stories }: Services): ShownReply {
  const place = readPlace(invocation, caller);
  if (!place.ok) return place.refusal;
  const { story = '' } = invocation.options;
  if (!stories.unpin(place.guildId, story)) return UNKNOWN;
  const document = { title: say('story.unpinned'), understood: [say('story.unpinned.what')], sections: [], footer: [] };
  return reply(document);
}

/** What the buttons of a card ask for: the whole answer to its question, or its picture. */
async function open(invocation: Invocation, caller: Caller, services: Services): Promise<Reply> {
  const found = services.stories.story(invocation.options['story'] ?? '');
  if (found === undefined || found.guildId !== caller.guildId) return UNKNOWN;
  const asked = countInvocation(found.query, invocation.page);
  const { measure } = found.query;
  return invocation.subcommand === 'figures'
    ? count.run(asked, caller, services)
    : timeline.run({ ...asked, command: 'timeline', options: { ...asked.options, measure } }, caller, services);
}

export const story = {
  definition,
  needs: { standing: 'channels' },
  run: async (invocation, caller, services) => {
    const { guildId } = caller;
    if (guildId === null) return refusal(say('story.of-a-server'), say('alerts.use-there'));
    switch (invocation.subcommand) {
      case 'list':
        return list(services.stories.list(guildId));
      case 'unpin':
        return unpin(invocation, caller, services);
      case 'figures':
      case 'timeline':
        return open(invocation, caller, services);
      default:
        return pin(invocation, caller, services);
    }
  },
  complete: async ({ option, typed }, { options: { measure } }, caller, services) => {
    if (option !== 'story') return questionChoices({ option, typed }, measure, caller, services);
    const stories = caller.guildId === null ? [] : services.stories.list(caller.guildId);
    return stories.map((one) => ({ name: storyLabel(one), value: one.id }));
  },
} satisfies Command<Services>;
