import type { MeasureInput } from './weighed.js';

const ROLL_REACH = 4;

/** "had 758 people on its roll of political prisoners": those on a list of prisoners are held. */
export function onRoll({ sentence: { tokens }, counted, compiled }: MeasureInput): boolean {
  if (!compiled.clause.onList.isAt(tokens, counted.end)) return false;
  for (let at = counted.end + 1; at <= counted.end + ROLL_REACH && tokens[at]?.kind === 'word'; at += 1) {
    const roll = compiled.counts.longestAt(tokens, at);
    if (roll === undefined) continue;
    const of = compiled.sets.partitives.isAt(tokens, roll.end);
    return of && compiled.groups.longestAt(tokens, roll.end + 1)?.value.prisoner === true;
  }
  return false;
}
