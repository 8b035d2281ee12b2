import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { NEWS_KINDS } from '../alerts/news-kind.js';
import type { QuietHours } from '../alerts/quiet-hours.js';
import type { Manner } from '../alerts/subscription.js';
import { isTimeZone } from '../alerts/zoned-time.js';
import { fold } from '../domain/fold.js';
import type { Invocation } from './command.js';
import { OptionType } from './discord-values.js';
import { readKinds } from './news-kinds.js';
import { offered, type Refusal, refusal } from './refusal.js';

/** Options of `/subscribe` that say how much is worth an alert, and how it is told. */
export const MANNER_OPTIONS: readonly APIApplicationCommandBasicOption[] = [
  {
    type: OptionType.String,
    name: 'about',
    description: 'What news: new, revision, contradiction, correction, origin, or everything; several with commas',
    max_length: 100,
    autocomplete: true,
  },
  {
    type: OptionType.Integer,
    name: 'at-least',
    description: 'Only figures of so many people or more',
    min_value: 1,
    max_value: 1_000_000_000,
  },
  {
    type: OptionType.Integer,
    name: 'change',
    description: 'Only new figures, and those that differ by so many percent from the one they replace',
    min_value: 1,
    max_value: 1_000,
  },
  {
    type: OptionType.Boolean,
    name: 'reviewed-only',
    description: 'Only once an editor has confirmed or corrected the figure',
  },
  { type: OptionType.Role, name: 'mention', description: 'A role to mention in each alert' },
  { type: OptionType.String, name: 'quiet', description: 'Hours without alerts, such as 22-7', max_length: 20 },
  {
    type: OptionType.Integer,
    name: 'digest',
    description: 'Hour of the day at which all that came is told in one; at once, when left out',
    min_value: 0,
    max_value: 23,
  },
  {
    type: OptionType.String,
    name: 'time-zone',
    description: 'Zone of the quiet hours and of the digest, such as America/Caracas; UTC unless said otherwise',
    max_length: 60,
  },
];

export type ReadManner =
  | { readonly ok: true; readonly manner: Manner }
  | { readonly ok: false; readonly refusal: Refusal };

const YES = new Set(['true', 'yes', 'si', 'sim', '1']);
const NO = new Set(['false', 'no', 'nao', '0']);
const HOURS = /^(\d{1,2})(?::00)? ?(?:-|–|to|a|ate) ?(\d{1,2})(?::00)?$/;

function no(what: string, remedy: string): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: refusal(what, remedy) };
}

function whole(typed: string | undefined): number | null | undefined {
  if (typed === undefined) return null;
  return /^[1-9]\d{0,9}$/.test(typed) ? Number(typed) : undefined;
}

/** Reads the options; each that was not given asks for nothing. */
export function readManner({ options }: Pick<Invocation, 'options'>): ReadManner {
  const { about: news, change, digest: at, mention, quiet: hours } = options;
  const atLeast = whole(options['at-least']);
  if (atLeast === undefined) return no(`“${options['at-least']}” is no number of people.`, 'Write at-least:100.');
  const changePercent = whole(change?.replace(/ ?%$/, ''));
  if (changePercent === undefined) return no(`“${change}” is no percentage.`, 'Write change:10, for ten percent.');
  const only = fold(options['reviewed-only'] ?? 'no').trim();
  if (!YES.has(only) && !NO.has(only)) return no(`“${only}” is neither yes nor no.`, 'Write reviewed-only:yes.');
  const roleId = mention?.replace(/^<@&(\d+)>$/, '$1') ?? null;
  if (roleId !== null && !/^\d{1,20}$/.test(roleId)) return no(`“${roleId}” is no role.`, 'Choose one from the list.');
  const about = readKinds(news);
  if (about === undefined)
    return no(`“${news}” is no kind of news.`, `Take any of ${offered(NEWS_KINDS)}, with commas between.`);
  const quiet = readQuiet(hours, options['time-zone']);
  if (!quiet.ok) return quiet;
  const hour = readHour(at);
  if (hour === undefined) return no(`“${at}” is no hour of the day.`, 'Write digest:8, or digest:20.');
  const digest = hour === null ? null : { hour, zone: quiet.zone };
  const manner = { about, digest, atLeast, changePercent, reviewedOnly: YES.has(only), roleId, quiet: quiet.hours };
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

function readQuiet(typed: string | undefined, zone = 'UTC'): ReadQuiet {
  if (!isTimeZone(zone))
    return no(`I know no time zone “${zone}”.`, 'Write it like America/Caracas, Europe/Madrid or UTC.');
  if (typed === undefined) return { ok: true, hours: null, zone };
  const hours = HOURS.exec(fold(typed).trim());
  const [from, until] = [Number(hours?.[1]), Number(hours?.[2])];
  if (hours === null || from > 24 || until > 24 || from % 24 === until % 24)
    return no(
      `“${typed}” are no hours of the day.`,
      'Write quiet:22-7, for ten in the evening to seven in the morning.',
    );
  return { ok: true, hours: { from: from % 24, until: until % 24, zone }, zone };
}
