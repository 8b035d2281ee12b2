import type { APIApplicationCommandStringOption } from 'discord-api-types/v10';
import { type About, described, named } from '../wording/names.js';
import { OptionType } from './discord-values.js';

/** The option that names one claim; `findClaim` reads it and `claimChoices` completes it. */
export function claimOption(about: About = 'claim.any') {
  return {
    type: OptionType.String,
    ...named('claim'),
    ...described(about),
    required: true,
    max_length: 100,
    autocomplete: true,
  } as const satisfies APIApplicationCommandStringOption;
}
