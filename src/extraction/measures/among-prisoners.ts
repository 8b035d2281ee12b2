import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "174 soldiers among the political prisoners", "12 embarazadas entre las presas políticas": prisoners like the others. */
export function isAmongPrisoners(tokens: readonly Token[], end: number, compiled: CompiledLanguage): boolean {
  const among = compiled.parts.longestAt(tokens, end);
  const whole = among === undefined ? undefined : compiled.groups.longestAt(tokens, among.end);
  return whole?.value.prisoner === true && compiled.predicates.longestAt(tokens, whole.end) === undefined;
}
