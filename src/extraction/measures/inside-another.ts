import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isFiniteVerb } from '../lexicon/noun-ends.js';
import type { NumberSpan } from '../numbers/number-span.js';
import { beforeOwner, isWholeNoun } from '../numbers/whole-noun.js';
import { isOwningMark, type Token } from '../text/text.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/** Words from the people of a number to one inside their noun: "who had been arrested in May in a raid on a camp of". */
const REACH = 18;
/** Words in "together with". */
const LONGEST_WITH = 4;

/** Of a sentence, what tells whether one number stands inside the noun of another. */
export interface Setting {
  readonly tokens: readonly Token[];
  readonly predicates: readonly Predicate[];
  readonly compiled: CompiledLanguage;
}

/** Where the words begin that tie a number to what stands before it: "of the remaining", "a otras". */
function linkOf(tokens: readonly Token[], inner: NumberSpan, compiled: CompiledLanguage): number {
  const { sets, small } = compiled;
  let at = beforeOwner(tokens, inner.hedgeStart - 1, compiled);
  const grown = (): boolean => sets.partitives.isAt(tokens, at) || small.ofThe.isAt(tokens, at);
  while (
    !grown() &&
    [sets.leftOver, sets.increments, sets.determiners, sets.definites].some((words) => words.isAt(tokens, at))
  )
    at -= 1;
  return at;
}

function isPreposition(
  tokens: readonly Token[],
  at: number,
  { sets, small, clause, dating }: CompiledLanguage,
): boolean {
  return [
    sets.partitives,
    sets.placePrepositions,
    clause.ofPlace,
    small.ofThe,
    small.in,
    small.to,
    small.for,
    small.against,
    dating.from,
  ].some((words) => words.isAt(tokens, at));
}

/** A verb between the two, which parts them: "escorted a group of", "custodian a". */
function isVerbAt(tokens: readonly Token[], at: number, { compiled }: Setting): boolean {
  const { clause, copulas, sets, language, numberStarts, course } = compiled;
  const token = tokens[at];
  // behind an article it is a noun
  if (token === undefined || token.kind !== 'word' || sets.articleOnes.isAt(tokens, at - 1)) return false;
  // "uma lista de" is a noun
  const has = [sets.has, sets.existence].some((words) => words.has(token)) && !sets.partitives.isAt(tokens, at + 1);
  if (has || copulas.longestAt(tokens, at) !== undefined) return true;
  if (language.sources.verbFirst) return clause.ended.has(token) || isFiniteVerb(token, compiled);
  // "escorted the men", but "arrested in May"
  const object = sets.determiners.isAt(tokens, at + 1) || numberStarts.isAt(tokens, at + 1);
  return (
    (clause.pastEnds.has(token) && object) ||
    (course.pastVerbs.has(token) && course.taken.longestAt(tokens, at) === undefined)
  );
}

/** What is told of the people of the first between the two: a participle or "who". */
function isDescribed(from: number, to: number, { tokens, predicates, compiled }: Setting): boolean {
  for (let at = from; at < to; at += 1)
    if (
      compiled.sets.relatives.isAt(tokens, at) ||
      compiled.clause.passives.isAt(tokens, at) ||
      predicates.some(({ start, participle }) => start === at && participle)
    )
      return true;
  return false;
}

/** Nothing between the people of a number and the words at `to` but what belongs to their noun. */
function isOneNoun(from: number, to: number, setting: Setting): boolean {
  const { tokens, predicates, compiled } = setting;
  const { sets, say, descriptions } = compiled;
  let relative = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'punct' && !isOwningMark(token)) || sets.joiners.has(token))
      return false;
    relative ||= sets.relatives.has(token) || descriptions.whose.longestAt(tokens, at) !== undefined;
    if (relative) continue;
    if (say.longestAt(tokens, at) !== undefined && !sets.partitives.isAt(tokens, at + 1)) return false;
    if (isVerbAt(tokens, at, setting)) return false;
  }
  return !predicates.some(
    ({ start, end, kind, participle }) =>
      start >= from && end <= to && kind !== 'other' && !(kind === 'held' && (participle || relative)),
  );
}

/** Where the noun of a number goes on behind a comma: ", of the 20", ", whose names are on". */
function pastComma(from: number, { tokens, compiled: { sets, descriptions } }: Setting): number {
  if (tokens[from]?.text !== ',') return from;
  const goesOn =
    sets.partitives.isAt(tokens, from + 1) ||
    sets.relatives.isAt(tokens, from + 1) ||
    descriptions.whose.longestAt(tokens, from + 1) !== undefined;
  return goesOn ? from + 1 : from;
}

/** The verb that goes on behind a number, past a comma that closes an `aside`, and is of the first one: "were released". */
function verbBehind(
  inner: NumberSpan,
  { tokens, predicates, compiled }: Setting,
  aside: boolean,
): Predicate | undefined {
  const { copulas, clause, sets } = compiled;
  const noun = compiled.groups.longestAt(tokens, inner.end)?.end ?? inner.end;
  const isFiniteAt = (start: number): boolean =>
    clause.did.isAt(tokens, start) ||
    [start, start - 1].some((at) => copulas.longestAt(tokens, at) !== undefined || sets.has.isAt(tokens, at));
  const ends = (at: number): boolean => tokens[at]?.kind === 'punct' || sets.joiners.isAt(tokens, at);
  return predicates.find(({ start, kind }) => {
    if (start < noun || kind === 'other' || !isFiniteAt(start)) return false;
    let closing = aside;
    for (let at = noun; at < start; at += 1) {
      if (!ends(at)) continue;
      if (!closing || tokens[at]?.text !== ',') return false;
      closing = false;
    }
    return true;
  });
}

