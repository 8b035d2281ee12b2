import type { Measure } from '../domain/claim.js';
import type { CompiledLanguage } from './compiled-language.js';
import type { Counted } from './counted.js';
import type { NumberSpan } from './numbers.js';
import type { Predicate } from './predicates.js';
import type { Sentence } from './sentence.js';
import { type Aside, BOUNDARY, distance, pastAside, pastCoordinate } from './token-distance.js';

/** Which measure a number is of, or why it is of none. */
export type Measured =
  | { readonly kind: 'measured'; readonly measure: Measure; readonly predicate: Predicate | null }
  /** Nothing in the sentence says; the text before may. */
  | { readonly kind: 'open' }
  | { readonly kind: 'rejected'; readonly why: string };

/** Farther than this, a verb is not the number's. */
const REACH = 18;
const PERSON_REACH = 13;
/** Tokens beyond which no verb is weighed. */
const FARTHEST = 45;
const CLOSE = 5;
/** A verb that is only wished yields to one that happened. */
const WISH = 4;
const BESIDE = 3;

interface Weighed {
  readonly predicate: Predicate;
  readonly cost: number;
  readonly side: 'left' | 'right' | 'inside';
}

function weigh({ sentence, span, counted, numbers, times, compiled }: MeasureInput, predicate: Predicate): Weighed {
  const { end } = counted;
  if (predicate.start >= end) {
    const straight = distance(sentence, end, predicate.start, numbers, compiled, times);
    const around =
      pastAside(sentence, end, predicate.start, numbers, compiled) ??
      pastCoordinate(sentence, end, predicate.start, numbers, compiled);
    const agent = predicate.active ? REACH : 0;
    return { predicate, cost: agent + Math.min(straight, around ?? straight), side: 'right' };
  }
  if (predicate.end > span.hedgeStart) return { predicate, cost: 0, side: 'inside' };
  return {
    predicate,
    cost: distance(sentence, predicate.end, span.hedgeStart, numbers, compiled, times),
    side: 'left',
  };
}

const RANK: Readonly<Record<Predicate['kind'], number>> = { freed: 0, promised: 0, lifted: 1, held: 2, other: 3 };

/**
 * "people arrested after the vote were released": a participle or a relative clause beside the noun only describes it,
 * and yields to the verb of release or detention that the sentence goes on to.
 */
function mainAfterDescription(
  best: Weighed,
  all: readonly Weighed[],
  sentence: Sentence,
  from: number,
  compiled: CompiledLanguage,
): Weighed {
  const { predicate: described, side: where } = best;
  if (compiled.neverDescribe.longestAt(sentence.tokens, described.start) !== undefined && where === 'right')
    return best;
  const describes = described.kind === 'other' || (described.kind === 'held' && described.participle);
  if (!describes || where === 'left') return best;
  if (where === 'right' && isMainVerb(described, sentence, from, compiled)) return best;
  const isMain = ({ kind }: Predicate): boolean =>
    kind === 'freed' || kind === 'promised' || (kind === 'held' && described.kind === 'other');
  const left = all.find(
    ({ predicate, cost, side }) =>
      side === 'left' && isMain(predicate) && cost <= (where === 'inside' ? CLOSE : BESIDE),
  );
  if (left !== undefined) return left;
  const main = all.find(
    ({ predicate, cost, side }) =>
      side === 'right' &&
      predicate.start >= described.end &&
      isMain(predicate) &&
      (predicate.kind !== 'held' || cost - best.cost >= BESIDE) &&
      cost - best.cost < BOUNDARY + CLOSE,
  );
  return main ?? best;
}

/** "have died", "were arrested": an auxiliary without "who" before it makes it the verb of the clause. */
function isMainVerb(
  { start, end }: Predicate,
  { tokens }: Sentence,
  from: number,
  { sets }: CompiledLanguage,
): boolean {
  const gap = tokens.slice(from, Math.max(start, end - 1));
  return gap.some((token) => sets.functionWords.has(token.key)) && !gap.some((token) => sets.relatives.has(token.key));
}

export interface MeasureInput {
  readonly sentence: Sentence;
  readonly span: NumberSpan;
  readonly counted: Exclude<Counted, { kind: 'rejected' }>;
  readonly predicates: readonly Predicate[];
  readonly numbers: readonly NumberSpan[];
  readonly times: readonly Aside[];
  /** "50 freed out of 800": this is the 800. */
  readonly isWhole: boolean;
  /** A noun for a count stands beside it: "puts the number of people still held at 22,000". */
  readonly hasCountNoun: boolean;
  readonly compiled: CompiledLanguage;
}

/** "celebrated the release of 12", "greet the 12 freed prisoners": the word belongs to the number beside it. */
function isReserved({ start, end }: Predicate, { sentence, span, numbers, compiled }: MeasureInput): boolean {
  const other = (number: NumberSpan): boolean => number.start !== span.start && number.form !== 'article-one';
  const of = compiled.language.structure.partitives.includes(sentence.tokens[end]?.key ?? '');
  if (of && numbers.some((number) => other(number) && number.hedgeStart > end && number.hedgeStart - end <= 2))
    return true;
  return numbers.some(
    (number) => other(number) && number.end === start && compiled.groups.longestAt(sentence.tokens, end) !== undefined,
  );
}

