import type { Measure } from '../../domain/claim.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { findPredicates } from '../measures/predicates.js';
import type { Reader } from '../reader.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { type Decided, dropped, leaning } from './decided.js';
import type { ToldScene } from './scene.js';

/** Sentences from a question to its answer. */
export const QUESTION_REACH = 2;
/** … from one that stands over its paragraph as a heading. */
const HEADING_REACH = 6;
const NEAR = 4;
/** Tokens before the number of an answer: "On Jan. 23 the acting president, Delcy Rodríguez, put the number at 626". */
const OPENING = 22;
/** "And women?", "And the women?". */
const SHORT = 9;
const ENDS = 3;
const REST_ENDS = 2;

function asksIndirectly({ tokens, compiled: { clause } }: Sentence): boolean {
  return clause.ask.isAt(tokens, 0) && tokens.slice(1, OPENING).some((token) => clause.many.has(token));
}

function isQuestion({ sentence }: AnalysedSentence): boolean {
  // "Ask how many have come out of the country's prisons, and the answer depends on whom you ring"
  const { tokens } = sentence;
  for (let at = Math.max(0, tokens.length - ENDS); at < tokens.length; at += 1)
    if (tokens[at]?.text === '?') return true;
  return asksIndirectly(sentence);
}

/** The question a sentence answers: right before it, in its paragraph or at the end of the one before. */
export function questionBefore({ analysed, passage }: Candidate, { previous }: Reader): AnalysedSentence | undefined {
  const place = placeOf({ analysed, passage });
  for (let at = place - 1; at >= Math.max(0, place - QUESTION_REACH); at -= 1) {
    const before = passage.sentences[at];
    if (before !== undefined && isQuestion(before)) return before;
  }
  const last = previous?.sentences.at(-1);
  const reach = previous?.sentences.length === 1 ? HEADING_REACH : QUESTION_REACH;
  return place < reach && last !== undefined && isQuestion(last) ? last : undefined;
}

/** "were arrested", "foram presas", "han sido detenidos": what happened to them once, and not where they are. */
function asksOfArrests({ tokens, compiled }: Pick<Sentence, 'tokens' | 'compiled'>): boolean {
  return tokens.some((_, at) => {
    const copula = compiled.copulas.longestAt(tokens, at);
    if (copula === undefined || compiled.sets.stateAux.isAt(tokens, copula.end - 1)) return false;
    return compiled.course.taken.longestAt(tokens, copula.end) !== undefined;
  });
}

/** Which of its people a question asks for; `none`: for others than people freed or held. */
function askedFor({ sentence: { tokens, compiled } }: AnalysedSentence): Measure | 'none' | undefined {
  if (tokens.some((token) => compiled.clause.otherThanFreed.has(token))) return 'none';
  const many = tokens.findIndex((token) => compiled.clause.howMany.has(token));
  if (many < 0) return undefined;
  // "How many buses"
  if ([many + 1, many + 2].some((at) => compiled.things.longestAt(tokens, at) !== undefined)) return 'none';
  const asked = findPredicates(tokens, compiled).findLast(
    ({ kind, wish }) => !wish && kind !== 'other' && kind !== 'lifted',
  );
  // "¿Cuántas personas fueron detenidas?"
  if (asked === undefined && asksOfArrests({ tokens, compiled })) return 'none';
  // "Quantos presos há em Minas?"
  if (asked === undefined)
    return tokens.some((_, at) => compiled.groups.longestAt(tokens, at)?.value.prisoner === true) ? 'held' : undefined;
  if (asked.kind === 'freed' || asked.kind === 'promised') return asked.negated ? 'held' : asked.kind;
  return 'held';
}

