import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { words } from '../sentences/capital-run.js';
import { isCapitalised, type Token } from '../text/text.js';
import { bodyAt, type Fragment } from './fragment.js';
import { isWhoIsTold } from './said-before.js';

/** Words that a name goes on for. */
const LONGEST_TAIL = 2;
/** Letters of words that are written small in a heading, too. */
const SHORT = 4;
const APOSTROPHE = /^['’]$/;

/** "Foro Penal Counts Forty Freed": most words after a name that ends at `end` begin with a capital. */
function isHeading(tokens: readonly Token[], end: number): boolean {
  const long = tokens.slice(end).filter(({ kind, text }) => kind === 'word' && text.length > SHORT);
  return long.length > 1 && long.filter(isCapitalised).length * 3 > long.length * 2;
}

/** A word of a name, and nothing that may follow one: a place, a day, an office, a verb, a paper. */
function isOfName(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.word.capital || token.word.mayBeCountry || token.word.mayBePlace) return false;
  const { sets, roles, say, counts, documents, names } = compiled;
  if (sets.months.has(token) || sets.weekdays.has(token) || sets.functionWords.has(token)) return false;
  if (names.regions.has(token)) return false;
  return ![roles, say, counts, documents].some((table) => table.longestAt(tokens, at) !== undefined);
}

/** Where a name that begins with one known goes on to, if it does. */
function tailEnd(tokens: readonly Token[], end: number, compiled: CompiledLanguage): number | undefined {
  const start = APOSTROPHE.test(tokens[end]?.text ?? '') ? end + 1 : end;
  let last = start;
  while (isOfName(tokens, last, compiled)) last += 1;
  const goesOn = tokens[last];
  if (last === start || last - start > LONGEST_TAIL || goesOn === undefined) return undefined;
  return goesOn.kind === 'word' && isCapitalised(goesOn) ? undefined : last;
}

/** "el Observatorio Venezolano de Prisiones de Lara": the same body, there; but "de Gonzalo Himiob". */
function isOfPlace(tokens: readonly Token[], end: number, compiled: CompiledLanguage): boolean {
  if (!compiled.small.ofThe.isAt(tokens, end) || !isOfName(tokens, end + 1, compiled)) return false;
  const next = tokens[end + 2];
  return next !== undefined && !isCapitalised(next);
}

function isOfOffice(tokens: readonly Token[], start: number, { small, roles }: CompiledLanguage): boolean {
  if (!small.ofThe.isAt(tokens, start - 1)) return false;
  return [2, 3].some((back) => {
    const role = roles.longestAt(tokens, start - back);
    return role !== undefined && role.end >= start - 1 && (role.value === 'office' || role.value === 'member');
  });
}

/** "Viasna Voices", "Emergency Lawyers' Room": what is called by more than the name of a body of the registry is another body. */
export function longerName(
  tokens: readonly Token[],
  known: Fragment,
  compiled: CompiledLanguage,
): Fragment | undefined {
  if (known.kind !== 'body') return undefined;
  // "Human Rights Watch Americas": the same, for a part of the world
  let region = known.end;
  while (tokens[region]?.word.capital === true && compiled.names.regions.isAt(tokens, region)) region += 1;
  if (region > known.end) return bodyAt(known.start, region, known.body, known.name, known.known, known.acronym);
  if (isOfPlace(tokens, known.end, compiled))
    return bodyAt(known.start, known.end + 2, known.body, known.name, known.known, known.acronym);
  // "contou ao UOL Maria Silva": who is told, and who tells
  if (known.body.kind === 'media' && isWhoIsTold(tokens, known.start, compiled)) return undefined;
  // "o advogado do Foro Penal Rui Melo": the office is of the body, and the name is who holds it
  if (isOfOffice(tokens, known.start, compiled)) return undefined;
  const end = tailEnd(tokens, known.end, compiled);
  if (end === undefined || isHeading(tokens, end)) return undefined;
  const name = words(tokens, known.start, end);
  return bodyAt(known.start, end, { claimant: name, kind: 'ngo' }, name);
}
