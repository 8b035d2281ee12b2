import type { Measure } from '../domain/claim.js';
import { type Candidate, hasCountNoun, hasPhrase, precededBy } from './candidate.js';
import type { Draft } from './draft.js';
import { afterWhole, goesOn, isListed, isSubjectOfState, ofAnotherCount, ofGivenNumber } from './going-on.js';
import { measureOf } from './measure.js';
import type { Predicate } from './predicates.js';
import type { Reader } from './reader.js';
import { isOfAPlace, isUnsupported, isWhole, isYear } from './whole.js';

/** What makes a number a claim. */
export type Decided =
  | {
      readonly kind: 'claim';
      readonly measure: Measure;
      /** Measure or noun come from the text before. */
      readonly leansOn: boolean;
      /** Kept only if it turns out to be one of parts that add up. */
      readonly tentative: boolean;
      readonly partitive: boolean;
      readonly predicateEnd: number;
      /** The word the measure comes from; `null`: the noun, or the text before. */
      readonly predicate: Predicate | null;
    }
  /** Says again a number that was said before. */
  | { readonly kind: 'repetition'; readonly of: Draft }
  | { readonly kind: 'dropped'; readonly why: string; readonly rule: 'decide' | 'measure' };

const NEAR = 3;
/** Claims among which a number may be repeated. */
const REPEATED = 120;
const LIST_REACH = 14;
/** "goes into detail on the 187": the article says that the number is known. */
function isDefinite({ analysed, span }: Candidate, { compiled }: Reader): boolean {
  return compiled.sets.determiners.has(analysed.sentence.tokens[span.hedgeStart - 1]?.key ?? '');
}

const PREDICATE_WORDS = 6;

function leaning(last: Draft, partitive: boolean, tentative = false): Decided {
  return {
    kind: 'claim',
    measure: last.measure,
    leansOn: true,
    tentative,
    partitive,
    predicateEnd: 0,
    predicate: null,
  };
}

function dropped(why: string, rule: 'decide' | 'measure' = 'decide'): Decided {
  return { kind: 'dropped', why, rule };
}

/** "One is a teenager", "one more", "one in Monagas": "one" counts only where it goes on a count. */
function oneAlone(candidate: Candidate, last: Draft | undefined, reader: Reader): Decided | undefined {
  const { analysed, span, counted } = candidate;
  if (span.form === 'one' && counted.kind === 'group' && counted.partitive) return dropped('one of them');
  if (span.form !== 'one' || counted.kind !== 'elliptical') return undefined;
  const { tokens } = analysed.sentence;
  const more = reader.compiled.sets.increments.has(tokens[span.end]?.key ?? '');
  const before = reader.drafts.at(-1);
  const listed =
    before !== undefined &&
    before.sentence === analysed.sentence.index &&
    before.partitive &&
    isListed(candidate) &&
    span.start - before.token <= LIST_REACH &&
    !counted.partitive;
  const said =
    last !== undefined &&
    counted.label !== null &&
    !counted.partitive &&
    analysed.sentence.index - last.sentence <= NEAR;
  if (more) return undefined;
  if (listed) return leaning(before, true, before.tentative);
  return last !== undefined && said ? leaning(last, true) : dropped('"one" counts nobody here');
}

/** "including", "among them" between the count before and this number. */
function inParts(candidate: Candidate, last: Draft | undefined, { compiled }: Reader): boolean {
  const { analysed, span } = candidate;
  const near = span.hedgeStart - 5;
  const from = last !== undefined && last.sentence === analysed.sentence.index ? Math.min(last.token - 3, near) : near;
  return hasPhrase(compiled.parts, candidate, from, span.hedgeStart);
}

