import { type Candidate, placeOf } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Sentence } from '../sentences/sentence.js';
import { reactsAfter } from './reacts.js';

/** Words before whoever is glad: "On Friday the". */
const OPENING = 6;

/** "The EU called for more releases": who asks has not counted, either. */
function asksAfter({ tokens, compiled }: Sentence, end: number): boolean {
  const { asks } = compiled;
  const opens = compiled.sets.has.isAt(tokens, end) ? end + 1 : end;
  return [end, opens].some((at) => asks.longestAt(tokens, at) !== undefined);
}

/**
 * "The government said 116 were freed. The UN welcomed the news. At least 902 remain behind bars": somebody else has had a
 * word since the last count, and that word was no count; the next count is neither theirs nor of whoever counted before.
 */
export function othersReactedSince({ analysed, passage }: Candidate, last: Draft): boolean {
  const at = placeOf({ analysed, passage });
  const between = passage.sentences.slice(0, at).filter(({ sentence }) => sentence.index > last.sentence);
  return between.some(({ sentence, mentions }) => {
    const first = mentions.find(({ strength }) => strength !== 'place');
    if (first === undefined || first.start > OPENING || first.strength === 'pronoun') return false;
    const other = first.body.claimant !== last.attribution.body.claimant;
    return other && (reactsAfter(sentence, first.end, sentence.compiled) || asksAfter(sentence, first.end));
  });
}
