import type { CountWindow } from '../../domain/claim.js';
import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';
import { isSetAgainst } from './standing-count.js';

/**
 * The days of a number that is set against the one before it, and counts as that one does: of "344 freed so far, against the 302
 * of Friday" both are totals, and the day is how far the second went; of "44 freed on Saturday, against 30 on Friday" both are
 * of one day.
 */
export function likeItsMate(window: CountWindow, candidate: Candidate, reader: Reader): CountWindow {
  const { from, to, toBasis } = window;
  const isDay = to !== null && (from === to || (from === null && toBasis === 'stated'));
  if (!isDay || !isSetAgainst(candidate, reader.compiled)) return window;
  const mate = reader.drafts.last;
  if (mate?.sentence !== candidate.analysed.sentence.index || mate.measure !== 'freed' || mate.ratio !== null)
    return window;
  const { from: start, to: end } = mate.window;
  if (start === null && end !== null && end > to)
    return from === null ? window : { from: null, to, basis: 'none', toBasis };
  return start !== null && start === end ? { from: to, to, basis: 'explicit', toBasis: 'stated' } : window;
}
