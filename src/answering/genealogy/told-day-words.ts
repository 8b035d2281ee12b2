import { fold } from '../../domain/fold.js';
import { daysAgoNamed, weekdayNamed } from '../dates/date-words.js';

/** A word for a day, as an article says it. */
export interface DayWord {
  /** Verbatim. */
  readonly word: string;
  /** The same for "Sunday" and "domingo", another for "yesterday". */
  readonly meaning: string;
}

/** Three letters may be anything ("sat", "mar"), and "segunda" alone is more often "second". */
const WORD = /\p{L}[\p{L}-]{3,}/gu;
const BARE_ORDINALS = new Set(['segunda', 'terca', 'quarta', 'quinta', 'sexta']);

/** The words for days in a sentence: weekdays, "yesterday" and its like, in three languages. */
export function dayWordsIn(sentence: string): readonly DayWord[] {
  return [...sentence.matchAll(WORD)].flatMap(([word]) => {
    if (BARE_ORDINALS.has(fold(word))) return [];
    const weekday = weekdayNamed(word);
    const ago = weekday === undefined ? daysAgoNamed(word) : undefined;
    if (weekday === undefined && ago === undefined) return [];
    return [{ word, meaning: weekday === undefined ? `${ago} days ago` : `weekday ${weekday}` }];
  });
}

const END = /[.!?…]["”»’)]*\s/g;

/** The sentence of a passage around a place in it; a day of another sentence says nothing of this figure. */
export function sentenceAround(text: string, start: number, end: number): string {
  let [from, to] = [0, text.length];
  for (const mark of text.matchAll(END)) {
    const after = mark.index + mark[0].length;
    if (after <= start) from = after;
    else if (mark.index >= end) {
      to = after;
      break;
    }
  }
  return text.slice(from, to).trim();
}
