import type { NumberSpan } from '../numbers/number-span.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

/** Where ";", "and" or "while" stands between two tokens, with nothing before it that takes up the people of the first; −1 where none does. */
function boundaryBetween(from: number, to: number, { sentence: { tokens }, compiled }: MeasureInput): number {
  const { sets, parts, contrast } = compiled;
  for (let at = from; at < to; at += 1) {
    if (sets.relatives.isAt(tokens, at) || parts.longestAt(tokens, at) !== undefined) return -1;
    if (tokens[at]?.text === ';' || sets.joiners.isAt(tokens, at) || contrast.longestAt(tokens, at) !== undefined)
      return at;
  }
  return -1;
}

/** Tokens of a verb of counting: "has been able to confirm". */
const VERB_WORDS = 5;

/** "it counts 17 jailed reporters", "hay 17", "tiene 17": told of by a verb before it, whose object they are. */
function areCounted({ sentence: { tokens }, span, compiled }: MeasureInput): boolean {
  const { sets, say, ownCounting, reality, language } = compiled;
  const at = span.hedgeStart;
  const there =
    [sets.has, sets.existence].some((words) => words.isAt(tokens, at - 1)) ||
    // "there are 17"
    (sets.existence.isAt(tokens, at - 2) && tokens[at - 1]?.kind === 'word');
  if (there) return true;
  if (reality.countsThem.isAt(tokens, at - 1)) return true;
  // "said 12 men and three women were freed": in English what is said needs no "that"
  const said = say.endsAt(tokens, at, VERB_WORDS) || ownCounting.endsAt(tokens, at, VERB_WORDS);
  return said && language.sources.verbFirst;
}

/** "17 are in jail and", "it counts 17 and": of whom their own clause tells. */
function areTold(boundary: number, input: MeasureInput): boolean {
  const { counted, predicates } = input;
  const held = predicates.some(
    ({ kind, start, end }) => kind === 'held' && start >= counted.end && end <= boundary && start - counted.end <= 1,
  );
  return held || areCounted(input);
}

/** Where the verb of a number may begin, past the noun it has. */
function pastNoun({ end }: NumberSpan, { sentence: { tokens }, compiled }: MeasureInput): number {
  const noun = compiled.sets.increments.isAt(tokens, end) ? end + 1 : end;
  return compiled.groups.longestAt(tokens, noun)?.end ?? noun;
}

/** "four left", "four women left": nothing but small words from a number, or its noun, to the verb. */
function isSubject(number: NumberSpan, start: number, toldApart: boolean, input: MeasureInput): boolean {
  const { sentence, compiled } = input;
  const { tokens } = sentence;
  const { functionWords, increments } = compiled.sets;
  // "17 women on Thursday, and on Friday four more were freed": the verb is of both
  const more = increments.isAt(tokens, number.end) || increments.isAt(tokens, number.hedgeStart - 1);
  if (more && !toldApart) return false;
  const from = toldApart ? pastNoun(number, input) : number.end;
  return from <= start && tokens.slice(from, start).every((token) => functionWords.has(token));
}

/** "counted 14 women and three minors among those released", "14 women and three minors released on Sunday": said of all of the row, with no verb of their own. */
function isOfRow(number: NumberSpan, start: number, input: MeasureInput): boolean {
  const { sentence, counted, compiled } = input;
  const { tokens } = sentence;
  const { sets, groups, clause, dating, ofWhole } = compiled;
  if (counted.kind !== 'group' || counted.entry.prisoner) return false;
  if (number.hedgeStart !== counted.end + 1 || !sets.joiners.isAt(tokens, counted.end)) return false;
  const noun = groups.longestAt(tokens, number.end)?.end;
  if (noun === undefined) return false;
  // "among the released"
  if (ofWhole.longestAt(tokens, noun)?.end === start) return true;
  return noun === start && (clause.amongMany.isAt(tokens, start) || dating.setOff.isAt(tokens, start));
}

/** Words of a subject behind its number: "of those who had been held there". */
const SUBJECT_WORDS = 16;

/**
 * "The group counts 17 jailed reporters, and on Monday four left", "17 periodistas presos; el lunes salieron cuatro": who
 * leaves in the next clause is counted there. A row has nothing but its noun before "and": "17 men and four women left".
 */
