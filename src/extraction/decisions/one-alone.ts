import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import { type Decided, dropped, leaning } from './decided.js';
import { isListed } from './going-on.js';
import { LIST_REACH, NEAR } from './lean.js';
import { isOfAPlace } from './whole.js';

const DENIED = 3;

/** "is one of the best kept secrets", "in one of the largest such pardons": a thing, and nobody counted. */
function isOneThing({ analysed: { sentence }, span, counted }: Candidate, { compiled }: Reader): boolean {
  return counted.kind === 'unknown' && compiled.sets.partitives.isAt(sentence.tokens, span.end);
}

/** "Not one prisoner", "before a single person had benefited", "un solo papel": nobody, or no person. */
function isNobody(
  { analysed, span, counted }: Candidate,
  { compiled: { sets, course, descriptions } }: Reader,
): boolean {
  const { tokens } = analysed.sentence;
  // but "mais uma saída" is a release
  const release = descriptions.nameless.longestAt(tokens, span.end) !== undefined;
  if (sets.articleOnes.isAt(tokens, span.start) && counted.kind === 'unknown' && !release) return true;
  for (let at = span.hedgeStart - 1; at >= Math.max(0, span.hedgeStart - DENIED); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct') return false;
    if (course.custody.notYet.has(token) || (at >= span.hedgeStart - 1 && sets.negations.has(token))) return true;
  }
  return false;
}

/** "One is a teenager", "one more", "one in Monagas": "one" counts only where it goes on a count. */
export function oneAlone(candidate: Candidate, last: Draft | undefined, reader: Reader): Decided | undefined {
  const { analysed, span, counted } = candidate;
  if (span.form === 'one' && counted.kind === 'group' && counted.partitive) return dropped('one of them');
  if (
    span.form === 'one' &&
    counted.kind !== 'elliptical' &&
    (isOneThing(candidate, reader) || isNobody(candidate, reader))
  )
    return dropped('"one" counts nobody here');
  if (span.form !== 'one' || counted.kind !== 'elliptical') return undefined;
  const { tokens } = analysed.sentence;
  const more = reader.compiled.sets.increments.isAt(tokens, span.end);
  // "es muchísimo si uno es la madre"
  if (reader.compiled.conditionals.longestAt(tokens, span.start - 1) !== undefined)
    return dropped('"one" counts nobody here');
  // "son 143, ni uno más"
  if (reader.compiled.sets.negations.isAt(tokens, span.start - 1)) return dropped('"one" counts nobody here');
  const before = reader.drafts.last;
  const listed =
    before !== undefined &&
    before.sentence === analysed.sentence.index &&
    before.partitive &&
    isListed(candidate, reader) &&
    span.start - before.token <= LIST_REACH &&
    !counted.partitive;
  const said =
    last !== undefined &&
    counted.label !== null &&
    !counted.partitive &&
    analysed.sentence.index - last.sentence <= NEAR;
  if (more) return undefined;
  if (listed) return leaning(before, true, before.tentative);
  // "five in Barinas, two in Portuguesa and one in Monagas"
  const inPlace =
    before !== undefined &&
    before.sentence === analysed.sentence.index &&
    isListed(candidate, reader) &&
    isOfAPlace(candidate, reader);
  if (inPlace && before.leansOn) return leaning(before, before.partitive, before.tentative);
  return last !== undefined && said ? leaning(last, true) : dropped('"one" counts nobody here');
}
