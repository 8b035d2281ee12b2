import type { Span } from '../rendering/document.js';

/** A channel as a link that Discord draws with its name. */
export function channelSpan(guildId: string, channelId: string): Span {
  return { text: 'channel', url: `https://discord.com/channels/${guildId}/${channelId}` };
}
