import { type Candidate, hasCountNoun, precededBy } from '../candidate.js';
import type { Draft } from '../draft.js';
import { type Measured, measureOf, WHOLE_OF_PART } from '../measures/measure.js';
import type { Reader } from '../reader.js';
import { isAmongDropped, isCompared, isOfDropped } from './beside-dropped.js';
import { isComplement, isOfOtherPlaces } from './complement.js';
import { type Decided, dropped, leaning } from './decided.js';
import { ofList } from './first-items.js';
import { followed } from './follows.js';
import { afterWhole, isListed, ofGivenNumber, ofOthers } from './going-on.js';
import { heldAmongFreed } from './held-among-freed.js';
import { asItsSentence, isHeldStill } from './its-sentence.js';
import { fromTextBefore, inParts, NEAR } from './lean.js';
import { oneAlone } from './one-alone.js';
import { goesOnWithThings, hasOwnSubject } from './own-subject.js';
import { partByState } from './part-by-state.js';
import { placeKey } from './parts-ahead.js';
import { answered, asksOfOthers } from './questions.js';
import { retoldInDoubt } from './retold.js';
import { stillToLeave } from './still-to-leave.js';
import { isOfNoCount, saidAgain } from './told.js';
import { isOfSource, isRestated, isSaidToBe } from './told-apart.js';
import { isOfRelatives, isOfSomebody, isUnsupported, isWhole, isYear } from './whole.js';
import { wholeNamed } from './whole-named.js';

const PREDICATE_WORDS = 6;

/** "penas de 12 anos que tenham cumprido metade delas": half of what the sentence measures, not of a count before it. */
function ofGauge({ analysed, span }: Candidate, last: Draft | undefined, { compiled }: Reader): boolean {
  const them = compiled.parts.longestAt(analysed.sentence.tokens, span.end);
  // "o dobro desses duzentos" says of what
  if (them === undefined || analysed.numbers.some((number) => number.hedgeStart === them.end)) return false;
  if (last?.sentence === analysed.sentence.index) return false;
  return analysed.numbers.some((number) => number.end < span.start && number.form !== 'article-one');
}

/** "29 of them were driven to the border, and the remaining nine were allowed to stay": the others of the same whole. */
function isRemainder(
  { analysed, span }: Candidate,
  last: Draft,
  measured: Measured,
  { compiled, drafts }: Reader,
): boolean {
  const before = analysed.sentence.tokens[span.hedgeStart - 1]?.key ?? '';
  const part = last.partitive ? last : drafts.lastPart;
  const near = part !== undefined && analysed.sentence.index - part.sentence <= 1;
  const weak = measured.kind === 'open' || (measured.kind === 'measured' && measured.predicate?.weak === true);
  // "behind bars remain another 38", after 14 who left
  const held = analysed.predicates.some(({ kind, weak: unsure }) => kind === 'held' && !unsure);
  const whole = drafts.lastWhole;
  const fits = !held && (whole === undefined || span.value < whole.value);
  return near && weak && fits && compiled.language.structure.leftOver.includes(before);
}

/** "The other 111 had been captured in Gaza", after 18 and 54 of 183: what is left of the whole, whatever they had done. */
function completes({ analysed, span, counted }: Candidate, whole: Draft, { compiled, drafts }: Reader): boolean {
  const { tokens } = analysed.sentence;
  const left = [tokens[span.hedgeStart - 1], tokens[span.end]].some(
    (token) => token !== undefined && compiled.language.structure.leftOver.includes(token.key),
  );
  if (!left || counted.kind === 'unknown' || span.ratio !== null || analysed.sentence.index - whole.sentence > NEAR)
    return false;
  const { count, sum } = drafts.partsOfLastWhole;
  return count > 0 && sum + span.value === whole.value;
}

