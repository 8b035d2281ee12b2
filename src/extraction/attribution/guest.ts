import { type Body, NOBODY, type SourceMention } from '../bodies/body.js';
import type { Cast } from '../bodies/cast.js';
import type { Person } from '../bodies/person-meant.js';
import { place } from '../bodies/place-names.js';
import type { Sentence } from '../sentences/sentence.js';
import { plainBodyIn } from './guest-body.js';

/** A sentence before the first question, and who is named in it. */
export interface Introduced {
  readonly sentence: Sentence;
  readonly mentions: readonly SourceMention[];
}

/** Tokens from "runs" to what is run: "dirige desde hace ocho años la ONG S"; at the head of its sentence. */
const LEADS_REACH = 8;
const HEAD_REACH = 14;

/** "Entrevista a Rafael Ochoa", and under it the name of who asked him, alone in its line. */
function isByline({ tokens, passage }: Sentence, [only]: readonly SourceMention[]): boolean {
  return passage.kind !== 'headline' && only?.start === 0 && only.end >= tokens.length - 1;
}

function lastNamed(introduction: readonly Introduced[]): SourceMention | undefined {
  return introduction.flatMap(({ mentions }) => mentions).findLast(({ speaker }) => speaker !== null);
}

/** Whom headline and introduction name most often; else the first to open a sentence: a place is not told from a person by its name. */
function personOf(introduction: readonly Introduced[], cast: Cast): Person | null {
  const times = new Map<Person, number>();
  for (const { mentions } of introduction)
    for (const { speaker } of mentions) {
      const person = speaker === null ? undefined : cast.person(speaker);
      if (person !== undefined) times.set(person, (times.get(person) ?? 0) + 1);
    }
  const most = Math.max(0, ...times.values());
  const often = most < 2 ? undefined : [...times].findLast(([, count]) => count === most)?.[0];
  if (often !== undefined) return often;
  const named = introduction.filter(({ sentence, mentions }) => !isByline(sentence, mentions));
  const subjects = named.flatMap(({ mentions }) => mentions.filter(({ start }) => start === 0));
  const subject = subjects.find(({ speaker }) => speaker !== null) ?? lastNamed(named);
  return (subject === undefined ? undefined : cast.person(subject.speaker ?? '')) ?? cast.meant.named;
}

/** "Lawyer of the organisation S", "el integrante de S", "she runs S": what only says of which body somebody is. */
function isOfSomebody({ start, end, speaker, strength, body }: SourceMention, { tokens, compiled }: Sentence): boolean {
  if (speaker !== null || strength !== 'named' || body.kind === 'government' || body.kind === 'media') return false;
  if (body.kind === 'unattributed') return false;
  const { sets, speech } = compiled;
  // "was coordinator of S", "el director del Diario S"
  if ([start - 1, start - 2].some((at) => speech.wasOnce.isAt(tokens, at))) return false;
  // "a terceira cidade da Venezuela"
  if (place(tokens, start)?.end === end) return false;
  if (tokens.slice(start, end).some((token) => sets.outletNouns.has(token) && token.word.capital)) return false;
  const calling = [start, start + 1].some((at) => {
    const role = compiled.roles.longestAt(tokens, at)?.value ?? compiled.course.callings.longestAt(tokens, at)?.value;
    return role !== undefined && role !== 'organisation' && role !== 'some-organisation' && role !== 'it';
  });
  return calling || isLed(start, tokens, compiled);
}

function isLed(start: number, tokens: Sentence['tokens'], { leads, guestLeads }: Sentence['compiled']): boolean {
  // "Dirige en Valencia, la tercera ciudad, la asociación S": the guest, who need not be named
  const head = leads.longestAt(tokens, 0) ?? guestLeads.longestAt(tokens, 0);
  if (head !== undefined && head.end <= start && start < HEAD_REACH) return true;
  for (let at = start - 1; at >= Math.max(0, start - LEADS_REACH); at -= 1) {
    if (tokens[at]?.kind === 'punct') return false;
    const end = (leads.longestAt(tokens, at) ?? guestLeads.longestAt(tokens, at))?.end;
    // "à frente da organização S": the article is in both
    if (end !== undefined && end <= start + 1) return true;
  }
  return false;
}

/** The one body that the introduction says somebody is of. */
function onlyBody(introduction: readonly Introduced[], cast: Cast): Body | null {
  const told = introduction.flatMap(({ sentence, mentions }) =>
    mentions.filter((mention) => isOfSomebody(mention, sentence)).map(({ body }) => body),
  );
  if (told.length === 0)
    for (const { sentence } of introduction) {
      const plain = plainBodyIn(sentence, cast);
      if (plain !== null) return plain;
    }
  const [body = null] = told;
  return told.every(({ claimant }) => claimant === body?.claimant) ? body : null;
}

/** Who answers in an interview: by name, if one is told, and for which body. */
export interface Guest {
  readonly name: string | null;
  readonly body: Body | null;
}

/** Whom the headline and the introduction are about. */
export function guestOf(introduction: readonly Introduced[], cast: Cast): Guest | null {
  const person = personOf(introduction, cast);
  if (person === null) {
    const body = onlyBody(introduction, cast);
    return body === null ? null : { name: null, body };
  }
  const known = person.body !== null && person.body.claimant !== NOBODY.claimant ? person.body : null;
  // "Entrevista a Ana Ruiz, advogada": whose lawyer comes after it
  if (known !== null && known.kind !== 'unattributed') return { name: person.name, body: known };
  return { name: person.name, body: onlyBody(introduction, cast) ?? known };
}
