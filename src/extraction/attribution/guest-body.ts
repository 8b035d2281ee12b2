import type { Body } from '../bodies/body.js';
import type { Cast } from '../bodies/cast.js';
import { plainBody } from '../bodies/led-bodies.js';
import { place } from '../bodies/place-names.js';
import { isPersonOf } from '../sentences/capital-run.js';
import type { Sentence } from '../sentences/sentence.js';

/** Tokens to a verb after the guest, and before one that tells what the guest leads: "Ana Ruiz runs". */
const VERB_REACH = 2;
const SUBJECT = 3;

/** Whether "the coordinator" at `noun` is the guest: set beside a name, after "is", or who receives the reporter. */
function isGuest(noun: number, end: number, { tokens, compiled }: Sentence): boolean {
  const { sets, speech, copulas } = compiled;
  const before = sets.determiners.isAt(tokens, noun - 1) ? noun - 2 : noun - 1;
  if (speech.wasOnce.isAt(tokens, before) || speech.wasOnce.isAt(tokens, noun - 1)) return false;
  if (tokens[before]?.text === ',' || copulas.longestAt(tokens, before) !== undefined) return true;
  if (before >= 0) return false;
  const next = tokens[end];
  if (next === undefined || next.text === ',') return true;
  return [end, end + 1, end + VERB_REACH].some((at) => speech.receives.isAt(tokens, at));
}

/** Whether "runs" ends before `at`: at the head of its sentence, or after "who". */
function isLedAt(at: number, { tokens, compiled }: Sentence): boolean {
  const { guestLeads, sets } = compiled;
  for (let from = Math.max(0, at - SUBJECT - 1); from < at; from += 1) {
    const end = guestLeads.longestAt(tokens, from)?.end;
    if (end === at && (from <= SUBJECT || sets.relatives.isAt(tokens, from))) return true;
  }
  return false;
}

/** Of whom a body is told: "Open Doors" alone may have been taken for a name of somebody. */
function isSomebody(name: string, cast: Cast): boolean {
  const person = cast.person(name);
  return person !== undefined && person.body !== null;
}

/** Where "the executive director" ends before "of"; −1 without one. */
function nounBefore(of: number, { tokens, compiled: { bodies, speech } }: Sentence): number {
  if (!bodies.leaderOf.isAt(tokens, of) && !bodies.worksFor.isAt(tokens, of)) return -1;
  if (speech.guests.isAt(tokens, of - 1)) return of - 1;
  return tokens[of - 1]?.kind === 'word' && speech.guests.isAt(tokens, of - 2) ? of - 2 : -1;
}

/** "The coordinator of Open Doors receives us", "She runs Open Doors": a name that nothing but its place makes a body's. */
export function plainBodyIn(sentence: Sentence, cast: Cast): Body | null {
  const { tokens, compiled } = sentence;
  const { sets } = compiled;
  for (let at = 1; at + 1 < tokens.length; at += 1) {
    if (tokens[at]?.word.capital !== true || (at > 1 && tokens[at - 1]?.word.capital === true)) continue;
    const before = sets.nameArticles.isAt(tokens, at - 1) ? at - 1 : at;
    const led = isLedAt(before, sentence);
    // "directora ejecutiva de"
    const noun = led ? at : nounBefore(before - 1, sentence);
    if (noun < 0) continue;
    const found = plainBody(tokens, at, cast, compiled);
    if (found?.kind !== 'body' || found.body.kind !== 'ngo' || isSomebody(found.name, cast)) continue;
    const run = tokens.slice(found.start, found.end);
    if (
      place(tokens, at) !== undefined ||
      isPersonOf(run, compiled) ||
      run.some((token) => sets.outletNouns.has(token))
    )
      continue;
    if (led || isGuest(noun, found.end, sentence)) return found.body;
  }
  return null;
}
