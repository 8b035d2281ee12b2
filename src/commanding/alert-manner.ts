import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { NEWS_KINDS } from '../alerts/news-kind.js';
import type { QuietHours } from '../alerts/quiet-hours.js';
import type { Manner } from '../alerts/subscription.js';
import { LANGUAGES } from '../domain/article.js';
import { fold } from '../domain/fold.js';
import { languageOf } from '../wording/language.js';
import { choiceOf, described, named, typedLine } from '../wording/names.js';
import { say, type Words } from '../wording/words.js';
import type { Caller, Invocation } from './command.js';
import { OptionType } from './discord-values.js';
import { readTimeZone } from './house/time-zones.js';
import { readKinds } from './news-kinds.js';
import { offered, type Refusal, refusal } from './refusal.js';

/** Options of `/subscribe` that say how much is worth an alert, and how it is told. */
export const MANNER_OPTIONS: readonly APIApplicationCommandBasicOption[] = [
  {
    type: OptionType.String,
    ...named('about'),
    ...described('alert.about'),
    max_length: 100,
    autocomplete: true,
  },
  {
    type: OptionType.Integer,
    ...named('at-least'),
    ...described('alert.at-least'),
    min_value: 1,
    max_value: 1_000_000_000,
  },
  {
    type: OptionType.Integer,
    ...named('change'),
    ...described('alert.change'),
    min_value: 1,
    max_value: 1_000,
  },
  {
    type: OptionType.Boolean,
    ...named('reviewed-only'),
    ...described('alert.reviewed-only'),
  },
  { type: OptionType.Role, ...named('mention'), ...described('alert.mention') },
  {
    type: OptionType.String,
    ...named('language'),
    ...described('alert.language'),
    choices: LANGUAGES.map((language) => choiceOf(`language.${language}`, language)),
  },
  { type: OptionType.String, ...named('quiet'), ...described('alert.quiet'), max_length: 20 },
  {
    type: OptionType.Integer,
    ...named('digest'),
    ...described('alert.digest'),
    min_value: 0,
    max_value: 23,
  },
  {
    type: OptionType.String,
    ...named('time-zone'),
    ...described('alert.time-zone'),
    max_length: 60,
    autocomplete: true,
  },
];

export type ReadManner =
  | { readonly ok: true; readonly manner: Manner }
  | { readonly ok: false; readonly refusal: Refusal };

const YES = new Set(['true', 'yes', 'si', 'sim', '1']);
const NO = new Set(['false', 'no', 'nao', '0']);
const HOURS = /^(\d{1,2})(?::00)? ?(?:-|–|to|a|ate) ?(\d{1,2})(?::00)?$/;

function no(what: Words, remedy: Words): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: refusal(what, remedy) };
}

function whole(typed: string | undefined): number | null | undefined {
  if (typed === undefined) return null;
  return /^[1-9]\d{0,9}$/.test(typed) ? Number(typed) : undefined;
}

/** Reads the options; each that was not given asks for nothing. */
export function readManner(
  { options }: Pick<Invocation, 'options'>,
  { locale, house }: Pick<Caller, 'locale' | 'house'>,
): ReadManner {
  const { about: news, change, digest: at, mention, quiet: hours } = options;
  // told in the language that the server has set, else in that of whoever asks for it, unless said otherwise
  const usual = house.language.here?.value ?? languageOf(locale);
  const language = LANGUAGES.find((one) => one === (options['language'] ?? usual));
  if (language === undefined)
    return no(say('setting.language', { typed: options['language'] ?? '' }), say('setting.language.how'));
  const atLeast = whole(options['at-least']);
  if (atLeast === undefined)
    return no(
      say('setting.no-people', { typed: options['at-least'] ?? '' }),
      say('setting.write', { line: typedLine('at-least:100') }),
    );
  const changePercent = whole(change?.replace(/ ?%$/, ''));
  if (changePercent === undefined)
    return no(
      say('setting.no-percentage', { typed: change ?? '' }),
      say('setting.no-percentage.how', { line: typedLine('change:10') }),
    );
  const only = fold(options['reviewed-only'] ?? 'no').trim();
  if (!YES.has(only) && !NO.has(only))
    return no(
      say('setting.yes-or-no', { typed: only }),
      say('setting.yes-or-no.how', { option: say('name.reviewed-only') }),
    );
  const roleId = mention?.replace(/^<@&(\d+)>$/, '$1') ?? null;
  if (roleId !== null && !/^\d{1,20}$/.test(roleId))
    return no(say('setting.no-role', { typed: roleId }), say('setting.choose'));
  const about = readKinds(news);
  if (about === undefined)
    return no(
      say('setting.no-kind', { typed: news ?? '' }),
      say('setting.no-kind.how', { kinds: offered(NEWS_KINDS) }),
    );
  const quiet = readQuiet(hours, options['time-zone'] ?? house['time-zone'].value);
  if (!quiet.ok) return quiet;
  const hour = readHour(at);
  if (hour === undefined)
    return no(
      say('setting.no-hour', { typed: at ?? '' }),
      say('setting.no-hour.how', { morning: typedLine('digest:8'), evening: typedLine('digest:20') }),
    );
  const digest = hour === null ? null : { hour, zone: quiet.zone };
  const manner = {
    about,
    digest,
    atLeast,
    changePercent,
    reviewedOnly: YES.has(only),
    roleId,
    language,
    quiet: quiet.hours,
  };
  return { ok: true, manner };
}

/** `8`, `08:00`, `8h`; `null`: none is asked for. */
function readHour(typed: string | undefined): number | null | undefined {
  if (typed === undefined) return null;
  const hour = /^(\d{1,2})(?::00| ?h)?$/.exec(typed.trim())?.[1];
  return hour === undefined || Number(hour) > 24 ? undefined : Number(hour) % 24;
}

type ReadQuiet =
  | { readonly ok: true; readonly hours: QuietHours | null; readonly zone: string }
  | { readonly ok: false; readonly refusal: Refusal };

function readQuiet(typed: string | undefined, typedZone: string): ReadQuiet {
  const zone = readTimeZone(typedZone);
  if (zone === undefined) return no(say('setting.no-zone', { typed: typedZone }), say('setting.no-zone.how'));
  if (typed === undefined) return { ok: true, hours: null, zone };
  const hours = HOURS.exec(fold(typed).trim());
  const [from, until] = [Number(hours?.[1]), Number(hours?.[2])];
  if (hours === null || from > 24 || until > 24 || from % 24 === until % 24)
    return no(say('setting.no-hours', { typed }), say('setting.no-hours.how', { line: typedLine('quiet:22-7') }));
  return { ok: true, hours: { from: from % 24, until: until % 24, zone }, zone };
}
