import type { KnownClaimant } from '../domain/claimant.js';
import { type Body, type Cast, knownBody, NOBODY } from './cast.js';
import type { CompiledLanguage } from './compiled-language.js';
import { countryOf } from './countries.js';
import type { SourceRole } from './language.js';
import type { PhraseTrie } from './phrase-trie.js';
import type { Sentence } from './sentence.js';
import { isCapitalised, type Token } from './text.js';

/** Bodies and people of the registry, by their words. */
export interface KnownNames {
  readonly bodies: PhraseTrie<KnownClaimant>;
  readonly people: PhraseTrie<{ readonly claimant: KnownClaimant; readonly name: string }>;
}

/** Somebody whose words could be a claim. `start` and `end` are token indexes, the end excluded. */
export interface SourceMention {
  readonly start: number;
  readonly end: number;
  readonly body: Body;
  readonly speaker: string | null;
  /** Said in so many words; a metonym ("Caracas") counts only as the subject of a verb of saying. */
  readonly strength: 'named' | 'role' | 'place' | 'pronoun';
}

type Fragment = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'body'; readonly body: Body; readonly name: string; readonly acronym: boolean }
  | { readonly kind: 'person'; readonly name: string; readonly body: Body | null }
  | { readonly kind: 'role'; readonly role: SourceRole }
  | { readonly kind: 'place'; readonly country: string }
);

const NAME_LINKS = new Set([
  'of',
  'for',
  'to',
  'the',
  'and',
  'de',
  'del',
  'la',
  'las',
  'los',
  'do',
  'da',
  'dos',
  'das',
  'por',
  'para',
  'pela',
  'pelo',
  'e',
  'y',
  'en',
  'em',
  'in',
  'al',
  'el',
  'on',
  'contra',
  'sin',
  'against',
  "'s",
  "'",
]);
const PERSON_LINKS = new Set(['de', 'del', 'da', 'do', 'dos', 'la', 'al', 'el', 'bin', 'ben', 'van', 'von']);
const ACRONYM = /^\p{Lu}{2,7}$/u;
const MAX_NAME = 10;

