import type { Modifier } from '../../domain/claim.js';
import { changedAttribution } from '../attribution/attribution.js';
import { around, changed, type Draft, implied, type Refiner } from '../draft.js';

const NAMES: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '1/3': 'a third',
  '2/3': 'two thirds',
  '1/4': 'a quarter',
  '3/4': 'three quarters',
  '1/5': 'a fifth',
  '2/1': 'twice',
  '3/1': 'three times',
};

function named([numerator, denominator]: readonly [number, number]): string {
  const key = `${numerator}/${denominator}`;
  return NAMES[key] ?? key;
}

/** "80% of them", paragraphs on: of others. */
function isFar(draft: Draft, base: Draft): boolean {
  return draft.sentence - base.sentence > 1 && draft.mention.paragraph !== base.mention.paragraph;
}

/** "402 were freed, 90 of them women. A third of them are over 50": of the women or of all, nobody can tell. */
function isOfEither(draft: Draft, before: readonly Draft[]): boolean {
  if (!draft.ofThem || draft.ofAll) return false;
  const last = before.findLast((other) => other.sentence < draft.sentence);
  if (last?.partitive !== true || draft.sentence - last.sentence !== 1) return false;
  return before.some(({ sentence, value }) => sentence === last.sentence && value > last.value);
}

/** "800 are in prison. Half of them have been released": freed, of those whom the last words but these tell of as held. */
function isOfHeld(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.measure !== 'freed' || !draft.ofThem || draft.baseValue !== null) return false;
  const last = drafts.findLast((other) => other.id < draft.id && other.ratio === null);
  return last?.measure === 'held' && draft.sentence - last.sentence <= 1;
}

/** The number a fraction is of: the one it names, else the largest figure of the last sentence that holds one, another body's first. */
function baseOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  const measure = isOfHeld(draft, drafts) ? 'held' : draft.measure;
  const before = drafts.filter(
    (other) =>
      other.ratio === null &&
      other.measure === measure &&
      // "half of the 80 people freed": the base it names comes after it
      (other.id < draft.id || (draft.baseValue !== null && other.sentence === draft.sentence)),
  );
  if (draft.baseValue !== null) {
    const alike = before.filter((other) => other.value === draft.baseValue);
    // "168 soldiers in prison; a quarter of those 168 left": freed, of some who were held
    const held = draft.measure === 'freed' ? 'held' : draft.measure;
    const named =
      alike.length > 0
        ? alike
        : drafts.filter(
            (other) =>
              other.id < draft.id && other.ratio === null && other.measure === held && other.value === draft.baseValue,
          );
    return named.findLast((other) => other.window.from !== null) ?? named.at(-1);
  }
  // "88 women, half of them from Caracas"
  // "two thirds of the group" are of all, whatever part was told last
  const beside =
    draft.partitive && !draft.ofAll ? before.findLast((other) => other.sentence === draft.sentence) : undefined;
  // "65 of them are foreigners and a quarter, soldiers": of all of them
  const whole = draft.ofThem ? undefined : before.find(({ id }) => id === beside?.partOf);
  if (beside !== undefined) return whole ?? beside;
  if (isOfEither(draft, before)) return undefined;
  const wholes = before.filter((other) => other.partOf === null && !(draft.ofAll && other.partitive));
  const last = wholes.at(-1);
  if (last === undefined || (draft.partitive && isFar(draft, last))) return undefined;
  const together = wholes.filter((other) => other.sentence === last.sentence);
  const others = together.filter((other) => other.attribution.body.claimant !== draft.attribution.body.claimant);
  return [...(others.length > 0 ? others : together)].sort((a, b) => b.value - a.value)[0];
}

/** Tokens from a number to the share beside it: "450 son mujeres, el 40 % del total". */
const BESIDE = 5;

/** "450 are women, 40 percent of the total": says how much of the whole a number is that stands there. */
function isShareOf(draft: Draft, drafts: readonly Draft[]): boolean {
  const before = drafts.findLast((other) => other.id < draft.id);
  return (
    before !== undefined &&
    before.sentence === draft.sentence &&
    draft.token - before.token <= BESIDE &&
    draft.group === null &&
    draft.ofAll &&
    drafts.some((other) => other.id < before.id && other.sentence === draft.sentence && other.value > before.value)
  );
}

/** "116 people, less than half of the official total": compares two numbers already given, and is no count. */
function isComparison(draft: Draft, drafts: readonly Draft[]): boolean {
  const before = drafts.findLast(
    (other) => other.id < draft.id && other.ratio === null && draft.sentence - other.sentence <= 1,
  );
  return (
    draft.baseValue === null &&
    !draft.partitive &&
    before !== undefined &&
    before.attribution.body.claimant === draft.attribution.body.claimant &&
    before.attribution.how !== 'none' &&
    (draft.sentence === before.sentence || draft.attribution.how === 'cue')
  );
}

function derive(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (draft.ratio === null) return draft;
  const base = baseOf(draft, drafts);
  if (base === undefined || isShareOf(draft, drafts) || isComparison(draft, drafts)) return undefined;
  const exact = (base.value * draft.ratio[0]) / draft.ratio[1];
  const value = Math.round(exact);
  // "a tenth of the 2": nobody
  if (value === 0) return undefined;
  const modifier: Modifier = draft.modifier !== 'exact' ? draft.modifier : value === exact ? 'exact' : 'about';
  const ownWindow = draft.window.basis === 'explicit' && draft.window.from !== null;
  // "half of them by the end of February": its own last day, inside those of the base
  const ownEnd = draft.window.basis === 'explicit' && draft.endsItself && draft.measure !== 'held';
  // over which days some of those who were held left, they do not say
  const days = base.measure === draft.measure ? implied(base.window) : draft.window;
  const window = ownWindow
    ? draft.window
    : ownEnd && (base.window.from === null || (draft.window.to ?? '') >= base.window.from)
      ? { from: days.from, to: draft.window.to, basis: days.basis, toBasis: draft.window.toBasis }
      : days;
  const attribution =
    draft.attribution.how === 'none' ? changedAttribution(base.attribution, { how: 'carried' }) : draft.attribution;
  return changed(draft, {
    value,
    modifier,
    window,
    attribution,
    group: draft.nameless ? base.group : draft.group,
    nameless: draft.nameless && base.nameless,
    derivedFrom: `${named(draft.ratio)} of ${base.value}`,
  });
}

/** Fractions and multiples of another figure become figures; those that only compare are dropped. */
export const resolveDerived: Refiner = (drafts) => {
  if (drafts.every(({ ratio }) => ratio === null)) return drafts;
  return drafts.flatMap((draft, at) => (draft.ratio === null ? draft : (derive(draft, around(drafts, at)) ?? [])));
};
