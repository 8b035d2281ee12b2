import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Cast } from './cast.js';
import { countNounEnd } from './count-owner.js';
import { pastSorts } from './introduced-body.js';
import type { KnownNames } from './known-names.js';

/**
 * "Cierre del Foro Penal", "Reply from Provea": what opens a heading before "of" and a body that is known or was named. Its
 * capital is of its place.
 */
export function opensBeforeBody(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  known: KnownNames,
  { sets, small }: CompiledLanguage,
): boolean {
  if (at > 0 && tokens[at - 1]?.kind !== 'punct') return false;
  if (!sets.countOf.isAt(tokens, at + 1) || sets.bodyNouns.isAt(tokens, at) || sets.stateNouns.isAt(tokens, at))
    return false;
  const named = small.the.isAt(tokens, at + 2) ? at + 3 : at + 2;
  return known.bodies.longestAt(tokens, named) !== undefined || cast.body(tokens[named]?.text ?? '') !== undefined;
}

/** "X Alfredo Romero", "Registros de Foro Penal": no name begins with the network or with the count. */
export function opensNoName(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (tokens[at]?.text === 'X') return true;
  // "Voceros del Ejército", "Periodistas de Crónica del Lago": people of a body
  const opens = at === 0 || tokens[at - 1]?.kind === 'punct';
  const people = compiled.bodies.peopleOf.isAt(tokens, at) || compiled.sets.eyewitnesses.isAt(tokens, at);
  if (opens && people && compiled.sets.countOf.isAt(tokens, at + 1)) return true;
  if (!compiled.sets.countOf.isAt(tokens, at + 1) || countNounEnd(tokens, at, compiled) !== at + 1) return false;
  // "quem dirige o Registo da Memória"
  return ![2, 3].some((back) => compiled.leads.longestAt(tokens, at - back)?.end === at - 1);
}

/** Where the name of a paper ends: "Cuaderno Mensual del gobierno", "Anuário Brasileiro de Segurança", "Monthly Bulletin of". */
export function publicationEnd(
  tokens: readonly Token[],
  at: number,
  { names, capitals, sets, language }: CompiledLanguage,
): number | undefined {
  let end = at;
  while (tokens[end]?.word.capital === true) end += 1;
  const noun = language.sources.verbFirst ? at : end - 1;
  if (end - at < 2 || !names.publications.isAt(tokens, noun)) return undefined;
  return sets.countOf.isAt(tokens, end) || !capitals.nameLinks.isAt(tokens, end) ? end : undefined;
}

/** "el colectivo Sin Cadenas": a small word is the first one of a name. */
export function opensIntroduced(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  return compiled.sets.introducers.isAt(tokens, at - 1) || pastSorts(tokens, at - 1, compiled) < at - 1;
}
