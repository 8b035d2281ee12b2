import type { IsoDate } from '../domain/iso-date.js';
import { say } from '../wording/words.js';
import { asOfGiven } from './as-of.js';
import type { Opening } from './command.js';

/** Below an answer that shows figures: any of them can be opened as its card, as it was known on the day asked of. */
export function openFigure(asOf: IsoDate | null = null): Opening {
  return {
    prompt: say('open.prompt'),
    invocation: { command: 'cite', subcommand: null, options: asOfGiven(asOf), page: 0 },
  };
}
