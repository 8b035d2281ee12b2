import { type Message, PermissionFlagsBits } from 'discord.js';
import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import type { LanguageCode } from '../domain/article.js';
import { say } from '../wording/words.js';
import { TEXT_MAX } from './limits.js';
import type { ReadyReply } from './reply-message.js';

/**
 * A reply as a message of our own: nobody is pinged, and a picture only where files may be attached; where it is left
 * out, its place says which permission is missing.
 */
export function messagePayload(
  { body, picture }: ReadyReply,
  { guild, channel, client }: Message,
  language: LanguageCode,
) {
  const allowedMentions = { ...body.allowed_mentions, repliedUser: false };
  const isAllowed =
    guild === null ||
    (!channel.isDMBased() && channel.permissionsFor(client.user)?.has(PermissionFlagsBits.AttachFiles) === true);
  if (picture === undefined) return { components: body.components, files: [], allowedMentions };
  if (!isAllowed) return { components: withoutPicture(body.components, language), files: [], allowedMentions };
  const { name, bytes, description } = picture;
  const files = [{ name, attachment: Buffer.from(bytes), description }];
  return { components: body.components, files, allowedMentions };
}

type Components = readonly APIMessageTopLevelComponent[];

function withoutPicture(components: Components, language: LanguageCode): APIMessageTopLevelComponent[] {
  const permission = say('permission.Attach Files');
  const note = `-# ${say('lacks.picture', { permission }).in(language)}`;
  const fits = textIn(components) + note.length <= TEXT_MAX;
  return components.flatMap((component): readonly APIMessageTopLevelComponent[] => {
    if (component.type !== ComponentType.MediaGallery) return [component];
    return fits ? [{ type: ComponentType.TextDisplay, content: note }] : [];
  });
}

/** How much text they hold. */
function textIn(components: Components): number {
  return components.reduce((sum, component) => {
    if (component.type === ComponentType.TextDisplay) return sum + component.content.length;
    if (component.type !== ComponentType.Container) return sum;
    const texts = component.components.map((one) => (one.type === ComponentType.TextDisplay ? one.content.length : 0));
    return texts.reduce((total, length) => total + length, sum);
  }, 0);
}