function isToldOfPart(
  candidate: Candidate,
  { predicate }: Extract<Measured, { kind: 'rejected' }>,
  last: Draft,
  { compiled }: Reader,
): boolean {
  const { analysed, span, counted } = candidate;
  if (last.sentence !== analysed.sentence.index || span.value >= last.value || span.ratio !== null) return false;
  const clause = compiled.sets.relatives.isAt(analysed.sentence.tokens, counted.end);
  // "91 nicaraguenses, 20 deles capturados em dezembro": how some of them came there
  if (counted.kind === 'elliptical' && counted.partitive && predicate !== null)
    return (
      predicate.start === counted.end &&
      [compiled.course.taken, compiled.statuses].some(
        (words) => words.longestAt(analysed.sentence.tokens, predicate.start) !== undefined,
      )
    );
  return (
    predicate !== null &&
    predicate.start >= counted.end &&
    (clause || predicate.start === counted.end) &&
    counted.kind === 'group' &&
    (precededBy(compiled.parts, candidate) ||
      // "4.335 reclusos, trece de ellos extranjeros que serán deportados"
      (counted.partitive && analysed.sentence.tokens[span.hedgeStart - 1]?.text === ','))
  );
}

/** "the sentences of 2,108 convicts", "the charges against 37 detainees": nothing says that they are in prison. */
function isOwned({ analysed, span, counted }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  if (counted.kind === 'group' && counted.entry.label.startsWith('political')) return false;
  // "a pena de outros milhares"
  const at = compiled.sets.increments.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 1 : span.hedgeStart;
  const of = tokens[at - 1]?.key ?? '';
  if (!compiled.language.structure.partitives.includes(of) && !compiled.small.against.isAt(tokens, at - 1))
    return false;
  return compiled.course.owned.longestAt(tokens, at - 2) !== undefined;
}