export function isOfNextClause({ kind, start, end }: Predicate, input: MeasureInput): boolean {
  const { sentence, counted, others, compiled } = input;
  if ((kind !== 'freed' && kind !== 'promised') || start < counted.end || others.length === 0) return false;
  return others.some((number) => {
    // "salieron cuatro", "soltaron a cuatro"
    const object = compiled.small.to.isAt(sentence.tokens, end) ? end + 1 : end;
    if (compiled.language.sources.verbFirst && number.hedgeStart === object)
      return boundaryBetween(counted.end, start, input) >= 0;
    // the subject stands right before its verb: of many numbers, the others need no look at all that stands between
    if (number.hedgeStart <= counted.end || number.end > start || start - number.end > SUBJECT_WORDS) return false;
    if (isOfRow(number, start, input)) return false;
    const boundary = boundaryBetween(counted.end, number.hedgeStart, input);
    if (boundary < 0) return false;
    const told = areTold(boundary, input);
    const parted = told || sentence.tokens[boundary]?.text === ';' || sentence.tokens[boundary - 1]?.text === ',';
    return isSubject(number, start, told, input) && (parted || boundary < number.hedgeStart - 1);
  });
}

/** Words from an auxiliary to its verb: "had also been". */
const AUXILIARIES = 3;

/** "after 17 reporters were arrested", "while 17 others had been jailed": a clause with a subject and a verb of its own. */
function opensOwnClause({ sentence: { tokens }, span, counted, predicates, compiled }: MeasureInput): boolean {
  const { since, until, sets, contrast, copulas } = compiled;
  const before = span.hedgeStart - 1;
  const opens =
    since.longestAt(tokens, before)?.value === 'after' ||
    until.longestAt(tokens, before)?.value === 'before' ||
    sets.subordinators.isAt(tokens, before) ||
    contrast.longestAt(tokens, before)?.end === span.hedgeStart;
  if (!opens || copulas.longestAt(tokens, counted.end) === undefined) return false;
  return predicates.some(({ start }) => start > counted.end && start - counted.end <= AUXILIARIES);
}

/** "and that 30 women were, too", "y que 30 mujeres también lo fueron": the verb before is left out, and theirs. */
function isVerbElided({ sentence: { tokens }, counted, compiled }: MeasureInput): boolean {
  for (let at = counted.end; at <= counted.end + AUXILIARIES; at += 1) {
    const copula = compiled.copulas.longestAt(tokens, at);
    const behind = tokens[copula?.end ?? at];
    if (copula !== undefined) return behind === undefined || !compiled.clause.passives.has(behind);
  }
  return false;
}

/** "will have to pay", but "will too": of what else they will do. */
function leadsOn(verb: number, { sentence: { tokens }, compiled: { future } }: MeasureInput): boolean {
  const end = future.longestAt(tokens, verb)?.end;
  return end !== undefined && tokens[end]?.kind === 'word' && tokens[end + 1]?.kind === 'word';
}

/** "and that 300 people ...", "and 300 people will have to pay": a clause whose subject they are. */
export function isToldApart(input: MeasureInput): boolean {
  const { sentence, span, counted, compiled } = input;
  const { sets, small } = compiled;
  const { tokens } = sentence;
  const before = span.hedgeStart - 1;
  const verb = sets.negations.isAt(tokens, counted.end) ? counted.end + 1 : counted.end;
  const opens =
    small.that.isAt(tokens, before) && tokens[counted.end]?.kind === 'word'
      ? sets.joiners.isAt(tokens, before - 1)
      : sets.joiners.isAt(tokens, before) && leadsOn(verb, input);
  return counted.kind === 'group' && opens && !isVerbElided(input);
}

/**
 * "Four were freed last week, and it counts 17 jailed reporters", "Four were freed, after 17 were arrested", "that four
 * were freed and that 17 reporters will have to pay": whom the next clause counts, it counts anew.
 */
export function isOfClauseBefore({ kind, end }: Predicate, input: MeasureInput): boolean {
  const { span, counted, others } = input;
  if ((kind !== 'freed' && kind !== 'promised') || end > span.hedgeStart || others.length === 0) return false;
  if (opensOwnClause(input)) return true;
  if (counted.kind !== 'group') return false;
  if (isToldApart(input)) return true;
  return areCounted(input) && boundaryBetween(end, span.hedgeStart, input) >= 0;
}
