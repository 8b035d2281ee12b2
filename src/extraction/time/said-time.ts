import type { Cue } from '../attribution/cue.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { isOwningMark, type Token } from '../text/text.js';
import { isClock } from './clock-end.js';
import { isInside } from './inside-cue.js';
import type { TimeExpression } from './moment.js';
import { tellsOfSource } from './tells-of-source.js';

/** Days on which somebody speaks. A month, a span or "a week earlier" is what is counted over. */
const SAYING_DAYS = new Set([
  'weekday',
  'date',
  'offset',
  'same-day',
  'weekday-of-last-week',
  'weekend',
  'feast',
  'told-time',
]);

/** Whether words can date a statement: a day, or the one before it. */
export function isSayingDay(what: TimeExpression['what']): boolean {
  return (
    SAYING_DAYS.has(what.kind) ||
    (what.kind === 'apart' && what.unit === 'day' && what.of === null) ||
    // "announced two weeks ago"
    (what.kind === 'ago' && what.unit !== 'year')
  );
}

const AFTER_CUE = 6;
export const CLOSING = 14;

/** "said on Friday", "on Friday said": the day of speaking, not of what happened. */
export function isSaidTime(
  time: TimeExpression,
  cues: readonly Cue[],
  sentence: Sentence,
  compiled: CompiledLanguage,
): boolean {
  // "the 808 he had announced a week earlier": an earlier day of speaking belongs to that number alone
  if (time.role !== 'on' || !isSayingDay(time.what)) return false;
  // "said Sunday's releases numbered 104": the day is the releases'
  if (isOwningMark(sentence.tokens[time.end])) return false;
  // "its count of weekend releases": and here, too
  const ofReleases = compiled.small.of.isAt(sentence.tokens, time.start - 1);
  if (ofReleases && compiled.course.begun.isAt(sentence.tokens, time.end)) return false;
  // "gave another figure for that night", "its tally for Sunday is 12"
  const { for: forWords } = compiled.small;
  if (forWords.isAt(sentence.tokens, time.start - 1) || forWords.isAt(sentence.tokens, time.start)) return false;
  if (headsColon(time, cues, sentence, compiled)) return true;
  return cues.some(
    (cue) =>
      isInside(cue, time, sentence, compiled) ||
      (isSaying(cue, sentence, compiled) && isDayOf(cue, time, sentence, compiled)),
  );
}

/** "said", but also "según informó este viernes Foro Penal": there a verb says so too. */
function isSaying({ kind, start, end, source }: Cue, { tokens }: Sentence, { say, course }: CompiledLanguage): boolean {
  // "under the state of emergency declared on November 2"
  if (course.declaredBy.isAt(tokens, start - 1)) return false;
  return kind === 'said' || (kind === 'according' && source.start >= end && say.endsAt(tokens, end, 1));
}

/** Whether a day belongs to a verb of saying, by where it stands. */
function isDayOf(cue: Cue, time: TimeExpression, sentence: Sentence, compiled: CompiledLanguage): boolean {
  const { tokens } = sentence;
  const { source } = cue;
  const follows = source.start >= cue.end;
  // "spoke on Wednesday of 50 freed"
  if (time.start > cue.start && time.end < cue.end) return true;
  // "anunció el jueves la presidencia"
  if (follows && time.start >= cue.end && time.end <= source.start) return true;
  if (time.start >= source.end && time.end <= cue.start && standsBefore(cue, time, tokens, compiled)) return true;
  const from = Math.max(cue.end, follows ? source.end : 0);
  const gap = time.start - from;
  if (gap < 0) return false;
  if (gap <= AFTER_CUE && standsAfter(cue, from, time, sentence, compiled)) return true;
  if (gap <= CLOSING && opensWhatIsSaid(time, from, sentence, compiled)) return true;
  return closesSentence(time, from, sentence, compiled);
}