/** Whether a number is a claim, and of which measure. */
export function decide(candidate: Candidate, reader: Reader): Decided {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  const last = reader.drafts.lastFirm;
  if (isOfSource(candidate)) return dropped('people of somebody who speaks');
  if (span.ratio !== null && isRestated(candidate)) return dropped('said again in figures');
  if (isCompared(candidate, reader)) return dropped('set against a number that is no count');
  if (isOfSomebody(candidate, reader)) return dropped('people of somebody who speaks');
  if (isOfDropped(candidate, reader)) return dropped('part of a number that is no count');
  if (isComplement(candidate) || isOfOtherPlaces(candidate, reader)) return dropped('a place or a thing');
  const alone = oneAlone(candidate, last, reader);
  if (alone !== undefined) return alone;
  const after = followed(candidate, last, reader);
  if (after !== undefined) return after;
  const retold = retoldInDoubt(candidate, reader);
  if (retold !== undefined) return { kind: 'repetition', of: retold };
  const measured = measureOf({
    sentence: analysed.sentence,
    span,
    counted,
    predicates: analysed.predicates,
    times: analysed.times,
    numbers: analysed.numbers.filter(
      (other) =>
        !isYear(other, analysed) && !analysed.times.some((time) => other.start >= time.start && other.end <= time.end),
    ),
    isWhole: isWhole(candidate, reader),
    hasCountNoun: hasCountNoun(candidate, compiled),
    compiled,
  });
  if (isOfNoCount(candidate, measured, reader)) return dropped('part of a number that is no count');
  const item = ofList(candidate, measured, reader);
  if (item !== undefined) return item;
  const again = saidAgain(candidate, measured, reader);
  if (again !== undefined) return again;
  const expected = reader.expected.get(placeKey(analysed.sentence.index, span));
  const freedItself = measured.kind === 'measured' && measured.measure === 'freed';
  const saysItself = freedItself ? expected?.measure !== 'freed' : isHeldStill(candidate, measured, reader);
  if (expected !== undefined && !saysItself) return leaning(expected, true);
  const tellsItself = measured.kind === 'measured' && (measured.predicate?.end ?? 0) > span.end;
  if (!tellsItself && precededBy(compiled.parts, candidate) && isAmongDropped(candidate, reader))
    return dropped('part of a number that is no count');
  // "the remains of 28 others, of which four were given back"
  if (last !== undefined && precededBy(compiled.parts, candidate) && ofOthers(candidate, last, reader))
    return dropped('part of a number that is no count');
  if (span.ratio !== null && ofGauge(candidate, last, reader)) return dropped('a fraction of something else');
  const given = ofGivenNumber(candidate, reader);
  // "Una cuarta parte de esos 168 salió", of prisoners: its own verb says more
  if (given !== undefined && span.ratio !== null && !(freedItself && given.measure === 'held'))
    return leaning(given, true);
  if (given !== undefined && !freedItself) return leaning(given, true);
  const whole = reader.drafts.lastWhole;
  if (measured.kind !== 'rejected' && asksOfOthers(candidate, reader)) return dropped('answers another question');
  // "29 political prisoners among those let out; 18 had been sentenced": of the number right before
  const over = last?.sentence === analysed.sentence.index && last.value > span.value ? last : whole;
  const ahead = last === undefined ? undefined : stillToLeave(candidate, measured, last, reader);
  if (ahead !== undefined) return ahead;
  const past = over === undefined ? undefined : partByState(candidate, measured, over, reader);
  if (past !== undefined) return past;
  if (whole !== undefined && completes(candidate, whole, reader)) return leaning(whole, true);
  if (whole !== undefined && last !== undefined && isRemainder(candidate, last, measured, reader))
    return leaning(whole, true);
  // "Of the 344 let go 61 were given full freedom": some of those who left
  if (
    whole !== undefined &&
    whole.measure === 'freed' &&
    measured.kind === 'measured' &&
    measured.measure === 'measures_lifted' &&
    span.value < whole.value &&
    analysed.sentence.index - whole.sentence <= NEAR &&
    (afterWhole(candidate, reader) || (counted.kind === 'elliptical' && counted.partitive))
  )
    return leaning(whole, true);
  // "784 will leave on January 1. Among the pardoned are 51 women": to be freed like the others
  const named =
    last !== undefined && measured.kind === 'measured'
      ? wholeNamed(candidate, measured, last, whole, reader)
      : undefined;
  if (named !== undefined) return leaning(named, true);
  if (measured.kind === 'rejected') {
    // "6,134, among them 52 foreigners who were deported": some of them, whatever is told of them besides
    if (last !== undefined && isToldOfPart(candidate, measured, last, reader)) return leaning(last, true);
    const larger = reader.drafts.lastWholeOver(span.value);
    if (larger !== undefined && isSaidToBe(candidate, larger, measured, reader)) return leaning(larger, true);
    const near = whole !== undefined && analysed.sentence.index - whole.sentence <= NEAR && span.value < whole.value;
    if (measured.why !== WHOLE_OF_PART)
      reader.lastDropped = { sentence: analysed.sentence.index, token: span.start, value: span.value };
    return near && afterWhole(candidate, reader) ? leaning(whole, true, true) : dropped(measured.why, 'measure');
  }
  const some = last === undefined ? undefined : heldAmongFreed(candidate, measured, last, reader);
  if (some !== undefined) return some;
  // "relatives of 12 prisoners said": they are counted for their relatives' sake
  if (measured.kind === 'measured' && measured.predicate === null && isOfRelatives(candidate, reader))
    return dropped('people of somebody who speaks');
  const open = measured.kind === 'open' && counted.kind === 'elliptical' && !counted.partitive;
  if ((open || (measured.kind === 'measured' && measured.predicate === null)) && isOwned(candidate, reader))
    return dropped('what they have, and not where they are');
  // "houve 16 detidos por briga": where nobody was counted before, the detained were arrested
  if (
    measured.kind === 'measured' &&
    measured.predicate === null &&
    last === undefined &&
    counted.kind === 'group' &&
    counted.entry.label === 'detainees'
  )
    return dropped('nothing says that they are held');
  if (measured.kind === 'measured' && isUnsupported(candidate, measured.predicate, last, reader))
    return dropped('nothing says that they are prisoners');
  if (goesOnWithThings(candidate, measured, reader)) return dropped('more of the things just counted');
  if (hasOwnSubject(candidate, measured, reader)) return dropped('counts what its clause is about');
  if (measured.kind === 'open')
    return (
      answered(candidate, last, reader) ?? asItsSentence(candidate, fromTextBefore(candidate, last, reader), reader)
    );
  const verb = measured.predicate;
  const predicateEnd = verb === null || verb.end > counted.end + PREDICATE_WORDS ? 0 : verb.end;
  const partitive =
    (counted.kind !== 'unknown' && counted.partitive) ||
    (afterWhole(candidate, reader) &&
      last !== undefined &&
      span.value < last.value &&
      (analysed.sentence.index > last.sentence || (last.partitive && isListed(candidate, reader)))) ||
    inParts(candidate, last, reader);
  return {
    kind: 'claim',
    measure: measured.measure,
    leansOn: false,
    tentative: false,
    partitive,
    predicateEnd,
    predicate: verb,
  };
}
