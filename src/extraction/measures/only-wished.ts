import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isFuture } from './ahead.js';

const NEGATION_REACH = 3;

export function isNegated(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  for (let index = at - 1; index >= Math.max(0, at - NEGATION_REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return false;
    if (compiled.sets.negations.has(token)) return true;
    // "not yet freed"
    if (!compiled.sets.functionWords.has(token) && !compiled.clause.yet.has(token)) return false;
  }
  return false;
}

const ENABLED_REACH = 12;

/** "The amnesty has allowed 40 prisoners to leave jail": they did; "would allow" leaves it open. */
function isEnabled(tokens: readonly Token[], to: number, compiled: CompiledLanguage): boolean {
  for (let index = to - 1; index >= Math.max(0, to - ENABLED_REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punct') return false;
    if (compiled.clause.enables.has(token))
      return !isFuture(tokens, index, compiled) && !isNegated(tokens, index, compiled);
  }
  return false;
}

const MANAGED_WORDS = 5;
const UNDONE_REACH = 7;

/** "have not managed to free", "did nothing that helped to free". */
function isUndone(tokens: readonly Token[], to: number, { sets }: CompiledLanguage): boolean {
  for (let index = to - 1; index >= Math.max(0, to - UNDONE_REACH) && tokens[index]?.kind === 'word'; index -= 1)
    if (sets.negations.isAt(tokens, index)) return true;
  return false;
}

/** Words between "criticado" and "por indultar". */
const CAUSE_REACH = 6;

/** "fue criticado por indultar a 40", "acabó por liberar a 40": what was done already. */
function isForWhatWasDone(tokens: readonly Token[], to: number, { reality, language }: CompiledLanguage): boolean {
  if (!language.sources.verbFirst || !reality.doing.endsAt(tokens, to + 1, 1)) return false;
  for (let index = to - 1; index >= Math.max(0, to - CAUSE_REACH); index -= 1) {
    if (tokens[index]?.kind === 'punct') return false;
    if (reality.causes.isAt(tokens, index) || reality.done.isAt(tokens, index)) return true;
  }
  return false;
}

/** "pressure the government to free hundreds": nobody is free yet, and nobody promised. */
export function isWish(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (!compiled.sets.wishes.isAt(tokens, at - 1)) return false;
  if (isForWhatWasDone(tokens, at - 1, compiled)) return false;
  const managed = compiled.clause.managed.endsAt(tokens, at, MANAGED_WORDS);
  return (!managed || isUndone(tokens, at, compiled)) && !isEnabled(tokens, at - 1, compiled);
}
