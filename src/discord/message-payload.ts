import { type Message, PermissionFlagsBits } from 'discord.js';
import { ComponentType } from 'discord-api-types/v10';
import type { ReadyReply } from './reply-message.js';

/** A reply as a message of our own: nobody is pinged, and a picture only where files may be attached. */
export function messagePayload({ body, picture }: ReadyReply, { guild, channel, client }: Message) {
  const isAllowed =
    guild === null ||
    (!channel.isDMBased() && channel.permissionsFor(client.user)?.has(PermissionFlagsBits.AttachFiles) === true);
  const components = isAllowed
    ? body.components
    : body.components.filter(({ type }) => type !== ComponentType.MediaGallery);
  const files =
    picture === undefined || !isAllowed
      ? []
      : [{ name: picture.name, attachment: Buffer.from(picture.bytes), description: picture.description }];
  return { components, files, allowedMentions: { ...body.allowed_mentions, repliedUser: false } };
}
