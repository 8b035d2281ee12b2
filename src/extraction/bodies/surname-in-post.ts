import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { tellsBefore } from './telling-verb.js';

const ACCORDING = 3;

/** "director del", "a lawyer with": the word after a post that leads to its body. */
function leadsToBody(tokens: readonly Token[], at: number, { sets, bodies }: CompiledLanguage): boolean {
  return sets.countOf.isAt(tokens, at) || sets.partitives.isAt(tokens, at) || bodies.worksFor.isAt(tokens, at);
}

/**
 * "según Romero, director del Foro Penal", "said Romero, a lawyer with Foro Penal": the post set beside a word alone says
 * that it is a person's surname, and no body of that name.
 */
export function isSurnameInPost(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (tokens[at + 1]?.text !== ',' || tokens[at]?.word.country !== undefined) return false;
  const { sets, small, roles, according } = compiled;
  // "En Maracay, director de la cárcel": where it was
  const where = small.in.isAt(tokens, at - 1) || sets.placePrepositions.isAt(tokens, at - 1);
  if (where && !according.endsAt(tokens, at, ACCORDING)) return false;
  const post = sets.articleOnes.isAt(tokens, at + 2) ? at + 3 : at + 2;
  const role = [at + 2, post]
    .map((from) => roles.longestAt(tokens, from))
    .find((found) => found?.value === 'member' || found?.value === 'office');
  if (role === undefined) return isOfBodyBehind(tokens, at, compiled);
  // "vicepresidente de la ONG" may be one phrase
  for (let end = post + 1; end <= role.end; end += 1) if (leadsToBody(tokens, end, compiled)) return true;
  return false;
}

/** Words of a verb of saying before a surname: "ha dicho", "se quejó". */
const SAID = 4;

/** '", dijo Romero, del Foro Penal"', "said Romero, of Foro Penal": whoever speaks, and right behind the comma of which body. */
function isOfBodyBehind(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { small, say, language } = compiled;
  const said = say.endsAt(tokens, at, SAID) || tellsBefore(tokens, at, compiled) !== undefined;
  if (!said || !leadsToBody(tokens, at + 2, compiled)) return false;
  const article = language.sources.nameArticles.includes(tokens[at + 3]?.key ?? '') || small.the.isAt(tokens, at + 3);
  const body = tokens[article ? at + 4 : at + 3]?.word;
  return body?.capital === true && body.country === undefined && !body.mayBePlace;
}
