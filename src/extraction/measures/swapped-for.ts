import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Token } from '../text/text.js';
import { isReturn } from './in-return.js';
import type { MeasureInput } from './weighed.js';

const SWAP_REACH = 8;

/** "for", "por" between two groups of so many: "three hostages for 183 prisoners". */
function isForOthers(tokens: readonly Token[], at: number, { small, sets, groups }: CompiledLanguage): boolean {
  if (!small.for.isAt(tokens, at) && !sets.agents.isAt(tokens, at)) return false;
  const number = tokens[at + 1];
  return isNumber(number, sets) && groups.longestAt(tokens, at + 2) !== undefined;
}

/** "Tres rehenes a cambio de 183 presos", "Three hostages for 183 prisoners": who is swapped is no longer held, and may not be free yet. */
export function areSwappedFor({ span, counted, sentence: { tokens }, compiled }: MeasureInput): boolean {
  const from = Math.max(0, span.hedgeStart - SWAP_REACH);
  const to = Math.min(tokens.length, counted.end + SWAP_REACH);
  for (let at = from; at < to; at += 1) if (isReturn(tokens, at, compiled)) return true;
  const beside = [span.hedgeStart - 1, counted.end];
  return counted.kind === 'group' && beside.some((at) => isForOthers(tokens, at, compiled));
}
