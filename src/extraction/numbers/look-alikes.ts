import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Token } from '../text/text.js';
import type { WordsOf } from '../text/words-of.js';
import { isAge } from './ages.js';
import { areYears } from './elided-years.js';
import { areHoursBetween, isHourAndMinutes } from './hour-and-minutes.js';
import { isHourIn, isHourOf, isPutAt, leadsToHour } from './hours.js';
import { labelled } from './labels.js';
import { endsName } from './name-numbers.js';
import { isNoneOf } from './none-of.js';
import { notPeople } from './not-people.js';
import type { NumberSpan } from './number-span.js';
import { isForEach, isOverAndOver } from './over-and-over.js';
import { isSupposed } from './supposed.js';
import { areDead, areInCell, areItsMembers, areTaken, isCrowd } from './told-beside.js';

const CURRENCY = new Set(['$', '€', '£', '¥']);
/** No country holds a million political prisoners; numbers beyond are barrels, votes, inhabitants. */
const MOST_PEOPLE = 1_000_000;

/** "de 15 en 15 días", "de 30 em 30": how often. */
function isEverySoMany(tokens: readonly Token[], { start, end }: NumberSpan, { small }: CompiledLanguage): boolean {
  const [first, last] = [tokens[start], tokens[end - 1]];
  return (
    (small.in.isAt(tokens, end) && tokens[end + 1]?.key === first?.key) ||
    (small.in.isAt(tokens, start - 1) && tokens[start - 2]?.key === last?.key)
  );
}

/** Words from a bracket back to the number before it, and from there to a fraction. */
const TO_WHOLE = 5;
const TO_SHARE = 4;

/** "un tercio de los 902 presos políticos (301)": how many they are of whom a fraction is told. */
function isShareInFigures(
  tokens: readonly Token[],
  { start }: NumberSpan,
  { fractions, percent }: CompiledLanguage,
): boolean {
  let whole = start - 2;
  while (whole > start - 2 - TO_WHOLE && tokens[whole]?.kind === 'word') whole -= 1;
  if (tokens[whole]?.kind !== 'number') return false;
  for (let end = whole; end > whole - TO_SHARE; end -= 1)
    if (fractions.endsAt(tokens, end, TO_SHARE) || percent.endsAt(tokens, end, TO_SHARE)) return true;
  return false;
}

/** Numbers that stand for something else than people, told by what touches them. `words`: of the sentence. */
export function lookAlike(
  tokens: readonly Token[],
  span: NumberSpan,
  words: WordsOf,
  compiled: CompiledLanguage,
): string | undefined {
  const previous = tokens[span.start - 1];
  const next = tokens[span.end];
  // "a las 22.00 habían salido dos": with hundredths behind its point it is an hour, or no number of people
  const hundredths =
    span.form === 'digits' && span.end === span.start + 1 && HUNDREDTHS.test(tokens[span.start]?.text ?? '');
  if (hundredths || (span.form === 'digits' && !Number.isInteger(span.value))) return 'a decimal';
  if (span.value === 0 && span.form !== 'fraction') return 'zero';
  if (isEverySoMany(tokens, span, compiled) || isOverAndOver(tokens, span, compiled)) return 'a rate';
  // "files under one heading"
  if (span.value === 1 && span.modifier === 'less_than') return 'less than one';
  if (previous?.kind === 'punct' && CURRENCY.has(previous.text)) return 'money';
  // few sentences have any of the words that most rules ask for
  const mayTell = compiled.firstWords.lookAlikes.mayBeIn(words);
  if (mayTell && isPercentage(tokens, span, compiled)) return 'a percentage';
  if (mayTell && isHypothetical(tokens, span, compiled)) return 'only a possibility';
  const mayAsk = compiled.sets.negations.mayBeIn(words) || compiled.clause.howMany.mayBeIn(words);
  if (mayAsk && isNoneOf(tokens, span, words, compiled)) return 'none of them';
  const apart = mayTell ? besideOthers(tokens, span, compiled) : undefined;
  if (apart !== undefined) return apart;
  if (span.form !== 'fraction' && isRatio(tokens, span, mayTell, compiled)) return 'a ratio';
  if (span.value >= MOST_PEOPLE) return 'more than any prison holds';
  if (previous?.text === '(' && next?.text === ')' && !isShareInFigures(tokens, span, compiled))
    return 'a day in brackets';
  if (compiled.clockAfter.longestAt(tokens, span.end) !== undefined && span.value <= 24) return 'a time of day';
  if (
    span.value <= 24 &&
    leadsToHour(tokens, span.hedgeStart - 1, compiled) &&
    (!/^\p{L}/u.test(next?.text ?? '') || isHourOf(tokens, span, compiled) || isHourIn(tokens, span, compiled)) &&
    !isPutAt(tokens, span, compiled)
  )
    return 'a time of day';
  if (isHourAndMinutes(tokens, span, compiled) || areHoursBetween(tokens, span, compiled)) return 'a time of day';
  if (next?.text === '-' && next.start === tokens[span.end - 1]?.end && span.rangeEnd === null)
    return 'part of a compound';
  if (previous?.text === '-' && previous.end === tokens[span.start]?.start && span.rangeEnd === null)
    return 'part of a compound';
  if (previous?.text === '/' || next?.text === '/') return 'a fraction or date';
  if (previous?.text === '#' || previous?.text === '+') return 'an identifier';
  if (isOfHalves(tokens, span, compiled)) return 'a decimal';
  if (isAge(tokens, span, mayTell, compiled)) return 'an age';
  if (areYears(tokens, span, compiled)) return 'part of a date or span';
  if (areItsMembers(tokens, span, compiled)) return 'counts what stands before';
  const why = notPeople(tokens, span, mayTell, compiled);
  if (why !== undefined) return why;
  if (isOrdinal(tokens, span)) return 'an ordinal';
  if (isGlued(tokens, span)) return 'part of a compound';
  if (mayTell && isCapacity(tokens, span, compiled)) return 'what a place can hold';
  if (endsName(tokens, span, compiled)) return 'the number of a name';
  return labelled(tokens, span, compiled);
}

