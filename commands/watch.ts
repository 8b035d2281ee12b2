import type {
  APIApplicationCommandSubcommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { channelSpan } from '../src/alerts/channel-span.js';
import { questionWords } from '../src/alerts/story/story-words.js';
import { watchEntry, watchManner } from '../src/alerts/watch/watch-words.js';
import { WATCHES_MAX, type Whose } from '../src/alerts/watch/watches.js';
import { MANNER_OPTIONS, readManner } from '../src/commanding/alert-manner.js';
import { ALERT_OPTIONS, readPlace } from '../src/commanding/alert-options.js';
import type { Caller, Command, Invocation, Reply, ShownReply } from '../src/commanding/command.js';
import { countInvocation } from '../src/commanding/count-options.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import { questionChoices } from '../src/commanding/question-choices.js';
import { type Refusal, refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { QUESTION_OPTIONS, readAnyQuestion } from '../src/commanding/standing-question.js';
import type { Document } from '../src/rendering/document.js';
import { described, named, typedLine } from '../src/wording/names.js';
import { say } from '../src/wording/words.js';
import { count } from './count.js';

const CHANNEL = ALERT_OPTIONS.filter(({ name }) => name === 'channel').map((option) => ({
  ...option,
  ...described('watch.channel'),
}));
const MANNER = MANNER_OPTIONS.filter(({ name }) =>
  ['change', 'quiet', 'digest', 'time-zone', 'language'].includes(name),
).map((option) => (option.name === 'change' ? { ...option, ...described('watch.change') } : option));

function subcommand(
  name: 'start' | 'list' | 'stop',
  options: APIApplicationCommandSubcommandOption['options'],
): APIApplicationCommandSubcommandOption {
  return { type: OptionType.Subcommand, ...named(name), ...described(`watch.${name}`), options: options ?? [] };
}

const QUESTION = {
  type: OptionType.String,
  ...named('question'),
  ...described('watch.question'),
  max_length: 200,
} as const;

const WATCH = {
  type: OptionType.String,
  ...named('watch'),
  ...described('watch.watch'),
  required: true,
  max_length: 100,
  autocomplete: true,
} as const;

export const definition = {
  type: CommandType.ChatInput,
  ...named('watch'),
  ...described('watch'),
  contexts: [Context.Guild],
  options: [
    subcommand('start', [QUESTION, ...QUESTION_OPTIONS, ...MANNER, ...CHANNEL]),
    subcommand('list', []),
    subcommand('stop', [WATCH]),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

const UNKNOWN: Refusal = refusal(say('watch.unknown'), say('watch.unknown.how', { line: typedLine('watch list') }));

function reply(document: Document): ShownReply {
  return { kind: 'document', document, invocation: null, private: true };
}

/** In a channel of a server only by whoever manages its channels; else to whoever asks, alone. */
function readWhere(invocation: Invocation, caller: Caller) {
  if (invocation.options['channel'] === undefined) return { ok: true, place: null } as const;
  const read = readPlace(invocation, caller);
  return read.ok ? ({ ok: true, place: { guildId: read.guildId, channelId: read.channelId } } as const) : read;
}

async function start(invocation: Invocation, userId: string, caller: Caller, services: Services): Promise<ShownReply> {
  const where = readWhere(invocation, caller);
  if (!where.ok) return where.refusal;
  const manner = readManner(invocation, caller);
  if (!manner.ok) return manner.refusal;
  const asked = await readAnyQuestion(invocation, caller.today, services);
  if (!asked.ok) return asked.refusal;
  const { changePercent, language, quiet, digest } = manner.manner;
  const { query } = asked;
  const watched = services.watches.start({ userId, place: where.place, query, changePercent, language, quiet, digest });
  if (watched.status === 'too-many')
    return refusal(
      say('watch.too-many', { most: String(WATCHES_MAX) }),
      say('watch.too-many.how', { line: typedLine('watch stop') }),
    );
  const { watch, status } = watched;
  const told = watchManner(watch);
  const { place } = watch;
  const document = {
    title: say(`watch.title.${status}`),
    understood: [
      { text: questionWords(query), style: 'strong' as const },
      ...asked.asides.flatMap((one) => [' · ', one]),
    ],
    sections: [],
    footer: [
      [place === null ? say('watch.told-direct') : say('watch.told-in', { channel: channelSpan(place.channelId) })],
      [say('watch.when'), ...(String(told) === '' ? [] : [' · ', { text: told }])],
      [say('watch.how', { list: typedLine('watch list'), stop: typedLine('watch stop') })],
    ],
  };
  const now = { label: say('watch.button.answer'), invocation: countInvocation(query, 0), does: 'open' } as const;
  return { kind: 'document', document, invocation: null, private: true, actions: [now] };
}

function list(whose: Whose, { watches }: Services): ShownReply {
  const all = watches.list(whose);
  const held = watches.unreached(whose.userId);
  // whoever looks may have let them through just now
  if (held > 0) watches.retry(whose.userId);
  return reply({
    title: say('watch.list'),
    understood: [
      all.length === 0
        ? say('watch.list.none', { line: typedLine('watch start') })
        : say('watch.list.some', { n: all.length }),
    ],
    sections: [{ tone: 'plain', heading: '', explanation: '', entries: all.map(watchEntry) }],
    footer:
      held === 0
        ? []
        : [
            [{ text: say('watch.unreached', { n: held }), style: 'strong' }],
            [say('watch.unreached.how', { line: typedLine('watch list') })],
          ],
  });
}

/** What a message's button asks for: the whole answer as it is now. */
async function answer(invocation: Invocation, caller: Caller, services: Services): Promise<Reply> {
  const found = services.watches.watch(invocation.options['watch'] ?? '');
  return found === undefined ? UNKNOWN : count.run(countInvocation(found.query, invocation.page), caller, services);
}

function whoseOf({ userId, guildId, mayManageChannels }: Caller): Whose | null {
  return userId === null ? null : { userId, guildId: mayManageChannels ? guildId : null };
}

export const watch = {
  definition,
  private: true,
  run: async (invocation, caller, services) => {
    const whose = whoseOf(caller);
    if (whose === null) return refusal(say('watch.discord'), say('watch.discord.how'));
    switch (invocation.subcommand) {
      case 'list':
        return list(whose, services);
      case 'stop': {
        const { watch: id = '' } = invocation.options;
        if (!services.watches.stop(id, whose)) return UNKNOWN;
        return reply({ title: say('watch.stopped'), understood: [], sections: [], footer: [] });
      }
      case 'answer':
        return answer(invocation, caller, services);
      default:
        return start(invocation, whose.userId, caller, services);
    }
  },
  complete: async ({ option, typed }, { options: { measure } }, caller, services) => {
    if (option !== 'watch') return questionChoices({ option, typed }, measure, caller, services);
    const whose = whoseOf(caller);
    const all = whose === null ? [] : services.watches.list(whose);
    return all.map(({ query, id }) => ({ name: questionWords(query), value: id }));
  },
} satisfies Command<Services>;
