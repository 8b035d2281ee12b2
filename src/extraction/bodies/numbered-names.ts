import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { words } from '../sentences/capital-run.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { bodyAt, type Fragment } from './fragment.js';
import { isUsedAsBody } from './speaking-bodies.js';

const NUMBER = /^\d{1,3}$/;

const LONGEST_BRACKET = 6;

/** "Projeto 88 (The 88 Project),": past the same name in another language. */
function pastBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const closes = tokens.slice(at, at + LONGEST_BRACKET).findIndex(({ text }) => text === ')');
  return closes < 0 ? at : at + closes + 1;
}

/** "Project 88", "The 88 Project": a noun of bodies and a number are a name where they are used as one. */
export function numberedBody(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined) return undefined;
  const [noun, number] = first.kind === 'number' ? [second, first] : [first, second];
  if (!isCapitalised(noun) || !compiled.sets.bodyNouns.has(noun) || !NUMBER.test(number.text)) return undefined;
  // "zona 7, Project 88" but not "200 Defenders"
  if (noun === second && !compiled.names.articleBefore.isAt(tokens, at - 1)) return undefined;
  const name = words(tokens, at, at + 2);
  const met = cast.body(name);
  // "segundo o The 88 Project": an article of each language
  const opens = compiled.names.articleBefore.isAt(tokens, at - 1) ? at - 1 : at;
  const used = [at + 2, pastBracket(tokens, at + 2)].some(
    (end) => isUsedAsBody(tokens, at, end, compiled) || isUsedAsBody(tokens, opens, end, compiled),
  );
  if (met === undefined && !used) return undefined;
  const body = met ?? { claimant: name, kind: 'ngo' as const };
  return bodyAt(at, at + 2, body, name);
}
