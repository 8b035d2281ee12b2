import type { Span } from '../rendering/document.js';
import { say } from '../wording/words.js';

/** A channel by its name, as each reader's Discord knows it: of several in a list, each is known apart. */
export function channelSpan(channelId: string): Span {
  return { text: say('channel.this'), channel: channelId };
}

/** Where a message of a channel stands, for a link. */
export function messageUrl(guildId: string, channelId: string, messageId: string): string {
  return `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}
