import { countryOf } from '../places/countries.js';
import { isCapitalised, type Token } from '../text/text.js';

const OF = /^(?:of|for|de|del|da|do|das|dos|para)$/;
const ARTICLE = /^(?:the|la|el|las|los|a|o|as|os)$/;
const AND = /^(?:and|y|e)$/;
const WORDS = 5;
const MINISTER = /^(?:vice-?)?(?:minist|secretar)/;

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
export function portfolioEnd(tokens: readonly Token[], officeStart: number, officeEnd: number): number {
  const office = tokens.slice(officeStart, officeEnd);
  if (!office.some(({ key }) => MINISTER.test(key))) return officeEnd;
  // "ministro do Interior" may be an office of its own already
  const begun = office.some(({ key }) => OF.test(key));
  const article = ARTICLE.test(tokens[officeEnd + 1]?.key ?? '');
  const start = begun ? officeEnd : officeEnd + (article ? 2 : 1);
  if (!begun && !OF.test(tokens[officeEnd]?.key ?? '')) return officeEnd;
  const first = runEnd(tokens, start);
  if (first === start && !begun) return officeEnd;
  let end = first;
  while (tokens[end]?.text === ',' && runEnd(tokens, end + 1) > end + 1) end = runEnd(tokens, end + 1);
  // only a list that goes on to "and": a name after a comma is the minister's
  if (!AND.test(tokens[end]?.key ?? '')) return first;
  // "da Justiça e dos Direitos Humanos"
  const next = OF.test(tokens[end + 1]?.key ?? '') ? end + 2 : end + 1;
  const last = runEnd(tokens, next);
  return last > next ? last : first;
}
