import type { Span } from '../rendering/document.js';
import { say } from '../wording/words.js';

/** A channel as a link that Discord draws with its name. */
export function channelSpan(guildId: string, channelId: string): Span {
  return { text: say('name.channel'), url: `https://discord.com/channels/${guildId}/${channelId}` };
}
