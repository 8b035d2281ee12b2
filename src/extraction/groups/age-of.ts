import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { WordsOf } from '../text/words-of.js';

const OLD = /^[5-9]\d$/;
const YOUNG = /^(?:1\d|2\d|3[05]|40)$/;
const ANY = /^[1-9]\d$/;

/** Where those counted may have an age: from the number on, their noun up to `noun`. */
interface Where {
  readonly from: number;
  readonly noun: number;
  readonly limit: number;
}

export function mayTellAge(words: WordsOf, { descriptions }: CompiledLanguage): boolean {
  return [descriptions.olderThan, descriptions.youngerThan, descriptions.agedBetween, descriptions.orOlder].some(
    (phrases) => phrases.mayBeIn(words),
  );
}

/** Nothing, a mark or "and" behind it, or years of which nothing else is told: not "10 years in prison", "24 hours". */
function isOfYears(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { units, descriptions } = compiled;
  const unit = units.longestAt(tokens, at + 1);
  if (unit !== undefined && unit.value !== 'year') return false;
  const end = unit?.end ?? at + 1;
  const next = tokens[descriptions.old.isAt(tokens, end) ? end + 1 : end];
  // "under 24-hour guard"
  if (next?.text === '-') return false;
  return unit !== undefined || next === undefined || next.kind === 'punct' || !isCountedAt(tokens, end, compiled);
}

/** "under 18 guards": people or things of which there are so many. */
function isCountedAt(tokens: readonly Token[], at: number, { groups, things, sets }: CompiledLanguage): boolean {
  if (sets.functionWords.isAt(tokens, at) || sets.joiners.isAt(tokens, at)) return false;
  return groups.longestAt(tokens, at) !== undefined || things.longestAt(tokens, at) !== undefined;
}

/** "são pessoas", "were": whose age it is may be said again before it. */
function isBeside(token: Token, { sets, copulas, groups }: CompiledLanguage): boolean {
  if (sets.functionWords.has(token) || sets.qualifiers.has(token)) return true;
  return copulas.longestAt([token], 0) !== undefined || groups.longestAt([token], 0) !== undefined;
}

/**
 * Whether a number is an age: the words before it say so ("aged", "menores de"), or they stand right behind whose age it is
 * ("eleven were under 18", "41 jóvenes de menos de 20 años"). Sentences, days in jail and groups of people have such
 * numbers too.
 */
function isAge(
  tokens: readonly Token[],
  phrase: { readonly start: number; readonly end: number },
  at: number,
  { noun }: Where,
  compiled: CompiledLanguage,
): boolean {
  if (!isOfYears(tokens, at, compiled)) return false;
  const { ageWords } = compiled.descriptions;
  for (let index = phrase.start; index < phrase.end; index += 1) if (ageWords.isAt(tokens, index)) return true;
  return (
    !isOfTerm(tokens, at, compiled) && tokens.slice(noun, phrase.start).every((token) => isBeside(token, compiled))
  );
}

/** "10 years in prison", "10 años de cárcel", "20 dias de prisão": so long, and not so old. */
function isOfTerm(
  tokens: readonly Token[],
  at: number,
  { units, small, sets, clause, course }: CompiledLanguage,
): boolean {
  const end = units.longestAt(tokens, at + 1)?.end;
  if (end === undefined) return false;
  const linked = small.in.isAt(tokens, end) || sets.partitives.isAt(tokens, end) || small.to.isAt(tokens, end);
  return linked && (course.custody.prisons.isAt(tokens, end + 1) || clause.prisonTerms.isAt(tokens, end + 1));
}

/** "aged 14 to 17", "entre 14 y 17 años". */
function ageBetween(
  tokens: readonly Token[],
  at: number,
  where: Where,
  compiled: CompiledLanguage,
): string | undefined {
  const phrase = compiled.descriptions.agedBetween.longestAt(tokens, at);
  if (phrase === undefined) return undefined;
  const [low, join, high] = tokens.slice(phrase.end, phrase.end + 3);
  if (low === undefined || high === undefined || !ANY.test(low.text) || !ANY.test(high.text)) return undefined;
  const joined = compiled.sets.rangeJoin.has(join) || compiled.sets.joiners.has(join);
  return joined && isAge(tokens, phrase, phrase.end + 2, where, compiled)
    ? `aged ${low.text} to ${high.text}`
    : undefined;
}

/** "aged 70 or older", "de 70 años o más": from an age on. */
function ageFromOn(
  tokens: readonly Token[],
  at: number,
  { noun }: Where,
  compiled: CompiledLanguage,
): string | undefined {
  const { sets, units, descriptions } = compiled;
  const age = tokens[at + 1];
  if (age === undefined || !ANY.test(age.text)) return undefined;
  // "penas de 10 años o más"
  const ofThem = sets.partitives.isAt(tokens, at) && at === noun && OLD.test(age.text);
  if (!sets.ages.isAt(tokens, at) && !ofThem) return undefined;
  const years = units.longestAt(tokens, at + 2)?.end;
  if (years === undefined && !sets.ages.isAt(tokens, at)) return undefined;
  return descriptions.orOlder.longestAt(tokens, years ?? at + 2) === undefined
    ? undefined
    : `aged ${age.text} or older`;
}

/** How old they are: "over the age of 60", "menores de 20", "con edades entre 18 y 25", in English. */
export function ageFrom(tokens: readonly Token[], where: Where, compiled: CompiledLanguage): string | undefined {
  const { olderThan, youngerThan } = compiled.descriptions;
  for (let index = where.from; index < where.limit; index += 1) {
    for (const [phrases, ages, word] of [
      [olderThan, OLD, 'over'],
      [youngerThan, YOUNG, 'under'],
    ] as const) {
      const phrase = phrases.longestAt(tokens, index);
      const age = phrase === undefined ? undefined : tokens[phrase.end];
      if (
        phrase !== undefined &&
        age !== undefined &&
        ages.test(age.text) &&
        isAge(tokens, phrase, phrase.end, where, compiled)
      )
        return `${word} ${age.text}`;
    }
    const between = ageBetween(tokens, index, where, compiled) ?? ageFromOn(tokens, index, where, compiled);
    if (between !== undefined) return between;
  }
  return undefined;
}
