import { LANGUAGES } from '../../domain/article.js';
import { isReferenceStyle, REFERENCE_STYLES } from '../../rendering/references/reference-text.js';
import { say, type Words } from '../../wording/words.js';
import type { Invocation } from '../command.js';
import { offered, type Refusal, refusal } from '../refusal.js';
import { SETTINGS } from './house.js';
import type { SettingChange } from './server-settings.js';
import { readTimeZone } from './time-zones.js';

export type ReadChange =
  /** `null`: nothing is to be changed. */
  { readonly ok: true; readonly change: SettingChange | null } | { readonly ok: false; readonly refusal: Refusal };

function no(what: Words, remedy: Words): ReadChange {
  return { ok: false, refusal: refusal(what, remedy) };
}

/** Reads what is to be set and what is taken back; all of it, or nothing where one value is wrong. */
export function readSettingChange(options: Invocation['options'], guildId: string): ReadChange {
  const { language: typed, 'time-zone': typedZone, 'editor-role': typedRole, 'citation-style': style, reset } = options;
  const language = LANGUAGES.find((one) => one === typed);
  if (typed !== undefined && language === undefined)
    return no(say('settings.no-language', { typed }), say('take.one', { names: offered(LANGUAGES) }));
  const zone = typedZone === undefined ? undefined : readTimeZone(typedZone);
  if (typedZone !== undefined && zone === undefined)
    return no(say('setting.no-zone', { typed: typedZone }), say('setting.no-zone.how'));
  const role = typedRole?.trim().replace(/^<@&(\d+)>$/, '$1');
  if (role !== undefined && !/^\d{1,20}$/.test(role))
    return no(say('setting.no-role', { typed: role }), say('setting.choose'));
  // Discord gives the role of everybody the id of the server
  if (role === guildId) return no(say('settings.everybody'), say('settings.everybody.how'));
  if (style !== undefined && !isReferenceStyle(style))
    return no(say('cite.style-unknown', { typed: style }), say('take.one', { names: offered(REFERENCE_STYLES) }));
  const unset = reset === undefined ? [] : SETTINGS.filter((one) => reset === 'all' || one === reset);
  if (reset !== undefined && unset.length === 0)
    return no(say('settings.no-reset', { typed: reset }), say('take.one', { names: offered([...SETTINGS, 'all']) }));
  const given = { language, 'time-zone': zone, 'editor-role': role, 'citation-style': style };
  const both = unset.find((one) => given[one] !== undefined);
  if (both !== undefined)
    return no(say('settings.both', { setting: say(`settings.name.${both}`) }), say('settings.both.how'));
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const nothing = Object.keys(set).length === 0 && unset.length === 0;
  return { ok: true, change: nothing ? null : { set, unset } };
}
