import { WHOLE_OF_PART } from '../measures/measure.js';
import { type Decided, dropped, leaning } from './decided.js';
import { afterWhole } from './going-on.js';
import { NEAR } from './lean.js';
import { isToldOfPart } from './parts-of-whole.js';
import type { MeasuredScene, Rejected } from './scene.js';
import { isSaidToBe } from './told-apart.js';

/** People of whom the sentence tells something else: still some of those counted before them, or nobody's count. */
export function somethingElse(scene: MeasuredScene, measured: Rejected): Decided {
  const { candidate, reader, last, whole } = scene;
  const { analysed, span } = candidate;
  if (last !== undefined && isToldOfPart(scene, measured, last)) return leaning(last, true);
  const larger = reader.drafts.lastWholeOver(span.value);
  if (larger !== undefined && isSaidToBe(candidate, larger, measured, reader)) return leaning(larger, true);
  if (measured.why !== WHOLE_OF_PART)
    reader.lastDropped = { sentence: analysed.sentence.index, token: span.start, value: span.value };
  const near = whole !== undefined && analysed.sentence.index - whole.sentence <= NEAR && span.value < whole.value;
  return near && afterWhole(candidate, reader) ? leaning(whole, true, true) : dropped(measured.why, 'measure');
}
