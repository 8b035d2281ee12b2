import { NOBODY, type SourceMention } from '../bodies/body.js';
import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';

/** Words from a verb of asking to the number, and from whoever asks to the verb. */
const ASK_REACH = 16;
const SUBJECT_REACH = 3;
const PART_STOPS = /^[;:.!?]$/;

/** "The embassy had called for the release of the 60 still held": who asks, and no body told of before, speaks of the 60. */
export function askerOf({ analysed, span }: Candidate, { compiled }: Reader): SourceMention | undefined {
  if (!compiled.asks.mayBeIn(analysed.words)) return undefined;
  const { sentence, mentions } = analysed;
  const { tokens, quotation } = sentence;
  for (let at = span.hedgeStart - 1; at >= Math.max(1, span.hedgeStart - ASK_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || PART_STOPS.test(token.text)) return undefined;
    const asks = compiled.asks.longestAt(tokens, at);
    if (asks === undefined || (quotation[at] ?? -1) >= 0) continue;
    // "the ministry was asked about the 60"
    if (compiled.copulas.longestAt(tokens, at - 1) !== undefined) return undefined;
    const asker = mentions.findLast(({ end }) => end <= at);
    if (asker === undefined || at - asker.end > SUBJECT_REACH || asker.strength === 'place') return undefined;
    const beside = tokens.slice(asker.end, at).every(({ kind }) => kind === 'word');
    return beside && asker.body.claimant !== NOBODY.claimant && asker.outlet === undefined ? asker : undefined;
  }
  return undefined;
}
