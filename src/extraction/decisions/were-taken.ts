import type { Candidate } from '../candidate.js';
import { occasionAt } from '../groups/described.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Predicate } from '../measures/predicates.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import { afterWhole } from './going-on.js';

const AUXILIARIES = 4;
const EVENT = 4;
/** Events that are no matter of the day of a release, as a march is. */
const OF_YEARS = /election|coup|uprising/;

/** "after the 2024 election". */
function isLongSince(tokens: readonly Token[], at: number, { descriptions }: CompiledLanguage): boolean {
  const after = descriptions.occasions.longestAt(tokens, at);
  if (after === undefined || !after.value.startsWith('after')) return false;
  for (let index = after.end; index <= after.end + EVENT; index += 1) {
    const event = descriptions.events.longestAt(tokens, index);
    if (event !== undefined) return OF_YEARS.test(event.value);
  }
  return false;
}

/** "111 were captured in Gaza", "fifteen were arrested after the election", said of those who left: how they came to be in prison. */
export function wereTakenThen(candidate: Candidate, { kind, start, end }: Predicate, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  const { tokens } = analysed.sentence;
  const be = compiled.copulas.longestAt(tokens, counted.end);
  if (kind !== 'other' || be === undefined || (start !== counted.end && start !== be.end)) return false;
  // "were taken to court"
  if (tokens.slice(start, end + 1).some((token) => compiled.clause.toward.has(token))) return false;
  const taken = [be.end, end - 1].some((at) => compiled.course.taken.longestAt(tokens, at) !== undefined);
  // "Ese día, 15 fueron arrestados en Petare" are others
  if (!taken || analysed.times.some(({ role }) => role === 'on')) return false;
  // "were arrested at the gate", "tras salir": once more
  const inTown = compiled.sets.placePrepositions.isAt(tokens, end) && tokens[end + 1]?.word.capital === true;
  const opens = span.hedgeStart <= 1 || afterWhole(candidate, reader);
  return (inTown && afterWhole(candidate, reader)) || (opens && isLongSince(tokens, end, compiled));
}

/** From an arrest to its occasion: "in the 72 hours after the vote". */
const TO_OCCASION = 5;

/** "Of the 311 freed, 204 were arrested after the vote", "de ellos, 204 fueron detenidos en las protestas": before they left. */
export function wereTakenOver(candidate: Candidate, { kind, end }: Predicate, reader: Reader): boolean {
  const { analysed, counted } = candidate;
  const { course, descriptions } = reader.compiled;
  const some = (counted.kind !== 'unknown' && counted.partitive) || afterWhole(candidate, reader);
  if (kind !== 'other' || !some || !descriptions.occasions.mayBeIn(analysed.words)) return false;
  const { tokens } = analysed.sentence;
  if (!course.taken.endsAt(tokens, end, AUXILIARIES)) return false;
  for (let at = end; at <= end + TO_OCCASION && tokens[at]?.kind !== 'punct'; at += 1)
    if (occasionAt(tokens, at, reader.compiled) !== undefined) return true;
  return false;
}
