import { NOBODY, type SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { type Token, tokenAt } from '../text/text.js';

/** "vieron salir del penal a 15". */
const SEEN_REACH = 5;

/** Words of ", no mesmo dia,". */
const ASIDE = 6;

/** Past what stands between two commas: "viram sair, no mesmo dia, 41". */
function pastAside(tokens: readonly Token[], at: number): number {
  if (tokenAt(tokens, at)?.text !== ',') return at;
  for (let close = at + 1; close <= at + 1 + ASIDE; close += 1) {
    const token = tokenAt(tokens, close);
    if (token?.text === ',') return close + 1;
    if (token === undefined || token.kind === 'punct') return at;
  }
  return at;
}

/**
 * "An AFP journalist saw 12 leave", "relatives at the gate saw 12 leave": those who were there and counted. What
 * others see they need not say, nor do relatives who see a bus, or a minister on television, count anybody.
 */
export function seenBy(
  seer: SourceMention | undefined,
  end: number,
  mentions: readonly SourceMention[],
  tokens: readonly Token[],
  { numberStarts, sets, things }: CompiledLanguage,
): SourceMention | undefined {
  if (seer === undefined || seer.outlet !== undefined) return seer;
  const { strength, body } = seer;
  if (strength !== 'role' || body.kind !== NOBODY.kind || body.claimant === NOBODY.claimant) return undefined;
  for (let at = end, last = end + SEEN_REACH; at < last; at += 1) {
    const past = pastAside(tokens, at);
    last += past - at;
    at = past;
    const token = tokenAt(tokens, at);
    if (token === undefined || mentions.some(({ start }) => start === at)) return undefined;
    // "saw 12 buses leave"
    if (token.kind === 'number' || (numberStarts.has(token) && !sets.nameArticles.has(token)))
      return things.longestAt(tokens, at + 1) === undefined ? seer : undefined;
  }
  return undefined;
}
