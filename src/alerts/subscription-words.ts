import { measureName } from '../rendering/figure-words.js';
import { FIGURES, type NewsKind } from './news-kind.js';
import { AT_ONCE, type Manner, type Wanted } from './subscription.js';

type MaybeWanted = { readonly [K in keyof Wanted]?: Wanted[K] | undefined };

/** `freed, by Foro Penal, of foreigners`; `every figure`. */
export function wantedWords({ measure, claimant, group }: MaybeWanted): string {
  const what = measure === null || measure === undefined ? 'every figure' : measureName(measure);
  const by = claimant === null || claimant === undefined ? '' : `, by ${claimant}`;
  return group === null || group === undefined ? `${what}${by}` : `${what}${by}, of ${group}`;
}

const KIND_NAMES: Readonly<Record<NewsKind, string>> = {
  new: 'new figures',
  revision: 'revisions',
  contradiction: 'contradictions',
  correction: 'corrections',
  origin: 'other origins of known figures',
};

/** `revisions, corrections`. */
export function kindWords(kinds: readonly NewsKind[]): string {
  return kinds.map((kind) => KIND_NAMES[kind]).join(', ');
}

/** `100 people or more · once an editor has reviewed it`; empty: at once, whatever it is. */
export function mannerWords({ about, atLeast, changePercent, reviewedOnly, quiet, digest }: Manner = AT_ONCE): string {
  const usual = about.length === FIGURES.length && FIGURES.every((kind) => about.includes(kind));
  return [
    usual ? '' : `told: ${kindWords(about)}`,
    atLeast === null ? '' : `${atLeast} people or more`,
    changePercent === null ? '' : `new, or changed by ${changePercent} % or more`,
    reviewedOnly ? 'once an editor has reviewed it' : '',
    digest === null ? '' : `one digest a day at ${digest.hour} o’clock (${digest.zone})`,
    quiet === null ? '' : `not from ${quiet.from} to ${quiet.until} o’clock (${quiet.zone})`,
  ]
    .filter((words) => words !== '')
    .join(' · ');
}
