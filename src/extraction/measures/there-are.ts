import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Rarer } from './rarer.js';

const THERE_ARE = 10;

function isBesideGroup(tokens: readonly Token[], at: number, groups: CompiledLanguage['groups']): boolean {
  for (let start = at - 1; start >= at - 3; start -= 1)
    if ((groups.longestAt(tokens, start)?.end ?? 0) >= at) return true;
  return false;
}

/** "haja pouco mais de 33.000 pessoas encarceradas": they exist, and that is their state. */
export function thereAre(tokens: readonly Token[], at: number, { groups, sets }: CompiledLanguage): boolean {
  if (!isBesideGroup(tokens, at, groups)) return false;
  for (let index = at - 1; index >= Math.max(0, at - THERE_ARE); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punct' || sets.relatives.has(token)) return false;
    if (sets.existence.has(token)) return true;
  }
  return false;
}

/** "are detained" is a state, "were detained" an event. */
export function participleKind(
  tokens: readonly Token[],
  at: number,
  { existence }: Rarer,
  compiled: CompiledLanguage,
): 'held' | 'other' {
  const { stateAux } = compiled.sets;
  const state = stateAux.isAt(tokens, at - 1) || stateAux.isAt(tokens, at - 2);
  return state || (existence && thereAre(tokens, at, compiled)) ? 'held' : 'other';
}
