import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { NETWORKS } from '../sentences/capital-run.js';
import type { Sentence } from '../sentences/sentence.js';
import { opensQuote, type Token } from '../text/text.js';
import { NOBODY, type SourceMention } from './body.js';
import { branchOf } from './branches.js';
import { rememberNouns } from './called-again.js';
import type { Cast } from './cast.js';
import { isCounted } from './counted-people.js';
import { isWhereTheyAre } from './document-owner.js';
import { bodyAt, type Fragment } from './fragment.js';
import { joins, pastSeat } from './joined-sources.js';
import { kinOf } from './kin.js';
import type { KnownNames } from './known-names.js';
import { rememberCallings } from './members.js';
import type { MentionContext } from './mention-context.js';
import { mentionOf } from './mention-of.js';
import { fragmentAt } from './names.js';
import { rememberOffice } from './office-holders.js';
import { ownOffice } from './own-office.js';
import { ofTheirOwners } from './paper-owners.js';
import { rememberPapers } from './papers.js';
import { pastDash } from './past-dash.js';
import { place, placeAt } from './place-names.js';
import { isAddressee, isGoverned, isWhoIsTold } from './said-before.js';
import { rememberPost } from './spoke-last.js';
import { type Starts, startsIn } from './starts.js';
import { thingNamed } from './things-named.js';
import { isOnlyOrdinal, isPastBoth } from './together.js';
import { withTheirBodies } from './who-leads.js';

const HEADING_WORDS = 4;

/** `colon`: the first. "Cuba: otra promesa", "3. Cuba: …": the country that a paragraph names before anything else. */
function headingCountry(tokens: readonly Token[], colon: number): string | null {
  if (colon <= 0 || colon >= HEADING_WORDS + 2) return null;
  const from = tokens.findIndex(({ kind }) => kind === 'word');
  return from < 0 || from >= colon ? null : (placeAt(tokens, from, colon) ?? null);
}

/** "In Cuba, 18 prisoners were freed": a paragraph that opens with a country, and tells of people let go or held there, is about it. */
function openingCountry(tokens: readonly Token[], compiled: CompiledLanguage): string | null {
  const { speech, language, predicates } = compiled;
  if (!speech.heardIn.isAt(tokens, 0)) return null;
  const where = place(tokens, language.sources.nameArticles.includes(tokens[1]?.key ?? '') ? 2 : 1);
  if (where?.kind !== 'place' || where.town || tokens[where.end]?.text !== ',') return null;
  const tells = tokens.some((_, index) => TOLD_THERE.has(predicates.longestAt(tokens, index)?.value ?? 'other'));
  return tells ? where.country : null;
}

const TOLD_THERE = new Set(['freed', 'held', 'promised']);

