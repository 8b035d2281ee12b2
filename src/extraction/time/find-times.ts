import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isOwningMark, type Token } from '../text/text.js';
import { wordsOf } from '../text/words-of.js';
import { clockEnd } from './clock-end.js';
import { closedRun } from './closed-run.js';
import { datesEvent } from './dates-event.js';
import { beforeThatAt, lastDateAt, sameDateAt, untilThenAt } from './dates-told.js';
import { namedDaysAt, withItsDays } from './day-lists.js';
import { endAt } from './ends-of-run.js';
import {
  beginsAt,
  closesMonth,
  inMonth,
  isHabitual,
  isNounOf,
  isOfKnownEvent,
  isOfPaper,
  sinceHourAt,
  yearOfClause,
  yearOfEvent,
} from './event-times.js';
import type { Moment, TimeExpression } from './moment.js';
import { isOfNumber, isSubject, ownsNumber } from './month-of-count.js';
import { isOfOtherThing } from './of-other-thing.js';
import { oneBeforeAt } from './one-before.js';
import { endOfMonthNamed, wholeAt, yearByName } from './opened-days.js';
import { withItsNight } from './overnight.js';
import { mayHavePartOfMonth, partOfMonthAt } from './part-of-month.js';
import { betweenEventAt } from './read-between-event.js';
import { key, type Read, yearMoment } from './read-date.js';
import { endOfPhraseAt, eventAt, occasionAt, occasionDayAt, underLawAt } from './read-event.js';
import { momentAt, onwardAt } from './read-moment.js';
import { bareRangeAt, betweenAt, rangeFrom } from './read-range.js';
import { rollingAt } from './read-span.js';
import { withYearBefore } from './year-going-on.js';

function skipSmall(tokens: readonly Token[], at: number, { sets }: CompiledLanguage): number {
  let index = at;
  while (sets.fillers.isAt(tokens, index) || sets.dayParts.isAt(tokens, index)) index += 1;
  return index;
}

