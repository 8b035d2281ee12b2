import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { articleChoices, doToArticle } from '../src/commanding/article-deeds.js';
import { claimantChoices, claimChoices, groupChoices } from '../src/commanding/choices.js';
import type { Action, Caller, Command, Invocation, Reply } from '../src/commanding/command.js';
import { CORRECTIONS } from '../src/commanding/corrections.js';
import { dayChoices } from '../src/commanding/day-choices.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import { findClaim } from '../src/commanding/find-claim.js';
import { measureChoices } from '../src/commanding/measure-choices.js';
import { offered, refusal } from '../src/commanding/refusal.js';
import { DEEDS, editorOf, notActed, readDeed, saidOf } from '../src/commanding/review-deeds.js';
import type { Services } from '../src/commanding/services.js';
import { editorsOnly } from '../src/commanding/standing.js';
import { standingActs } from '../src/ledger/act.js';
import type { Document } from '../src/rendering/document.js';
import { queueEndDocument, rejectedDocument, reviewDocument } from '../src/rendering/review-document.js';
import { choiceOf, choiceWords, described, named, typedLine } from '../src/wording/names.js';
import { say, type Words } from '../src/wording/words.js';

const WORDS_MAX = 100;
const REASON_MAX = 200;

const DO = [
  'confirm',
  'correct',
  'correct-source',
  'reject',
  'undo',
  'rejected',
  'withdraw-article',
  'restore-article',
] as const;

const CHOICES = DO.map((deed) => choiceOf(`deed.${deed}`, deed));

/** Options of `/review` that take words. */
type Described =
  | 'claim'
  | 'value'
  | 'group'
  | 'by'
  | 'speaker'
  | 'first-day'
  | 'last-day'
  | 'article'
  | 'act'
  | 'after';

const words = (name: Described, autocomplete = false) => ({
  type: OptionType.String,
  ...named(name),
  ...described(`review.${name}`),
  max_length: WORDS_MAX,
  autocomplete,
});

export const definition = {
  type: CommandType.ChatInput,
  ...named('review'),
  ...described('review'),
  contexts: [Context.Guild],
  options: [
    words('claim', true),
    {
      type: OptionType.String,
      ...named('do'),
      ...described('review.do'),
      choices: CHOICES,
    },
    { type: OptionType.String, ...named('reason'), ...described('review.reason'), max_length: REASON_MAX },
    words('value'),
    {
      type: OptionType.String,
      ...named('measure'),
      ...described('review.measure'),
      choices: measureChoices(),
    },
    words('group', true),
    words('by', true),
    words('speaker'),
    words('first-day', true),
    words('last-day', true),
    words('article', true),
    words('act'),
    words('after'),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

function asking(options: Invocation['options']): Invocation {
  return { command: 'review', subcommand: null, options, page: 0 };
}

function shown(document: Document, invocation: Invocation, actions: readonly Action[]): Reply {
  return { kind: 'document', document, invocation, private: true, actions };
}

/** A claim with what can be done to it. `said`: what just was. */
async function card(claim: string, said: Words | null, { review }: Services): Promise<Reply> {
  const found = await review.card(claim);
  if (found === undefined) return notActed({ ok: false, lacks: 'claim' });
  const { figure, standing } = found;
  const state = figure.review?.state;
  const button = (label: Words, does: Action['does'], options: Invocation['options']): Action => ({
    label,
    does,
    invocation: asking({ claim, ...options }),
  });
  const actions = [
    ...(state === 'confirmed' ? [] : [button(say('deed.button.confirm'), 'replace', { do: 'confirm' })]),
    button(say('deed.button.number'), 'open', { do: 'correct' }),
    button(say('deed.button.source'), 'open', { do: 'correct-source' }),
    ...(state === 'rejected' ? [] : [button(say('deed.button.reject'), 'open', { do: 'reject' })]),
    ...(standing === null ? [] : [button(say('deed.button.undo'), 'replace', { do: 'undo', act: String(standing) })]),
    { label: say('deed.button.next'), does: 'replace' as const, invocation: asking({ after: claim }) },
  ];
  return shown(reviewDocument(found, said), asking({ claim }), actions);
}

/** The next that nobody has looked at, after the one that is passed over. */
async function fromQueue(after: string | null, services: Services): Promise<Reply> {
  const { left, next } = await services.ledger.queue(after);
  if (next !== null) return card(next, null, services);
  const again =
    left === 0 ? [] : [{ label: say('deed.button.again'), does: 'replace' as const, invocation: asking({}) }];
  return shown(queueEndDocument(left), asking(after === null ? {} : { after }), again);
}

/** What this editor did last and nobody has undone. */
async function lastClaimOf(caller: Caller, { ledger }: Services): Promise<string | undefined> {
  return standingActs(await ledger.acts({})).findLast(({ by }) => by === editorOf(caller))?.claimId;
}

async function claimMeant(invocation: Invocation, caller: Caller, services: Services) {
  const { claim, do: name } = invocation.options;
  if (claim !== undefined) return findClaim(claim, services);
  const id = name === 'undo' ? await lastClaimOf(caller, services) : undefined;
  const found = id === undefined ? undefined : await services.ledger.claim(id);
  return found ?? refusal(say('deed.which'), say('deed.name-it', { line: typedLine('review claim:ID do:…') }));
}

export const review = {
  definition,
  needs: { standing: 'editor' },
  run: async (invocation, caller, services) => {
    if (!caller.mayEdit) return editorsOnly(say('deed.editors'), caller, services);
    const { claim, do: typed, after } = invocation.options;
    if (typed === 'rejected') return shown(rejectedDocument(await services.review.rejected()), invocation, []);
    if (typed === 'withdraw-article' || typed === 'restore-article')
      return doToArticle(typed, invocation, caller, services);
    // whoever gives a correction means to correct
    const name = typed ?? (CORRECTIONS.some((one) => invocation.options[one] !== undefined) ? 'correct' : undefined);
    if (claim === undefined && name === undefined) return fromQueue(after ?? null, services);
    const found = await claimMeant(invocation, caller, services);
    if ('kind' in found) return found;
    if (name === undefined) return card(found.id, null, services);
    const deed = DEEDS.find((one) => one === name);
    if (deed === undefined)
      return refusal(
        say('deed.unknown', { typed: name }),
        say('take.one', { names: offered(CHOICES.map(choiceWords)) }),
      );
    const read = await readDeed(deed, found, { invocation, caller, services });
    if (!read.ok) return read.reply;
    const acted = await services.review.act(found.id, read.deed, editorOf(caller));
    return acted.ok ? card(found.id, saidOf(read.deed), services) : notActed(acted);
  },
  complete: async ({ option, typed }, _invocation, caller, services) => {
    if (option === 'claim') return claimChoices(typed, services);
    if (option === 'article') return articleChoices(typed, services);
    if (option === 'group') return groupChoices(typed, undefined, services);
    if (option === 'by') return claimantChoices(typed, caller.today, services);
    return dayChoices({ option: option === 'first-day' ? 'since' : 'until', typed }, 'freed', caller.today, services);
  },
} satisfies Command<Services>;
