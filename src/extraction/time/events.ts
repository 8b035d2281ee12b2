import type { IsoDate } from '../../domain/iso-date.js';
import type { AnalysedPassage } from '../analysed-passage.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { once } from '../once.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { contextOfDay } from './day-alone.js';
import type { TimeExpression } from './moment.js';
import { key } from './read-date.js';
import { DECLARED } from './read-event.js';
import { resolveTime } from './resolve.js';
import { isOneDay } from './resolve-moment.js';
import { isSaidTime } from './said-time.js';

const REACH = 9;
const OPENING = 24;

/** "people detained after the vote were freed on Sunday": Sunday dates the release, not the vote. */
function partedByRelease(
  tokens: readonly Token[],
  at: number,
  { start, end }: TimeExpression,
  compiled: CompiledLanguage,
): boolean {
  const { predicates } = compiled;
  const [from, to] = at < start ? [at + 1, start] : [end, at];
  for (let index = from; index < to; index += 1)
    // "the process of releases began on Thursday": what the process is of
    if (
      predicates.longestAt(tokens, index)?.value === 'freed' &&
      !(index > at && isOfNoun(tokens, at, index, compiled))
    )
      return true;
  return false;
}

function isOfNoun(tokens: readonly Token[], noun: number, at: number, { language, small }: CompiledLanguage): boolean {
  return (
    at - noun === 2 && (small.of.isAt(tokens, at - 1) || language.structure.partitives.includes(key(tokens, at - 1)))
  );
}

