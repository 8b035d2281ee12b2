import type { REST } from 'discord.js';
import { ComponentType } from 'discord-api-types/v10';
import { alertDocument } from '../alerts/alert-document.js';
import type { Courier, Parcel } from '../alerts/courier.js';
import type { Digest } from '../alerts/digest.js';
import { watchDocument } from '../alerts/watch/watch-document.js';
import type { Invocation } from '../commanding/command.js';
import { isoDateOfInstant } from '../domain/iso-date.js';
import type { Document } from '../rendering/document.js';
import { say, type Words } from '../wording/words.js';
import { openId } from './button-state.js';
import { digestPage, packDigest } from './digest-message.js';
import { type Button, type MessageBody, messageOf } from './message.js';
import { pagesOf } from './pages.js';
import { createPlaces, editMessage, findMessage, postMessage } from './posting.js';

export interface CourierOptions {
  readonly rest: REST;
  /** User id of the bot: only its own messages are taken for alerts. */
  readonly botId: string;
}

/** Posts, finds and edits alerts. */
export function createCourier({ rest, botId }: CourierOptions): Courier {
  const placeOf = createPlaces(rest);
  return {
    pack: packDigest,
    post: async (parcel) => {
      const place = await placeOf(parcel.channelId);
      if (place.kind !== 'opened') return place;
      return postMessage(rest, place.channelId, parcel.alertId, () => alertBody(parcel));
    },
    find: async ({ alertId: id, channelId }, since) => {
      const place = await placeOf(channelId);
      return place.kind === 'opened' ? findMessage(rest, { id, channelId: place.channelId, since, botId }) : place;
    },
    edit: async (parcel, messageId) => {
      const place = await placeOf(parcel.channelId);
      return place.kind === 'opened' ? editMessage(rest, place.channelId, messageId, alertMessage(parcel)) : place;
    },
  };
}

/** An alert's message. Its button carries the alert's id, as its nonce does; it mentions the roles it is for, and nobody else. */
export function alertBody(parcel: Parcel): MessageBody {
  return { ...alertMessage(parcel), allowed_mentions: { parse: [], roles: [...parcel.roles] } };
}

/** What a button is called, and asks for. */
interface Below {
  readonly label: Words;
  readonly invocation: Invocation;
}

/** Each button carries the alert's id: by it the message is recognised. */
function drawn(below: readonly Below[], { alertId, language }: Parcel): readonly Button[] {
  return below.map(({ label, invocation }) => ({
    label: label.in(language),
    customId: openId(alertId, invocation),
    enabled: true,
  }));
}

/** Below each alert; all of the figure that it tells. */
const BUTTONS = [
  { label: 'cite', command: 'cite', subcommand: null },
  { label: 'timeline', command: 'timeline', subcommand: null },
  { label: 'mute', command: 'subscriptions', subcommand: 'mute' },
] as const;

function belowAlert({ figure }: Parcel['alert']): readonly Below[] {
  const options = { claim: figure.id };
  return BUTTONS.map(({ label, command, subcommand }) => ({
    label: say(`alert.button.${label}`),
    invocation: { command, subcommand, options, page: 0 },
  }));
}

/** Below word that an answer has changed: the answer as it is, where the figure stands, and an end to it. */
function belowWatch(watchId: string, { figure }: Parcel['alert']): readonly Below[] {
  const asked = { command: 'watch', options: { watch: watchId }, page: 0 };
  const cite = { command: 'cite', subcommand: null, options: { claim: figure.id }, page: 0 };
  return [
    { label: say('watch.button.answer'), invocation: { ...asked, subcommand: 'answer' } },
    { label: say('alert.button.cite'), invocation: cite },
    { label: say('watch.button.stop'), invocation: { ...asked, subcommand: 'stop' } },
  ];
}

function belowDigest({ head }: Digest): readonly Below[] {
  const options = { since: isoDateOfInstant(new Date(head.from)) };
  return [{ label: say('digest.learned'), invocation: { command: 'diff', subcommand: null, options, page: 0 } }];
}

function buttonsOf(parcel: Parcel): readonly Button[] {
  const { alert, watch, digest } = parcel;
  if (digest !== null) return drawn(belowDigest(digest), parcel);
  return drawn(watch === null ? belowAlert(alert) : belowWatch(watch.id, alert), parcel);
}

function documentOf(parcel: Parcel): Document {
  const { watch, test } = parcel;
  return watch === null ? alertDocument(parcel, test) : watchDocument(parcel, watch.query);
}

/** What it says as things stand now. */
function alertMessage(parcel: Parcel): MessageBody {
  const { roles, digest, language } = parcel;
  const page = digest === null ? pagesOf(documentOf(parcel), language)[0] : digestPage(digest, language);
  const body = messageOf(page, { rows: [buttonsOf(parcel)] });
  if (roles.length === 0) return body;
  // ids that we keep, not words of anybody
  const mention = { type: ComponentType.TextDisplay as const, content: roles.map((id) => `<@&${id}>`).join(' ') };
  return { ...body, components: [mention, ...body.components] };
}
