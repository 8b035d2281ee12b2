import type { MeasureInput } from './weighed.js';

/** Tokens from the people to what is told of them. */
const CLAUSE_REACH = 6;
/** Tokens of that clause in which their sentence is named. */
const TERM_REACH = 8;
/** Tokens back to the verb of asking. */
const ASK_REACH = 18;
const STOPS = /^[.;:—–?!]$/;

function isAskedFor({ sentence: { tokens }, span, predicates, compiled }: MeasureInput): boolean {
  for (let at = span.hedgeStart - 1; at >= Math.max(0, span.hedgeStart - ASK_REACH); at -= 1) {
    if (STOPS.test(tokens[at]?.text ?? '')) return false;
    if (compiled.asks.longestAt(tokens, at) !== undefined) return true;
    if (predicates.some(({ start, wish }) => start === at && wish)) return true;
  }
  return false;
}

/** Where "who" begins to tell of the people of the number, past those who are named with them ("167 fishermen and civilians who"). */
function clauseOf({ sentence: { tokens }, counted, compiled }: MeasureInput): number | undefined {
  for (let at = counted.end; at < counted.end + CLAUSE_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return undefined;
    if (compiled.sets.relatives.has(token)) return at;
  }
  return undefined;
}

/**
 * "asked for the release of 167 fishermen who have served their sentences", "pidió la entrega de 28 que ya purgaron su
 * pena": whoever asks for them says that they are in prison still.
 */
export function heldPastTerm(input: MeasureInput): boolean {
  const { sentence, counted, compiled } = input;
  const clause = counted.kind === 'elliptical' ? undefined : clauseOf(input);
  if (clause === undefined || !isAskedFor(input)) return false;
  const told = sentence.tokens.slice(clause + 1, clause + 1 + TERM_REACH);
  const ends = told.findIndex(({ kind }) => kind === 'punct');
  return told.slice(0, ends < 0 ? told.length : ends).some((token) => compiled.clause.prisonTerms.has(token));
}
