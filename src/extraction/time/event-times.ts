import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isOwningMark, type Token, tokenAt } from '../text/text.js';
import type { Moment, TimeExpression } from './moment.js';
import { key, type Read, YEAR } from './read-date.js';

const HOUR_WORDS = 4;

/** "since noon", "desde la medianoche": from an hour on, of the day of speaking. No day follows. */
export function sinceHourAt(
  tokens: readonly Token[],
  at: number,
  { course, sets }: CompiledLanguage,
): Read<Moment> | undefined {
  for (let index = at; index < at + HOUR_WORDS; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punct') return undefined;
    if (course.hours.has(token)) return { what: { kind: 'offset', days: 0 }, end: index + 1 };
    if (!sets.fillers.has(token) && !sets.on.has(token)) return undefined;
  }
  return undefined;
}

const CLOSING_WORDS = 4;

/** "ended February with 40 releases", "cerró el mes de enero con": a month that is named as it closes. */
export function closesMonth(tokens: readonly Token[], at: number, { course }: CompiledLanguage): boolean {
  for (let back = 1; back <= CLOSING_WORDS; back += 1)
    if (course.closings.longestAt(tokens, at - back)?.end === at) return true;
  return false;
}

/** "in February", "durante el mes de febrero". */
export function inMonth(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  return [1, 2, 3, 4].some((back) => compiled.inMonth.longestAt(tokens, at - back)?.end === at);
}

const PAPER_WORDS = 2;

/** "its September report", "el boletín de diciembre": a paper of that month goes up to its end. */
export function isOfPaper(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  { documents, language, sets }: CompiledLanguage,
): boolean {
  if (language.structure.partitives.includes(key(tokens, start - 1))) {
    for (let back = 2; back <= PAPER_WORDS + 1; back += 1)
      if (documents.longestAt(tokens, start - back)?.end === start - 1) return true;
    return false;
  }
  const owned = sets.determiners.isAt(tokens, start - 1) || isOwningMark(tokens[start - 1]);
  return owned && documents.longestAt(tokens, end) !== undefined;
}

const EVENT_BACK = 4;

function opensEvent(tokens: readonly Token[], at: number, { course }: CompiledLanguage): boolean {
  for (let back = 1; back <= EVENT_BACK; back += 1) {
    const token = tokens[at - back];
    if (token === undefined || token.kind === 'punct') return false;
    if (course.inEvent.has(token)) return true;
  }
  return false;
}

/**
 * "in the 2025 amnesty", "na anistia de 2025", "con el indulto de noviembre": what frees people itself and is told apart
 * from others of its kind by its year or month says when they left.
 */
export function isOfKnownEvent(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  compiled: CompiledLanguage,
): boolean {
  const { course, language, small } = compiled;
  const after = tokens[end];
  if (after !== undefined && course.knownByDate.has(after)) return opensEvent(tokens, start, compiled);
  const noun = tokenAt(tokens, start - 2);
  const linked = language.structure.partitives.includes(key(tokens, start - 1)) || small.ofThe.isAt(tokens, start - 1);
  return linked && noun !== undefined && course.knownByDate.has(noun) && opensEvent(tokens, start - 2, compiled);
}

/** A year that names such an event. */
export function yearOfEvent(
  tokens: readonly Token[],
  at: number,
  compiled: CompiledLanguage,
): Read<Moment> | undefined {
  const year = tokens[at]?.text ?? '';
  if (!YEAR.test(year) || !isOfKnownEvent(tokens, { start: at, end: at + 1 }, compiled)) return undefined;
  return { what: { kind: 'year', year: Number(year) }, end: at + 1 };
}

const BEGUN_BACK = 9;
const BEGINNING_WORDS = 3;

/** "the releases that Venezuela began on Thursday", "the release of 553 convicts, begun on 15 January": from that day on. */
export function beginsAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { course, predicates } = compiled;
  for (let back = 1; back <= BEGINNING_WORDS + 2; back += 1)
    if (course.countingBegins.longestAt(tokens, at - back)?.end === at) return true;
  for (let back = 1; back <= BEGINNING_WORDS; back += 1) {
    if (course.beginnings.longestAt(tokens, at - back)?.end !== at) continue;
    const set = beforeClause(tokens, at - back, compiled);
    for (let index = set - 1; index >= Math.max(0, at - BEGUN_BACK); index -= 1) {
      const token = tokens[index];
      if (token === undefined || token.kind === 'punct') return false;
      if (course.begun.has(token)) return true;
      const isRelease = set < at - back && predicates.longestAt(tokens, index)?.value === 'freed';
      if (isRelease && compiled.sets.determiners.isAt(tokens, index - 1)) return true;
    }
  }
  return false;
}

