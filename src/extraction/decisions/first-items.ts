import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import type { Measured } from '../measures/measure.js';
import { findPredicates, type Predicate } from '../measures/predicates.js';
import type { Reader } from '../reader.js';
import { type Decided, leaning } from './decided.js';

/** A hedge, a bullet or a mark of emphasis may stand before the number that a line opens with. */
const OPENS = 2;

/** The line above a list, which says of whom its items are: "31 people walked free, among them:". */
export function headOfList(previous: AnalysedSentence | undefined): AnalysedSentence | null {
  return previous?.sentence.tokens.at(-1)?.text === ':' ? previous : null;
}

/** What the head of a list says happened to those it lists; nothing where it says more than one thing. */
function toldByHead({ sentence: { tokens, compiled } }: AnalysedSentence): Predicate | undefined {
  const clear = findPredicates(tokens, compiled).filter(({ kind, weak }) => kind !== 'other' && !weak);
  const [first] = clear;
  return first !== undefined && clear.every(({ kind, wish, negated }) => kind === first.kind && !wish && !negated)
    ? first
    : undefined;
}

function opensItem({ analysed: { sentence }, span, counted }: Candidate): boolean {
  if (sentence.passage.kind !== 'list' || span.ratio !== null || span.hedgeStart > OPENS) return false;
  return (
    (counted.kind === 'group' && !counted.partitive) ||
    (counted.kind === 'elliptical' && counted.partitive && span.form !== 'article-one')
  );
}

/** "They are:", "Son:": whoever the sentence before counts. */
function isOnlyThey({ sentence: { tokens, compiled } }: AnalysedSentence): boolean {
  const is = [0, 1].map((at) => compiled.copulas.longestAt(tokens, at)?.end).find((end) => end !== undefined);
  return is === tokens.length - 1;
}

/**
 * "31 people walked free, among them:" and a list of "eight teachers", "a priest"; "These were released on Tuesday:" and
 * "14 prisoners from El Rodeo": what the head says happened to all is said of each item that says nothing else.
 */
export function ofList(candidate: Candidate, measured: Measured | null, reader: Reader): Decided | undefined {
  const { listHead: head, drafts } = reader;
  if (head === null || !opensItem(candidate)) return undefined;
  const itself = measured?.kind === 'rejected' || (measured?.kind === 'measured' && measured.predicate !== null);
  if (itself) return undefined;
  const count = isOnlyThey(head) ? head.sentence.index - 1 : head.sentence.index;
  const whole = drafts.of(count).findLast(({ tentative, partitive }) => !tentative && !partitive);
  if (whole !== undefined) return leaning(whole, candidate.span.value < whole.value);
  const told = toldByHead(head);
  if (told === undefined || (told.kind !== 'freed' && told.kind !== 'held')) return undefined;
  return leaning({ measure: told.kind }, false);
}
