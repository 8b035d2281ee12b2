import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isPastVerb } from '../lexicon/noun-ends.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { NumberSpan } from './number-span.js';

const QUOTES = '"“”«»‘';

export function isQuote(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'punct' && QUOTES.includes(token.text);
}

/** Without the marks of a quotation. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at += 1) if (!isQuote(tokens[at])) words += `${words && ' '}${tokens[at]?.text ?? ''}`;
  return words;
}

const POSSESSIVE = /^['’]s?$/;

/** Whether a noun is over at `end` and only says whose the next one is: "women's rights campaigners". */
export function isOwner(tokens: readonly Token[], end: number, { language, sets }: CompiledLanguage): boolean {
  const next = tokens[end + 1];
  return (
    !language.sources.verbFirst &&
    POSSESSIVE.test(tokens[end]?.text ?? '') &&
    tokens[end - 1]?.kind === 'word' &&
    next?.kind === 'word' &&
    !sets.functionWords.has(next)
  );
}

/**
 * A noun that no lexicon knows, as the article has it: without what stands before it ("more", "sus") or tells after it
 * that they are accused, held or free.
 */
export function nounOf(tokens: readonly Token[], from: number, to: number, compiled: CompiledLanguage): string {
  const { sets, heldParticiples, descriptions } = compiled;
  let start = from;
  let end = to;
  const isSmall = (at: number) =>
    [sets.increments, sets.determiners, sets.functionWords].some((words) => words.isAt(tokens, at));
  while (start < end - 1 && isSmall(start)) start += 1;
  const isTold = (at: number) =>
    heldParticiples.longestAt(tokens, at) !== undefined ||
    descriptions.nameless.longestAt(tokens, at)?.end === at + 1 ||
    (!compiled.language.sources.verbFirst && /ed$/.test(tokens[at]?.key ?? ''));
  while (end > start + 1 && isTold(end - 1)) end -= 1;
  return wordsOf(tokens, start, end);
}

/** "24 jailed journalists": a participle by itself. */
export function isHeldBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
  { heldParticiples }: CompiledLanguage,
): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && heldParticiples.mayBegin(token) && heldParticiples.longestAt([token], 0)) return true;
  }
  return false;
}

/** "50 escaped on Friday": in English a verb, and no noun. */
function isGone(tokens: readonly Token[], at: number, { clause, language, groups }: CompiledLanguage): boolean {
  return !language.sources.verbFirst && clause.gone.isAt(tokens, at) && groups.longestAt(tokens, at + 1) === undefined;
}

/** Right after a number: what its people did. */
export function isTheirVerb(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  return compiled.course.pastVerbs.isAt(tokens, at) || isPastVerb(tokens, at, compiled) || isGone(tokens, at, compiled);
}

/** Nothing but names and words that only qualify, up to there. */
export function isNamed(tokens: readonly Token[], from: number, to: number, { sets }: CompiledLanguage): boolean {
  return tokens.slice(from, to).every((word) => isCapitalised(word) || sets.qualifiers.has(word));
}

/** "Temos 62 confirmados.": that somebody has counted them, and not who they are. */
export function isCountedSo(
  tokens: readonly Token[],
  { end }: NumberSpan,
  noun: { readonly kind: string; readonly end?: number },
  { clause }: CompiledLanguage,
): boolean {
  const next = tokens[end + 1];
  if (!clause.verified.isAt(tokens, end) || (next !== undefined && next.kind !== 'punct')) return false;
  return noun.kind === 'elliptical' ? noun.end === end : noun.kind === 'unknown' && noun.end === end + 1;
}

function isPrisoner(token: Token | undefined, { groups }: CompiledLanguage): boolean {
  return token !== undefined && groups.longestAt([token], 0)?.value.prisoner === true;
}

/** "presos paquistaníes", "Palestinian prisoners": a noun for prisoners, and of which people they are; but "familiares de presos". */
export function arePrisoners(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  if (end < at + 2) return false;
  const head = !compiled.language.sources.verbFirst && end === at + 2 ? end - 1 : at;
  return isPrisoner(tokens[at], compiled) || isPrisoner(tokens[head], compiled);
}

/** "two days later", "dos días después": right behind a number, how much later so many left. */
export function isLengthApart(tokens: readonly Token[], at: number, { sets, units, apart }: CompiledLanguage): boolean {
  // "30 more two days later"
  const many = sets.increments.isAt(tokens, at) ? at + 1 : at;
  if (!sets.numerals.isAt(tokens, many) && tokens[many]?.kind !== 'number') return false;
  const unit = units.longestAt(tokens, many + 1);
  return unit !== undefined && apart.longestAt(tokens, unit.end) !== undefined;
}
