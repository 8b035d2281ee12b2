import type { SourceRole } from '../lexicon/source-role.js';
import type { Token } from '../text/text.js';
import { type Body, NOBODY, type SourceMention } from './body.js';
import { bodyItself, sortedBody, speakerBefore } from './called-again.js';
import type { Cast } from './cast.js';
import type { Fragment } from './fragment.js';
import { introducesEach } from './introduces-each.js';
import { bodyOfPeople } from './members.js';
import type { MentionContext } from './mention-context.js';
import { missionMet } from './missions.js';
import { countryOfOffice, officeHolder } from './office-holders.js';
import { isOfficial, isStateMedia } from './official-sources.js';
import { ownDescription } from './own-description.js';
import { paperOwner } from './papers.js';
import { firstRole } from './role-rank.js';
import { roleBody } from './roles.js';
import { isTogether, toldTogether } from './together.js';
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
function somebodyNamed({ personHere, sourceHere, lastPerson }: Cast): Body | null {
  const unnamed = personHere === null && sourceHere?.speaker === null && sourceHere.body.claimant !== NOBODY.claimant;
  return unnamed ? sourceHere.body : (lastPerson?.body ?? null);
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
    return { start, end, body: context.cast.government(where), speaker, strength: 'named' };
  // an outlet reports what others count
  const ofState = isStateMedia(group, named, context);
  if (named.body.kind === 'media' && !ofState)
    return { start, end, body: NOBODY, speaker: null, strength: 'role', outlet: named.body };
  // "o Ministério das Relações Exteriores da Polónia": a name that two governments' offices bear
  const ofTheState = (where !== null && named.body.claimant.startsWith(OF_STATE)) || ofState;
  return { start, end, body: ofTheState ? context.cast.government(where) : named.body, speaker, strength: 'named' };
}

/** "21 militan en Vente Venezuela y 14 en Voluntad Popular": a body that people are in says nothing. */
export function isWhereTheyAre(start: number, { tokens, compiled }: MentionContext): boolean {
  const article = compiled.sets.determiners.isAt(tokens, start - 1) ? 1 : 0;
  return compiled.bodies.inThe.isAt(tokens, start - 1 - article);
}

const OF_THE_SENTENCE = /^(?:named|role)$/;
const OF_PEOPLE = /^(?:ngo|opposition)$/;

/**
 * Whose "el balance más reciente" is: of a body that its sentence names before ("Cristosal tiene documentados 86, según un
 * informe"), else of whoever spoke last; "su último boletín" is of the body named last.
 */
function documentOwner(role: SourceRole, group: readonly Fragment[], context: MentionContext): Body | null {
  const { tokens, cast, before, compiled } = context;
  const first = group[0];
  if (first === undefined) return null;
  // "courts had let out 61 members of the party, it said"
  if (compiled.small.it.isAt(tokens, first.start))
    return before.findLast(({ strength, body }) => strength === 'role' && OF_PEOPLE.test(body.kind))?.body ?? null;
  // "state media said; … they had put"
  if (compiled.bodies.they.isAt(tokens, first.start))
    return (
      before.findLast(({ strength, body }) => OF_THE_SENTENCE.test(strength) && body.kind !== 'unattributed')?.body ??
      cast.lastSource?.body ??
      null
    );
  const its = compiled.sets.possessives.isAmong(tokens, Math.max(0, first.start - 2), first.start + 1);
  // "O governo não dá números. Seu porta-voz limitou-se a dizer": of whom the sentence before was about
  if ((role === 'organisation' || (role === 'member' && first.start <= 1)) && its) return cast.lastBody;
  // "Ankara trajo a 137 liberados, explicó su portavoz": of whom the sentence is about
  const [subject] = before;
  if (role === 'member' && its && subject !== undefined && isSubject(subject, tokens)) return subject.body;
  // "según el último parte oficial"
  if (role === 'it' && group.some(({ end }) => compiled.bodies.officialCount.isAt(tokens, end)))
    return cast.government(null);
  if (role !== 'it') return null;
  const named = before.findLast(
    ({ start, strength, body }) =>
      strength === 'named' && body.kind !== 'unattributed' && !isWhereTheyAre(start, context),
  );
  const paper = paperOwner(tokens, first.start, first.end, cast, compiled);
  return named?.body ?? (its ? cast.lastBody : null) ?? paper ?? cast.lastSource?.body ?? null;
}

