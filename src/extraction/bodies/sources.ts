import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { NETWORKS } from '../sentences/capital-run.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { NOBODY, type SourceMention } from './body.js';
import { mediumOf, nounsOf, officesOf, rememberMinistry } from './called-again.js';
import type { Cast } from './cast.js';
import { isCounted } from './counted-people.js';
import type { Fragment } from './fragment.js';
import { joins, pastSeat } from './joined-sources.js';
import type { KnownNames } from './known-names.js';
import { rememberCallings } from './members.js';
import type { MentionContext } from './mention-context.js';
import { isWhereTheyAre, mentionOf } from './mention-of.js';
import { fragmentAt } from './names.js';
import { ofTheirOwners } from './paper-owners.js';
import { rememberPapers } from './papers.js';
import { placeAt } from './place-names.js';
import { isOnlyOrdinal } from './together.js';
import { withTheirBodies } from './who-leads.js';

const HEADING_WORDS = 4;

/** "Cuba: otra promesa", "3. Cuba: …": the country that a paragraph names before anything else. */
function headingCountry(tokens: readonly Token[]): string | null {
  const colon = tokens.slice(0, HEADING_WORDS + 2).findIndex(({ text }) => text === ':');
  if (colon <= 0) return null;
  const from = tokens.findIndex(({ kind }) => kind === 'word');
  return from < 0 || from >= colon ? null : (placeAt(tokens, from, colon) ?? null);
}

/** Bodies, people, roles and metonyms of a sentence; what stands together is one mention. Teaches the cast what it learns. */
export function findSources(
  sentence: Sentence,
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
  from = 0,
): readonly SourceMention[] {
  const { tokens } = sentence;
  // "3." may be a sentence of its own
  const opens = cast.enter(sentence.passage.number) || !cast.headed;
  if (opens && tokens.some(({ kind }) => kind === 'word')) cast.headedBy(headingCountry(tokens));
  const naming = { cast, known, compiled };
  const mentions: SourceMention[] = [];
  const context = { tokens, cast, compiled, before: mentions };
  let group: Fragment[] = [];
  const close = (): void => {
    if (group.length === 0) return;
    const mention = mentionOf(group, context);
    if (mention !== undefined) {
      // "The observatory has another worry": who opens a sentence is who "it" goes back to
      if (mention.strength === 'role' && mention.start <= 1 && mention.with === undefined) cast.touch(mention.body);
      mentions.push(mention);
      if (isSubject(mention)) cast.appear(mention);
      if (cast.press.unsigned && mention.strength === 'named' && mayWrite(mention, context))
        cast.press.name(mention.body);
      learn(group, mention, context);
    }
    group = [];
  };
  for (let at = from; at < tokens.length; ) {
    // "la cónsul de Colombia en Puerto La Cruz, Nelly Ospina": where the office is names nobody
    const seat = group.at(-1)?.end === at - 1 ? pastSeat(tokens, at - 1, compiled) : at;
    if (seat > at) {
      at = seat;
      continue;
    }
    // "en la red social X los familiares": where it was written is nobody
    const network = compiled.channels.longestAt(tokens, at)?.end ?? at;
    if (network > at && NETWORKS.has(tokens[network - 1]?.text ?? '')) {
      at = network;
      continue;
    }
    const fragment = fragmentAt(tokens, at, naming);
    if (
      fragment === undefined ||
      isCounted(tokens, fragment, compiled) ||
      isOnlyOrdinal(tokens, fragment, naming) ||
      isItsVerb(tokens, fragment, group.at(-1), compiled)
    ) {
      at = fragment?.end ?? at + 1;
      continue;
    }
    const last = group.at(-1);
    if (last !== undefined && !joins(tokens, last, fragment, compiled)) close();
    group.push(group.length > 0 ? ofBodyBefore(fragment, cast) : fragment);
    at = fragment.end;
  }
  close();
  const whole = withTheirBodies(tokens, ofTheirOwners(tokens, mentions, compiled), cast, compiled);
  rememberPapers(sentence, whole, cast, compiled);
  return whole;
}