/** Bodies, people, roles and metonyms of a sentence; what stands together is one mention. Teaches the cast what it learns. */
export function findSources(
  sentence: Sentence,
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
  from = 0,
  starts: Starts = startsIn(sentence.tokens, compiled),
): readonly SourceMention[] {
  const { tokens } = sentence;
  // "3." may be a sentence of its own
  const opens = cast.enter(sentence.passage.number) || !cast.headed;
  if (opens && tokens.some(({ kind }) => kind === 'word'))
    cast.headedBy(headingCountry(tokens, starts.colon) ?? openingCountry(tokens, compiled));
  const naming = { cast, known, compiled };
  const mentions: SourceMention[] = [];
  const context = { tokens, cast, compiled, before: mentions };
  let group: Fragment[] = [];
  let last: Fragment | undefined;
  let next = from;
  let seat = 0;
  for (const at of starts.names) {
    if (at < next) continue;
    // "la cónsul de Colombia en Puerto La Cruz, Nelly Ospina": where the office is names nobody; but "en Lara de Foro Penal"
    const inSeat = last !== undefined && at > last.end && at < seat && next <= last.end + 1;
    if (inSeat && branchOf(tokens, at, cast, known, compiled) === undefined) continue;
    // "en la red social X los familiares": where it was written is nobody
    const network = pastNetwork(tokens, at, compiled);
    if (network > at) {
      next = network;
      continue;
    }
    const thing = thingNamed(tokens, at, known, compiled);
    if (thing !== undefined) {
      next = thing;
      continue;
    }
    const found = fragmentAt(tokens, at, naming);
    if (found === undefined) continue;
    const fragment = pastDash(tokens, found, compiled);
    next = fragment.end;
    // "S y T discrepan: la primera": both have been named by then
    if (last !== undefined && isPastBoth(tokens, last.end, fragment)) {
      tell(group, mentions, context);
      group = [];
      last = undefined;
    }
    if (
      isCounted(tokens, fragment, compiled) ||
      isOnlyOrdinal(tokens, fragment, naming) ||
      isItsVerb(tokens, fragment, last, compiled)
    )
      continue;
    if (last !== undefined && !joins(tokens, last, fragment, compiled)) {
      tell(group, mentions, context);
      group = [];
    }
    last = group.length > 0 ? ofBodyBefore(fragment, cast) : fragment;
    group.push(last);
    seat = pastSeat(tokens, last.end, compiled);
  }
  if (group.length > 0) tell(group, mentions, context);
  const whole = withTheirBodies(tokens, ofTheirOwners(tokens, mentions, compiled), cast, compiled);
  rememberPapers(sentence, whole, starts, cast, compiled);
  return whole;
}

/** "Justicia, Encuentro y Perdón (JEP)": with the bracket that closes its letters. */
function withBracket(mention: SourceMention, { tokens }: MentionContext): SourceMention {
  const { start, end } = mention;
  if (tokens[end]?.text !== ')') return mention;
  for (let at = end - 1; at > start; at -= 1) if (tokens[at]?.text === '(') return { ...mention, end: end + 1 };
  return mention;
}

/** Adds who is named by what stands together, and teaches the cast. */
function tell(group: readonly Fragment[], mentions: SourceMention[], context: MentionContext): void {
  const told = kinOf(group, context) ?? mentionOf(group, context);
  if (told === undefined) return;
  const person = withBracket(told, context);
  const mention = ownOffice(person, context);
  const { cast } = context;
  // "The observatory has another worry": who opens a sentence is who "it" goes back to
  // "At the ministry, activist Rosa Díaz": but not where it is said
  const opens = mention.start <= 1 && !isGoverned(context.tokens, mention.start, context.compiled);
  if (mention.strength === 'role' && opens && mention.with === undefined) cast.touch(mention.body);
  // '"The ministry says it has let out 150," said its coordinator': nor whom somebody else speaks of
  const heads = opens && !opensQuote(context.tokens[0]);
  if (heads && mention.speaker === null && mention.strength !== 'place') cast.opened.note(mention.body);
  mentions.push(mention);
  if (isSubject(mention)) cast.appear(mention);
  if (cast.press.unsigned && mention.strength === 'named' && mayWrite(mention, context)) cast.press.name(mention.body);
  // whoever has an office is not of it
  learn(group, person, context);
}

/** Not "once presas siguen en el INOF", nor to whom it is written. */
function mayWrite(mention: SourceMention, context: MentionContext): boolean {
  return !isWhereTheyAre(mention.start, context) && !isAddressee(context.tokens, mention, context.compiled);
}

const CHANNEL_WORDS = 5;

/** Past the name of a network, where `at` stands within one and the words that lead to it: "en la red social X". */
function pastNetwork(tokens: readonly Token[], at: number, { channels }: CompiledLanguage): number {
  for (let start = at; start >= Math.max(0, at - CHANNEL_WORDS); start -= 1) {
    const end = channels.longestAt(tokens, start)?.end ?? 0;
    if (end > at && NETWORKS.has(tokens[end - 1]?.text ?? '')) return end;
  }
  return at;
}

