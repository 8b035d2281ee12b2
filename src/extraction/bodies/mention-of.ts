import type { SourceRole } from '../lexicon/source-role.js';
import { type Body, mentionAt, NOBODY, type SourceMention } from './body.js';
import { bodyItself, sortedBody } from './called-again.js';
import type { Cast } from './cast.js';
import { documentOwner } from './document-owner.js';
import { type Fragment, roleAt } from './fragment.js';
import { introducesEach } from './introduces-each.js';
import { areExperts, bodyOfPeople, isOfNoState } from './members.js';
import type { MentionContext } from './mention-context.js';
import { isOfItsState, missionMet, senderBefore, senderOf, stateTold } from './missions.js';
import { countryOfOffice, isSentAbroad, officeHolder } from './office-holders.js';
import { officeThatOpened } from './office-that-opened.js';
import { isOfficial, isStateMedia } from './official-sources.js';
import { isOutOfOffice, isSomeFormer } from './out-of-office.js';
import { ownDescription } from './own-description.js';
import { isPaper } from './paper-names.js';
import { withPortfolio } from './portfolio-behind-country.js';
import { firstRole } from './role-rank.js';
import { roleBody } from './roles.js';
import { sameSource } from './spoke-last.js';
import { isTogether, toldTogether } from './together.js';
import { isToldApart, theirLawyer } from './told-apart.js';
import { isWarden } from './wardens.js';

export function isPronoun(role: SourceRole): boolean {
  return role === 'it' || role === 'person';
}

/** "Sources at the ministry": of the state, and nobody's word. */
function isState(role: SourceRole): boolean {
  return role === 'government' || role === 'ministry';
}

/** How governments are filed. */
const OF_STATE = 'Government of';

/** Whether it matters of which state somebody in such a role is. */
function isOfState(role: SourceRole | undefined): boolean {
  return role === 'government' || role === 'ministry' || role === 'office' || role === 'member';
}

const SHORT = /^\p{Lu}{2,7}$/u;

/** "The lawyer said": with an article and nothing else, the person named last. */
function isSomebodyNamed(group: readonly Fragment[], { tokens, compiled }: MentionContext): boolean {
  const [only] = group;
  if (group.length !== 1 || only?.kind !== 'role' || only.role !== 'member') return false;
  const { theOne } = compiled.small;
  return theOne.isAt(tokens, only.start) || theOne.isAt(tokens, only.start - 1);
}

/** The person of this paragraph, else whoever spoke in it without a name ("A State Department official said … the official says"). */
function somebodyNamed({ meant, sourceHere }: Cast): Body | null {
  const unnamed = meant.here === null && sourceHere?.speaker === null && sourceHere.body.claimant !== NOBODY.claimant;
  return unnamed ? sourceHere.body : (meant.named?.body ?? null);
}

type Named = Extract<Fragment, { kind: 'body' }>;

function namedMention(
  group: readonly Fragment[],
  named: Named,
  where: string | null,
  context: MentionContext,
): SourceMention {
  const start = group[0]?.start ?? named.start;
  const end = group.at(-1)?.end ?? named.end;
  const someone = group.find((fragment) => fragment.kind === 'person');
  const speaker = someone?.kind === 'person' ? someone.name : null;
  // "la Secretaría de Relaciones Exteriores (SRE)": the letters are short for the office
  const office = SHORT.test(named.name) ? group.find(({ end }) => end === named.start - 1) : undefined;
  if (
    office?.kind === 'role' &&
    (office.role === 'government' || office.role === 'ministry') &&
    context.tokens[office.end]?.text === '('
  )
    return mentionAt(start, end, context.cast.government(where), speaker, 'named');
  // an outlet reports what others count
  const ofState = isStateMedia(group, named, context);
  if (named.body.kind === 'media' && !ofState)
    return mentionAt(start, end, NOBODY, null, 'role', { outlet: named.body });
  if (isPaper(named, context))
    return mentionAt(start, end, NOBODY, null, 'role', { outlet: { ...named.body, kind: 'media' } });
  // "o Ministério das Relações Exteriores da Polónia": a name that two governments' offices bear
  const ofTheState = (where !== null && named.body.claimant.startsWith(OF_STATE)) || ofState;
  return mentionAt(start, end, ofTheState ? context.cast.government(where) : named.body, speaker, 'named');
}

