import { type Candidate, hasPhrase } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Measured } from '../measures/measure.js';
import type { Predicate } from '../measures/predicates.js';
import type { Reader } from '../reader.js';
import { type Decided, leaning } from './decided.js';
import { afterWhole, ofAnotherCount } from './going-on.js';
import { wasCounting } from './told.js';

const NEAR = 3;
const AUXILIARIES = 4;
/** Tokens from the number to the end of what takes a release back. */
const UNDONE = 6;

/** Whether an entry of the lexicon stands in the verb that follows the number. */
function verbIs(words: Parameters<typeof hasPhrase>[0], candidate: Candidate): boolean {
  const from = Math.max(candidate.span.end, candidate.counted.end);
  return hasPhrase(words, candidate, from, from + AUXILIARIES);
}

/** A fraction of them is fewer; but "twice as many" is of others. */
function isTooMany({ span, counted }: Candidate, whole: Draft): boolean {
  if (span.ratio === null) return span.value >= whole.value;
  return counted.kind !== 'elliptical' || !counted.partitive || span.ratio[0] >= span.ratio[1];
}

const LONGEST_ASIDE = 14;

/** "Three of the women, sisters from Lara, had been …": past what stands between commas. */
function pastComma({ analysed: { sentence }, counted }: Candidate): number {
  const { tokens } = sentence;
  if (tokens[counted.end]?.text !== ',') return counted.end;
  const close = tokens.slice(counted.end + 1, counted.end + LONGEST_ASIDE);
  const at = close.findLastIndex(({ text }) => text === ',');
  return at < 0 ? counted.end : counted.end + 2 + at;
}

/** "Forty-nine of them had defended the port": before they were taken. */
function hadDone({ analysed }: Candidate, { kind, start }: Predicate, at: number, compiled: CompiledLanguage): boolean {
  return kind === 'other' && start - at <= 2 && compiled.sets.has.isAt(analysed.sentence.tokens, at);
}

/** "two had died in custody": neither free nor held. */
function areGone(candidate: Candidate, { clause }: CompiledLanguage): boolean {
  const from = Math.max(candidate.span.end, candidate.counted.end);
  return candidate.analysed.sentence.tokens.slice(from, from + AUXILIARIES).some((token) => clause.gone.has(token));
}

/** "At least 21 are severely wounded", "tres están heridos": how they came out. */
function isSomehowNow({ analysed, span }: Candidate, { kind, start }: Predicate, compiled: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  const hurt = compiled.neverDescribe.longestAt(tokens, start) !== undefined;
  return kind === 'other' && hurt && start - span.end <= 3 && compiled.sets.stateAux.isAt(tokens, span.end);
}

/**
 * What the people of a bare number were, or what the law did to them, says nothing of their release: "Eight of them had
 * been held at El Helicoide" after a count of releases, "284 have been sentenced" after one of prisoners. They are a part
 * of the count before.
 */
export function partByState(
  candidate: Candidate,
  measured: Measured,
  whole: Draft,
  reader: Reader,
): Decided | undefined {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  // "21 of the soldiers had been sentenced", where soldiers were counted
  const ofThem = counted.kind === 'group' && counted.partitive && !counted.entry.prisoner;
  if (!(counted.kind === 'elliptical' || ofThem) || isTooMany(candidate, whole)) return undefined;
  // "20 of them were detained again": no longer of those who left
  if (hasPhrase(compiled.undone, candidate, span.end, counted.end + UNDONE)) return undefined;
  const predicate = measured.kind === 'open' ? null : measured.predicate;
  if (predicate === null || predicate.weak || predicate.start < span.end || areGone(candidate, compiled))
    return undefined;
  const before = Math.max(whole.sentence, reader.drafts.last?.sentence ?? 0);
  const near = analysed.sentence.index - before <= NEAR && whole.measure !== 'promised';
  const { number } = analysed.sentence.passage;
  const sameParagraph = whole.mention.paragraph === number || reader.drafts.last?.mention.paragraph === number;
  const joined = compiled.sets.increments.isAt(analysed.sentence.tokens, span.hedgeStart - 1);
  if (!near || joined || compiled.rest.longestAt(analysed.sentence.tokens, 0) !== undefined) return undefined;
  if (ofAnotherCount(candidate, whole, reader)) return undefined;
  const was =
    whole.measure === 'freed' &&
    (predicate.kind === 'held' || predicate.kind === 'other') &&
    [counted.end, span.end + (counted.partitive ? 2 : 0), pastComma(candidate)].some(
      (at) =>
        compiled.pastStates.longestAt(analysed.sentence.tokens, at) !== undefined ||
        hadDone(candidate, predicate, at, compiled),
    );
  const is = whole.measure === 'freed' && isSomehowNow(candidate, predicate, compiled);
  // "Seventeen held office in the province": what they did before is no detention of its own
  const did = compiled.states.longestAt(analysed.sentence.tokens, span.end) !== undefined;
  const tried = (whole.measure === 'held' || counted.partitive) && verbIs(compiled.statuses, candidate);
  // "131 left.\n\n“Eighty-four were in jails of Caracas,” he said": the next sentence, and nothing else counted between
  const next = analysed.sentence.index - before === 1 && wasCounting(candidate, reader);
  const ofIt = sameParagraph || next || counted.partitive || afterWhole(candidate, reader);
  return (was || is || tried || did) && ofIt ? leaning(whole, true) : undefined;
}
