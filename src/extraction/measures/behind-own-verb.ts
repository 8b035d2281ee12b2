import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Predicate } from './predicates.js';
import { isKnownVerb } from './unknown-verbs.js';
import type { MeasureInput } from './weighed.js';

/** Words from an English verb to its number: "lifted the last sanctions on". */
const OBJECT_WORDS = 4;
/** Words from "and", "as", a comma to the verb: "hours after the EU". */
const SUBJECT_WORDS = 5;

/** A verb of what was done: in English one of the past with something right behind it. */
function isPast(
  tokens: readonly Token[],
  at: number,
  { language, clause, reality, dating }: CompiledLanguage,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.word.capital) return false;
  // "horas depois de a UE sancionar 12 generais"
  if (language.sources.verbFirst) return reality.happened.has(token) || dating.infinitives.has(token);
  return clause.pasts.has(token) || (clause.pastEnds.has(token) && !clause.noObject.isAt(tokens, at + 1));
}

/** Where the verb stands whose object the number is: "expelled 12", "expulsó a 12", "denied visas to 12". */
function verbOf({ sentence: { tokens }, span, compiled }: MeasureInput): number | undefined {
  const { sets, small, language } = compiled;
  const before = span.hedgeStart - 1;
  const beside = language.sources.verbFirst && small.to.isAt(tokens, before) ? before - 1 : before;
  if (isPast(tokens, beside, compiled)) return beside;
  // "lifted sanctions on 12"
  if (language.sources.verbFirst || !sets.functionWords.isAt(tokens, before) || sets.joiners.isAt(tokens, before))
    return undefined;
  for (let at = before - 1; at > before - 1 - OBJECT_WORDS && tokens[at]?.kind === 'word'; at -= 1) {
    if (sets.joiners.isAt(tokens, at) || sets.relatives.isAt(tokens, at)) return undefined;
    if (isPast(tokens, at, compiled)) return at;
  }
  return undefined;
}

/** Whether a clause opens a few words before a verb: behind "and", "but", "as", a comma. */
function opensBefore(tokens: readonly Token[], verb: number, since: number, compiled: CompiledLanguage): boolean {
  const { sets, contrast, since: sinceWords, dating } = compiled;
  for (let at = verb - 1; at >= Math.max(since, verb - 1 - SUBJECT_WORDS); at -= 1) {
    if (sets.relatives.isAt(tokens, at)) return false;
    if (tokens[at]?.text === ',' || sets.joiners.isAt(tokens, at) || dating.when.isAt(tokens, at)) return true;
    if (contrast.longestAt(tokens, at) !== undefined || sinceWords.longestAt(tokens, at) !== undefined) return true;
  }
  return false;
}

/**
 * "freed 41 dissidents and expelled 12 reporters", "liberó a 41 y expulsó a 12", "were freed, hours after the EU lifted
 * sanctions on 12": the verb before has its people already, and of these one tells that nobody knows for a release.
 */
export function isBehindOwnVerb({ kind, end }: Predicate, input: MeasureInput): boolean {
  const { sentence, span, others, predicates, compiled } = input;
  const { tokens } = sentence;
  if ((kind !== 'freed' && kind !== 'promised') || end >= span.hedgeStart || others.length === 0) return false;
  // "and added another 12"
  if (compiled.sets.increments.isAt(tokens, span.hedgeStart - 1)) return false;
  const verb = verbOf(input);
  if (verb === undefined || verb < end || isKnownVerb(input, verb)) return false;
  if (predicates.some(({ start, end: last }) => start <= verb && verb < last)) return false;
  return others.some((number) => number.end <= verb) && opensBefore(tokens, verb, end, compiled);
}
