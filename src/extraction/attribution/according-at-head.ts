import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';

/** Words from "para" to a name: "la dirigente opositora". */
const WHAT_THEY_ARE = 4;

function isWhatTheyAre(words: readonly Token[]): boolean {
  return words.every(({ kind, word }) => kind === 'word' && !word.capital);
}

/** "406 para el Gobierno y 383 para Foro Penal", "162 soltos para a primeira, 175 para a segunda": each right behind their own number. */
function isOfEach(
  tokens: readonly Token[],
  at: number,
  mention: SourceMention,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): boolean {
  if (!closesNumber(tokens, at, mention, compiled)) return false;
  return mentions.some((other) => {
    if (other === mention) return false;
    const from = [other.start - 1, other.start - 2].find((head) => compiled.sets.accordingAtHead.isAt(tokens, head));
    return from !== undefined && closesNumber(tokens, from, other, compiled);
  });
}

function closesNumber(
  tokens: readonly Token[],
  at: number,
  { end }: SourceMention,
  { sets }: CompiledLanguage,
): boolean {
  if (tokens[at - 1]?.kind !== 'number' && tokens[at - 2]?.kind !== 'number') return false;
  const next = tokens[end];
  return next === undefined || next.kind === 'punct' || sets.joiners.has(next) || sets.pairJoiners.has(next);
}

/** "Para el Foro Penal, solo 56 salieron", "…; para la ONG quedan 40": at the head of its clause, with its own verb after it. */
export function accordingAtHead(
  { tokens }: Sentence,
  at: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): { readonly end: number } | undefined {
  if (mentions.length === 0 || !compiled.sets.accordingAtHead.isAt(tokens, at)) return undefined;
  const mention = mentions.find(({ start }) => start > at && start <= at + WHAT_THEY_ARE);
  if (mention === undefined || (mention.strength !== 'named' && mention.strength !== 'role')) return undefined;
  // "Para el penalista Joel García": what somebody is stands before their name
  const far = mention.start > at + 2;
  if (far && (mention.speaker === null || !isWhatTheyAre(tokens.slice(at + 1, mention.start)))) return undefined;
  if (!far && isOfEach(tokens, at, mention, mentions, compiled)) return { end: at + 1 };
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
