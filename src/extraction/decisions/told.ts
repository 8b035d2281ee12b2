import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Candidate, hasCountNoun } from '../candidate.js';
import { type Draft, sameBody } from '../draft.js';
import type { Measured } from '../measures/measure.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Counted } from '../numbers/what-counted.js';
import type { Reader } from '../reader.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Told, ToldKind } from '../told.js';
import { arePeopleOfPlaces, isOfNoPlace } from './beside-dropped.js';
import { type Decided, dropped } from './decided.js';
import { isOfCountNamed } from './fraction.js';
import type { MeasuredScene } from './scene.js';
import { isWhole } from './whole.js';

/** Numbers one goes back through, at most. */
const MEMORY = 120;
/** Sentences back to what "them" may be. */
const NEAR = 3;

const OF_NOBODY = /^(?:people who died|people who look on|those left out)/;

/** What is known of a number whose own words rule it out. */
export function kindOfRejected(why: string, isGauge: boolean): ToldKind {
  if (isGauge) return 'gauge';
  if (OF_NOBODY.test(why)) return 'people';
  return why.startsWith('counts ') ? 'things' : 'gauge';
}

/** What is known of a number that no verb and no text before makes a count. */
export function kindOfDropped(counted: Exclude<Counted, { kind: 'rejected' }>): ToldKind {
  switch (counted.kind) {
    case 'group':
      return 'people';
    case 'unknown':
      return 'things';
    case 'elliptical':
      return 'unsaid';
  }
}

export function remember(
  { sentence }: AnalysedSentence,
  { start, value, form }: NumberSpan,
  kind: ToldKind,
  draft: Draft | null,
  { told }: Reader,
): void {
  if (form !== 'article-one') told.push({ sentence: sentence.index, token: start, value, kind, draft });
}

/** The number that "of them" goes back to: the last one told that may hold as many. */
function wholeTold({ analysed, span }: Candidate, { told }: Reader): Told | undefined {
  for (const before of told.slice(-MEMORY).reverse()) {
    if (analysed.sentence.index - before.sentence > NEAR) return undefined;
    if (before.kind === 'gauge' || (before.kind === 'unsaid' && before.value <= 1)) continue;
    if (span.ratio === null ? before.value > span.value : before.value > 1) return before;
  }
  return undefined;
}

/** "a commission of 23 members, six of them": of a number that is no count, whatever was counted before. */
export function isOfNoCount(candidate: Candidate, measured: Measured, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  if (counted.kind !== 'elliptical' || !counted.partitive || tellsOfThem(measured, candidate, reader)) return false;
  const them = reader.compiled.parts.longestAt(analysed.sentence.tokens, span.end);
  if (them === undefined || isOfCountNamed(analysed, span, reader)) return false;
  const whole = wholeTold(candidate, reader);
  if (whole === undefined || whole.kind === 'count') return false;
  const here = whole.kind === 'things' && whole.sentence === analysed.sentence.index;
  if (here && isOfNoPlace(analysed, whole.token, them.end, reader.compiled)) return false;
  // "in 30 states and cities; twelve of them are women": people are not of things
  return whole.kind !== 'things' || (counted.label === null && !arePeopleOfPlaces(candidate, whole, reader));
}

/** Whether the sentence says by its own verb what became of the people of a number. */
function tellsOfThem(measured: Measured, { analysed, span }: Candidate, { compiled }: Reader): boolean {
  if (measured.kind !== 'measured' || measured.predicate === null) return false;
  if (measured.predicate.weak && measured.measure !== 'held') return false;
  // "the 24 had been in prison for two years"
  if (measured.measure === 'held' && compiled.pastStates.longestAt(analysed.sentence.tokens, span.end) !== undefined)
    return false;
  const { tokens } = analysed.sentence;
  // "dropped the charges against 52 people and freed 12 of them"
  const { kind, end } = measured.predicate;
  if (
    kind === 'freed' &&
    (end === span.hedgeStart || (end === span.hedgeStart - 1 && compiled.small.to.isAt(tokens, end)))
  )
    return true;
  const before = measured.predicate.start - 1;
  const isNoun =
    compiled.clause.purposes.isAt(tokens, before) ||
    compiled.sets.partitives.isAt(tokens, before) ||
    compiled.sets.placePrepositions.isAt(tokens, before);
  return measured.predicate.start >= span.end && !isNoun;
}

