import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/** Tokens of a clause beside a name, before its number and behind it. */
const REACH = 10;

/** Where the clause that began before the number opens, at its relative pronoun behind a comma. */
function opening({ sentence: { tokens }, span, compiled: { sets } }: MeasureInput): number | undefined {
  for (let at = span.hedgeStart - 1; at > Math.max(0, span.hedgeStart - REACH); at -= 1) {
    if (tokens[at]?.kind === 'punct') return undefined;
    if (sets.relatives.isAt(tokens, at) && tokens[at - 1]?.text === ',') return at;
  }
  return undefined;
}

/**
 * "Foro Penal, whose list names 500 prisoners, said 41 were freed": what a body says behind the clause about itself is told of
 * nobody in that clause.
 */
export function isSaidBehindAside({ start }: Predicate, input: MeasureInput): boolean {
  const { sentence, counted, others, compiled } = input;
  const { tokens } = sentence;
  if (start <= counted.end || others.length === 0 || opening(input) === undefined) return false;
  let close = counted.end;
  while (close < counted.end + REACH && tokens[close]?.kind === 'word') close += 1;
  return close < start && tokens[close]?.text === ',' && compiled.say.longestAt(tokens, close + 1) !== undefined;
}
