import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { capitalRun, nameOf, PERSON_LINKS } from '../sentences/capital-run.js';
import type { Token } from '../text/text.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';

/** "Friends of Angola": the country is of the name; "lawyers of Foro Penal" are no body of their own. */
function withCountry(tokens: readonly Token[], end: number): number {
  const of = /^(?:of|for)$/.test(tokens[end]?.key ?? '');
  return of && tokens[end + 1]?.word.country !== undefined ? end + 2 : end;
}

/** "the legal clinic Justicia y Proceso", "the group Doctors for Change". */
const BODY_LINKS = new Set([...PERSON_LINKS, 'y', 'for', 'against', 'without', 'por', 'para', 'contra', 'sin', 'sem']);
const TOLD_TO = /^(?:ao|al|à|to)$/;
const OF_THEM = 4;

/** "a agência de militantes Harana", "la organización de derechos humanos Cristosal": what the noun before a name is of. */
function headBefore(tokens: readonly Token[], at: number, { language }: CompiledLanguage): number {
  if (!language.sources.verbFirst || language.sources.introducers.includes(tokens[at]?.key ?? '')) return at;
  // "un grupo de abogados de Miami": where they are from
  if (/^(?:de|da|do|del|das|dos)$/.test(tokens[at]?.key ?? '')) return at;
  for (let index = at - 1; index >= at - OF_THEM; index -= 1) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.word.capital) return at;
    const of = /^de$/.test(tokens[index + 1]?.key ?? '');
    if (
      of &&
      OF_ACTIVISTS.test(
        tokens
          .slice(index + 2, at + 1)
          .map(({ key }) => key)
          .join(' '),
      )
    )
      return language.sources.introducers.includes(token.key) || token.key === 'agencia' ? index : at;
  }
  return at;
}

const OF_ACTIVISTS =
  /^(?:militantes|ativistas|activistas|advogados|abogados|direitos humanos|derechos humanos|defesa|defensa|apoio|apoyo|ayuda|ajuda|familiares|familias|madres|maes|presos|ex-presos|vigilancia|exiliados|exilados)/;

const THIS = /^(?:this|our|est[ea]|nuestr[oa]|noss[oa])$/;

const MEMBER_REACH = 6;

/** "o coordenador da entidade, Rafael Uzcanga, disse": whoever speaks for the body, and not its name. */
function isOfMember(tokens: readonly Token[], noun: number, { roles, sets, language }: CompiledLanguage): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - MEMBER_REACH) && tokens[at]?.kind === 'word'; at -= 1) {
    const role = roles.longestAt(tokens, at);
    const isPerson = role?.value === 'member' || role?.value === 'office';
    if (!isPerson) continue;
    const of = tokens.slice(role.end, noun).some(({ key }) => language.sources.countOf.includes(key));
    return role.end > noun || of || sets.possessives.has(tokens[role.end]?.key ?? '');
  }
  return false;
}

const OF = /^(?:for|from|of|with|de|del|da|do|dos|das)$/;

/** "Reporters for Harbour Press saw", "un equipo de El Faro del Tuy", "a reportagem do Correio do Tuy". */
function areReportersOf(tokens: readonly Token[], at: number, { sets }: CompiledLanguage): boolean {
  // "de El Faro"
  const of = /^(?:El|La|The|O|A)$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return OF.test(tokens[of]?.key ?? '') && sets.eyewitnesses.has(tokens[of - 1]?.key ?? '');
}

/** "the opposition party Ezema", "la ONG Cubalex": a name right after the noun for a body. */
export function introducedBody(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  // "the main opposition party, Zmena, said"
  const apart = tokens[at - 1]?.text === ',' && tokens[capitalRun(tokens, at, PERSON_LINKS, compiled)]?.text === ',';
  const before = headBefore(tokens, apart ? at - 2 : at - 1, compiled);
  if (apart && isOfMember(tokens, before, compiled)) return undefined;
  const noun = tokens[before]?.key ?? '';
  const reporters = areReportersOf(tokens, at, compiled);
  // "disse ao jornal Oksana Levchuk, da associação X": a person who tells it
  const told = TOLD_TO.test(tokens[before - 1]?.text ?? '') && compiled.sets.outletNouns.has(noun);
  if (
    told &&
    tokens[capitalRun(tokens, at, PERSON_LINKS, compiled)]?.text === ',' &&
    capitalRun(tokens, at, PERSON_LINKS, compiled) === at + 2
  )
    return undefined;
  const activists = before < at - 2;
  const outlet = (!activists && compiled.sets.outletNouns.has(noun)) || reporters;
  if (!compiled.language.sources.introducers.includes(noun) && !outlet && !activists) return undefined;
  // "dice a este diario Ana Rojas": the paper is the one that prints it
  if (outlet && !reporters && THIS.test(tokens[before - 1]?.key ?? '')) return undefined;
  const links = compiled.language.sources.verbFirst ? PERSON_LINKS : BODY_LINKS;
  const end = withCountry(tokens, capitalRun(tokens, at, links, compiled));
  const name = nameOf(tokens, at, end);
  const party = compiled.language.sources.partyNouns.includes(noun);
  const kind = party ? 'opposition' : outlet ? 'media' : 'ngo';
  return { start: at, end, kind: 'body', body: cast.body(name) ?? { claimant: name, kind }, name, acronym: false };
}
