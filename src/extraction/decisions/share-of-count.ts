import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { beforeArticle } from '../numbers/before-article.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Token } from '../text/text.js';

/** "That is twice as many as", "940 this year, twice as many as in 2025", "Es el triple de los 27 de 2025", "Eso es un 70 % de la cifra oficial": what was told before, set against another count. */
export function isComparison(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  if (span.ratio === null) return false;
  const verb = beforeArticle(tokens, span, compiled) - 1;
  if (verb >= 0 && compiled.comparedWith.longestAt(tokens, span.end) !== undefined) return true;
  if (verb >= 0 && verb <= 1 && compiled.copulas.longestAt(tokens, verb) !== undefined) return true;
  return isEquated(tokens, span, compiled);
}

const EQUATES = 5;

/** The last mark before it, or −1. */
function clauseBefore(tokens: readonly Token[], verb: number): number {
  return tokens.findLastIndex(({ kind }, at) => at < verb && kind === 'punct');
}

/** Where an aside opens that only says the number, "the official figure, 116 releases, | is twice": else the verb itself. */
function pastNumber(tokens: readonly Token[], verb: number, { numberStarts }: CompiledLanguage): number {
  if (clauseBefore(tokens, verb) !== verb - 1) return verb;
  const open = clauseBefore(tokens, verb - 1);
  const first = tokens[open + 1];
  const isNumber = first !== undefined && (first.kind === 'number' || numberStarts.has(first));
  return open > 0 && isNumber && verb - open <= EQUATES ? open : verb;
}

/** "What Foro Penal saw amounts to 68% of that", "its list is two thirds of it": a count, and no group of people, is the share. */
function isEquated(tokens: readonly Token[], span: NumberSpan, compiled: CompiledLanguage): boolean {
  const { statements, clause, counts, groups, small, speech } = compiled;
  const from = beforeArticle(tokens, span, compiled);
  const verb = tokens.findLastIndex(
    // "llega a la mitad": its last word may be that of the share
    (_, at) => at < from && at >= from - EQUATES && (statements.equates.longestAt(tokens, at)?.end ?? 0) >= from - 1,
  );
  const end = pastNumber(tokens, verb, compiled);
  const first = clauseBefore(tokens, end) + 1;
  let isCount = false;
  for (let at = first; at < end; at += 1) {
    // "the number of women is a third of that": a group; but "of people freed, 116, is twice"
    if (groups.longestAt(tokens, at) !== undefined) return isCount && end < verb;
    const isWhat = at <= first + 1 && [small.that, speech.what].some((words) => words.isAt(tokens, at));
    isCount ||= isWhat || clause.rolls.isAt(tokens, at) || counts.longestAt(tokens, at) !== undefined;
  }
  return isCount;
}
