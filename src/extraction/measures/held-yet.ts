import type { MeasureInput } from './weighed.js';

/** Tokens of an aside behind a relative pronoun. */
const ASIDE = 10;

/** "the 902 people who, according to Foro Penal, remain in jail": past who says so. */
export function pastAside(
  { sentence: { tokens }, compiled: { sets } }: Pick<MeasureInput, 'sentence' | 'compiled'>,
  end: number,
): number {
  if (!sets.relatives.isAt(tokens, end) || tokens[end + 1]?.text !== ',') return end;
  for (let at = end + 2; at < end + ASIDE; at += 1) if (tokens[at]?.text === ',') return at;
  return end;
}

/** "demanded the release of the 47 women who remain in prison": held; but "denied having freed 40: «Nobody has left»". */
function stillHeld(input: MeasureInput): boolean {
  const { sentence, predicates, counted } = input;
  if (sentence.tokens[counted.end]?.text === ':') return false;
  const from = pastAside(input, counted.end);
  return predicates.some(
    ({ kind, start, negated }) => kind === 'held' && !negated && start >= from && start <= from + 2,
  );
}

/** "demanded the release of the remaining 16 teachers", "de los 16 maestros restantes": of those who are there yet. */
function areTheOthers({ sentence: { tokens }, span, counted, compiled: { sets } }: MeasureInput): boolean {
  if (sets.leftOver.isAt(tokens, counted.end) && sets.definites.isAt(tokens, span.hedgeStart - 1)) return true;
  return sets.leftOver.isAt(tokens, span.hedgeStart - 1) && sets.definites.isAt(tokens, span.hedgeStart - 2);
}

/** Whose release is only asked for, and who are said to be there yet. */
export function areHeldYet(input: MeasureInput): boolean {
  return areTheOthers(input) || stillHeld(input);
}
