import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Token } from '../text/text.js';
import { afterPerson } from './after-person.js';
import type { NumberSpan } from './number-span.js';
import { afterOlderThan } from './older-than.js';

const OLDEST = 110;
const ENDS = /^[,.;)–—]$/;
const CLOSES = /^["”»’]$/;

/** "Cilia Flores, de 69, aguarda": years are understood. */
function afterOf(tokens: readonly Token[], span: NumberSpan, { sets, clause }: CompiledLanguage): boolean {
  // "hablan de 116; los activistas, de 41": several who speak
  const several = clause.plurals.isAt(tokens, span.start - 3) && !sets.joiners.isAt(tokens, span.end);
  return sets.partitives.isAt(tokens, span.start - 1) && tokens[span.start - 2]?.text === ',' && !several;
}

/** "aged 70 and 81", "aged between 18 and 70", "con edades entre 18 y 70". */
function afterLabel(tokens: readonly Token[], span: NumberSpan, { sets }: CompiledLanguage): boolean {
  // "aged over 60"
  let at = span.hedgeStart - 1;
  if (sets.joiners.isAt(tokens, at) || sets.rangeJoin.isAt(tokens, at)) {
    if (tokens[at - 1]?.kind !== 'number') return false;
    at -= 2;
  }
  while (sets.rangeOpen.isAt(tokens, at) || sets.determiners.isAt(tokens, at)) at -= 1;
  return sets.ages.isAt(tokens, at);
}

/** "a girl of nine", "una niña de nueve". */
function afterAgedOf(tokens: readonly Token[], { start }: NumberSpan, { descriptions }: CompiledLanguage): boolean {
  return descriptions.agedOf.endsAt(tokens, start, 4, 2);
}

const CHILD = 5;

/** "a professor of 74": one person, and nobody counted after it. */
function afterOne(tokens: readonly Token[], { start, end, value, hedgeStart }: NumberSpan, compiled: CompiledLanguage) {
  if (value < CHILD || hedgeStart !== start) return false;
  // "a retired nurse of 74"
  const article = [3, 4].some((back) => compiled.sets.articleOnes.isAt(tokens, start - back));
  if (!compiled.sets.partitives.isAt(tokens, start - 1) || !article) return false;
  const person = compiled.groups.longestAt(tokens, start - 2) ?? compiled.roles.longestAt(tokens, start - 2);
  const ends = tokens[end] === undefined || tokens[end]?.kind === 'punct' || compiled.sets.relatives.isAt(tokens, end);
  return person?.end === start - 1 && ends && !compiled.clause.crews.isAt(tokens, start - 2);
}

const BACK = 6;
const TOTAL = 10;

/** "Su hija tiene siete", "turned 18 in jail", "llegó a los 18": what follows is no noun. */
function ofSomebody(tokens: readonly Token[], { start, end, value }: NumberSpan, compiled: CompiledLanguage): boolean {
  const { course, sets, counts } = compiled;
  if (!course.somebody.endsAt(tokens, start, BACK) && !course.comesOfAge.endsAt(tokens, start, BACK)) return false;
  const next = tokens[end];
  const ends =
    next === undefined ||
    next.kind === 'punct' ||
    sets.joiners.has(next) ||
    sets.on.has(next) ||
    sets.placePrepositions.has(next) ||
    compiled.dating.when.has(next);
  if (!ends || value < 2) return false;
  for (let at = Math.max(0, start - BACK); at < start; at += 1) {
    if (course.somebody.longestAt(tokens, at)?.end === start) return true;
    if (course.comesOfAge.longestAt(tokens, at)?.end !== start) continue;
    // "la cifra llegó a los 80"
    return !tokens.slice(Math.max(0, at - TOTAL), at).some((_, of, near) => counts.longestAt(near, of) !== undefined);
  }
  return false;
}

const EXTREME_REACH = 18;
const CLAUSE_ENDS = /^[.;:!?()—–]$/;

/** "the youngest of them 16", "el menor de ellos de 16", "o mais jovem com 16". */
function isOfOne(tokens: readonly Token[], at: number, { course, parts, sets, small }: CompiledLanguage): boolean {
  const bare = sets.partitives.isAt(tokens, at - 1) || small.with.isAt(tokens, at - 1) ? at - 1 : at;
  const one = [1, 2, 3].find((back) => parts.longestAt(tokens, bare - back)?.end === bare) ?? 0;
  return course.extremes.endsAt(tokens, bare - one, 3);
}

/** "The youngest of those who came back on Friday is 24", "el más joven tiene 22": one of them, and nobody counted after it. */
function ofExtreme(tokens: readonly Token[], { hedgeStart, end }: NumberSpan, compiled: CompiledLanguage): boolean {
  const { course, copulas, sets, groups } = compiled;
  const next = tokens[end];
  if (next === undefined || next.kind === 'punct') {
    // "la más joven tiene 21 años; la mayor, 64"
    if (tokens[hedgeStart - 1]?.text === ',') return course.extremes.endsAt(tokens, hedgeStart - 1, 3);
    if (isOfOne(tokens, hedgeStart, compiled)) return true;
  }
  if (copulas.longestAt(tokens, hedgeStart - 1) === undefined && !sets.has.isAt(tokens, hedgeStart - 1)) return false;
  if (tokens[end]?.kind === 'number' || groups.longestAt(tokens, end) !== undefined) return false;
  for (let at = hedgeStart - 2; at >= Math.max(0, hedgeStart - EXTREME_REACH); at -= 1) {
    if (CLAUSE_ENDS.test(tokens[at]?.text ?? '')) return false;
    if (course.extremes.longestAt(tokens, at) !== undefined) return true;
  }
  return false;
}

/** "older than sixty", "mayores de 60": how old, where nobody is counted after it. */
function thanAge(
  tokens: readonly Token[],
  { hedgeStart, end }: NumberSpan,
  { course, groups }: CompiledLanguage,
): boolean {
  if (!course.agesThan.endsAt(tokens, hedgeStart, 4)) return false;
  return tokens[end]?.kind !== 'number' && groups.longestAt(tokens, end) === undefined;
}

const SUBJECT = 9;

/** "Eleven of those freed" before `at`: so many, of whom the verb there tells. */
function isOfSoMany(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets } = compiled;
  for (let of = at - 1; of >= Math.max(0, at - SUBJECT); of -= 1) {
    const token = tokens[of];
    // "salieron 12 presos y ya son más de 74": of others
    if (token === undefined || token.kind === 'punct' || sets.joiners.has(token) || sets.relatives.has(token))
      return false;
    if (!isNumber(token, compiled.sets)) continue;
    return sets.partitives.isAt(tokens, of + 1) && !sets.partitives.isAt(tokens, of - 1);
  }
  return false;
}

