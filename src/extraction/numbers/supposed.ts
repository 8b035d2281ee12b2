import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { WordTable } from '../text/word-table.js';
import { isQuote } from './noun-words.js';
import type { NumberSpan } from './number-span.js';

const CLAUSE = 8;

/** Whether one of the words stands behind the number in its clause. */
function isFollowedBy(words: WordTable, tokens: readonly Token[], { end }: NumberSpan): boolean {
  for (let at = end; at < end + CLAUSE && tokens[at]?.kind !== 'punct'; at += 1)
    if (words.isAt(tokens, at)) return true;
  return false;
}

/** "Had 12 been freed, …", "De haber liberado a 12, …", "…, had the junta freed 12": at the head of its clause, and where it is not the first, one of what would follow beside it. */
function isInverted(tokens: readonly Token[], { hedgeStart }: NumberSpan, { reality }: CompiledLanguage): boolean {
  for (let at = hedgeStart - 1; at >= Math.max(0, hedgeStart - CLAUSE) && tokens[at]?.kind !== 'punct'; at -= 1) {
    const found = reality.inverted.longestAt(tokens, at);
    if (found === undefined || found.end > hedgeStart) continue;
    const before = tokens[at - 1];
    if (before === undefined || isQuote(before)) return true;
    if (before.text === ',') return tokens.some((token) => reality.wouldHave.has(token));
  }
  return false;
}

/** "If 12 prisoners are freed, …": at the head of its clause. */
export function isSupposed(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  const { conditionals, contrast, sets, reality } = compiled;
  if (isInverted(tokens, span, compiled)) return true;
  const before = sets.determiners.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 2 : span.hedgeStart - 1;
  // "The strike will end if 12 prisoners are freed", "No talks until 12 are freed"; but "until 12 were freed"
  if (reality.supposing.isAt(tokens, before)) return true;
  // "a greve acaba se 12 presos forem libertados"; but "libertaram-se 12"
  if (conditionals.longestAt(tokens, before)?.end === before + 1 && isFollowedBy(reality.open, tokens, span))
    return true;
  if (reality.untilThen.isAt(tokens, before) && isFollowedBy(reality.today, tokens, span)) return true;
  for (let at = span.hedgeStart - 1; at >= Math.max(0, span.hedgeStart - CLAUSE); at -= 1) {
    if (tokens[at]?.kind === 'punct') return false;
    const found = conditionals.longestAt(tokens, at);
    // "si bien 76 siguen en prisión" grants it
    if (found === undefined || (contrast.longestAt(tokens, at)?.end ?? 0) > found.end) continue;
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
