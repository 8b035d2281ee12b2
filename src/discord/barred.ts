import { type Message, MessageFlags } from 'discord.js';
import { alertsLack, type BotPermission } from '../alerts/access.js';
import { channelSpan } from '../alerts/channel-span.js';
import { lackLines } from '../alerts/lack-lines.js';
import type { ShownReply } from '../commanding/command.js';
import type { LanguageCode } from '../domain/article.js';
import { say } from '../wording/words.js';
import { channelAccess } from './channel-access.js';
import { type Drawing, drawn } from './ready.js';

function barredReply(channelId: string, missing: readonly BotPermission[]): ShownReply {
  const lead = [say('lacks.answer', { channel: channelSpan(channelId) })];
  const entry = { lead, lines: lackLines(missing), children: [] };
  return {
    kind: 'document',
    document: {
      title: '',
      understood: [],
      sections: [{ tone: 'refusal', heading: '', explanation: '', entries: [entry] }],
      footer: [],
    },
    invocation: null,
    private: true,
  };
}

/**
 * Tells whoever asked, in a message to them alone, which permissions keep the bot from answering there. `false` where it
 * does not know of any, or they take no messages.
 */
export async function tellBarred(
  { guildId, channelId, author, client }: Message,
  { states }: Pick<Drawing, 'states'>,
  language: LanguageCode,
): Promise<boolean> {
  if (guildId === null) return false;
  const access = channelAccess(client)(guildId, channelId);
  const missing = access.kind === 'there' ? alertsLack(access.missing) : [];
  if (missing.length === 0) return false;
  const alone = { states, tongue: () => language, isAlone: () => true, mayShare: false };
  const { body } = drawn(barredReply(channelId, missing), 0, alone);
  const { components, allowed_mentions: allowedMentions } = body;
  const sending = author.send({ components, allowedMentions, flags: MessageFlags.IsComponentsV2 });
  return sending.then(
    () => true,
    () => false,
  );
}
