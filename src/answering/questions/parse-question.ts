import { looksLikeCommand, readCommand } from './command-form.js';
import { readPlain } from './plain-form.js';
import { CAN_ASK, type Question, type Reading, refusal } from './question.js';

/** Longer than any question; a pasted article is not one. */
const LONGEST = 500;

/** Reads a question, as a command (`count freed since:jan8`) or in plain English, Spanish or Portuguese. Never throws. */
export function parseQuestion(text: string, reading: Reading): Question {
  if (text.trim() === '') return refusal('Nothing was asked.', CAN_ASK);
  if (text.length > LONGEST) return refusal(`The question is longer than ${LONGEST} characters.`, CAN_ASK);
  return looksLikeCommand(text) ? readCommand(text, reading) : readPlain(text, reading);
}