/** "la presidenta de la federación": an office of a body that is no state, which its noun stands for. */
function officeOfBody(group: readonly Fragment[], { tokens, compiled }: MentionContext): readonly Fragment[] {
  const [office, body] = group;
  if (office?.kind !== 'role' || body?.kind !== 'role' || office.role !== 'office') return group;
  const { countOf } = compiled.sets;
  const linked = countOf.isAt(tokens, office.end) || countOf.isAt(tokens, body.start);
  const beside = body.start - office.end <= 1 && linked && body.role === 'organisation';
  return beside ? [roleAt(office.start, body.end, body.role, body.sort), ...group.slice(2)] : group;
}

type Place = Extract<Fragment, { kind: 'place' }>;

/** A country or its capital stands for its government, a town for nobody. */
function mentionOfPlace({ start, end, country, town }: Place, { cast }: MentionContext): SourceMention {
  return mentionAt(start, end, town ? NOBODY : cast.government(country), null, 'place');
}

/** Who a fragment alone is; `undefined`: an office or a noun, whose it is to be told. */
function mentionOfOne(only: Fragment, group: readonly Fragment[], context: MentionContext): SourceMention | undefined {
  const { start, end } = only;
  switch (only.kind) {
    case 'place':
      return mentionOfPlace(only, context);
    case 'person':
      return mentionAt(start, end, only.body ?? NOBODY, only.name, 'named');
    case 'body': {
      const ofState = only.body.claimant.startsWith(OF_STATE);
      const { tokens, cast, compiled } = context;
      const sender = only.body.kind === 'international' ? senderBefore(only, tokens, compiled) : null;
      if (sender !== null) return mentionAt(start, end, cast.government(sender), null, 'role');
      const where = ofState ? (countryOfOffice(group, context) ?? stateTold(only, only.body, context)) : null;
      return namedMention(group, only, where, context);
    }
    case 'role':
      return undefined;
  }
}

/** Who fragments that stand together are: one body, person or office. */
export function mentionOf(group: readonly Fragment[], context: MentionContext): SourceMention | undefined {
  const [only] = group;
  if (group.length !== 1 || only === undefined) return mentionOfGroup(group, context);
  if (only.kind === 'role' && isOutOfOffice(group, context)) return ofNobody(NO_PARTS, group, context);
  return mentionOfOne(only, group, context) ?? mentionOfOffice(group, partsOf(group), context);
}

/** The first fragment of each kind. */
interface Parts {
  readonly person: Extract<Fragment, { kind: 'person' }> | undefined;
  readonly named: Named | undefined;
  readonly place: Place | undefined;
  readonly role: SourceRole | undefined;
}

const NO_PARTS: Parts = { person: undefined, named: undefined, place: undefined, role: undefined };

function partsOf(group: readonly Fragment[]): Parts {
  let person: Parts['person'];
  let named: Parts['named'];
  let place: Parts['place'];
  for (const fragment of group) {
    if (fragment.kind === 'person') person ??= fragment;
    else if (fragment.kind === 'body') named ??= fragment;
    else if (fragment.kind === 'place') place ??= fragment;
  }
  return { person, named, place, role: firstRole(group) };
}

