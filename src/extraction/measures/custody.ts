import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { prisonProperNames } from '../lexicon/prison-proper-names.js';
import { isOwningMark, type Token } from '../text/text.js';
import { monthAt } from '../time/read-date.js';

/** People leave a place of detention, are in one, or go from one to another. `end` is a token index, excluded. */
export interface Custody {
  readonly end: number;
  readonly kind: 'freed' | 'promised' | 'held' | 'other';
  /** Says so only where the text is about people in detention: "left the camp". */
  readonly weak: boolean;
}

interface Place {
  readonly end: number;
  readonly weak: boolean;
}

/** Words from the article to the noun: "the country's three adult jails", "el viejo penal". */
const BEFORE_NOUN = 6;
const BEFORE_ROMANCE_NOUN = 3;

function isSmall(token: Token, { sets, small }: CompiledLanguage): boolean {
  return sets.functionWords.has(token) && !(sets.determiners.has(token) && !small.ofThe.has(token));
}

const NAMES: ReadonlySet<string> = new Set(prisonProperNames);

/** "at Malir fair": the name of a prison is that of a town too, and another noun takes it. */
function isNameOfOther(tokens: readonly Token[], at: number, end: number, { sets }: CompiledLanguage): boolean {
  const name = tokens[at];
  if (end > at + 1 || name === undefined || !NAMES.has(name.key)) return false;
  const next = tokens[end];
  if (!name.word.capital) return true;
  return next?.kind === 'word' && !sets.functionWords.has(next) && !sets.on.has(next);
}

/** The noun of a place of detention at the end of a few words that only describe it. */
function placeAt(tokens: readonly Token[], from: number, compiled: CompiledLanguage): Place | undefined {
  const { prisons, sites, notPlaces } = compiled.course.custody;
  const { small, clause } = compiled;
  const reach = compiled.language.sources.verbFirst ? BEFORE_ROMANCE_NOUN : BEFORE_NOUN;
  const isNoun = (at: number): boolean => prisons.isAt(tokens, at) || sites.isAt(tokens, at);
  for (let at = from; at < from + reach; at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (isNoun(at)) {
      let end = at + 1;
      while (isNoun(end)) end += 1;
      // "centros de detención"
      if (small.ofThe.isAt(tokens, end) && prisons.isAt(tokens, end + 1)) end += 2;
      if (notPlaces.isAt(tokens, end)) return undefined;
      if (isNameOfOther(tokens, at, end, compiled)) return undefined;
      // "colónias penais": what sort of place
      const penal = clause.penal.isAt(tokens, end);
      const strong = penal || tokens.slice(at, end).some((token) => prisons.has(token));
      return { end: penal ? end + 1 : end, weak: !strong };
    }
    // "en sus 43 cárceles"; but "en 2023 las cárceles"
    if (token.kind === 'number' && isNoun(at + 1)) continue;
    const name = token.word.capital || isOwningMark(token);
    if (!name && (token.kind !== 'word' || isSmall(token, compiled))) return undefined;
    // "denunció en julio la detención de 3.300 menores": in a month, and not in a place
    if (monthAt(tokens, at, compiled) !== undefined) return undefined;
  }
  return undefined;
}

/** "the gate", "el portón de Tocorón": a gate is that of a prison where its words say so. */
function gateAt(tokens: readonly Token[], from: number, compiled: CompiledLanguage): Place | undefined {
  const { gates, prisons } = compiled.course.custody;
  for (let at = from; at < from + BEFORE_NOUN - 1; at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (gates.has(token)) {
      const inside = tokens.slice(from, at).some((token) => prisons.has(token));
      const of = compiled.small.ofThe.isAt(tokens, at + 1) ? placeAt(tokens, at + 2, compiled) : undefined;
      return of === undefined ? { end: at + 1, weak: !inside } : of;
    }
    const name = token.word.capital || isOwningMark(token);
    if (!name && (token.kind !== 'word' || isSmall(token, compiled))) return undefined;
  }
  return undefined;
}

function captorsAt(tokens: readonly Token[], from: number, compiled: CompiledLanguage): number | undefined {
  for (let at = from; at < from + 3; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return undefined;
    if (compiled.course.custody.captors.has(token)) return at + 1;
  }
  return undefined;
}

const TO_REACH = 4;

/** "taken from jail to court", "saído da cadeia para o hospital": they are somebody's prisoners still. */
function goesElsewhere(tokens: readonly Token[], end: number, compiled: CompiledLanguage): boolean {
  const { toward, elsewhere } = compiled.clause;
  for (let at = end; at < end + TO_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct') return false;
    if (!toward.has(token)) continue;
    const place = placeAt(tokens, at + 1, compiled);
    if (place !== undefined && !place.weak) return true;
    return tokens.slice(at + 1, at + 4).some((word) => elsewhere.has(word));
  }
  return false;
}

