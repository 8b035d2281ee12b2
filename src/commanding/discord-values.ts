/**
 * The few numbers of Discord's API that definitions need, under their API names. The types are Discord's own and check
 * them; the package that has the values takes longer to load than a question takes to answer.
 */
export const CommandType = { ChatInput: 1, Message: 3 } as const;
export const OptionType = {
  Subcommand: 1,
  String: 3,
  Integer: 4,
  Boolean: 5,
  Channel: 7,
  Role: 8,
  Attachment: 11,
} as const;
export const Context = { Guild: 0, BotDM: 1, PrivateChannel: 2 } as const;
/** Who puts Recount there: a server for its members, or somebody for themselves, wherever they are. */
export const Install = { Guild: 0, User: 1 } as const;

export const ChannelKind = { GuildText: 0, GuildAnnouncement: 5 } as const;
export const Permission = { ManageChannels: 1n << 4n } as const;