/** "between seven and a half and nine years", "siete y media": people do not come in halves; but "31 y medio centenar más". */
function isOfHalves(tokens: readonly Token[], { end }: NumberSpan, compiled: CompiledLanguage): boolean {
  const { sets, reality, numberPhrases } = compiled;
  if (!sets.joiners.isAt(tokens, end) || numberPhrases.longestAt(tokens, end + 1) !== undefined) return false;
  return reality.halves.longestAt(tokens, end + 1) !== undefined;
}

/** "40 %", "el 40 por ciento": the hundred may be one of the words for it. */
function isPercentage(tokens: readonly Token[], { start, end }: NumberSpan, { percent }: CompiledLanguage): boolean {
  return percent.longestAt(tokens, end) !== undefined || percent.endsAt(tokens, end, end - start + 2, end - start + 1);
}

/** People of whom a word before them tells something else. */
function besideOthers(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): string | undefined {
  if (isExcepted(tokens, span, compiled) && !isTold(tokens, span, compiled)) return 'those left out';
  if (isOfTheDead(tokens, span, compiled) || areDead(tokens, span, compiled)) return 'people who died';
  if (isCrowd(tokens, span, compiled)) return 'people who look on';
  if (areTaken(tokens, span, compiled)) return 'something else happened to them';
  if (areInCell(tokens, span, compiled)) return 'nothing says that they are held';
  return isSupposed(tokens, span, compiled) ? 'only supposed' : undefined;
}

/** "all but 12 of the 53 have been released": the 12, and the 53 as well. */
function isExcepted(tokens: readonly Token[], span: NumberSpan, { course, sets }: CompiledLanguage): boolean {
  if (course.exceptions.endsAt(tokens, span.hedgeStart, 4)) return true;
  let at = span.hedgeStart - 1;
  while (sets.definites.isAt(tokens, at)) at -= 1;
  const part = tokens[at - 1];
  if (!sets.partitives.isAt(tokens, at) || !isNumber(part, sets)) return false;
  return course.exceptions.endsAt(tokens, at - 1, 4);
}

/** "all but 29, who have left already": what is told of them. */
function isTold(tokens: readonly Token[], { end }: NumberSpan, { sets }: CompiledLanguage): boolean {
  return tokens[end]?.text === ',' && sets.relatives.isAt(tokens, end + 1);
}

/** "the bodies of 12 hostages". */
function isOfTheDead(tokens: readonly Token[], span: NumberSpan, { remains, sets }: CompiledLanguage): boolean {
  // "os corpos de outros 28"
  const of = sets.increments.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 2 : span.hedgeStart - 1;
  if (!sets.partitives.isAt(tokens, of)) return false;
  return remains.endsAt(tokens, of, 2);
}

