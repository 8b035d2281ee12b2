import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { choiceOf, described, named } from '../wording/names.js';
import type { Invocation } from './command.js';
import { OptionType } from './discord-values.js';

/** Who sees an answer, where its command leaves the choice. */
export const AUDIENCES = ['everyone', 'me'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Its name. */
export const SHOW = 'show';

/** The option by which whoever asks says who sees the answer; left out, the command decides. */
export function showOption() {
  return {
    type: OptionType.String,
    ...named(SHOW),
    ...described(SHOW),
    choices: AUDIENCES.map((audience) => choiceOf(`show.${audience}`, audience)),
  } satisfies APIApplicationCommandBasicOption;
}

/** As it was chosen; `null`: not at all. */
export function audienceOf({ options: { show } }: Invocation): Audience | null {
  return AUDIENCES.find((audience) => audience === show) ?? null;
}
