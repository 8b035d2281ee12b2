import type { Entry, Line, Section } from '../../rendering/document.js';
import { nameWords } from '../../wording/names.js';
import { joined, say, type Words } from '../../wording/words.js';
import type { Caller, Command } from '../command.js';
import type { Services } from '../services.js';
import { editorRoleWords, permissionWords, STANDINGS, type Standing, standingsOf } from '../standing.js';

/** The commands that each standing opens, by their names in each language. */
export type Opened = Readonly<Record<Standing, readonly Words[]>>;

type Told = Pick<Command<Services>, 'definition' | 'needs'>;

/** Which command is whose. `server`: those that change settings, told apart by whoever calls. */
export function openedBy(commands: readonly Told[], server: readonly Words[]): Opened {
  const opened: Record<Standing, Words[]> = { reader: [], editor: [], channels: [], server: [...server] };
  for (const { definition, needs } of commands) {
    const name = joined(['/', nameWords(definition)], '');
    const subcommands = needs?.subcommands;
    if (needs === undefined || subcommands !== undefined) opened.reader.push(name);
    if (needs === undefined) continue;
    if (subcommands === undefined) opened[needs.standing].push(name);
    else
      for (const option of definition.options ?? [])
        if (subcommands.includes(option.name)) opened[needs.standing].push(joined([name, nameWords(option)], ' '));
  }
  return opened;
}

function needsOf(standing: Standing, caller: Caller, services: Pick<Services, 'sight'>): Words {
  switch (standing) {
    case 'reader':
      return say('standing.needs.reader');
    case 'editor': {
      if (!caller.house.hasEditors) return say('standing.needs.elsewhere');
      const permission = permissionWords('Manage Messages');
      const role = editorRoleWords(caller, services);
      return role === null
        ? say('standing.needs.editor', { permission })
        : say('standing.needs.editor-role', { permission, role });
    }
    case 'channels':
      return say('standing.needs.channels', { permission: permissionWords('Manage Channels') });
    case 'server':
      return say('standing.needs.server', { permission: permissionWords('Manage Server') });
  }
}

/** A short table: what readers, editors and managers can do here, and which of them whoever asks is. */
export function standingSection(opened: Opened, caller: Caller, services: Pick<Services, 'sight'>): Section {
  const mine = standingsOf(caller);
  const entries = STANDINGS.map((standing): Entry => {
    const you: Line = mine.includes(standing) ? [' · ', say('standing.you')] : [];
    return {
      lead: [{ text: say(`standing.of.${standing}`), style: 'strong' }, ...you],
      lines: [[needsOf(standing, caller, services)], [{ text: joined(opened[standing], ' '), style: 'quiet' }]],
      children: [],
    };
  });
  return { tone: 'plain', heading: say('standing.heading'), explanation: '', entries };
}
