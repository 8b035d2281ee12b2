import { type Decided, leaning } from './decided.js';
import { afterWhole } from './going-on.js';
import type { MeasuredScene } from './scene.js';

/**
 * "120 will be freed. Of them, 85 are in El Rodeo", "the plan has 67 leaving from Caracas": where those who are to leave
 * still are, or will leave from, makes them no others than those promised.
 */
export function partStillToLeave({ candidate, measured, last, reader }: MeasuredScene): Decided | undefined {
  if (last === undefined) return undefined;
  const { analysed, span, counted } = candidate;
  const whole = reader.drafts.lastWhole;
  if (last.measure !== 'promised' || whole?.measure !== 'promised' || span.value >= whole.value) return undefined;
  if (counted.kind !== 'elliptical' || span.ratio !== null || analysed.sentence.index - last.sentence > 1)
    return undefined;
  const { tokens, index } = analysed.sentence;
  if (reader.compiled.clause.leaving.isAt(tokens, span.end)) return leaning(whole, true);
  const among = counted.partitive || (afterWhole(candidate, reader) && index > whole.sentence);
  return among && measured.kind === 'measured' && measured.measure === 'held' ? leaning(whole, true) : undefined;
}
