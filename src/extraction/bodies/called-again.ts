import { nameKey } from '../../domain/fold.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { type Body, COUNTERS, NOBODY, type SourceMention } from './body.js';
import { mediumOf, nounsOf, officesOf } from './body-nouns.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';
import { isEmbassy, rememberForeignMinistry } from './missions.js';
import { namedOfSort } from './named-of-sort.js';
import { isService, prisonsNamed } from './prison-services.js';
import { counterSince, speakerBefore } from './spoke-last.js';

const LAST_MINISTRY = '·ministry';

/** By which nouns a body may be called again. Most names have none. */
export function rememberNouns(
  tokens: readonly Token[],
  mention: SourceMention,
  cast: Cast,
  compiled: CompiledLanguage,
): void {
  const { start, end, body, strength } = mention;
  const ofState = body.kind === 'government';
  if (!ofState && strength !== 'named') return;
  const { calledAgain } = compiled.firstWords;
  let at = start;
  while (at < end && !calledAgain.mayBeAt(tokens, at)) at += 1;
  if (at >= end) return;
  cast.describe(body, nounsOf(tokens, start, end, compiled));
  if (!ofState) return;
  cast.describe(body, officesOf(tokens, start, end, compiled));
  cast.describe(body, mediumOf(tokens, start, end, compiled));
  // "the Indian High Commission … the mission said"
  if (isEmbassy(tokens, mention, compiled)) cast.describe(body, compiled.language.bodies.missions);
  rememberForeignMinistry(tokens, mention, cast, compiled);
  rememberMinistry(tokens, mention, cast, compiled);
}

/** "the foreign ministry in Bogotá", "el Ministerio Público", but no bare "the ministry": what that goes back to after it. */
function rememberMinistry(
  tokens: readonly Token[],
  { start, end, body }: SourceMention,
  cast: Cast,
  { bodies, roles }: CompiledLanguage,
): void {
  if (!bodies.ministers.isAmong(tokens, start, end)) return;
  const bare = [start, start - 1].some((at) => {
    const role = roles.longestAt(tokens, at);
    return role?.value === 'ministry' && role.end >= end;
  });
  if (!bare) cast.describe(body, [LAST_MINISTRY]);
}

/** "the ministry": the one named last, of whichever state. */
function ministryNamed({ start, end }: Fragment, { tokens, cast, compiled }: Named): Body | null {
  const called = compiled.bodies.ministers.isAmong(tokens, start, end);
  return called ? cast.byNoun(LAST_MINISTRY) : null;
}

/** The body that the first of the nouns goes back to. */
function calledBy(nouns: readonly string[], cast: Cast): Body | null {
  for (const noun of nouns) {
    const body = cast.byNoun(noun);
    if (body !== null) return body;
  }
  return null;
}

type Named = Pick<MentionContext, 'tokens' | 'cast' | 'compiled'>;

/** "el Cuartel General": that of the country whose it was when it was named in full. */
function officeNamed({ start, end }: Fragment, { tokens, cast, compiled }: Named): Body | null {
  return calledBy(officesOf(tokens, start, end, compiled), cast);
}

function goesBackToSpeaker(
  { start, end }: Fragment,
  tokens: readonly Token[],
  { bodies: { same, neutral } }: CompiledLanguage,
): boolean {
  return same.isAmong(tokens, start, end) || neutral.isAmong(tokens, start, end);
}

/** "agregó ese organismo": whom a sentence since the last speaker was about. */
function aboutBefore({ start }: Fragment, { tokens, cast: { lastVoice }, compiled: { bodies } }: Named): Body | null {
  if (!bodies.demonstratives.isAt(tokens, start) || lastVoice === null) return null;
  return lastVoice.body.kind === 'unattributed' ? null : lastVoice.body;
}

/** "precisó la comisión", after the Comisión para los Derechos Humanos: no office of the state where a body of that noun was named. */
function bodyCalled({ start, end }: Fragment, { tokens, cast, compiled }: Named): Body | null {
  const called = calledBy(nounsOf(tokens, start, end, compiled), cast);
  return called?.kind === 'ngo' ? called : null;
}

/** "the committee of relatives", after the Committee of Relatives for Truth: the one whose name has its words. */
function familiesCalled({ start, end }: Fragment, { tokens, cast, compiled }: Named): Body | null {
  const called = calledBy(nounsOf(tokens, start, end, compiled), cast);
  if (called === null) return null;
  const name = new Set(nameKey(called.claimant).split(' '));
  const { sets } = compiled;
  const words = tokens.slice(start, end).filter((token) => token.kind === 'word' && !sets.functionWords.has(token));
  return words.every(({ key }) => name.has(key)) ? called : null;
}

/** "el comité de prisioneros de los rebeldes": not the committee of the Red Cross. */
function isOfOthers(
  { end }: Fragment,
  tokens: readonly Token[],
  { small, sets, bodies: { tellsNone } }: CompiledLanguage,
): boolean {
  const noun = small.ofThe.isAt(tokens, end) ? tokens[end + 1] : undefined;
  return noun?.kind === 'word' && !noun.word.capital && !sets.determiners.has(noun) && !tellsNone.has(noun);
}

/** "chefe da comissão". */
function isOfBody({ end }: Fragment, tokens: readonly Token[], { sets, small }: CompiledLanguage): boolean {
  return sets.bodyNouns.isAt(tokens, end - 1) && small.ofThe.isAt(tokens, end - 2);
}

