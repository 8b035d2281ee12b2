import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

const WHEN = 7;
/** "nesta quinta-feira (22)". */
const BRACKET = /^[()]$/;

/** "of 11 Italians"; "falou no domingo em 895": what else may stand before what is spoken of does so only before a number. */
function isOfNumber(tokens: readonly Token[], at: number, { small, speech, numberStarts }: CompiledLanguage): boolean {
  if (small.of.isAt(tokens, at)) return true;
  const next = tokens[at + 1];
  return speech.spokenOf.isAt(tokens, at) && next !== undefined && (next.kind === 'number' || numberStarts.has(next));
}

/** "spoke last week of 11 Italians", "fala, por sua vez, em 40": a day or an aside between the verb and what is spoken of. */
export function spokeOf(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): { readonly end: number } | undefined {
  if (!compiled.speech.speaks.isAt(tokens, at)) return leftAt(tokens, at, compiled);
  const aside = tokens[at + 1]?.text === ',';
  for (let index = aside ? at + 3 : at + 2; index <= at + WHEN; index += 1) {
    const between = tokens[index - 1];
    if (aside && between?.text === ',') return isOfNumber(tokens, index, compiled) ? { end: index + 1 } : undefined;
    const bracketed = between?.kind === 'number' && tokens[index]?.text === ')';
    if (between?.kind !== 'word' && !bracketed && !BRACKET.test(between?.text ?? '')) return undefined;
    if (!isOfNumber(tokens, index, compiled)) continue;
    const days = tokens.slice(at + 1, index);
    const dated = days.some(
      (token, step) =>
        compiled.sets.weekdays.has(token) || compiled.fixedTimes.longestAt(tokens, at + 1 + step) !== undefined,
    );
    return dated ? { end: index + 1 } : undefined;
  }
  return undefined;
}

/** "deja en menos de cien los liberados", "left it at 40": a verb that puts a figure at the number right after it. */
function leftAt(
  tokens: readonly Token[],
  at: number,
  { course, hedgesBefore, numberStarts, small }: CompiledLanguage,
): { readonly end: number } | undefined {
  const end = course.speaking.leavesAt.longestAt(tokens, at)?.end;
  if (end === undefined) return undefined;
  const number = tokens[hedgesBefore.longestAt(tokens, end)?.end ?? end];
  // "dejó en la cárcel a 40"
  if (number === undefined || small.the.has(number)) return undefined;
  return number.kind === 'number' || numberStarts.has(number) ? { end } : undefined;
}
