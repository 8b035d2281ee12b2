import { type Candidate, precededBy } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Predicate } from '../measures/predicates.js';
import type { NumberSpan } from '../numbers/number-span.js';
import { areTaken } from '../numbers/told-beside.js';
import { beforeOwner } from '../numbers/whole-noun.js';
import type { Reader } from '../reader.js';
import type { PhraseTrie } from '../text/phrase-trie.js';
import { isCapitalised, type Token } from '../text/text.js';
import { isClock } from '../time/clock-end.js';
import { sideOfChange } from './changed-figure.js';
import { isInsideAnother, isSumOfBefore, joinedTo, opensClauseAsWhole } from './clause-whole.js';

/** Sentences back that a number may lean on. */
const NEAR = 3;

const RESCUER_BEFORE = 16;
const PERIL_AFTER = 10;

function hasAny(words: PhraseTrie<true>, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words.longestAt(tokens, at) !== undefined) return true;
  return false;
}

/** "firefighters freed 60 commuters from two metro trains": from no detention; but "freed eight firefighters". */
function isRescue(
  { analysed, span, counted }: Candidate,
  predicate: Predicate,
  { compiled: { course } }: Reader,
): boolean {
  const { tokens } = analysed.sentence;
  if (!course.rescues.mayBeIn(analysed.words)) return false;
  const from = Math.max(0, Math.min(span.start, predicate.start) - RESCUER_BEFORE);
  const to = Math.min(tokens.length, Math.max(span.end, predicate.end) + PERIL_AFTER);
  const told = (start: number, end: number): boolean => hasAny(course.rescues, tokens, start, end);
  if (!told(from, span.end) && !told(counted.end, to)) return false;
  for (let at = 0; at < tokens.length; at += 1) {
    // "presas num elevador": the word for prisoners is a part of it
    const peril = course.rescues.longestAt(tokens, at);
    if (peril !== undefined) at = peril.end - 1;
    else if (course.signs.longestAt(tokens, at) !== undefined) return false;
  }
  return true;
}

/** "De los 88 presos políticos", "of the 88 teenagers jailed": by their noun, or by a word right behind it. */
function areJailed(
  tokens: readonly Token[],
  { end }: NumberSpan,
  { groups, heldParticiples }: CompiledLanguage,
): boolean {
  const group = groups.longestAt(tokens, end);
  if (group === undefined) return false;
  const next = groups.longestAt(tokens, group.end);
  return (
    group.value.prisoner || next?.value.prisoner === true || heldParticiples.longestAt(tokens, group.end) !== undefined
  );
}

/** "12 from ASEAN will stay", "8,000 migrants returned home": no detention but of people known to be prisoners. */
export function isUnsupported(
  { analysed, counted, span, passage }: Candidate,
  predicate: Predicate | null,
  last: Draft | undefined,
  reader: Reader,
): boolean {
  if (predicate === null) return false;
  if (counted.kind === 'group' && counted.entry.prisoner)
    return (
      (reader.compiled.course.rescues.longestAt(analysed.sentence.tokens, counted.end - 1)?.end ?? 0) > counted.end
    );
  if (
    (!reader.isAboutDetention() && reader.cast.firstNgo === null) ||
    isRescue({ analysed, counted, span, passage }, predicate, reader)
  )
    return true;
  // "liberó 340 contenedores", "the return of 14 impounded telephones": a noun nobody knows is that of people among prisoners
  const letOut = predicate.kind === 'freed' || predicate.kind === 'promised';
  const object = predicate.end <= span.hedgeStart;
  // "a prisão tem 11 torres"
  if (counted.kind === 'unknown' && predicate.kind === 'held' && object) {
    const { sets } = reader.compiled;
    if (sets.has.isAt(analysed.sentence.tokens, predicate.end - 1)) return true;
  }
  if (counted.kind === 'unknown' && letOut && object && (predicate.weak || !reader.namesPrisoners())) return true;
  if (!predicate.weak) return false;
  const near = last !== undefined && analysed.sentence.index - last.sentence <= NEAR * 2;
  const clear = analysed.predicates.some(
    (other) =>
      !other.weak && (other.kind === 'held' || other.participle || other.kind === 'freed' || other.kind === 'promised'),
  );
  // "entregó siete": seven of what, nobody says
  const bare = counted.kind !== 'group';
  // "Ainda há 41 jornalistas presos"
  const jailed = reader.compiled.groups.longestAt(analysed.sentence.tokens, counted.end)?.value.prisoner === true;
  if (near || clear || (predicate.kind === 'held' && !bare && jailed)) return false;
  const { tokens } = analysed.sentence;
  const { compiled } = reader;
  // "took 251 hostages, of whom 48 remain in Gaza"
  const taken = compiled.clause.takes.mayBeIn(analysed.words);
  if (
    counted.kind === 'elliptical' &&
    analysed.numbers.some(
      (one) => one.end < span.start && ((taken && areTaken(tokens, one, compiled)) || areJailed(tokens, one, compiled)),
    )
  )
    return false;
  return predicate.kind === 'held' || bare || !reader.namesPrisoners();
}

/** "la excarcelación en 2030 de 27", "a las 15:00 de 27": what stands before "of" says when. */
function isOfTime(at: number, { sentence, times }: Candidate['analysed'], compiled: CompiledLanguage): boolean {
  return isClock(sentence.tokens, at, compiled) || times.some(({ start, end }) => start <= at && at < end);
}

