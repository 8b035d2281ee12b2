import type { REST } from 'discord.js';
import { ComponentType } from 'discord-api-types/v10';
import { alertDocument } from '../alerts/alert-document.js';
import type { Courier, Parcel } from '../alerts/courier.js';
import type { Digest } from '../alerts/digest.js';
import { isoDateOfInstant } from '../domain/iso-date.js';
import { say } from '../wording/words.js';
import { openId } from './button-state.js';
import { digestPage, packDigest } from './digest-message.js';
import { type Button, type MessageBody, messageOf } from './message.js';
import { pagesOf } from './pages.js';
import { editMessage, findMessage, postMessage } from './posting.js';

export interface CourierOptions {
  readonly rest: REST;
  /** User id of the bot: only its own messages are taken for alerts. */
  readonly botId: string;
}

/** Posts, finds and edits alerts. */
export function createCourier({ rest, botId }: CourierOptions): Courier {
  return {
    pack: packDigest,
    post: (parcel) => postMessage(rest, parcel.channelId, parcel.alertId, () => alertBody(parcel)),
    find: ({ alertId: id, channelId }, since) => findMessage(rest, { id, channelId, since, botId }),
    edit: (parcel, messageId) => editMessage(rest, parcel.channelId, messageId, alertMessage(parcel)),
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

function alertButtons({ alertId, alert, language }: Parcel): readonly Button[] {
  const options = { claim: alert.figure.id };
  return BUTTONS.map(({ label, command, subcommand }) => {
    const customId = openId(alertId, { command, subcommand, options, page: 0 });
    return { label: say(`alert.button.${label}`).in(language), customId, enabled: true };
  });
}

/** By it the message is recognised, as an alert is by its buttons. */
function digestButtons({ alertId, language }: Parcel, { head }: Digest): readonly Button[] {
  const options = { since: isoDateOfInstant(new Date(head.from)) };
  const customId = openId(alertId, { command: 'diff', subcommand: null, options, page: 0 });
  return [{ label: say('digest.learned').in(language), customId, enabled: true }];
}

/** What it says as things stand now. */
function alertMessage(parcel: Parcel): MessageBody {
  const { roles, digest, language } = parcel;
  const body =
    digest === null
      ? messageOf(pagesOf(alertDocument(parcel, parcel.test), language)[0], { rows: [alertButtons(parcel)] })
      : messageOf(digestPage(digest, language), { rows: [digestButtons(parcel, digest)] });
  if (roles.length === 0) return body;
  // ids that we keep, not words of anybody
  const mention = { type: ComponentType.TextDisplay as const, content: roles.map((id) => `<@&${id}>`).join(' ') };
  return { ...body, components: [mention, ...body.components] };
}
