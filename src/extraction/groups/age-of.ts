import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { WordsOf } from '../text/words-of.js';

const OLD = /^[5-9]\d$/;
const YOUNG = /^(?:1\d|2\d|3[05]|40)$/;
const ANY = /^[1-9]\d$/;

export function mayTellAge(words: WordsOf, { descriptions }: CompiledLanguage): boolean {
  return [descriptions.olderThan, descriptions.youngerThan, descriptions.agedBetween, descriptions.orOlder].some(
    (phrases) => phrases.mayBeIn(words),
  );
}

/** Whether nothing is counted by a number: it ends its clause, or years are. */
function isAge(tokens: readonly Token[], at: number, { sets, units }: CompiledLanguage): boolean {
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.kind === 'punct' ||
    sets.functionWords.has(next) ||
    units.longestAt(tokens, at + 1) !== undefined
  );
}

/** "aged 14 to 17", "entre 14 y 17 años". */
function ageBetween(tokens: readonly Token[], at: number, compiled: CompiledLanguage): string | undefined {
  const from = compiled.descriptions.agedBetween.longestAt(tokens, at)?.end ?? tokens.length;
  const [low, join, high] = tokens.slice(from, from + 3);
  if (low === undefined || high === undefined || !ANY.test(low.text) || !ANY.test(high.text)) return undefined;
  const joined = compiled.sets.rangeJoin.has(join) || compiled.sets.joiners.has(join);
  const next = tokens[from + 3];
  const ends =
    next === undefined ||
    next.kind === 'punct' ||
    compiled.sets.joiners.has(next) ||
    compiled.units.longestAt(tokens, from + 3) !== undefined;
  return joined && ends ? `aged ${low.text} to ${high.text}` : undefined;
}

/** "aged 70 or older", "de 70 años o más": from an age on. */
function ageFromOn(tokens: readonly Token[], at: number, compiled: CompiledLanguage): string | undefined {
  const { sets, units, descriptions } = compiled;
  const age = tokens[at + 1];
  if (age === undefined || !ANY.test(age.text)) return undefined;
  if (!sets.ages.isAt(tokens, at) && !sets.partitives.isAt(tokens, at)) return undefined;
  const years = units.longestAt(tokens, at + 2)?.end;
  if (years === undefined && !sets.ages.isAt(tokens, at)) return undefined;
  return descriptions.orOlder.longestAt(tokens, years ?? at + 2) === undefined
    ? undefined
    : `aged ${age.text} or older`;
}

/** How old they are: "over the age of 60", "menores de 20", "con edades entre 18 y 25", in English. */
export function ageFrom(
  tokens: readonly Token[],
  at: number,
  limit: number,
  compiled: CompiledLanguage,
): string | undefined {
  const { olderThan, youngerThan } = compiled.descriptions;
  for (let index = at; index < limit; index += 1) {
    const older = tokens[olderThan.longestAt(tokens, index)?.end ?? tokens.length];
    if (older !== undefined && OLD.test(older.text)) return `over ${older.text}`;
    const end = youngerThan.longestAt(tokens, index)?.end ?? tokens.length;
    const younger = tokens[end];
    if (younger !== undefined && YOUNG.test(younger.text) && isAge(tokens, end, compiled))
      return `under ${younger.text}`;
    const between = ageBetween(tokens, index, compiled) ?? ageFromOn(tokens, index, compiled);
    if (between !== undefined) return between;
  }
  return undefined;
}