/** "the count could surpass 80". */
function isHypothetical(tokens: readonly Token[], span: NumberSpan, { hypothetical }: CompiledLanguage): boolean {
  return [span.hedgeStart, span.start].some((at) => hypothetical.endsAt(tokens, at, 4, 2));
}

const ORDINAL = new Set(['º', 'ª', '°']);

/** "116ª", "116.ª". */
function isOrdinal(tokens: readonly Token[], { end }: NumberSpan): boolean {
  const at = tokens[end]?.text === '.' && tokens[end + 1]?.start === tokens[end]?.end ? end + 1 : end;
  const mark = tokens[at]?.text ?? '';
  return mark.length === 1 && ORDINAL.has(mark);
}

/** "28J", "14ymedio": letters that go on the digits. */
function isGlued(tokens: readonly Token[], { start, end, form }: NumberSpan): boolean {
  const next = tokens[end];
  const previous = tokens[start - 1];
  // "la T4", "el MI-17"
  if (form === 'digits' && previous?.kind === 'word' && previous.end === tokens[start]?.start) return true;
  return form === 'digits' && next?.kind === 'word' && next.start === tokens[end - 1]?.end;
}

const OF_NO_PLACE = /political|hostage|captive|dissident/;

const CAPACITY_WORDS = 6;

/** "built for 750 inmates": as many as there is room for. */
function isCapacity(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  // "still holds up to 24 hostages": no place is built for those
  if (OF_NO_PLACE.test(compiled.groups.longestAt(tokens, span.end)?.value.label ?? '')) return false;
  const { capacity } = compiled;
  // "em grupos de dois ou três": the word before may open a range
  return (
    capacity.endsAt(tokens, span.hedgeStart, CAPACITY_WORDS) ||
    (span.start > span.hedgeStart && capacity.endsAt(tokens, span.start, CAPACITY_WORDS))
  );
}

/** "uno de cada cinco", "every 20 prisoners". */
function isOfEach(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  const { each, on, articleOnes, lone } = compiled.sets;
  // "swapped 300 prisoners each", "a 300 prisioneros cada una": as many on either side
  const one = tokens[span.end + 2];
  const end = articleOnes.has(one) || lone.has(one) ? span.end + 3 : span.end + 2;
  const next = tokens[end];
  const apart = next !== undefined && next.kind === 'word' && !on.has(next);
  // "14 de cada 100", "14 out of every 100"
  const many = tokens[span.end + 2];
  if (each.isAt(tokens, span.end + 1) && isNumber(many, compiled.sets))
    return compiled.sets.partitives.isAt(tokens, span.end) || compiled.sets.ratioJoin.isAt(tokens, span.end);
  return (
    each.isAt(tokens, span.hedgeStart - 1) ||
    each.isAt(tokens, span.end) ||
    (each.isAt(tokens, span.end + 1) && apart && span.form !== 'article-one')
  );
}

/** "22.00", "10.5"; not "1.200". */
const HUNDREDTHS = /^\d{1,2}[.,]\d{1,2}$/;

const SMALL = 10;

/** The ten of "nine out of ten": the nine is told by the word after it. */
function isOutOf(tokens: readonly Token[], { start, value }: NumberSpan, { sets }: CompiledLanguage): boolean {
  return (
    value <= SMALL &&
    sets.partitives.isAt(tokens, start - 1) &&
    sets.ratioJoin.isAt(tokens, start - 2) &&
    sets.numerals.isAt(tokens, start - 3)
  );
}

/** "one in thirty", "9 out of 10". */
function isRatio(tokens: readonly Token[], span: NumberSpan, mayBeEach: boolean, compiled: CompiledLanguage): boolean {
  if (mayBeEach && (isOfEach(tokens, span, compiled) || isForEach(tokens, span, compiled))) return true;
  if (isOutOf(tokens, span, compiled)) return true;
  const { ratioJoin } = compiled.sets;
  if (!ratioJoin.isAt(tokens, span.end) && !ratioJoin.isAt(tokens, span.start - 1)) return false;
  const small = (token: Token | undefined): boolean => token !== undefined && isNumber(token, compiled.sets);
  const after = ratioJoin.isAt(tokens, span.end) && small(tokens[span.end + 1]) && span.value < 10;
  const before =
    ratioJoin.isAt(tokens, span.start - 1) &&
    small(tokens[span.start - 2]) &&
    Number(tokens[span.start - 2]?.text) !== span.value &&
    span.value <= 1000 &&
    span.hedgeStart === span.start;
  return after || before;
}
