import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Predicate } from './predicates.js';
import { CLOSE, type MeasureInput, type Weighed } from './weighed.js';

/** "and", "y ya": the same people did the next thing too. */
function isJoined(between: readonly Token[], { sets, course, clause, numberStarts }: CompiledLanguage): boolean {
  const at = between.findLastIndex((token) => sets.joiners.has(token));
  return (
    at >= 0 &&
    between.slice(at + 1).every(
      (token) =>
        // "y una fue liberada": another
        !numberStarts.has(token) &&
        (sets.functionWords.has(token) || course.now.has(token) || clause.already.has(token)),
    )
  );
}

/** "were held", "estaban en una celda": where they were; "were detained", "foram absolvidos": what was done to them before. */
function isBefore(
  { kind, start, end }: Predicate,
  { sentence: { tokens }, counted, words, compiled }: MeasureInput,
): boolean {
  const { course, sets, reality } = compiled;
  if (kind === 'other')
    return [start, end - 1].some(
      (at) => course.taken.longestAt(tokens, at) !== undefined || reality.judged.isAt(tokens, at),
    );
  if (kind !== 'held' || !sets.wereThen.mayBeIn(words)) return false;
  return tokens.slice(counted.end, end).some((token) => sets.wereThen.has(token));
}

/** "412 estaban en una celda y salieron en libertad", "12 were detained and later released", "were acquitted and let out": and then they left. */
export function leftAfterwards(
  { predicate, side, cost }: Weighed,
  all: readonly Weighed[],
  input: MeasureInput,
): Weighed | undefined {
  if (side !== 'right' || predicate.negated || !isBefore(predicate, input)) return undefined;
  const { sentence, compiled } = input;
  const { tokens } = sentence;
  const left = all.find(
    (found) =>
      found.predicate.kind === 'freed' &&
      !found.predicate.negated &&
      !found.predicate.wish &&
      found.predicate.start > predicate.end &&
      found.predicate.start - predicate.end <= CLOSE &&
      isJoined(tokens.slice(predicate.end, found.predicate.start), compiled),
  );
  return left === undefined ? undefined : { ...left, cost };
}
