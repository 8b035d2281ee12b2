import { say } from '../../wording/words.js';
import { looksLikeCommand, readCommand } from './command-form.js';
import type { PlainQuery, PlainReading } from './plain/plain-query.js';
import { readPlain } from './plain/read-plain.js';
import { CAN_ASK, type Question, type Reading, refusal } from './question.js';

/** Longer than any question; a pasted article is not one. */
const LONGEST = 500;

/** As a count is written by hand, or in plain words. */
export type Parsed =
  | { readonly form: 'command'; readonly question: Question }
  | { readonly form: 'plain'; readonly reading: PlainReading };

/**
 * Reads a question, as a command (`count freed since:jan8`) or in plain English, Spanish or Portuguese. `before`: what
 * the answer was asked for that it replies to. Never throws.
 */
export function parseQuestion(text: string, reading: Reading, before?: PlainQuery): Parsed {
  if (text.trim() === '') return { form: 'command', question: refusal(say('question.nothing'), CAN_ASK) };
  if (text.length > LONGEST)
    return { form: 'command', question: refusal(say('question.long', { most: String(LONGEST) }), CAN_ASK) };
  if (looksLikeCommand(text)) return { form: 'command', question: readCommand(text, reading) };
  return { form: 'plain', reading: readPlain(text, reading, before) };
}