/** "And how many have not?", "¿Y cuántos no?", "And how many are left?": those to whom what was told before has not happened. */
function asksOfRest({ sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  const { sets, reality } = compiled;
  const rest = tokens.slice(-REST_ENDS).some((token) => sets.negations.has(token) || reality.leftBehind.has(token));
  return rest && tokens.length <= SHORT && tokens.some((token) => compiled.clause.howMany.has(token));
}

function isFirstNumber({ analysed, span }: Candidate): boolean {
  return !analysed.numbers.some(
    ({ start, form }) =>
      start < span.start &&
      form !== 'article-one' &&
      !(span.rangeEnd === 'upper' && start === span.start - 2) &&
      !analysed.times.some((time) => start >= time.start && start < time.end),
  );
}

/** Nothing is told of them but a day: "Four, it says", "there were 432 on Sunday". */
function endsThere({ analysed, span, counted }: Pick<Candidate, 'analysed' | 'span'> & Partial<Candidate>): boolean {
  // "Entre 650 e 700": both ends
  const upper = span.rangeEnd === 'lower' ? analysed.numbers.find(({ start }) => start === span.end + 1) : undefined;
  if (upper !== undefined) return endsThere({ analysed, span: upper });
  const end = Math.max(span.end, counted?.end ?? 0);
  const next = analysed.sentence.tokens[end];
  return (
    next === undefined ||
    next.kind === 'punct' ||
    // "Roughly 180 since the law was signed"
    analysed.sentence.compiled.since.longestAt(analysed.sentence.tokens, end) !== undefined ||
    analysed.times.some(({ start }) => start >= end && start - end <= 1)
  );
}

/** "Some 680 people.", "There are 680 people", "Foro Penal: 212 people since January": a count and no more. */
function isAnswer({ analysed: { sentence }, span }: Candidate, { compiled }: Reader): boolean {
  const before = sentence.tokens[span.hedgeStart - 1];
  if (before === undefined || before.kind === 'punct') return true;
  return [1, 2].some((back) => compiled.sets.existence.isAt(sentence.tokens, span.hedgeStart - back));
}

/** "How many people are still in prison?": it says itself where they are. */
function namesPrison({ sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  return tokens.some((token) => compiled.course.custody.prisons.has(token));
}

/** "How many went home? Four, it says.", "And women? Three hundred": a bare number that answers takes its verb from the question. */
export function answered(candidate: Candidate, last: Draft | undefined, reader: Reader): Decided | undefined {
  const { analysed, span, counted } = candidate;
  const people = counted.kind === 'group' && counted.entry.label === 'people' && isAnswer(candidate, reader);
  if (!(counted.kind === 'elliptical' || people) || counted.partitive || span.ratio !== null) return undefined;
  if (span.start > OPENING || !isFirstNumber(candidate)) return undefined;
  if (!endsThere(candidate)) return undefined;
  const question = questionBefore(candidate, reader);
  if (question === undefined) return undefined;
  const asked = askedFor(question);
  if (asked === 'none') return dropped('answers another question');
  const known = last !== undefined && question.sentence.index - last.sentence <= NEAR;
  if (asked !== undefined)
    return known || reader.namesPrisoners() || (asked === 'freed' && reader.isAboutDetention()) || namesPrison(question)
      ? {
          kind: 'claim',
          measure: asked,
          leansOn: true,
          tentative: false,
          partitive: false,
          predicateEnd: 0,
          predicate: null,
        }
      : undefined;
  if (asksOfRest(question) && known && last.measure === 'freed') return leaning({ measure: 'held' }, false);
  const { tokens } = question.sentence;
  const short =
    tokens.length <= SHORT &&
    tokens.some((_, at) => question.sentence.compiled.groups.longestAt(tokens, at) !== undefined);
  return short && known && span.value < last.value && analysed.sentence.index > question.sentence.index
    ? leaning(last, true)
    : undefined;
}

/** "And the dead? At least 363 in custody": a bare number of others than those freed or held. */
export function asksOfOthers(candidate: Candidate, reader: Reader): boolean {
  if (candidate.counted.kind !== 'elliptical' || candidate.span.start > OPENING) return false;
  const question = questionBefore(candidate, reader);
  if (question === undefined || askedFor(question) !== 'none') return false;
  // "How many were arrested? Over 91,000. Some 20,000 are still in prison": answered before
  const { analysed, passage } = candidate;
  return !passage.sentences.some(
    ({ sentence: { index }, undated }) =>
      index > question.sentence.index && index < analysed.sentence.index && undated.length > 0,
  );
}

/** "¿", or the verb that asks. */
const HEAD = 1;

/** "Are", "¿Es verdad que", "Estão": a verb of being opens a question of whether something is so. */
function opensWithBeing(tokens: readonly Token[], { copulas, sets, course }: CompiledLanguage): boolean {
  const verb = tokens[0]?.text === '¿' ? HEAD : 0;
  return (
    copulas.longestAt(tokens, verb) !== undefined ||
    course.proVerbs.longestAt(tokens, verb) !== undefined ||
    (sets.stateAux.isAt(tokens, verb) && course.stays.isAt(tokens, verb))
  );
}

/**
 * "Were 23 people freed on Sunday?", "¿Fueron liberadas 23 personas?", "23 presos na cadeia?": whether it is so is the
 * question. One about people the article says are known ("¿Dónde están los 23 liberados?") is about them.
 */
export function asksWhether({ candidate: { analysed, span }, measured }: ToldScene): boolean {
  const { tokens, compiled } = analysed.sentence;
  if (tokens.at(-1)?.text !== '?' || analysed.cues.length > 0) return false;
  if (compiled.sets.definites.isAt(tokens, span.hedgeStart - 1)) return false;
  if (opensWithBeing(tokens, compiled)) return true;
  if (span.hedgeStart === 0 || (span.hedgeStart === HEAD && tokens[0]?.text === '¿')) return true;
  // "How many of them are in jail: 41, or more?"
  if (tokens.slice(0, span.hedgeStart).some((token) => compiled.clause.howMany.has(token))) return true;
  const verb = measured.kind === 'measured' ? measured.predicate : null;
  return compiled.language.sources.verbFirst && verb !== null && verb.start <= HEAD && verb.end <= span.hedgeStart;
}
