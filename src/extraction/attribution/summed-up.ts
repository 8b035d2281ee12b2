import { NOBODY, type SourceMention } from '../bodies/body.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { Reader } from '../reader.js';

/** "… the exchange ended on Sunday, the Red Cross said." "In all, 869 were flown home.": the sum of what somebody told in the paragraph before. */
export function toldBeforeSum(candidate: Candidate, { previous, drafts }: Reader): SourceMention | undefined {
  const { sentence, mentions } = candidate.analysed;
  const { tokens, compiled } = sentence;
  const [first, second] = tokens;
  if (first === undefined || second === undefined || placeOf(candidate) > 0 || previous === null) return undefined;
  const sums = compiled.speech.inAll.has(first.key) || compiled.speech.inAll.has(`${first.key} ${second.key}`);
  const named = mentions.some(({ strength, body }) => strength !== 'place' && body.claimant !== NOBODY.claimant);
  if (!sums || named || previous.sentences.some((before) => drafts.of(before.sentence.index).length > 0))
    return undefined;
  const cue = previous.sentences
    .at(-1)
    ?.cues.findLast(({ quotation, negated, disputed }) => quotation < 0 && !negated && disputed !== true);
  return cue === undefined || cue.source.body.kind === 'unattributed' ? undefined : cue.source;
}
