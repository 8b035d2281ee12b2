import type { Measure } from '../../domain/claim.js';
import type { Cue } from '../attribution/cue.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isAndThat } from '../sentences/and-that.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import type { WordsOf } from '../text/words-of.js';
import type { TimeExpression } from './moment.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

const SMALL = 3;
const CLAUSE = 12;

/** "18 last week, and as of Sunday its count stood at 689": a time right behind "and", of the clause and the number that follow. */
export function opensClause(
  time: TimeExpression,
  tokens: readonly Token[],
  { others, place }: { readonly others: readonly Place[]; readonly place: Place },
  { sets }: CompiledLanguage,
): boolean {
  let at = time.start - 1;
  while (at > time.start - SMALL && (sets.on.isAt(tokens, at) || sets.fillers.isAt(tokens, at))) at -= 1;
  if (!sets.joiners.isAt(tokens, at) || tokens[at - 1]?.text !== ',') return false;
  const follows = ({ start }: Place): boolean => start >= time.end && start - time.end <= CLAUSE;
  const next = others.find(follows) ?? (follows(place) ? place : undefined);
  return next !== undefined && tokens.slice(time.end, next.start).every(({ text }) => !/^[,;:.]$/.test(text));
}

const TO_COUNT = 2;

/** "35 left on Sunday and, up to 10 p.m. that day, 397 since January 8": behind "and", right before the number it is of. */
export function opensNext({ start, end }: TimeExpression, place: Place, { tokens, compiled }: Sentence): boolean {
  const joiner = tokens[start - 1]?.text === ',' ? start - 2 : start - 1;
  return compiled.sets.joiners.isAt(tokens, joiner) && place.start >= end && place.start - end <= TO_COUNT;
}

/** Not "é", which is written "e" where accents do not count. */
function isJoiner(token: Token | undefined, { sets }: CompiledLanguage): boolean {
  return token !== undefined && sets.joiners.has(token) && token.text.toLowerCase() === token.key;
}

/** "18 last week, and its count of freed prisoners since 8 January stood at 689": the verb is of the next clause. */
export function isOfNextVerb(place: Place, verb: Place | null, { tokens, compiled }: Sentence): boolean {
  return tokens
    .slice(place.end, verb?.start ?? place.end)
    .some(({ text }, at, words) => text === ',' && isJoiner(words[at + 1], compiled));
}

const SAYING_WORDS = 8;

/** ", he said,", ", dizem as mães,": cues set off by commas, the commas included. */
export function sayingsAside(cues: readonly Cue[], tokens: readonly Token[]): readonly Place[] {
  const asides: Place[] = [];
  for (const { start, end, source } of cues) {
    const from = Math.min(start, source.start);
    const to = Math.max(end, source.end);
    if (from === 0 || tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',') continue;
    if (to - from <= SAYING_WORDS) asides.push({ start: from - 1, end: to + 1 });
  }
  return asides;
}

/** Not "a day after it freed 39", "after their release was ordered". */
function closesClause(at: number, tokens: readonly Token[], { sets, numberStarts, dating }: CompiledLanguage): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === 'punct') return true;
  return (
    [sets.determiners, sets.has, dating.auxiliaries, numberStarts].every((words) => !words.has(next)) &&
    next.kind === 'word'
  );
}

const TO_RELEASE = 4;

/** "landed on Friday, a day after they had been freed", "two days after leaving prison": nobody else has left in that clause. */
export function tellsOfThem(from: number, { tokens, compiled }: Pick<Sentence, 'tokens' | 'compiled'>): boolean {
  for (let at = from; at <= from + TO_RELEASE && tokens[at]?.kind === 'word'; at += 1) {
    const verb = compiled.predicates.longestAt(tokens, at);
    if (verb?.value === 'freed')
      return !compiled.clause.pardoned.isAt(tokens, at) && closesClause(verb.end, tokens, compiled);
    const isTheirs = [
      compiled.dating.they,
      compiled.dating.auxiliaries,
      compiled.sets.has,
      compiled.sets.determiners,
    ].some((words) => words.isAt(tokens, at));
    if (!isTheirs) return false;
  }
  return false;
}

/** "40 left on Saturday, a day after it freed 39": the day before is of the 39 alone. */
export function isOfClauseBehind(
  { what, start, end }: TimeExpression,
  {
    place,
    sentence: { tokens, compiled },
    measure,
  }: { readonly place: Place; readonly sentence: Sentence; readonly measure: Measure },
): boolean {
  // "two days after it announced that it would free 5,636": when that was announced
  const isPromise = measure === 'promised';
  if (what.kind !== 'apart') return false;
  // "promised to free 553; two days later the first were home"
  const isNext = isPromise && what.of === null && tokens.slice(place.end, start).some(({ text }) => text === ';');
  if (isNext || what.clause !== true) return isNext;
  if (measure === 'freed' && tellsOfThem(end, { tokens, compiled })) return false;
  return isPromise || place.start < end || tokens.slice(end, place.start).some(({ kind }) => kind === 'punct');
}

const PLACE = 14;

/** "At the station, where relatives have kept a tent since January, 17 were freed": of the clause about the place. */
export function isOfPlaceClause(
  { start, end, role }: TimeExpression,
  { place, sentence, words }: { readonly place: Place; readonly sentence: Sentence; readonly words: WordsOf },
): boolean {
  const { tokens, compiled } = sentence;
  if (!compiled.dating.where.mayBeIn(words)) return false;
  // "left the barracks, where they had been since October"
  const isBehind = role === 'since' && start >= place.end;
  if (!isBehind && (end > place.start || tokens[end]?.text !== ',')) return false;
  for (let at = start - 1; at > Math.max(0, start - PLACE) && tokens[at]?.kind !== 'punct'; at -= 1) {
    if (isBehind && compiled.predicates.longestAt(tokens, at)?.value === 'freed') return false;
    if (compiled.dating.where.isAt(tokens, at)) return tokens[at - 1]?.text === ',' && (!isBehind || at > place.end);
  }
  return false;
}

/** "that it would reach the north in June, and that another 60 would go home": June is of what was said first. */
export function isOfThatBefore(
  { start, end }: TimeExpression,
  { place, sentence: { tokens, compiled } }: { readonly place: Place; readonly sentence: Sentence },
): boolean {
  if (end > place.start) return false;
  const { that } = compiled.small;
  for (let at = end; at < place.start - 1; at += 1) {
    if (!isAndThat(tokens, at, compiled)) continue;
    for (let before = start - 1; before > 0; before -= 1) if (that.isAt(tokens, before)) return true;
    return false;
  }
  return false;
}
