import type { Mention, Modifier } from '../domain/claim.js';
import type { AnalysedPassage } from './analysed-passage.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { CompiledLanguage } from './lexicon/compiled-language.js';
import type { NumberSpan } from './numbers/number-span.js';
import type { Counted } from './numbers/what-counted.js';
import type { PhraseTrie } from './text/phrase-trie.js';
import type { Token } from './text/text.js';

/** A number that may count people, with what its own words say it counts. */
export interface Candidate {
  readonly analysed: AnalysedSentence;
  readonly passage: AnalysedPassage;
  readonly span: NumberSpan;
  readonly counted: Exclude<Counted, { kind: 'rejected' }>;
}

/** Place of a sentence in its passage. */
export function placeOf({ analysed, passage }: Pick<Candidate, 'analysed' | 'passage'>): number {
  return analysed.sentence.index - (passage.sentences[0]?.sentence.index ?? 0);
}

const PHRASE_WORDS = 12;
const BARE_REACH = 7;

const ENDS_PHRASE = /^[.;:?!—–()]$/;

function endsPhrase({ kind, text }: Token): boolean {
  return kind === 'punct' && ENDS_PHRASE.test(text);
}

function runsOn({ analysed }: Candidate, from: number, to: number): boolean {
  const { tokens } = analysed.sentence;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && endsPhrase(token)) return false;
  }
  return true;
}

/** Where the words of a bare number begin: at the noun for a count or the verb before it ("put the count at 80"). */
function startOfBare(candidate: Candidate, start: number, compiled: CompiledLanguage): number {
  const { tokens } = candidate.analysed.sentence;
  for (let index = start - 1; index >= Math.max(0, start - BARE_REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || endsPhrase(token) || token.text === ',') break;
    if (
      compiled.counts.longestAt(tokens, index) === undefined &&
      compiled.predicates.longestAt(tokens, index) === undefined
    )
      continue;
    return startOfTruth(tokens, index, compiled);
  }
  return start;
}

/** "the real number is only 50" begins at "the". */
function startOfTruth(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  for (let index = Math.max(0, at - 3); index < at; index += 1) {
    const found = compiled.truth.longestAt(tokens, index);
    if (found !== undefined && found.end > at) return index;
  }
  return at;
}

/** The words that carry the figure: hedge, number and noun, and the verb where it is near; at most twelve. */
export function mentionOf(
  candidate: Candidate,
  modifier: Modifier,
  predicateEnd: number,
  compiled: CompiledLanguage,
): Mention {
  const { analysed, span, counted } = candidate;
  const { tokens, passage } = analysed.sentence;
  const hedged = span.modifier === 'exact' || span.modifier === null ? span.start : span.hedgeStart;
  const short = Math.max(counted.end, span.end);
  const bare = short === span.end;
  const withVerb =
    predicateEnd > short && predicateEnd - hedged <= PHRASE_WORDS && runsOn(candidate, short, predicateEnd)
      ? predicateEnd
      : short;
  const startToken = bare && withVerb === short ? startOfBare(candidate, hedged, compiled) : hedged;
  const endToken = Math.min(withVerb, startToken + PHRASE_WORDS);
  const start = tokens[startToken]?.start ?? 0;
  const end = tokens[endToken - 1]?.end ?? start;
  return {
    paragraph: passage.number,
    start,
    end,
    phrase: passage.text.slice(start, end),
    modifier,
    originStart: passage.origin[start] ?? 0,
    originEnd: passage.origin[end] ?? 0,
  };
}

/** "40% of the total", "two thirds of the group": its words end in a noun for everybody counted. */
export function isOfAll({ end }: Mention, { sentence: { tokens, compiled }, words }: AnalysedSentence): boolean {
  if (!compiled.clause.totals.mayBeIn(words)) return false;
  return tokens.some((token) => token.end === end && compiled.clause.totals.has(token));
}

/** "a third of them"; but "a third of those freed" says of whom. */
export function isOfThem({ analysed: { sentence }, span }: Candidate, compiled: CompiledLanguage): boolean {
  const { tokens } = sentence;
  const them = compiled.parts.longestAt(tokens, span.end);
  if (them === undefined) return false;
  // "a third of them have been freed"
  const verb = compiled.speech.auxiliaries.isAt(tokens, them.end);
  const state = compiled.copulas.longestAt(tokens, them.end) !== undefined;
  return verb || state || compiled.predicates.longestAt(tokens, them.end) === undefined;
}

/** Guideline of the corpus: a vague plural stays vague; a collective is "about" unless hedged; ends of a range are bounds. */
export function modifierOf(span: NumberSpan, hedge = span.modifier): Modifier {
  if (span.rangeEnd !== null) return span.rangeEnd === 'lower' ? 'at_least' : 'up_to';
  if (span.form === 'vague') return 'vague';
  return hedge ?? (span.form === 'collective' ? 'about' : 'exact');
}

