import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { readTypedDate } from '../answering/dates/read-typed-date.js';
import type { IsoDate } from '../domain/iso-date.js';
import { type About, described, named } from '../wording/names.js';
import { say } from '../wording/words.js';
import { OptionType } from './discord-values.js';
import { type Refusal, refusal } from './refusal.js';

const DAY_MAX = 60;

/** The option by which a question is asked of the past; `about`: what is answered from. */
export function asOfOption(about: About = 'as-of') {
  return {
    type: OptionType.String,
    ...named('as-of'),
    ...described(about),
    max_length: DAY_MAX,
    autocomplete: true,
  } as const satisfies APIApplicationCommandBasicOption;
}

export type ReadAsOf =
  /** `null`: not asked of the past. */
  { readonly ok: true; readonly asOf: IsoDate | null } | { readonly ok: false; readonly refusal: Refusal };

/** The day up to which the ledger is asked: what it learned later counts for nothing. */
export function readAsOf({ 'as-of': typed }: Readonly<Record<string, string>>, today: IsoDate): ReadAsOf {
  if (typed === undefined) return { ok: true, asOf: null };
  const read = readTypedDate(typed, today, 'last');
  return read.ok
    ? { ok: true, asOf: read.day }
    : { ok: false, refusal: refusal(say('asked.under', { option: say('name.as-of'), what: read.what }), read.remedy) };
}

/** As an option that means the same tomorrow. */
export function asOfGiven(asOf: IsoDate | null): Readonly<Record<string, string>> {
  return asOf === null ? {} : { 'as-of': asOf };
}
