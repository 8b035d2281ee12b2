import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Candidate, placeOf, precededBy } from '../candidate.js';
import { findPredicates } from '../measures/predicates.js';
import type { Reader } from '../reader.js';
import { isOwningMark } from '../text/text.js';
import { countedByThen, followsPromise } from './counted-by-then.js';

/** Tokens from a noun for a count to its number: "the tally now stands at". */
const TO_NUMBER = 6;

/** "The tally stands at 711", "put the day's tally at 41": a count, and not said of what. "The vote tally" is another's. */
function isOfBareTally(candidate: Candidate, { compiled }: Reader): boolean {
  const { analysed, span } = candidate;
  const { tokens } = analysed.sentence;
  const { sets, clause, copulas, language } = compiled;
  const isBare = (noun: number): boolean => {
    const before = sets.qualifiers.isAt(tokens, noun - 1) ? noun - 2 : noun - 1;
    const told = [sets.determiners, sets.definites].some((words) => words.isAt(tokens, before));
    return (told || isOwningMark(tokens[before])) && !language.sources.countOf.includes(tokens[noun + 1]?.key ?? '');
  };
  const nouns = analysed.countNouns.filter(
    // "the toll" is of the dead, "their number" of whoever was told of
    (at) =>
      at < span.hedgeStart &&
      span.hedgeStart - at <= TO_NUMBER &&
      !compiled.reality.tolls.isAt(tokens, at) &&
      !sets.possessives.isAt(tokens, at - 1),
  );
  if (!nouns.some(isBare)) return false;
  return (
    clause.putAt.isAt(tokens, span.hedgeStart - 1) ||
    copulas.longestAt(tokens, span.hedgeStart - 1)?.end === span.hedgeStart ||
    precededBy(compiled.reaches, candidate)
  );
}

const TALLY = 5;

/** "The tally stands at 711", "La cuenta va por 711": the count of the sentence before, and nothing more of whom. */
function isThatTally(candidate: Candidate, { compiled }: Reader): boolean {
  const { analysed, span } = candidate;
  const [noun] = analysed.countNouns;
  if (noun === undefined || noun > 1 || span.hedgeStart - noun > TALLY || !precededBy(compiled.reaches, candidate))
    return false;
  // "La cuenta de Twitter va por 711", "El total de muertos llegó a 711": of something else
  const between = analysed.sentence.tokens.slice(noun + 1, span.hedgeStart - 1);
  return !between.some((token) => token.word.capital || compiled.sets.partitives.has(token));
}

/** The sentence before it, or the headline above the first. */
function sentenceBefore(
  candidate: Pick<Candidate, 'analysed' | 'passage'>,
  reader: Reader,
): AnalysedSentence | undefined {
  const before = candidate.passage.sentences[placeOf(candidate) - 1];
  const above = before === undefined ? reader.previous?.sentences.at(-1) : undefined;
  const kind = above?.sentence.passage.kind;
  return before ?? (kind === 'headline' || kind === 'deck' ? above : undefined);
}

/**
 * "Releases have become rare. Foro Penal noted just 18", "Prisoners leave jail ¶ The tally stands at 711": somebody counts,
 * and the sentence before says what.
 */
export function asTopic(candidate: Candidate, reader: Reader): 'freed' | undefined {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  if (counted.kind !== 'elliptical' || span.ratio !== null || span.value < 2) return undefined;
  const { tokens } = analysed.sentence;
  // "registered 452 of them", of the releases
  const them = compiled.parts.longestAt(tokens, span.end)?.end;
  if (counted.partitive && them === undefined) return undefined;
  const end = them ?? span.end;
  const next = tokens[end];
  const ends =
    next === undefined || next.kind === 'punct' || analysed.times.some(({ start }) => start >= end && start - end <= 1);
  const counts = analysed.cues.some(
    ({ kind, end, start, source }) => kind === 'said' && end === span.hedgeStart && source.start < start,
  );
  if (!ends || !(counts || isOfBareTally(candidate, reader) || isThatTally(candidate, reader))) return undefined;
  const cue = countedByThen(candidate, compiled);
  // "said that many would be freed; by Sunday S had counted 41"
  if (cue !== undefined && followsPromise(candidate, cue)) return 'freed';
  const before = sentenceBefore(candidate, reader);
  if (before === undefined || before.undated.some(({ form }) => form !== 'article-one')) return undefined;
  // "Diputados aprueban la amnistía que libera presos ¶ La cuenta llegó a 240": votes
  if (before.sentence.tokens.some((token) => compiled.reality.votes.has(token))) return undefined;
  if (
    compiled.course.rescues.mayBeIn(before.words) &&
    before.sentence.tokens.some((_, at) => compiled.course.rescues.longestAt(before.sentence.tokens, at) !== undefined)
  )
    return undefined;
  const told = findPredicates(before.sentence.tokens, compiled).filter(({ kind }) => kind !== 'other');
  return told.length > 0 &&
    told.every(
      ({ kind, wish, negated }) =>
        (kind === 'freed' || (cue !== undefined && kind === 'promised')) && !wish && !negated,
    )
    ? 'freed'
    : undefined;
}
