import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** Whether a release came about by what is told of it or by a promise that was kept, is settled and to come, is no more than talked of, or was promised and is not to come. */
export type Told = 'told' | 'kept' | 'settled' | 'wished' | 'broken';

/** Tokens from the word of binding oneself to the release: "la promesa del Gobierno del presidente de | liberar". */
const REACH = 9;
/** The longest of "after", "después de". */
const PREPOSITION = 3;
/** Tokens from "kept" to such a word: "kept at last its". */
const KEPT_REACH = 4;

/**
 * "after promising to free 41", "se comprometiera a liberar", "la promesa do governo de libertar": what somebody binds
 * themselves to is to come, whatever the form of the word; it came about where the word is kept, and not where it is broken.
 * None where nobody is bound.
 */
export function boundTo(tokens: readonly Token[], release: number, compiled: CompiledLanguage): Told | undefined {
  const { binds, keepsWord, breaksWord, done, alongside } = compiled.reality;
  for (let at = release - 1; at >= Math.max(0, release - REACH); at -= 1) {
    if (tokens[at]?.kind !== 'word') return undefined;
    // "promised, and began to free": the nearer verb says what became of it
    if (done.isAt(tokens, at) && !binds.isAt(tokens, at)) return undefined;
    // "offered figures after freeing 41"
    if (alongside.endsAt(tokens, at + 1, PREPOSITION)) return undefined;
    if (!binds.isAt(tokens, at)) continue;
    for (let before = at - 1; before >= Math.max(0, at - KEPT_REACH); before -= 1) {
      if (breaksWord.isAt(tokens, before)) return 'broken';
      if (!keepsWord.isAt(tokens, before)) continue;
      return compiled.sets.negations.isAt(tokens, before - 1) ? 'broken' : 'kept';
    }
    return 'settled';
  }
  return undefined;
}
