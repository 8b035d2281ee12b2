import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isCapitalised, type Token } from '../text/text.js';
import { place } from './place-names.js';
import { tellsBefore } from './telling-verb.js';

const ACCORDING = 3;
const SAYS = 4;

/** "director del", "a lawyer with": the word after a post that leads to its body. */
function leadsToBody(tokens: readonly Token[], at: number, { sets, bodies }: CompiledLanguage): boolean {
  return sets.countOf.isAt(tokens, at) || sets.partitives.isAt(tokens, at) || bodies.worksFor.isAt(tokens, at);
}

/** "explicó Romero, de Foro Penal", "said Romero, of the NGO Provea": who speaks, and the body they are of; not "según Surgentes, de Caracas". */
function isOfBody(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { say, according, sets, bodies } = compiled;
  if (!leadsToBody(tokens, at + 2, compiled)) return false;
  const name = sets.articleOnes.isAt(tokens, at + 3) || sets.nameArticles.isAt(tokens, at + 3) ? at + 4 : at + 3;
  const first = tokens[name];
  if (first === undefined || place(tokens, name) !== undefined) return false;
  if (!isCapitalised(first) && !bodies.ngo.has(first) && !sets.introducers.has(first)) return false;
  // ", ironizó Romero, del Foro Penal": whatever the verb
  const says = say.endsAt(tokens, at, SAYS) || according.endsAt(tokens, at, ACCORDING);
  return says || tellsBefore(tokens, at, compiled) !== undefined;
}

/**
 * "según Romero, director del Foro Penal", "said Romero, a lawyer with Foro Penal": the post set beside a word alone says
 * that it is a person's surname, and no body of that name.
 */
export function isSurnameInPost(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (tokens[at + 1]?.text !== ',' || tokens[at]?.word.country !== undefined) return false;
  if (isOfBody(tokens, at, compiled)) return true;
  const { sets, small, roles, according } = compiled;
  // "En Maracay, director de la cárcel": where it was
  const where = small.in.isAt(tokens, at - 1) || sets.placePrepositions.isAt(tokens, at - 1);
  if (where && !according.endsAt(tokens, at, ACCORDING)) return false;
  const post = sets.articleOnes.isAt(tokens, at + 2) ? at + 3 : at + 2;
  const role = [at + 2, post]
    .map((from) => roles.longestAt(tokens, from))
    .find((found) => found?.value === 'member' || found?.value === 'office');
  if (role === undefined) return false;
  // "vicepresidente de la ONG" may be one phrase
  for (let end = post + 1; end <= role.end; end += 1) if (leadsToBody(tokens, end, compiled)) return true;
  return false;
}
