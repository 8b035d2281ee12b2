import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { GroupEntry } from '../lexicon/look-up-tables.js';
import type { Found } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

const OPENS = /^[—–(]$/;
const CLOSES = /^[—–)]$/;
const NOUN_WORDS = 4;
const ASIDE = 8;

/** Where an aside opens right before the number, "there were" or "eran" left out. */
function opening(tokens: readonly Token[], at: number, { copulas, sets }: CompiledLanguage): number | undefined {
  for (let open = at - 1; open >= Math.max(0, at - 3); open -= 1) {
    const token = tokens[open];
    if (token === undefined) return undefined;
    if (OPENS.test(token.text)) return open;
    const says =
      copulas.longestAt(tokens, open) !== undefined || sets.existence.has(token) || sets.functionWords.has(token);
    if (!says) return undefined;
  }
  return undefined;
}

function closing(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + ASIDE; at += 1) if (CLOSES.test(tokens[at]?.text ?? '')) return at;
  return undefined;
}

/** "Los presos —27 en total— salieron", "the fishermen (there were 39)": how many those are whom the sentence is about. `end`: past the aside. */
export function inDashes(
  tokens: readonly Token[],
  { hedgeStart, end, ratio }: NumberSpan,
  compiled: CompiledLanguage,
): Found<GroupEntry> | undefined {
  const open = ratio === null ? opening(tokens, hedgeStart, compiled) : undefined;
  const close = open === undefined ? undefined : closing(tokens, end);
  if (open === undefined || close === undefined) return undefined;
  for (let start = open - 1; start >= Math.max(0, open - NOUN_WORDS); start -= 1) {
    const group = compiled.groups.longestAt(tokens, start);
    if (group === undefined || group.end !== open) continue;
    // "13 prisoners — 12 in all": they are counted already
    const counted = tokens[start - 1];
    if (counted?.kind === 'number' || compiled.numberStarts.has(counted)) return undefined;
    return { start, end: close + 1, value: group.value };
  }
  return undefined;
}
