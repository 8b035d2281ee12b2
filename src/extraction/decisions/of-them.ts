import { type Candidate, placeOf } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';

/** Sentences back, within a paragraph. */
const NEAR = 3;
/** Claims among which the whole may be. */
const WHOLES = 120;

/** "Six of them": of people told in the paragraph, or right before it, and of more than six. */
export function isOfTold(candidate: Candidate, last: Draft, { drafts }: Reader): boolean {
  const { analysed, span } = candidate;
  const distance = analysed.sentence.index - last.sentence;
  const here = last.mention.paragraph === analysed.sentence.passage.number;
  if (distance > (here ? NEAR : placeOf(candidate) === 0 ? 2 : 1)) return false;
  if (span.ratio !== null) return true;
  return drafts.recent(WHOLES).some(({ value, tentative }) => !tentative && value > span.value);
}

export function isAmongThem({ analysed, span }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  if (!compiled.clause.amongThem.isAt(tokens, span.hedgeStart - 1)) return false;
  return compiled.parts.endsAt(tokens, span.hedgeStart, 3);
}

const EARLIER_WORDS = 6;

/** "la situaba en 187", "up from 80": in so many words an earlier figure; "eran" alone says nothing of what. */
export function namesEarlier({ analysed, span }: Candidate, { earlier }: CompiledLanguage): boolean {
  return earlier.endsAt(analysed.sentence.tokens, span.hedgeStart, EARLIER_WORDS, 2);
}

/** "nove mulheres e seis jornalistas entre os que chegaram": what the second is said to be among, the first is too. */
export function isJoinedToPart({ analysed, counted }: Candidate, compiled: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  if (!compiled.sets.joiners.isAt(tokens, counted.end)) return false;
  const next = analysed.numbers.find(({ hedgeStart }) => hedgeStart === counted.end + 1);
  const group = next === undefined ? undefined : compiled.groups.longestAt(tokens, next.end);
  return group !== undefined && (compiled.ofWhole.longestAt(tokens, group.end)?.end ?? 0) > group.end + 1;
}
