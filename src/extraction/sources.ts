import { NOBODY, type SourceMention } from './body.js';
import { nounsOf, officesOf } from './called-again.js';
import type { Cast } from './cast.js';
import type { CompiledLanguage } from './compiled-language.js';
import type { Fragment } from './fragment.js';
import type { KnownNames } from './known-names.js';
import type { MentionContext } from './mention-context.js';
import { isPronoun, isWhereTheyAre, mentionOf } from './mention-of.js';
import { fragmentAt } from './names.js';
import { placeAt } from './place-names.js';
import type { Sentence } from './sentence.js';
import { isCapitalised, type Token } from './text.js';
import { withTheirBodies } from './who-leads.js';

const GAP = 6;

/** Small words that bind the parts of one source: "director of the", "a lawyer with". */
const CONTENT_WORDS = 2;

/** Words between two fragments: how many are commas, how many carry content; `null` where the gap parts them. */
function gapBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  compiled: CompiledLanguage,
): { commas: number; words: number } | null {
  const { say, according, disputes, statements, sets, contrast, predicates, language } = compiled;
  let commas = 0;
  let content = 0;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'number') return null;
    if (token.text === ',' || token.text === '(' || token.text === ')') commas += 1;
    else if (token.kind === 'punct' && !/^['’]s?$/.test(token.text)) return null;
    else if (say.longestAt(tokens, index) !== undefined || according.longestAt(tokens, index) !== undefined)
      return null;
    else if (disputes.longestAt(tokens, index) !== undefined) return null;
    // "Foro Penal called on the government"
    else if (statements.asks.longestAt(tokens, index) !== undefined) return null;
    else if (statements.turnsTo.longestAt(tokens, index) !== undefined) return null;
    else if (contrast.longestAt(tokens, index) !== undefined || predicates.longestAt(tokens, index) !== undefined)
      return null;
    else if (
      sets.relatives.has(token.key) ||
      language.structure.pairJoiners.includes(token.key) ||
      sets.joiners.has(token.key)
    )
      return null;
    else if (Object.hasOwn(language.time.weekdays, token.key)) return null;
    else if (token.kind === 'word' && !language.sources.glue.includes(token.key)) content += 1;
  }
  return { commas, words: content };
}

/** Whether two fragments name one source: only small words and a comma between them. */
function joins(tokens: readonly Token[], left: Fragment, right: Fragment, compiled: CompiledLanguage): boolean {
  // "o porta-voz da instituição"
  if (left.kind === 'role' && left.role === 'member' && right.kind === 'role' && right.role === 'it')
    return right.start === left.end;
  if ((left.kind === 'role' && isPronoun(left.role)) || (right.kind === 'role' && isPronoun(right.role))) return false;
  const length = right.start - left.end;
  const gap = length > GAP ? null : gapBetween(tokens, left.end, right.start, compiled);
  if (gap === null || gap.words > CONTENT_WORDS) return false;
  // "anunció en Minsk el enviado": where it was said is not whose envoy it is
  if (left.kind === 'place' && IN.test(tokens[left.start - 1]?.key ?? '')) return false;
  // an outlet is nobody's office, but has its own people: "un periodista de la AFP"
  if (isOutlet(left) || (isOutlet(right) && gap.commas > 0)) return false;
  if (gap.words > 0 && isAgainst(left, right)) return false;
  if (left.kind === 'person' && startsAnother(tokens, left, right, compiled)) return false;
  // "el ministro de Exteriores español, José Manuel Albares": a demonym is of the office, and the office is the person's
  if (left.kind === 'place' && right.kind === 'person' && length === 1 && tokens[left.start]?.word.capital === false)
    return true;
  // a place belongs to the words it touches: "Poland's foreign ministry", "el ministerio del Interior de Perú"
  // "El ministro de Exteriores español, José Manuel Albares": a demonym written small is of the office before it
  const demonym = left.kind === 'place' && tokens.slice(left.start, left.end).every((token) => !isCapitalised(token));
  if (demonym && right.kind === 'person') return gap.commas <= 1 && gap.words === 0;
  // "O governador de Zamfara, Bello Danjuma": the place is of the office
  if (left.kind === 'place' && right.kind === 'person' && OF.test(tokens[left.start - 1]?.key ?? ''))
    return gap.commas === 1 && gap.words === 0;
  if (left.kind === 'place' || right.kind === 'place') return gap.commas === 0 && length <= 3 && gap.words <= 1;
  // two bodies side by side with a comma between are two sources
  if (left.kind === 'body' && right.kind === 'body')
    return length === 1 && (right.acronym || right.body.claimant === left.body.claimant);
  return gap.commas === 0 || right.kind === 'person' || left.kind === 'person' || gap.commas === 1;
}

const OF = /^(?:of|de|do|da|del)$/;
const OF_THE_STATE = new Set(['government', 'office', 'ministry']);
const NOT_OF_IT = new Set(['organisations', 'opposition', 'relatives', 'lawyers']);

/** "Rights groups accuse the government": with a word between, the two are no one's name. */
function isAgainst(left: Fragment, right: Fragment): boolean {
  return left.kind === 'role' && right.kind === 'role' && NOT_OF_IT.has(left.role) && OF_THE_STATE.has(right.role);
}