/** "the organisation Provea reports", "Provea and the committee Clippve both say": right after a name it is none. */
function isItsVerb(
  tokens: readonly Token[],
  fragment: Fragment,
  last: Fragment | undefined,
  { say, sets }: CompiledLanguage,
): boolean {
  if (fragment.kind !== 'role') return false;
  const beside = last?.end === fragment.start;
  if (beside && last?.kind === 'body') return fragment.role === 'reports' || fragment.role === 'both';
  if (fragment.role !== 'reports' || fragment.end !== fragment.start + 1) return false;
  // "the mayor reports 40 freed", but "police reports say"
  if (beside && last !== undefined) return say.longestAt(tokens, fragment.end) === undefined;
  // ", reports the State Department"
  const next = tokens[fragment.end];
  return (
    /^[,"”»—–-]$/.test(tokens[fragment.start - 1]?.text ?? '') &&
    (sets.nameArticles.has(next) || next?.word.capital === true)
  );
}

/** "El llamado Cuartel General". */
const SUBJECT = 2;

/** A body, or a person with a body of their own, at the head of the sentence. */
function isSubject({ start, strength, speaker, body }: SourceMention): boolean {
  return start <= SUBJECT && (strength === 'named' || speaker !== null) && body.kind !== 'unattributed';
}

/** "o porta-voz da instituição": the body named last is the one that he speaks for. */
function ofBodyBefore(fragment: Fragment, { lastBody }: Cast): Fragment {
  if (fragment.kind !== 'role' || fragment.role !== 'it' || lastBody === null) return fragment;
  const { start, end } = fragment;
  return bodyAt(start, end, lastBody, lastBody.claimant);
}

const COMPANY_WORDS = 4;

/** "Junto con Cofavic, Provea estima", "Unlike the government, the group": who is only compared or in company is not the topic. */
function isCompany(start: number, { tokens, compiled: { sets } }: MentionContext): boolean {
  return start <= COMPANY_WORDS && sets.companions.isAmong(tokens, 0, start);
}

/** "at the request of the Vatican", "tras una visita de la Cruz Roja": who brings something about does not tell of it. */
function isWhoHelped(tokens: readonly Token[], start: number, { sets, bodies, small }: CompiledLanguage): boolean {
  const of = sets.determiners.isAt(tokens, start - 1) && !small.ofThe.isAt(tokens, start - 1) ? start - 2 : start - 1;
  const linked =
    sets.agents.isAt(tokens, of) || sets.partitives.isAt(tokens, of) || sets.placePrepositions.isAt(tokens, of);
  return linked && bodies.help.isAt(tokens, of - 1);
}

function learn(group: readonly Fragment[], mention: SourceMention, context: MentionContext): void {
  const { tokens, cast, compiled } = context;
  rememberNouns(tokens, mention, cast, compiled);
  rememberCallings(tokens, mention, cast, compiled);
  if (group.length > 1) rememberOffice(tokens, group, mention, cast, compiled);
  rememberPost(tokens, group, mention, cast, compiled);
  for (const fragment of group) {
    if (fragment.kind === 'place') cast.visit(fragment.country);
    if (fragment.kind === 'body') {
      if (fragment.known !== undefined && mention.outlet === undefined) cast.describe(fragment.body, fragment.known);
      const speaks =
        !isWhereTheyAre(fragment.start, context) &&
        !isCompany(fragment.start, context) &&
        !(tokens[fragment.end]?.text === ',' && isGoverned(tokens, fragment.start, compiled)) &&
        !isWhoIsTold(tokens, fragment.start, compiled) &&
        !isWhoHelped(tokens, fragment.start, compiled);
      // "o Ministério das Relações Exteriores indiano": a name that two governments' offices bear is of this one here
      const ofState = fragment.body.kind === 'government' && mention.body.kind === 'government';
      const itself = mention.strength === 'named' && (fragment.acronym || ofState);
      cast.meet(itself ? mention.body : fragment.body, fragment.name, speaks);
    }
    if (fragment.kind === 'person')
      cast.meetPerson(
        fragment.name,
        mention.body.kind === 'unattributed' && mention.body.claimant === NOBODY.claimant
          ? fragment.body
          : mention.body,
      );
  }
}
