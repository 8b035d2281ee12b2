import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/** "llegan a 160 los que el ministerio dice haber soltado": the clause says who they are, however far its verb. */
export function isThoseWho(
  { sentence: { tokens }, span, counted, compiled }: MeasureInput,
  { start, kind }: Predicate,
): boolean {
  const { relatives, definites } = compiled.sets;
  if (!relatives.isAt(tokens, counted.end)) return false;
  if (counted.end === span.end + 1) return true;
  // "the 110 who have not been charged will be freed"
  if (kind === 'held' || counted.end > span.end || !definites.isAt(tokens, span.hedgeStart - 1)) return false;
  for (let at = counted.end; at < start; at += 1) if (tokens[at]?.text === ',') return false;
  return true;
}
