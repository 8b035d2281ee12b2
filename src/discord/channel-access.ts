import { type Client, PermissionFlagsBits, type PermissionResolvable } from 'discord.js';
import { BOT_PERMISSIONS, type BotPermission, type LookAtChannel, type Sight } from '../alerts/access.js';

const FLAGS = {
  'View Channel': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
  'Attach Files': PermissionFlagsBits.AttachFiles,
  'Mention Everyone': PermissionFlagsBits.MentionEveryone,
  'Create Public Threads': PermissionFlagsBits.CreatePublicThreads,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Pin Messages': PermissionFlagsBits.PinMessages,
} as const satisfies Readonly<Record<BotPermission, PermissionResolvable>>;

/** What the bot may do in a channel, as its connection to Discord knows it: nothing is asked over the network. */
export function channelAccess(client: Client): LookAtChannel {
  return (guildId, channelId) => {
    const guild = client.guilds.cache.get(guildId);
    if (guild === undefined) return { kind: 'no-server' };
    // during an outage of the server nothing is known of it
    if (!guild.available) return { kind: 'unknown' };
    const channel = guild.channels.cache.get(channelId);
    if (channel === undefined) return { kind: 'no-channel' };
    const { me } = guild.members;
    if (me === null) return { kind: 'unknown' };
    const permissions = channel.permissionsFor(me);
    return { kind: 'there', missing: BOT_PERMISSIONS.filter((name) => !permissions.has(FLAGS[name])) };
  };
}

/** What a connection to Discord knows. */
export function sightOf(client: Client): Sight {
  return {
    channel: channelAccess(client),
    role: (guildId, roleId) => {
      const role = client.guilds.cache.get(guildId)?.roles.cache.get(roleId);
      return role === undefined ? null : { name: role.name, mentionable: role.mentionable };
    },
  };
}