/** Not "once presas siguen en el INOF", nor to whom it is written. */
function mayWrite(mention: SourceMention, context: MentionContext): boolean {
  return !isWhereTheyAre(mention.start, context) && !isAddressee(context.tokens, mention, context.compiled);
}

/** "A LA COMUNIDAD NACIONAL": to whom it is written. */
function isAddressee(
  tokens: readonly Token[],
  { start }: SourceMention,
  { bodies: { toThe, addressees } }: CompiledLanguage,
): boolean {
  const before = tokens[start - 1]?.text.toLowerCase() ?? '';
  return (
    toThe.has(before) ||
    addressees.has(before) ||
    addressees.has(`${tokens[start - 2]?.text.toLowerCase() ?? ''} ${before}`)
  );
}

const HEARER_REACH = 3;

/** "declarou ao Conselho de Direitos Humanos", "told the European Parliament": who is told something. */
function isHearer(tokens: readonly Token[], fragment: Fragment, { say, language, bodies }: CompiledLanguage): boolean {
  const { start } = fragment;
  if (start === 0 || !language.sources.verbFirst) return false;
  if (!bodies.toThe.has(tokens[start - 1]?.text.toLowerCase() ?? '')) return false;
  return Array.from({ length: HEARER_REACH }, (_, step) => start - 2 - step).some(
    (at) => at >= 0 && (say.longestAt(tokens, at)?.end ?? 0) > 0,
  );
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
  return { start, end, kind: 'body', body: lastBody, name: lastBody.claimant, acronym: false };
}

function isMission(
  tokens: readonly Token[],
  { start, end }: SourceMention,
  { names: { embassies, highCommissions } }: CompiledLanguage,
): boolean {
  for (let at = start; at < end; at += 1)
    if (embassies.isAt(tokens, at) || highCommissions.longestAt(tokens, at) !== undefined) return true;
  return false;
}

const COMPANY_WORDS = 4;

/** "Junto con Cofavic, Provea estima", "Unlike the government, the group": who is only compared or in company is not the topic. */
function isCompany(start: number, { tokens, compiled: { sets } }: MentionContext): boolean {
  return start <= COMPANY_WORDS && sets.companions.isAmong(tokens, 0, start);
}

function learn(group: readonly Fragment[], mention: SourceMention, context: MentionContext): void {
  const { tokens, cast, compiled } = context;
  const { start, end, body } = mention;
  if (mention.strength === 'named' || body.kind === 'government')
    cast.describe(body, nounsOf(tokens, start, end, compiled));
  if (body.kind === 'government') {
    cast.describe(body, officesOf(tokens, start, end, compiled));
    cast.describe(body, mediumOf(tokens, start, end, compiled));
    // "the Indian High Commission … the mission said"
    if (isMission(tokens, mention, compiled)) cast.describe(body, compiled.language.bodies.missions);
  }
  rememberCallings(tokens, mention, cast, compiled);
  rememberMinistry(tokens, mention, cast, compiled);
  for (const fragment of group) {
    if (fragment.kind === 'place') cast.visit(fragment.country);
    if (fragment.kind === 'body' && fragment.known !== undefined && mention.outlet === undefined)
      cast.describe(fragment.body, fragment.known);
    if (fragment.kind === 'body')
      cast.meet(mention.strength === 'named' && fragment.acronym ? mention.body : fragment.body, [fragment.name], {
        speaks:
          !isWhereTheyAre(fragment.start, context) &&
          !isCompany(fragment.start, context) &&
          !isHearer(tokens, fragment, compiled),
      });
    if (fragment.kind === 'person')
      cast.meetPerson(
        fragment.name,
        mention.body.kind === 'unattributed' && mention.body.claimant === NOBODY.claimant
          ? fragment.body
          : mention.body,
      );
  }
}