const OPENS_QUOTATION = /^["“«'‘]$/;

function isSubject({ start, body }: SourceMention, tokens: readonly Token[]): boolean {
  return start <= 1 && body.kind !== 'unattributed' && !OPENS_QUOTATION.test(tokens[0]?.text ?? '');
}

/** "La misma fuente estima": whoever was the source before. */
function sameSource(role: SourceRole, group: readonly Fragment[], context: MentionContext): Body | null {
  const first = group[0];
  if (role !== 'sources' || first === undefined) return null;
  const { tokens, cast, compiled } = context;
  return compiled.bodies.same.isAmong(tokens, first.start, first.end) ? speakerBefore(cast) : null;
}

/** "la presidenta de la federación": an office of a body that is no state, which its noun stands for. */
function officeOfBody(group: readonly Fragment[], { tokens, compiled }: MentionContext): readonly Fragment[] {
  const [office, body] = group;
  if (office?.kind !== 'role' || body?.kind !== 'role' || office.role !== 'office') return group;
  const { countOf } = compiled.sets;
  const linked = countOf.isAt(tokens, office.end) || countOf.isAt(tokens, body.start);
  const beside = body.start - office.end <= 1 && linked && body.role === 'organisation';
  return beside ? [{ ...body, start: office.start }, ...group.slice(2)] : group;
}

/** Who a fragment alone is; `undefined`: an office or a noun, whose it is to be told. */
function mentionOfOne(only: Fragment, group: readonly Fragment[], context: MentionContext): SourceMention | undefined {
  const { start, end } = only;
  switch (only.kind) {
    case 'place':
      return { start, end, body: context.cast.government(only.country), speaker: null, strength: 'place' };
    case 'person':
      return { start, end, body: only.body ?? NOBODY, speaker: only.name, strength: 'named' };
    case 'body': {
      const ofState = only.body.claimant.startsWith(OF_STATE);
      return namedMention(group, only, ofState ? countryOfOffice(group, context) : null, context);
    }
    case 'role':
      return undefined;
  }
}

/** Who fragments that stand together are: one body, person or office. */
export function mentionOf(group: readonly Fragment[], context: MentionContext): SourceMention | undefined {
  const [only] = group;
  const alone = group.length === 1 && only !== undefined ? mentionOfOne(only, group, context) : undefined;
  return alone ?? mentionOfGroup(group, context);
}

function mentionOfGroup(fragments: readonly Fragment[], context: MentionContext): SourceMention | undefined {
  const { cast } = context;
  const { ofTheState } = context.compiled.bodies;
  const group = officeOfBody(fragments, context);
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { start } = first;
  const { end } = last;
  const someone = group.find((fragment) => fragment.kind === 'person');
  const speaker = someone?.kind === 'person' ? someone.name : null;
  const named = group.find((fragment) => fragment.kind === 'body');
  const role = firstRole(group);
  const where = named !== undefined || isOfState(role) ? countryOfOffice(group, context) : null;
  if (group.length === 1 && isTogether(role)) {
    const told = toldTogether(role, first, context);
    return told === undefined ? undefined : { start, end, ...told, speaker, strength: 'role' };
  }
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
  if (crowd !== null && (named !== undefined || inOffice))
    return { start, end, body: roleBody(crowd, cast, where), speaker: null, strength: 'role' };
  if (named !== undefined) return namedMention(group, named, where, context);
  if (someone?.kind === 'person' && someone.body !== null)
    return { start, end, body: someone.body, speaker, strength: 'named' };
  // "a senior Egyptian official"
  if (role === 'member' && where !== null && context.compiled.bodies.officials.isAmong(context.tokens, start, end))
    return { start, end, body: cast.government(where), speaker, strength: 'role' };
  if (isWarden(group, context)) return { start, end, body: cast.government(null), speaker, strength: 'role' };
  const people = bodyOfPeople(role, group, context);
  if (people !== undefined) return { start, end, body: people, speaker, strength: 'role' };
  const own = role === undefined ? undefined : ownDescription(role, group, context);
  if (own !== undefined) return { start: first.start, end: own.end, body: own.body, speaker, strength: 'named' };
  if (role !== undefined) {
    const spoke = sameSource(role, group, context) ?? documentOwner(role, group, context);
    return {
      start,
      end,
      body:
        spoke ??
        (role === 'person' ? bodyItself(context) : null) ??
        (isSomebodyNamed(group, context) ? somebodyNamed(cast) : officeHolder(group, context)) ??
        sortedBody(group, context) ??
        missionMet(group, context) ??
        roleBody(role, cast, where),
      speaker,
      strength: isPronoun(role) ? 'pronoun' : 'role',
    };
  }
  if (someone !== undefined) return { start, end, body: NOBODY, speaker, strength: 'named' };
  const place = group.find((fragment) => fragment.kind === 'place');
  return place?.kind === 'place'
    ? { start, end, body: cast.government(place.country), speaker: null, strength: 'place' }
    : undefined;
}
