import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandSubcommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { channelSpan } from '../src/alerts/channel-span.js';
import { kindWords } from '../src/alerts/subscription-words.js';
import type { ListedSubscription } from '../src/alerts/subscriptions.js';
import { PREVIEW_DAYS } from '../src/alerts/would-tell.js';
import {
  ALERT_OPTIONS,
  type AlertRequest,
  channelOf,
  listedEntry,
  readAlertRequest,
} from '../src/commanding/alert-options.js';
import { claimChoices } from '../src/commanding/choices.js';
import { claimOption } from '../src/commanding/claim-option.js';
import type { Command, Invocation, ShownReply } from '../src/commanding/command.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import { findClaim } from '../src/commanding/find-claim.js';
import { refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { ledgerClaimLabel } from '../src/rendering/claim-label.js';
import type { Document, Entry } from '../src/rendering/document.js';
import { instantWords } from '../src/wording/days.js';
import { described, named, typedLine } from '../src/wording/names.js';
import { joined, say, type Words } from '../src/wording/words.js';

const CLAIM = claimOption('claim.series');
const CHANNEL = ALERT_OPTIONS.filter(({ name }) => name === 'channel');

function subcommand(
  name: 'list' | 'preview' | 'mute' | 'unmute' | 'test',
  options: readonly APIApplicationCommandBasicOption[],
): APIApplicationCommandSubcommandOption {
  return {
    type: OptionType.Subcommand,
    ...named(name),
    ...described(`subscriptions.${name}`),
    options: [...options],
  };
}

export const definition = {
  type: CommandType.ChatInput,
  ...named('subscriptions'),
  ...described('subscriptions'),
  contexts: [Context.Guild],
  options: [
    subcommand('list', []),
    subcommand('preview', CHANNEL),
    subcommand('mute', [CLAIM, ...CHANNEL]),
    subcommand('unmute', [CLAIM, ...CHANNEL]),
    subcommand('test', CHANNEL),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

function reply(document: Document): ShownReply {
  return { kind: 'document', document, invocation: null, private: true };
}

function section(heading: Words | '', entries: readonly Entry[]): Document['sections'] {
  return entries.length === 0 ? [] : [{ tone: 'plain', heading, explanation: '', entries }];
}

async function mutedEntries(guildId: string, { alerts, ledger }: Services): Promise<readonly Entry[]> {
  const entries = alerts.mutes.list(guildId).map(async ({ channelId, claimId, mutedAt }): Promise<Entry> => {
    const claim = await ledger.claim(claimId);
    const series = claim === undefined ? claimId : ledgerClaimLabel(claim);
    return {
      lead: [channelSpan(channelId), ' · ', say('muted.series', { series })],
      lines: [[say('muted.when', { when: instantWords(mutedAt) })]],
      children: [],
    };
  });
  return Promise.all(entries);
}

/** `mute` and `unmute`. */
async function mute(
  { subcommand, options }: Invocation,
  { guildId, channelId, userId }: AlertRequest,
  services: Services,
): Promise<ShownReply> {
  const { claim: typed = '' } = options;
  const claim = await findClaim(typed, services);
  if ('kind' in claim) return claim;
  const { mutes } = services.alerts;
  const place = { guildId, channelId };
  const silences = subcommand === 'mute';
  const changed = silences ? mutes.mute(claim, place, userId) : mutes.unmute(claim, place);
  return reply({
    title: silences
      ? say(changed ? 'muted.title.mute' : 'muted.title.muted-already')
      : say(changed ? 'muted.title.unmute' : 'muted.title.was-not'),
    understood: [say('muted.of', { series: { text: ledgerClaimLabel(claim), style: 'strong' } })],
    sections: [],
    footer: [
      [
        silences
          ? say('muted.what', { unmute: typedLine('subscriptions unmute') })
          : say('muted.meanwhile', { diff: typedLine('diff') }),
      ],
    ],
  });
}

function list(all: readonly ListedSubscription[], muted: readonly Entry[]): ShownReply {
  const held = all.filter(({ heldUp }) => heldUp !== null).length;
  return reply({
    title: say('subscribed.all'),
    understood: [all.length === 0 ? say('subscriptions.none') : say('subscriptions.count', { n: all.length, held })],
    sections: [...section('', all.map(listedEntry)), ...section(say('muted.heading'), muted)],
    footer: [
      [
        say('subscriptions.how', {
          subscribe: typedLine('subscribe'),
          unsubscribe: typedLine('unsubscribe'),
          test: typedLine('subscriptions test'),
        }),
      ],
    ],
  });
}

async function preview(here: readonly ListedSubscription[], services: Services): Promise<ShownReply> {
  const told = await services.alerts.preview(here);
  const entries = told.map(({ claim, kinds }): Entry => {
    const id = { text: claim.id, style: 'code' } as const;
    return {
      lead: [{ text: ledgerClaimLabel(claim) }, ' · ', id],
      lines: [[joined([kindWords(kinds), say('previewed.read', { when: instantWords(claim.recordedAt) })], ' · ')]],
      children: [],
    };
  });
  return reply({
    title: say('previewed.title', { days: PREVIEW_DAYS }),
    understood: [told.length === 0 ? say('previewed.nothing') : say('previewed.count', { n: told.length })],
    sections: section('', entries),
    footer: [[say('previewed.as-of')]],
  });
}

async function test(channelId: string, here: readonly ListedSubscription[], services: Services): Promise<ShownReply> {
  const sent = await services.alerts.test(channelId, here);
  if (sent === null) return refusal(say('tried.no-figure'), say('tried.no-figure.how'));
  return reply({
    title: say('tried.title'),
    understood: [say('tried.what', { claim: { text: sent, style: 'code' } })],
    sections: [],
    footer: [[say('tried.how', { list: typedLine('subscriptions list'), why: typedLine('why') })]],
  });
}

export const subscriptions = {
  definition,
  needs: { standing: 'channels', subcommands: ['test', 'mute', 'unmute'] },
  run: async (invocation, caller, services) => {
    const { guildId } = caller;
    if (guildId === null) return refusal(say('alerts.of-a-server'), say('alerts.use-there'));
    const all = await services.subscriptions.list(guildId);
    if (invocation.subcommand === 'list') return list(all, await mutedEntries(guildId, services));
    const channelId = channelOf(invocation, caller);
    const here = all.filter((one) => one.channelId === channelId);
    if (invocation.subcommand !== 'preview') {
      const read = await readAlertRequest(invocation, caller, services);
      if (!read.ok) return read.refusal;
      return invocation.subcommand === 'test'
        ? test(read.request.channelId, here, services)
        : mute(invocation, read.request, services);
    }
    if (here.length === 0)
      return refusal(say('previewed.none-here'), say('previewed.none-here.how', { line: typedLine('subscribe') }));
    return preview(here, services);
  },
  complete: async ({ typed }, _invocation, _caller, services) => claimChoices(typed, services),
} satisfies Command<Services>;
