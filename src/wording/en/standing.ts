/** Who may do what, and what permissions are called in Discord. */
export const standing = {
  'standing.reader': 'a reader',
  'standing.editor': 'an editor',
  'standing.channels': 'a manager of channels',
  'standing.server': 'a manager of the server',
  'standing.heading': 'Who may do what',
  'standing.of.reader': 'Readers',
  'standing.of.editor': 'Editors',
  'standing.of.channels': 'Managers of channels',
  'standing.of.server': 'Managers of the server',
  'standing.you': 'you too',
  'standing.needs.reader': 'Everybody; no permission is needed',
  'standing.needs.editor': '{permission}',
  'standing.needs.editor-role': '{permission}, or the {role}',
  'standing.needs.elsewhere': 'Nobody in this server: whoever runs Recount has set DISCORD_GUILD_ID to another one',
  'standing.needs.channels': '{permission}, in the channel that is meant',
  'standing.needs.server': '{permission}',
  'standing.give':
    'Permissions and roles are given by whoever owns the server or has {permission}: Server Settings, Roles.',
  'editors.elsewhere':
    'Nobody in this server can be an editor: whoever runs Recount has set DISCORD_GUILD_ID to another one.',
  'editors.how':
    'Whoever owns the server or has {roles} can give you {permission}: Server Settings, Roles. “/{line}” shows who may do what.',
  'editors.how-role':
    'Whoever owns the server or has {roles} can give you the {role}, or {permission}: Server Settings, Roles. “/{line}” shows who may do what.',
  'channels.how':
    'Whoever owns the server or has {roles} can give you {permission}: Edit Channel, Permissions, or Server Settings, Roles.',
  'permission.View Channel': 'View Channel',
  'permission.Send Messages': 'Send Messages',
  'permission.Read Message History': 'Read Message History',
  'permission.Attach Files': 'Attach Files',
  'permission.Mention Everyone': 'Mention @everyone, @here, and All Roles',
  'permission.Create Public Threads': 'Create Public Threads',
  'permission.Send Messages in Threads': 'Send Messages in Threads',
  'permission.Pin Messages': 'Pin Messages',
  'permission.Manage Channels': 'Manage Channels',
  'permission.Manage Messages': 'Manage Messages',
  'permission.Manage Server': 'Manage Server',
  'permission.Manage Roles': 'Manage Roles',
} as const;