/** "A third of them", "La mayoría" before `at`: a share of people, of whom the verb there tells. */
function isOfShare(tokens: readonly Token[], at: number, { clause, fractions }: CompiledLanguage): boolean {
  for (let of = at - 1; of >= Math.max(0, at - SUBJECT) && tokens[of]?.kind === 'word'; of -= 1)
    if (fractions.longestAt(tokens, of) !== undefined || clause.someOf.longestAt(tokens, of) !== undefined) return true;
  return false;
}

/** "under 18", "between 18 and 25": where the words for it open. */
function opensAge(tokens: readonly Token[], { hedgeStart, start }: NumberSpan, { sets }: CompiledLanguage): number {
  if (hedgeStart < start) return hedgeStart;
  if (sets.rangeOpen.isAt(tokens, start - 1)) return start - 1;
  return tokens[start - 2]?.kind === 'number' && sets.rangeOpen.isAt(tokens, start - 3) ? start - 3 : hedgeStart;
}

/**
 * "11 were under 18", "Eleven of those freed were over 60", "A third of them are over 50": so many are of that age. But
 * "eran más de 60 los" and "they were more than 60" count.
 */
function afterSoMany(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  const { copulas, sets, groups, descriptions } = compiled;
  const at = opensAge(tokens, span, compiled);
  const isTold = copulas.longestAt(tokens, at - 1)?.end === at;
  if (!isTold && descriptions.haveAge.longestAt(tokens, at - 1) === undefined) return false;
  const next = tokens[span.end];
  if (groups.longestAt(tokens, span.end) !== undefined) return false;
  const many = tokens[at - 2];
  if (isNumber(many, compiled.sets)) return span.modifier === 'less_than' || span.modifier === 'more_than';
  // "the women of the 104 were 12" counts: an age has its "under", or a verb of its own
  if (isTold && span.modifier === null && at === span.start) return false;
  const ends = next === undefined || next.kind === 'punct' || sets.joiners.has(next);
  return ends && (isOfSoMany(tokens, at - 1, compiled) || isOfShare(tokens, at - 1, compiled));
}

