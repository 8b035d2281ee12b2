import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** Tokens from "see" to "walk free", its people between. */
const REACH = 10;

/** "see 41 prisoners walk free", "permitir que 41 presos salgan": where the verb stands on which it hangs that they leave. */
export function letsBefore(
  tokens: readonly Token[],
  release: number,
  { reality }: CompiledLanguage,
): number | undefined {
  for (let at = release - 1; at >= Math.max(0, release - REACH) && tokens[at]?.kind !== 'punct'; at -= 1)
    if (reality.lets.isAt(tokens, at)) return at;
  return undefined;
}
