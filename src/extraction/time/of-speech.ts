import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { isOwningMark } from '../text/text.js';
import type { TimeExpression } from './moment.js';
import { isSayingDay } from './said-time.js';

const SMALL_WORDS = 3;

/** "in a statement on Tuesday", "en su programa del miércoles", "Friday's bulletin": the day of what somebody said or wrote. */
export function isOfSpeech({ start, end, role, what }: TimeExpression, analysed: AnalysedSentence): boolean {
  const { words } = analysed;
  const { tokens, compiled } = analysed.sentence;
  const { course, sets } = compiled;
  if (role !== 'on' || !isSayingDay(what) || !course.speeches.mayBeIn(words)) return false;
  const owned = isOwningMark(tokens[end]);
  if (compiled.language.code === 'en' && course.speeches.longestAt(tokens, owned ? end + 1 : end) !== undefined)
    return true;
  if (opensSpeech(end, tokens, compiled)) return true;
  for (let at = start; at > start - SMALL_WORDS; at -= 1) {
    const end = pastOwner(at, analysed);
    for (let back = 1; back <= SMALL_WORDS; back += 1)
      if (course.speeches.longestAt(tokens, end - back)?.end === end) return isHeard(end - back, end, analysed);
    if (!sets.on.isAt(tokens, at - 1)) return false;
  }
  return false;
}

/** "el informe de Foro Penal | del viernes": back past whose it is, to the end of its noun. */
function pastOwner(at: number, { mentions, sentence: { tokens, compiled } }: AnalysedSentence): number {
  const owner = mentions.find(({ end }) => end === at);
  if (owner === undefined || owner.start === at - 1) return at;
  const { language, small } = compiled;
  const of =
    language.structure.partitives.includes(tokens[owner.start - 1]?.key ?? '') ||
    small.ofThe.isAt(tokens, owner.start - 1);
  return of ? owner.start - 1 : at;
}

/** "after a hearing on Friday", and a hearing that nobody is quoted from, are what happened and not what was said. */
function isHeard(
  start: number,
  end: number,
  { cues, predicates, sentence: { tokens, compiled } }: AnalysedSentence,
): boolean {
  const { sets, since } = compiled;
  const isTold = cues.length === 0 && predicates.some(({ kind }) => kind === 'freed');
  if (isTold && sets.turningPoints.isAt(tokens, end - 1)) return false;
  for (let at = start - 1; at >= start - SMALL_WORDS; at -= 1) {
    if (since.longestAt(tokens, at)?.value === 'after') return false;
    if (!sets.determiners.isAt(tokens, at)) break;
  }
  return true;
}

/** "took stock on Thursday in a television interview", "el jueves en un comunicado": the day stands before it. */
function opensSpeech(day: number, tokens: Sentence['tokens'], { sets, course }: CompiledLanguage): boolean {
  if (!sets.placePrepositions.isAt(tokens, day)) return false;
  return [1, 2, 3].some((on) => course.speeches.longestAt(tokens, day + on) !== undefined);
}