/** "Tras las excarcelaciones del domingo, 902 siguen presos": releases that only say when. */
function onlyDates({ start, end }: Predicate, { times }: MeasureInput): boolean {
  return times.some((time) => start >= time.start && end <= time.end);
}

function nearest(input: MeasureInput): Weighed | undefined {
  const { sentence, counted, predicates, compiled } = input;
  const weighed = predicates
    .filter(
      (predicate) => predicate.end >= input.span.hedgeStart - FARTHEST && predicate.start <= counted.end + FARTHEST,
    )
    .map((predicate) => weigh(input, predicate))
    .map((found) => (onlyDates(found.predicate, input) ? { ...found, cost: found.cost + BOUNDARY } : found))
    .map((found) => (isReserved(found.predicate, input) ? { ...found, cost: found.cost + BOUNDARY } : found))
    .map((found) => (found.predicate.wish ? { ...found, cost: found.cost + WISH } : found))
    .filter(({ cost }) => cost <= REACH)
    .sort((a, b) => a.cost - b.cost || RANK[a.predicate.kind] - RANK[b.predicate.kind]);
  const best = weighed[0];
  if (best === undefined) return undefined;
  // "247 of the beneficiaries had left prison": leaving prison says more than a benefit
  const freed =
    best.predicate.kind === 'lifted'
      ? weighed.find(({ predicate, cost }) => predicate.kind === 'freed' && cost - best.cost <= BESIDE)
      : undefined;
  return freed ?? mainAfterDescription(best, weighed, sentence, counted.end, compiled);
}

/** "its tally of 1,161 political prisoners": nothing happened to them; they are counted. */
function isTallyOf({ sentence, span, counted, predicates, compiled }: MeasureInput): boolean {
  const { tokens } = sentence;
  const of = compiled.language.structure.partitives.includes(tokens[span.hedgeStart - 1]?.key ?? '');
  if (!of || compiled.counts.longestAt(tokens, span.hedgeStart - 2)?.end !== span.hedgeStart - 1) return false;
  return !predicates.some(
    (predicate) => predicate.kind === 'freed' && predicate.start >= span.start && predicate.start <= counted.end + 2,
  );
}

const COUNTED_BEFORE = 10;

/** "the number of political prisoners at 687", "its registry of jailed foreigners": what is counted stands after the count's noun. */
function prisonersBefore({ sentence, span, compiled }: MeasureInput): boolean {
  let noun = false;
  for (let index = Math.max(0, span.hedgeStart - COUNTED_BEFORE); index < span.hedgeStart; index += 1) {
    if (compiled.counts.longestAt(sentence.tokens, index) !== undefined) noun = true;
    if (!noun) continue;
    if (compiled.groups.longestAt(sentence.tokens, index)?.value.prisoner === true) return true;
    if (compiled.heldParticiples.longestAt(sentence.tokens, index) !== undefined) return true;
  }
  return false;
}

function asMeasure(kind: Predicate['kind']): Measure | undefined {
  switch (kind) {
    case 'freed':
    case 'held':
    case 'promised':
      return kind;
    case 'lifted':
      return 'measures_lifted';
    case 'other':
      return undefined;
  }
}

/** What happens to the people a number counts: the nearest predicate of its clause decides. */
export function measureOf(input: MeasureInput): Measured {
  const { counted } = input;
  const near = nearest(input);
  const isPrisoner = counted.kind === 'group' && counted.entry.prisoner;
  if (isPrisoner && isTallyOf(input)) return { kind: 'measured', measure: 'held', predicate: null };
  if (input.isWhole)
    return isPrisoner
      ? { kind: 'measured', measure: 'held', predicate: null }
      : { kind: 'rejected', why: 'the whole of a part' };
  if (input.hasCountNoun && (near === undefined || near.cost > PERSON_REACH) && prisonersBefore(input)) {
    return { kind: 'measured', measure: 'held', predicate: null };
  }
  if (near === undefined) return isPrisoner ? { kind: 'measured', measure: 'held', predicate: null } : { kind: 'open' };
  const limit =
    counted.kind === 'unknown'
      ? CLOSE
      : counted.kind === 'elliptical' && !input.hasCountNoun
        ? BESIDE
        : isPrisoner
          ? REACH
          : PERSON_REACH;
  if (near.cost > limit) return isPrisoner ? { kind: 'measured', measure: 'held', predicate: null } : { kind: 'open' };
  const measure = asMeasure(near.predicate.kind);
  if (measure === undefined) {
    if (isPrisoner && near.cost > CLOSE + BESIDE) return { kind: 'measured', measure: 'held', predicate: null };
    return { kind: 'rejected', why: 'something else happened to them' };
  }
  if (measure === 'held' && near.side === 'left' && counted.kind === 'unknown') return { kind: 'open' };
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
  if ((near.predicate.negated || near.predicate.wish) && measure === 'freed')
    return { kind: 'rejected', why: 'not freed' };
  return { kind: 'measured', measure, predicate: near.predicate };
}
