import { isOwningMark } from '../text/text.js';
import { mentionAt, type SourceMention } from './body.js';
import type { MentionContext } from './mention-context.js';

/** Words of "the office of the exiled" before a leader. */
const REACH = 6;

/**
 * "the office of the opposition leader Ana Ruiz", "Ana Ruiz's office", "la oficina de Ana Ruiz": somebody of no state and of no
 * party who has an office, which speaks for itself.
 */
export function ownOffice(mention: SourceMention, { tokens, compiled }: MentionContext): SourceMention {
  const { start, end, body, speaker } = mention;
  if (speaker === null || body.claimant !== 'opposition') return mention;
  const { ownOffices } = compiled.bodies;
  const office = { ...body, claimant: `Office of ${speaker}` };
  if (isOwningMark(tokens[end]) && ownOffices.isAt(tokens, end + 1))
    return mentionAt(start, end + 2, office, null, 'named', mention);
  for (let at = start; at >= Math.max(0, start - REACH); at -= 1) {
    const token = tokens[at];
    if (at < start && (token?.kind !== 'word' || token.word.capital)) return mention;
    const ofThem = ownOffices.isAt(tokens, at) && compiled.small.ofThe.isAt(tokens, at + 1);
    if (ofThem) return mentionAt(at, end, office, null, 'named', mention);
  }
  return mention;
}
