import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

const BEFORE = 5;
const AFTER = 5;

function has(
  trie: CompiledLanguage['descriptions']['nameless'],
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  for (let at = from; at < to; at += 1) if (trie.longestAt(tokens, at) !== undefined) return true;
  return false;
}

/** The tokens around a noun that its clause goes on to: no farther than the next comma. */
function clauseAround(tokens: readonly Token[], start: number, end: number): readonly [from: number, to: number] {
  let from = start;
  while (from > Math.max(0, start - BEFORE) && tokens[from - 1]?.kind !== 'punct') from -= 1;
  let to = end;
  while (to < Math.min(tokens.length, end + AFTER) && tokens[to]?.kind !== 'punct') to += 1;
  return [from, to];
}

/**
 * "six duplicate names", "twelve cases are being checked", "released 626 names": what stands on a list or in a file is
 * handled, and nobody is freed or held by that. "626 names of people freed" are people all the same.
 */
export function isRecord(tokens: readonly Token[], span: NumberSpan, end: number, compiled: CompiledLanguage): boolean {
  const { records, flawed, handling, handled } = compiled.descriptions;
  if (!has(records, tokens, span.end, end)) return false;
  const [from, to] = clauseAround(tokens, span.hedgeStart, end);
  if (has(flawed, tokens, span.end, to)) return true;
  const ofPeople = compiled.sets.partitives.isAt(tokens, end);
  // "626 names freed since December"
  if (ofPeople || compiled.predicates.longestAt(tokens, end)?.value === 'freed') return false;
  const freeing = compiled.predicates.longestAt(tokens, span.hedgeStart - 1)?.value === 'freed';
  return freeing || has(handling, tokens, from, span.hedgeStart) || has(handled, tokens, end, to);
}
