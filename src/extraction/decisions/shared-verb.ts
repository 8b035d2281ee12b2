import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Measured } from '../measures/measure.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Counted } from '../numbers/what-counted.js';
import type { Reader } from '../reader.js';
import { type Token, tokenAt } from '../text/text.js';
import type { Decided } from './decided.js';
import { asMeasured } from './own-words.js';
import type { MeasuredScene } from './scene.js';

/** Tokens from the first noun to the second number. */
const TO_NEXT = 4;

/** Whether a number opens its sentence or clause: no verb before it can be its own. */
function opensClause({ analysed: { sentence }, span }: Candidate, { compiled: { sets } }: Reader): boolean {
  const { tokens } = sentence;
  const at = sets.definites.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 2 : span.hedgeStart - 1;
  const before = tokenAt(tokens, at);
  return before === undefined || /^[:;“"«]$/.test(before.text);
}

/** "pregnant", "filipinos", "de Gaza y los": a verb does not. */
function qualifies(
  tokens: readonly Token[],
  at: number,
  { sets, clause, groups, descriptions }: CompiledLanguage,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const small = [sets.partitives, sets.definites, sets.joiners, sets.placePrepositions, clause.personal];
  return (
    token.word.capital ||
    small.some((words) => words.has(token)) ||
    groups.longestAt(tokens, at) !== undefined ||
    descriptions.qualities.longestAt(tokens, at) !== undefined
  );
}

/** "61 of the first batch": without a noun of people, and with what they are of. */
function isOfBatch({ end }: NumberSpan, counted: Counted): boolean {
  return counted.kind === 'elliptical' && !counted.partitive && counted.end > end + 1;
}

/** The number that "and" joins on, nothing but what qualifies the first noun between. */
function nextJoined(candidate: Candidate, { compiled }: Reader): Candidate | undefined {
  const { sets, clause } = compiled;
  const { analysed, counted } = candidate;
  const { tokens } = analysed.sentence;
  const next = analysed.undated.find(({ hedgeStart, form }) => hedgeStart >= counted.end && form !== 'article-one');
  if (next === undefined || next.ratio !== null || next.hedgeStart - counted.end > TO_NEXT) return undefined;
  const small = sets.definites.isAt(tokens, next.hedgeStart - 1) || clause.personal.isAt(tokens, next.hedgeStart - 1);
  if (!sets.joiners.isAt(tokens, next.hedgeStart - (small ? 2 : 1))) return undefined;
  for (let at = counted.end; at < next.hedgeStart; at += 1) if (!qualifies(tokens, at, compiled)) return undefined;
  if (analysed.predicates.some(({ start }) => start >= counted.end && start < next.hedgeStart)) return undefined;
  const own = analysed.countedBy(next);
  if (own.kind === 'rejected' || (own.kind !== 'group' && !isOfBatch(next, own))) return undefined;
  return { ...candidate, span: next, counted: own };
}

/** "Ten pregnant women and 32 mothers of small children were freed": one verb, past the second of its two subjects. */
export function asSharedVerb(scene: MeasuredScene, measuredOf: (next: Candidate) => Measured): Decided | undefined {
  const { candidate, reader } = scene;
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  const known = counted.kind === 'group' ? !counted.partitive : isOfBatch(span, counted);
  if (!known || span.ratio !== null || analysed.predicates.length === 0) return undefined;
  if (!opensClause(candidate, reader)) return undefined;
  const next = nextJoined(candidate, reader);
  if (next === undefined) return undefined;
  const says = measuredOf(next);
  if (says.kind !== 'measured' || says.predicate === null || says.predicate.weak) return undefined;
  const { start } = says.predicate;
  const { tokens } = analysed.sentence;
  // "and five prisoners released on Monday sang": of these alone
  const adjective =
    (says.predicate.participle || compiled.clause.doneToMany.isAt(tokens, start)) &&
    [start, start - 1, start - 2].every((at) => compiled.copulas.longestAt(tokens, at) === undefined);
  if (start < next.counted.end || adjective) return undefined;
  return asMeasured(scene, says);
}
