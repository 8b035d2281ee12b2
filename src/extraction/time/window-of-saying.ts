import type { CountWindow } from '../../domain/claim.js';
import type { WindowInput } from './window-input.js';

type Saying = Pick<WindowInput, 'said' | 'saidIsStated'>;

function reported(input: Saying, basis: CountWindow['basis']): CountWindow {
  return {
    from: null,
    to: input.said,
    basis: input.said === null ? 'none' : basis,
    toBasis: input.saidIsStated ? 'stated' : 'reported',
  };
}

/** Of a claim for which no days are said but that on which somebody spoke. */
export function windowOfSaying(saying: Saying, measure: WindowInput['measure']): CountWindow {
  return reported(saying, saying.saidIsStated ? 'explicit' : measure === 'held' ? 'implied' : 'none');
}
