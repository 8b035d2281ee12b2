import { MEASURES } from '../domain/claim.js';
import { claimantChoices, groupChoices } from './choices.js';
import type { Caller, Choice } from './command.js';
import { dayChoices, type TypedDay } from './day-choices.js';
import type { Services } from './services.js';

/** What is offered for the options that questions have in common: `by:`, `group:` and those that name a day. */
export function questionChoices(
  typed: TypedDay,
  measure: string | undefined,
  { today }: Pick<Caller, 'today'>,
  services: Services,
): Promise<readonly Choice[]> {
  const counted = MEASURES.find((one) => one === measure) ?? 'freed';
  if (typed.option === 'by') return claimantChoices(typed.typed, today, services);
  if (typed.option === 'group') return groupChoices(typed.typed, counted, services);
  return dayChoices(typed, counted, today, services);
}