/** Whether a day stands behind a verb of saying, with at most who is told between. */
export function isSaidBy(verb: Verb, time: TimeExpression, sentence: Sentence): boolean {
  const { end } = verb;
  const { compiled } = sentence;
  const gap = time.start - end;
  if (isOwningMark(sentence.tokens[time.end]) || gap > CLOSING) return false;
  if (gap <= AFTER_CUE && standsAfter(verb, end, time, sentence, compiled)) return true;
  return opensWhatIsSaid(time, end, sentence, compiled) || closesSentence(time, end, sentence, compiled);
}

interface Verb {
  readonly start: number;
  readonly end: number;
}

/** From a verb of saying, past whom it is said to, to "that". */
export const WHAT = 6;

/** Whether "that" follows a verb of saying: "que el domingo declaró a una emisora que". */
export function isThatSaid(end: number, tokens: readonly Token[], { small }: CompiledLanguage): boolean {
  // "dijo que" may be one phrase
  for (let at = end - 1; at < end + WHAT; at += 1) if (small.that.isAt(tokens, at)) return true;
  return false;
}

/** Between a source and its verb. */
function standsBefore(
  { start, end, source }: Cue,
  time: TimeExpression,
  tokens: readonly Token[],
  compiled: CompiledLanguage,
): boolean {
  const isNumber = (token: Token): boolean => isNumberWord(token, compiled);
  // "la jueza, que el domingo dijo": the small words before a day are no number
  let to = time.start;
  while (to > source.end && compiled.sets.on.isAt(tokens, to - 1)) to -= 1;
  // "La jueza, que el domingo anunció su renuncia, liberó a 12": something else; but "que el domingo hablaba de 12 liberados"
  const ofClause = compiled.sets.relatives.isAt(tokens, to - 1) && tokens[end]?.kind !== 'number';
  if (ofClause && !isThatSaid(end, tokens, compiled)) return false;
  if (tokens[time.end]?.text === ',' && tellsOfSource(source.end + 1, to, tokens, compiled)) return false;
  // "contou 12 soltos no domingo e leu": a day past what is counted is not that of the second verb
  if (
    start - time.end <= 1 &&
    !tokens.slice(source.end, to).some((token) => token.kind === 'number' || isNumber(token))
  )
    return true;
  // "Cabello on Wednesday called them liars and insisted that"
  return time.start - source.end <= 1 && !tokens.slice(time.end, start).some(isNumber);
}

function standsAfter(
  cue: Verb,
  from: number,
  time: TimeExpression,
  sentence: Sentence,
  compiled: CompiledLanguage,
): boolean {
  const { tokens } = sentence;
  // past the colon it is what is said: "Its conclusion: on Sunday 12 were freed"; and so past "that", which is of some verbs
  if (tokens[from - 1]?.text === ':' || compiled.small.that.isAt(tokens, from - 1)) return false;
  // "confirmou, nesta quarta-feira (21), a libertação": set off by commas
  const opened = tokens[from]?.text === ',' && tokens[time.end]?.text === ',' ? from + 1 : from;
  const heard = pastPlace(sentence, pastHearer(sentence, cue.end, opened, time.start, compiled), compiled);
  return onlySmallWords(sentence, heard, time.start, compiled);
}

/** "The Mechanism updated its list yesterday: 44 are in prison": before the colon stands who says it, and when. */
function headsColon(
  time: TimeExpression,
  cues: readonly Cue[],
  { tokens }: Sentence,
  compiled: CompiledLanguage,
): boolean {
  const colon = colonAfter(time, tokens);
  if (colon < 0 || !isSilent(tokens, 0, time.start, compiled)) return false;
  if (!isSilent(tokens, time.end, colon, compiled)) return false;
  const says = cues.some(({ kind, start }) => kind === 'said' && start <= colon);
  return says || tokens.slice(0, colon).some((_, at) => isPaper(tokens, at, compiled));
}

function colonAfter({ end }: TimeExpression, tokens: readonly Token[]): number {
  for (let at = end; at <= end + CLOSING; at += 1) if (tokens[at]?.text === ':') return at;
  return -1;
}