function words(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(' ')
    .replace(/ ([',’])/g, '$1')
    .replace(/(’|')\s+s\b/g, "'s");
}

/** A run of capitalised words; small words of names may stand inside. */
function capitalRun(tokens: readonly Token[], at: number, links: ReadonlySet<string>): number {
  let end = at + 1;
  for (let index = at + 1; index < Math.min(tokens.length, at + MAX_NAME); index += 1) {
    const token = tokens[index];
    if (token === undefined || !(isCapitalised(token) || links.has(token.key))) break;
    if (isCapitalised(token)) end = index + 1;
  }
  return end;
}

function isCommon(token: Token, { language, sets }: CompiledLanguage): boolean {
  const { months, weekdays } = language.time;
  return sets.functionWords.has(token.key) || Object.hasOwn(months, token.key) || Object.hasOwn(weekdays, token.key);
}

function unknownBody(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const end = capitalRun(tokens, at, NAME_LINKS);
  const run = tokens.slice(at, end);
  const { bodyNouns, stateNouns } = compiled.sets;
  const isState = run.some((token) => isCapitalised(token) && stateNouns.has(token.key));
  const isBody = run.some((token) => isCapitalised(token) && bodyNouns.has(token.key));
  if (run.length < 2 || !(isState || isBody)) return undefined;
  const name = words(tokens, at, end);
  const met = cast.body(name);
  const country = run.map((token) => countryOf(token.key)).find((found) => found !== undefined) ?? null;
  const body = met ?? (isState && !isBody ? cast.government(country) : { claimant: name, kind: 'ngo' as const });
  return { start: at, end, kind: 'body', body, name, acronym: false };
}

function acronym(tokens: readonly Token[], at: number, cast: Cast): Fragment | undefined {
  const token = tokens[at];
  if (token === undefined || !ACRONYM.test(token.text)) return undefined;
  const met = cast.body(token.text);
  return {
    start: at,
    end: at + 1,
    kind: 'body',
    body: met ?? { claimant: token.text, kind: 'ngo' },
    name: token.text,
    acronym: met === undefined,
  };
}

/** "the opposition party Ezema", "la ONG Cubalex": a name right after the noun for a body. */
function introducedBody(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const noun = tokens[at - 1]?.key ?? '';
  if (!compiled.language.sources.introducers.includes(noun)) return undefined;
  const end = capitalRun(tokens, at, PERSON_LINKS);
  const name = words(tokens, at, end);
  const kind = compiled.language.sources.partyNouns.includes(noun) ? 'opposition' : 'ngo';
  return { start: at, end, kind: 'body', body: cast.body(name) ?? { claimant: name, kind }, name, acronym: false };
}

/** A single unknown name that speaks: people are introduced with two names, bodies with one. */
function soleName(tokens: readonly Token[], at: number, cast: Cast, compiled: CompiledLanguage): Fragment | undefined {
  const name = tokens[at]?.text ?? '';
  const met = cast.body(name);
  if (met !== undefined) return { start: at, end: at + 1, kind: 'body', body: met, name, acronym: false };
  if (at === 0 || compiled.say.longestAt(tokens, at + 1) === undefined || name.length < 3) return undefined;
  return { start: at, end: at + 1, kind: 'body', body: { claimant: name, kind: 'ngo' }, name, acronym: false };
}

/** A body met before, or known to speak in this article, by its plain name. */
function expectedBody(tokens: readonly Token[], at: number, cast: Cast): Fragment | undefined {
  for (const length of [3, 2, 1]) {
    const name = words(tokens, at, at + length);
    const body = tokens.length >= at + length ? cast.body(name) : undefined;
    if (body !== undefined && tokens.slice(at, at + length).every((token) => isCapitalised(token)))
      return { start: at, end: at + length, kind: 'body', body, name, acronym: false };
  }
  return undefined;
}

function person(tokens: readonly Token[], at: number, cast: Cast, compiled: CompiledLanguage): Fragment | undefined {
  const end = capitalRun(tokens, at, PERSON_LINKS);
  const first = tokens[at];
  if (first === undefined) return undefined;
  if (end === at + 1) {
    const known = cast.person(first.text);
    return known === undefined ? undefined : { start: at, end, kind: 'person', name: known.name, body: known.body };
  }
  if (
    end - at > 5 ||
    tokens
      .slice(at, end)
      .some((token) => isCapitalised(token) && (isCommon(token, compiled) || countryOf(token.key) !== undefined))
  )
    return undefined;
  const name = words(tokens, at, end);
  const known = cast.person(name) ?? cast.person(tokens[end - 1]?.text ?? '');
  return { start: at, end, kind: 'person', name: known?.name ?? name, body: known?.body ?? null };
}

function place(tokens: readonly Token[], at: number): Fragment | undefined {
  for (const length of [3, 2, 1]) {
    const run = tokens.slice(at, at + length);
    if (run.length < length || run.some((token) => token.kind !== 'word')) continue;
    const country = countryOf(run.map((token) => token.key).join(' '));
    if (country !== undefined) return { start: at, end: at + length, kind: 'place', country };
  }
  return undefined;
}

/** "the Department of Prisons" is a name, "the department" is not. */
function namedRightAfter(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !isCapitalised(next) || !compiled.sets.functionWords.has(tokens[at]?.key ?? ''))
    return false;
  return (
    known.bodies.longestAt(tokens, at + 1) !== undefined || unknownBody(tokens, at + 1, cast, compiled) !== undefined
  );
}

function fragmentAt(
  tokens: readonly Token[],
  at: number,
  cast: Cast,
  known: KnownNames,
  compiled: CompiledLanguage,
): Fragment | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const role = namedRightAfter(tokens, at, cast, known, compiled) ? undefined : compiled.roles.longestAt(tokens, at);
  const body = known.bodies.longestAt(tokens, at);
  if (body !== undefined && isCapitalised(token) && body.end >= (role?.end ?? 0)) {
    return {
      start: at,
      end: body.end,
      kind: 'body',
      body: knownBody(body.value),
      name: body.value.name,
      acronym: false,
    };
  }
  if (isCapitalised(token)) {
    const someone = known.people.longestAt(tokens, at);
    if (someone !== undefined)
      return {
        start: at,
        end: someone.end,
        kind: 'person',
        name: words(tokens, at, someone.end),
        body: knownBody(someone.value.claimant),
      };
  }
  if (
    role !== undefined &&
    !(isCapitalised(token) && unknownBody(tokens, at, cast, compiled) !== undefined && role.end === at + 1)
  ) {
    return { start: at, end: role.end, kind: 'role', role: role.value };
  }
  if (!isCapitalised(token)) return undefined;
  if (isCommon(token, compiled)) return undefined;
  const expected = expectedBody(tokens, at, cast);
  if (expected !== undefined) return expected;
  const where = place(tokens, at);
  const unknown = unknownBody(tokens, at, cast, compiled);
  if (unknown !== undefined) return unknown;
  if (where !== undefined) return where;
  return (
    acronym(tokens, at, cast) ??
    introducedBody(tokens, at, cast, compiled) ??
    person(tokens, at, cast, compiled) ??
    soleName(tokens, at, cast, compiled)
  );
}

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
  if (left.kind === 'body' && right.kind === 'body') return length === 1 && right.acronym;
  return gap.commas === 0 || right.kind === 'person' || left.kind === 'person' || gap.commas === 1;
}

function isPronoun(role: SourceRole): boolean {
  return role === 'it' || role === 'person';
}

function roleBody(role: SourceRole, cast: Cast, country: string | null): Body {
  switch (role) {
    case 'organisation':
      return cast.lastOrganisation ?? cast.firstNgo ?? NOBODY;
    case 'some-organisation':
      return cast.lastOrganisation ?? cast.firstNgo ?? { claimant: 'rights groups', kind: 'ngo' };
    case 'organisations':
      return { claimant: 'rights groups', kind: 'ngo' };
    case 'ministry':
      return cast.lastStateBody ?? cast.government(country);
    case 'government':
    case 'office':
      return cast.government(country);
    case 'member':
      return cast.lastOrganisation ?? cast.lastBody ?? NOBODY;
    case 'it':
      return cast.lastBody ?? NOBODY;
    case 'person':
      return cast.lastPerson?.body ?? cast.lastBody ?? NOBODY;
    case 'relatives':
      return { claimant: 'relatives', kind: 'unattributed' };
    case 'lawyers':
      return { claimant: 'lawyers', kind: 'unattributed' };
    case 'sources':
      return { claimant: 'sources', kind: 'unattributed' };
    case 'opposition':
      return { claimant: 'opposition', kind: 'opposition' };
    case 'reports':
      return NOBODY;
  }
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
  if (named?.kind === 'body') return { ...at, body: named.body, speaker, strength: 'named' };
  if (someone?.kind === 'person' && someone.body !== null)
    return { ...at, body: someone.body, speaker, strength: 'named' };
  if (role !== undefined)
    return {
      ...at,
      body: roleBody(role, cast, where),
      speaker: speaker ?? (role === 'person' ? null : null),
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