/** "The freed nun is 41.", "La monja liberada tiene 41.": one person, and years are understood. */
function ofOneWhoIs(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  const { copulas, sets, groups, clause, language } = compiled;
  const next = tokens[span.end];
  if (span.modifier !== null || (next !== undefined && next.kind !== 'punct')) return false;
  const verb = span.start - 1;
  const is = language.sources.verbFirst
    ? sets.has.isAt(tokens, verb)
    : copulas.longestAt(tokens, verb)?.end === span.start;
  if (!is || span.value < CHILD) return false;
  // "la monja liberada"
  return (language.sources.verbFirst ? [verb - 1, verb - 2] : [verb - 1]).some(
    (noun) =>
      groups.longestAt(tokens, noun)?.end === noun + 1 &&
      !clause.plurals.isAt(tokens, noun) &&
      [1, 2].some((back) => sets.determiners.isAt(tokens, noun - back)),
  );
}

/** A number of years somebody has lived, with nothing after it that says so. `mayBeTold`: the sentence has a word for it. */
export function isAge(
  tokens: readonly Token[],
  span: NumberSpan,
  mayBeTold: boolean,
  compiled: CompiledLanguage,
): boolean {
  if (span.value >= OLDEST) return false;
  if (afterOne(tokens, span, compiled) || afterSoMany(tokens, span, compiled)) return true;
  if (mayBeTold && isToldAge(tokens, span, compiled)) return true;
  if (span.form !== 'digits') return false;
  if (afterOlderThan(tokens, span, compiled) || ofOneWhoIs(tokens, span, compiled)) return true;
  const next = tokens[span.end];
  const ends = next?.kind === 'punct' && ENDS.test(next.text);
  return (
    (ends && (afterPerson(tokens, span, compiled) || afterOf(tokens, span, compiled))) ||
    afterHas(tokens, span, compiled) ||
    (mayBeTold && afterLabel(tokens, span, compiled))
  );
}

const SAID_BACK = 5;

/** '"Mi hijo ya tiene 25", dice': said of one's own people or of oneself, with nothing behind it, in a quotation; not of a prison or a list. */
function afterHas(tokens: readonly Token[], { start, end }: NumberSpan, { speech, sets }: CompiledLanguage): boolean {
  const closes = [end, end + 1].some((at) => CLOSES.test(tokens[at]?.text ?? ''));
  if (!closes || !speech.hasYears.isAt(tokens, start - 1)) return false;
  for (let at = start - 2; at >= start - 2 - SAID_BACK; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct') return token?.text !== ';';
    // "y ya tiene 25": the same one as before
    if (sets.joiners.has(token)) return true;
    if (!sets.functionWords.has(token) && !sets.possessives.isAt(tokens, at - 1)) return false;
  }
  return false;
}

/** … by a word that few sentences have. */
function isToldAge(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  if (afterAgedOf(tokens, span, compiled) || ofSomebody(tokens, span, compiled)) return true;
  return span.value >= CHILD && (ofExtreme(tokens, span, compiled) || thanAge(tokens, span, compiled));
}
