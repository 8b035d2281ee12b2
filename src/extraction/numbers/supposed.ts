import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

const CLAUSE = 8;

/** "If 12 prisoners are freed, …": at the head of its clause. */
export function isSupposed(
  tokens: readonly Token[],
  span: NumberSpan,
  { conditionals, sets }: CompiledLanguage,
): boolean {
  for (let at = span.hedgeStart - 1; at >= Math.max(0, span.hedgeStart - CLAUSE); at -= 1) {
    if (tokens[at]?.kind === 'punct') return false;
    const found = conditionals.longestAt(tokens, at);
    if (found === undefined) continue;
    // "it was unclear whether 12 had been freed"; "negó que haya torturas y dijo que 116 salieron": of what comes after "and" nothing is denied
    if (found.end - at > 1)
      return (
        found.end <= span.hedgeStart &&
        !tokens.slice(found.end, span.hedgeStart).some((token) => sets.joiners.has(token))
      );
    if (at === 0 || /^[,"“«¿]$/.test(tokens[at - 1]?.text ?? '')) return true;
    // "we do not know if there will be 20"
    if ([2, 3].some((back) => sets.negations.isAt(tokens, at - back))) return true;
  }
  return false;
}
