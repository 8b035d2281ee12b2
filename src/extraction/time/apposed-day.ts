import type { AnalysedSentence } from '../analysed-sentence.js';
import type { TimeExpression } from './moment.js';

const CLAUSE_WORDS = 6;

/** "by President Maduro, re-elected two weeks ago,": what happened to whom a name or a body stands right before the comma, and not to those counted. */
export function isOfApposition(
  { start, end, role }: TimeExpression,
  { sentence: { tokens, compiled }, predicates, mentions }: AnalysedSentence,
): boolean {
  if (role !== 'on') return false;
  const after = tokens[end];
  if (after !== undefined && !/^[,.;]$/.test(after.text)) return false;
  let head = start;
  while (head > Math.max(1, start - CLAUSE_WORDS) && tokens[head - 1]?.kind === 'word') head -= 1;
  const participle = tokens[head];
  if (participle === undefined || tokens[head - 1]?.text !== ',') return false;
  if (tokens[head - 2]?.word.capital !== true && !mentions.some(({ end: body }) => body === head - 1)) return false;
  if (!compiled.dating.setOff.has(participle) && !compiled.course.swornIn.has(participle)) return false;
  // "Romero, released on 14 January, said that 24 remain": of whoever speaks
  if (after?.text === ',' && compiled.say.longestAt(tokens, end + 1) !== undefined) return true;
  return !predicates.some(({ kind, start: at }) => kind !== 'other' && at >= head && at < start);
}
