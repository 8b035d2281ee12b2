import type { MeasureInput } from './weighed.js';

/** Tokens back to the verb that says that they are there. */
const VERB_BEFORE = 9;
/** Tokens after the word for prisoners in which a day makes it one for those arrested on it. */
const DAY_AFTER = 4;

/** "Son 24 los periodistas detenidos", "são 24 os seus membros presos"; but "fueron 24 los detenidos" tells of arrests. */
function areSoMany(at: number, { sentence: { tokens }, span, compiled }: MeasureInput): boolean {
  const { sets, clause, copulas } = compiled;
  if (!sets.definites.isAt(tokens, span.end) && !sets.determiners.isAt(tokens, span.end)) return false;
  return copulas.longestAt(tokens, at)?.end === span.hedgeStart && !clause.ended.isAt(tokens, at);
}

/** "Há", "tem", "contabiliza": what is now, or was for some time; of those detained only that there are some says so. */
function isState(at: number, detained: boolean, input: MeasureInput): boolean {
  const { compiled } = input;
  const { tokens } = input.sentence;
  if (compiled.sets.existence.isAt(tokens, at) || areSoMany(at, input)) return true;
  if (detained) return false;
  if (compiled.sets.has.isAt(tokens, at)) return true;
  const counts = compiled.ownCounting.longestAt(tokens, at) ?? compiled.say.longestAt(tokens, at);
  return counts !== undefined && !compiled.clause.ended.isAt(tokens, at);
}

/** "22 jornalistas presos na sexta-feira"; but "22 jornalistas presos, e na sexta-feira saíram quatro" is of the next clause. */
function isDayOfThem(from: number, day: number, { sentence: { tokens }, compiled }: MeasureInput): boolean {
  if (day - from > DAY_AFTER) return false;
  return !tokens.slice(from, day).some((token) => token.text === ';' || compiled.sets.joiners.has(token));
}

/**
 * "A entidade contabiliza 22 jornalistas presos": one Portuguese word says that they are in prison and that they were arrested;
 * after a verb of what there is they are in prison, unless it says on which day.
 */
export function areJailedThere(input: MeasureInput): boolean {
  const { sentence, span, counted, times, compiled } = input;
  const { tokens } = sentence;
  if (!compiled.language.sources.verbFirst || counted.kind !== 'group') return false;
  const jailed = compiled.groups.longestAt(tokens, counted.end);
  if (jailed?.value.prisoner !== true) return false;
  const detained = jailed.value.label === 'detainees';
  if (times.some(({ start }) => start >= jailed.end && isDayOfThem(jailed.end, start, input))) return false;
  for (let at = span.hedgeStart - 1; at >= Math.max(0, span.hedgeStart - VERB_BEFORE); at -= 1) {
    if (isState(at, detained, input)) return true;
    if (compiled.predicates.longestAt(tokens, at) !== undefined || /^[.;:?!]$/.test(tokens[at]?.text ?? ''))
      return false;
  }
  return false;
}
