import type { Measure } from '../../domain/claim.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isOfApposition } from './apposed-day.js';
import { isDayOfGrant } from './day-of-grant.js';
import { datesOrder } from './day-of-order.js';
import { beginsAt } from './event-times.js';
import { isLeftPrison } from './left-prison.js';
import { namesYear, type TimeExpression } from './moment.js';
import { datesPromise } from './others-clause.js';
import { inOwnClause, isSetOff } from './own-clause.js';
import { isRecord } from './record-day.js';
import { isOfReport } from './report-day.js';

const BESIDE = 2;
const TAKEN = 9;

/** "announced that 553 would be freed, hours after the call": past the comma it is told when that was announced. */
function tellsWhenPromised({ start, role, what }: TimeExpression, { sentence: { tokens } }: AnalysedSentence): boolean {
  return role === 'on' && tokens[start - 1]?.text === ',' && (what.kind === 'same-day' || what.kind === 'apart');
}

/** "12 prisoners arrested in March were freed on Sunday": March is the arrest's. */
export function isOfAnotherVerb(time: TimeExpression, measure: Measure, analysed: AnalysedSentence): boolean {
  if (measure === 'freed' && isDayOfGrant(time, analysed)) return false;
  return (
    followsOther(time, measure, analysed) ||
    followsStatus(time, analysed) ||
    datesTaking(time, measure, analysed) ||
    (measure === 'promised' && (datesOrder(time, analysed) || tellsWhenPromised(time, analysed))) ||
    (measure === 'freed' && datesPromise(time, analysed)) ||
    isRecord(time, analysed) ||
    (measure === 'freed' && isSetFor(time, analysed)) ||
    (measure === 'freed' && isOfReport(analysed, time)) ||
    (time.role === 'since' && measure !== 'held' && isSinceTaken(time, analysed)) ||
    // "252 who had been deported four months before": and not when they left
    ((time.what.kind === 'ago' || namesYear(time) || (time.what.kind === 'apart' && time.what.count < 0)) &&
      measure !== 'held' &&
      inOwnClause(time.start, analysed.sentence, analysed.predicates, 1)) ||
    (measure !== 'held' && isOfWhatTookThem(time, analysed)) ||
    isOfApposition(time, analysed)
  );
}

/** "ordered the release of 15, but none had left by Thursday": past the contrast it is told what came of it, on a day gone by. */
export function isOfWhatCame(
  { start }: TimeExpression,
  place: { readonly end: number },
  { predicates, sentence: { tokens, compiled } }: AnalysedSentence,
): boolean {
  const parted = tokens.findLastIndex(
    ({ text }, at) =>
      at >= place.end && at < start && (text === ';' || compiled.contrast.longestAt(tokens, at) !== undefined),
  );
  if (parted < 0) return false;
  const next = tokens.findIndex(({ text }, at) => at > start && /^[.;]$/.test(text));
  const end = next < 0 ? tokens.length : next;
  return (
    predicates.some(
      (told) => (told.kind === 'freed' || told.kind === 'held') && told.start > parted && told.end <= end,
    ) || tokens.slice(parted, end).some((token) => compiled.course.hadDone.has(token))
  );
}

/** "journalists arrested in March": right behind a verb of something else than release. */
function followsOther(time: TimeExpression, measure: Measure, analysed: AnalysedSentence): boolean {
  const { predicates, numbers, sentence } = analysed;
  const { tokens, compiled } = sentence;
  for (const { kind, exile, end } of predicates) {
    if (kind !== 'other' || exile !== null || time.start < end || time.start - end > BESIDE) continue;
    // "would free 13 jailed fishermen on Saturday": before its noun it takes no day
    if (compiled.language.code === 'en' && compiled.groups.longestAt(tokens, end) !== undefined) continue;
    if (measure === 'freed' && isLeftPrison(time.end, sentence)) continue;
    // "celebró que el sábado salieran 24": past "that" it is what they are glad of
    if (compiled.small.that.isAt(tokens, end)) continue;
    // "They held 24,300 on Nov. 30": whom a prison had in it that day
    const houses = measure === 'held' && compiled.course.custody.houses.isAt(tokens, end - 1);
    if (houses && numbers.some(({ hedgeStart }) => hedgeStart === end)) continue;
    // "Kyiv received on Sunday 150 soldiers": nothing else says that they left
    if (measure === 'freed' && !predicates.some((one) => one.kind === 'freed')) continue;
    // "the paper puts together 214 releases this month": the month is of the releases
    if (!predicates.some((one) => one.kind === 'freed' && one.start >= end && one.start < time.start)) return true;
  }
  return false;
}