/** Whether an entry of the lexicon stands wholly between two tokens. */
export function hasPhrase<T>(trie: PhraseTrie<T>, { analysed }: Candidate, from: number, to: number): boolean {
  if (!trie.mayBeIn(analysed.words)) return false;
  for (let index = Math.max(0, from); index < to; index += 1) {
    const found = trie.longestAt(analysed.sentence.tokens, index);
    if (found !== undefined && found.end <= to) return true;
  }
  return false;
}

/** "The real number, says the organisation, which keeps its own list, is around 410": the words open the sentence. */
export function isTruthPastAside({ analysed, span }: Candidate, { truth }: CompiledLanguage): boolean {
  const found = truth.mayBeIn(analysed.words) ? truth.longestAt(analysed.sentence.tokens, 0) : undefined;
  if (found === undefined || analysed.sentence.tokens[found.end]?.text !== ',') return false;
  return !analysed.numbers.some(({ start }) => start < span.start);
}

/** Whether an entry of the lexicon ends right before the number. */
export function precededBy<T>(trie: PhraseTrie<T>, { analysed, span }: Candidate, reach = 4): boolean {
  return trie.endsAt(analysed.sentence.tokens, span.hedgeStart, reach);
}

const COUNT_BEFORE = 9;
const SUBJECT_BEFORE = 24;
const COUNT_AFTER = 4;

function isTimed({ times }: AnalysedSentence, at: number): boolean {
  return times.some(({ start }) => start >= at && start - at <= 1);
}

function crosses({ analysed, span, counted }: Candidate, index: number, compiled: CompiledLanguage): boolean {
  const [from, to] = index < span.start ? [index + 1, span.start] : [span.end, index];
  const { tokens } = analysed.sentence;
  // "published its own number on Saturday: 48"
  // … ": 24 people between the 8th and the 18th"
  const end = counted.kind === 'group' && counted.entry.label === 'people' ? counted.end : span.end;
  const next = tokens[end];
  const ends = next === undefined || next.kind === 'punct' || (end > span.end && isTimed(analysed, end));
  const given = index < span.start && tokens[to - 1]?.text === ':' && ends;
  return tokens
    .slice(from, given ? to - 1 : to)
    .some(
      ({ text }, offset) =>
        text === ';' || text === ':' || compiled.contrast.longestAt(tokens, from + offset) !== undefined,
    );
}

/** "the figure is 400", "the total to 372", "put the count at 80": a noun for a count beside the number. */
export function hasCountNoun(candidate: Candidate, compiled: CompiledLanguage): boolean {
  const { analysed, span } = candidate;
  const { tokens } = analysed.sentence;
  if (analysed.countNouns.length === 0) return false;
  // "o total de soltos desde que o diálogo foi reaberto, há um ano, passa de 1.700": the verb takes up its subject again
  const reaches =
    precededBy(compiled.reaches, candidate) || compiled.reaches.longestAt(tokens, span.hedgeStart) !== undefined;
  const from = span.hedgeStart - (reaches ? SUBJECT_BEFORE : COUNT_BEFORE);
  return analysed.countNouns.some(
    (index) =>
      index >= from &&
      index < span.end + COUNT_AFTER &&
      (index < span.hedgeStart || index >= span.end) &&
      !crosses(candidate, index, compiled),
  );
}

/** "its figure is 31", "a bigger figure, nearly 70": a noun for a count, which counting ("Provea counted 31") is not. */
export function isOfTally({ analysed, span }: Candidate, { sets, ownCounting, clause }: CompiledLanguage): boolean {
  const { tokens } = analysed.sentence;
  for (const index of analysed.countNouns) {
    if (index < Math.max(1, span.hedgeStart - COUNT_BEFORE) || index >= span.hedgeStart) continue;
    const isNamed = (at: number): boolean =>
      sets.determiners.isAt(tokens, at) || /^['’]s?$/.test(tokens[at]?.text ?? '');
    // "la federación contó solo 51"
    const isVerb = ownCounting.longestAt(tokens, index) !== undefined;
    const named = isNamed(index - 1) || (isNamed(index - 2) && !isVerb);
    // "comunicó por su parte que": no paper of its own
    const onItsSide = clause.onItsPart.longestAt(tokens, index - 2)?.end === index + 1;
    if (named && !onItsSide) return true;
  }
  return false;
}

/** "another 10", "another group of 10", "otro grupo de 10". */
export function isIncrement({ analysed, span: { hedgeStart, end } }: Candidate, compiled: CompiledLanguage): boolean {
  const { sets, course, language } = compiled;
  const { tokens } = analysed.sentence;
  if (sets.increments.isAt(tokens, hedgeStart - 1)) return true;
  // "Two more followed"; but "two more than on Friday"
  if (sets.increments.isAt(tokens, end) && compiled.comparedWith.longestAt(tokens, end) === undefined) return true;
  const linked = language.structure.partitives.includes(tokens[hedgeStart - 1]?.key ?? '');
  if (!linked || !course.rounds.isAt(tokens, hedgeStart - 2)) return false;
  return [3, 4].some((back) => sets.increments.isAt(tokens, hedgeStart - back));
}
