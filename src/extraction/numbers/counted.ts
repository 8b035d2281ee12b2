import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import { isFiniteVerb, isPassive, isState } from '../lexicon/noun-ends.js';
import { isSecondHalf } from '../measures/split-verbs.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { WordsOf } from '../text/words-of.js';
import {
  complement,
  isBareNoun,
  isDifference,
  isGrowth,
  isKindOf,
  isOfThem,
  isSetApart,
  isStep,
  isWithinThem,
  joinsAdjectives,
} from './beside-noun.js';
import { asCounted, beforeColon, known, thingApart } from './counted-apart.js';
import { isDescribedPart } from './described-part.js';
import { groupNoun } from './group-noun.js';
import { inDashes } from './in-dashes.js';
import { lookAlike } from './look-alikes.js';
import { isCountedSo, isLengthApart, isNamed, isOwner, isQuote, isTheirVerb, nounOf, wordsOf } from './noun-words.js';
import type { NumberSpan } from './number-span.js';
import { batchAfter } from './of-a-batch.js';
import { isBareYear, isMonthOrDay } from './of-a-time.js';
import { officialsAt } from './officials.js';
import { peopleAfter } from './people-after.js';
import { prisonersNumber } from './prisoners-number.js';
import { isRecord } from './records.js';
import { servesAlso } from './serves-also.js';
import { endsAsThing, isDemonymAfter, isNoNounOfMany, isPossession } from './unknown-nouns.js';
import type { Counted } from './what-counted.js';
import { isWholeNoun, pastOwner } from './whole-noun.js';

const NOUN_REACH = 6;
const OF_THEM = 4;

const rejected = (why: string): Counted => ({ kind: 'rejected', why });