/** "la comisión hutí para prisioneros": a word beside the noun tells it from the Red Cross. */
function isToldApart({ end }: Fragment, tokens: readonly Token[], compiled: CompiledLanguage): boolean {
  const { language, sets, small, bodies, say, predicates } = compiled;
  const word = tokens[end];
  if (!language.sources.verbFirst || word?.kind !== 'word' || word.word.capital) return false;
  if (sets.functionWords.has(word) || sets.relatives.has(word) || bodies.tellsNone.has(word)) return false;
  if (small.ofThe.has(word) || say.longestAt(tokens, end) !== undefined) return false;
  return predicates.longestAt(tokens, end) === undefined && !bodies.sorts.has(word);
}

/** "the committee", "the prison service", "la ONG", "a coligação": the body of that noun or sort named last. */
export function sortedBody(
  group: readonly Fragment[],
  { tokens, cast, compiled, before }: MentionContext,
): Body | null {
  const roles = group.filter((fragment) => fragment.kind === 'role');
  // "la directora del comité": of the committee
  const role = roles.find((fragment) => fragment.role === 'organisation') ?? roles[0];
  if (role === undefined) return null;
  const { bodies } = compiled;
  if ((role.role === 'ministry' || isService(role, tokens, compiled)) && role.sort === 'prisons')
    return cast.prisonService ?? prisonsNamed(role, tokens, cast, compiled);
  if (role.role === 'ministry' || role.role === 'government')
    return (
      (role.role === 'ministry' ? bodyCalled(role, { tokens, cast, compiled }) : null) ??
      officeNamed(role, { tokens, cast, compiled }) ??
      (role.role === 'ministry' ? ministryNamed(role, { tokens, cast, compiled }) : null)
    );
  // "o chefe da comissão houthi para prisioneiros"
  const ofBody = role.role === 'organisation' || (role.role === 'member' && isOfBody(role, tokens, compiled));
  const abroad = ofBody && cast.lastOrganisation?.kind === 'international';
  if (abroad && isToldApart(role, tokens, compiled)) return NOBODY;
  if (role.role === 'relatives') return familiesCalled(role, { tokens, cast, compiled });
  if (role.role !== 'organisation') return null;
  // "el organismo penitenciario", "o órgão prisional"
  const ofPrisons = bodies.neutral.isAmong(tokens, role.start, role.end) && bodies.prisonSort.isAt(tokens, role.end);
  if (ofPrisons) return prisonsNamed(role, tokens, cast, compiled) ?? cast.prisonService;
  if (bodies.latter.isAmong(tokens, role.start, role.end)) return cast.lastNamed;
  const called =
    calledBy(nounsOf(tokens, role.start, role.end, compiled), cast) ??
    calledBy(mediumOf(tokens, role.start, role.end, compiled), cast);
  const ofSort = namedOfSort(role, tokens, cast, compiled);
  // "…, apunta la coalición Karapatan. Esta ONG denuncia": the one named last, whatever it was called
  const last = cast.lastNamed;
  const pointed = role.sort === 'ngo' && bodies.demonstratives.isAt(tokens, role.start);
  if (called === null && pointed && last !== null && COUNTERS.has(last.kind)) return last;
  // "el mismo organismo cifra en 6.000", "la entidad": whoever spoke before, an office of the state too
  if (called?.kind === 'international' && isOfOthers(role, tokens, compiled)) return NOBODY;
  if (called !== null || ofSort !== null) return called ?? ofSort;
  // "The UN was glad. The group added"
  if (cast.lastOrganisation?.kind === 'international' && bodies.ofNoStates.isAt(tokens, role.end - 1))
    return cast.lastOf('ngo');
  if (!goesBackToSpeaker(role, tokens, compiled)) return null;
  // "handed over to the Red Cross, that body said"
  const here = bodies.demonstratives.isAt(tokens, role.start)
    ? before.findLast(({ strength }) => strength === 'named')
    : undefined;
  const spoke =
    here?.body ?? aboutBefore(role, { tokens, cast, compiled }) ?? counterSince(cast) ?? speakerBefore(cast);
  // "la misma agrupación": no office of a state goes by that
  // "dia em que o governo anunciou … A entidade contava 56": nor is a government that speaks without an office
  const ofPeople = bodies.ofPeople.isAt(tokens, role.end - 1) || (isBareState(cast) && cast.lastOrganisation !== null);
  return spoke?.kind === 'government' && ofPeople ? cast.lastOrganisation : spoke;
}

/** Whether "the government" itself spoke last, by no ministry and nobody's name. */
function isBareState({ lastSource }: Cast): boolean {
  if (lastSource === null || lastSource.strength !== 'role' || lastSource.speaker !== null) return false;
  return lastSource.body.claimant.startsWith('Government of') && lastSource.end - lastSource.start <= BARE;
}

/** Words of "the government", "do governo". */
const BARE = 2;

/** "A organização nega. Segundo ela, …": where no person was told of since, that body is meant. */
export function bodyItself({ cast, compiled }: MentionContext): Body | null {
  const about = cast.lastVoice;
  if (!compiled.language.sources.verbFirst || about === null) return null;
  return about.speaker === null && about.body.kind === 'ngo' ? about.body : null;
}
