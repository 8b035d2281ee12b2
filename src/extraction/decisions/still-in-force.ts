import type { MeasuredScene } from './scene.js';

/**
 * "41 remain under travel bans", "41 ainda precisam se apresentar": what was imposed on them holds still, and nothing was
 * lifted; but "the bans of 41 were lifted".
 */
export function isStillInForce({ measured, candidate: { analysed, counted }, reader }: MeasuredScene): boolean {
  if (measured.kind !== 'measured' || measured.measure !== 'measures_lifted') return false;
  const { predicate } = measured;
  if (predicate === null || predicate.negated || predicate.start < counted.end) return false;
  const { inForce, noLonger } = reader.compiled.reality;
  const { tokens } = analysed.sentence;
  const told = tokens.slice(counted.end, predicate.end);
  return told.some((token) => inForce.has(token)) && !told.some((token) => noLonger.has(token));
}
