import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { channelSpan } from '../alerts/channel-span.js';
import { mannerWords, wantedWords } from '../alerts/subscription-words.js';
import type { ListedSubscription } from '../alerts/subscriptions.js';
import { MEASURES, type Measure } from '../domain/claim.js';
import type { Entry } from '../rendering/document.js';
import { instantWords } from '../wording/days.js';
import { groupLabel } from '../wording/filed.js';
import { described, named } from '../wording/names.js';
import { say, type Words } from '../wording/words.js';
import type { Caller, Invocation } from './command.js';
import { readClaimantOption } from './count-options.js';
import { ChannelKind, OptionType, Permission } from './discord-values.js';
import { measureChoices } from './measure-choices.js';
import { type Refusal, refusal, unknownMeasure } from './refusal.js';
import type { Services } from './services.js';
import { channelManagersOnly } from './standing.js';

/** Who may set alerts, unless a server's own settings say otherwise. */
export const MANAGE_CHANNELS = String(Permission.ManageChannels);

/** Options that `/subscribe` and `/unsubscribe` have in common. */
export const ALERT_OPTIONS: readonly APIApplicationCommandBasicOption[] = [
  {
    type: OptionType.Channel,
    ...named('channel'),
    ...described('alert.channel'),
    channel_types: [ChannelKind.GuildText, ChannelKind.GuildAnnouncement],
  },
  {
    type: OptionType.String,
    ...named('measure'),
    ...described('alert.measure'),
    choices: measureChoices(),
  },
  {
    type: OptionType.String,
    ...named('by'),
    ...described('alert.by'),
    max_length: 100,
    autocomplete: true,
  },
  {
    type: OptionType.String,
    ...named('group'),
    ...described('alert.group'),
    max_length: 100,
    autocomplete: true,
  },
];

/** Where alerts are asked for, and which; a filter that was not given is `undefined`. */
export interface AlertRequest {
  readonly guildId: string;
  readonly channelId: string;
  readonly userId: string;
  readonly measure: Measure | undefined;
  readonly claimant: string | undefined;
  readonly group: string | undefined;
}

export type ReadAlertRequest =
  | { readonly ok: true; readonly request: AlertRequest }
  | { readonly ok: false; readonly refusal: Refusal };

/** The channel that is meant: the one named, else the one somebody stands in. */
export function channelOf({ options }: Pick<Invocation, 'options'>, caller: Pick<Caller, 'channelId'>): string | null {
  const { channel } = options;
  return channel?.replace(/^<#(\d+)>$/, '$1') ?? caller.channelId;
}

export type ReadPlace =
  | { readonly ok: true; readonly guildId: string; readonly channelId: string; readonly userId: string }
  | { readonly ok: false; readonly refusal: Refusal };

/** The channel that is meant, and whoever asks, who must stand in a server and may manage its channels. */
export function readPlace({ options }: Pick<Invocation, 'options'>, caller: Caller): ReadPlace {
  const { guildId, userId } = caller;
  const channelId = channelOf({ options }, caller);
  const no = (what: Words, remedy: Words): ReadPlace => ({ ok: false, refusal: refusal(what, remedy) });
  if (guildId === null || channelId === null || userId === null) {
    return no(say('alerts.of-a-server'), say('alerts.use-there'));
  }
  if (!caller.mayManageChannels) {
    return { ok: false, refusal: channelManagersOnly() };
  }
  if (!/^\d{1,20}$/.test(channelId)) return no(say('setting.no-channel', { typed: channelId }), say('setting.choose'));
  return { ok: true, guildId, channelId, userId };
}

/** Reads the options, and checks that whoever asks stands in a server and may manage its channels. */
export async function readAlertRequest(
  { options }: Invocation,
  caller: Caller,
  services: Services,
): Promise<ReadAlertRequest> {
  const { measure, by, group: people } = options;
  const group = people === undefined ? undefined : groupLabel(people.trim().slice(0, 100));
  const place = readPlace({ options }, caller);
  if (!place.ok) return place;
  const { guildId, channelId, userId } = place;
  const known = MEASURES.find((one) => one === measure);
  if (measure !== undefined && known === undefined) {
    return { ok: false, refusal: unknownMeasure(measure) };
  }
  const claimant = await readClaimantOption(by, caller.today, services);
  if (!claimant.ok) return claimant;
  return { ok: true, request: { guildId, channelId, userId, measure: known, claimant: claimant.name, group } };
}

/** A subscription as a list shows it. */
export function listedEntry(subscription: ListedSubscription): Entry {
  const { channelId, heldUp, lastSentAt } = subscription;
  const manner = mannerWords(subscription);
  const told =
    lastSentAt === null ? say('subscribed.nothing-yet') : say('subscribed.last', { when: instantWords(lastSentAt) });
  return {
    lead: [channelSpan(channelId), ' · ', { text: wantedWords(subscription) }],
    lines: [
      ...(String(manner) === '' ? [] : [[{ text: manner }]]),
      [told],
      ...(heldUp === null ? [] : [[{ text: say('subscribed.held-up', { why: heldUp }), style: 'strong' } as const]]),
    ],
    children: [],
  };
}
