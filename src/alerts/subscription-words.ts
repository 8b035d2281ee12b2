import { measureTitle } from '../rendering/figure-words.js';
import { AT_ONCE, type Manner, type Wanted } from './subscription.js';

type MaybeWanted = { readonly [K in keyof Wanted]?: Wanted[K] | undefined };

/** `freed, by Foro Penal, of foreigners`; `every figure`. */
export function wantedWords({ measure, claimant, group }: MaybeWanted): string {
  const what = measure === null || measure === undefined ? 'every figure' : measureTitle(measure).toLowerCase();
  const by = claimant === null || claimant === undefined ? '' : `, by ${claimant}`;
  return group === null || group === undefined ? `${what}${by}` : `${what}${by}, of ${group}`;
}

/** `100 people or more · once an editor has reviewed it`; empty: at once, whatever it is. */
export function mannerWords({ atLeast, changePercent, reviewedOnly, quiet }: Manner = AT_ONCE): string {
  return [
    atLeast === null ? '' : `${atLeast} people or more`,
    changePercent === null ? '' : `new, or changed by ${changePercent} % or more`,
    reviewedOnly ? 'once an editor has reviewed it' : '',
    quiet === null ? '' : `not from ${quiet.from} to ${quiet.until} o’clock (${quiet.zone})`,
  ]
    .filter((words) => words !== '')
    .join(' · ');
}