/** "of 40 women and 32 mothers arrested in May, nine were freed": whether the first of two joined is the whole of the clause. */
function isOpening({ analysed }: Candidate, first: NumberSpan, compiled: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  const { partitives } = compiled.sets;
  const of = partitives.isAt(tokens, first.hedgeStart - 1) ? first.hedgeStart - 1 : first.hedgeStart - 2;
  return partitives.isAt(tokens, of) && opensClauseAsWhole({ analysed, span: first }, of, compiled);
}

/** "out of 800", "10 % of the 800", "12 of its 902", "Of 902 prisoners, 41 …": what others were a part of. */
export function isWhole(candidate: Candidate, { compiled }: Reader): boolean {
  const { analysed, span } = candidate;
  const { tokens } = analysed.sentence;
  const { determiners, partitives, leftOver, definites } = compiled.sets;
  const { counted } = candidate;
  let at = beforeOwner(tokens, span.hedgeStart - 1, compiled);
  // "the government's 406 releases": a count of its own
  if (at < span.hedgeStart - 1 && counted.kind === 'group' && counted.partitive) return false;
  // "De 20 a 30 presos salieron": the word opens a range
  if (span.rangeEnd === 'lower' && compiled.sets.rangeOpen.isAt(tokens, at)) return false;
  // "three of the remaining four"
  while (
    leftOver.isAt(tokens, at) ||
    ((determiners.isAt(tokens, at) || definites.isAt(tokens, at)) && !partitives.isAt(tokens, at))
  )
    at -= 1;
  const first = joinedTo(candidate, compiled);
  if (isInsideAnother(candidate, compiled) || (first !== undefined && isOpening(candidate, first, compiled)))
    return true;
  const of = partitives.isAt(tokens, at);
  // "12 no sábado, num total de 139 desde 8 de janeiro": a count that began on a day of its own
  const isRunning = analysed.times.some(({ role, start }) => role === 'since' && start === span.end);
  const outOf = !isRunning && compiled.outOf.mayBeIn(analysed.words) && precededBy(compiled.outOf, candidate);
  if ((!of && !outOf) || isSumOfBefore(candidate, at)) return false;
  // but "Além dos 68 soltos no domingo, 57 saíram ontem"
  // "Subiu de 104 para 131 o número": what a count was before
  if (at === 1 && sideOfChange(candidate, compiled) !== undefined) return false;
  const opens = at === 0 || (at === 1 && !compiled.dating.beyond.isAt(tokens, 0));
  if (opens && analysed.numbers.some((other) => other.start > span.end && other.form !== 'article-one')) return true;
  if (opensClauseAsWhole(candidate, at, compiled)) return true;
  if (outOf && analysed.numbers.some((other) => other.end <= at && other.form !== 'article-one')) return true;
  const before = of ? tokens[at - 1] : undefined;
  // "every one of the 553 had left prison"
  if (compiled.sets.each.isAt(tokens, at - 2)) return false;
  return (
    before !== undefined &&
    ((before.kind === 'number' && !isOfTime(at - 1, analysed, compiled)) ||
      compiled.percent.longestAt(tokens, at - 1) !== undefined ||
      analysed.numbers.some((other) => other.end === at && /^(?:words|one|fraction)$/.test(other.form)))
  );
}

/** "el padre de dos de los menores", "the lawyer for four of the convicts": counted for who speaks of them. */
export function isOfSomebody({ analysed, span }: Candidate, { compiled: { clause } }: Reader): boolean {
  const { tokens } = analysed.sentence;
  return clause.kin.isAt(tokens, span.hedgeStart - 2) && clause.kinOf.isAt(tokens, span.hedgeStart - 1);
}

const KIN_WORDS = 3;

/** "relatives of 12 prisoners", "lawyers for 14 detainees". */
export function isOfRelatives({ analysed, span }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  for (let at = Math.max(0, span.hedgeStart - KIN_WORDS); at < span.hedgeStart; at += 1) {
    const found = compiled.roles.longestAt(tokens, at);
    if (
      found !== undefined &&
      found.end >= span.hedgeStart - 1 &&
      // "The lawyers have 806 names left on their register"
      !compiled.sets.has.isAt(tokens, found.end) &&
      (found.value === 'relatives' || found.value === 'lawyers')
    )
      return true;
  }
  return false;
}

/** "27 were freed and 863 in El Rodeo are ill": after the name of the place they have a verb of their own. */
function hasVerbAfter(tokens: readonly Token[], name: number, compiled: CompiledLanguage): boolean {
  let at = name;
  while (tokens[at]?.word.capital === true) at += 1;
  const { copulas, states, pastStates, predicates, sets } = compiled;
  return (
    sets.has.isAt(tokens, at) ||
    [copulas, states, pastStates, predicates].some((words) => words.longestAt(tokens, at) !== undefined)
  );
}

/** "12 freed in Minsk, 30 in Gomel and 5 in Brest"; "900 in Houthi prisons and 120 in those of other forces". */
export function isOfAPlace({ analysed, span }: Candidate, { compiled }: Reader): boolean {
  const { sets, small, clause } = compiled;
  const { tokens } = analysed.sentence;
  const place = tokens[span.end + 1];
  if (place === undefined || !sets.placePrepositions.isAt(tokens, span.end)) return false;
  if (isCapitalised(place)) return !hasVerbAfter(tokens, span.end + 1, compiled);
  // in Portuguese the article is a part of the preposition: "nas de"
  const that = clause.thatOf.has(place) || sets.determiners.has(place) ? span.end + 2 : span.end + 1;
  return small.of.isAt(tokens, that) || (clause.those.has(place) && tokens[that]?.kind === 'word');
}
