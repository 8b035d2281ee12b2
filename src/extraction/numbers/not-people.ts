import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import { isCapitalised, type Token } from '../text/text.js';
import { isPutLikewise } from './hours.js';
import type { NumberSpan } from './number-span.js';

const HOURS = 24;

/** "in at nine on Tuesday night", "reached the prison by nine and left": an hour, with no word for one. */
function isHour(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  const { reaches, counts, copulas, clause, course } = compiled;
  const at = span.hedgeStart - 1;
  const before = tokens[at];
  if (before === undefined || !clause.hourOpeners.has(before) || span.value > HOURS || span.form === 'vague')
    return false;
  // "the union has it at five"
  if (reaches.endsAt(tokens, span.hedgeStart, 3) || course.tallies.endsAt(tokens, span.hedgeStart, 3)) return false;
  // "put the number at 12", "with those held at 19 on Sunday"
  for (let index = Math.max(0, at - 8); index < at; index += 1)
    if (counts.longestAt(tokens, index) !== undefined) return false;
  if (copulas.longestAt(tokens, at - 1) !== undefined || isPutLikewise(tokens, span, compiled)) return false;
  const next = tokens[span.end];
  // "At six the tally stood at 11"
  const opens = at === 0 && next !== undefined && compiled.sets.determiners.has(next);
  return next === undefined || next.kind === 'punct' || clause.afterHours.has(next) || opens;
}

/** "en la lista era el 188", "o 91 da lista": a place in a row, since one article goes before many people never. */
function isPlaceInRow(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  const { sets, copulas, clause } = compiled;
  if (span.value < 2 || (span.form !== 'digits' && span.form !== 'words')) return false;
  if (span.hedgeStart !== span.start || !clause.oneInRow.isAt(tokens, span.start - 1)) return false;
  const next = tokens[span.end];
  const verb = tokens[span.start - 2];
  // "no 12 de maio", "do 40 por cento" are told elsewhere; "do 12 militares" is a slip of the pen
  return (
    (next === undefined || next.kind === 'punct' || sets.partitives.has(next)) &&
    (verb === undefined || copulas.longestAt(tokens, span.start - 2) !== undefined || verb.kind === 'punct')
  );
}

/** "7 a 20 años", "two or three days": what the second number counts, the first does too. */
function isRangeOfThings(tokens: readonly Token[], { end, rangeEnd }: NumberSpan, compiled: CompiledLanguage): boolean {
  const next = tokens[end + 1];
  if (rangeEnd !== null || next === undefined || !compiled.clause.toOr.isAt(tokens, end)) return false;
  if (!isNumber(next, compiled.sets)) return false;
  return [end + 2, end + 3].some(
    (at) => compiled.things.longestAt(tokens, at) !== undefined || compiled.units.longestAt(tokens, at) !== undefined,
  );
}

/** "girls of eight to eleven", "menores de 14 a 17". */
function isRangeOfAges(tokens: readonly Token[], { start, end }: NumberSpan, compiled: CompiledLanguage): boolean {
  const { toOr } = compiled.clause;
  const opens = toOr.isAt(tokens, end);
  if (!opens && !toOr.isAt(tokens, start - 1)) return false;
  const [first, last] = opens ? [start, end + 1] : [start - 2, start];
  if (!compiled.sets.partitives.isAt(tokens, first - 1)) return false;
  const numbers = [tokens[first], tokens[last]].every((token) => token !== undefined && isNumber(token, compiled.sets));
  // "the release of 20 or 30 prisoners", "fueron liberados de 20 a 30 presos": those are counted
  if (compiled.groups.longestAt(tokens, last + 1) !== undefined) return false;
  return numbers && [2, 3].some((back) => compiled.groups.longestAt(tokens, first - back)?.end === first - 1);
}

/** "55, three fewer", "três a menos": how far apart two figures are. */
function isFewer(tokens: readonly Token[], { end, start }: NumberSpan, { clause, groups }: CompiledLanguage): boolean {
  if (clause.apartBy.longestAt(tokens, end) !== undefined) return true;
  const next = tokens[end + 1];
  // "200 fewer prisoners"
  if (clause.fewer.isAt(tokens, end) && groups.longestAt(tokens, end + 1) !== undefined) return true;
  return (
    clause.fewer.isAt(tokens, end) &&
    tokens[start - 1]?.text === ',' &&
    (next === undefined || next.kind === 'punct' || clause.comparedTo.has(next))
  );
}

