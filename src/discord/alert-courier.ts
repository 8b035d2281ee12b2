import type { REST } from 'discord.js';
import { ComponentType } from 'discord-api-types/v10';
import { alertDocument } from '../alerts/alert-document.js';
import type { Courier, Parcel } from '../alerts/courier.js';
import type { Digest } from '../alerts/digest.js';
import { watchDocument } from '../alerts/watch/watch-document.js';
import { isoDateOfInstant } from '../domain/iso-date.js';
import type { Document } from '../rendering/document.js';
import { say } from '../wording/words.js';
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

/** Below each alert; all of the figure that it tells. */
const BUTTONS = [
  { label: 'cite', command: 'cite', subcommand: null },
  { label: 'timeline', command: 'timeline', subcommand: null },
  { label: 'mute', command: 'subscriptions', subcommand: 'mute' },
] as const;

function alertButtons({ alertId, alert, language, watch }: Parcel): readonly Button[] {
  const options = { claim: alert.figure.id };
  if (watch !== null) return watchButtons({ alertId, alert, language, watch });
  return BUTTONS.map(({ label, command, subcommand }) => {
    const customId = openId(alertId, { command, subcommand, options, page: 0 });
    return { label: say(`alert.button.${label}`).in(language), customId, enabled: true };
  });
}

/** Below word that an answer has changed: the answer as it is, where the figure stands, and an end to it. */
function watchButtons({
  alertId,
  alert,
  language,
  watch,
}: Pick<Parcel, 'alertId' | 'alert' | 'language'> & { readonly watch: { readonly id: string } }): readonly Button[] {
  const asked = { command: 'watch', options: { watch: watch.id }, page: 0 };
  const buttons = [
    { label: say('watch.button.answer'), invocation: { ...asked, subcommand: 'answer' } },
    {
      label: say('alert.button.cite'),
      invocation: { command: 'cite', subcommand: null, options: { claim: alert.figure.id }, page: 0 },
    },
    { label: say('watch.button.stop'), invocation: { ...asked, subcommand: 'stop' } },
  ];
  return buttons.map(({ label, invocation }) => ({
    label: label.in(language),
    customId: openId(alertId, invocation),
    enabled: true,
  }));
}

/** By it the message is recognised, as an alert is by its buttons. */
function digestButtons({ alertId, language }: Parcel, { head }: Digest): readonly Button[] {
  const options = { since: isoDateOfInstant(new Date(head.from)) };
  const customId = openId(alertId, { command: 'diff', subcommand: null, options, page: 0 });
  return [{ label: say('digest.learned').in(language), customId, enabled: true }];
}

function documentOf(parcel: Parcel): Document {
  const { watch, test } = parcel;
  return watch === null ? alertDocument(parcel, test) : watchDocument(parcel, watch.query);
}

/** What it says as things stand now. */
function alertMessage(parcel: Parcel): MessageBody {
  const { roles, digest, language } = parcel;
  const body =
    digest === null
      ? messageOf(pagesOf(documentOf(parcel), language)[0], { rows: [alertButtons(parcel)] })
      : messageOf(digestPage(digest, language), { rows: [digestButtons(parcel, digest)] });
  if (roles.length === 0) return body;
  // ids that we keep, not words of anybody
  const mention = { type: ComponentType.TextDisplay as const, content: roles.map((id) => `<@&${id}>`).join(' ') };
  return { ...body, components: [mention, ...body.components] };
}
