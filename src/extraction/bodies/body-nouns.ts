import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

const NO_NOUNS: readonly string[] = [];

/** The words from `start` to `end` that `isNoun` takes: mostly none. */
function nounsAmong(
  tokens: readonly Token[],
  start: number,
  end: number,
  isNoun: (token: Token) => boolean,
): readonly string[] {
  let found: string[] | undefined;
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isNoun(token)) continue;
    found ??= [];
    found.push(token.key);
  }
  return found ?? NO_NOUNS;
}

/** Nouns by which a body may be called again: committee, sindicato, coligação. */
export function nounsOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  { sets, names }: CompiledLanguage,
): readonly string[] {
  return nounsAmong(
    tokens,
    start,
    end,
    (token) => (sets.bodyNouns.has(token) || sets.describedBodies.has(token)) && !names.commonNouns.has(token),
  );
}

/** "la agencia estatal VNA" may be called "la agencia" again. */
export function mediumOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  { bodies }: CompiledLanguage,
): readonly string[] {
  return nounsAmong(tokens, start, end, (token) => bodies.outletsAgain.has(token));
}

/**
 * "el Cuartel General": nouns by which an office of a state may be called again. A ministry any state has; a headquarters
 * with a name is one country's.
 */
export function officesOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  { bodies }: CompiledLanguage,
): readonly string[] {
  return nounsAmong(tokens, start, end, (token) => bodies.headquarters.has(token));
}
