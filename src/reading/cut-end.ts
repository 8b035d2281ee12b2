import type { Passage } from '../domain/article.js';

const SENTENCE_END = /[.!?…]["”»’)]*$/;
/** "The government has said that at least 6": words without a mark, and the number they break off in. */
const BROKEN_OFF = /\p{Ll} (\d+(?:[.,]\d+)?)$/u;
/** "Freed since December: 104" ends as it should. */
const LABELLED = /[:|\t=—–]/;
const SENTENCES = /[.!?]\s/;
const SHORTEST = 30;
const ENDED = /\p{L}[.!?]["”»’)]* \p{Lu}/u;

/**
 * Without the number in which a page breaks off in the middle of a sentence: of "6" nothing says that it is not the
 * beginning of 626.
 */
export function withoutCutNumber(passages: readonly Passage[]): readonly Passage[] {
  const last = passages.at(-1);
  const before = passages.at(-2);
  if (last?.kind !== 'body' || last.text.length < SHORTEST || !/\d$/.test(last.text)) return passages;
  // a page without full stops does not break off for want of one
  const hasStops = ENDED.test(last.text) || (before?.kind === 'body' && SENTENCE_END.test(before.text));
  if (!hasStops || LABELLED.test(last.text.split(SENTENCES).at(-1) ?? '')) return passages;
  const number = BROKEN_OFF.exec(last.text)?.[1];
  if (number === undefined) return passages;
  const end = last.text.length - number.length - 1;
  const cut = { ...last, text: last.text.slice(0, end), origin: last.origin.subarray(0, end + 1) };
  return [...passages.slice(0, -1), cut];
}
