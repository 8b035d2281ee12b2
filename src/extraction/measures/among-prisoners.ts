import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** "174 soldiers among the political prisoners", "12 embarazadas entre las presas políticas": prisoners like the others. */
export function isAmongPrisoners(tokens: readonly Token[], end: number, compiled: CompiledLanguage): boolean {
  const among = compiled.parts.longestAt(tokens, end);
  if (among === undefined) return false;
  // "among the 800 political prisoners"
  let at = among.end;
  while (compiled.sets.definites.isAt(tokens, at) || tokens[at]?.kind === 'number') at += 1;
  const whole = compiled.groups.longestAt(tokens, at);
  return whole?.value.prisoner === true && compiled.predicates.longestAt(tokens, whole.end) === undefined;
}

const FRONTED = 7;
/** "are", "se encuentran", "there are". */
const LINKING = 2;

/** "Among the political prisoners are 14 soldiers", "Entre los presos políticos hay 14 militares": those they are of come first. */
export function isAmongPrisonersBefore(tokens: readonly Token[], start: number, compiled: CompiledLanguage): boolean {
  for (let at = start - 1; at >= Math.max(0, start - FRONTED); at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    const among = compiled.parts.longestAt(tokens, at);
    const whole = among === undefined ? undefined : compiled.groups.longestAt(tokens, among.end);
    if (whole === undefined) continue;
    const linked = whole.end < start && start - whole.end <= LINKING;
    return linked && whole.value.prisoner && compiled.predicates.longestAt(tokens, whole.end) === undefined;
  }
  return false;
}
