import type { NumberSpan } from './numbers.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

const TO_VERB = 5;
const LONGEST_GROUP = 4;
const TO_NOUN = 3;

/** Where the noun that ends at `end` begins, if it is one of people. */
function groupBefore({ sentence: { tokens }, compiled }: MeasureInput, end: number): number | undefined {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_GROUP); at -= 1)
    if (compiled.groups.longestAt(tokens, at)?.end === end) return at;
  return undefined;
}

/** The relative pronoun whose verb this is: "who", in "who have been freed". */
function relativeOf({ start }: Predicate, { sentence: { tokens }, compiled }: MeasureInput): number | undefined {
  for (let at = start - 1; at >= Math.max(1, start - TO_VERB); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct') return undefined;
    if (compiled.sets.relatives.has(token.key)) return at;
    // "who, he said, were freed" is told by the comma; a noun or another verb between ends the clause
    if (!compiled.sets.functionWords.has(token.key) && !compiled.course.stays.has(token)) return undefined;
  }
  return undefined;
}

function isItsNumber(number: NumberSpan, noun: number): boolean {
  return number.form !== 'article-one' && number.end <= noun && noun - number.end <= TO_NOUN;
}

/**
 * "volunteers in 31 parishes met 1,200 people who came out", "58 men who were in Tocorón and three women": a verb after
 * "who" is of the people right before it. Before the number it is another's where those people have a number of their own.
 */
function isInAnothersClause(predicate: Predicate, input: MeasureInput): boolean {
  const { sentence, span, counted, numbers } = input;
  const relative = relativeOf(predicate, input);
  if (relative === undefined) return false;
  const end = sentence.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  if (predicate.start >= counted.end) {
    if (end <= counted.end || counted.kind === 'elliptical') return false;
    const noun = groupBefore(input, end);
    return noun !== undefined && noun > counted.end;
  }
  if (predicate.end > span.hedgeStart) return false;
  const noun = groupBefore(input, end);
  return noun !== undefined && numbers.some((number) => number.start !== span.start && isItsNumber(number, noun));
}

/** "mothers of men held in Tocorón collected toys for 45 children": where the people before it are. */
function isWhereOthersAre({ start, kind, participle, end }: Predicate, input: MeasureInput): boolean {
  const { sentence, span, compiled } = input;
  if (kind !== 'held' || !participle || end > span.hedgeStart || start === 0) return false;
  const { tokens } = sentence;
  return (
    compiled.course.taken.longestAt(tokens, start - 1) !== undefined ||
    (compiled.course.custody.inside.has(tokens[start]?.key ?? '') && groupBefore(input, start) !== undefined)
  );
}

/** Whether a predicate is told of others than those the number counts. */
export function isAnothers(predicate: Predicate, input: MeasureInput): boolean {
  return isInAnothersClause(predicate, input) || isWhereOthersAre(predicate, input);
}
