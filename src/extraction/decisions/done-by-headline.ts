import type { Measure } from '../../domain/claim.js';
import type { Candidate } from '../candidate.js';
import type { Predicate } from '../measures/predicates.js';
import type { Reader } from '../reader.js';

/** Tokens between the verb of ordering and the release. */
const ORDER_REACH = 8;

/** Whether a release is promised only in so far as somebody ordered it. */
function isOrdered({ analysed }: Candidate, { start, end }: Predicate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  const { orders } = compiled.course;
  for (let at = Math.max(0, start - ORDER_REACH); at < end; at += 1) {
    const order = orders.longestAt(tokens, at);
    if (order !== undefined && tokens.slice(order.end, start).every(({ text }) => !/^[;:]$/.test(text))) return true;
  }
  return false;
}

/** "Belarus frees 28 prisoners", and below it "the president ordered the release of 28": the headline tells what came of the order. */
export function doneByHeadline(
  candidate: Candidate,
  measure: Measure,
  predicate: Predicate | null,
  reader: Reader,
): Measure {
  if (measure !== 'promised' || predicate === null) return measure;
  const told = reader.drafts.lastOfValue(candidate.span.value);
  const { kind } = candidate.analysed.sentence.passage;
  const titled = told?.passageKind === 'headline' || told?.passageKind === 'deck';
  if (!titled || told?.measure !== 'freed' || kind === 'headline' || kind === 'deck') return measure;
  return isOrdered(candidate, predicate, reader) ? 'freed' : measure;
}
