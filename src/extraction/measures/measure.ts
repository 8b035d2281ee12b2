import type { Measure } from '../../domain/claim.js';
import { isAmongPrisoners } from './among-prisoners.js';
import { areThere } from './are-there.js';
import { isOnly } from './before-number.js';
import { measureOfWhole, releasesOf } from './beside-whole.js';
import { crossesBorder } from './crosses-border.js';
import { isDeedInPrison } from './deed-in-prison.js';
import { isElidedArrest } from './elided-arrest.js';
import { areHeldYet } from './held-yet.js';
import { areJailedThere } from './jailed-there.js';
import { leftOnADay } from './left-on-a-day.js';
import { isNotReleased, isNotYet } from './not-yet.js';
import { objectBefore } from './object-before.js';
import { freesNobody } from './of-things.js';
import { isTallyOf, onRoll } from './on-roll.js';
import { wereOutAlready } from './out-already.js';
import { hasOwnClause } from './own-clause.js';
import { heldPastTerm } from './past-term.js';
import type { Predicate } from './predicates.js';
import { isReleaseOfOthers } from './release-of-others.js';
import { isOfSomeOnly, isOfThoseThen } from './some-of-whole.js';
import { areSwapped } from './swapped.js';
import { areSwappedFor } from './swapped-for.js';
import { isThoseWho } from './those-who.js';
import { didSomethingElse, sentAbroad } from './unknown-verbs.js';
import { BESIDE, CLOSE, type MeasureInput, REACH, type Weighed } from './weighed.js';
import { nearest } from './weighing.js';

/** Which measure a number is of, or why it is of none. */
export type Measured =
  | { readonly kind: 'measured'; readonly measure: Measure; readonly predicate: Predicate | null }
  /** Nothing in the sentence says; the text before may. */
  | { readonly kind: 'open' }
  | { readonly kind: 'rejected'; readonly why: string; readonly predicate: Predicate | null };

/** Why "of the 479" is no count: but those 479 are people of the count. */
export const WHOLE_OF_PART = 'the whole of a part';

const PERSON_REACH = 13;

const COUNTED_BEFORE = 14;

/** "the number of political prisoners at 687"; but "a list of 30 prisoners; Viasna counts 22" is another's: what is counted stands after the count's noun. */
function prisonersBefore({ sentence, span, compiled }: MeasureInput): boolean {
  let noun = false;
  const clause = sentence.tokens.slice(0, span.hedgeStart).findLastIndex(({ text }) => text === ';');
  for (let index = Math.max(clause, 0, span.hedgeStart - COUNTED_BEFORE); index < span.hedgeStart; index += 1) {
    if (compiled.counts.longestAt(sentence.tokens, index) !== undefined) noun = true;
    if (!noun) continue;
    if (compiled.groups.longestAt(sentence.tokens, index)?.value.prisoner === true) return true;
    if (compiled.heldParticiples.longestAt(sentence.tokens, index) !== undefined) return true;
  }
  return false;
}

function asMeasure({ kind, exile }: Predicate, ofPrisoners: boolean): Measure | undefined {
  switch (kind) {
    case 'freed':
    case 'held':
    case 'promised':
      return kind;
    case 'lifted':
      return 'measures_lifted';
    case 'other':
      // "the prisoners were flown into exile"
      return exile !== null && ofPrisoners ? exile : undefined;
  }
}

/** "demanded the release of the 902 political prisoners": that there are as many goes without saying. */
function isKnown({ sentence, span, compiled }: MeasureInput): boolean {
  return compiled.sets.definites.isAt(sentence.tokens, span.hedgeStart - 1);
}

/** "the 27 prisoners who, by its account, died": the clause is about them, however far its verb. */
function relativeFollows({ sentence, counted, compiled }: MeasureInput): boolean {
  return compiled.sets.relatives.isAt(sentence.tokens, counted.end);
}

/** "another six, all of them women, left prison": the noun is left out, and the verb is theirs still. */
function isIncrement({ sentence, span, counted, compiled }: MeasureInput): boolean {
  const { tokens } = sentence;
  // "Sixteen more are still locked up"
  if (counted.end === span.end + 1 && compiled.sets.increments.isAt(tokens, span.end)) return true;
  if (compiled.sets.increments.isAt(tokens, span.hedgeStart - 1)) return true;
  // "a first group of 82, mostly women, left prison"
  const { batches } = compiled.language.structure;
  return (
    compiled.sets.partitives.isAt(tokens, span.hedgeStart - 1) &&
    batches.includes(tokens[span.hedgeStart - 2]?.key ?? '')
  );
}