/** "12 of its 902 political prisoners": the twelve are what the whole is. */
function wholeAfter(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Counted | undefined {
  let index = at + 1;
  const small = (word: string): boolean =>
    compiled.sets.determiners.hasKey(word) || compiled.sets.qualifiers.hasKey(word);
  while (index <= at + 3 && small(tokens[index]?.key ?? '')) index += 1;
  // "nine of a group of 35 teachers"
  if (isWholeNoun(tokens, index + 1, compiled)) index += 2;
  // "nine of the country's 350 prisoners"
  const number = pastOwner(tokens, index);
  const owned = number > index;
  index = number;
  const word = tokens[index];
  if (!isNumber(word, compiled.sets)) return undefined;
  const noun = nounFrom(tokens, index + 1, index + 1 + NOUN_REACH, compiled);
  if (noun.kind === 'rejected') return noun;
  // "154 of the government's 406 releases": each of two who count has its own
  if (owned && noun.kind === 'group' && noun.partitive) return undefined;
  if (noun.kind === 'group') return { ...noun, partitive: true };
  // "Seven of the thirteen are in one camp": the thirteen told before
  return noun.kind === 'elliptical'
    ? { kind: 'elliptical', partitive: true, end: index + 1, label: noun.label }
    : undefined;
}

/** "six of them", "247 of the beneficiaries": what stands after "of". */
function partitive(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Counted {
  const whole = wholeAfter(tokens, at, compiled);
  if (whole !== undefined) return whole;
  const end = compiled.parts.longestAt(tokens, at)?.end;
  if (end !== undefined) {
    const group = compiled.groups.longestAt(tokens, end);
    return group === undefined
      ? { kind: 'elliptical', partitive: true, end, label: complement(tokens, end, compiled) }
      : { kind: 'group', entry: group.value, partitive: true, end: group.end };
  }
  // "habían salido 123 de una sola vez"
  if (compiled.course.atOnce.longestAt(tokens, at) !== undefined)
    return { kind: 'elliptical', partitive: false, end: at, label: null };
  // "umas sessenta de que tivemos notícia": what is told of them
  if (compiled.small.of.isAt(tokens, at) && compiled.sets.relatives.isAt(tokens, at + 1))
    return { kind: 'elliptical', partitive: false, end: at, label: null };
  // "las 64 de la semana pasada", "los 80 del lunes", "las 298 de febrero", "los 1.208 de finales de mayo"
  if (compiled.fixedTimes.longestAt(tokens, at + 1) !== undefined || isMonthOrDay(tokens, at + 1, compiled))
    return { kind: 'elliptical', partitive: false, end: at, label: null };
  const batch = batchAfter(tokens, at, compiled);
  if (batch !== undefined) return { kind: 'elliptical', partitive: false, end: batch, label: null };
  const noun = nounFrom(tokens, at + 1, at + 1 + OF_THEM, compiled, true);
  // "já tiramos 840 da cadeia", "once de la cárcel de Cabimas": from there
  const place = compiled.sets.determiners.isAt(tokens, at + 1) ? at + 2 : at + 1;
  if (noun.kind === 'rejected' && compiled.course.custody.prisons.isAt(tokens, place))
    return { kind: 'elliptical', partitive: false, end: at, label: null };
  // "doce de Tocorón y cuatro de Yare": from there
  const from = tokens[at + 1];
  if (noun.kind === 'unknown' && from !== undefined && isCapitalised(from))
    return { kind: 'elliptical', partitive: false, end: at, label: null };
  return noun.kind === 'elliptical'
    ? { ...noun, partitive: true, end: at }
    : noun.kind === 'group'
      ? { ...noun, partitive: noun.partitive || !isBareNoun(tokens, at + 1, compiled) }
      : noun;
}

/** "31 obtained full freedom": in English a past tense before a noun for one thing is what they did. */
function isVerbAndObject(
  tokens: readonly Token[],
  from: number,
  end: number,
  { language, clause }: CompiledLanguage,
): boolean {
  if (language.sources.verbFirst || end - from < 2) return false;
  const did = clause.pasts.isAt(tokens, from) || clause.pastEnds.isAt(tokens, from);
  // "twelve retired generals accused of a plot"
  return did && !tokens.slice(from + 1, end).some((token) => clause.manyEnds.has(token));
}

/** The noun that starts at `at` or after a few qualifiers. */
function nounFrom(
  tokens: readonly Token[],
  at: number,
  limit: number,
  compiled: CompiledLanguage,
  skipSmall = false,
  many = false,
): Counted {
  let unknown = at;
  let from = at;
  for (let index = at; index < Math.min(limit, tokens.length); index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    // "counted 18 last week"
    const timed = index === at && compiled.fixedTimes.longestAt(tokens, index) !== undefined;
    // "30 hours later" is how long
    if (timed && compiled.units.longestAt(tokens, index) === undefined) break;
    // "another 30 two days later"
    if (index === at && isLengthApart(tokens, at, compiled)) break;
    const group = compiled.groups.longestAt(tokens, index);
    // "sent 18 home"
    if (index === at && group === undefined && isSecondHalf(tokens, index, compiled)) break;
    const thing = compiled.things.longestAt(tokens, index);
    // "three newspaper editors": a thing that only says what kind of people
    if (thing?.end === index + 1 && group === undefined && isKindOf(tokens, thing.end, compiled)) continue;
    const officials = officialsAt(tokens, at, index, compiled);
    if (officials !== undefined)
      return { kind: 'group', entry: officials.entry, partitive: officials.partitive, end: officials.end };
    // "80 impounded motorcycles": in English the last noun is the head
    const head = !compiled.language.sources.verbFirst && unknown === index && thing?.end === index + 1;
    if (
      thing !== undefined &&
      thing.end > (group?.end ?? 0) &&
      (unknown === from || head || isNamed(tokens, at, index, compiled))
    )
      return rejected(`counts ${wordsOf(tokens, index, thing.end)}`);
    // "a dozen women's rights campaigners", "two of the airline's stewards": the noun is what follows
    const owner = group?.end ?? index + 1;
    if (isOwner(tokens, owner, compiled)) {
      index = owner;
      from = owner + 1;
      unknown = from;
      continue;
    }
    if (group !== undefined && !(unknown > from && isDemonymAfter(token, compiled))) {
      return groupNoun(tokens, { at, index, head: token, group, mayBeNames: !skipSmall }, compiled);
    }
    // "has seen nine walk out"
    const verb = compiled.predicates.longestAt(tokens, index);
    if (verb !== undefined && verb.end > index + 1 && (verb.value === 'freed' || verb.value === 'held')) break;
    // "the 30 announced by the ministry"
    if (isPassive(tokens, index, compiled)) break;
    // "Nearly 190 belong to", "doce cumplían", "214 pagaram caução": a verb, and no noun
    if (isState(tokens, index, compiled) || isFiniteVerb(token, compiled)) break;
    if (unknown === from && isTheirVerb(tokens, index, compiled)) break;
    if (joinsAdjectives(tokens, index + 1, compiled)) index += 1;
    // "Cambodian soldiers"
    if (compiled.sets.qualifiers.has(token) || (token.word.country !== undefined && unknown === from)) continue;
    if (skipSmall && index - at < 2 && compiled.sets.functionWords.has(token)) continue;
    if (token.kind !== 'word' || compiled.sets.functionWords.has(token)) break;
    if (many && index === at && isNoNounOfMany(token, compiled)) break;
    // "88 aged 70 or older": how old they are
    if (unknown === from && compiled.sets.ages.has(token)) break;
    // "Are those 27 free?"
    if (index === at && compiled.sets.needAuxiliary.has(token)) break;
    // 'eighty "returned to their parents"': what is quoted is no noun
    if (unknown === from && verb !== undefined && isQuote(tokens[index - 1])) break;
    unknown = index + 1;
  }
  return unknown === from || isVerbAndObject(tokens, from, unknown, compiled)
    ? { kind: 'elliptical', partitive: false, end: at, label: complement(tokens, at, compiled) }
    : { kind: 'unknown', noun: nounOf(tokens, from, unknown, compiled), end: unknown };
}

/** What the number counts. The words right after it decide; those before it only rule out. */
export function countedBy(
  tokens: readonly Token[],
  span: NumberSpan,
  words: WordsOf,
  compiled: CompiledLanguage,
): Counted {
  const why = lookAlike(tokens, span, words, compiled);
  if (why !== undefined) return rejected(why);
  const of = compiled.sets.elliptical.isAt(tokens, span.end) ? tokens[span.end] : undefined;
  if (compiled.sets.partitives.isAt(tokens, span.end)) {
    const part = partitive(tokens, span.end, compiled);
    const among = part.kind === 'group' && part.entry.label === 'people' && isWithinThem(tokens, span, compiled);
    return among || (part.kind === 'unknown' && span.value === 1) ? rejected('a place or a thing') : part;
  }
  if (isOfThem(tokens, span, compiled)) return partitive(tokens, span.end - 1, compiled);
  if (isDescribedPart(tokens, span, span.end, compiled))
    return { kind: 'elliptical', partitive: true, end: span.end, label: null };
  const stands = thingApart(tokens, span, compiled);
  if (stands !== undefined) return rejected(`counts ${stands}`);
  const served = compiled.clause.prisonTerms.mayBeIn(words) ? servesAlso(tokens, span, compiled) : undefined;
  if (served !== undefined) return { kind: 'elliptical', partitive: true, end: served, label: null };
  const apart = beforeColon(tokens, span, compiled) ?? known(tokens, span.end, compiled);
  const after = asCounted(apart) ?? peopleAfter(tokens, span.end, compiled);
  const noun = after ?? nounFrom(tokens, span.end, span.end + NOUN_REACH, compiled, false, span.value > 1);
  const nounEnd = noun.kind === 'rejected' ? tokens.length : noun.end;
  const rate = compiled.rates.longestAt(tokens, nounEnd);
  // "down from 711 a week earlier", "otras 17 al día siguiente" say when
  const when =
    rate !== undefined &&
    ((compiled.fixedTimes.longestAt(tokens, nounEnd)?.end ?? 0) > rate.end ||
      compiled.sets.agoAfter.isAt(tokens, rate.end) ||
      compiled.apart.longestAt(tokens, rate.end) !== undefined);
  if (rate !== undefined && !when) return rejected('a rate');
  const names = (noun.kind === 'group' || noun.kind === 'unknown') && compiled.descriptions.records.mayBeIn(words);
  if (names && isRecord(tokens, span, noun.end, compiled)) return rejected('counts records');
  if (noun.kind === 'elliptical' && isStep(tokens, span, compiled)) return rejected('a difference');
  const prisoners = noun.kind === 'elliptical' ? asCounted(prisonersNumber(tokens, span, compiled)) : undefined;
  // "put at 1600 the number of prisoners": no year
  if (prisoners !== undefined) return prisoners;
  if ((noun.kind === 'elliptical' || noun.kind === 'unknown') && isBareYear(tokens, span, compiled))
    return rejected('a year');
  if (noun.kind === 'elliptical' && isDifference(tokens, span, compiled)) return rejected('a difference');
  const grown = noun.kind === 'group' && noun.entry.label === 'people' && isGrowth(tokens, span, compiled);
  const than = noun.kind !== 'rejected' && compiled.comparedWith.longestAt(tokens, noun.end) !== undefined;
  if (grown || than || isSetApart(tokens, noun.kind === 'rejected' ? span.end : noun.end, compiled))
    return rejected('a difference');
  // "voltou em dois candongueiros": people are not what one is in
  const within = noun.kind === 'unknown' && compiled.clause.withinIt.isAt(tokens, span.hedgeStart - 1);
  if (within || (noun.kind === 'unknown' && isPossession(tokens, span, noun.end, compiled)))
    return rejected('a place or a thing');
  if (noun.kind === 'unknown' && endsAsThing(tokens, span, noun, compiled)) return rejected(`counts ${noun.noun}`);
  const aside = noun.kind === 'elliptical' && of === undefined ? inDashes(tokens, span, compiled) : undefined;
  if (aside !== undefined) return { kind: 'group', entry: aside.value, partitive: false, end: aside.end };
  if ((noun.kind === 'elliptical' && of !== undefined) || isCountedSo(tokens, span, noun, compiled))
    return { kind: 'elliptical', partitive: false, end: span.end + 1, label: null };
  return noun;
}
