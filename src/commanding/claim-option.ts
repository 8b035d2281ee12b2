import type { APIApplicationCommandStringOption } from 'discord-api-types/v10';
import { OptionType } from './discord-values.js';

/** The option that names one claim; `findClaim` reads it and `claimChoices` completes it. */
export function claimOption(description = 'Its id, or words of it: Foro Penal 266') {
  return {
    type: OptionType.String,
    name: 'claim',
    description,
    required: true,
    max_length: 100,
    autocomplete: true,
  } as const satisfies APIApplicationCommandStringOption;
}
