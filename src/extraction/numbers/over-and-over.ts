import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

const FOR_EACH = 12;

/** "For every hostage, Israel frees 30 prisoners", "Por cada 100.000 habitantes hay 199 presos": told before it. */
export function isForEach(
  tokens: readonly Token[],
  { hedgeStart }: NumberSpan,
  { sets, rates }: CompiledLanguage,
): boolean {
  for (let at = hedgeStart - 2; at >= Math.max(1, hedgeStart - FOR_EACH); at -= 1) {
    if (/^[.;:]$/.test(tokens[at]?.text ?? '')) return false;
    if (sets.each.isAt(tokens, at)) return rates.longestAt(tokens, at - 1) !== undefined;
  }
  return false;
}

/** "Cada día salen unos 10 presos", "Every week, 20 prisoners are freed": so many over and over. */
export function isOverAndOver(
  tokens: readonly Token[],
  { hedgeStart }: NumberSpan,
  { course }: CompiledLanguage,
): boolean {
  for (let at = hedgeStart - 1; at >= Math.max(0, hedgeStart - FOR_EACH); at -= 1) {
    if (/^[.;:]$/.test(tokens[at]?.text ?? '')) return false;
    const often = at === 0 || tokens[at - 1]?.kind === 'punct' ? course.everyDay.longestAt(tokens, at) : undefined;
    if (often !== undefined) return tokens.slice(often.end + 1, hedgeStart).every(({ kind }) => kind !== 'punct');
  }
  return false;
}
