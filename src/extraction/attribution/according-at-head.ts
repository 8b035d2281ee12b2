import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';

/** "Para el Foro Penal, solo 56 salieron", "…; para la ONG quedan 40": at the head of its clause, with its own verb after it. */
export function accordingAtHead(
  { tokens }: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): { readonly end: number } | undefined {
  if (mentions.length === 0 || !compiled.sets.accordingAtHead.isAt(tokens, at)) return undefined;
  const mention = mentions.find(({ start }) => start > at && start <= at + 2);
  if (mention === undefined || (mention.strength !== 'named' && mention.strength !== 'role')) return undefined;
  const opens = at === 0 || /^[;:,—–]$/.test(tokens[at - 1]?.text ?? '') || contrastEnds(tokens, at, compiled);
  if (!opens) return undefined;
  const after = tokens[mention.end]?.text === ')' ? mention.end + 1 : mention.end;
  const goesOn =
    tokens[after]?.text === ',' ||
    compiled.language.predicates.existence.includes(tokens[after]?.key ?? '') ||
    [compiled.copulas, compiled.predicates, compiled.hedgesBefore].some((list) => list.longestAt(tokens, after)) ||
    compiled.speech.opensCount.isAt(tokens, after) ||
    // "For the SNTP the figure is 101"
    (compiled.sets.nameArticles.isAt(tokens, after) && compiled.counts.longestAt(tokens, after + 1) !== undefined);
  return goesOn ? { end: at + 1 } : undefined;
}

function contrastEnds(tokens: readonly Token[], at: number, { contrast }: CompiledLanguage): boolean {
  return [1, 2, 3].some((back) => contrast.longestAt(tokens, at - back)?.end === at);
}
