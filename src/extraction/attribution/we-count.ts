import { mentionAt, type SourceMention } from '../bodies/body.js';
import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';
import type { Attribution } from './attribution.js';

/** "só conseguimos identificar 168": no word before the verb tells whose it is. */
function isUntold({ how, cue }: Attribution): boolean {
  return how === 'none' || (cue !== null && cue.source.start === cue.start);
}

/** "Of the 302 the ministry speaks of, we have identified 168": who signs the press release, or who has the word. */
export function ofUs({ analysed, span }: Candidate, own: Attribution, { cast }: Reader): SourceMention | undefined {
  if (!isUntold(own)) return undefined;
  const { turn, sentence, words } = analysed;
  const { tokens, quotation, compiled } = sentence;
  const { author } = cast.press;
  if ((turn?.kind !== 'speaks' && author === null) || !compiled.weCount.mayBeIn(words)) return undefined;
  for (let at = span.hedgeStart - 1; at >= 0; at -= 1) {
    if (compiled.weCount.longestAt(tokens, at) === undefined || (quotation[at] ?? -1) >= 0) continue;
    if (turn?.kind === 'speaks') return turn.source;
    return author === null ? undefined : mentionAt(at, at, author, null, 'named');
  }
  return undefined;
}