function opened(tokens: readonly Token[], at: number, compiled: CompiledLanguage): TimeExpression | undefined {
  const since = compiled.since.longestAt(tokens, at);
  const until = compiled.until.longestAt(tokens, at);
  const opener = since ?? until;
  const then = opener === undefined ? compiled.course.sinceThen.longestAt(tokens, at) : undefined;
  if (then !== undefined) return { start: at, end: then.end, role: 'since', what: { kind: 'last-date' } };
  const before = beforeThatAt(tokens, at, compiled);
  if (before !== undefined) return { start: at, end: before.end, role: 'before', what: before.what };
  const law = opener === undefined ? underLawAt(tokens, at, compiled) : undefined;
  if (law !== undefined) return { start: at, end: law.end, role: 'after', what: law.what };
  // "al dia siguiente": not "al" and a day
  if (opener === undefined || isNounOf(tokens, opener, compiled)) return undefined;
  // "after a February with 287 releases"
  if (compiled.sets.articleOnes.isAt(tokens, opener.end) && compiled.sets.months.isAt(tokens, opener.end + 1))
    return undefined;
  const fixed = compiled.fixedTimes.longestAt(tokens, at);
  if (fixed !== undefined && fixed.end > opener.end) return endOfMonthNamed(tokens, fixed, compiled);
  const role = since?.value ?? until?.value ?? 'until';
  const day = skipSmall(tokens, opener.end, compiled);
  const inner = skipSmall(tokens, clockEnd(tokens, day, compiled), compiled);
  // "desde el ocho de abril": eight is no hour there
  const first = momentAt(tokens, day, compiled);
  const moment =
    (first?.what.kind === 'date' ? first : undefined) ??
    // "since that date": the one named before, not the day the text is about
    (since === undefined ? sameDateAt(tokens, opener.end, compiled) : lastDateAt(tokens, opener.end, compiled)) ??
    (role === 'until' ? untilThenAt(tokens, opener.end, compiled) : undefined) ??
    wholeAt(tokens, opener, compiled) ??
    (inner === day ? first : momentAt(tokens, inner, compiled)) ??
    (since === undefined && inner > day ? momentAt(tokens, inner - 1, compiled) : undefined) ?? // "de ese día"
    (inner === opener.end ? undefined : momentAt(tokens, opener.end, compiled)) ??
    yearMoment(tokens, inner) ??
    yearByName(tokens, opener.end, compiled) ??
    (role === 'until' ? undefined : eventAt(tokens, opener.end, role, compiled)) ??
    (role === 'before' ? occasionAt(tokens, opener.end, compiled) : undefined) ??
    (role === 'until' || role === 'before' ? endOfPhraseAt(tokens, opener, compiled) : undefined);
  if (moment === undefined) {
    const occasion = role === 'after' || role === 'before' ? occasionDayAt(tokens, opener.end, compiled) : undefined;
    // "after two hearings on Sunday, 40 were freed": on that day
    if (occasion !== undefined && (role === 'before' || occasion.what.kind === 'date'))
      return { start: at, end: occasion.end, role: 'dates-event', what: occasion.what };
    // "more than 4,000 have been let go since, it says"
    const bare = since?.value === 'since' && endsClause(tokens, opener, compiled);
    if (bare) return { start: at, end: opener.end, role, what: { kind: 'last-date', day: true } };
    const begun =
      role === 'since' && !compiled.dating.from.isAt(tokens, at)
        ? yearOfClause(tokens, opener.end, compiled)
        : undefined;
    if (begun !== undefined) return { start: at, end: begun.end, role, what: begun.what };
    const hour = since?.value === 'since' ? sinceHourAt(tokens, opener.end, compiled) : undefined;
    return hour === undefined ? undefined : { start: at, end: hour.end, role: 'on', what: hour.what };
  }
  // "before December and now"
  if (until?.value === 'before' && compiled.andNow.longestAt(tokens, moment.end) !== undefined) return undefined;
  // "94 from last week": over that week, and not since
  if (role === 'since' && compiled.dating.from.isAt(tokens, at) && CLOSED.has(moment.what.kind))
    return { start: at, end: moment.end, role: 'on', what: moment.what };
  // "after Sunday's 22 releases": they left on that day; "up from Friday's 302"
  const isStart = role === 'since' && !compiled.dating.from.isAt(tokens, at);
  if (!isStart && isOwningMark(tokens[moment.end]) && tokens[moment.end + 1]?.kind === 'number')
    return { start: at, end: moment.end, role: 'on', what: moment.what };
  const end = tokens.slice(opener.end, inner).some((token) => compiled.language.time.ends.includes(token.key));
  const what =
    end && since !== undefined && (moment.what.kind === 'month' || moment.what.kind === 'year')
      ? ({ kind: 'end-of', of: moment.what } as const)
      : moment.what;
  const clock = clockEnd(tokens, opener.end, compiled) > opener.end;
  const byClock = since === undefined && compiled.language.time.byClock.includes(key(tokens, at));
  // "antes y despues de la ley", "before and after the law": no start
  const bothSides =
    since?.value === 'after' &&
    compiled.sets.joiners.isAt(tokens, at - 1) &&
    compiled.language.time.earlierThan.includes(key(tokens, at - 2));
  if (bothSides) return { start: at, end: moment.end, role: 'dates-event', what: moment.what };
  const hour = tokens.slice(opener.end, inner).some((token) => isHour(token, compiled));
  // "by 2pm on Wednesday", "shortly after midnight on Monday", "before dawn on Monday": that very day
  if ((clock && byClock) || (hour && (since?.value === 'after' || until?.value === 'before')))
    return { start: at, end: moment.end, role: 'on', what: moment.what };
  return { start: at, end: moment.end, role, what };
}

/** What tells one pardon or exchange from another: "the amnesty of May", "the swap of 12 December". */
const DATED = new Set<TimeExpression['what']['kind']>(['month', 'year', 'date']);

const CLOSED = new Set<TimeExpression['what']['kind']>(['last-week', 'last-month', 'last-year', 'weekend', 'this']);

/** "let go since, it says", "freed since.": nothing follows that it could be counted from. */
function endsClause(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  { dating }: CompiledLanguage,
): boolean {
  const next = tokens[end];
  return (
    dating.bareSince.isAt(tokens, start) && end === start + 1 && (next === undefined || /^[,.;)]$/.test(next.text))
  );
}

/** Noon, midnight, dawn or a number on a clock. */
function isHour({ kind, key: word }: Token, { language: { time }, sets }: CompiledLanguage): boolean {
  return (
    kind === 'number' || time.dawn.includes(word) || (time.clockWords.includes(word) && sets.dayParts.hasKey(word))
  );
}

/** "the precedent is 2011, when Israel let 1,027 go", "em relação a dezembro, quando havia 902". */
function leadsToWhen(tokens: readonly Token[], end: number, { dating }: CompiledLanguage): boolean {
  return tokens[end]?.text === ',' && dating.when.isAt(tokens, end + 1);
}

