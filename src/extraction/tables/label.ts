import type { Measure } from '../../domain/claim.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { measureOf } from '../measures/measure.js';
import { predicatesOf } from '../measures/parted-predicates.js';
import { countedBy } from '../numbers/counted.js';
import { findNumbers } from '../numbers/numbers.js';
import type { Sentence } from '../sentences/sentence.js';
import { type Token, tokenize } from '../text/text.js';
import { wordsOf } from '../text/words-of.js';
import { findTimes } from '../time/find-times.js';
import type { Label } from './around.js';

const OTHER: Label = { kind: 'other' };
/** Any number of people: only the words behind it matter. */
const MANY = '41';
const HEADLINE = /: *[\p{L}\d]/u;
/** What a column or a row may count. */
export const MEASURES: ReadonlySet<string> = new Set<Measure>(['freed', 'held', 'promised']);

/** "Freed" and "FREED" are no names. */
function asPlain(words: string): string {
  const plain = words.length > 4 && words === words.toUpperCase() ? words.toLowerCase() : words;
  return plain.slice(0, 1).toLowerCase() + plain.slice(1);
}

/** "Number", "Total", "Figure". */
function isOnlyHowMany(tokens: readonly Token[], { counts, clause }: CompiledLanguage): boolean {
  if (tokens.length > 1 && clause.totals.isAt(tokens, 1)) return tokens.length === 2;
  return counts.longestAt(tokens, 1)?.end === tokens.length;
}

/** "Held", "Women held" count those in prison; "Detenidos" may be those who were arrested. */
function heldAlone(tokens: readonly Token[], { course: { custody }, groups }: CompiledLanguage): Label | undefined {
  const last = tokens.length - 1;
  if (last === 1 && custody.takenLabels.isAt(tokens, last)) return OTHER;
  if (last < 1 || !custody.heldLabels.isAt(tokens, last)) return undefined;
  const group = groups.longestAt(tokens, 1);
  if (last > 1 && group?.end !== last) return undefined;
  return { kind: 'counts', measure: 'held', group: group?.value.label ?? null };
}

/** Read as if a number stood before it: "41 freed since January 8", "41 still held", "41 visits by lawyers". */
export function readLabel(words: string, { passage, quotations, frame }: Sentence, compiled: CompiledLanguage): Label {
  // "Freed prisoners: the full list" leads elsewhere
  if (HEADLINE.test(words)) return OTHER;
  const tokens = tokenize(`${MANY} ${asPlain(words)}`, 0, compiled.vocabulary);
  const together = wordsOf(tokens);
  const numbers = findNumbers(tokens, compiled);
  const [span] = numbers;
  if (span === undefined || span.start > 0) return OTHER;
  if (isOnlyHowMany(tokens, compiled)) return { kind: 'open', group: null };
  const alone = heldAlone(tokens, compiled);
  if (alone !== undefined) return alone;
  const counted = countedBy(tokens, span, together, compiled);
  if (counted.kind === 'rejected') return OTHER;
  const times = findTimes(tokens, compiled, together);
  const predicates = predicatesOf(tokens, times, compiled, together);
  if (predicates.some(({ kind, wish, negated }) => kind === 'other' || wish || negated)) return OTHER;
  const quotation = tokens.map(() => -1);
  const end = tokens.at(-1)?.end ?? 0;
  const says = measureOf({
    sentence: { passage, index: -1, start: 0, end, tokens, quotation, quotations, compiled, frame },
    span,
    counted,
    predicates,
    numbers,
    others: [],
    times,
    ages: [],
    isWhole: false,
    hasCountNoun: false,
    words: together,
    compiled,
  });
  const group = counted.kind === 'group' ? counted.entry.label : null;
  if (says.kind === 'measured') return MEASURES.has(says.measure) ? { ...says, kind: 'counts', group } : OTHER;
  return says.kind === 'rejected' || counted.kind === 'unknown' ? OTHER : { kind: 'open', group };
}
