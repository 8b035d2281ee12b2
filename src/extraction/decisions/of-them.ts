import { type Candidate, hasPhrase, placeOf } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import type { Decided } from './decided.js';

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

/** "Five Ukrainians were among them". */
export function areAmongThem(candidate: Candidate, compiled: CompiledLanguage): boolean {
  const { end } = candidate.counted;
  return (
    compiled.copulas.longestAt(candidate.analysed.sentence.tokens, end) !== undefined &&
    hasPhrase(compiled.parts, candidate, end, end + 4)
  );
}

/** "Four of its nationals were among them", "cuatro de sus nacionales estaban entre ellos": of a noun nobody knows. */
export function areTheirsAmongThem({ analysed, span, counted }: Candidate, compiled: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  const { sets, copulas, parts } = compiled;
  if (counted.kind !== 'unknown' || !sets.partitives.isAt(tokens, span.end)) return false;
  if (!sets.stateAux.isAt(tokens, counted.end) && copulas.longestAt(tokens, counted.end) === undefined) return false;
  const among = parts.longestAt(tokens, counted.end + 1);
  return among !== undefined && (tokens[among.end] === undefined || tokens[among.end]?.kind === 'punct');
}

const AMONG = 2;

/** "identified 217 among those freed", "a 217 entre los liberados": the verb only says who they are some of. */
function isAmongFreed(verb: number, { analysed, span }: Candidate, { ofWhole }: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  for (let at = verb; at >= Math.max(span.end, verb - AMONG); at -= 1)
    if ((ofWhole.longestAt(tokens, at)?.end ?? 0) >= verb) return true;
  return false;
}

type Claimed = Extract<Decided, { kind: 'claim' }>;

/** Some of those told before, by its words. */
export function isSomeOf(candidate: Candidate, decided: Claimed, compiled: CompiledLanguage): boolean {
  const { analysed, span } = candidate;
  return (
    decided.partitive ||
    (decided.measure === 'freed' &&
      decided.predicate !== null &&
      isAmongFreed(decided.predicate.start, candidate, compiled)) ||
    (span.ratio !== null && compiled.parts.longestAt(analysed.sentence.tokens, span.end) !== undefined)
  );
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

const TO_LIST = 3;

/** "están en la lista", "figuram na relação": a list the text has told of before. */
function listAfter(tokens: readonly Token[], at: number, { clause }: CompiledLanguage): number | undefined {
  for (let end = at + 2; end <= at + TO_LIST; end += 1) if (clause.rolls.isAt(tokens, end)) return end + 1;
  return undefined;
}

/** "nine out of ten of those freed", "um terço dos presos": people told of before, by a noun or by what happened to them. */
export function peopleAfter(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number | undefined {
  const { partitives, definites } = compiled.language.structure;
  if (!partitives.includes(tokens[at]?.key ?? '')) return undefined;
  let noun = at + 1;
  const known = (word: string): boolean => definites.includes(word) || compiled.sets.determiners.hasKey(word);
  const definite = known(tokens[noun]?.key ?? '') || (noun > 1 && definites.includes(tokens[at]?.key ?? ''));
  if (!definite) return undefined;
  if (known(tokens[noun]?.key ?? '')) noun += 1;
  const group = compiled.groups.longestAt(tokens, noun);
  if (group?.value.prisoner === true) return group.end;
  // "la mitad de los que están en la lista"
  if (compiled.sets.relatives.isAt(tokens, noun)) return listAfter(tokens, noun + 1, compiled);
  const told = compiled.predicates.longestAt(tokens, noun);
  return told?.value === 'freed' || told?.value === 'held' ? told.end : undefined;
}