/** "the comments, of which there were 4,000": what "which" stands for. */
function isOfThingBefore(
  tokens: readonly Token[],
  { start }: NumberSpan,
  { things, groups, clause }: CompiledLanguage,
): boolean {
  for (let at = start - 1; at >= Math.max(2, start - 4); at -= 1) {
    if (!clause.which.isAt(tokens, at)) continue;
    let noun = at - 1;
    while (noun > 0 && (tokens[noun]?.kind === 'punct' || clause.beforeWhich.isAt(tokens, noun))) noun -= 1;
    return things.longestAt(tokens, noun) !== undefined && groups.longestAt(tokens, noun) === undefined;
  }
  return false;
}

const LONGEST_PEOPLE = 3;
/** Who stands outside or speaks for those inside: of all others the clause may go on to tell that they were let out. */
const OUTSIDERS: ReadonlySet<string> = new Set([
  'relatives',
  'lawyers',
  'protesters',
  'guards',
  'observers',
  'supporters',
]);

/** "The protesters, who numbered about 400", "los familiares, que eran unos 400": as many as those before, who are no prisoners. */
function isOfPeopleBefore(
  tokens: readonly Token[],
  { hedgeStart }: NumberSpan,
  { sets, copulas, makeUp, groups }: CompiledLanguage,
): boolean {
  const verb = hedgeStart - 1;
  if (!sets.relatives.isAt(tokens, verb - 1) || tokens[verb - 2]?.text !== ',') return false;
  if (copulas.longestAt(tokens, verb) === undefined && makeUp.longestAt(tokens, verb) === undefined) return false;
  for (let at = verb - 3; at >= Math.max(0, verb - 2 - LONGEST_PEOPLE); at -= 1) {
    const group = groups.longestAt(tokens, at);
    if (group?.end === verb - 2) return OUTSIDERS.has(group.value.label);
  }
  return false;
}

/** "far from the 200 promised": as many as there should be, and nothing after it says that they left. */
function isOnlyPromised(
  tokens: readonly Token[],
  { hedgeStart, end }: NumberSpan,
  { sets, reality }: CompiledLanguage,
): boolean {
  const after = tokens[end + 1];
  return (
    sets.definites.isAt(tokens, hedgeStart - 1) &&
    reality.announces.isAt(tokens, end) &&
    (after === undefined || /^[.;]$/.test(after.text))
  );
}

function digitsOf(token: Token | undefined): number {
  return Number(token?.text.replace(/\D/g, '') ?? '');
}

/** "decidió por 3 a 1", "by 312 to 143": how many voted for it and against. */
function isVote(
  tokens: readonly Token[],
  { start, end }: NumberSpan,
  { sets, clause, groups }: CompiledLanguage,
): boolean {
  const inFigures = (at: number): boolean => tokens[at]?.kind === 'number';
  const first = clause.toOr.isAt(tokens, end) && inFigures(end + 1);
  const from = first ? start : start - 2;
  if (!first && !(clause.toOr.isAt(tokens, start - 1) && inFigures(from))) return false;
  // "rose by 36 to 302" counts: who wins has more votes
  if (!sets.agents.isAt(tokens, from - 1) || digitsOf(tokens[from]) <= digitsOf(tokens[from + 2])) return false;
  return groups.longestAt(tokens, first ? end + 2 : end) === undefined;
}

const UNIT_REACH = 12;

/** "entró con 71 kilos y ha salido con 52": the same small word before a number of things. */
function isOfSameUnit(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  const word = tokens[span.hedgeStart - 1];
  if (word === undefined || !compiled.clause.alike.has(word)) return false;
  for (let at = span.hedgeStart - 3; at >= Math.max(0, span.hedgeStart - UNIT_REACH); at -= 1) {
    if (tokens[at]?.key !== word.key) continue;
    const number = tokens[at + 1];
    if (!isNumber(number, compiled.sets)) continue;
    return (
      compiled.gauges.longestAt(tokens, at + 2) !== undefined ||
      compiled.things.longestAt(tokens, at + 2) !== undefined ||
      // "If they do in two days what they could not do in 16"
      compiled.units.longestAt(tokens, at + 2) !== undefined
    );
  }
  return false;
}

