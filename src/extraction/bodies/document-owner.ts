import type { SourceRole } from '../lexicon/source-role.js';
import type { Token } from '../text/text.js';
import { type Body, COUNTERS, NOBODY, type SourceMention } from './body.js';
import { holdsCount } from './count-owner.js';
import type { Fragment } from './fragment.js';
import type { MentionContext } from './mention-context.js';
import { paperOwner } from './papers.js';
import { counterSince } from './spoke-last.js';

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
export function documentOwner(role: SourceRole, group: readonly Fragment[], context: MentionContext): Body | null {
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
      // "Relatives outside say that they counted 14"
      before.find((mention) => isCrowd(mention))?.body ??
      // "I believe Foro Penal, because I know how they work. They have 431": who has the word does not mean themselves
      (cast.lastVoice?.speaker === null ? counterSince(cast) : null) ??
      cast.lastSource?.body ??
      null
    );
  const its = compiled.sets.possessives.isAmong(tokens, Math.max(0, first.start - 2), first.start + 1);
  const here = its && role === 'organisation' ? before.findLast((mention) => isTold(mention, context)) : undefined;
  if (here !== undefined) return here.body;
  // "O governo não dá números. Seu porta-voz limitou-se a dizer": of whom the sentence before was about
  if ((role === 'organisation' || (role === 'member' && first.start <= 1)) && its)
    return ofItsKind(first, context) ? cast.lastBody : (cast.lastOrganisation ?? NOBODY);
  // "Ankara trajo a 137 liberados, explicó su portavoz": of whom the sentence is about
  const [subject] = before;
  if (its && subject !== undefined && isSubject(subject, tokens)) {
    // "La Oficina de Correcciones liberó a 1.047, informó su director general"
    if (role === 'member' || (role === 'office' && subject.strength === 'named')) return subject.body;
  }
  // "según el último parte oficial"
  if (role === 'it' && group.some(({ end }) => compiled.bodies.officialCount.isAt(tokens, end)))
    return stateHere(first, context) ?? cast.government(null);
  if (role === 'government' && holdsCount(tokens, first.start - 1, first.end, compiled))
    return stateHere(first, context);
  if (role !== 'it') return null;
  const named = before.findLast(
    ({ start, strength, body }) =>
      strength === 'named' && body.kind !== 'unattributed' && !isWhereTheyAre(start, context),
  );
  const paper = paperOwner(tokens, first.start, first.end, cast, compiled);
  return named?.body ?? (its ? cast.lastBody : null) ?? paper ?? cast.lastSource?.body ?? null;
}

/**
 * "El ministerio comunicó 88. Con ellas, añade la nota oficial, suman 187": the statement of the body of the state that spoke in
 * the paragraph; "la cifra oficial" is of the state itself.
 */
function stateHere({ start, end }: Fragment, { tokens, cast, compiled }: MentionContext): Body | null {
  const spoke = cast.sourceHere?.body;
  const count = tokens.slice(start, end).some((_, index) => compiled.counts.longestAt(tokens, start + index));
  return spoke?.kind === 'government' && !count ? spoke : null;
}

/** People without a name at the head of a sentence: relatives, lawyers. */
function isCrowd({ start, strength, body }: SourceMention): boolean {
  return start <= 1 && strength === 'role' && body.kind === 'unattributed' && body.claimant !== NOBODY.claimant;
}

/** "More quietly works Provea: its volunteers noted 388": a body that the sentence is about, and not beside a preposition. */
function isTold({ start, strength, body }: SourceMention, { tokens, compiled: { sets } }: MentionContext): boolean {
  if (strength !== 'named' || !COUNTERS.has(body.kind)) return false;
  const before = tokens[sets.determiners.isAt(tokens, start - 1) ? start - 2 : start - 1];
  return before === undefined || (before.kind === 'word' && !sets.functionWords.has(before));
}

/** "The minister … Her organisation": no state is one. */
function ofItsKind({ end }: Fragment, { tokens, cast, compiled }: MentionContext): boolean {
  return cast.lastBody?.kind !== 'government' || !compiled.bodies.ofPeople.isAt(tokens, end - 1);
}

const OPENS_QUOTATION = /^["“«'‘]$/;

function isSubject({ start, body }: SourceMention, tokens: readonly Token[]): boolean {
  return start <= 1 && body.kind !== 'unattributed' && !OPENS_QUOTATION.test(tokens[0]?.text ?? '');
}