function isPaper(tokens: readonly Token[], at: number, { documents, counts }: CompiledLanguage): boolean {
  return documents.longestAt(tokens, at) !== undefined || counts.longestAt(tokens, at) !== undefined;
}

const HEARER_WORDS = 3;
const HEARERS = 7;

/** "told Radio Ndeke on Monday", "told foreign correspondents on Friday", "dijo a una radio colombiana el jueves": past who is told. */
function pastHearer(sentence: Sentence, cueEnd: number, from: number, day: number, compiled: CompiledLanguage): number {
  const { tokens } = sentence;
  if (from !== cueEnd) return from;
  const { dating, small } = compiled;
  if (!dating.telling.isAt(tokens, cueEnd - 1) && !dating.toHearers.isAt(tokens, from)) return from;
  const words = tokens.slice(from, day);
  const plain = words.every((token) => token.kind === 'word' && !small.that.has(token));
  if (words.length <= HEARERS && plain && isSilent(tokens, from, day, compiled)) return day;
  let at = from;
  while (at < from + HEARER_WORDS && tokens[at]?.word.capital === true) at += 1;
  return at;
}

const PLACE_WORDS = 5;

/** "said in Geneva on Monday", "said in a paper on Friday": past the name of a place, or past a paper. */
function pastPlace({ tokens }: Sentence, from: number, { sets, documents }: CompiledLanguage): number {
  if (!sets.placePrepositions.isAt(tokens, from)) return from;
  for (let at = from + 1; at < from + PLACE_WORDS && tokens[at]?.kind === 'word'; at += 1) {
    const paper = documents.longestAt(tokens, at);
    if (paper !== undefined) return paper.end;
  }
  let at = from + 1;
  while (at < from + HEARER_WORDS && tokens[at]?.word.capital === true) at += 1;
  return at === from + 1 ? from : at;
}

function isNumberWord(token: Token, { numberStarts, sets }: CompiledLanguage): boolean {
  return numberStarts.has(token) && !sets.articleOnes.has(token);
}

/** "said at a rally in Monagas on Wednesday that", "disse durante um ato em Aragua na quarta-feira que". */
function opensWhatIsSaid(
  time: TimeExpression,
  from: number,
  { tokens }: Sentence,
  compiled: CompiledLanguage,
): boolean {
  return compiled.small.that.isAt(tokens, time.end) && isSilent(tokens, from, time.start, compiled);
}

/** ", disse Alfredo Romero, da mesma organização, a um canal francês no fim de semana": nothing but the speaker up to the end. */
function closesSentence(time: TimeExpression, from: number, { tokens }: Sentence, compiled: CompiledLanguage): boolean {
  if (time.end < tokens.length - 2 || time.start < from || time.start - from > CLOSING) return false;
  const before = tokens[from - 1];
  return before !== undefined && isSilent(tokens, from, time.start, compiled);
}

/** Whether nobody is counted and nothing happens between two tokens. */
export function isSilent(tokens: readonly Token[], from: number, to: number, compiled: CompiledLanguage): boolean {
  return !tokens
    .slice(from, to)
    .some(
      (token, index) =>
        (token.kind === 'number' && !isClock(tokens, from + index, compiled)) ||
        isNumberWord(token, compiled) ||
        compiled.predicates.longestAt(tokens, from + index) !== undefined ||
        compiled.sets.relatives.has(token),
    );
}

function onlySmallWords(sentence: Sentence, from: number, to: number, compiled: CompiledLanguage): boolean {
  return sentence.tokens.slice(from, to).every(
    (token, index) =>
      // "garante que segunda-feira foram libertadas oito": past "that" it is what is said
      !compiled.small.that.has(token) &&
      (compiled.sets.on.has(token) ||
        compiled.sets.fillers.has(token) ||
        compiled.course.withinDay.has(token) ||
        isClock(sentence.tokens, from + index, compiled) ||
        compiled.language.sources.listeners.includes(token.key)),
  );
}
