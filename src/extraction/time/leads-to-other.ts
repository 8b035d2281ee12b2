import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import type { TimeExpression } from './moment.js';
import type { WindowInput } from './window-input.js';

interface Figures {
  readonly sentence: Sentence;
  readonly place: { readonly start: number; readonly end: number };
  readonly others: readonly { readonly start: number }[];
  readonly compiled: CompiledLanguage;
}

const SMALL_WORDS = 3;
const TO_NUMBER = 2;

/** "390 came home on Friday, and on Saturday another 307": a day between "and" and its number is of no other. */
export function leadsToOther(
  time: TimeExpression,
  { sentence: { tokens }, others, place, compiled }: Figures,
): boolean {
  if (others.length === 0 || time.role !== 'on' || time.start < place.end) return false;
  const { increments, on, joiners, fillers } = compiled.sets;
  const next = others.find(({ start }) => start >= time.end && start - time.end <= TO_NUMBER);
  const between = next === undefined ? undefined : tokens.slice(time.end, next.start);
  // ", and last week it was seven", "y la semana pasada fueron siete", "y el sábado, 307"
  const leads = (token: Token, index: number): boolean =>
    increments.has(token) || compiled.dating.leadToNumber.has(token) || (index === 0 && token.text === ',');
  if (between === undefined || !between.every(leads)) return false;
  let at = time.start - 1;
  while (at > time.start - SMALL_WORDS && (on.isAt(tokens, at) || fillers.isAt(tokens, at))) at -= 1;
  return joiners.isAt(tokens, at);
}

const VERB_WORDS = 4;

/** "On Friday each side gave up 390, 120 of them civilians, and it went on on Saturday with 307": a day of the next verb and its number. */
export function isOfNextRound(
  time: TimeExpression,
  { sentence: { tokens }, others, place, compiled }: Figures,
  before: readonly TimeExpression[],
): boolean {
  if (others.length === 0 || time.role !== 'on' || time.start < place.end) return false;
  if (!before.some(({ role, end, what }) => role === 'on' && end <= place.start && what.kind === time.what.kind))
    return false;
  const next = others.find(({ start }) => start >= time.end && start - time.end <= TO_NUMBER);
  if (
    next === undefined ||
    !tokens.slice(time.end, next.start).every((token) => compiled.sets.functionWords.has(token))
  )
    return false;
  for (let at = time.start - 1; at > time.start - 1 - VERB_WORDS && tokens[at]?.kind === 'word'; at -= 1)
    if (compiled.sets.joiners.isAt(tokens, at)) return tokens[at - 1]?.text === ',';
  return false;
}

/** "194 last month and the rest so far in January": the days of those who are left, once some are counted. */
export function isOfRest(time: TimeExpression, { sentence: { tokens }, place, words, compiled }: WindowInput): boolean {
  if (time.start < place.end || !compiled.rest.mayBeIn(words)) return false;
  for (let at = time.start - 1; at >= Math.max(place.end, time.start - REST_BACK); at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    // "and the rest", but "with the rest"
    if (compiled.rest.longestAt(tokens, at) !== undefined) return compiled.sets.joiners.isAt(tokens, at - 1);
  }
  return false;
}

const REST_BACK = 4;

/** "It was last held in November 2024, when 44 were released": the month is the number's, whatever else was done in it. */
export function leadsToWhen({ end }: TimeExpression, { start }: NumberSpan, { tokens, compiled }: Sentence): boolean {
  if (start <= end || tokens[end]?.text !== ',' || !compiled.dating.when.isAt(tokens, end + 1)) return false;
  for (let at = end + 2; at < start; at += 1) if (tokens[at]?.kind === 'punct') return false;
  return true;
}