/** Words from the people of a number to one that is the subject of a clause about them: "whose cases", "por quienes". */
const TO_SUBJECT = 3;
/** Words of the verb of that clause, at least: "had pleaded". */
const LONGEST_VERB = 2;

/** "nine prisoners for whom 20 lawmakers had pleaded were freed": those who did so are none of them. */
function isSubjectOfClause(inner: NumberSpan, from: number, setting: Setting): boolean {
  const { tokens, compiled } = setting;
  const { sets, parts, clause, groups, descriptions } = compiled;
  const at = isPreposition(tokens, from, compiled) || sets.agents.isAt(tokens, from) ? from + 1 : from;
  const opens =
    at < inner.hedgeStart &&
    (sets.relatives.isAt(tokens, at) ||
      sets.forWhom.isAt(tokens, at) ||
      descriptions.whose.longestAt(tokens, at) !== undefined);
  if (!opens || inner.hedgeStart - from > TO_SUBJECT || parts.endsAt(tokens, inner.hedgeStart, TO_SUBJECT))
    return false;
  const noun = groups.longestAt(tokens, inner.end)?.end ?? inner.end;
  const verb = verbBehind(inner, setting, false);
  if (verb === undefined || verb.start - noun < LONGEST_VERB) return false;
  // "35 diputados habían": behind a noun nobody knows, too
  const had = [noun, noun + 1].some((at) => sets.has.isAt(tokens, at) || compiled.course.hadDone.isAt(tokens, at));
  return had || clause.pastEnds.isAt(tokens, noun) || isVerbAt(tokens, noun, setting);
}

/**
 * "nine people from a group of 20", "nine people arrested along with 20 others were freed", "nueve condenados en un juicio a
 * 20 personas fueron liberados": whether the second of two numbers stands inside the noun of the first, whose people
 * end at `from`. The verb of the sentence is then of the first.
 */
export function isInside(inner: NumberSpan, from: number, setting: Setting): boolean {
  const { tokens, compiled } = setting;
  if (inner.hedgeStart <= from || inner.form === 'article-one' || inner.hedgeStart - from > REACH) return false;
  if (isSubjectOfClause(inner, from, setting)) return true;
  const link = linkOf(tokens, inner, compiled);
  // "from 12 to 20 prisoners": a range
  if (link < from || (link === from && inner.rangeEnd === 'upper')) return false;
  const company = compiled.clause.accompanied.endsAt(tokens, link + 1, LONGEST_WITH);
  // "nine men accused of killing 20 people"
  const kills = compiled.clause.kills.isAt(tokens, link) || compiled.clause.kills.isAt(tokens, link - 1);
  if (!company && !kills && !isPreposition(tokens, link, compiled)) return false;
  const start = pastComma(from, setting);
  if (!isOneNoun(start, link, setting)) return false;
  // "nine people, of the 20 arrested, were freed"
  if (isWholeNoun(tokens, link, compiled) || (start > from && link === start)) return true;
  // "nine women along with 20 men were freed": both were
  if (company && !isDescribed(start, link, setting)) return false;
  return verbBehind(inner, setting, start > from) !== undefined;
}

/** "from a group of 30 freed on Friday": what is told of all of them right behind, and so of the first. */
function toldOfAll(inner: NumberSpan, { tokens, predicates, compiled }: Setting): Predicate | undefined {
  const noun = compiled.groups.longestAt(tokens, inner.end)?.end ?? inner.end;
  return predicates.find(
    ({ start, kind, wish }) => (start === noun || start === inner.end) && kind !== 'other' && !wish,
  );
}

/** "12 de los 60 liberados estaban en prisión desde 2024": where those who were let go had been. */
function isHowTheyWere(
  { kind, start }: Predicate,
  inner: NumberSpan,
  { tokens, predicates, compiled }: Setting,
): boolean {
  if (kind !== 'held' || compiled.pastStates.longestAt(tokens, start) === undefined) return false;
  return predicates.some((told) => told.kind === 'freed' && told.start >= inner.end && told.end <= start);
}

/** Of a number with another inside its noun: that one, and the verb behind it where there is one. */
export interface WithInner {
  readonly inner: NumberSpan;
  readonly verb: Predicate | undefined;
}

/** "20 of the 40 who were arrested were released": the 40, and "were released", which is of the 20. */
export function insideOf(input: MeasureInput): WithInner | undefined {
  const { sentence, counted, others, span, predicates, compiled } = input;
  if (others.length === 0) return undefined;
  const setting = { tokens: sentence.tokens, predicates, compiled };
  const from = counted.kind === 'elliptical' ? span.end : counted.end;
  const inner = others.findLast((other) => isInside(other, from, setting));
  if (inner === undefined) return undefined;
  const behind = verbBehind(inner, setting, sentence.tokens[from]?.text === ',');
  const verb = behind !== undefined && !isHowTheyWere(behind, inner, setting) ? behind : undefined;
  return { inner, verb: verb ?? toldOfAll(inner, setting) };
}

/** What is told of those inside only: "detained in May", before "were freed". */
export function isOfInner({ start, kind }: Predicate, within: WithInner | undefined): boolean {
  if (within?.verb === undefined) return false;
  return kind === 'other' && start >= within.inner.end && start < within.verb.start;
}
