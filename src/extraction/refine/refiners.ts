import type { Refiner } from '../draft.js';
import { dateByBatch, datePartsByWhole } from './batch.js';
import { settleFloatingDay, takeAsOfDay, takeStartOfFirstPart, takeTotalWindow } from './carried-windows.js';
import { resolveDerived } from './derived.js';
import { mergeDuplicates } from './duplicates.js';
import { linkEarlier } from './earlier.js';
import { dropHeadlineRepeats } from './headline.js';
import { dropWholesLeft } from './left-of-whole.js';
import { dateByLiveDay } from './live.js';
import { dateByListOfBodies, dateByOneEvent } from './one-event.js';
import { dropStartAfterEnd } from './orderly.js';
import { linkParts } from './parts.js';
import { markSomeOnly } from './some-only.js';
import { takeRunningStart } from './standing.js';
import { dateByTally } from './tally.js';
import { TRAIT } from './traits.js';
import { takeContestedWindow } from './truth.js';

/** A refiner, and what a figure must have for it to change anything: of a text without such a figure it is not asked. */
export interface Step {
  readonly refine: Refiner;
  readonly concerns: number;
}

export const STEPS: readonly Step[] = [
  { refine: dropHeadlineRepeats, concerns: TRAIT.headed }, // first: nothing may lean on a number that only rounds another
  { refine: linkParts, concerns: TRAIT.any }, // before earlier figures: 66 of 80 is no earlier figure
  { refine: resolveDerived, concerns: TRAIT.ratio }, // after parts: the base of "half of them" is a whole
  { refine: linkEarlier, concerns: TRAIT.earlier },
  { refine: takeRunningStart, concerns: TRAIT.state },
  { refine: takeContestedWindow, concerns: TRAIT.contested },
  { refine: takeStartOfFirstPart, concerns: TRAIT.restFollows },
  { refine: takeTotalWindow, concerns: TRAIT.any },
  { refine: takeAsOfDay, concerns: TRAIT.held },
  { refine: dropStartAfterEnd, concerns: TRAIT.any },
  { refine: dropWholesLeft, concerns: TRAIT.held }, // before merging: told elsewhere, the whole may hold
  { refine: mergeDuplicates, concerns: TRAIT.any }, // after all windows are known
  { refine: dateByTally, concerns: TRAIT.tally },
  { refine: dateByLiveDay, concerns: TRAIT.live },
  { refine: dateByBatch, concerns: TRAIT.any }, // after merging: another mention may say the days
  { refine: dateByListOfBodies, concerns: TRAIT.any },
  { refine: dateByOneEvent, concerns: TRAIT.any }, // after batches: a figure dated there is one more of the event
  { refine: datePartsByWhole, concerns: TRAIT.any }, // after their wholes
  { refine: settleFloatingDay, concerns: TRAIT.floating }, // what no other mention of the number could date
  { refine: markSomeOnly, concerns: TRAIT.any }, // when all days are known
];
