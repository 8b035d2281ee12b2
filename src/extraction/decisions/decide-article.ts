import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Reader } from '../reader.js';
import { tokenAt } from '../text/text.js';
import { type Decided, dropped, leaning } from './decided.js';
import { ofList } from './first-items.js';
import { wholeExpected } from './parts-ahead.js';

/** After a comma or "and", as the item of a list is. */
function isListed({ sentence: { tokens } }: AnalysedSentence, { start }: NumberSpan, { compiled }: Reader): boolean {
  const before = tokenAt(tokens, start - 1);
  if (before === undefined) return false;
  return before.text === ',' || compiled.sets.pairJoiners.has(before);
}

/** Whether an article may count one at all: most are told by their place to count nobody, whatever their noun. */
export function mayCountOne(analysed: AnalysedSentence, span: NumberSpan, reader: Reader): boolean {
  if (isListed(analysed, span, reader) || reader.listHead !== null) return true;
  return wholeExpected(reader, analysed.sentence.index, span) !== undefined;
}

/** "two Germans, a Frenchman": an article counts one only inside a list of parts. */
export function decideArticle(candidate: Candidate, reader: Reader): Decided {
  const { analysed, span, counted } = candidate;
  const expected = wholeExpected(reader, analysed.sentence.index, span);
  if (expected !== undefined) return leaning(expected, true);
  const item = ofList(candidate, null, reader);
  if (item !== undefined) return item;
  const last = reader.drafts.last;
  const before = tokenAt(analysed.sentence.tokens, span.start - 1);
  const near = last !== undefined && last.sentence === analysed.sentence.index && span.start - last.token <= 6;
  const inList = near && last.partitive;
  if (!isListed(analysed, span, reader) || counted.kind !== 'group' || counted.entry.prisoner)
    return dropped('an article');
  if (inList) return leaning(last, true, last.tentative);
  // "49 inmates, 48 men and a woman": if they add up
  return near && before?.text !== ',' ? leaning(last, true, true) : dropped('an article');
}