const STATE_REACH = 3;

/** "are at headquarters", "sleep in the yard": somebody is there, rather than something happens there. */
function isThere(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  // "en la estación migratoria dormían"
  const after = compiled.language.sources.verbFirst ? tokens.slice(end, end + 2) : [];
  if (after.some((token) => compiled.course.stays.has(token))) return true;
  for (let back = 1; back <= STATE_REACH; back += 1) {
    const token = tokens[at - back];
    if (token === undefined || token.kind === 'punct') return false;
    if (compiled.sets.stateAux.has(token) || compiled.course.stays.has(token)) return true;
  }
  return false;
}

function left(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Place | undefined {
  const { leaves, leavesAhead, goes, goesAhead, passes, passesAhead, outOf, through } = compiled.course.custody;
  const verb = tokens[at];
  // "are left in the prisons", "dejaron en la cárcel": nobody left them
  if ((leaves.has(verb) || leavesAhead.has(verb)) && !compiled.course.custody.inside.isAt(tokens, at + 1)) {
    const place = placeAt(tokens, at + 1, compiled);
    if (place !== undefined) return place;
  }
  if (passes.has(verb) || passesAhead.has(verb)) {
    const by = through.isAt(tokens, at + 1) ? at + 2 : at + 1;
    const bare = compiled.language.sources.verbFirst || compiled.clause.crosses.isAt(tokens, at);
    const gate = by === at + 1 && !bare ? undefined : gateAt(tokens, by, compiled);
    if (gate !== undefined) return gate;
  }
  if (!goes.has(verb) && !goesAhead.has(verb)) return undefined;
  let from = at + 1;
  if (!outOf.isAt(tokens, from)) return undefined;
  // "out of", "out from"
  while (outOf.isAt(tokens, from) || (from > at + 1 && compiled.small.ofThe.isAt(tokens, from))) from += 1;
  const captors = captorsAt(tokens, from, compiled);
  return captors === undefined ? placeAt(tokens, from, compiled) : { end: captors, weak: false };
}

function inside(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Custody | undefined {
  const { inside: words, with: among } = compiled.course.custody;
  const word = tokens[at];
  if (among.has(word)) {
    const end = captorsAt(tokens, at + 1, compiled);
    if (end !== undefined && isThere(tokens, at, end, compiled)) return { end, kind: 'held', weak: false };
  }
  if (!words.has(word)) return undefined;
  const place = placeAt(tokens, at + 1, compiled);
  if (place === undefined || (place.weak && !isThere(tokens, at, place.end, compiled))) return undefined;
  return { ...place, kind: 'held' };
}

/** "in 49 facilities", "em 49 unidades": a place that may be one of detention, from its preposition at `at` on. */
export function isInPlace(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  return compiled.course.custody.inside.isAt(tokens, at) && placeAt(tokens, at + 1, compiled) !== undefined;
}

/** "salieron de las cárceles de Tocuyito y Tocorón 83 personas": past the names of other places, up to the number. */
function pastOthers(tokens: readonly Token[], end: number, compiled: CompiledLanguage): number {
  let at = end;
  while (
    (tokens[at]?.text === ',' || compiled.sets.joiners.isAt(tokens, at)) &&
    tokens[at + 1]?.word.capital === true
  ) {
    at += 2;
    while (tokens[at]?.word.capital === true) at += 1;
  }
  const next = tokens[at];
  const counts = next !== undefined && (next.kind === 'number' || compiled.numberStarts.has(next));
  return counts || compiled.hedgesBefore.longestAt(tokens, at) !== undefined ? at : end;
}

/** What a clause says of people and a place of detention, from its verb or preposition at `at` on. */
export function custodyAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Custody | undefined {
  const token = tokens[at];
  if (token === undefined || !compiled.course.custodyStarts.has(token)) return undefined;
  const out = compiled.course.custodyVerbs.has(token) ? left(tokens, at, compiled) : undefined;
  if (out === undefined) return inside(tokens, at, compiled);
  if (goesElsewhere(tokens, out.end, compiled)) return { ...out, kind: 'other' };
  const { leavesAhead, goesAhead, passesAhead } = compiled.course.custody;
  const ahead = [leavesAhead, goesAhead, passesAhead].some((words) => words.has(token));
  return { ...out, end: pastOthers(tokens, out.end, compiled), kind: ahead ? 'promised' : 'freed' };
}
