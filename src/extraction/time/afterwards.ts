import type { IsoDate } from '../../domain/iso-date.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';

/** "On 12 January it listed 129. Since then 44 have left. The other 85 remain": later than on that day. */
export function leftSince(said: IsoDate, { drafts: { last } }: Reader): boolean {
  return last?.measure === 'freed' && last.window.to !== null && last.window.to > said;
}

/** "On 31 December it counted 258. After the flight, 36 are still behind bars", "since then …": no more those of that day. */
export function isAfterwards(
  { analysed: { times, sentence, words }, span }: Pick<Candidate, 'analysed' | 'span'>,
  { since }: CompiledLanguage,
): boolean {
  if (since.mayBeIn(words) && since.longestAt(sentence.tokens, 0)?.value === 'after') return true;
  return times.some(
    ({ role, what, end }) => end <= span.start && (role === 'after' || (role === 'since' && what.kind === 'last-date')),
  );
}