/** "son 2.244 los deportados": the participle is who they are. */
function isNamedByIt({ span, sentence: { tokens }, compiled }: MeasureInput, { start }: Predicate): boolean {
  return start === span.end + 1 && compiled.sets.definites.isAt(tokens, span.end);
}

/** A noun for prisoners says by itself that they are held, unless the sentence says what they did. */
function heldByNoun(input: MeasureInput): Measured {
  return didSomethingElse(input) || areSwappedFor(input)
    ? { kind: 'rejected', why: 'nothing says that they are held', predicate: null }
    : { kind: 'measured', measure: 'held', predicate: null };
}

/** "quedan", but not "en las cárceles quedan": the place right before it says where. */
function isUnsure({ weak, start }: Predicate, { predicates }: MeasureInput): boolean {
  return weak && !predicates.some((place) => place.kind === 'held' && !place.weak && place.end === start);
}

/** "780, que continuam nas cadeias": a clause of theirs, and the place right behind its verb. */
function saysWhere(predicate: Predicate, input: MeasureInput): boolean {
  const place = input.predicates.find(({ kind, weak, start }) => kind === 'held' && !weak && start === predicate.end);
  return place !== undefined && isThoseWho(input, predicate);
}

/** "Her two sons remain in Masaya": of somebody's family it says no more than where they live; but "in prison". */
function isTheirFamily(input: MeasureInput): boolean {
  const { counted, predicates, span, sentence, compiled } = input;
  const { clause, sets } = compiled;
  const { tokens } = sentence;
  const theirs = sets.possessives.isAt(tokens, span.hedgeStart - 1) && clause.family.isAt(tokens, counted.end - 1);
  return theirs && !predicates.some(({ kind, weak }) => kind === 'held' && !weak);
}

/** "the number of imprisoned officers at 183": a word for what they are, and not what happened to them. */
function isWord({ predicate, side }: Weighed, { sentence: { tokens }, compiled }: MeasureInput): boolean {
  if (side !== 'left' || predicate.kind !== 'other' || !predicate.participle) return false;
  return compiled.groups.longestAt(tokens, predicate.end) !== undefined;
}

