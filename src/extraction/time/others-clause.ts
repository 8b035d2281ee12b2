import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { countsPeople } from './counts-people.js';
import type { TimeExpression } from './moment.js';

const ITS_CLAUSE = 6;

/** "31, y no las 34 que había anunciado la víspera": said of the 34. */
export function ofOtherNumber(
  { start }: TimeExpression,
  place: { readonly start: number },
  { numbers, sentence: { tokens }, words }: AnalysedSentence,
  { say, sets }: CompiledLanguage,
): boolean {
  if (!sets.relatives.mayBeIn(words)) return false;
  for (let at = start - 1; at > Math.max(0, start - ITS_CLAUSE) && tokens[at]?.kind === 'word'; at -= 1) {
    if (!sets.relatives.isAt(tokens, at)) continue;
    const says = tokens.slice(at + 1, start).some((_, index) => say.longestAt(tokens, at + 1 + index) !== undefined);
    return says && numbers.some((other) => other.end === at && other.start > place.start);
  }
  return false;
}

/** Words from a figure to the day it stood on: "62 names at". */
const TO_ITS_DAY = 3;

/** "It fell from 62 on December 31 to 54": the day of what the figure was before. */
export function ofFigureBefore(
  { start, end }: TimeExpression,
  place: { readonly start: number },
  { numbers, sentence: { tokens }, words }: AnalysedSentence,
  { course }: CompiledLanguage,
): boolean {
  if (end >= place.start || !course.changes.mayBeIn(words)) return false;
  const to = course.changed.longestAt(tokens, end);
  if (to?.value !== 'to' || place.start - to.end > 1) return false;
  return numbers.some(
    (before) =>
      before.form !== 'article-one' &&
      before.end <= start &&
      start - before.end <= TO_ITS_DAY &&
      course.changed.endsAt(tokens, before.hedgeStart, 2),
  );
}

/** "A ONG, referência no tema desde 2002, contava 302": words between a source and its verb are of the source. */
export function ofSource(
  time: TimeExpression,
  at: number,
  { cues, sentence: { tokens } }: AnalysedSentence,
  { counts, sets }: CompiledLanguage,
): boolean {
  if (time.role !== 'since' || tokens[time.end]?.text !== ',') return false;
  return cues.some(
    ({ kind, source, start }) =>
      kind === 'said' &&
      time.start > source.end &&
      time.end < start &&
      start < at &&
      tokens[source.end]?.text === ',' &&
      // "Viasna, which has been counting since April 8, says": a clause is told apart below
      !sets.relatives.isAt(tokens, source.end + 1) &&
      // "the government, whose tally starts in December, says"
      !tokens.slice(source.end, time.start).some((_, index) => counts.longestAt(tokens, source.end + index)),
  );
}

/** "The group, which until Wednesday counted 1,140, says that 890 are held": a clause with a number of its own. */
export function closesWithNumber(
  { end }: TimeExpression,
  at: number,
  { numbers, sentence, times }: AnalysedSentence,
): boolean {
  const comma = sentence.tokens.findIndex(({ text }, index) => index >= end && text === ',');
  if (comma < 0 || comma >= at) return false;
  return numbers.some(
    (number) =>
      number.form !== 'article-one' &&
      number.start >= end &&
      number.end <= comma &&
      !times.some((time) => number.start >= time.start && number.end <= time.end),
  );
}

const ADDED = 7;

/** "With those of yesterday, 214 have been freed since 8 January", "Counting yesterday's batch, 214 have": the day of what is added to the total. */
export function ofAddend(
  { start, end, role }: TimeExpression,
  place: { readonly start: number },
  { sentence: { tokens, compiled } }: AnalysedSentence,
): boolean {
  if ((role !== 'on' && role !== 'dates-event') || tokens[end]?.text !== ',' || place.start <= end) return false;
  // "Counting those of 25 December, which it put at 99, the total": the 99 are those of that day
  const isOwn = compiled.sets.relatives.isAt(tokens, end + 1);
  if (isOwn && !tokens.slice(end + 1, place.start).some(({ text }) => text === ',')) return false;
  for (let at = start - 1; at >= Math.max(0, start - ADDED) && tokens[at]?.kind === 'word'; at -= 1) {
    if (!compiled.small.with.isAt(tokens, at) && !compiled.dating.adding.isAt(tokens, at)) continue;
    const opens = at === 0 || tokens[at - 1]?.kind === 'punct';
    return opens && countsReleases(at + 1, start, tokens, compiled);
  }
  return false;
}