/** Words from "had spent" to where: "three years in". */
const PAST_REACH = 3;

/** "Two Spaniards were freed. The two men had been held for a year": what the same people were before. */
function ofTheirPast(
  { analysed, span, counted }: Candidate,
  measured: Measured,
  { drafts, compiled }: Reader,
): Draft | undefined {
  if (counted.kind !== 'group' || counted.partitive || span.value < 2 || measured.kind !== 'measured') return undefined;
  const { tokens, index } = analysed.sentence;
  if (measured.measure !== 'held' || !compiled.sets.definites.isAt(tokens, span.hedgeStart - 1)) return undefined;
  const before = drafts.lastOfValue(span.value);
  if (before?.measure !== 'freed' || index - before.sentence > NEAR) return undefined;
  const to = measured.predicate?.start ?? 0;
  for (let at = counted.end; at <= to; at += 1) {
    // "The two Colombians who had been arrested with them remain in prison"
    if (compiled.sets.relatives.isAt(tokens, at) && tokens[at - 1]?.text !== ',') return undefined;
    const past = compiled.pastStates.longestAt(tokens, at);
    if (past !== undefined) return past.end >= to - PAST_REACH ? before : undefined;
  }
  return undefined;
}

/**
 * "De los 305 excarcelados, 17 son mujeres", "22 presos políticos figuran entre los 305 liberados": where somebody else
 * spoke since, it is the 305 told before that some of them are of.
 */
function ofTheWhole(candidate: Candidate, measured: Measured, reader: Reader): Draft | undefined {
  const { analysed, span, counted } = candidate;
  if (counted.kind !== 'group' || counted.partitive || span.value < 2 || measured.kind !== 'measured') return undefined;
  const before = reader.drafts.lastOfValue(span.value);
  const { last } = reader.drafts;
  if (before?.measure !== measured.measure || !reader.drafts.isInText(span.value)) return undefined;
  // a part of what the same body told is linked as such
  if (last === undefined || sameBody(last, before)) return undefined;
  // "the list of the 626 freed that she spoke of": somebody's number, and no part of it
  const part = analysed.numbers.some(({ value, form }) => value < span.value && form !== 'article-one');
  const known = reader.compiled.sets.definites.isAt(analysed.sentence.tokens, span.hedgeStart - 1);
  return part && (known || isWhole(candidate, reader)) ? before : undefined;
}

/** "The text was voted article by article, all 16 of them": of whatever was just named, where nobody counted as many. */
function isAllOfOthers({ analysed, span, counted }: Candidate, { drafts, compiled }: Reader): boolean {
  if (counted.kind !== 'elliptical' || !counted.partitive || span.ratio !== null) return false;
  const { tokens } = analysed.sentence;
  const at = span.hedgeStart - 1;
  const all = !compiled.language.sources.verbFirst && compiled.speech.bothOpeners.isAt(tokens, at);
  return all && drafts.lastOfValue(span.value) === undefined;
}

/** "the 310", "los siete": a number that the article says is known is the one told before, count or none. */
export function saidAgain(candidate: Candidate, measured: Measured, reader: Reader): Decided | undefined {
  const { analysed, span, counted } = candidate;
  const past = ofTheirPast(candidate, measured, reader) ?? ofTheWhole(candidate, measured, reader);
  if (past !== undefined) return { kind: 'repetition', of: past };
  if (isAllOfOthers(candidate, reader)) return dropped('said again, and no count');
  if (counted.kind !== 'elliptical' || counted.partitive || span.value < 2 || span.ratio !== null) return undefined;
  if (span.modifier !== null || !reader.compiled.sets.definites.isAt(analysed.sentence.tokens, span.hedgeStart - 1))
    return undefined;
  const before = reader.told.slice(-MEMORY).findLast(({ value, kind }) => value === span.value && kind !== 'gauge');
  if (before === undefined) return undefined;
  const own = tellsOfThem(measured, candidate, reader);
  if (before.draft !== null) {
    const news = own && measured.kind === 'measured' && measured.measure !== before.draft.measure;
    return news || before.draft.tentative ? undefined : { kind: 'repetition', of: before.draft };
  }
  if (before.kind === 'things') return dropped('said again, and no count');
  return before.kind === 'people' && !own ? dropped('said again, and no count') : undefined;
}

