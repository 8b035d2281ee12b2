import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { Body } from './body.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';
import { isService, prisonsNamed } from './prison-services.js';

/** "group", "organización": nouns that any body may go by. */
const ANY_BODY = /^(?:group|grupo|organi[sz]|agenc|office|oficina|rights|derechos|direitos|human|internac|internat)/;

/** Nouns by which a body may be called again: committee, sindicato, coligação. */
export function nounsOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  { sets }: CompiledLanguage,
): readonly string[] {
  return tokens
    .slice(start, end)
    .map(({ key }) => key)
    .filter((key) => (sets.bodyNouns.has(key) || sets.describedBodies.has(key)) && !ANY_BODY.test(key));
}

/** "la agencia estatal VNA" may be called "la agencia" again. */
const MEDIUM =
  /^(?:agency|agencia|canal|channel|cadena|periodico|diario|newspaper|jornal|broadcaster|televisora|television|televisao|radio|emisora|emissora|medio|portal)$/;

export function mediumOf(tokens: readonly Token[], start: number, end: number): readonly string[] {
  return tokens
    .slice(start, end)
    .map(({ key }) => key)
    .filter((key) => MEDIUM.test(key));
}

/** A ministry any state has; a headquarters with a name is one country's, and may be called again by its noun. */
const HEADQUARTERS = /^(?:cuartel|quartel|headquarters)$/;

/** "el Cuartel General": nouns by which an office of a state may be called again. */
export function officesOf(tokens: readonly Token[], start: number, end: number): readonly string[] {
  return tokens
    .slice(start, end)
    .map(({ key }) => key)
    .filter((key) => HEADQUARTERS.test(key));
}

/** "el Cuartel General": that of the country whose it was when it was named in full. */
function officeNamed({ start, end }: Fragment, { tokens, cast }: Pick<MentionContext, 'tokens' | 'cast'>): Body | null {
  for (const noun of officesOf(tokens, start, end)) {
    const body = cast.byNoun(noun);
    if (body !== null) return body;
  }
  return null;
}

const THAT = /^(?:that|this|es[ae]|est[ae]|dich[oa]|ess[ae])$/;
/** "según esta última": the body named last, whoever spoke. */
const LATTER = /^(?:latter|ultim[oa])$/;
export const SAME = /^(?:same|mism[oa]|mesm[oa])$/;
/** Nouns that say nothing of what a body is: an office of a state may go by them. */
const NEUTRAL = /^(?:organismo|entidad|entidade|instancia|institucion|instituicao|orgao|dependencia|body|agency)$/;

/** Nouns of bodies that no state has. */
const OF_PEOPLE =
  /^(?:agrupacion|agremiacao|asociacion|associacao|association|colectivo|coletivo|collective|group|grupo|fundacion|fundacao|foundation|movimiento|movimento|movement|red|rede|network|charity|watchdog|gremio)$/;

function goesBackToSpeaker({ start, end }: Fragment, tokens: readonly Token[]): boolean {
  return tokens.slice(start, end).some(({ key }) => SAME.test(key) || NEUTRAL.test(key));
}

export function speakerBefore({ lastSource }: Cast): Body | null {
  return lastSource === null || lastSource.body.kind === 'unattributed' ? null : lastSource.body;
}

/** "A Provea reuniu 61 nomes. Nesse grupo, detalha a entidade": the organisation that a sentence since the last speaker was about. */
function counterSince({ lastVoice, lastSource }: Cast): Body | null {
  const since = lastVoice !== null && lastVoice !== lastSource && lastVoice.strength === 'named';
  return since && lastVoice.body.kind === 'ngo' ? lastVoice.body : null;
}

/** "agregó ese organismo": whom a sentence since the last speaker was about. */
function aboutBefore({ start }: Fragment, tokens: readonly Token[], { lastVoice }: Cast): Body | null {
  if (!THAT.test(tokens[start]?.key ?? '') || lastVoice === null) return null;
  return lastVoice.body.kind === 'unattributed' ? null : lastVoice.body;
}

/** "precisó la comisión", after the Comisión para los Derechos Humanos: no office of the state where a body of that noun was named. */
function bodyCalled(
  { start, end }: Fragment,
  { tokens, cast, compiled }: Pick<MentionContext, 'tokens' | 'cast' | 'compiled'>,
): Body | null {
  const called = nounsOf(tokens, start, end, compiled)
    .map((noun) => cast.byNoun(noun))
    .find((body) => body !== null);
  return called?.kind === 'ngo' ? called : null;
}

/** "the committee", "the prison service", "la ONG", "a coligação": the body of that noun or sort named last. */
export function sortedBody(
  group: readonly Fragment[],
  { tokens, cast, compiled, before }: MentionContext,
): Body | null {
  const role = group.find((fragment) => fragment.kind === 'role');
  if (role?.kind !== 'role') return null;
  if ((role.role === 'ministry' || isService(role, tokens)) && role.sort === 'prisons')
    return cast.prisonService ?? prisonsNamed(role, tokens, cast);
  if (role.role === 'ministry' || role.role === 'government')
    return (
      (role.role === 'ministry' ? bodyCalled(role, { tokens, cast, compiled }) : null) ??
      officeNamed(role, { tokens, cast })
    );
  if (role.role !== 'organisation') return null;
  if (tokens.slice(role.start, role.end).some(({ key }) => LATTER.test(key))) return cast.lastNamed;
  const called = [...nounsOf(tokens, role.start, role.end, compiled), ...mediumOf(tokens, role.start, role.end)]
    .map((noun) => cast.byNoun(noun))
    .find((body) => body !== null);
  const ofSort = role.sort === 'ngo' || role.sort === 'opposition' ? cast.lastOf(role.sort) : null;
  // "el mismo organismo cifra en 6.000", "la entidad": whoever spoke before, an office of the state too
  if (called !== undefined || ofSort !== null) return called ?? ofSort;
  if (!goesBackToSpeaker(role, tokens)) return null;
  // "handed over to the Red Cross, that body said"
  const here = THAT.test(tokens[role.start]?.key ?? '')
    ? before.findLast(({ strength }) => strength === 'named')
    : undefined;
  const spoke = here?.body ?? aboutBefore(role, tokens, cast) ?? counterSince(cast) ?? speakerBefore(cast);
  // "la misma agrupación": no office of a state goes by that
  return spoke?.kind === 'government' && OF_PEOPLE.test(tokens[role.end - 1]?.key ?? '')
    ? cast.lastOrganisation
    : spoke;
}
