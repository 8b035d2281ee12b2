import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import type { TimeExpression } from '../time/moment.js';

/** Figures back to the one whose days are meant. */
const BACK = 6;

/** "in the same period", "for the same eight days". */
function areTheSame(what: TimeExpression['what']): boolean {
  return what.kind === 'same-window' || (what.kind === 'over-days' && what.those === true);
}

/**
 * "94 people had left between 8 and 15 January and some 950 were still inside. Provea arrives at 86 for the same days": who
 * counts over days counts as the figure does that has them, whatever was told in between.
 */
export function ofSameDays({ analysed, counted }: Candidate, reader: Reader): Draft | undefined {
  if (counted.kind !== 'elliptical') return undefined;
  if (!analysed.times.some(({ what }) => areTheSame(what))) return undefined;
  const dated = reader.drafts.recent(BACK).findLast(({ window }) => window.from !== null);
  return dated?.measure === 'freed' ? dated : undefined;
}
