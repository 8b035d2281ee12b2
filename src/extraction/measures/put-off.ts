import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { asideCloser, type Token } from '../text/text.js';

/** The longest of what says that a release was put off or has no day yet. */
const PUT_OFF_WORDS = 8;
/** Words between a release and how many: "of at least", "of the other". */
const MANY_REACH = 6;
/** Words from those who leave to "delayed": "has again been". */
const PUT_OFF_AUX = 3;
/** Tokens of an aside between the two, its marks included. */
const ASIDE = 14;

/** "postponed", "aplazó": right before a release, or before its article. */
function isPutOffBefore(tokens: readonly Token[], at: number, isNoun: boolean, compiled: CompiledLanguage): boolean {
  const { reality, sets } = compiled;
  if (reality.putOff.endsAt(tokens, at, PUT_OFF_WORDS)) return true;
  return isNoun && sets.determiners.isAt(tokens, at - 1) && reality.putOff.endsAt(tokens, at - 1, PUT_OFF_WORDS);
}

/** Where those end whom a number counts, their noun with them where one is said. */
function peopleEnd(tokens: readonly Token[], many: number, { groups, numberStarts }: CompiledLanguage): number {
  for (let at = many + 1; at < many + MANY_REACH && tokens[at]?.kind === 'word'; at += 1) {
    const group = groups.longestAt(tokens, at);
    if (group !== undefined) return group.end;
  }
  let end = many + 1;
  while (numberStarts.has(tokens[end]) || tokens[end]?.kind === 'number') end += 1;
  return end;
}

/** Past ", announced on Friday,", where an aside opens there. */
function afterAside(tokens: readonly Token[], at: number): number {
  const closer = asideCloser(tokens[at]);
  if (closer === undefined) return at;
  for (let close = at + 1; close < at + ASIDE; close += 1) if (tokens[close]?.text === closer) return close + 1;
  return at;
}

/** "the release of 553 prisoners was delayed", "la liberación de 23 presos se aplazó": right after those whom a noun of release names. */
function isPutOffAfter(tokens: readonly Token[], many: number, compiled: CompiledLanguage): boolean {
  const { reality, sets } = compiled;
  const from = afterAside(tokens, peopleEnd(tokens, many, compiled));
  for (let after = from; after < from + PUT_OFF_AUX && tokens[after]?.kind === 'word'; after += 1) {
    const putOff = reality.putOff.longestAt(tokens, after);
    // "the release of 12 delayed a vote"
    if (putOff !== undefined) return !sets.articleOnes.isAt(tokens, putOff.end);
    // "the release of 12 was ordered"; not "was ordered and carried out"
    if (after > from && reality.sanctioned.isAt(tokens, after)) return !sets.joiners.isAt(tokens, after + 1);
  }
  return false;
}

/** "delayed releasing 553 prisoners", "aplazó la liberación de 23", "no date for the release of 12": they are still to leave; one that has begun is told as done. */
export function isPutOff(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  const { sets, numberStarts, groups } = compiled;
  const isNoun = sets.partitives.isAt(tokens, end) || sets.partitives.isAt(tokens, end - 1);
  for (let index = end; index < end + MANY_REACH; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punct' || groups.longestAt(tokens, index) !== undefined) return false;
    if (token.kind === 'number' || (numberStarts.has(token) && !sets.articleOnes.has(token)))
      return isPutOffBefore(tokens, at, isNoun, compiled) || (isNoun && isPutOffAfter(tokens, index, compiled));
  }
  return false;
}
