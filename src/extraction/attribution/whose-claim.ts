import type { AnalysedSentence } from '../analysis.js';
import { governmentOfMission } from '../bodies/missions.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { Reader } from '../reader.js';
import { type Attribution, attribute } from './attribution.js';
import { besideQuotation, quotationOpener } from './beside-quotation.js';
import { carried } from './carried-source.js';
import { toldBelow } from './told-below.js';

/** Sentences of the paragraph in which the speaker of a quotation is looked for. */
const AROUND = 6;

/** "Five Spaniards were freed, the foreign ministry said": Spain's. */
export function ofMission(
  own: Attribution,
  group: string | null,
  { sentence }: AnalysedSentence,
  { cast }: Reader,
): Attribution {
  if (own.cue === null) return own;
  const body = governmentOfMission(own.cue.source, sentence.tokens, group, cast, sentence.compiled);
  return body === undefined ? own : { ...own, body };
}

/** Whose number a candidate is: by the cues of its sentence, those around its quotation, or what the text goes on from. */
export function attributionOf(candidate: Candidate, leansOn: boolean, reader: Reader): Attribution {
  const { analysed, passage, span } = candidate;
  const at = placeOf(candidate);
  const before = passage.sentences
    .slice(Math.max(0, at - AROUND), at)
    .reverse()
    .flatMap((other) => [...other.cues].reverse());
  const after = passage.sentences.slice(at + 1, at + 1 + AROUND).flatMap((other) => other.cues);
  const { sentence, cues, mentions, segments, voice } = analysed;
  const beside = besideQuotation(analysed, passage, span.start);
  const opener = quotationOpener(analysed, passage, span.start);
  const found = attribute(
    { sentence, cues, mentions, segments, around: { before, after }, voice, beside, opener, compiled: reader.compiled },
    span.start,
  );
  const below = found.how === 'none' ? toldBelow(candidate, reader) : undefined;
  return below ?? carried(candidate, found, leansOn, reader);
}
