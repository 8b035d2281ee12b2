import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

/** Tokens between a verb and its day. */
const DAY_REACH = 11;
/** Tokens between a verb and those who leave, or those who say so. */
const REACH = 24;
const YEAR = /^(?:19|20)\d\d$/;
const STOP = /^[.;:]$/;

/** What begins a clause, right before those who leave: nothing, a mark, "that" or whoever said it. */
function opensClause(tokens: readonly Token[], at: number, { small, reality }: CompiledLanguage): boolean {
  const before = tokens[at];
  return before === undefined || before.kind === 'punct' || small.that.has(before) || reality.saidThen.has(before);
}

/** Longest of "next week", "the day after tomorrow". */
const TIME_WORDS = 5;

/** Where "next week" begins, if such words end there. */
function timeBefore(tokens: readonly Token[], end: number, { fixedTimes }: CompiledLanguage): number | undefined {
  for (let at = Math.max(0, end - TIME_WORDS); at < end; at += 1)
    if (fixedTimes.longestAt(tokens, at)?.end === end) return at;
  return undefined;
}

/**
 * "said 400 prisoners leave": nothing but who they are from the head of the clause to a verb that looks like an infinitive;
 * "let 400 prisoners go" and "to leave" tell of something else.
 */
function hasSubject(tokens: readonly Token[], verb: number, compiled: CompiledLanguage): boolean {
  const { sets, groups, reality, numberStarts } = compiled;
  let who = false;
  for (let at = verb - 1; at >= Math.max(-1, verb - REACH); at -= 1) {
    if (opensClause(tokens, at, compiled)) return who;
    const when = who ? timeBefore(tokens, at + 1, compiled) : undefined;
    if (when !== undefined && opensClause(tokens, when - 1, compiled)) return true;
    const token = tokens[at];
    const isPeople = token?.kind === 'number' || numberStarts.has(token) || groups.longestAt(tokens, at) !== undefined;
    who ||= isPeople;
    const isWhen = sets.weekdays.isAt(tokens, at) || sets.months.isAt(tokens, at) || sets.on.isAt(tokens, at);
    const isSmall = [sets.determiners, sets.increments, sets.leftOver, reality.stillIn].some((table) =>
      table.isAt(tokens, at),
    );
    if (!isPeople && !isWhen && !isSmall) return false;
  }
  return false;
}

/** A verb of now, which tells of what is and, with a day to come, of what will be: "salen", "leave"; not "la entrega". */
function isOfNow(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { reality, sets, language } = compiled;
  // "son liberados"
  const verb = reality.now.isAt(tokens, at) ? at : at - 1;
  if (!reality.now.isAt(tokens, verb) || sets.determiners.isAt(tokens, verb - 1)) return false;
  return language.sources.verbFirst || hasSubject(tokens, verb, compiled);
}

/** "next week", "mañana": a span that lies ahead by its own words. */
function isSpanAhead(tokens: readonly Token[], at: number, { fixedTimes }: CompiledLanguage): boolean {
  const what = fixedTimes.longestAt(tokens, at)?.value;
  return what !== undefined && (what.kind === 'next' || (what.kind === 'offset' && what.days > 0));
}

/** "on Saturday", "el 2 de febrero": a day, and neither last Saturday nor one of a year that is named. */
function isDay(tokens: readonly Token[], at: number, { sets, reality, language: { time } }: CompiledLanguage): boolean {
  if (!sets.weekdays.isAt(tokens, at) && !sets.months.isAt(tokens, at)) return false;
  if (reality.thisDay.isAt(tokens, at - 1)) return false;
  const past = [at - 1, at + 1].some((beside) => [...time.last, ...time.past].includes(tokens[beside]?.key ?? ''));
  return !past && ![1, 2].some((next) => YEAR.test(tokens[at + next]?.text ?? ''));
}

/** The first of the tokens around a verb, in its clause, for which something holds. */
function isAround(tokens: readonly Token[], at: number, reach: number, holds: (at: number) => boolean): boolean {
  for (let index = at - 1; index >= Math.max(0, at - reach) && !STOP.test(tokens[index]?.text ?? ''); index -= 1)
    if (holds(index)) return true;
  const to = Math.min(tokens.length, at + reach);
  for (let index = at + 1; index < to && !STOP.test(tokens[index]?.text ?? ''); index += 1)
    if (holds(index)) return true;
  return false;
}

/**
 * "Los 400 que faltan salen el sábado", "announced that 400 prisoners leave on Saturday": a verb of now with a day, of those
 * who are still inside or by the word of somebody who has spoken, tells of a day to come; so does one with "next week". Told
 * alone, "El sábado salen 40" may be a way to tell what has been.
 */
export function leavesLater(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (!isOfNow(tokens, at, compiled)) return false;
  if (isAround(tokens, at, DAY_REACH, (day) => isSpanAhead(tokens, day, compiled))) return true;
  // "salen en los próximos días", "saem até o fim do mês"
  const { reality } = compiled;
  if (isAround(tokens, at, DAY_REACH, (when) => reality.stillAhead.longestAt(tokens, when) !== undefined)) return true;
  if (!isAround(tokens, at, DAY_REACH, (day) => isDay(tokens, day, compiled))) return false;
  return isAround(
    tokens,
    at,
    REACH,
    (word) => reality.stillIn.isAt(tokens, word) || reality.saidThen.isAt(tokens, word),
  );
}
