import { type Body, NOBODY, type SourceMention } from '../bodies/body.js';
import type { Cast, Person } from '../bodies/cast.js';
import type { Sentence } from '../sentences/sentence.js';

/** A sentence before the first question, and who is named in it. */
export interface Introduced {
  readonly sentence: Sentence;
  readonly mentions: readonly SourceMention[];
}

/** Tokens from "runs" to what is run: "dirige desde hace ocho años la ONG S". */
const LEADS_REACH = 8;

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
  const subjects = introduction.flatMap(({ mentions }) => mentions.filter(({ start }) => start === 0));
  const subject = subjects.find(({ speaker }) => speaker !== null)?.speaker ?? null;
  return (subject === null ? undefined : cast.person(subject)) ?? cast.lastPerson;
}

/** "Lawyer of the organisation S", "el integrante de S", "she runs S": what only says of which body somebody is. */
function isOfSomebody({ start, speaker, strength, body }: SourceMention, { tokens, compiled }: Sentence): boolean {
  if (speaker !== null || strength !== 'named' || body.kind === 'government' || body.kind === 'media') return false;
  if (body.kind === 'unattributed') return false;
  const calling = [start, start + 1].some((at) => {
    const role = compiled.roles.longestAt(tokens, at)?.value ?? compiled.course.callings.longestAt(tokens, at)?.value;
    return role !== undefined && role !== 'organisation' && role !== 'some-organisation' && role !== 'it';
  });
  return calling || isLed(start, tokens, compiled);
}

function isLed(start: number, tokens: Sentence['tokens'], { leads }: Sentence['compiled']): boolean {
  for (let at = start - 1; at >= Math.max(0, start - LEADS_REACH); at -= 1) {
    if (tokens[at]?.kind === 'punct') return false;
    const end = leads.longestAt(tokens, at)?.end;
    if (end !== undefined && end <= start) return true;
  }
  return false;
}

/** The one body that the introduction says somebody is of. */
function onlyBody(introduction: readonly Introduced[]): Body | null {
  const told = introduction.flatMap(({ sentence, mentions }) =>
    mentions.filter((mention) => isOfSomebody(mention, sentence)).map(({ body }) => body),
  );
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
    const body = onlyBody(introduction);
    return body === null ? null : { name: null, body };
  }
  const known = person.body !== null && person.body.claimant !== NOBODY.claimant ? person.body : null;
  return { name: person.name, body: known ?? onlyBody(introduction) };
}
