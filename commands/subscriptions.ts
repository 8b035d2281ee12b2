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
import { instantWords } from '../src/domain/day-words.js';
import { plural } from '../src/domain/plural.js';
import { ledgerClaimLabel } from '../src/rendering/claim-label.js';
import type { Document, Entry } from '../src/rendering/document.js';

const CLAIM = claimOption('claim.series');
const CHANNEL = ALERT_OPTIONS.filter(({ name }) => name === 'channel');

function subcommand(
  name: string,
  description: string,
  options: readonly APIApplicationCommandBasicOption[],
): APIApplicationCommandSubcommandOption {
  return { type: OptionType.Subcommand, name, description, options: [...options] };
}

export const definition = {
  type: CommandType.ChatInput,
  name: 'subscriptions',
  description: 'Alerts that are set in this server, what they would have told, and whether they arrive',
  contexts: [Context.Guild],
  options: [
    subcommand('list', 'All alerts of this server: when they last told something, and what holds them up', []),
    subcommand('preview', `What a channel's alerts would have told of in the last ${PREVIEW_DAYS} days`, CHANNEL),
    subcommand('mute', 'Tell a channel no more of one series of figures', [CLAIM, ...CHANNEL]),
    subcommand('unmute', 'Tell a channel of a series again', [CLAIM, ...CHANNEL]),
    subcommand('test', 'Send one alert, marked as a test, to see whether it arrives', CHANNEL),
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

function reply(document: Document): ShownReply {
  return { kind: 'document', document, invocation: null, private: true };
}

function section(heading: string, entries: readonly Entry[]): Document['sections'] {
  return entries.length === 0 ? [] : [{ tone: 'plain', heading, explanation: '', entries }];
}

async function mutedEntries(guildId: string, { alerts, ledger }: Services): Promise<readonly Entry[]> {
  const entries = alerts.mutes.list(guildId).map(async ({ channelId, claimId, mutedAt }): Promise<Entry> => {
    const claim = await ledger.claim(claimId);
    const series = claim === undefined ? claimId : ledgerClaimLabel(claim);
    return {
      lead: [channelSpan(guildId, channelId), ' · the series of ', { text: series }],
      lines: [[`Muted ${instantWords(mutedAt)}`]],
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
  const title = silences
    ? changed
      ? 'Muted'
      : 'Muted already'
    : changed
      ? 'Told again from now on'
      : 'It was not muted';
  return reply({
    title,
    understood: ['The series of ', { text: ledgerClaimLabel(claim), style: 'strong' }],
    sections: [],
    footer: [
      [
        silences
          ? 'The channel hears of no later figure of it. Corrections of what it was told still reach it. “/subscriptions unmute” ends that.'
          : 'What was news meanwhile is not told later: “/diff” shows it.',
      ],
    ],
  });
}

function list(all: readonly ListedSubscription[], muted: readonly Entry[]): ShownReply {
  const held = all.filter(({ heldUp }) => heldUp !== null).length;
  return reply({
    title: 'Alerts of this server',
    understood: [
      all.length === 0
        ? 'None is set.'
        : `${plural(all.length, 'subscription')}; ${held === 0 ? 'none' : held} held up.`,
    ],
    sections: [...section('', all.map(listedEntry)), ...section('Muted', muted)],
    footer: [['“/subscribe” sets one, “/unsubscribe” ends them, “/subscriptions test” sends one to try.']],
  });
}

async function preview(here: readonly ListedSubscription[], services: Services): Promise<ShownReply> {
  const told = await services.alerts.preview(here);
  const entries = told.map(({ claim, kinds }): Entry => {
    const id = { text: claim.id, style: 'code' } as const;
    return {
      lead: [{ text: ledgerClaimLabel(claim) }, ' · ', id],
      lines: [[`${kindWords(kinds)} · read ${instantWords(claim.recordedAt)}`]],
      children: [],
    };
  });
  return reply({
    title: `The last ${PREVIEW_DAYS} days, as these alerts would have told them`,
    understood: [told.length === 0 ? 'Nothing.' : `${plural(told.length, 'alert')}, newest first.`],
    sections: section('', entries),
    footer: [['As far as the ledger knows today; what an empty ledger is first filled with is told to nobody.']],
  });
}

async function test(channelId: string, here: readonly ListedSubscription[], services: Services): Promise<ShownReply> {
  const sent = await services.alerts.test(channelId, here);
  if (sent === null) return refusal('The ledger holds no figure yet.', 'Read an article first: recount ingest FILE');
  return reply({
    title: 'A test is on its way',
    understood: ['It tells of ', { text: sent, style: 'code' }, ', is marked as a test and mentions nobody.'],
    sections: [],
    footer: [['If it does not arrive, “/subscriptions list” and “/why” say what holds it up.']],
  });
}

export const subscriptions = {
  definition,
  run: async (invocation, caller, services) => {
    const { guildId } = caller;
    if (guildId === null)
      return refusal('Alerts go to a channel of a Discord server.', 'Use this command in a server that has Recount.');
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
    if (here.length === 0) return refusal('No alerts are set for this channel.', 'Set one first: /subscribe');
    return preview(here, services);
  },
  complete: async ({ typed }, _invocation, _caller, services) => claimChoices(typed, services),
} satisfies Command<Services>;
