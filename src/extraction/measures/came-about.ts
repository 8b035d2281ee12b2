import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** Tokens from "that" to its verb: a subject with what is said of it. */
const REACH = 14;
const PHRASE_WORDS = 4;
const GROUP_WORDS = 3;

/** Whether a verb is in a form that leaves open if it came about; `then`: in one of the past. */
function openIn(
  tokens: readonly Token[],
  start: number,
  end: number,
  { reality, clause }: CompiledLanguage,
): 'now' | 'then' | undefined {
  for (let at = start; at < end; at += 1)
    // "41 presos que quedarán en libertad": as written without its accent it would be one of the past
    if (reality.open.isAt(tokens, at) && !clause.ahead.isAt(tokens, at))
      return reality.openThen.isAt(tokens, at) ? 'then' : 'now';
  return undefined;
}

/** "«Liberen a los 40 presos»", "Libertem 40 presos já": such a form that opens its clause asks for it. */
export function isCommand(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  compiled: CompiledLanguage,
): boolean {
  if (openIn(tokens, start, end, compiled) !== 'now') return false;
  for (let at = start; at >= Math.max(0, start - REACH); at -= 1) {
    const opens = at === 0 || /^[.;:!¡"“«‘'—–-]$/.test(tokens[at - 1]?.text ?? '');
    // "«Que el Gobierno libere a los 40»"
    if (opens) return at === start || compiled.small.that.isAt(tokens, at);
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/**
 * "una semana después de que fueran liberados 27", "ha permitido que salgan 12": a subjunctive leaves open whether it came
 * about, and what its clause hangs on may say that it did.
 */
export function cameAbout(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  compiled: CompiledLanguage,
): boolean {
  const { reality, small, clause } = compiled;
  // "o governo libertara 12", but "libertará"
  if (reality.doneBefore.isAt(tokens, start) && !clause.ahead.isAt(tokens, start)) return true;
  const open = openIn(tokens, start, end, compiled);
  if (open === undefined) return false;
  // "los 23 presos que fueran liberados en enero"
  if (open === 'then' && small.that.isAt(tokens, start - 1) && compiled.groups.endsAt(tokens, start - 1, GROUP_WORDS))
    return true;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at -= 1) {
    if (/^[.;:!?]$/.test(tokens[at]?.text ?? '')) return false;
    if (!small.that.isAt(tokens, at)) continue;
    for (let from = at - 1; from >= Math.max(0, at - PHRASE_WORDS); from -= 1) {
      const found = reality.cameAbout.longestAt(tokens, from);
      if (found?.end === at + 1) return found.value === 'any' || open === 'then';
    }
    return false;
  }
  return false;
}
