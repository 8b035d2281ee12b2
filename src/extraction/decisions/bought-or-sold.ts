import { hasCountNoun, precededBy } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { MeasuredScene } from './scene.js';

const VERB_WORDS = 4;
/** Tokens from "to" back to "his". */
const OWN_NOUN = 2;

/** "sold", "compró", "vendeu": a verb of one who does it, in the past, that is none of counting, telling or letting go. */
function isDeed(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const verb = tokens[at];
  const { clause, course, sets } = compiled;
  if (verb === undefined || verb.kind !== 'word' || isCapitalised(verb)) return false;
  // "had filed 45": papers, whoever they are for
  if (compiled.descriptions.filed.endsAt(tokens, at + 1, VERB_WORDS)) return true;
  // "llegaron 27": the verb of those who are counted
  const past = clause.pasts.has(verb) || clause.pastEnds.has(verb) || (clause.did.has(verb) && !clause.ended.has(verb));
  const willDo = clause.ahead.has(verb) || compiled.future.endsAt(tokens, at, VERB_WORDS);
  if (!(past || willDo) || sets.functionWords.has(verb)) return false;
  return [
    compiled.predicates,
    compiled.heldParticiples,
    compiled.say,
    compiled.reported,
    compiled.ownCounting,
    compiled.counts,
    compiled.reaches,
    compiled.makeUp,
    compiled.states,
    compiled.statuses,
    compiled.copulas,
    course.tallies,
    course.thereWere,
    course.countsOneByOne,
  ].every((words) => words.longestAt(tokens, at) === undefined && !words.endsAt(tokens, at + 1, VERB_WORDS));
}

/** "Uno de los que volvieron encontró 36 alumnos": the release is told of who found them, and not of them. */
function isDoneByWhoLeft({ candidate, measured, reader: { compiled } }: MeasuredScene): boolean {
  const { analysed, span } = candidate;
  if (measured.kind !== 'measured' || measured.predicate === null) return false;
  const { tokens } = analysed.sentence;
  const { start, end } = measured.predicate;
  const verb = span.hedgeStart - 1;
  return end <= verb && compiled.sets.relatives.isAt(tokens, start - 1) && isDeed(tokens, verb, compiled);
}

/** "will cut his squad to 30": of what somebody has, which is no count. */
function isOfTheirOwn({ candidate, reader: { compiled } }: MeasuredScene): boolean {
  const { sets, small, future } = compiled;
  const { tokens } = candidate.analysed.sentence;
  const to = candidate.span.hedgeStart - 1;
  if (!small.to.isAt(tokens, to) || !sets.possessives.isAt(tokens, to - OWN_NOUN)) return false;
  const verb = to - OWN_NOUN - 1;
  return future.endsAt(tokens, verb, VERB_WORDS) || isDeed(tokens, verb, compiled);
}

/** "Forty left on Sunday. The shop sold 27 on Monday": a bare number that somebody did something else to, and no more of those. */
export function isObjectOfDeed(scene: MeasuredScene): boolean {
  const { candidate, measured, last, reader } = scene;
  const { compiled } = reader;
  const { analysed, span, counted } = candidate;
  if (isDoneByWhoLeft(scene)) return true;
  if (measured.kind !== 'open' || counted.kind !== 'elliptical' || counted.partitive || span.ratio !== null)
    return false;
  if (isOfTheirOwn(scene)) return !hasCountNoun(candidate, compiled);
  const { tokens } = analysed.sentence;
  // "convocó a 23"
  const to = compiled.clause.personal.isAt(tokens, span.hedgeStart - 1) ? 2 : 1;
  const at = span.hedgeStart - to;
  if (at < 1 || tokens[at - 1]?.kind !== 'word') return false;
  // "The ministry had promised 60": more than left, but for those who are promised freedom themselves
  const promised = last?.measure !== 'promised' && compiled.course.orders.endsAt(tokens, at + 1, VERB_WORDS);
  if (!promised && !isDeed(tokens, at, compiled)) return false;
  if (compiled.language.structure.change.includes(tokens[at]?.key ?? '')) return false;
  return !hasCountNoun(candidate, compiled) && !precededBy(compiled.parts, candidate);
}