/** "in 2029", "closed 2029 with", "the 2029 amnesty". */
function yearAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): Read<Moment> | undefined {
  const year = yearMoment(tokens, at);
  if (year === undefined) return undefined;
  const isWhen =
    leadsToWhen(tokens, at + 1, compiled) || inMonth(tokens, at, compiled) || closesMonth(tokens, at, compiled);
  return isWhen ? year : yearOfEvent(tokens, at, compiled);
}

function plain(tokens: readonly Token[], at: number, compiled: CompiledLanguage): TimeExpression | undefined {
  const moment = momentAt(tokens, at, compiled) ?? yearAt(tokens, at, compiled);
  if (moment === undefined) return undefined;
  const { what, end } = moment;
  const known = isOfKnownEvent(tokens, { start: at, end }, compiled) && DATED.has(moment.what.kind);
  // "del 20 de abril en adelante", "from April 20 onwards", "de abril para cá"
  const onward = onwardAt(tokens, moment.end, compiled);
  if (what.kind === 'month' && isOfPaper(tokens, { start: at, end }, compiled))
    return { start: at, end, role: 'until', what: { kind: 'end-of', of: what } };
  // a bare month is a window only after "in", "during": "March Against Terror" is none
  if (
    moment.what.kind === 'month' &&
    onward === undefined &&
    moment.what.year === null &&
    !known &&
    !inMonth(tokens, at, compiled) &&
    !leadsToWhen(tokens, end, compiled) &&
    !closesMonth(tokens, at, compiled) &&
    !isOfNumber(tokens, at, compiled) &&
    !isSubject(tokens, { start: at, end: moment.end }, compiled) &&
    !ownsNumber(tokens, moment.end, compiled) &&
    !compiled.language.time.last.includes(key(tokens, at - 1))
  ) {
    return undefined;
  }
  const range = rangeFrom(tokens, moment, compiled);
  if (range !== undefined) return { start: at, end: range.end, role: 'on', what: range.what };
  if (onward !== undefined) return { start: at, end: onward.end, role: 'since', what: moment.what };
  if (beginsAt(tokens, at, compiled)) return { start: at, end, role: 'since', what };
  const role = !known && datesEvent(tokens, at, what, compiled) ? 'dates-event' : 'on';
  return { start: at, end, role, what };
}

/** All time expressions of a sentence from left to right, as the words say them. */
export function findTimes(
  tokens: readonly Token[],
  compiled: CompiledLanguage,
  words = wordsOf(tokens),
): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  const parts = mayHavePartOfMonth(words, compiled);
  const closes = compiled.course.closings.mayBeIn(words);
  for (let at = 0; at < tokens.length; ) {
    const first = tokens[at];
    const isNumber = first?.kind === 'number';
    const begins =
      isNumber ||
      // "in the first days of May" begins with its small words
      (parts ? compiled.timeStarts.has(first) : compiled.firstWords.times.mayBeAt(tokens, at));
    const oneBefore = oneBeforeAt(tokens, at, found.at(-1), compiled);
    if (oneBefore !== undefined) {
      found.push(oneBefore);
      at = oneBefore.end;
      continue;
    }
    if (!begins || isHabitual(tokens, at, compiled)) {
      at += 1;
      continue;
    }
    const span =
      betweenAt(tokens, at, compiled) ??
      (parts ? partOfMonthAt(tokens, at, compiled) : undefined) ??
      (isNumber ? bareRangeAt(tokens, at, compiled) : undefined) ??
      namedDaysAt(tokens, at, compiled) ??
      rollingAt(tokens, at, compiled);
    const read: TimeExpression | undefined =
      span === undefined
        ? (opened(tokens, at, compiled) ?? plain(tokens, at, compiled))
        : { start: at, end: span.end, role: 'on', what: span.what };
    const hit = read === undefined ? undefined : withItsDays(withItsNight(read, tokens, compiled), tokens, compiled);
    const fromEvent =
      span === undefined ? betweenEventAt(tokens, at, compiled, (day) => endAt(tokens, day, compiled)) : undefined;
    if (fromEvent !== undefined) {
      found.push(...fromEvent);
      at = fromEvent[1].end;
    } else if (hit === undefined) at += 1;
    else {
      const time = withYearBefore(hit, found.at(-1), tokens, compiled);
      if (isOfOtherThing(tokens, hit, compiled)) found.push({ ...time, role: 'dates-event' });
      else {
        const run = closes ? closedRun(time, tokens, compiled) : time;
        if (run.start < time.start && (found.at(-1)?.end ?? 0) > run.start) found.pop();
        found.push(run);
      }
      at = hit.end;
    }
  }
  return found;
}
