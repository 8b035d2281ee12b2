import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { countNounEnd } from './count-owner.js';
import { pastSorts } from './introduced-body.js';

/** "X Alfredo Romero", "Registros de Foro Penal": no name begins with the network or with the count. */
export function opensNoName(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (tokens[at]?.text === 'X') return true;
  // "Voceros del Ejército": people of a body
  const opens = at === 0 || tokens[at - 1]?.kind === 'punct';
  if (opens && compiled.bodies.peopleOf.isAt(tokens, at) && compiled.sets.countOf.isAt(tokens, at + 1)) return true;
  if (!compiled.sets.countOf.isAt(tokens, at + 1) || countNounEnd(tokens, at, compiled) !== at + 1) return false;
  // "quem dirige o Registo da Memória"
  return ![2, 3].some((back) => compiled.leads.longestAt(tokens, at - back)?.end === at - 1);
}

/** "el colectivo Sin Cadenas": a small word is the first one of a name. */
export function opensIntroduced(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  return compiled.sets.introducers.isAt(tokens, at - 1) || pastSorts(tokens, at - 1, compiled) < at - 1;
}
