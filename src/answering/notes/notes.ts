import { NOTE_KINDS, type Note } from '../answer.js';
import type { Check, NoteContext } from './context.js';
import { copiesDiffer } from './copies-differ.js';
import { doubtfulDate } from './doubtful-date.js';
import { gap } from './gap.js';
import { maybeTheSame } from './maybe-the-same.js';
import { noLongerTold } from './no-longer-told.js';
import { oneOrigin } from './one-origin.js';
import { parts } from './parts.js';
import { percentage } from './percentage.js';
import { belowADay, olderThanItLooks } from './running-totals.js';
import { superseded } from './superseded.js';
import { totalFalls } from './total-falls.js';
import { twoFigures } from './two-figures.js';
import { weekdayMisfit } from './weekday-misfit.js';

const checks: readonly Check[] = [
  parts,
  percentage,
  superseded,
  noLongerTold,
  doubtfulDate,
  weekdayMisfit,
  twoFigures,
  gap,
  totalFalls,
  olderThanItLooks,
  belowADay,
  copiesDiffer,
  oneOrigin,
  maybeTheSame,
];

/** The checks the desk would make, in the order of `NOTE_KINDS`, each in the order of the figures. */
export function notesOn(context: NoteContext): readonly Note[] {
  const found = checks.flatMap((check) => check(context));
  return NOTE_KINDS.flatMap((kind) => found.filter((note) => note.kind === kind));
}
