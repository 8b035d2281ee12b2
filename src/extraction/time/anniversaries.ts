import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** Words from the verb to how long ago it was: "se completa hoje | um ano". */
const FALLS = 4;
/** Words from there to what it was: "um mês | da soltura", "un año de la excarcelación". */
const TOLD = 4;

/** Past "today", where it stands at `at`. */
export function pastToday(tokens: readonly Token[], at: number, { fixedTimes }: CompiledLanguage): number {
  const today = fixedTimes.longestAt(tokens, at);
  return today?.value.kind === 'offset' && today.value.days === 0 ? today.end : at;
}

/**
 * "Today marks a year since 12 were freed", "se cumple un mes de la excarcelación", "completa-se hoje um ano desde que": how
 * long ago it was, from `number` to the end of its unit. Gives the token past what leads to the deed.
 */
export function anniversaryEnd(
  tokens: readonly Token[],
  number: number,
  unit: number,
  compiled: CompiledLanguage,
): number | undefined {
  const { dating, small, sets, predicates, since } = compiled;
  const verb = [1, 2, 3, FALLS].find((back) => dating.fallsOn.isAt(tokens, number - back));
  if (verb === undefined) return undefined;
  const from = pastToday(tokens, unit, compiled);
  let link: number | undefined;
  for (let at = from; at < tokens.length && tokens[at]?.kind !== 'punct' && !sets.joiners.isAt(tokens, at); at += 1) {
    // "today marks a month since the vote, and 99 are free": of something else
    if (predicates.longestAt(tokens, at)?.value === 'freed') return link ?? (at < from + TOLD ? at : undefined);
    const start = since.longestAt(tokens, at)?.end ?? at;
    if (at < from + TOLD) link ??= small.that.isAt(tokens, at) ? at + 1 : start > at ? start : undefined;
  }
  return undefined;
}
