import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { isClock } from './clock-end.js';
import type { TimeExpression } from './moment.js';
import { isSayingDay } from './said-time.js';

const BACK = 9;
const PAPER_BACK = 4;

/** Nothing between the participle and the day, or only by whom: "given by Interior Minister X on Feb. 2". */
function leadsTo(between: readonly Token[], compiled: CompiledLanguage): boolean {
  const { sets, course } = compiled;
  const [first, ...rest] = between.filter(
    (token, at) =>
      !sets.on.has(token) &&
      !sets.fillers.has(token) &&
      !course.withinDay.has(token) &&
      !isClock(between, at, compiled),
  );
  if (first === undefined) return true;
  return (
    sets.agents.has(first) &&
    rest.length > 0 &&
    rest.every((token) => token.kind === 'word' && (token.word.capital || sets.determiners.has(token)))
  );
}

const GIVEN_TO = 5;
const GIVEN_BY = 6;

/** "the report that the group presented on Friday in Geneva", "la lista que Provea entregó ayer a la ONU". */
function isGivenThen(tokens: readonly Token[], day: number, compiled: CompiledLanguage): boolean {
  const { statements, sets } = compiled;
  for (let back = 1; back <= GIVEN_TO && tokens[day - back]?.kind === 'word'; back += 1) {
    const verb = statements.published.longestAt(tokens, day - back);
    if (verb === undefined || verb.end > day) continue;
    for (let at = verb.start - 1; at > Math.max(0, verb.start - GIVEN_BY) && tokens[at]?.kind === 'word'; at -= 1)
      // right behind the paper: "the list of the prisoners that Minsk released on Friday" is none
      if (sets.relatives.isAt(tokens, at)) return isPaper(tokens, at - 1, compiled);
    return false;
  }
  return false;
}

function isPaper(tokens: readonly Token[], at: number, { documents, counts }: CompiledLanguage): boolean {
  return documents.longestAt(tokens, at) !== undefined || counts.longestAt(tokens, at) !== undefined;
}

/** "a survey published this Tuesday", "levantamento divulgado nesta terça-feira": the day of the paper, and not of what it counts. */
export function isOfReport(
  { sentence: { tokens, compiled }, words }: AnalysedSentence,
  { start: at, role, what }: TimeExpression,
): boolean {
  // "the number released so far this month": nobody publishes for a month
  if (role !== 'on' || !isSayingDay(what)) return false;
  const { reported, statements } = compiled;
  return (
    (reported.mayBeIn(words) && isPublishedThen(tokens, at, compiled)) ||
    (statements.published.mayBeIn(words) && isGivenThen(tokens, at, compiled))
  );
}

function isPublishedThen(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  for (let back = 1; back <= BACK; back += 1) {
    const participle = compiled.reported.longestAt(tokens, at - back);
    if (participle === undefined || !leadsTo(tokens.slice(participle.end, at), compiled)) continue;
    // "Its own figure, given by the minister on Feb. 2, is 895"
    const last = tokens[participle.start - 1]?.text === ',' ? participle.start - 2 : participle.start - 1;
    for (let noun = last; noun >= Math.max(0, last + 1 - PAPER_BACK); noun -= 1) {
      if (tokens[noun]?.kind !== 'word') break;
      // "the number of prisoners released on Sunday"
      if (compiled.groups.longestAt(tokens, noun) !== undefined) break;
      // "41 prisoners whose release was announced on Thursday": theirs, and no press release
      const isTheirs = compiled.sets.relatives.isAt(tokens, noun - 1) && compiled.groups.endsAt(tokens, noun - 1, 2);
      if (!isTheirs && isPaper(tokens, noun, compiled)) return true;
    }
  }
  return false;
}
