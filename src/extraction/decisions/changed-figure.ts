import { type Candidate, hasPhrase } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isPutRight } from '../numbers/none-of.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Token } from '../text/text.js';
import { standsAlone } from '../time/alone.js';

/** Words before a number that may say it is an earlier one. */
const CONTEXT_WORDS = 8;
/** "lowered its count of political prisoners freed since January from 52". */
const VERB_REACH = 16;
/** "from 52 on Friday to 48", "to 48, from the 52". */
const BETWEEN = 5;

type Side = 'from' | 'to';

/** What stands right before a number, an article between them or none. */
function sideOf(tokens: readonly Token[], { hedgeStart }: NumberSpan, compiled: CompiledLanguage): Side | undefined {
  const { changed } = compiled.course;
  if (!changed.endsAt(tokens, hedgeStart, 2) && !changed.endsAt(tokens, hedgeStart - 1, 1)) return undefined;
  for (let at = Math.max(0, hedgeStart - 2); at < hedgeStart; at += 1) {
    const found = changed.longestAt(tokens, at);
    const article = tokens[found?.end ?? at]?.key ?? '';
    if (found?.end === hedgeStart) return found.value;
    if (found?.end === hedgeStart - 1 && compiled.sets.determiners.hasKey(article)) return found.value;
  }
  return undefined;
}

/**
 * Which number of a figure that changed this one is: "lowered it from 52 to 48", "pasó de 344 a 338", "to 48, from 52".
 * A span without such a verb ("from 50 to 60 people were freed") is no change.
 */
export function sideOfChange({ analysed, span }: Candidate, compiled: CompiledLanguage): Side | undefined {
  const { tokens } = analysed.sentence;
  if (!compiled.course.changes.mayBeIn(analysed.words)) return undefined;
  const own = sideOf(tokens, span, compiled);
  if (own === undefined) return undefined;
  const other = analysed.numbers.find((one) => {
    const [first, second] = one.start < span.start ? [one, span] : [span, one];
    // "de 902, em 5 de janeiro, para 711": but for the days on which it stood so
    const days = analysed.times.filter(({ start, end }) => start >= first.end && end <= second.hedgeStart);
    const dayWords = days.reduce((sum, { start, end }) => sum + end - start, 0);
    const isNear = second.hedgeStart - first.end - dayWords <= BETWEEN && second.hedgeStart > first.end;
    return isNear && sideOf(tokens, one, compiled) === (own === 'from' ? 'to' : 'from');
  });
  if (other === undefined) return undefined;
  const start = Math.min(span.hedgeStart, other.hedgeStart);
  for (let at = start - 1; at >= Math.max(0, start - VERB_REACH); at -= 1)
    if (compiled.course.changes.longestAt(tokens, at) !== undefined) return own;
  return undefined;
}

/** Whether it is one of the two numbers of a figure that changed, or that is put right ("48, and not 52"). */
export function isOfChange(candidate: Candidate, compiled: CompiledLanguage): boolean {
  return sideOfChange(candidate, compiled) !== undefined || isNumberPutRight(candidate, compiled);
}

function isNumberPutRight({ analysed, span }: Candidate, compiled: CompiledLanguage): boolean {
  return isPutRight(analysed.sentence.tokens, span, analysed.words, compiled);
}

const RELEASE_TO_DAY = 2;

/**
 * "It rose from 340 on Friday to 352 on Sunday": what a count was and is on a day, and not how many left then. "It revised
 * its count of people freed on Sunday from 52 to 48" counts those of a day.
 */
export function isStateOfChange(candidate: Candidate, compiled: CompiledLanguage): boolean {
  return sideOfChange(candidate, compiled) !== undefined && !namesReleasesOfDay(candidate.analysed);
}

/** "people freed on Sunday": a count of those of a day. */
export function namesReleasesOfDay({ numbers, predicates, times }: Candidate['analysed']): boolean {
  return times.some(
    ({ role, start }) =>
      role === 'on' &&
      predicates.some(
        ({ kind, start: from, end }) =>
          kind === 'freed' &&
          from < start &&
          start - end <= RELEASE_TO_DAY &&
          !numbers.some((one) => one.start > from && one.end <= start),
      ),
  );
}

/** Words before a list: "The Mechanism's own list". */
const LIST_HEAD = 6;

function namesListAtHead(tokens: readonly Token[], { statements }: CompiledLanguage): boolean {
  for (let at = 0; at < LIST_HEAD; at += 1) if (statements.lists.longestAt(tokens, at) !== undefined) return true;
  return false;
}

/** "Its list has gone down from 62 names to 54": those who are let out grow more, and who is on a list that gets shorter is held. */
export function isOfShorterList({ analysed, span }: Candidate, compiled: CompiledLanguage): boolean {
  const { sentence, words, predicates, numbers } = analysed;
  const { tokens } = sentence;
  if (!compiled.course.changes.mayBeIn(words) || !compiled.statements.lists.mayBeIn(words)) return false;
  const own = sideOf(tokens, span, compiled);
  if (own === undefined || !namesListAtHead(tokens, compiled) || predicates.some(({ kind }) => kind === 'freed'))
    return false;
  const other = numbers.find((one) => sideOf(tokens, one, compiled) === (own === 'from' ? 'to' : 'from'));
  return other !== undefined && (own === 'from' ? span.value > other.value : span.value < other.value);
}

/** Whether the words before a number say that it is an earlier one of the same count. */
export function isEarlier(candidate: Candidate, isWhole: boolean, compiled: CompiledLanguage): boolean {
  // "Of the 127 freed the day before, 14 are women": the day is the whole's
  if (isWhole) return false;
  const { hedgeStart } = candidate.span;
  if (candidate.analysed.times.some((time) => standsAlone(time, candidate.analysed))) return false;
  if (isNumberPutRight(candidate, compiled)) return true;
  const side = sideOfChange(candidate, compiled);
  return side === undefined
    ? hasPhrase(compiled.earlier, candidate, hedgeStart - CONTEXT_WORDS, hedgeStart) || isStateBefore(candidate)
    : side === 'from';
}

/** "It had counted 114 the day before", "La cifra era de 182 una semana antes": where no verb tells of anybody who left then. */
function isStateBefore({ analysed: { predicates, times, undated }, span }: Candidate): boolean {
  // "538 were held, from 711 a week earlier"
  if (undated.length !== 1 || undated[0] !== span) return false;
  const isBack = times.some(
    ({ role, what }) =>
      role === 'on' &&
      // "It was 398 the Sunday before"
      ((what.kind === 'weekday' && what.before === true) ||
        (what.kind === 'apart' && what.of === null && what.count < 0 && what.unit !== 'year' && what.clause !== true)),
  );
  return isBack && !predicates.some(({ kind }) => kind === 'freed' || kind === 'promised');
}