/** "the releases of", "those of", "the batch of": not "his mother at the gate on". */
function countsReleases(from: number, to: number, tokens: Sentence['tokens'], compiled: CompiledLanguage): boolean {
  const { sets, predicates, numberStarts, course } = compiled;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const release = predicates.longestAt(tokens, at);
    if (release?.value === 'freed') at = release.end - 1;
    else if (token === undefined || !(isSmall(token, sets) || token.kind === 'number' || numberStarts.has(token)))
      if (!course.rounds.isAt(tokens, at)) return false;
  }
  return true;
}

function isSmall(token: Token, { functionWords, determiners, on, partitives }: CompiledLanguage['sets']): boolean {
  return [functionWords, determiners, on, partitives].some((table) => table.has(token));
}

const PROMISE_WORDS = 7;
/** Words between a promise and its release: "to", "the". */
const PROMISED = 1;

/** "all of the 553 that it promised to release in January": for when they were promised. */
export function datesPromise(
  { start }: TimeExpression,
  { predicates, sentence: { tokens, compiled }, words }: AnalysedSentence,
): boolean {
  if (!compiled.statements.promises.mayBeIn(words)) return false;
  for (let at = start - 1; at > Math.max(0, start - PROMISE_WORDS) && tokens[at]?.kind === 'word'; at -= 1) {
    const promise = compiled.statements.promises.longestAt(tokens, at);
    if (promise === undefined || promise.end > start) continue;
    // "of the 553 it promised in January to release"
    const isBeside = tokens.slice(promise.end, start).every((token) => compiled.sets.on.has(token));
    if (isBeside && !compiled.small.that.isAt(tokens, promise.end - 1)) return true;
    const release = predicates.find((one) => one.start >= promise.end && one.end <= start && one.kind !== 'other');
    // "the 553 whose release it had promised to the Vatican left jail in January": that came after
    if (release !== undefined) return release.start - promise.end <= PROMISED;
    // "of 553 inmates that it pledged to the Vatican in January"
    return [1, 2, 3].some((back) => compiled.sets.relatives.isAt(tokens, promise.start - back));
  }
  return false;
}

/** "two hearings", "three days of talks": of a noun that is no release. */
function isOfThings(number: NumberSpan, analysed: AnalysedSentence): boolean {
  const { sentence } = analysed;
  if (analysed.countedBy(number).kind !== 'unknown') return false;
  return [number.end, number.end + 1].every(
    (at) => sentence.compiled.descriptions.nameless.longestAt(sentence.tokens, at) === undefined,
  );
}

/**
 * "After confirming nine releases on Sunday, Foro Penal put the total at 143": Sunday is that of the nine; and "the 143 freed
 * since 8 January, after confirming nine releases overnight" tells of the nine what came last.
 */
export function ofClauseAfter(
  { start, end, role }: TimeExpression,
  place: { readonly start: number },
  analysed: AnalysedSentence,
  { since }: CompiledLanguage,
): boolean {
  const { numbers, words } = analysed;
  const { tokens } = analysed.sentence;
  if (end > place.start || tokens[end]?.text !== ',' || !since.mayBeIn(words)) return false;
  if (role === 'since' && since.longestAt(tokens, end + 1)?.value === 'after')
    return !tokens.slice(end + 1, place.start).some(({ text }) => text === ',');
  return (
    since.longestAt(tokens, 0)?.value === 'after' &&
    // but "After nine hours of waiting on Sunday, 40 were freed"
    numbers.some((number) => number.end <= start && countsPeople(number, analysed) && !isOfThings(number, analysed))
  );
}

const TO_SOME = 2;
/** Words from "the last" to its day. */
const APPOSED = 6;

/** "It could verify fewer than 600, and found that some of the men had left in 2024": what is told of some is not the number's. */
export function ofSomeTold(
  { start }: TimeExpression,
  place: { readonly end: number },
  { sentence: { tokens }, words, predicates }: AnalysedSentence,
  { small, clause, dating, sets }: CompiledLanguage,
): boolean {
  if (start <= place.end || !(clause.someOf.mayBeIn(words) || dating.lastOf.mayBeIn(words))) return false;
  for (let at = place.end; at < start; at += 1) {
    if (!small.that.isAt(tokens, at)) continue;
    if ([1, TO_SOME].some((by) => clause.someOf.longestAt(tokens, at + by) !== undefined)) return true;
  }
  // "76 in four days, the last of them on Sunday", "17 desde el jueves, la mayoría el sábado": set beside them without a verb
  const comma = tokens.findLastIndex(({ text }, at) => at < start && text === ',');
  if (comma < place.end) return false;
  const some = sets.nameArticles.isAt(tokens, comma + 1) ? comma + 2 : comma + 1;
  return (
    (dating.lastOf.isAt(tokens, some) || clause.someOf.longestAt(tokens, some) !== undefined) &&
    start - some <= APPOSED &&
    !predicates.some(({ start: verb }) => verb > comma && verb < start)
  );
}
