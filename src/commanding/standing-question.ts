import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { StandingQuery } from '../alerts/standing-query.js';
import { MEASURES } from '../domain/claim.js';
import type { IsoDate } from '../domain/iso-date.js';
import { described, named } from '../wording/names.js';
import { say, type Words } from '../wording/words.js';
import type { Invocation } from './command.js';
import { resolveCount } from './count-options.js';
import { OptionType } from './discord-values.js';
import { measureChoices } from './measure-choices.js';
import { readPlainQuestion } from './plain-answer.js';
import { type Refusal, refusal, unknownMeasure } from './refusal.js';
import type { Services } from './services.js';

const DAY_MAX = 60;
const NAME_MAX = 100;

/** A question as `/count` takes it, where what is counted is an option. One that stands is never of the past. */
export const QUESTION_OPTIONS: readonly APIApplicationCommandBasicOption[] = [
  { type: OptionType.String, ...named('measure'), ...described('measure.freed-else'), choices: measureChoices() },
  ...(['since', 'until'] as const).map(
    (day): APIApplicationCommandBasicOption => ({
      type: OptionType.String,
      ...named(day),
      ...described(`count.${day}`),
      max_length: DAY_MAX,
      autocomplete: true,
    }),
  ),
  { type: OptionType.String, ...named('by'), ...described('count.by'), max_length: NAME_MAX, autocomplete: true },
  { type: OptionType.String, ...named('group'), ...described('count.group'), max_length: NAME_MAX, autocomplete: true },
];

export type ReadStanding =
  | { readonly ok: true; readonly query: StandingQuery }
  | { readonly ok: false; readonly refusal: Refusal };

/** Days are resolved when it is asked: "since yesterday" stays that day. */
export async function readStandingQuestion(
  { options, ...invocation }: Invocation,
  today: IsoDate,
  services: Services,
): Promise<ReadStanding> {
  const { measure: typed = 'freed', since, until, by, group } = options;
  const measure = MEASURES.find((one) => one === typed);
  if (measure === undefined) return { ok: false, refusal: unknownMeasure(typed) };
  const given = Object.entries({ since, until, by, group }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  const resolved = await resolveCount(measure, { ...invocation, options: Object.fromEntries(given) }, today, services);
  return resolved.ok ? { ok: true, query: { ...resolved.query, asOf: null } } : resolved;
}

export type ReadAny =
  /** `asides`: how plain words were taken, where they say more, or less. */
  | { readonly ok: true; readonly query: StandingQuery; readonly asides: readonly Words[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** The same, also asked in plain words; options beside them count more. */
export async function readAnyQuestion(invocation: Invocation, today: IsoDate, services: Services): Promise<ReadAny> {
  const { question, ...given } = invocation.options;
  if (question === undefined) return withAsides(await readStandingQuestion(invocation, today, services), []);
  const plain = await readPlainQuestion({ text: question, day: today, after: null }, services);
  if (!plain.ok) return plain;
  const { command, subcommand, options } = plain.invocation;
  if (command !== 'count' || options['as-of'] !== undefined)
    return { ok: false, refusal: refusal(say('watch.no-count'), say('watch.no-count.how')) };
  const asked = { ...invocation, options: { ...options, measure: subcommand ?? 'freed', ...given } };
  return withAsides(await readStandingQuestion(asked, today, services), plain.asides);
}

function withAsides(read: ReadStanding, asides: readonly Words[]): ReadAny {
  return read.ok ? { ...read, asides } : read;
}
