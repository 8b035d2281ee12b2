import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isPastVerb } from '../lexicon/noun-ends.js';
import type { NumberSpan } from '../numbers/number-span.js';
import { isOwningMark, type Token } from '../text/text.js';
import { pastJoined } from './past-joined.js';
import type { Predicate } from './predicates.js';
import { BOUNDARY } from './token-distance.js';
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
    if (compiled.sets.relatives.has(token)) return at;
    // "who, he said, were freed" is told by the comma; a noun or another verb between ends the clause
    if (!compiled.sets.functionWords.has(token) && !compiled.course.stays.has(token)) return undefined;
  }
  return undefined;
}

function isItsNumber(number: NumberSpan, noun: number): boolean {
  return number.end <= noun && noun - number.end <= TO_NOUN;
}

/**
 * "volunteers in 31 parishes met 1,200 people who came out", "58 men who were in Tocorón and three women": a verb after
 * "who" is of the people right before it. Before the number it is another's where those people have a number of their own.
 */
function isInAnothersClause(predicate: Predicate, input: MeasureInput): boolean {
  const { sentence, span, counted, others, words, compiled } = input;
  if (!compiled.sets.relatives.mayBeIn(words)) return false;
  const relative = relativeOf(predicate, input);
  if (relative === undefined) return false;
  const end = sentence.tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  if (predicate.start >= counted.end) {
    if (end <= counted.end || counted.kind === 'elliptical') return false;
    const noun = groupBefore(input, end);
    // "311 men and women who have left jail": of one number
    return noun !== undefined && noun > counted.end && noun >= pastJoined(sentence.tokens, counted.end, input.compiled);
  }
  if (predicate.end > span.hedgeStart) return false;
  const noun = groupBefore(input, end);
  return noun !== undefined && others.some((number) => isItsNumber(number, noun));
}

/** "mothers of men held in Tocorón collected toys for 45 children": where the people before it are. */
function isWhereOthersAre({ start, kind, participle, end }: Predicate, input: MeasureInput): boolean {
  const { sentence, span, compiled } = input;
  if (kind !== 'held' || !participle || end > span.hedgeStart || start === 0) return false;
  const { tokens } = sentence;
  return (
    compiled.course.taken.longestAt(tokens, start - 1) !== undefined ||
    (compiled.course.custody.inside.isAt(tokens, start) && groupBefore(input, start) !== undefined)
  );
}

/** "40 people threw stones at a bus that had left Carrefour prison": the bus did; but "60 make up the group that left prison". */
function isOfThingBetween(predicate: Predicate, input: MeasureInput): boolean {
  const { sentence, counted, words, compiled } = input;
  if (counted.kind !== 'group' || counted.entry.prisoner || predicate.start <= counted.end) return false;
  if (predicate.kind !== 'freed' || !compiled.sets.relatives.mayBeIn(words)) return false;
  const relative = relativeOf(predicate, input) ?? 0;
  if (relative <= counted.end + 2 || !compiled.sets.determiners.isAt(sentence.tokens, relative - 2)) return false;
  const thing = sentence.tokens[relative - 1];
  if (thing === undefined || compiled.language.structure.batches.includes(thing.key)) return false;
  return compiled.things.longestAt(sentence.tokens, relative - 1)?.end === relative;
}

/** How much farther off a predicate is that is told of others than those the number counts. */
export function ofOthers(predicate: Predicate, input: MeasureInput): number {
  const { sentence, compiled } = input;
  if (isWhereOthersAre(predicate, input))
    return compiled.course.taken.longestAt(sentence.tokens, predicate.start - 1) === undefined
      ? BOUNDARY
      : 2 * BOUNDARY;
  return isInAnothersClause(predicate, input) || isOfThingBetween(predicate, input) ? BOUNDARY : 0;
}

const AUXILIARIES = 3;

/** "are", "still", "continuam": small words of a state. */
function isSmall(
  tokens: readonly Token[],
  at: number,
  { copulas, weakHeld, clause, course }: CompiledLanguage,
): boolean {
  const stays = course.stays.isAt(tokens, at) || clause.yet.isAt(tokens, at);
  return stays || copulas.longestAt(tokens, at) !== undefined || weakHeld.longestAt(tokens, at) !== undefined;
}

/** Tokens before the people of a sentence: "In his view,", "A su juicio,". */
const ADJUNCT = 5;

/** Words between a sentence's first people and what is done to them. */
const FAR = 30;

/**
 * "Nine teachers from the village of Apartaderos in the Andes, among them the mayor's wife, were released": no verb stands
 * between the two, and no other people whose verb it might be.
 */
