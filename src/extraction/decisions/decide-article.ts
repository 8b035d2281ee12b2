import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';
import { type Decided, dropped, leaning } from './decided.js';
import { ofList } from './first-items.js';
import { placeKey } from './parts-ahead.js';

/** "two Germans, a Frenchman": an article counts one only inside a list of parts. */
export function decideArticle(candidate: Candidate, reader: Reader): Decided {
  const { analysed, span, counted } = candidate;
  const expected = reader.expected.get(placeKey(analysed.sentence.index, span));
  if (expected !== undefined) return leaning(expected, true);
  const item = ofList(candidate, null, reader);
  if (item !== undefined) return item;
  const last = reader.drafts.last;
  const before = analysed.sentence.tokens[span.start - 1];
  const near = last !== undefined && last.sentence === analysed.sentence.index && span.start - last.token <= 6;
  const inList = near && last.partitive;
  const listed =
    before !== undefined &&
    (before.text === ',' || reader.compiled.language.structure.pairJoiners.includes(before.key));
  if (!listed || counted.kind !== 'group' || counted.entry.prisoner) return dropped('an article');
  if (inList) return leaning(last, true, last.tentative);
  // "49 inmates, 48 men and a woman": if they add up
  return near && before.text !== ',' ? leaning(last, true, true) : dropped('an article');
}