/** Numbers without a verb of their own: parts, repetitions, items of a list, totals. */
function fromTextBefore(candidate: Candidate, last: Draft | undefined, reader: Reader): Decided {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  if (last === undefined) return dropped('no verb of release or detention beside it');
  const repeated =
    counted.kind === 'elliptical' && span.value > 1 && span.ratio === null
      ? reader.drafts
          .slice(-REPEATED)
          .find(
            (draft) =>
              draft.value === span.value &&
              !draft.tentative &&
              draft.ratio === null &&
              draft.modifier !== 'vague' &&
              (!draft.partitive || isDefinite(candidate, reader)) &&
              draft.passageKind !== 'headline' &&
              draft.passageKind !== 'deck',
          )
      : undefined;
  if (repeated !== undefined) return { kind: 'repetition', of: repeated };
  const distance = analysed.sentence.index - last.sentence;
  const isPart = inParts(candidate, last, reader);
  const sameSentence = distance === 0 && span.start - last.token <= LIST_REACH;
  if (ofAnotherCount(candidate, last, reader)) return dropped('part of a number that is no count');
  if (counted.kind === 'elliptical') {
    if (counted.partitive && distance <= NEAR) return leaning(last, span.ratio === null);
    if ((isPart || afterWhole(candidate, reader)) && distance <= NEAR) return leaning(last, true);
    if (hasCountNoun(candidate, compiled) && distance <= NEAR * 2) return leaning(last, false);
    if (precededBy(compiled.makeUp, candidate) && distance <= NEAR) return leaning(last, true);
    if (sameSentence && isListed(candidate) && isOfAPlace(candidate, reader)) return leaning(last, last.partitive);
    if (span.ratio === null && span.form !== 'article-one' && distance <= NEAR && goesOn(candidate, last, reader))
      return leaning(last, isSubjectOfState(candidate, last, reader));
    if (
      sameSentence &&
      last.partitive &&
      (isListed(candidate) || compiled.copulas.longestAt(analysed.sentence.tokens, span.end) !== undefined)
    )
      return leaning(last, true);
    if (hasPhrase(compiled.earlier, candidate, span.hedgeStart - 5, span.hedgeStart) && distance <= 1)
      return leaning(last, false);
    if (analysed.sentence.passage.kind === 'list' && distance <= NEAR * 2) return leaning(last, true, true);
  }
  if (counted.kind === 'group' && distance <= NEAR) {
    const among =
      hasPhrase(compiled.parts, candidate, counted.end, counted.end + 4) &&
      compiled.copulas.longestAt(analysed.sentence.tokens, counted.end) !== undefined;
    if (among && span.value < last.value) return leaning(last, true);
    if (isPart || counted.partitive || (sameSentence && isListed(candidate) && last.leansOn))
      return leaning(last, true);
    if (span.hedgeStart === 0 && distance <= 1 && last.measure === 'held') return leaning(last, true);
  }
  const sameParagraph = last.mention.paragraph === analysed.sentence.passage.number;
  const together = (sameParagraph ? distance <= NEAR : distance <= 1) && counted.kind !== 'unknown';
  // "its own list has 568 names"
  if (
    sameParagraph &&
    distance <= 1 &&
    counted.kind === 'group' &&
    counted.entry.label === 'people' &&
    hasCountNoun(candidate, compiled)
  )
    return leaning(last, false);
  return together ? leaning(last, true, true) : dropped('no verb of release or detention beside it');
}

/** Whether a number is a claim, and of which measure. */
export function decide(candidate: Candidate, reader: Reader): Decided {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  const last = reader.drafts.findLast((draft) => !draft.tentative);
  const alone = oneAlone(candidate, last, reader);
  if (alone !== undefined) return alone;
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
  const given = ofGivenNumber(candidate, reader);
  if (given !== undefined && span.ratio !== null) return leaning(given, true);
  const freed = measured.kind === 'measured' && measured.measure === 'freed';
  if (given !== undefined && !freed) return leaning(given, true);
  if (measured.kind === 'rejected') {
    const whole = reader.drafts.findLast((draft) => !draft.tentative && !draft.partitive);
    const near = whole !== undefined && analysed.sentence.index - whole.sentence <= NEAR && span.value < whole.value;
    reader.lastDropped = { sentence: analysed.sentence.index, token: span.start, value: span.value };
    return near && afterWhole(candidate, reader) ? leaning(whole, true, true) : dropped(measured.why, 'measure');
  }
  if (
    measured.kind === 'measured' &&
    measured.measure === 'held' &&
    last?.measure === 'freed' &&
    (counted.kind === 'elliptical' || measured.predicate === null) &&
    afterWhole(candidate, reader)
  ) {
    return leaning(last, true, true);
  }
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
  if (measured.kind === 'open') return fromTextBefore(candidate, last, reader);
  const verb = measured.predicate;
  const predicateEnd = verb === null || verb.end > counted.end + PREDICATE_WORDS ? 0 : verb.end;
  const partitive =
    (counted.kind !== 'unknown' && counted.partitive) ||
    (afterWhole(candidate, reader) &&
      last !== undefined &&
      span.value < last.value &&
      analysed.sentence.index > last.sentence) ||
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

/** "two Germans, a Frenchman": an article counts one only inside a list of parts. */
export function decideArticle(candidate: Candidate, reader: Reader): Decided {
  const { analysed, span, counted } = candidate;
  const last = reader.drafts.at(-1);
  const before = analysed.sentence.tokens[span.start - 1];
  const inList =
    last !== undefined && last.sentence === analysed.sentence.index && span.start - last.token <= 6 && last.partitive;
  const listed =
    before !== undefined &&
    (before.text === ',' || reader.compiled.language.structure.pairJoiners.includes(before.key));
  if (!inList || !listed || counted.kind !== 'group' || counted.entry.prisoner) return dropped('an article');
  return leaning(last, true, last.tentative);
}