const WERE = 3;
const BETWEEN = 14;

/** "el oficio da veinte días; antes eran 45", "we gave it as 15 percent; it is 12": the number before, corrected or compared. */
function isOfUnitBefore(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  if (!compiled.clause.were.endsAt(tokens, span.hedgeStart, WERE)) return false;
  for (let at = span.hedgeStart - 2; at >= Math.max(0, span.hedgeStart - BETWEEN); at -= 1) {
    const token = tokens[at];
    if (compiled.groups.longestAt(tokens, at) !== undefined && token !== undefined && !isCapitalised(token))
      return false;
    if (!isNumber(token, compiled.sets)) continue;
    // "cinco menos que hace siete días, cuando eran 459"
    if (compiled.sets.agoBefore.isAt(tokens, at - 1)) return false;
    // "in the previous seven days it was 72"
    if ([3, 2].some((back) => compiled.rolling.longestAt(tokens, at - back)?.end === at)) return false;
    const unit = compiled.units.longestAt(tokens, at + 1);
    // "nos sete dias anteriores foram 72", "three days earlier it was 75"
    const past = unit?.end ?? tokens.length;
    const isDated = compiled.apart.longestAt(tokens, past) !== undefined;
    if (isDated || compiled.course.previous.isAt(tokens, past)) return false;
    // "weighs 48 kilos, he used to be 75"
    const isOfOne = compiled.copulas.longestAt(tokens, span.hedgeStart - 1) === undefined;
    const { gauges, percent, things } = compiled;
    const measures = isOfOne ? [gauges, percent, things] : [gauges, percent];
    return unit !== undefined || measures.some((words) => words.longestAt(tokens, at + 1) !== undefined);
  }
  return false;
}

const LONGEST_SENTENCE = 60;

/** "el exministro, condenado a 10, y su hijo": years of prison, with no word for them. */
function isSentence(
  tokens: readonly Token[],
  { hedgeStart, end, value }: NumberSpan,
  { clause }: CompiledLanguage,
): boolean {
  const next = tokens[end];
  const alone = next === undefined || next.kind === 'punct';
  return alone && value <= LONGEST_SENTENCE && clause.sentencedTo.endsAt(tokens, hedgeStart, 2);
}

/** "una multa de 800 bolivianos", "uma taxa de 40 bolivianos": a coin, whose name is that of a people too. */
function isPrice(
  tokens: readonly Token[],
  { hedgeStart, end }: NumberSpan,
  { sets, clause }: CompiledLanguage,
): boolean {
  const isOf = tokens[end]?.word.country !== undefined && sets.partitives.isAt(tokens, hedgeStart - 1);
  return isOf && clause.prices.isAt(tokens, hedgeStart - 2);
}

/** Numbers that count nobody, told by the words around them. `mayBeTold`: the sentence has one of the rarer of these. */
export function notPeople(
  tokens: readonly Token[],
  span: NumberSpan,
  mayBeTold: boolean,
  compiled: CompiledLanguage,
): string | undefined {
  if (span.form === 'article-one' || span.form === 'fraction') return undefined;
  if (isHour(tokens, span, compiled)) return 'a time of day';
  if (isPlaceInRow(tokens, span, compiled)) return 'a place in a row';
  if (isRangeOfThings(tokens, span, compiled)) return 'a range of something else';
  if (isRangeOfAges(tokens, span, compiled)) return 'an age';
  if (mayBeTold && isFewer(tokens, span, compiled)) return 'a difference';
  if (isSentence(tokens, span, compiled)) return 'years of a sentence';
  if (isPrice(tokens, span, compiled)) return 'money';
  if (isVote(tokens, span, compiled)) return 'a ratio';
  if (isOnlyPromised(tokens, span, compiled)) return 'only a possibility';
  if (isOfPeopleBefore(tokens, span, compiled)) return 'counts what stands before';
  const next = tokens[span.end];
  if (next !== undefined && next.kind !== 'punct') return undefined;
  if (mayBeTold && isOfThingBefore(tokens, span, compiled)) return 'counts what stands before';
  return isOfSameUnit(tokens, span, compiled) || isOfUnitBefore(tokens, span, compiled)
    ? 'of the unit before'
    : undefined;
}
