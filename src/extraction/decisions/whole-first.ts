import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import { countedBy } from '../numbers/counted.js';
import type { Reader } from '../reader.js';
import { isWhole } from './whole.js';

/** "Of the 127 freed on Sunday, 14 are women": the figure that the sentence opens with, if this number is of some of them. */
export function wholeFirst({ analysed, passage, span }: Candidate, reader: Reader): Draft | null {
  const { sentence, numbers } = analysed;
  const first = numbers.find(({ form }) => form !== 'article-one');
  if (first === undefined || first === span || first.value <= span.value || first.hedgeStart > 2) return null;
  const whole = reader.drafts.findLast((draft) => draft.sentence === sentence.index && draft.token === first.start);
  if (whole === undefined) return null;
  const counted = countedBy(sentence.tokens, first, reader.compiled);
  const opens = counted.kind !== 'rejected' && isWhole({ analysed, passage, span: first, counted }, reader);
  return opens ? whole : null;
}

/** Whether a number says itself over which days it counts: "Of the 127 freed, 14 left on Sunday". */
export function isDatedItself({ analysed, span }: Candidate): boolean {
  return analysed.times.some((time) => time.start > span.start);
}
