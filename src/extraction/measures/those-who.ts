import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

const TO_VERB = 4;

/** "Faltam 780, que continuam nas cadeias", "That leaves 780, who are in jail": right after a bare number, and no "that" of another verb. */
function isSetOff({ sentence: { tokens }, counted, compiled }: MeasureInput, { start, wish }: Predicate): boolean {
  const verb = counted.end + 2;
  if (wish || tokens[counted.end]?.text !== ',' || !compiled.sets.relatives.isAt(tokens, verb - 1)) return false;
  return start >= verb && start - verb <= TO_VERB && tokens.slice(verb, start).every(({ kind }) => kind === 'word');
}

/** "llegan a 160 los que el ministerio dice haber soltado": the clause says who they are, however far its verb. */
export function isThoseWho(input: MeasureInput, predicate: Predicate): boolean {
  const { sentence, span, counted, compiled } = input;
  const { tokens } = sentence;
  const { start, kind } = predicate;
  const { relatives, definites } = compiled.sets;
  if (!relatives.isAt(tokens, counted.end)) return isSetOff(input, predicate);
  if (counted.end === span.end + 1) return true;
  // "the 110 who have not been charged will be freed"
  if (kind === 'held' || counted.end > span.end || !definites.isAt(tokens, span.hedgeStart - 1)) return false;
  for (let at = counted.end; at < start; at += 1) if (tokens[at]?.text === ',') return false;
  return true;
}
