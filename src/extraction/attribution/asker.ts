import { NOBODY, type SourceMention } from '../bodies/body.js';
import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';
import { type Attribution, changedAttribution } from './attribution.js';

/** Words from a verb of asking to the number, and from whoever asks to the verb. */
const ASK_REACH = 16;
const SUBJECT_REACH = 3;
const PART_STOPS = /^[;:.!?]$/;

/** Where a verb of asking stands before a number, outside any quotation; −1 without one. */
function asksAt({ analysed, span }: Candidate, { compiled }: Reader): number {
  if (!compiled.asks.mayBeIn(analysed.words)) return -1;
  const { tokens, quotation } = analysed.sentence;
  for (let at = span.hedgeStart - 1; at >= Math.max(1, span.hedgeStart - ASK_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || PART_STOPS.test(token.text)) return -1;
    const asks = compiled.asks.longestAt(tokens, at);
    if (asks === undefined || (quotation[at] ?? -1) >= 0) continue;
    // "the ministry was asked about the 60"
    return compiled.copulas.longestAt(tokens, at - 1) === undefined ? at : -1;
  }
  return -1;
}

/** "The embassy had called for the release of the 60 still held": who asks, and no body told of before, speaks of the 60. */
export function askerOf(candidate: Candidate, reader: Reader): SourceMention | undefined {
  const at = asksAt(candidate, reader);
  if (at < 0) return undefined;
  const { sentence, mentions } = candidate.analysed;
  const asker = mentions.findLast(({ end }) => end <= at);
  if (asker === undefined || at - asker.end > SUBJECT_REACH || asker.strength === 'place') return undefined;
  const beside = sentence.tokens.slice(asker.end, at).every(({ kind }) => kind === 'word');
  return beside && asker.body.claimant !== NOBODY.claimant && asker.outlet === undefined ? asker : undefined;
}

/**
 * "Provea counts 24. The embassy called for the release of «the 60 people who remain detained»": in their quotation,
 * whoever asks has spoken the number; and nobody told of before, where that is somebody of no body.
 */
export function askedInQuotation(candidate: Candidate, own: Attribution, reader: Reader): Attribution | undefined {
  const { analysed, span } = candidate;
  const spoken = own.how === 'cue' || (own.how === 'quotation' && own.cue !== null);
  if (spoken || (analysed.sentence.quotation[span.start] ?? -1) < 0) return undefined;
  if (asksAt(candidate, reader) < 0) return undefined;
  const asker = askerOf(candidate, reader);
  return changedAttribution(own, { body: asker?.body ?? NOBODY, speaker: asker?.speaker ?? null, how: 'quotation' });
}
