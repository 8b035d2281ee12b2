import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Reader } from '../reader.js';
import { isWhole } from './whole.js';

/** The number that its sentence opens with as what others are some of. */
function openingWhole({ analysed, passage, span }: Candidate, reader: Reader): NumberSpan | null {
  const { numbers } = analysed;
  const first = numbers.find(({ form }) => form !== 'article-one');
  if (first === undefined || first === span || first.value <= span.value || first.hedgeStart > 2) return null;
  const counted = analysed.countedBy(first);
  const opens = counted.kind !== 'rejected' && isWhole({ analysed, passage, span: first, counted }, reader);
  return opens ? first : null;
}

/** "Of the 127 freed on Sunday, 14 are women": the figure that the sentence opens with, if this number is of some of them. */
export function wholeFirst(candidate: Candidate, reader: Reader): Draft | null {
  const first = openingWhole(candidate, reader);
  const { index } = candidate.analysed.sentence;
  const whole = first === null ? undefined : reader.drafts.of(index).findLast((draft) => draft.token === first.start);
  return whole ?? null;
}

/** "Of the eleven, four are women": the value that it opens with, told before. */
export function wholeValue(candidate: Candidate, reader: Reader): number | null {
  return openingWhole(candidate, reader)?.value ?? null;
}

/** Whether a number says itself over which days it counts: "Of the 127 freed, 14 left on Sunday". */
export function isDatedItself({ analysed, span }: Candidate): boolean {
  return analysed.times.some((time) => time.start > span.start);
}
