import type { AnalysedSentence } from '../analysed-sentence.js';
import type { TimeExpression } from './moment.js';

const VERB = 6;
const PARDON = 16;

/** "concedió este viernes, aniversario de la independencia, un indulto que permitió la salida de 300": the day of the pardon itself. */
export function isDayOfGrant(
  { start, end, role }: TimeExpression,
  { sentence: { tokens, compiled }, words }: AnalysedSentence,
): boolean {
  const { grants, knownByDate } = compiled.course;
  if (role !== 'on' || !grants.mayBeIn(words) || !knownByDate.mayBeIn(words)) return false;
  const given = tokens.slice(Math.max(0, start - VERB), start).some((token) => grants.has(token));
  if (!given) return false;
  const { small } = compiled;
  for (let at = end; at < Math.min(tokens.length, end + PARDON); at += 1) {
    const token = tokens[at];
    if (token === undefined || small.that.has(token)) return false;
    if (knownByDate.has(token)) return true;
  }
  return false;
}
