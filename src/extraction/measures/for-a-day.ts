import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import type { TimeExpression } from '../time/moment.js';
import { momentAt } from '../time/read-moment.js';

const ONE_DAY = new Set<TimeExpression['what']['kind']>(['date', 'weekday', 'offset', 'next']);
/** Words from "for" to its day: "para el próximo". */
const TO_DAY = 3;
/** Tokens of whoever is let go, between "release of" and "for". */
const PEOPLE = 8;

/** "for Friday", "para este jueves", "para o dia 30"; but "for January", "para el año". */
function dayAfter(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  if (!compiled.dating.forDay.isAt(tokens, at)) return false;
  for (let day = at + 1; day <= at + TO_DAY; day += 1) {
    const moment = momentAt(tokens, day, compiled);
    if (moment !== undefined) return ONE_DAY.has(moment.what.kind);
  }
  return false;
}

/** "35 releases for Friday", "la liberación de 35 presos más para el jueves": the day is that of the release, set beforehand. */
export function isForDay(tokens: readonly Token[], end: number, compiled: CompiledLanguage): boolean {
  const { sets, small, groups } = compiled;
  let at = end;
  while (at < end + PEOPLE && !compiled.dating.forDay.isAt(tokens, at)) {
    const group = groups.longestAt(tokens, at);
    const isPeople =
      isNumber(tokens[at], sets) ||
      sets.increments.isAt(tokens, at) ||
      sets.partitives.isAt(tokens, at) ||
      small.of.isAt(tokens, at);
    if (group === undefined && !isPeople) return false;
    at = group?.end ?? at + 1;
  }
  return dayAfter(tokens, at, compiled);
}

/** Whether a time is such a day, right behind the noun for a release: "35 salidas para este jueves", but "soltar a 35 para el jueves". */
export function setsDay(
  { start }: TimeExpression,
  noun: number,
  tokens: readonly Token[],
  compiled: CompiledLanguage,
): boolean {
  return dayAfter(tokens, start, compiled) && isForDay(tokens, noun, compiled);
}

/** Tokens from the verb of announcing to its day, and from there to the colon: "announced another round | for Friday". */
const ANNOUNCED = 6;
const TO_COLON = 6;

/**
 * "anunció para el lunes otra entrega: saldrán 40", "scheduled a new round for Friday: 40 will be freed": a day set before
 * the colon for what is told behind it.
 */
export function isSetBeforeColon({ start, end }: TimeExpression, { tokens, compiled }: Sentence): boolean {
  const colon = tokens.findIndex(({ text }, at) => at >= end && text === ':');
  if (colon < 0 || colon - end > TO_COLON) return false;
  const opener = [start, start - 1, start - 2].find((at) => compiled.dating.forDay.isAt(tokens, at));
  if (opener === undefined || !dayAfter(tokens, opener, compiled)) return false;
  const { reality, dating, statements } = compiled;
  for (let at = opener - 1; at >= Math.max(0, opener - ANNOUNCED); at -= 1)
    if (
      reality.announces.isAt(tokens, at) ||
      dating.setFor.isAt(tokens, at) ||
      statements.promises.longestAt(tokens, at)
    )
      return true;
  return false;
}
