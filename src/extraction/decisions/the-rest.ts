import type { Decided } from './decided.js';
import { dropped, leaning } from './decided.js';
import type { MeasuredScene } from './scene.js';

const REST_WORDS = 3;
/** Tokens from the comma behind the number to what is told of the rest. */
const NEAR = 3;

/**
 * "The rest, 60, are still in jail", "El resto, 12, quedó detenido": what became of the rest is said after the number, and
 * is not what became of those before.
 */
export function ofTheRest({ candidate, reader: { compiled } }: MeasuredScene): Decided | undefined {
  const { analysed, span, counted } = candidate;
  const { tokens } = analysed.sentence;
  const comma = span.hedgeStart - 1;
  if (tokens[comma]?.text !== ',' || !compiled.rest.endsAt(tokens, comma, REST_WORDS)) return undefined;
  const after = tokens[counted.end]?.text === ',' ? counted.end + 1 : counted.end;
  const next = tokens[after];
  if (next === undefined || next.kind === 'punct') return undefined;
  // "había sido capturado": what was so before says nothing of now
  const wasBefore = (at: number) =>
    compiled.course.hadDone.isAt(tokens, at) || compiled.pastStates.longestAt(tokens, at) !== undefined;
  for (let at = after; at <= after + NEAR; at += 1) if (wasBefore(at)) return undefined;
  const told = analysed.predicates.find(({ start }) => start >= after && start <= after + NEAR);
  if (told?.kind === 'held' && !told.negated) return leaning({ measure: 'held' }, false);
  if (told?.kind === 'freed' || told?.kind === 'promised') return undefined;
  const { circumstances } = compiled.descriptions;
  for (let at = after; at <= after + NEAR; at += 1) {
    // "were awaiting trial", of those who left
    if (circumstances.longestAt(tokens, at) !== undefined && !compiled.sets.stateAux.isAt(tokens, at - 1))
      return undefined;
  }
  return dropped('something else happened to them');
}
