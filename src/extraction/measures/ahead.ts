import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import { isAuxiliary } from '../lexicon/noun-ends.js';
import type { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';
import { isMorning } from '../time/tomorrow.js';
import { wordsButDays } from '../time/words-but-days.js';
import { isForDay } from './for-a-day.js';
import { leavesLater } from './leaving-now.js';
import { letsBefore } from './let-to-be.js';
import { isOneOfRank } from './of-rank.js';
import { isPutOff } from './put-off.js';
import { isToldDone } from './told-done.js';

/** Auxiliaries may stand between "will" and "freed". */
const FUTURE_REACH = 14;
const FUTURE_WORDS = 4;
/** Words from a promised release to the verb behind it: "have already". */
const AUXILIARY = 2;
/** "estão a". */
const DOING_WORDS = 2;

/** "jailed in May were freed", "Irão liberta 20 presos": a month or a country, and no auxiliary; but "Irão libertar 20". */
function isName(tokens: readonly Token[], at: number, end: number, { sets, dating }: CompiledLanguage): boolean {
  const token = tokens[at];
  if (token?.word.capital !== true) return false;
  return sets.months.has(token) || (token.word.country !== undefined && !dating.infinitives.isAt(tokens, end));
}

/** "prometió liberar a 35, pero nueve han salido": what stands behind "but" was not promised. */
function isTurned(tokens: readonly Token[], from: number, to: number, compiled: CompiledLanguage): boolean {
  let turned = false;
  for (let at = from; at < to; at += 1) {
    turned ||= compiled.contrast.longestAt(tokens, at) !== undefined;
    // "perante o juiz" turns nothing: others are counted behind it
    if (turned && isNumber(tokens[at], compiled.sets)) return true;
  }
  return false;
}

/** "those it promised to release have walked free", "los que prometió soltar están en casa": the promise has its verb, and an auxiliary behind that begins what the sentence says of them. */
function isOfClausePast(tokens: readonly Token[], from: number, at: number, compiled: CompiledLanguage): boolean {
  for (let verb = from; verb < at; verb += 1) {
    const told = compiled.predicates.longestAt(tokens, verb);
    if ((told?.value !== 'freed' && told?.value !== 'promised') || told.end > at) continue;
    const then = compiled.clause.already.isAt(tokens, told.end) ? told.end + 1 : told.end;
    return told.end >= at - AUXILIARY && isAuxiliary(tokens, then, compiled);
  }
  return false;
}

/** A phrase of a table stands before a verb, with no more than auxiliaries, days and a word between. */
export function comesRightAfter(
  table: PhraseTrie<true>,
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): boolean {
  for (let start = Math.max(0, at - FUTURE_REACH); start < at; start += 1) {
    const found = table.longestAt(tokens, start);
    // "estão a ser libertados" is going on
    if (found !== undefined && compiled.reality.doing.endsAt(tokens, start + 1, DOING_WORDS, DOING_WORDS)) continue;
    if (found === undefined || isName(tokens, start, found.end, compiled)) continue;
    if (isOneOfRank(tokens, start, compiled)) continue;
    if (isTurned(tokens, found.end, at, compiled) || isToldDone(tokens, found.end, at, compiled)) continue;
    if (isOfClausePast(tokens, found.end, at, compiled)) continue;
    const all = wordsButDays(tokens, found.end, at, compiled);
    // "se comprometió ante el juez Jeffrey Cummings a soltar": names count for nothing before "to"
    const between = compiled.small.to.isAt(tokens, at - 1) ? all.filter(({ word }) => !word.capital) : all;
    if (between.length > FUTURE_WORDS || !between.every((token) => token.kind === 'word')) continue;
    const unknown = between.filter((token) => !compiled.sets.functionWords.has(token));
    // "could vouch for 44 releases", "pôde confirmar a soltura de 44": what may come is the vouching
    const told =
      (compiled.say.longestAt(tokens, start)?.end ?? 0) > found.end ||
      between.some((_, index) => compiled.say.longestAt(between, index) !== undefined);
    if (!told && unknown.length <= 1) return true;
  }
  return false;
}

export function isFuture(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  return comesRightAfter(compiled.future, tokens, at, compiled);
}

const JOINED_REACH = 16;

/** "would drop cases against 5,580 people and release 3,085": a bare verb after "and" is what the first one is. */
function isJoinedToFuture(tokens: readonly Token[], at: number, { future, clause }: CompiledLanguage): boolean {
  if (clause.joinedReleases.longestAt(tokens, at - 1) === undefined) return false;
  for (let index = at - 2; index >= Math.max(0, at - JOINED_REACH); index -= 1) {
    if (/^[.;:]$/.test(tokens[index]?.text ?? '')) return false;
    if ((future.longestAt(tokens, index)?.end ?? at) < at) return true;
  }
  return false;
}

const PLANNED_REACH = 12;
const RELATIVE_REACH = 6;

/** "The release of 40 people is scheduled for Friday": what is said of it after its people. */
function isPlanned(tokens: readonly Token[], at: number, from: number, compiled: CompiledLanguage): boolean {
  const { planned, predicates, groups, say, sets } = compiled;
  // "the 29 whom Iran freed are due in Karachi": who was freed, and not a release
  for (let back = at - 1; back >= Math.max(0, at - RELATIVE_REACH) && tokens[back]?.kind === 'word'; back -= 1)
    if (sets.relatives.isAt(tokens, back) && !say.endsAt(tokens, back, 1)) return false;
  for (let index = from; index < Math.min(tokens.length, from + PLANNED_REACH); index += 1) {
    if (planned.longestAt(tokens, index) !== undefined) return true;
    // "la liberación de otros 30 detenidos está prevista": who they are
    if (groups.longestAt(tokens, index)?.value.prisoner === true) continue;
    if (tokens[index]?.kind === 'punct' || predicates.longestAt(tokens, index) !== undefined) return false;
  }
  return false;
}

const TOMORROW_REACH = 11;
/** Words from "and" to "more": "and five more". */
const MORE_REACH = 2;

/** "salieron", "were freed": as its verb tells it, done. */
function isDone(tokens: readonly Token[], at: number, { reality }: CompiledLanguage): boolean {
  return reality.happened.isAt(tokens, at) || reality.happened.isAt(tokens, at - 1);
}

/** "and five more tomorrow", "will come out tomorrow": others, who have a day of their own. */
function isOfOthers(tokens: readonly Token[], at: number, { sets, future, clause }: CompiledLanguage): boolean {
  if (/^[.;:]$/.test(tokens[at]?.text ?? '')) return true;
  if (clause.ahead.isAt(tokens, at) || future.longestAt(tokens, at) !== undefined) return true;
  if (!sets.joiners.isAt(tokens, at)) return false;
  return tokens.slice(at + 1, at + 2 + MORE_REACH).some((token) => sets.increments.has(token));
}

/** "60 prisoners walk free tomorrow", "amanhã saem 60": the day says that it is still to come; "la mañana" is a part of one. */
function isTomorrow(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  if (isDone(tokens, at, compiled)) return false;
  const to = Math.min(tokens.length, end + TOMORROW_REACH);
  for (let index = Math.max(0, at - TOMORROW_REACH); index < to; index += 1) {
    if (index >= end && isOfOthers(tokens, index, compiled)) return false;
    if (compiled.clause.tomorrow.isAt(tokens, index)) return !isMorning(tokens, index, compiled);
  }
  return false;
}

/** Words from "announced" to "release", and back. */
const ANNOUNCED_REACH = 4;
/** Tokens from the release to what says that it has not begun. */
const STILL_REACH = 22;

/** "announced the release of 300 prisoners in the coming days", "anunció la liberación de 300, pero ninguno ha salido". */
function isOnlyAnnounced(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  const { reality, small, say, sets } = compiled;
  const { announces, stillAhead } = reality;
  let announced = announces.isAt(tokens, end);
  for (let back = at - 1; !announced && back >= Math.max(0, at - ANNOUNCED_REACH); back -= 1) {
    // "announced that 30 had been released"
    if (small.that.isAt(tokens, back)) return false;
    announced = announces.isAt(tokens, back);
  }
  if (!announced) return false;
  if (isForDay(tokens, end, compiled)) return true;
  for (let index = end; index < Math.min(tokens.length, end + STILL_REACH); index += 1) {
    if (/^[.;:]$/.test(tokens[index]?.text ?? '')) return false;
    if (stillAhead.longestAt(tokens, index) !== undefined) return true;
    // "and said that more would follow in the coming days": others, or what somebody says of them
    if (sets.increments.isAt(tokens, index) || say.longestAt(tokens, index) !== undefined) return false;
    if (sets.joiners.isAt(tokens, index) && tokens[index + 1]?.word.capital === true) return false;
  }
  return false;
}

/** Not yet: "will be freed", "is scheduled", "tomorrow". */
export function isAhead(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  // "quedarán", but "para que quedaran"
  if (isJoinedToFuture(tokens, at, compiled) || compiled.clause.ahead.isAt(tokens, at)) return true;
  const lets = letsBefore(tokens, at, compiled);
  return (
    isFuture(tokens, at, compiled) ||
    // "will see 41 prisoners walk free"
    (lets !== undefined && isFuture(tokens, lets, compiled)) ||
    isPlanned(tokens, at, end, compiled) ||
    isTomorrow(tokens, at, end, compiled) ||
    leavesLater(tokens, at, compiled) ||
    isPutOff(tokens, at, end, compiled) ||
    isOnlyAnnounced(tokens, at, end, compiled)
  );
}

/** "había prometido que ese día quedarían libres": a verb of what is to come, before the phrase or in its own words. */
export function isSplitAhead(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  const { would, ahead } = compiled.clause;
  return (
    isFuture(tokens, at, compiled) ||
    tokens.slice(at, end).some((token) => would.has(token) || (token.text.length > 4 && ahead.has(token)))
  );
}