/** What happens to the people a number counts: the nearest predicate of its clause decides. */
export function measureOf(input: MeasureInput): Measured {
  const { counted } = input;
  if (heldPastTerm(input)) return { kind: 'measured', measure: 'held', predicate: null };
  if (isElidedArrest(input)) return { kind: 'rejected', why: 'something else happened to them', predicate: null };
  if (wereOutAlready(input)) return { kind: 'rejected', why: 'not freed', predicate: null };
  const near = nearest(input);
  const isPrisoner = counted.kind === 'group' && (counted.entry.prisoner || areJailedThere(input));
  const abroad = isPrisoner && near === undefined ? sentAbroad(input) : undefined;
  if (abroad !== undefined) return { kind: 'measured', measure: 'freed', predicate: abroad };
  if (isPrisoner && areThere(input, near?.predicate)) return { kind: 'measured', measure: 'held', predicate: null };
  const swapped =
    near?.predicate.kind === 'freed' || near?.predicate.kind === 'promised' ? undefined : areSwapped(input);
  if (swapped !== undefined) return { kind: 'measured', measure: swapped.kind, predicate: swapped };
  const crossed = near?.predicate.kind === 'freed' ? undefined : crossesBorder(input, isPrisoner);
  if (crossed !== undefined) return { kind: 'measured', measure: 'freed', predicate: crossed };
  if (near !== undefined && freesNobody(near.predicate, input))
    return { kind: 'rejected', why: 'nobody was held', predicate: near.predicate };
  if (near !== undefined && (isDeedInPrison(near.predicate, input) || isReleaseOfOthers(near.predicate, input)))
    return { kind: 'rejected', why: 'something else happened to them', predicate: near.predicate };
  if (near?.predicate.kind === 'held' && near.predicate.weak && isTheirFamily(input))
    return { kind: 'rejected', why: 'nothing says that they are held', predicate: near.predicate };
  const object = objectBefore(input);
  if (object !== undefined && (object.kind === 'held' || object.kind === 'freed'))
    return { kind: 'measured', measure: object.kind, predicate: object };
  if (
    counted.kind === 'group' &&
    isAmongPrisoners(input.sentence.tokens, counted.end, input.compiled) &&
    (near === undefined || near.cost > BESIDE)
  )
    return { kind: 'measured', measure: 'held', predicate: null };
  if (onRoll(input)) return { kind: 'measured', measure: 'held', predicate: null };
  if (isPrisoner && isTallyOf(input)) return { kind: 'measured', measure: 'held', predicate: null };
  if (input.isWhole) {
    const whole = input.predicates.some((told) => isOfThoseThen(told, input))
      ? undefined
      : measureOfWhole(input, isPrisoner);
    return whole === undefined
      ? { kind: 'rejected', why: WHOLE_OF_PART, predicate: null }
      : { kind: 'measured', ...whole };
  }
  if (
    input.hasCountNoun &&
    (near === undefined || near.cost > PERSON_REACH || isWord(near, input)) &&
    prisonersBefore(input)
  ) {
    return { kind: 'measured', measure: 'held', predicate: null };
  }
  const shared = near === undefined ? releasesOf(input) : undefined;
  if (shared !== undefined) return { kind: 'measured', measure: 'freed', predicate: shared };
  const left = leftOnADay(input, near);
  if (left !== undefined) return { kind: 'measured', ...left };
  if (near === undefined && hasOwnClause(input))
    return { kind: 'rejected', why: 'nothing says that they are held', predicate: null };
  if (near === undefined) return isPrisoner ? heldByNoun(input) : { kind: 'open' };
  const limit =
    counted.kind === 'unknown'
      ? CLOSE
      : counted.kind === 'elliptical' && isThoseWho(input, near.predicate)
        ? REACH
        : counted.kind === 'elliptical' && !input.hasCountNoun
          ? isIncrement(input)
            ? CLOSE + BESIDE
            : BESIDE
          : isPrisoner
            ? REACH
            : PERSON_REACH;
  // "its figure stands at 22, with two prisons still to answer"
  const { kind, weak } = near.predicate;
  if (counted.kind === 'elliptical' && kind === 'held' && weak && near.side === 'right' && near.cost > BESIDE)
    return saysWhere(near.predicate, input)
      ? { kind: 'measured', measure: 'held', predicate: near.predicate }
      : { kind: 'open' };
  if (near.cost > limit) return isPrisoner ? heldByNoun(input) : { kind: 'open' };
  if (isOfSomeOnly(input, near.predicate)) return { kind: 'rejected', why: WHOLE_OF_PART, predicate: near.predicate };
  // "a further 180 foreigners will be deported", after a count of prisoners
  const measure = asMeasure(near.predicate, isPrisoner || isIncrement(input));
  // "Venezuela held 902 political prisoners": who are prisoners already are not arrested
  const beside = near.side === 'left' ? near.cost <= 1 : near.predicate.start === counted.end;
  if (measure === undefined && isPrisoner && near.predicate.participle && beside)
    return { kind: 'measured', measure: 'held', predicate: near.predicate };
  if (measure === undefined) {
    // "154 were flown to Egypt": who was freed before
    if (near.predicate.exile !== null && counted.kind === 'elliptical' && !isNamedByIt(input, near.predicate))
      return { kind: 'open' };
    if (isPrisoner && near.cost > CLOSE + BESIDE && !relativeFollows(input)) return heldByNoun(input);
    return { kind: 'rejected', why: 'something else happened to them', predicate: near.predicate };
  }
  // "no fueron liberadas 50 personas", as was rumoured: nobody says that anybody is held
  if (measure === 'held' && near.side === 'left' && !isPrisoner && isNotReleased(input, near.predicate))
    return { kind: 'rejected', why: 'not freed', predicate: near.predicate };
  // "quedaban en prisión 34 larenses"
  const strong = near.cost <= 1 && !isUnsure(near.predicate, input) && input.compiled.language.sources.verbFirst;
  if (measure === 'held' && near.side === 'left' && counted.kind === 'unknown' && !strong) return { kind: 'open' };
  // "prisons designed for 19,700": a bare number before which people are held says nothing of itself
  if (
    measure === 'held' &&
    near.side === 'left' &&
    counted.kind === 'elliptical' &&
    !input.hasCountNoun &&
    near.cost > 1 &&
    !input.compiled.language.sources.verbFirst
  )
    return { kind: 'open' };
  if (near.predicate.wish && ((isPrisoner && isKnown(input)) || areHeldYet(input)))
    return { kind: 'measured', measure: 'held', predicate: null };
  if (measure === 'freed' && near.predicate.negated && !near.predicate.wish && isNotYet(input, near.predicate))
    return { kind: 'measured', measure: 'held', predicate: near.predicate };
  const only = near.predicate.negated && near.side === 'left' && isOnly(input.sentence, input.span, input.compiled);
  if (near.predicate.wish || (near.predicate.negated && (measure === 'freed' || measure === 'promised') && !only))
    return { kind: 'rejected', why: 'not freed', predicate: near.predicate };
  return { kind: 'measured', measure, predicate: near.predicate };
}
