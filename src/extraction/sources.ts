import { type Body, type Cast, NOBODY, type SourceMention } from './cast.js';
import type { CompiledLanguage } from './compiled-language.js';
import type { KnownNames } from './known-names.js';
import { type Fragment, fragmentAt } from './names.js';
import { roleBody } from './roles.js';
import type { Sentence } from './sentence.js';
import type { SourceRole } from './source-role.js';
import type { Token } from './text.js';

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
  const { say, according, sets, contrast, predicates, language } = compiled;
  let commas = 0;
  let content = 0;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'number') return null;
    if (token.text === ',' || token.text === '(' || token.text === ')') commas += 1;
    else if (token.kind === 'punct' && !/^['’]s?$/.test(token.text)) return null;
    else if (say.longestAt(tokens, index) !== undefined || according.longestAt(tokens, index) !== undefined)
      return null;
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
  if ((left.kind === 'role' && isPronoun(left.role)) || (right.kind === 'role' && isPronoun(right.role))) return false;
  const length = right.start - left.end;
  const gap = length > GAP ? null : gapBetween(tokens, left.end, right.start, compiled);
  if (gap === null || gap.words > CONTENT_WORDS) return false;
  // a place belongs to the words it touches: "Poland's foreign ministry", "el ministerio del Interior de Perú"
  if (left.kind === 'place' || right.kind === 'place') return gap.commas === 0 && length <= 3 && gap.words <= 1;
  // two bodies side by side with a comma between are two sources
  if (left.kind === 'body' && right.kind === 'body')
    return length === 1 && (right.acronym || right.body.claimant === left.body.claimant);
  return gap.commas === 0 || right.kind === 'person' || left.kind === 'person' || gap.commas === 1;
}

function isPronoun(role: SourceRole): boolean {
  return role === 'it' || role === 'person';
}

const ROLE_RANK: Readonly<Record<SourceRole, number>> = {
  office: 0,
  government: 1,
  ministry: 1,
  organisation: 2,
  'some-organisation': 3,
  opposition: 4,
  organisations: 5,
  relatives: 6,
  lawyers: 6,
  sources: 6,
  member: 9,
  it: 10,
  person: 11,
  reports: 12,
};

/** "the prison service", "la ONG", "a coligação": the body of that sort named last. */
function sortedBody(group: readonly Fragment[], cast: Cast): Body | null {
  const role = group.find((fragment) => fragment.kind === 'role');
  if (role?.kind !== 'role') return null;
  if (role.role === 'ministry') return role.sort === 'prisons' ? cast.prisonService : null;
  if (role.role !== 'organisation') return null;
  return role.sort === 'ngo' || role.sort === 'opposition' ? cast.lastOf(role.sort) : null;
}

function mentionOf(group: readonly Fragment[], cast: Cast): SourceMention | undefined {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const at = { start: first.start, end: last.end };
  const someone = group.find((fragment) => fragment.kind === 'person');
  const speaker = someone?.kind === 'person' ? someone.name : null;
  const country = group.find((fragment) => fragment.kind === 'place');
  const where = country?.kind === 'place' ? country.country : null;
  const named = group.find((fragment) => fragment.kind === 'body');
  const roles = group
    .flatMap((fragment) => (fragment.kind === 'role' ? [fragment.role] : []))
    .sort((a, b) => ROLE_RANK[a] - ROLE_RANK[b]);
  const role = roles[0];
  // "Rights groups such as Foro Penal", "sources close to Foro Penal": not that body's own word
  const crowd =
    first.kind === 'role' && (first.role === 'organisations' || first.role === 'sources') ? first.role : null;
  if (crowd !== null && named !== undefined)
    return { ...at, body: roleBody(crowd, cast, where), speaker: null, strength: 'role' };
  // "o Ministério das Relações Exteriores da Polónia": a name that two governments' offices bear
  if (named?.kind === 'body' && where !== null && named.body.claimant.startsWith('Government of'))
    return { ...at, body: cast.government(where), speaker, strength: 'named' };
  if (named?.kind === 'body') return { ...at, body: named.body, speaker, strength: 'named' };
  if (someone?.kind === 'person' && someone.body !== null)
    return { ...at, body: someone.body, speaker, strength: 'named' };
  if (role !== undefined)
    return {
      ...at,
      body: sortedBody(group, cast) ?? roleBody(role, cast, where),
      speaker,
      strength: isPronoun(role) ? 'pronoun' : 'role',
    };
  if (someone !== undefined) return { ...at, body: NOBODY, speaker, strength: 'named' };
  return where === null ? undefined : { ...at, body: cast.government(where), speaker: null, strength: 'place' };
}

/** Bodies, people, roles and metonyms of a sentence; what stands together is one mention. Teaches the cast what it learns. */
export function findSources(
  sentence: Sentence,
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
): readonly SourceMention[] {
  const { tokens } = sentence;
  const mentions: SourceMention[] = [];
  let group: Fragment[] = [];
  const close = (): void => {
    const mention = mentionOf(group, cast);
    if (mention !== undefined) {
      // "The observatory has another worry": who opens a sentence is who "it" goes back to
      if (mention.strength === 'role' && mention.start <= 1) cast.touch(mention.body);
      mentions.push(mention);
      learn(group, mention, cast);
    }
    group = [];
  };
  for (let at = 0; at < tokens.length; ) {
    const fragment = fragmentAt(tokens, at, cast, known, compiled);
    if (fragment === undefined) {
      at += 1;
      continue;
    }
    const last = group.at(-1);
    if (last !== undefined && !joins(tokens, last, fragment, compiled)) close();
    group.push(fragment);
    at = fragment.end;
  }
  close();
  return mentions;
}

function learn(group: readonly Fragment[], mention: SourceMention, cast: Cast): void {
  for (const fragment of group) {
    if (fragment.kind === 'body')
      cast.meet(mention.strength === 'named' && fragment.acronym ? mention.body : fragment.body, [fragment.name]);
    if (fragment.kind === 'person')
      cast.meetPerson(
        fragment.name,
        mention.body.kind === 'unattributed' && mention.body.claimant === NOBODY.claimant
          ? fragment.body
          : mention.body,
      );
  }
}
