import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { articleChoices, doToArticle } from '../src/commanding/article-deeds.js';
import { claimantChoices, claimChoices, dayChoices } from '../src/commanding/choices.js';
import type { Action, Caller, Command, Invocation, Reply } from '../src/commanding/command.js';
import { CORRECTIONS } from '../src/commanding/corrections.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import { findClaim } from '../src/commanding/find-claim.js';
import { measureChoices } from '../src/commanding/measure-choices.js';
import { offered, refusal } from '../src/commanding/refusal.js';
import { DEEDS, editorOf, notActed, readDeed, saidOf } from '../src/commanding/review-deeds.js';
import type { Services } from '../src/commanding/services.js';
import { standingActs } from '../src/ledger/act.js';
import type { Document } from '../src/rendering/document.js';
import { queueEndDocument, rejectedDocument, reviewDocument } from '../src/rendering/review-document.js';

const WORDS_MAX = 100;
const REASON_MAX = 200;

const DO = {
  confirm: 'Confirm it',
  correct: 'Correct the number or the people',
  'correct-source': 'Correct whose count, or the days',
  reject: 'Reject it',
  undo: 'Undo the last act',
  rejected: 'List what is rejected',
  'withdraw-article': 'Withdraw an article: its publisher took it back',
  'restore-article': 'Let a withdrawn article stand again',
} as const;

const words = (name: string, description: string, autocomplete = false) => ({
  type: OptionType.String,
  name,
  description,
  max_length: WORDS_MAX,
  autocomplete,
});

export const definition = {
  type: CommandType.ChatInput,
  name: 'review',
  description: 'For editors: confirm, correct or reject a claim; without options, the next of the queue',
  contexts: [Context.Guild],
  options: [
    words('claim', 'Its id, or words of it; the next of the queue, when left out', true),
    {
      type: OptionType.String,
      name: 'do',
      description: 'What to do with it; only shown, when left out',
      choices: Object.entries(DO).map(([value, name]) => ({ name, value })),
    },
    { type: OptionType.String, name: 'reason', description: 'Why; kept for good', max_length: REASON_MAX },
    words('value', 'Corrected number: 140, at least 140, about 140, dozens'),
    {
      type: OptionType.String,
      name: 'measure',
      description: 'Corrected measure',
      choices: measureChoices(),
    },
    words('group', 'Corrected people counted: political prisoners, women'),
    words('by', 'Corrected claimant', true),
    words('speaker', 'Corrected speaker; none, where nobody is named'),
    words('first-day', 'Corrected first day; none, where it is not stated', true),
    words('last-day', 'Corrected last day; none, where it is not stated', true),
    words('article', 'The article that was withdrawn, or stands again: its id, or words of it', true),
    words('act', 'Number of the act to undo; the last, when left out'),
    words('after', 'The next of the queue after this claim'),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

function asking(options: Invocation['options']): Invocation {
  return { command: 'review', subcommand: null, options, page: 0 };
}

function shown(document: Document, invocation: Invocation, actions: readonly Action[]): Reply {
  return { kind: 'document', document, invocation, private: true, actions };
}

const NEXT = 'Next claim';

/** A claim with what can be done to it. `said`: what just was. */
async function card(claim: string, said: string | null, { review }: Services): Promise<Reply> {
  const found = await review.card(claim);
  if (found === undefined) return notActed({ ok: false, lacks: 'claim' });
  const { figure, standing } = found;
  const state = figure.review?.state;
  const button = (label: string, does: Action['does'], options: Invocation['options']): Action => ({
    label,
    does,
    invocation: asking({ claim, ...options }),
  });
  const actions = [
    ...(state === 'confirmed' ? [] : [button('Confirm', 'replace', { do: 'confirm' })]),
    button('Correct number…', 'open', { do: 'correct' }),
    button('Correct source or days…', 'open', { do: 'correct-source' }),
    ...(state === 'rejected' ? [] : [button('Reject…', 'open', { do: 'reject' })]),
    ...(standing === null ? [] : [button('Undo', 'replace', { do: 'undo', act: String(standing) })]),
    { label: NEXT, does: 'replace' as const, invocation: asking({ after: claim }) },
  ];
  return shown(reviewDocument(found, said), asking({ claim }), actions);
}

/** The next that nobody has looked at, after the one that is passed over. */
async function fromQueue(after: string | null, services: Services): Promise<Reply> {
  const { left, next } = await services.ledger.queue(after);
  if (next !== null) return card(next, null, services);
  const again = left === 0 ? [] : [{ label: 'From the beginning', does: 'replace' as const, invocation: asking({}) }];
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
  return found ?? refusal('Which claim is meant?', 'Name it: review claim:ID do:…');
}

export const review = {
  definition,
  run: async (invocation, caller, services) => {
    if (!caller.mayEdit)
      return refusal(
        'Reviewing claims is for editors: it needs the permission Manage Messages, or the editors’ role.',
        'Ask somebody who manages this server’s messages or roles.',
      );
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
    if (deed === undefined) return refusal(`I know no way to “${name}” a claim.`, `Take ${offered(Object.keys(DO))}.`);
    const read = await readDeed(deed, found, { invocation, caller, services });
    if (!read.ok) return read.reply;
    const acted = await services.review.act(found.id, read.deed, editorOf(caller));
    return acted.ok ? card(found.id, saidOf(read.deed), services) : notActed(acted);
  },
  complete: async ({ option, typed }, _invocation, caller, services) => {
    if (option === 'claim') return claimChoices(typed, services);
    if (option === 'article') return articleChoices(typed, services);
    if (option === 'by') return claimantChoices(typed, caller.today, services);
    return dayChoices({ option: option === 'first-day' ? 'since' : 'until', typed }, 'freed', caller.today, services);
  },
} satisfies Command<Services>;
