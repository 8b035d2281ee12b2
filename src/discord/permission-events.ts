import { type Client, Events, type Guild } from 'discord.js';

/** What may let Recount write where it could not before: `resume` is told which channels to try, `back` that Discord answers again. */
export function onPermissionEvents(
  client: Client,
  { resume, back }: { readonly resume: (channelIds: readonly string[]) => void; readonly back: () => void },
): void {
  const all = (guild: Guild): void => resume([...guild.channels.cache.keys()]);
  client.on(Events.ChannelUpdate, (_, channel) => resume([channel.id]));
  client.on(Events.GuildCreate, all);
  // after a connection that could not be taken up where it broke off: what changed meanwhile was never told
  client.on(Events.GuildAvailable, all);
  client.on(Events.GuildRoleUpdate, (_, role) => all(role.guild));
  client.on(Events.GuildRoleDelete, (role) => all(role.guild));
  // of the bot's own roles; those of others are neither asked for nor sent
  client.on(Events.GuildMemberUpdate, (_, member) => {
    if (member.id === client.user?.id) all(member.guild);
  });
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
}
