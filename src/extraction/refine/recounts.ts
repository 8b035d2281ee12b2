import { type Draft, isUnnamed, sameBody } from '../draft.js';
import { countryOfGovernment } from '../places/governments.js';

/** As many more may another body count of the same releases. */
const MORE = 1.5;

/**
 * "Russia and Ukraine swapped 314 on Thursday. The Russian ministry said 157 were handed over", "the NGO counts 11 releases
 * in the operation": a number of much the same size that a government gives next, or that names the occasion, tells of the
 * same releases.
 */
export function recountsIt(draft: Draft, batch: Draft, size: number): boolean {
  const { attribution } = draft;
  // "In return, Moscow handed over 84"
  const inReturn = draft.onOccasion && draft.sentence - batch.sentence <= 1;
  if ((sameBody(draft, batch) && !inReturn) || isUnnamed(draft) || attribution.relayedBy !== null) return false;
  // "Kyiv gave another figure. According to its president, 146 came home": carried, and still another state's
  if (attribution.how === 'carried' && attribution.body.kind !== 'government') return false;
  if (attribution.body.kind !== 'government' && !draft.onOccasion) return false;
  // "Moscow told of the return of another 180": another than Kyiv's
  const across = attribution.body.kind === 'government' && batch.attribution.body.kind === 'government';
  const total =
    draft.ofTally || draft.standing || draft.soFar || draft.truth || (draft.increment && !across) || draft.endsItself;
  // an exchange may be uneven
  return !total && draft.value > 1 && (draft.inReturn || draft.value <= size * MORE);
}

/** "Venezuela let go 31 on Sunday. In Belarus 18 were freed, its government said": two states have no batch together. */
export function areOfTwoStates(draft: Draft, last: Draft): boolean {
  const [one, other] = [draft, last].map(({ attribution }) => countryOfGovernment(attribution.body.claimant));
  return one !== null && other !== null && one !== other;
}

/** "Minsk and Vilnius gave the same number: 112": where the figure stands, and where it stands as that of the other. */
export function saidByBoth(draft: Draft, at: number, drafts: readonly Draft[]): readonly number[] {
  return [at, at - 1, at + 1].filter((place) => {
    const twin = drafts[place];
    return (
      twin === draft || (twin?.sentence === draft.sentence && twin.token === draft.token && twin.window.from === null)
    );
  });
}
