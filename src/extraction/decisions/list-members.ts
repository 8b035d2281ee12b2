import { UNATTRIBUTED } from '../../domain/claimant.js';
import { type Candidate, precededBy } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import { type Decided, leaning } from './decided.js';

/** Tokens back to the list in the clause that says what it holds. */
const LIST_BEFORE = 16;

/** Words in "en la lista de Islamabad hay". */
const THERE_IN = 7;

/** Words from "not" to the list that there is none of. */
const NO_LIST = 4;

/** "which has not published any list", "que no publicó ninguna lista": nobody is on it. */
function isNoList({ analysed }: Candidate, list: number): boolean {
  const { tokens, compiled } = analysed.sentence;
  for (let at = list - 1; at >= Math.max(0, list - NO_LIST) && tokens[at]?.kind === 'word'; at -= 1)
    if (compiled.sets.negations.isAt(tokens, at)) return true;
  return false;
}

/** Where a word for a list stands before the verb that says what is on it: "the list handed to the consul contains". */
function listBefore(candidate: Candidate): number | undefined {
  const { analysed, span } = candidate;
  const { tokens } = analysed.sentence;
  for (let at = span.hedgeStart - 2; at >= Math.max(0, span.hedgeStart - LIST_BEFORE); at -= 1) {
    if (/^[;:]$/.test(tokens[at]?.text ?? '')) return undefined;
    if (analysed.sentence.compiled.clause.rolls.isAt(tokens, at)) return isNoList(candidate, at) ? undefined : at;
  }
  return undefined;
}

/**
 * "The list contains 58 civilians and 199 fishermen", "Nela há 62 dirigentes": a list of people freed, held or promised
 * freedom was told of before, and who is on it is one of them. Another body's list counts others.
 */
export function listMembers(candidate: Candidate, last: Draft, { compiled }: Reader): Decided | undefined {
  const { analysed, span, counted } = candidate;
  if (counted.kind !== 'group' || counted.partitive || span.ratio !== null) return undefined;
  const fewer = span.value < last.value;
  // "Nos consulados estão inscritas 220 mil pessoas": on no list of those just counted
  if (precededBy(compiled.course.thereIn, candidate, THERE_IN) && (fewer || listBefore(candidate) !== undefined))
    return leaning(last, fewer);
  if (!precededBy(compiled.course.holds, candidate, 3)) return undefined;
  const list = listBefore(candidate);
  if (list === undefined) return undefined;
  const others = analysed.mentions.some(
    ({ start, body }) => start < span.hedgeStart && body.claimant !== UNATTRIBUTED && body !== last.attribution.body,
  );
  return leaning(last, !others && span.value < last.value);
}
