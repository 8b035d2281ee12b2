import type { CountWindow } from '../../domain/claim.js';
import type { Chosen } from './weigh-times.js';
import type { WindowInput } from './window-input.js';

/**
 * "has freed nobody since 12 January, when it sent home 22": they left then; "silent since Friday, when it announced that 212
 * had left", "desde el jueves, cuando dijo haber liberado a 212": they had left by then.
 */
export function whatWasThen(
  { time, days }: Chosen,
  { place, sentence: { tokens, compiled } }: WindowInput,
): CountWindow | undefined {
  const at = tokens[time.end]?.text === ',' ? time.end + 1 : time.end;
  if (time.role !== 'since' || place.start <= at || !compiled.dating.when.isAt(tokens, at)) return undefined;
  let isTold = false;
  for (let index = at; index < place.start; index += 1) {
    if (tokens[index]?.kind === 'punct') return undefined;
    isTold ||= compiled.say.longestAt(tokens, index) !== undefined;
  }
  return { from: isTold ? null : days.from, to: days.to, basis: 'explicit', toBasis: 'stated' };
}
