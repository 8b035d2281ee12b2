import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { Cast } from './cast.js';
import type { KnownNames } from './known-names.js';

const OPENS = /^["“”«»„'‘:.!?¡¿•*—–-]$/;

/** "the Madrid-based Prisoners Defenders". */
export function isFromSomewhere(token: Token | undefined, { bodies }: CompiledLanguage): boolean {
  return token?.word.hyphened === true && bodies.fromSomewhere.some((end) => token.key.endsWith(end));
}

/** Whether a word has its capital from its place alone. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = at === 0 ? undefined : tokens[at - 1];
  return before === undefined || (before.kind === 'punct' && OPENS.test(before.text));
}

/** "Seguimos verificando otros casos", "Creo en ellos", "We know": a verb or a pronoun of whoever speaks, and no name. */
function isOfUs(token: Token, next: Token, { speech }: CompiledLanguage): boolean {
  if (next.kind !== 'word' || isCapitalised(next)) return false;
  return speech.ofMyself.has(token) || speech.ourVerbEnds.some((end) => token.key.endsWith(end));
}

/** "Yet Foro Penal", "Two counts", "Meanwhile the Monitor": a word at the head of a sentence that begins no name. */
export function opensOnly(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (isFromSomewhere(token, compiled)) return true;
  if (token === undefined || next === undefined || !opensSentence(tokens, at)) return false;
  const { sets, contrast, hedgesBefore } = compiled;
  if (contrast.longestAt(tokens, at) !== undefined || hedgesBefore.longestAt(tokens, at) !== undefined) return true;
  if (sets.pairOpeners.has(token)) return true;
  // "Podemos informó", of a party named before
  if (isOfUs(token, next, compiled)) return cast.body(token.text) === undefined;
  if (sets.openers.has(token) || sets.subordinators.has(token)) return true;
  if (!isCapitalised(next)) return compiled.sets.numerals.has(token);
  if (compiled.sets.numerals.has(token)) return false;
  // "Ni Provea", "Según Foro Penal": a body met or known begins right after it
  const small = sets.functionWords.has(token);
  return small && (known.bodies.longestAt(tokens, at + 1) !== undefined || cast.body(next.text) !== undefined);
}

/** "the Committee to Protect Journalists in New York, which counts …, said": within a name after "in". */
export function isWhere(tokens: readonly Token[], at: number, { small }: CompiledLanguage): boolean {
  let first = at;
  while (tokens[first - 1]?.word.capital === true) first -= 1;
  return small.in.isAt(tokens, first - 1);
}
