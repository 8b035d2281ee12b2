import type { AnalysedSentence } from '../analysed-sentence.js';
import { countNounEnd } from '../bodies/count-owner.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { isOfMainClause, isOfMeanwhile } from './meanwhile.js';
import type { TimeExpression } from './moment.js';
import {
  closesWithNumber,
  ofAddend,
  ofClauseAfter,
  ofFigureBefore,
  ofOtherNumber,
  ofSomeTold,
  ofSource,
} from './others-clause.js';
import { opensSaid } from './time-cost.js';

const BESIDE = 2;

/** Not "the process that began in November": of that the figures are. */
function isLaw({ key: word }: Token, { course, language }: CompiledLanguage): boolean {
  const { sameEvent } = language.time;
  if (course.begun.hasKey(word)) return false;
  if (Object.hasOwn(sameEvent, word)) return true;
  for (const noun in sameEvent) if (sameEvent[noun] === word) return true;
  return false;
}

const AHEAD = 2;

/** "80 saíram e vai telefonar na segunda-feira": after the joiner comes what is still to be done. */
function liesAhead(time: TimeExpression, from: number, { tokens }: Sentence, compiled: CompiledLanguage): boolean {
  for (let index = from + 1; index < time.start; index += 1) {
    if (compiled.futureWords.longestAt(tokens, index) === undefined) continue;
    const before = tokens.slice(Math.max(from, index - AHEAD), index);
    if (before.some((token) => compiled.sets.joiners.has(token))) return true;
  }
  return false;
}

const CLAUSE = 12;
const TO_NUMBER = 3;
const PAPER_BACK = 5;

function leadsToNumber({ end }: TimeExpression, { numbers, sentence: { tokens } }: AnalysedSentence): boolean {
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  return numbers.some(
    ({ start, form }) =>
      form !== 'article-one' &&
      start >= from &&
      start - from < TO_NUMBER &&
      tokens.slice(from, start).every(({ kind }) => kind === 'word'),
  );
}

/** "seven were on the list of urgent cases that we handed over in January": when the list was, and not when they left. */
function isOfPaper(
  { start }: TimeExpression,
  relative: number,
  from: number,
  { sentence: { tokens, compiled }, predicates }: AnalysedSentence,
): boolean {
  for (let at = from; at < start; at += 1) if (tokens[at]?.kind !== 'word') return false;
  // a list that was handed over is no release
  const { published } = compiled.statements;
  const isTold = predicates.some(
    ({ kind, start: at }) =>
      kind !== 'other' && at > relative && at < start && published.longestAt(tokens, at) === undefined,
  );
  if (isTold) return false;
  for (let at = relative - 1; at >= Math.max(from, relative - PAPER_BACK); at -= 1)
    if (compiled.documents.longestAt(tokens, at) !== undefined || compiled.counts.longestAt(tokens, at) !== undefined)
      return true;
  return false;
}

const SAID = 3;

/** "24 were freed, among them a man who turned 60 on 11 January": in a clause of whoever is told of past a comma, where nobody leaves. */
function isOfSomebodyElse(
  { start, end, role }: TimeExpression,
  relative: number,
  from: number,
  { sentence: { tokens, compiled }, predicates }: AnalysedSentence,
): boolean {
  if (role !== 'on' || relative <= from || compiled.say.endsAt(tokens, relative, SAID)) return false;
  const comma = tokens.findLastIndex(({ text }, at) => at < relative && text === ',');
  // "in an operation that ended on Friday": of what they left in
  if (comma < from || compiled.parts.longestAt(tokens, comma + 1) === undefined) return false;
  return !predicates.some(({ kind, start: at }) => kind === 'freed' && at > comma && at < end + BESIDE && at < start);
}

/** "the committee, which was revived in April 2022": a day in a clause about something else. */
export function isAside(
  time: TimeExpression,
  place: { readonly start: number; readonly end: number },
  analysed: AnalysedSentence,
  { compiled }: Reader,
): boolean {
  const { words } = analysed;
  const { tokens } = analysed.sentence;
  if (
    ofOtherNumber(time, place, analysed, compiled) ||
    ofFigureBefore(time, place, analysed, compiled) ||
    ofSource(time, place.start, analysed, compiled) ||
    ofAddend(time, place, analysed) ||
    ofSomeTold(time, place, analysed, compiled) ||
    ofClauseAfter(time, place, analysed, compiled) ||
    isOfMeanwhile(time, place, analysed) ||
    isOfMainClause(time, place, analysed) ||
    (compiled.futureWords.mayBeIn(words) && liesAhead(time, place.end, analysed.sentence, compiled))
  )
    return true;
  if (!compiled.sets.relatives.mayBeIn(words)) return false;
  for (let index = time.start - 1; index > Math.max(0, time.start - CLAUSE); index -= 1) {
    const token = tokens[index];
    if (
      token === undefined ||
      (token.text === ',' && index < time.start - 1 && !compiled.sets.relatives.isAt(tokens, index + 1))
    )
      return false;
    // ", who said that since the law came in, on 15 January, 154 have left": what is said, and no aside
    if (opensSaid(index, analysed.sentence)) return false;
    if (!compiled.sets.relatives.has(token)) continue;
    const head = tokens[index - 1];
    if (place.end <= index && isOfPaper(time, index, place.end, analysed)) return true;
    // "under an amnesty that parliament adopted on Thursday"
    const ofEvent = head !== undefined && place.end <= index && isLaw(head, compiled);
    if (head?.text !== ',' && !ofEvent) {
      if (isOfSomebodyElse(time, index, place.end, analysed)) return true;
      continue;
    }
    // "its latest bulletin, which is dated 24 February": the clause dates the count
    if (countNounEnd(tokens, index - 2, compiled) === index - 1) return false;
    if (closesWithNumber(time, place.start, analysed)) return true;
    // "added Foro Penal, which before Christmas had 902 on its list": the number behind it
    if (place.end <= index && leadsToNumber(time, analysed)) return true;
    const inside = place.start > index && place.start < time.end;
    // "…, que ese día salieron de prisión": before the day or right after it
    const released = analysed.predicates.some(
      ({ kind, start }) =>
        start > index &&
        ((kind !== 'other' && start < time.start) ||
          // "Lukashenko, who has ruled since 1994, freed 52": past the comma it is of the sentence; but "24, who left on Friday, came home"
          (kind === 'freed' &&
            start - time.end <= BESIDE &&
            (place.end === index - 1 || !tokens.slice(time.end, start).some(({ text }) => text === ',')))),
    );
    // "the government, whose tally starts in December"
    const counted = tokens
      .slice(index, time.start)
      .some((_, at) =>
        [compiled.counts, compiled.ownCounting, compiled.course.countingBegins].some(
          (words) => words.longestAt(tokens, index + at) !== undefined,
        ),
      );
    return (
      !inside &&
      !released &&
      !counted &&
      (place.end <= index || tokens.slice(time.end, place.start).some((between) => between.text === ','))
    );
  }
  return false;
}
