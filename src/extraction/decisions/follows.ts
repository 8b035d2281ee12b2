import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import { predicateOf } from '../measures/predicates.js';
import type { Reader } from '../reader.js';
import type { Found } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';
import type { Decided } from './decided.js';
import { ofOthers } from './going-on.js';

/**
 * "14 were freed on Monday. Three more followed on Tuesday", "les siguieron nueve más": others did what those before did.
 * Not after people who were arrested, and not of arrests or lists that follow.
 */
export function followed(candidate: Candidate, last: Draft | undefined, reader: Reader): Decided | undefined {
  if (last === undefined || last.measure !== 'freed') return undefined;
  const verb = verbOf(candidate, last, reader);
  if (verb === undefined) return undefined;
  const { start, end } = verb;
  const predicate = predicateOf({ start, end, kind: 'freed' });
  return {
    kind: 'claim',
    measure: 'freed',
    leansOn: true,
    tentative: false,
    partitive: false,
    predicateEnd: end,
    predicate,
  };
}

function verbOf(candidate: Candidate, last: Draft, reader: Reader): Found<true> | undefined {
  const { analysed, span, counted } = candidate;
  if (counted.kind !== 'unknown' && counted.partitive) return undefined;
  if (span.ratio !== null || span.form === 'article-one' || analysed.sentence.index - last.sentence > 1)
    return undefined;
  if (ofOthers(candidate, last, reader)) return undefined;
  const { tokens } = analysed.sentence;
  const { course, sets } = reader.compiled;
  if (!course.follows.mayBeIn(analysed.words)) return undefined;
  const more = (at: number): boolean => sets.increments.isAt(tokens, at) || sets.elliptical.isAt(tokens, at);
  const end = more(span.end) ? span.end + 1 : span.end;
  const start = more(span.hedgeStart - 1) ? span.hedgeStart - 1 : span.hedgeStart;
  const joined = start === span.hedgeStart && joinsOn(candidate, last, reader);
  if (end === span.end && !joined && start === span.hedgeStart) return undefined;
  // "A further 307 troops from each side followed on Saturday"
  const subject = end === span.end && counted.kind === 'group' ? pastSides(tokens, counted, reader) : end;
  if (subject === undefined) return undefined;
  const verb = course.follows.longestAt(tokens, subject);
  if (verb !== undefined) return endsThere(candidate, verb.end) ? verb : undefined;
  const before = [1, 2, 3].map((back) => course.follows.longestAt(tokens, start - back));
  return endsThere(candidate, end) ? before.find((found) => found?.end === start) : undefined;
}

/** "700 people had walked out and 250 followed on Tuesday": of the same people, with nothing said of who they are. */
function joinsOn({ analysed, span, counted }: Candidate, last: Draft, { compiled }: Reader): boolean {
  if (counted.kind !== 'elliptical' || last.sentence !== analysed.sentence.index) return false;
  const { tokens } = analysed.sentence;
  const that = compiled.small.that.isAt(tokens, span.hedgeStart - 1) ? 1 : 0;
  return compiled.sets.joiners.isAt(tokens, span.hedgeStart - 1 - that);
}

/** Words in "from each side". */
const SIDE_WORDS = 3;

/** Where the verb of people with a noun stands: after "from each side", or of prisoners; others may follow anything. */
function pastSides(
  tokens: readonly Token[],
  { end, entry }: Extract<Candidate['counted'], { kind: 'group' }>,
  { compiled }: Reader,
): number | undefined {
  if (compiled.sets.each.isAt(tokens, end + 1) && tokens[end + 2]?.kind === 'word') return end + SIDE_WORDS;
  return entry.prisoner ? end : undefined;
}

/** Their own day follows, or they would be given that of those before: "followed a lawyer" is something else. */
function endsThere({ analysed }: Candidate, at: number): boolean {
  return analysed.times.some(({ start, role }) => role === 'on' && start >= at && start - at <= 2);
}