/** "the 47 convicted in 2024": when they were tried. */
function followsStatus({ start, role }: TimeExpression, { sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  if (role !== 'on') return false;
  return [0, 1].some((back) => compiled.statuses.endsAt(tokens, start - back, 2));
}

const TO_ITS_DAY = 3;

/** "days before a hearing scheduled for Friday": the day of what was still to come. */
function isSetFor(
  { start, end }: TimeExpression,
  { sentence: { tokens, compiled }, words }: AnalysedSentence,
): boolean {
  const { dating, sets } = compiled;
  if (!dating.setFor.mayBeIn(words)) return false;
  let at = end - 1;
  while (at >= Math.max(0, start - TO_ITS_DAY) && !dating.setFor.isAt(tokens, at)) at -= 1;
  if (at < start - TO_ITS_DAY || at < 0) return false;
  // "were released as scheduled on Friday": they were
  if (![1, 2, 3].some((back) => sets.turningPoints.isAt(tokens, at - back))) return false;
  return tokens
    .slice(at + 1, start)
    .every((token) => sets.on.has(token) || sets.fillers.has(token) || compiled.clause.purposes.has(token));
}

const SINCE = 3;

/** "12 journalists who had been jailed since July left", "many had been in captivity since 2022": since when they were held. */
function isSinceTaken(time: TimeExpression, analysed: AnalysedSentence): boolean {
  const { start, end: until } = time;
  const { sentence, predicates } = analysed;
  const { tokens, compiled } = sentence;
  if (beginsAt(tokens, start, compiled)) return false;
  if (isSetOff(time, analysed) || inOwnClause(start, sentence, predicates)) return true;
  // "had been behind bars since 2024"
  if (predicates.some((held) => held.kind === 'held' && held.start < start && held.end > start)) return true;
  for (let at = start - 1; at >= Math.max(0, start - SINCE); at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    const held = predicates.find(({ kind, end }) => kind === 'held' && end === at + 1);
    // "had been in jail since 2024"
    if (held !== undefined && (!held.weak || compiled.copulas.endsAt(tokens, held.start, 2))) return true;
    if (isTaken(tokens, at, compiled)) return true;
    // "llevaban presos desde 2024"
    if (compiled.course.taken.longestAt(tokens, at) && compiled.pastStates.endsAt(tokens, at, 2)) return true;
  }
  // "Presa desde 2020, Emirlendris Benítez foi solta com outras seis"
  return start <= SINCE && tokens[until]?.text === ',' && compiled.course.taken.longestAt(tokens, 0)?.end === start;
}

/** "the release of 88 people detained after the election of 28 July": the day of what they were taken for. */
function isOfWhatTookThem(
  { start, role }: TimeExpression,
  { sentence: { tokens, compiled }, predicates, words }: AnalysedSentence,
): boolean {
  const ofNoun = role === 'on' && compiled.language.structure.partitives.includes(tokens[start - 1]?.key ?? '');
  if ((role !== 'after' && !ofNoun) || !compiled.course.taken.mayBeIn(words)) return false;
  for (let at = start - 1; at >= Math.max(0, start - TAKEN); at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    if (isTaken(tokens, at, compiled)) return true;
    if (predicates.some(({ kind, start: from, end }) => kind === 'freed' && from <= at && at < end)) return false;
  }
  return false;
}

/** "seized in Kherson in 2022": where it was says nothing of when. */
function placeWords(tokens: readonly Token[], from: number, to: number, { sets }: CompiledLanguage): number {
  if (!sets.placePrepositions.isAt(tokens, from) || tokens[from + 1]?.word.capital !== true) return 0;
  let end = from + 1;
  while (end < to && tokens[end]?.word.capital === true) end += 1;
  return end - from;
}

/**
 * "two Brazilians detained in Shiraz last month were freed this morning": how they were taken stands before the day, with
 * no other verb between; the release has its own verb after it.
 */
function datesTaking(
  time: TimeExpression,
  measure: Measure,
  { sentence, predicates, numbers, words }: AnalysedSentence,
): boolean {
  const { tokens, compiled } = sentence;
  if (!compiled.course.taken.mayBeIn(words)) return false;
  for (let at = time.start - 1; at >= Math.max(0, time.start - TAKEN); at -= 1) {
    if (tokens[at]?.kind !== 'word' && !/^['’]s?$/.test(tokens[at]?.text ?? '')) return false;
    if (predicates.some(({ kind, start, end }) => kind !== 'other' && kind !== 'held' && start <= at && at < end))
      return false;
    if (numbers.some(({ start, form }) => start === at && form !== 'article-one')) return false;
    if (!isTaken(tokens, at, compiled)) continue;
    // "18 estudantes detidos na segunda-feira": right beside it, it is nothing else's
    const beside =
      time.start - at - placeWords(tokens, at + 1, time.start, compiled) <= BESIDE ||
      (measure === 'freed' && isInTheirClause(tokens, at, time.start, compiled));
    // "187 people detained during protests in July": people are freed on a day, and a month behind is of what came before
    const whole = time.what.kind === 'month' || time.what.kind === 'year';
    if ((beside || whole) && time.role === 'on' && measure !== 'held') return true;

    // "27 people detained on the night of Sunday remain in prison"
    const stay =
      measure === 'held' &&
      time.role === 'on' &&
      !predicates.some(({ kind, start, end }) => kind === 'held' && start > at && end <= time.start);
    return predicates.some(({ kind, start }) => (kind === 'freed' || (stay && kind === 'held')) && start >= time.end);
  }
  return false;
}

/** "journalists jailed", ", detained", "had been arrested"; not "the prisoners", which in Spanish and Portuguese is the same word. */
function isTaken(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { course, groups, dating } = compiled;
  if (course.taken.longestAt(tokens, at) === undefined) return false;
  const before = tokens[at - 1];
  if (before === undefined) return false;
  // "os que estavam presos em 31 de dezembro": how it was, and not what was done to them
  if (compiled.language.sources.verbFirst && compiled.sets.wereThen.has(before)) return false;
  if (before.text === ',' || dating.auxiliaries.has(before)) return true;
  // "21 men and two women, almost all of them detained in 2024"
  if (
    [1, 2, 3].some(
      (back) => dating.they.isAt(tokens, at - back) && tokens.slice(at - back, at).every(({ kind }) => kind === 'word'),
    )
  )
    return true;
  const whom = pastName(tokens, at, compiled);
  return [1, 2].some((back) => (groups.longestAt(tokens, whom - back)?.end ?? 0) >= whom);
}

const NAME_WORDS = 3;

/** "seis dirigentes do CHP presos em 4 de janeiro": back past the body that they are of. */
function pastName(tokens: readonly Token[], end: number, { small, sets }: CompiledLanguage): number {
  let at = end;
  while (at > end - NAME_WORDS && tokens[at - 1]?.word.capital === true) at -= 1;
  if (at === end) return end;
  const of = sets.definites.isAt(tokens, at - 1) ? at - 2 : at - 1;
  return small.ofThe.isAt(tokens, of) ? of : end;
}

/** "17 students who had been detained at a rally on 9 February", "detained at a rally on 9 February": a clause or an event of the taking. */
function isInTheirClause(
  tokens: readonly Token[],
  taken: number,
  day: number,
  { dating, sets }: CompiledLanguage,
): boolean {
  for (let at = taken + 1; at < day; at += 1) if (sets.turningPoints.isAt(tokens, at)) return true;
  let head = taken - 1;
  while (head > taken - CLAUSE_HEAD && (dating.auxiliaries.isAt(tokens, head) || sets.has.isAt(tokens, head)))
    head -= 1;
  return sets.relatives.isAt(tokens, head);
}

const CLAUSE_HEAD = 4;