function isDoneToFirst(start: number, { sentence: { tokens }, counted, numbers, compiled }: MeasureInput): boolean {
  const { sets, clause, copulas, dating, small, contrast, say, groups } = compiled;
  const isAuxiliary = (at: number): boolean =>
    copulas.longestAt(tokens, at) !== undefined || sets.has.isAt(tokens, at) || clause.adverbs.isAt(tokens, at);
  let verb = isAuxiliary(start) ? start : start - 1;
  if (!isAuxiliary(verb) || start - counted.end > FAR) return false;
  while (isAuxiliary(verb - 1)) verb -= 1;
  for (let at = counted.end; at < verb; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'punct' && !/^[,-]$/.test(token.text))) return false;
    if (isOwningMark(token)) continue;
    const ends = dating.when.has(token) || small.that.has(token) || sets.relatives.has(token) || sets.has.has(token);
    if (ends || copulas.longestAt(tokens, at) !== undefined || contrast.longestAt(tokens, at) !== undefined)
      return false;
    if (say.longestAt(tokens, at) !== undefined || isPastVerb(tokens, at, compiled)) return false;
    if (groups.longestAt(tokens, at)?.end === verb && tokens[verb - 1]?.text !== ',') return false;
  }
  return !numbers.some(
    ({ start: number, end, form }) =>
      number >= counted.end && number < verb && form !== 'article-one' && tokens[end]?.text !== '-',
  );
}

/** "Another five men, all fathers, had their bail paid by a church and left a jail on Friday": a sentence's first people are the subject of its verbs. */
export function isOfFirstSubject(
  { kind, start, wish, negated, active, weak }: Predicate,
  input: MeasureInput,
): boolean {
  const {
    sentence: { tokens },
    span,
    counted,
    numbers,
    times,
    compiled,
  } = input;
  if (kind === 'other' || kind === 'lifted' || wish || negated || active) return false;
  // "In his view about ten have refused exile and are still behind bars"
  const bare = counted.kind === 'elliptical' && !counted.partitive && kind === 'held' && span.ratio === null;
  const opens =
    span.hedgeStart <= 2 || (bare && span.hedgeStart <= ADJUNCT && tokens[span.hedgeStart - 1]?.text === ',');
  if (!opens || (counted.kind !== 'group' && !bare) || (kind === 'held' && !bare)) return false;
  // "and are still behind bars"
  let verb = start;
  while (bare && verb > start - AUXILIARIES && isSmall(tokens, verb - 1, compiled)) verb -= 1;
  if (kind === 'freed' && counted.kind === 'group' && !weak && isDoneToFirst(start, input)) return true;
  // "continuam atrás das grades", but "remain in the country"
  if ((weak && verb === start) || !compiled.sets.joiners.isAt(tokens, verb - 1)) return false;
  const between = tokens.slice(counted.end, start);
  return (
    !between.some(
      ({ kind: sort, text }, at) =>
        (sort === 'punct' && /^[.;:—–?!“”"«»]$/.test(text)) ||
        (!bare && compiled.say.longestAt(tokens, counted.end + at) !== undefined) ||
        compiled.contrast.longestAt(tokens, counted.end + at) !== undefined,
    ) &&
    !numbers.some(
      (number) =>
        number.start >= counted.end &&
        number.start < start &&
        number.form !== 'article-one' &&
        !times.some((time) => number.start >= time.start && number.start < time.end),
    )
  );
}

const TO_PLACE = 5;

/** "duermen hoy todavía en prisión": where they sleep says more than that they do. */
export function isStay({ kind, start, end }: Predicate, { sentence, predicates, compiled }: MeasureInput): boolean {
  const verb = sentence.tokens[start];
  if (kind !== 'other' || verb === undefined || !compiled.course.stays.has(verb)) return false;
  // "nas prisões nicaraguenses vivem 21.000 reclusos"
  return predicates.some(
    (other) =>
      other.kind === 'held' &&
      ((other.start >= end && other.start - end <= TO_PLACE) || (other.end <= start && start - other.end <= TO_PLACE)),
  );
}

/** "187 privados de libertad": the noun itself, which says nothing of what happened to them. */
export function isNoun(
  { start, end, kind, participle }: Predicate,
  { span, counted, predicates, sentence: { tokens }, compiled }: MeasureInput,
): boolean {
  if (counted.kind !== 'group' || !counted.entry.prisoner) return false;
  // "o número de pessoas encarceradas": what they are
  if (kind === 'other' && participle) return start >= span.end && end <= counted.end;
  if (kind !== 'held') return false;
  const leave = predicates.some((other) => other.kind === 'freed' || other.kind === 'promised');
  // "libera a 300 presos por la fiesta"
  const itself = end <= counted.end || (start < counted.end && end === counted.end + 1);
  // "27 privados de libertad murieron": but "27 privados de libertad detenidos en julio"
  const died = predicates.some(
    (other) =>
      other.kind === 'other' &&
      other.start >= counted.end &&
      !other.participle &&
      compiled.course.taken.longestAt(tokens, other.start) === undefined,
  );
  return (leave || (died && end <= counted.end)) && start >= span.end && itself;
}