function mentionOfGroup(fragments: readonly Fragment[], context: MentionContext): SourceMention | undefined {
  const { cast } = context;
  const { ofTheState } = context.compiled.bodies;
  const group = officeOfBody(withPortfolio(fragments, context), context);
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { start } = first;
  const { end } = last;
  const parts = partsOf(group);
  const { person, named, role } = parts;
  if (role !== undefined && isOutOfOffice(group, context)) return ofNobody(parts, group, context);
  // "Rights groups such as Foro Penal", "sources close to Foro Penal": not that body's own word
  const crowd =
    first.kind === 'role' &&
    (first.role === 'organisations' || first.role === 'sources') &&
    !isOfficial(group, context) &&
    !introducesEach(first, named, context)
      ? first.role
      : null;
  const official = ofTheState.isAmong(context.tokens, first.start, first.end);
  const inOffice =
    crowd === 'sources' && !official && group.some((fragment) => fragment.kind === 'role' && isState(fragment.role));
  if (crowd !== null && (named !== undefined || inOffice)) {
    const where = named !== undefined || isOfState(role) ? countryOfOffice(group, context) : null;
    return mentionAt(start, end, roleBody(crowd, cast, where), null, 'role');
  }
  if (named !== undefined) {
    const sender = named.body.kind === 'government' ? null : senderOf(group, named, context);
    if (sender !== null) return mentionAt(start, end, cast.government(sender), person?.name ?? null, 'role');
    return namedMention(group, named, countryOfOffice(group, context), context);
  }
  if (person !== undefined && person.body !== null) return mentionAt(start, end, person.body, person.name, 'named');
  if (role !== undefined) return mentionOfOffice(group, parts, context);
  if (person !== undefined) return mentionAt(start, end, NOBODY, person.name, 'named');
  return parts.place === undefined ? undefined : { ...mentionOfPlace(parts.place, context), start, end };
}

/** "Former minister Ana Ruiz", "Deputy Ana Ruiz": nobody's word but hers, unless her body is known. */
function ofNobody({ person }: Parts, group: readonly Fragment[], context: MentionContext): SourceMention {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? start;
  const unnamed = isSomeFormer(start, context) ? roleBody('sources', context.cast, null) : NOBODY;
  return person === undefined
    ? mentionAt(start, end, officeHolder(group, context) ?? unnamed, null, 'role')
    : mentionAt(start, end, person.body ?? NOBODY, person.name, 'named');
}

/** Who holds an office or goes by a common noun, with no body named beside it. */
function mentionOfOffice(
  group: readonly Fragment[],
  { person, role }: Parts,
  context: MentionContext,
): SourceMention | undefined {
  const first = group[0];
  const last = group.at(-1);
  if (role === undefined || first === undefined || last === undefined) return undefined;
  const { start } = first;
  const { end } = last;
  const { cast } = context;
  const speaker = person === undefined ? null : person.name;
  if (group.length === 1 && isTogether(role)) {
    const told = toldTogether(role, first, context);
    return told === undefined ? undefined : mentionAt(start, end, told.body, speaker, 'role', told);
  }
  const where = isOfState(role) ? countryOfOffice(group, context) : null;
  // "a senior Egyptian official"
  if (role === 'member' && where !== null && isOfItsState(group, context))
    return mentionAt(start, end, cast.government(where), speaker, 'role');
  if (isWarden(group, context)) return mentionAt(start, end, cast.government(null), speaker, 'role');
  const apart = isToldApart(group, context) ? theirLawyer(NOBODY, group, context) : undefined;
  const people = apart ?? bodyOfPeople(role, group, context);
  if (people !== undefined) return mentionAt(start, end, people, speaker, 'role');
  if (role === 'sources' && group.length === 1 && areExperts(group, context)) return undefined;
  const own = ownDescription(role, group, context);
  if (own !== undefined) return mentionAt(start, own.end, own.body, speaker, 'named');
  const body =
    sameSource(role, group, context) ??
    officeThatOpened(first, context) ??
    documentOwner(role, group, context) ??
    (role === 'person' ? bodyItself(context) : null) ??
    (isSomebodyNamed(group, context) ? somebodyNamed(cast) : officeHolder(group, context)) ??
    sortedBody(group, context) ??
    missionMet(group, context) ??
    (where === null && isSentAbroad(group, context) ? NOBODY : null) ??
    roleBody(role, cast, where);
  const wrong = role === 'member' && where === null && body.kind === 'government' && isOfNoState(group, context);
  const whose = wrong ? NOBODY : theirLawyer(body, group, context);
  return mentionAt(start, end, whose, speaker, isPronoun(role) ? 'pronoun' : 'role');
}
