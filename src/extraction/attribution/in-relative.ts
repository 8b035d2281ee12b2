import type { Sentence } from '../sentences/sentence.js';
import type { Cue } from './cue.js';

/** "Foro Penal, que ha contado 41", "the government, which says": a verb in a clause that only tells more of its body. */
export function isInRelative({ start, source: { end } }: Cue, { tokens, compiled }: Sentence): boolean {
  const opens = tokens[end]?.text === ',' ? end + 1 : end;
  if (opens >= start || !compiled.sets.relatives.isAt(tokens, opens)) return false;
  // "Foro Penal, que presta ayuda, señaló": the clause is over
  for (let at = opens; at < start; at += 1) if (tokens[at]?.kind === 'punct') return false;
  return true;
}
