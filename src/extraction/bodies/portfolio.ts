import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import { countryOf } from '../places/countries.js';
import type { Found } from '../text/phrase-trie.js';
import { isCapitalised, type Token } from '../text/text.js';

const WORDS = 5;

/** Capitalised words, small ones between them: "Relaciones Interiores", "Justiça". A country is no portfolio. */
function runEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + WORDS) {
    const token = tokens[end];
    if (token === undefined || !isCapitalised(token) || countryOf(token.key) !== undefined) break;
    end += 1;
  }
  return end;
}

/** "ministro de Interior, Justicia y Paz", "minister for Justice and Peace": the portfolio is of the office, no body of its own. */
export function portfolioEnd(
  tokens: readonly Token[],
  officeStart: number,
  officeEnd: number,
  { bodies, small }: CompiledLanguage,
): number {
  const isOf = (token: Token | undefined) => token !== undefined && (small.ofThe.has(token) || small.for.has(token));
  if (!bodies.portfolios.isAmong(tokens, officeStart, officeEnd)) return officeEnd;
  const office = tokens.slice(officeStart, officeEnd);
  // "ministro do Interior" may be an office of its own already
  const noun = office.findLastIndex((_, at) => bodies.portfolios.isAt(office, at));
  // "um porta-voz do Ministério do Interior": what comes before the ministry is not what it is for
  const begun = office.slice(noun).some(isOf);
  const article = small.the.isAt(tokens, officeEnd + 1);
  const start = begun ? officeEnd : officeEnd + (article ? 2 : 1);
  if (!begun && !isOf(tokens[officeEnd])) return officeEnd;
  const first = runEnd(tokens, start);
  if (first === start && !begun) return officeEnd;
  let end = first;
  while (tokens[end]?.text === ',' && runEnd(tokens, end + 1) > end + 1) end = runEnd(tokens, end + 1);
  // only a list that goes on to "and": a name after a comma is the minister's
  if (!small.and.isAt(tokens, end)) return first;
  // "da Justiça e dos Direitos Humanos"
  const next = isOf(tokens[end + 1]) ? end + 2 : end + 1;
  const last = runEnd(tokens, next);
  return last > next ? last : first;
}

/** "the Minister of Justice, Ana Ruiz": an office with what it is for, though its last word is one of bodies' names. */
export function hasPortfolio(
  tokens: readonly Token[],
  role: Found<SourceRole> | undefined,
  compiled: CompiledLanguage,
): boolean {
  return role?.value === 'office' && portfolioEnd(tokens, role.start, role.end, compiled) > role.end;
}
