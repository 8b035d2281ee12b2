import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import { type Draft, isUnnamed } from '../draft.js';
import type { Reader } from '../reader.js';

/** Sentences from the count to the line that opens its list. */
const HEAD_REACH = 2;

/** "Zona 7, Caracas: four freed", "four from Zona 7": an item that is a number, or a label and its number. */
function isCounted(item: AnalysedSentence | undefined): boolean {
  if (item === undefined) return false;
  const label = labelEnd(item);
  const first = item.undated.find(({ start }) => start >= label);
  return (
    first !== undefined && item.sentence.tokens.slice(label, first.hedgeStart).every(({ kind }) => kind === 'punct')
  );
}

/** The token after the first colon; 0 without one. */
function labelEnd({ sentence: { tokens } }: AnalysedSentence): number {
  return tokens.findIndex(({ text }) => text === ':') + 1;
}

/**
 * "At least 15 have gone home since Monday, by the Herald's count. Here they are, jail by jail:" and a list of "Zona 7:
 * four freed", "Tocorón: six freed": the count that the items of a list break down, where its head says nothing of them.
 */
export function listedApart({ analysed, passage, span }: Candidate, { listHead, drafts }: Reader): Draft | undefined {
  if (listHead === null || analysed.sentence.passage.kind !== 'list' || span.ratio !== null) return undefined;
  const { index } = listHead.sentence;
  if (drafts.of(index).length > 0 || listHead.plainCues.length > 0 || !isCounted(passage.sentences[0]))
    return undefined;
  const whole = drafts.lastFirmBefore(index);
  if (whole === undefined || isUnnamed(whole) || whole.passageKind === 'headline' || whole.partitive) return undefined;
  return index - whole.sentence <= HEAD_REACH && span.value < whole.value ? whole : undefined;
}