const TO_WHOLE = 3;

/** Whether what a number counts may be those told of before: prisoners, or nobody named. */
function mayBePrisoners(counted: Counted): boolean {
  return counted.kind === 'elliptical' || (counted.kind === 'group' && counted.entry.prisoner);
}

/** "Seven of the 14 lawmakers abstained", "19 of whose 23 members": of a number that the text has not counted, and of people who are no prisoners. */
export function isOfUntold({ candidate: { analysed, span, counted }, measured, reader }: MeasuredScene): boolean {
  if (measured.kind !== 'open' || !reader.compiled.sets.partitives.isAt(analysed.sentence.tokens, span.end))
    return false;
  const whole = analysed.numbers.find(({ start, form }) => start > span.end && form !== 'article-one');
  // "55 of them: 49 men and six women"
  const them = reader.compiled.parts.longestAt(analysed.sentence.tokens, span.end) !== undefined;
  if (them || whole === undefined || whole.start - span.end > TO_WHOLE) return false;
  // "312 of men and 90 of women": two parts side by side
  const between = analysed.sentence.tokens.slice(span.end, whole.hedgeStart);
  if (between.some((token) => reader.compiled.sets.joiners.has(token))) return false;
  const noun = counted.kind === 'group' && counted.partitive ? counted : analysed.countedBy(whole);
  if (mayBePrisoners(noun)) return false;
  return !reader.told.slice(-MEMORY).some(({ value, kind }) => value === whole.value && kind === 'count');
}

const LONGEST_ASIDE = 14;
/** From the aside to the number after it. */
const PAST_ASIDE = 8;

/** Whether the token stands in a pair of commas that closes before `to`, with nothing that begins a clause after it. */
export function isAside({ tokens, compiled }: Sentence, at: number, to: number): boolean {
  if (to - at > LONGEST_ASIDE + PAST_ASIDE) return false;
  let from = at - 1;
  while (from > at - LONGEST_ASIDE && from >= 0 && tokens[from]?.text !== ',') from -= 1;
  let close = at + 1;
  while (close < Math.min(to, at + LONGEST_ASIDE) && tokens[close]?.text !== ',') close += 1;
  if (tokens[from]?.text !== ',' || tokens[close]?.text !== ',') return false;
  if (from < 1 || close >= to || close - from > LONGEST_ASIDE) return false;
  const inside = tokens.slice(from + 1, close).every(({ kind }) => kind !== 'punct');
  return (
    inside &&
    compiled.clause.asideOpeners.isAt(tokens, from + 1) &&
    tokens.slice(close + 1, to).every(({ kind }) => kind === 'word')
  );
}

/**
 * Whether the text was counting people: the last sentence with numbers held a count, or this one has had one. A bare number
 * goes on with what was counted last, and with nothing farther back.
 */
export function wasCounting({ analysed, span }: Candidate, { told }: Reader): boolean {
  const { index } = analysed.sentence;
  const here = told
    .slice(-MEMORY)
    .filter(({ sentence, token }) => sentence === index && token < span.start)
    // "The ministry, in a message of two sentences, acknowledged seven": what stands between commas is said by the way
    .filter(({ token }) => !isAside(analysed.sentence, token, span.hedgeStart));
  const sets = here.filter(({ kind }) => kind !== 'gauge');
  if (sets.length > 0) return sets.some(({ kind }) => kind === 'count');
  const last = told.slice(-MEMORY).findLast(({ sentence }) => sentence < index)?.sentence;
  return last !== undefined && told.slice(-MEMORY).some(({ sentence, kind }) => sentence === last && kind === 'count');
}

/**
 * "closed another 15 associations, and the total passes 5,600", "31 were killed; rights groups put the figure at 54": of what
 * its sentence has just counted.
 */
export function isTotalOfThings(candidate: Candidate, { told, compiled }: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const before = told.at(-1);
  // "12 people were arrested, bringing the total to 857" adds to those held
  const dead = before?.kind === 'people' && compiled.neverDescribe.mayBeIn(analysed.words);
  return (
    (before?.kind === 'things' || dead) &&
    !(counted.kind === 'elliptical' && counted.partitive) &&
    before.sentence === analysed.sentence.index &&
    before.value < span.value &&
    hasCountNoun(candidate, compiled)
  );
}
