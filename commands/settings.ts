import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Command } from '../src/commanding/command.js';
import { CommandType, Context, OptionType } from '../src/commanding/discord-values.js';
import { SETTINGS } from '../src/commanding/house/house.js';
import { readSettingChange } from '../src/commanding/house/read-change.js';
import { settingsDocument } from '../src/commanding/house/settings-document.js';
import { type Opened, openedBy } from '../src/commanding/house/standing-table.js';
import { zoneChoices } from '../src/commanding/house/time-zones.js';
import { refusal } from '../src/commanding/refusal.js';
import type { Services } from '../src/commanding/services.js';
import { permissionWords } from '../src/commanding/standing.js';
import { LANGUAGES } from '../src/domain/article.js';
import { REFERENCE_STYLES } from '../src/rendering/references/reference-text.js';
import { choiceOf, described, named, typedLine } from '../src/wording/names.js';
import { joined, say } from '../src/wording/words.js';

const ZONE_MAX = 60;

export const definition = {
  type: CommandType.ChatInput,
  ...named('settings'),
  ...described('settings'),
  contexts: [Context.Guild],
  options: [
    {
      type: OptionType.String,
      ...named('language'),
      ...described('settings.language'),
      choices: LANGUAGES.map((language) => choiceOf(`language.${language}`, language)),
    },
    {
      type: OptionType.String,
      ...named('time-zone'),
      ...described('settings.time-zone'),
      max_length: ZONE_MAX,
      autocomplete: true,
    },
    { type: OptionType.Role, ...named('editor-role'), ...described('settings.editor-role') },
    {
      type: OptionType.String,
      ...named('citation-style'),
      ...described('settings.citation-style'),
      choices: REFERENCE_STYLES.map((style) => choiceOf(`cite.style.${style}`, style)),
    },
    {
      type: OptionType.String,
      ...named('reset'),
      ...described('settings.reset'),
      choices: [
        ...SETTINGS.map((setting) => choiceOf(`settings.name.${setting}`, setting)),
        choiceOf('settings.all', 'all'),
      ],
    },
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

const THIS = { definition };
const CHANGING = [joined(['/', typedLine('settings time-zone:…')], '')];

/** `/settings` tells whose the other commands are, so it is made once they are known. */
export function createSettings(others: readonly Command<Services>[]) {
  const opened: Opened = openedBy([...others, THIS], CHANGING);
  return {
    definition,
    private: true,
    run: async (invocation, caller, services) => {
      const { guildId, userId } = caller;
      if (guildId === null || userId === null)
        return refusal(say('settings.of-a-server'), say('settings.of-a-server.how'));
      const read = readSettingChange(invocation.options, guildId);
      if (!read.ok) return read.refusal;
      const changed = read.change !== null;
      if (changed && !caller.mayManageServer)
        return refusal(
          say('settings.needs', { permission: permissionWords('Manage Server') }),
          say('settings.needs.how', { line: typedLine('settings') }),
        );
      const { house: before } = caller;
      const house =
        read.change === null ? before : services.settings.change(guildId, read.change, { by: userId, before });
      const subscriptions = await services.subscriptions.list(guildId);
      const here = { ...caller, guildId, house };
      return {
        kind: 'document',
        document: settingsDocument({ caller: here, services, subscriptions, opened, changed }),
        // turning its pages sets nothing anew
        invocation: { ...invocation, options: {} },
        private: true,
      };
    },
    complete: async ({ typed }) => zoneChoices(typed),
  } satisfies Command<Services>;
}
