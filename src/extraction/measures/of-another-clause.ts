import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

const LINKS = 2;

/** "dropped the charges against 4,320 protesters and freed 1,316", "52 entraron y que 12 salieron": a joined clause with a number of its own. */
export function isOfJoinedClause(
  { start, end }: Predicate,
  { sentence: { tokens }, counted, others, compiled: { sets, small, groups } }: MeasureInput,
): boolean {
  if (start <= counted.end) return false;
  // "officers and troops in military jails: 118 at Ramo Verde" has no verb
  const object =
    tokens[end]?.kind !== 'punct' && others.some(({ hedgeStart }) => hedgeStart >= end && hedgeStart - end <= 1);
  if (object)
    for (let at = start - 1; at >= Math.max(counted.end, start - LINKS); at -= 1)
      // "14,558 inmates and juveniles fled from 28 jails": joined people, and the verb of both
      if (sets.joiners.isAt(tokens, at)) return groups.longestAt(tokens, at + 1)?.end !== start;
  return others.some(
    ({ hedgeStart, end: last }) =>
      hedgeStart >= counted.end + 2 &&
      last <= start &&
      small.that.isAt(tokens, hedgeStart - 1) &&
      sets.joiners.isAt(tokens, hedgeStart - 2),
  );
}

const TO_OBJECT = 2;

/** "Dos jueces liberaron a 300 presos", "The two armies freed 300 people": those who do it, and not those it is done to. */
export function isDoneByThem(
  { kind, start, end }: Predicate,
  { sentence: { tokens }, counted, others, isWhole, compiled }: MeasureInput,
): boolean {
  if ((kind !== 'freed' && kind !== 'promised') || start < counted.end || others.length === 0 || isWhole) return false;
  const { sets, small, groups, copulas, dating, clause } = compiled;
  // "em troca de 150 presos"
  if (clause.inReturn.isAt(tokens, start)) return false;
  if (copulas.longestAt(tokens, start) !== undefined || copulas.longestAt(tokens, start - 1) !== undefined)
    return false;
  if (compiled.language.sources.verbFirst && dating.setOff.isAt(tokens, start)) return false;
  return others.some(({ hedgeStart, end: last }) => {
    if (hedgeStart < end || hedgeStart - end > TO_OBJECT || groups.longestAt(tokens, last) === undefined) return false;
    for (let at = end; at < hedgeStart; at += 1)
      if (!small.to.isAt(tokens, at) && !sets.determiners.isAt(tokens, at) && !sets.partitives.isAt(tokens, at))
        return false;
    return true;
  });
}

/** "who abducted", "que ha secuestrado a": words from a relative pronoun to the number of its clause. */
const RELATIVE_REACH = 5;

/** Where a verb has a number of its own right after it: "freed three", "liberó a tres". */
function hasObject(end: number, { sentence: { tokens }, others, compiled: { small, sets } }: MeasureInput): boolean {
  return others.some(({ hedgeStart }) => {
    if (hedgeStart < end || hedgeStart - end > TO_OBJECT) return false;
    for (let at = end; at < hedgeStart; at += 1)
      if (!small.to.isAt(tokens, at) && !sets.increments.isAt(tokens, at) && !sets.determiners.isAt(tokens, at))
        return false;
    return true;
  });
}

/** "Hamas, which took 251 people hostage, freed three": what who took them did to others; but "the 251 people who". */
export function isDoneByTakers({ kind, start, end }: Predicate, input: MeasureInput): boolean {
  const { sentence, span, counted, others, compiled } = input;
  if ((kind !== 'freed' && kind !== 'promised') || start < counted.end || others.length === 0) return false;
  const { tokens } = sentence;
  const { sets, copulas, dating } = compiled;
  if (copulas.longestAt(tokens, start - 1) !== undefined || !hasObject(end, input)) return false;
  if (compiled.language.sources.verbFirst && dating.setOff.isAt(tokens, start)) return false;
  for (let at = span.hedgeStart - 2; at >= Math.max(0, span.hedgeStart - RELATIVE_REACH); at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    if (sets.relatives.isAt(tokens, at)) return true;
  }
  return false;
}

/** "dejó libres a 192 de las 193 personas que la Policía arrestó": what is told of all of them is not why these are counted. */
export function isOfAllOnly(
  { start, kind }: Predicate,
  { sentence: { tokens }, span, counted, others, compiled }: MeasureInput,
): boolean {
  if (kind !== 'other' || start <= counted.end || !compiled.sets.relatives.isAt(tokens, counted.end)) return false;
  return others.some(({ start: whole }) => whole > span.end && whole < counted.end);
}

/** "27 journalists, 12 of whom have been released", "de los cuales 12 han sido liberados": the verb right after a part is the part's. */
function isVerbOfPart(start: number, { sentence: { tokens }, counted, others, compiled }: MeasureInput): boolean {
  return others.some((number) => {
    if (number.hedgeStart <= counted.end || number.end > start) return false;
    const them = compiled.parts.longestAt(tokens, number.end)?.end;
    if (them === undefined && !compiled.parts.endsAt(tokens, number.hedgeStart, 3)) return false;
    for (let at = them ?? number.end; at < start; at += 1)
      if (!compiled.sets.functionWords.isAt(tokens, at) && !compiled.clause.already.isAt(tokens, at)) return false;
    return true;
  });
}

/** "150 soldiers and seven civilians, among them a reporter captured in 2022": the participle is of those among them. */
export function isOfPart({ start, kind }: Predicate, input: MeasureInput): boolean {
  const { sentence, counted, words, compiled } = input;
  const { tokens } = sentence;
  if (!compiled.parts.mayBeIn(words)) return false;
  if (kind !== 'other') return isVerbOfPart(start, input);
  for (let index = start - 1; index >= counted.end && tokens[index]?.text !== ','; index -= 1)
    if (compiled.parts.longestAt(tokens, index) !== undefined) return true;
  return false;
}
