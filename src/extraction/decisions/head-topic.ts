import { endsThere } from './anaphora.js';
import type { Decided } from './decided.js';
import { asMeasured } from './own-words.js';
import type { Scene } from './scene.js';

const TOPIC_REACH = 14;
/** Tokens from who counts to the number: "speaks of", "habla de entre". */
const BESIDE = 2;

/**
 * "As for those who are still inside, S speaks of 590", "De los que siguen presos, S habla de entre 590 y 640": what is
 * counted stands at the head, and after the comma nothing but who counts.
 */
export function asHeadTopic(scene: Scene): Decided | undefined {
  const { candidate, reader } = scene;
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  if (counted.kind !== 'elliptical' || counted.partitive || span.ratio !== null || span.value < 2) return undefined;
  const { tokens } = analysed.sentence;
  const opens = compiled.clause.topics.isAt(tokens, 0) || compiled.clause.topics.isAt(tokens, 1);
  if (!opens && !compiled.sets.partitives.isAt(tokens, 0)) return undefined;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 2 || comma > TOPIC_REACH || comma > span.hedgeStart) return undefined;
  const told = analysed.predicates.filter(({ kind }) => kind !== 'other');
  const [first] = told;
  if (first === undefined || !told.every(({ kind, end }) => kind === first.kind && end <= comma)) return undefined;
  if (first.kind !== 'held' && first.kind !== 'freed') return undefined;
  const counts = analysed.cues.some(
    ({ kind, start, end }) =>
      kind === 'said' && start > comma && end <= span.hedgeStart && span.hedgeStart - end <= BESIDE,
  );
  const bounded = span.rangeEnd === 'upper' || (counts && (span.rangeEnd === 'lower' || endsThere(candidate, reader)));
  return bounded ? asMeasured(scene, { kind: 'measured', measure: first.kind, predicate: first }) : undefined;
}