/** "the releases": a day is theirs where they began or were announced; on any other, some more left. */
function goesOn(at: number, { sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  return compiled.course.begun.isAt(tokens, at) && compiled.predicates.longestAt(tokens, at)?.value === 'freed';
}

/** Its article and itself. */
const HEAD = 1;

/**
 * "announced releases on Thursday", "The law was published on Thursday": the day of the announcement itself; not "announced
 * that 40 would be freed on Thursday".
 */
function saysThen(at: number, { start }: TimeExpression, analysed: AnalysedSentence): boolean {
  const { tokens, compiled } = analysed.sentence;
  if (at >= start) return false;
  const says =
    (at <= HEAD && !goesOn(at, analysed)) ||
    Object.hasOwn(compiled.language.time.eventVerbs, key(tokens, at)) ||
    [compiled.say, compiled.statements.promises].some((verbs) => verbs.longestAt(tokens, at) !== undefined);
  if (!says) return false;
  return !tokens
    .slice(at, start)
    .some(
      (token, index) =>
        token.kind === 'punct' ||
        compiled.small.that.has(token) ||
        compiled.reportedFuture.longestAt(tokens, at + index) !== undefined ||
        compiled.futureWords.longestAt(tokens, at + index) !== undefined,
    );
}

const CLAUSE = 8;

/** "since he granted an amnesty on 5 February", "freed under the law, which took effect on 5 February": its own day. */
function isBeside({ start }: TimeExpression, end: number, { tokens, compiled }: Sentence): boolean {
  if (start < end || start - end > CLAUSE) return false;
  if (start - end <= 1) return true;
  if (tokens[end]?.text !== ',' || !compiled.sets.relatives.isAt(tokens, end + 1)) return false;
  return tokens.slice(end + 1, start).every(({ kind }) => kind === 'word');
}

/** Events that the article itself puts on a day ("the law of 20 February"): nothing is taken from general knowledge. */
export function datedEvents(
  passages: readonly AnalysedPassage[],
  base: IsoDate | null,
  compiled: CompiledLanguage,
): (words: string) => IsoDate | null {
  // most articles never ask, and others of one event
  const told = once(() => sentencesWithEvents(passages));
  const days = new Map<string, IsoDate | null>();
  return (words) => {
    const name = filedUnder(words, compiled);
    const known = days.get(name);
    if (known !== undefined) return known;
    const day = dayOfEvent(name, told(), base);
    days.set(name, day);
    return day;
  };
}

/** "150 prisoners of war on Thursday": the kind of prisoners they are, and no war of that day. */
function isKindOfPrisoner(tokens: readonly Token[], at: number, { small, dating }: CompiledLanguage): boolean {
  return small.of.isAt(tokens, at - 1) && dating.prisoners.isAt(tokens, at - 2);
}

/** "the norm", "the amnesty": other words for the law the article dates. */
function filedUnder(noun: string, { language }: CompiledLanguage): string {
  const { sameEvent } = language.time;
  return Object.hasOwn(sameEvent, noun) ? (sameEvent[noun] ?? noun) : noun;
}

/** The event that a word names or tells of: "amnesty", "indultó". */
function eventOf(token: Token, compiled: CompiledLanguage): string | undefined {
  if (!compiled.course.eventWords.has(token)) return undefined;
  const { key } = token;
  if (compiled.course.declaredBy.has(token)) return DECLARED;
  const noun = compiled.sets.turningPoints.hasKey(key) ? key : compiled.language.time.eventVerbs[key];
  return noun === undefined ? undefined : filedUnder(noun, compiled);
}

interface WithEvents {
  readonly analysed: AnalysedSentence;
  /** For each token the event it tells of. */
  readonly events: readonly (string | undefined)[];
}

function sentencesWithEvents(passages: readonly AnalysedPassage[]): readonly WithEvents[] {
  const told: WithEvents[] = [];
  for (const { sentences } of passages)
    for (const analysed of sentences) {
      const { tokens, compiled } = analysed.sentence;
      if (!compiled.course.eventWords.mayBeIn(analysed.words)) continue;
      const events = tokens.map((token) => eventOf(token, compiled));
      if (events.some((event) => event !== undefined)) told.push({ analysed, events });
    }
  return told;
}

/** The day that stands nearest to an event. */
function dayOfEvent(name: string, told: readonly WithEvents[], base: IsoDate | null): IsoDate | null {
  const context = contextOfDay(base);
  let nearest = Number.POSITIVE_INFINITY;
  let day: IsoDate | null = null;
  for (const { analysed, events } of told) {
    if (!events.includes(name)) continue;
    const { sentence } = analysed;
    const { tokens, compiled } = sentence;
    const goesBack = analysed.times.filter(({ what }) => what.kind === 'event');
    for (const time of analysed.times) {
      const found = time.what.kind === 'event' ? null : resolveTime(time.what, context);
      if (found === null) continue;
      if (!isOneDay(found)) {
        // "between 12 January, when the decree took effect, and the 20th": the day of the decree
        const isInside = time.what.kind === 'between' && events.slice(time.start, time.end).includes(name);
        if (isInside && nearest > 0) [nearest, day] = [0, found.from];
        continue;
      }
      // "the commission in charge of the law said this Friday": no day of the law, but "announced on Friday" is of the announcement
      const saidThen = isSaidTime(time, analysed.cues, sentence, compiled);
      const isTold = (index: number): boolean =>
        saysThen(index, time, analysed) ||
        (!saidThen &&
          (time.role === 'since' || !goesOn(index, analysed)) &&
          !partedByRelease(tokens, index, time, compiled));
      // "between the law and Sunday": no day of the law
      if (analysed.times.some(({ what, end }) => what.kind === 'event' && end === time.start)) continue;
      // "On 27 March 2022, after a weekend of killings, the Assembly suspended …": what opens a sentence dates all of it
      const end = Math.min(tokens.length, time.end + (time.start <= 1 ? OPENING : REACH));
      for (let index = Math.max(0, time.start - REACH); index < end; index += 1) {
        // "By Sunday it had confirmed 13 since the announcement": that goes back to where the event is told
        const isOther =
          events[index] !== name ||
          goesBack.some(({ start, end }) => start <= index && index < end && !isBeside(time, end, sentence)) ||
          isKindOfPrisoner(tokens, index, compiled) ||
          !isTold(index);
        const off = index < time.start ? time.start - index : index - time.end;
        if (isOther || off >= nearest) continue;
        nearest = off;
        day = found.from;
      }
    }
  }
  return day;
}
