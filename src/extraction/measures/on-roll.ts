import { pastJoined } from './past-joined.js';
import type { MeasureInput } from './weighed.js';

const ROLL_REACH = 4;

/** "had 758 people on its roll of political prisoners", "has 806 names left on its register of …": those on a list of prisoners are held. */
export function onRoll({ sentence: { tokens }, counted, compiled }: MeasureInput): boolean {
  const { custody } = compiled.course;
  const end = pastJoined(tokens, counted.end, compiled);
  const left = custody.stays.isAt(tokens, end) || custody.leaves.isAt(tokens, end);
  const on = left ? end + 1 : end;
  if (!compiled.clause.onList.isAt(tokens, on)) return false;
  for (let at = on + 1; at <= on + ROLL_REACH && tokens[at]?.kind === 'word'; at += 1) {
    const roll = compiled.counts.longestAt(tokens, at);
    if (roll === undefined) continue;
    const of = compiled.sets.partitives.isAt(tokens, roll.end);
    return of && compiled.groups.longestAt(tokens, roll.end + 1)?.value.prisoner === true;
  }
  return false;
}

/** Words of "who will be", before what is told of them. */
const RELATIVE = 3;

/** "its tally of 1,161 political prisoners", but "a list of 41 to be freed": nothing happened to them; they are counted. */
export function isTallyOf({ sentence, span, counted, predicates, compiled }: MeasureInput): boolean {
  const { tokens } = sentence;
  const of = compiled.sets.partitives.isAt(tokens, span.hedgeStart - 1);
  if (!of || !compiled.counts.endsAt(tokens, span.hedgeStart - 1, 1)) return false;
  return !predicates.some(
    ({ kind, start }) =>
      (kind === 'freed' || kind === 'promised') && start >= span.start && start <= counted.end + RELATIVE,
  );
}