const AHEAD = 6;

/** "the jailed mayor X, the opposition party Y said": what follows the comma is no person, so it is somebody else. */
function startsAnother(tokens: readonly Token[], left: Fragment, right: Fragment, compiled: CompiledLanguage): boolean {
  if (tokens[left.end]?.text !== ',') return false;
  const first = tokens[left.end + 1];
  // "X, da Associação Y": of that body, and nobody else
  const of = compiled.language.sources.countOf.includes(first?.key ?? '');
  const article =
    !of && compiled.sets.determiners.has(first?.key ?? '') && !compiled.sets.possessives.has(first?.key ?? '');
  if (!article || right.start > left.end + 2 || right.kind === 'person') return false;
  for (let index = left.end + 1; index < right.end + AHEAD && tokens[index]?.text !== ','; index += 1) {
    const role = compiled.roles.longestAt(tokens, index)?.value;
    if (role === 'member' || role === 'office' || role === 'person') return false;
    if (compiled.say.longestAt(tokens, index) !== undefined) break;
  }
  return true;
}

const IN = /^(?:in|en|em)$/;

function isOutlet(fragment: Fragment): boolean {
  return fragment.kind === 'body' && fragment.body.kind === 'media';
}

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
  const mentions: SourceMention[] = [];
  let group: Fragment[] = [];
  const close = (): void => {
    const mention = mentionOf(group, { tokens, cast, compiled, before: mentions });
    if (mention !== undefined) {
      // "The observatory has another worry": who opens a sentence is who "it" goes back to
      if (mention.strength === 'role' && mention.start <= 1) cast.touch(mention.body);
      mentions.push(mention);
      if (isSubject(mention)) cast.appear(mention);
      if (mention.strength === 'named' && !isAddressee(tokens, mention)) cast.sign(mention.body);
      learn(group, mention, { tokens, cast, compiled, before: mentions });
    }
    group = [];
  };
  for (let at = from; at < tokens.length; ) {
    const fragment = fragmentAt(tokens, at, cast, known, compiled);
    if (fragment === undefined || isCounted(tokens, fragment, compiled)) {
      at = fragment?.end ?? at + 1;
      continue;
    }
    const last = group.at(-1);
    if (last !== undefined && !joins(tokens, last, fragment, compiled)) close();
    group.push(group.length > 0 ? ofBodyBefore(fragment, cast) : fragment);
    at = fragment.end;
  }
  close();
  return withTheirBodies(tokens, mentions, cast, compiled);
}

/** "A LA COMUNIDAD NACIONAL": to whom it is written. */
function isAddressee(tokens: readonly Token[], { start }: SourceMention): boolean {
  const before = tokens[start - 1];
  // "a" is an article in Portuguese
  if (/^(?:al|ao|aos|to|para|for)$/.test(before?.key ?? '') || /^às?$/i.test(before?.text ?? '')) return true;
  return /^(?:la|las|los)$/.test(before?.key ?? '') && tokens[start - 2]?.key === 'a';
}

/** "18 activists": whoever is counted says nothing. */
const CROWDS: ReadonlySet<string> = new Set(['organisations', 'relatives', 'lawyers']);

function isCounted(tokens: readonly Token[], fragment: Fragment, { language }: CompiledLanguage): boolean {
  const { start } = fragment;
  const { months } = language.time;
  const before = tokens[start - 1];
  // "on Jan. 7 activists said"
  const dated = Object.hasOwn(months, tokens[start - 2]?.key ?? '');
  return fragment.kind === 'role' && CROWDS.has(fragment.role) && before?.kind === 'number' && !dated;
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

const MISSIONS: readonly string[] = ['mission', 'mision', 'missao'];
const MISSION = /^(?:embass|embajad|embaixad|consul)/;

function isMission(tokens: readonly Token[], { start, end }: SourceMention): boolean {
  return tokens
    .slice(start, end)
    .some(({ key }, index) => MISSION.test(key) || (key === 'high' && tokens[start + index + 1]?.key === 'commission'));
}

function learn(group: readonly Fragment[], mention: SourceMention, context: MentionContext): void {
  const { tokens, cast, compiled } = context;
  if (mention.strength === 'named' || mention.body.kind === 'government')
    cast.describe(mention.body, nounsOf(tokens, mention.start, mention.end, compiled));
  if (mention.body.kind === 'government') cast.describe(mention.body, officesOf(tokens, mention.start, mention.end));
  // "the Indian High Commission … the mission said"
  if (mention.body.kind === 'government' && isMission(tokens, mention)) cast.describe(mention.body, MISSIONS);
  for (const fragment of group) {
    if (fragment.kind === 'place') cast.visit(fragment.country);
    if (fragment.kind === 'body' && fragment.known !== undefined && mention.outlet === undefined)
      cast.describe(fragment.body, fragment.known);
    if (fragment.kind === 'body')
      cast.meet(mention.strength === 'named' && fragment.acronym ? mention.body : fragment.body, [fragment.name], {
        speaks: !isWhereTheyAre(fragment.start, context),
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
