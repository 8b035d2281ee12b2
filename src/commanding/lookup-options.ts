import type { APIApplicationCommandStringOption } from 'discord-api-types/v10';
import { type About, described, type Name, named } from '../wording/names.js';
import { OptionType } from './discord-values.js';

const NAME_MAX = 100;
const DAY_MAX = 60;

function lookup<N extends Name>(name: N, about: About, longest: number) {
  return {
    type: OptionType.String,
    ...named(name),
    ...described(about),
    max_length: longest,
    autocomplete: true,
  } satisfies APIApplicationCommandStringOption;
}

/** The name of a body, a group or a figure: what the ledger knows is offered while it is typed. */
export function nameOption<N extends Name>(name: N, about: About) {
  return lookup(name, about, NAME_MAX);
}

/** A day, in whatever words: days the ledger knows are offered while it is typed. */
export function dayOption<N extends Name>(name: N, about: About) {
  return lookup(name, about, DAY_MAX);
}
