import type { Span } from '../rendering/document.js';
import { typedLine } from '../wording/names.js';
import { asIs, say, type Words } from '../wording/words.js';
import type { Caller } from './command.js';
import { type Refusal, refusal } from './refusal.js';
import type { Services } from './services.js';

/** What somebody can be in a server, from those who only ask to those who settle things. */
export const STANDINGS = ['reader', 'editor', 'channels', 'server'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Permissions that people need, as Discord calls them in English. */
export type MemberPermission = 'Manage Messages' | 'Manage Channels' | 'Manage Server' | 'Manage Roles';

/** A permission as Discord's settings call it. */
export function permissionWords(name: MemberPermission): Span {
  return { text: say(`permission.${name}`), style: 'strong' };
}

/** What whoever asks is here. Everybody reads. */
export function standingsOf({ mayEdit, mayManageChannels, mayManageServer }: Caller): readonly Standing[] {
  const is: Readonly<Record<Standing, boolean>> = {
    reader: true,
    editor: mayEdit,
    channels: mayManageChannels,
    server: mayManageServer,
  };
  return STANDINGS.filter((one) => is[one]);
}

/** The role of the server's editors by its name; `null`: none is settled. */
export function editorRoleWords({ guildId, house }: Caller, { sight }: Pick<Services, 'sight'>): Words | null {
  const { value: id } = house['editor-role'];
  return id === null || guildId === null ? null : say('settings.role', { name: roleName(guildId, id, { sight }) });
}

/** A role by its name: `@Desk`. */
export function roleName(guildId: string, id: string, { sight }: Pick<Services, 'sight'>): Words {
  const role = sight.role(guildId, id);
  return role === null ? say('settings.role-gone', { id }) : asIs(`@${role.name}`);
}

/** Tells somebody who is no editor what it takes, and who can give it. `what`: what is for editors alone. */
export function editorsOnly(what: Words, caller: Caller, services: Pick<Services, 'sight'>): Refusal {
  if (caller.guildId !== null && !caller.house.hasEditors) return refusal(what, say('editors.elsewhere'));
  const role = editorRoleWords(caller, services);
  const told = {
    permission: permissionWords('Manage Messages'),
    roles: permissionWords('Manage Roles'),
    line: typedLine('settings'),
  };
  return refusal(what, role === null ? say('editors.how', told) : say('editors.how-role', { ...told, role }));
}

/** Tells somebody who may not manage a channel what it takes, and who can give it. */
export function channelManagersOnly(): Refusal {
  const how = { permission: permissionWords('Manage Channels'), roles: permissionWords('Manage Roles') };
  return refusal(say('setting.permission'), say('channels.how', how));
}
