import type { Document, Entry } from '../../rendering/document.js';
import { instantWords } from '../../wording/days.js';
import { typedLine } from '../../wording/names.js';
import { asIs, listed, say, type Words } from '../../wording/words.js';
import type { Caller } from '../command.js';
import { permissionWords, roleName, standingsOf } from '../standing.js';
import type { House, Setting, SettingName } from './house.js';
import { SETTINGS } from './house.js';
import { type LacksAsked, lacksSection } from './lacks-section.js';
import { type Opened, standingSection } from './standing-table.js';

export interface SettingsAsked extends LacksAsked {
  readonly caller: Caller & { readonly guildId: string };
  readonly opened: Opened;
  /** Something was just set or taken back. */
  readonly changed: boolean;
}

/** What a server has settled and where each value comes from; who may do what; what Recount lacks. */
export function settingsDocument(asked: SettingsAsked): Document {
  const { caller, services, opened, changed } = asked;
  const standings = standingsOf(caller).map((one) => say(`standing.${one}`));
  return {
    title: say(changed ? 'settings.title.changed' : 'settings.title'),
    understood: [say('settings.you', { standings: listed(standings) })],
    sections: [
      {
        tone: 'plain',
        heading: say('settings.heading'),
        explanation: say('settings.how', {
          permission: say('permission.Manage Server'),
          line: typedLine('settings time-zone:…'),
          back: typedLine('settings reset:…'),
        }),
        entries: SETTINGS.map((name) => settingEntry(name, asked)),
      },
      lacksSection(asked),
      standingSection(opened, caller, services),
    ],
    footer: [[say('standing.give', { permission: permissionWords('Manage Roles') })]],
  };
}

/** Its value and where that comes from. */
interface Shown {
  readonly value: Words;
  readonly from: Words;
}

/** The variable of the environment that says it for every server. */
const VARIABLES: Readonly<Record<SettingName, string>> = {
  language: 'RECOUNT_LANGUAGE',
  'time-zone': 'RECOUNT_TIME_ZONE',
  'editor-role': 'DISCORD_EDITOR_ROLE_ID',
  'citation-style': 'RECOUNT_CITATION_STYLE',
};

function shownBy<T>(name: SettingName, { value, here, otherwise }: Setting<T>, words: (value: T) => Words): Shown {
  if (here === null) {
    const { from } = otherwise;
    const told =
      from === 'environment'
        ? say('settings.from.environment', { variable: VARIABLES[name] })
        : say(`settings.from.${from}`);
    return { value: words(value), from: told };
  }
  const member = { text: say('settings.member', { id: here.by }), url: `https://discord.com/users/${here.by}` };
  const when = instantWords(here.at);
  return { value: words(value), from: say('settings.here', { member, when, otherwise: words(otherwise.value) }) };
}

function shownOf(name: SettingName, house: House, roleName: (id: string | null) => Words): Shown {
  switch (name) {
    case 'language':
      return shownBy(name, house[name], (language) => say(`language.${language}`));
    case 'time-zone':
      return shownBy(name, house[name], asIs);
    case 'editor-role':
      return shownBy(name, house[name], roleName);
    case 'citation-style':
      return shownBy(name, house[name], (style) => say(`cite.style.${style}`));
  }
}

function useOf(name: SettingName): Words {
  switch (name) {
    case 'language':
    case 'time-zone':
      return say(`settings.use.${name}`);
    case 'editor-role':
      return say('settings.use.editor-role', { permission: say('permission.Manage Messages') });
    case 'citation-style':
      return say('settings.use.citation-style', { line: typedLine('cite') });
  }
}

function settingEntry(name: SettingName, { caller, services }: SettingsAsked): Entry {
  const { value, from } = shownOf(name, caller.house, (id) =>
    id === null ? say('settings.no-role') : roleName(caller.guildId, id, services),
  );
  return {
    lead: [say(`settings.name.${name}`), ' · ', { text: value, style: 'strong' }],
    lines: [[from], [{ text: useOf(name), style: 'quiet' }]],
    children: [],
  };
}
