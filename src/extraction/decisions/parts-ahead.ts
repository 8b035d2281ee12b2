import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Draft } from '../draft.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Reader } from '../reader.js';
import { tokenAt } from '../text/text.js';

/** Sentences after a count in which its parts may stand. */
const REACH = 6;
const MOST_PARTS = 9;
/** Numbers that may stand before the first part: "of the 71, in three days, …". */
const SKIPPED = 2;
/** Below this, numbers add up by chance: the parts stand in the sentence of their whole or the next. */
const SMALL = 12;
const LARGE = 50;
/** Sentences after their whole in which two parts alone may stand. */
const PAIR_REACH = 3;

interface Item {
  readonly sentence: number;
  readonly span: NumberSpan;
}

/** Where a number stands, as one key. */
function placeKey(sentence: number, { start }: NumberSpan): string {
  return `${sentence}:${start}`;
}

const LISTS = /^[,:(–—-]$/;

/** An item of a list may stand in the sentence after its whole: "Eight are from Lara, three from Zulia and one from Apure". */
const NEXT = 1;

/** "Twelve foreigners left: seven Surinamese, four Barbadians and a Grenadian": an item of the list its whole opens. */
function isItem({ sentence }: AnalysedSentence, span: NumberSpan, whole: Draft): boolean {
  const before = tokenAt(sentence.tokens, span.hedgeStart - 1);
  if (before === undefined) return sentence.passage.kind === 'list';
  const listed = before.kind === 'punct' ? LISTS.test(before.text) : sentence.compiled.sets.joiners.has(before);
  return listed && (sentence.index - whole.sentence <= NEXT || sentence.passage.kind === 'list');
}

/** The count that a number is expected to be a part of. */
export function wholeExpected({ expected }: Reader, sentence: number, span: NumberSpan): Draft | undefined {
  return expected.size === 0 ? undefined : expected.get(placeKey(sentence, span));
}

/** "Police arrested 31 people": an arrest that somebody makes, and not what was done to those of the whole; but "had arrested". */
function isArrestedAnew(
  { sentence: { tokens, compiled }, predicates }: AnalysedSentence,
  { hedgeStart }: NumberSpan,
): boolean {
  const { small, sets, speech, copulas, clause } = compiled;
  const end = small.to.isAt(tokens, hedgeStart - 1) ? hedgeStart - 1 : hedgeStart;
  const verb = predicates.find(
    (predicate) => predicate.kind === 'other' && (predicate.end === end || predicate.end === hedgeStart),
  );
  if (verb === undefined || verb.start === 0) return false;
  const before = verb.start - 1;
  const aux = [sets.has, sets.relatives, small.that, speech.auxiliaries, clause.adverbs].some((words) =>
    words.isAt(tokens, before),
  );
  return !aux && copulas.longestAt(tokens, before) === undefined && copulas.longestAt(tokens, verb.start) === undefined;
}

/** "On Sunday its count stood at 142": how many there had been by then, though it and nine more add up to the 151. */
function isCountThen({ sentence, times }: AnalysedSentence, { start }: NumberSpan): boolean {
  const { tokens, compiled } = sentence;
  if (!times.some(({ role, end }) => role === 'on' && end <= start)) return false;
  for (let at = 1; at < start; at += 1)
    if (compiled.sets.possessives.isAt(tokens, at - 1) && compiled.counts.longestAt(tokens, at) !== undefined)
      return true;
  return false;
}

function mayBePart(analysed: AnalysedSentence, span: NumberSpan, whole: Draft): boolean {
  if (span.form === 'vague' || span.ratio !== null || span.rangeEnd !== null) return false;
  const item = isItem(analysed, span, whole);
  if (span.form === 'article-one' && !item) return false;
  if (span.modifier !== null && span.modifier !== 'exact') return false;
  if (span.value >= whole.value) return false;
  if (analysed.times.some(({ start, end }) => span.start >= start && span.end <= end)) return false;
  const isLater = analysed.sentence.index !== whole.sentence;
  if (isLater && (isArrestedAnew(analysed, span) || isCountThen(analysed, span))) return false;
  const counted = analysed.countedBy(span);
  // a noun nobody knows is that of people where it is in one list with others that add up
  if (counted.kind === 'rejected' || (counted.kind === 'unknown' && !item)) return false;
  return span.form !== 'one' || counted.kind === 'unknown' || !counted.partitive;
}

/** The larger a number, the less others add up to it by chance. */
function reachOf(value: number): number {
  return value < SMALL ? 1 : value < LARGE ? 2 : REACH;
}

function itemsAfter(whole: Draft, following: readonly AnalysedSentence[]): readonly Item[] {
  const items: Item[] = [];
  for (const analysed of following) {
    const { index } = analysed.sentence;
    if (index - whole.sentence > reachOf(whole.value)) break;
    for (const span of analysed.numbers) {
      if (index === whole.sentence && span.start <= whole.token) continue;
      if (mayBePart(analysed, span, whole)) items.push({ sentence: index, span });
      if (items.length > MOST_PARTS + SKIPPED) return items;
    }
  }
  return items;
}

/** Two numbers further on, which somebody else may have said, add up by chance. */
function isChance(whole: Draft, run: readonly Item[]): boolean {
  return run.length === 2 && (run.at(-1)?.sentence ?? 0) - whole.sentence > PAIR_REACH;
}

/** The first run of numbers that adds up to exactly the whole. */
function runOf(whole: Draft, items: readonly Item[]): readonly Item[] {
  for (let from = 0; from <= Math.min(SKIPPED, items.length - 2); from += 1) {
    let sum = 0;
    for (let to = from; to < Math.min(items.length, from + MOST_PARTS); to += 1) {
      sum += items[to]?.span.value ?? 0;
      if (sum < whole.value || to === from) continue;
      const run = items.slice(from, to + 1);
      if (sum === whole.value) return isChance(whole, run) ? [] : run;
      // "15 on Sunday, 22 on Monday and, after the rector came with three lawyers, 34 on Tuesday"
      const over =
        whole.value > SMALL && run.length > 3
          ? run.slice(1, -1).find(({ span }) => span.value === sum - whole.value)
          : undefined;
      if (over !== undefined) return run.filter((item) => item !== over);
      if (sum >= whole.value + SMALL) break;
    }
  }
  return [];
}

/** "seven Surinamese, four Barbadians and a Grenadian": the article of the last item is one. */
function endingInOne(whole: Draft, items: readonly Item[]): readonly Item[] {
  const first = items.findIndex(({ span }) => span.form === 'article-one');
  if (first < 1) return [];
  // "two Germans, a Frenchman and an Italian"
  let end = first + 1;
  while (items[end]?.span.form === 'article-one') end += 1;
  const run = runOf(whole, items.slice(0, end));
  return run.length > 2 ? run : [];
}

/** Words of one item: "an Italian photographer with heart disease". */
const ITEM_WORDS = 6;

/** Whether nothing but the noun of an item and what describes it stands from its number to the next, or to the end of the list. */
function isNoMoreThanItem(
  { sentence: { tokens, compiled }, predicates }: AnalysedSentence,
  { end }: NumberSpan,
  next: NumberSpan | undefined,
): boolean {
  const { relatives, joiners } = compiled.sets;
  let to = next?.hedgeStart ?? end;
  if (next === undefined) while (tokens[to] !== undefined && tokens[to]?.kind !== 'punct') to += 1;
  else {
    const apart = joiners.isAt(tokens, to - 1) ? to - 1 : to;
    to = tokens[apart - 1]?.text === ',' ? apart - 1 : apart;
    if (to === next.hedgeStart) return false;
  }
  if (to <= end || to - end > ITEM_WORDS || predicates.some(({ start }) => start >= end && start < to)) return false;
  return tokens.slice(end, to).every(
    (token, index) =>
      // "a 70-year-old nun"
      (token.kind !== 'punct' || token.text === '-') &&
      !relatives.has(token) &&
      compiled.say.longestAt(tokens, end + index) === undefined,
  );
}

/** "Two foreigners left, a Colombian and an Ecuadorean", "four women, a teacher and three nurses": a list right behind its whole, set off from it. */
function listOfOnes(whole: Draft, items: readonly Item[], analysed: AnalysedSentence | undefined): readonly Item[] {
  if (analysed === undefined || analysed.sentence.index !== whole.sentence) return [];
  const own = items.filter(({ sentence }) => sentence === whole.sentence);
  const first = own.findIndex(({ span }) =>
    LISTS.test(tokenAt(analysed.sentence.tokens, span.hedgeStart - 1)?.text ?? ''),
  );
  if (first < 0) return [];
  // "a mercy and a relief" are nobody
  const isKnown = ({ span }: Item): boolean => analysed.countedBy(span).kind === 'group';
  let sum = 0;
  for (let at = first; at < own.length; at += 1) {
    const span = own[at]?.span;
    if (span === undefined) break;
    sum += span.value;
    const last = sum === whole.value;
    if (sum > whole.value || !isNoMoreThanItem(analysed, span, last ? undefined : own[at + 1]?.span)) break;
    if (last) return at > first && own.slice(first, at + 1).some(isKnown) ? own.slice(first, at + 1) : [];
  }
  return [];
}

/**
 * "2,158 inmates left: 1,303 had their terms commuted, 489 were bailed, 280 were pardoned and 86 had served theirs": numbers
 * that add up to a count told just before are its parts, whatever is told of each. Remembered before they are read.
 */
export function expectParts(whole: Draft, reader: Reader): void {
  if (whole.measure === 'measures_lifted' || whole.passageKind === 'headline') return;
  if (whole.modifier !== 'exact' || whole.partitive || whole.tentative || whole.ratio !== null || whole.range !== null)
    return;
  const items = itemsAfter(whole, reader.following(whole.sentence));
  if (items.length < 2) return;
  // an article is one of the parts only where they do not add up without it
  const counted = runOf(
    whole,
    items.filter(({ span }) => span.form !== 'article-one'),
  );
  const list = counted.length > 0 ? counted : endingInOne(whole, items);
  const run = list.length > 0 ? list : listOfOnes(whole, items, reader.following(whole.sentence)[0]);
  // "another 22 left, which makes 372": said again, and no part
  if (run.some(({ span }) => span.value > SMALL && reader.drafts.isInText(span.value))) return;
  for (const { sentence, span } of run) {
    const key = placeKey(sentence, span);
    if (!reader.expected.has(key)) reader.expected.set(key, whole);
  }
}
