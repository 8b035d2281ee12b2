import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Reader } from '../reader.js';
import type { Decided } from './decided.js';
import { isWhole } from './whole.js';

type Dated = Pick<Extract<Decided, { kind: 'claim' }>, 'measure' | 'predicate'>;

/** The number that its sentence opens with as what others are some of: "Of the eleven, four are women". */
export function openingWhole({ analysed, passage, span }: Candidate, reader: Reader): NumberSpan | null {
  const { numbers } = analysed;
  const first = numbers.find(({ form }) => form !== 'article-one');
  if (first === undefined || first === span || first.value <= span.value || first.hedgeStart > 2) return null;
  const counted = analysed.countedBy(first);
  const opens = counted.kind !== 'rejected' && isWhole({ analysed, passage, span: first, counted }, reader);
  return opens ? first : null;
}

/** "Of the 127 freed on Sunday, 14 are women": the figure that the number it opens with is, if it is a claim. */
export function wholeFirst(first: NumberSpan | null, { analysed }: Candidate, { drafts }: Reader): Draft | null {
  if (first === null) return null;
  return drafts.of(analysed.sentence.index).findLast((draft) => draft.token === first.start) ?? null;
}

/** Among how many figures before a number told again is looked for. */
const GIVEN = 120;

/** "Of the 127 freed, 14 are women", after others have spoken: the figure told before that the sentence opens with. */
export function toldOfWhole(candidate: Candidate, reader: Reader): Draft | undefined {
  const first = openingWhole(candidate, reader);
  if (first === null) return undefined;
  return reader.drafts.recent(GIVEN).findLast(({ value, tentative }) => value === first.value && !tentative);
}

/** "163 are still there", "siguen presos": who are held, told by a verb behind the number, and not how it was then. */
export function areHeldNow({ analysed, span }: Candidate, { measure, predicate }: Dated): boolean {
  if (measure !== 'held' || predicate === null || predicate.start < span.end) return false;
  const { tokens, compiled } = analysed.sentence;
  return !tokens.slice(span.end, predicate.end).some((token) => compiled.sets.wereThen.has(token));
}

/**
 * Whether a number says itself over which days it counts: "Of the 127 freed, 14 left on Sunday"; "of the 187 held on 31
 * December, 163 still are", which is as of now. `opens`: so does a day before it, as in an item of a list ("January: 352").
 */
export function isDatedItself(candidate: Candidate, decided: Dated, opens: boolean): boolean {
  const { analysed, span } = candidate;
  return analysed.times.some((time) => opens || time.start > span.start) || areHeldNow(candidate, decided);
}