/** Past ", which" and ", que" or a comma alone, which set off when something began. */
function beforeClause(tokens: readonly Token[], verb: number, { sets }: CompiledLanguage): number {
  let at = verb;
  while (at > verb - CLAUSE_HEAD && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.text !== ',') {
    if (!sets.relatives.isAt(tokens, at - 1) && !sets.has.isAt(tokens, at - 1)) break;
    at -= 1;
  }
  return tokens[at - 1]?.text === ',' ? at - 1 : verb;
}

const CLAUSE_HEAD = 3;

/** "at the beginning of January": a noun there, and no verb from whose day on something is counted. */
export function isNounOf(
  tokens: readonly Token[],
  { start, end }: { readonly start: number; readonly end: number },
  { language, small }: CompiledLanguage,
): boolean {
  return small.the.isAt(tokens, start - 1) && language.structure.partitives.includes(key(tokens, end));
}

/** "el penal 26 de Julio", "a rua 25 de Março": a day that is a name, with the capital that no month has there. */
export function isNamedByDay(
  tokens: readonly Token[],
  { start, end }: TimeExpression,
  { course }: CompiledLanguage,
): boolean {
  const noun = tokenAt(tokens, start - 1);
  return noun !== undefined && course.namedByDay.has(noun) && tokens.slice(start, end).some(({ word }) => word.capital);
}

const BEFORE_BACK = 9;

/** "before it stopped publishing figures in 2024": the year of what came after. */
export function isOfLaterClause(
  tokens: readonly Token[],
  { start, what, role }: TimeExpression,
  { until, predicates }: CompiledLanguage,
): boolean {
  if (role !== 'on' || (what.kind !== 'year' && what.kind !== 'month')) return false;
  for (let at = start - 1; at > Math.max(0, start - BEFORE_BACK); at -= 1) {
    if (tokens[at]?.kind !== 'word' || predicates.longestAt(tokens, at) !== undefined) return false;
    if (until.longestAt(tokens, at)?.value === 'before') return true;
  }
  return false;
}

const BUILT_BACK = 7;

/** "the Suai jail, opened in 2018", "la formación, disuelta por los tribunales en 2016": a year of what it stands beside. */
export function isOfBuilding(
  tokens: readonly Token[],
  { start, what, role }: TimeExpression,
  { course, sets }: CompiledLanguage,
): boolean {
  if (what.kind !== 'year' || role !== 'on') return false;
  if (course.built.isAt(tokens, sets.on.isAt(tokens, start - 1) ? start - 2 : start - 1)) return true;
  for (let at = start - 1; at > Math.max(0, start - BUILT_BACK); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return false;
    if (course.built.has(token)) return /^[,(]$/.test(tokens[at - 1]?.text ?? '');
  }
  return false;
}

/** "Saturday's batch", "la tanda del sábado": the day of one round of many. */
export function isOfRound(
  tokens: readonly Token[],
  { start, end }: TimeExpression,
  { course }: CompiledLanguage,
): boolean {
  const round = isOwningMark(tokens[end]) ? tokens[end + 1] : tokenAt(tokens, start - 2);
  return round !== undefined && course.rounds.has(round);
}

const CLAUSE_WORDS = 9;

/** "since they began to keep lists in 2014": the year in the clause that "since" opens. */
export function yearOfClause(
  tokens: readonly Token[],
  at: number,
  { sets }: CompiledLanguage,
): Read<Moment> | undefined {
  for (let index = at; index < at + CLAUSE_WORDS && tokens[index]?.kind !== 'punct'; index += 1) {
    const year = tokens[index]?.text ?? '';
    if (YEAR.test(year) && sets.on.isAt(tokens, index - 1))
      return { what: { kind: 'year', year: Number(year) }, end: index + 1 };
    if (tokens[index]?.kind === 'number') return undefined;
  }
  return undefined;
}

/** "every Thursday", "cada jueves": no day in particular; ", a quarta desde agosto": the fourth, and no Wednesday. */
export function isHabitual(tokens: readonly Token[], at: number, { course, sets }: CompiledLanguage): boolean {
  if (!sets.weekdays.isAt(tokens, at)) return false;
  return (
    course.habits.isAt(tokens, at - 1) || (tokens[at - 2]?.text === ',' && course.records.endsAt(tokens, at + 1, 2))
  );
}
