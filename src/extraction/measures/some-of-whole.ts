import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { freedBeside, promisedBeside } from './beside-whole.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

const SOME_WORDS = 3;
/** Words from "who" to its verb: "had already". */
const TO_WHO = 3;

/** Back past "the", "those". */
function beforeArticles(tokens: readonly Token[], end: number, { sets }: CompiledLanguage): number {
  let at = end;
  while (sets.determiners.isAt(tokens, at - 1) || sets.definites.isAt(tokens, at - 1)) {
    if (sets.partitives.isAt(tokens, at - 1)) break;
    at -= 1;
  }
  return at;
}

/** "Nobody on the list of 47", "varios del grupo de 47 presos": where the words end that tell how many of them. */
function beforeRoll(tokens: readonly Token[], end: number, compiled: CompiledLanguage): number | undefined {
  const { clause, language, sets, bodies } = compiled;
  const roll = clause.rolls.isAt(tokens, end - 1) || language.structure.batches.includes(tokens[end - 1]?.key ?? '');
  if (!roll) return undefined;
  const before = beforeArticles(tokens, end - 1, compiled);
  const links = bodies.among.isAt(tokens, before - 1) || sets.partitives.isAt(tokens, before - 1);
  // "do grupo", "na lista": the article has grown into it
  return links ? before - 1 : before < end - 1 ? before : undefined;
}

/** "some of the 553", "none on the list of 47", "casi todos los 553": a part of them that nobody counts, or nobody. */
function isOfSome({ sentence: { tokens }, span, compiled }: MeasureInput): boolean {
  const { sets, clause } = compiled;
  const { someOf } = clause;
  // "not all", with nothing between; but "some 20"
  for (let at = span.hedgeStart; at > 0; at -= 1) {
    if (someOf.longestAt(tokens, at - 2)?.end === at) return true;
    if (sets.partitives.isAt(tokens, at - 1)) {
      const roll = beforeRoll(tokens, at - 1, compiled);
      return [at - 1, roll ?? at - 1].some((end) => someOf.endsAt(tokens, end, SOME_WORDS));
    }
    if (clause.amongMany.isAt(tokens, at - 1)) return someOf.endsAt(tokens, at - 1, SOME_WORDS);
    if (!sets.determiners.isAt(tokens, at - 1) && !sets.definites.isAt(tokens, at - 1)) return false;
  }
  return false;
}

/** "Some of the 553 prisoners have been freed": it happened to them, and not to the 553; but "some of the 553 freed". */
export function isOfSomeOnly(input: MeasureInput, { kind, start }: Predicate): boolean {
  if ((kind !== 'freed' && kind !== 'promised') || !isOfSome(input)) return false;
  const { sentence, counted, compiled } = input;
  if (compiled.small.to.isAt(sentence.tokens, counted.end)) return false;
  // "parte de los 423 detenidos en las protestas que salieron el martes": all of those did
  for (let at = start - 1; at >= Math.max(counted.end, start - TO_WHO); at -= 1)
    if (compiled.sets.relatives.isAt(sentence.tokens, at)) return false;
  return freedBeside(input) === undefined && promisedBeside(input) === undefined;
}

/** Words from a number to "who", and to the whole of a part: "people", "of the". */
const TO_THEM = 2;

/**
 * "14 of the 20 who were in jail have left": the clause tells only who the 20 were, until then. It says neither of them
 * nor of the 14 that they are held.
 */
export function isOfThoseThen(
  { kind, start }: Predicate,
  { sentence: { tokens }, span, others, compiled }: MeasureInput,
): boolean {
  if (kind !== 'held') return false;
  const { sets, small } = compiled;
  const were = [start, start - 1].find((at) => sets.wereThen.isAt(tokens, at));
  if (were === undefined || !sets.relatives.isAt(tokens, were - 1)) return false;
  const isNamed = (end: number): boolean => end < were && were - 1 - end <= TO_THEM;
  const isOf = (at: number): boolean => sets.partitives.isAt(tokens, at) || small.ofThe.isAt(tokens, at);
  const [part, whole] = isNamed(span.end)
    ? [others.find(({ end }) => end < span.hedgeStart && span.hedgeStart - end <= TO_THEM), span]
    : [span, others.find(({ hedgeStart, end }) => isNamed(end) && hedgeStart > span.end)];
  return part !== undefined && whole !== undefined && isOf(part.end) && whole.hedgeStart - part.end <= TO_THEM;
}
