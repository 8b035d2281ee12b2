import type { Cue } from '../attribution/cue.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { TimeExpression } from './moment.js';

/** "was confirmed on Sunday by Foro Penal"; not "were handed over on Sunday by Hamas". */
export function isInside(
  { start, end }: Cue,
  time: TimeExpression,
  { tokens }: Sentence,
  { predicates }: CompiledLanguage,
): boolean {
  if (time.start <= start || time.end >= end) return false;
  for (let at = start; at < time.start; at += 1) if (predicates.longestAt(tokens, at)?.value === 'freed') return false;
  return true;
}
