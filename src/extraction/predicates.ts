import type { CompiledLanguage, PredicateKind } from './compiled-language.js';
import type { Token } from './text.js';

/** What happens, or happened, to people: found in a sentence. `start` and `end` are token indexes, the end excluded. */
export interface Predicate {
  readonly start: number;
  readonly end: number;
  readonly kind: PredicateKind | 'promised';
  readonly negated: boolean;
}

/** Auxiliaries may stand between "will" and "freed". */
const FUTURE_REACH = 4;
const NEGATION_REACH = 3;

function isFuture(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  for (let start = Math.max(0, at - FUTURE_REACH); start < at; start += 1) {
    const found = compiled.future.longestAt(tokens, start);
    if (found === undefined || found.end > at) continue;
    const between = tokens.slice(found.end, at);
    if (between.every((token) => token.kind === 'word' && compiled.sets.functionWords.has(token.key))) return true;
  }
  return false;
}

function isNegated(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  for (let index = at - 1; index >= Math.max(0, at - NEGATION_REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return false;
    if (compiled.sets.negations.has(token.key)) return true;
    if (!compiled.sets.functionWords.has(token.key)) return false;
  }
  return false;
}

/** "are detained" is a state, "were detained" an event. */
function participleKind(tokens: readonly Token[], at: number, compiled: CompiledLanguage): 'held' | 'other' {
  return [tokens[at - 1], tokens[at - 2]].some((token) => token !== undefined && compiled.sets.stateAux.has(token.key))
    ? 'held'
    : 'other';
}

export function findPredicates(tokens: readonly Token[], compiled: CompiledLanguage): readonly Predicate[] {
  const found: Predicate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const phrase = compiled.predicates.longestAt(tokens, at);
    const participle = compiled.heldParticiples.longestAt(tokens, at);
    const hit = participle !== undefined && participle.end >= (phrase?.end ?? 0) ? participle : phrase;
    if (hit === undefined) {
      at += 1;
      continue;
    }
    const base: PredicateKind = hit === phrase ? phrase.value : participleKind(tokens, at, compiled);
    const kind = base === 'freed' && isFuture(tokens, at, compiled) ? 'promised' : base;
    found.push({ start: at, end: hit.end, kind, negated: isNegated(tokens, at, compiled) });
    at = hit.end;
  }
  return found;
}
