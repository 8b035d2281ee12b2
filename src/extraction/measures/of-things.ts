import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isNumber } from '../lexicon/is-number.js';
import type { Token } from '../text/text.js';
import type { Predicate } from './predicates.js';
import type { MeasureInput } from './weighed.js';

const CURRENCY = /^[$€£¥]$/;
const SMALL = 3;
const YEAR = /^(?:19|20)\d\d$/;

/** "12 minutes", "$300 million": a number of things that begins at `at`. */
function thingsAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const token = tokens[at];
  if (token?.kind === 'punct') return CURRENCY.test(token.text);
  const counts = isNumber(token, compiled.sets);
  if (!counts || YEAR.test(token?.text ?? '') || compiled.groups.longestAt(tokens, at + 1) !== undefined) return false;
  const unit = compiled.units.longestAt(tokens, at + 1);
  // "12 minutes of video", but "12 days later"
  if (unit !== undefined) return compiled.sets.partitives.isAt(tokens, unit.end);
  return [compiled.things, compiled.gauges].some((words) => words.longestAt(tokens, at + 1) !== undefined);
}

/** Where the words before a verb end, past its auxiliaries. */
function beforeAuxiliaries(tokens: readonly Token[], start: number, { sets }: CompiledLanguage): number {
  let at = start;
  while (at > start - SMALL && sets.functionWords.isAt(tokens, at - 1)) at -= 1;
  return at;
}

/** "liberaron 120 tortuguillos": before people a preposition would stand, and no word knows the noun for one of them. */
function isNobodyLetGo(
  { start, end }: Predicate,
  { sentence: { tokens }, span, counted, compiled }: MeasureInput,
): boolean {
  const { letsGo, ownPassive } = compiled.clause;
  if (counted.kind !== 'unknown' || end !== span.hedgeStart) return false;
  return letsGo.isAt(tokens, end - 1) && !ownPassive.isAt(tokens, start - 1);
}

const BURDEN_REACH = 3;

/** "freed its 9,000 members from the fee", "liberó a sus socios del pago": of what nobody is locked up for. */
function isFromBurden({ end }: Predicate, { sentence: { tokens }, counted, compiled }: MeasureInput): boolean {
  // "liberó de impuestos a 27"
  return [end, Math.max(end, counted.end)].some(
    (from) =>
      // but "libres con la obligación de presentarse"
      compiled.course.custody.outOf.isAt(tokens, from) &&
      tokens.slice(from + 1, from + 1 + BURDEN_REACH).some((token) => compiled.clause.burdens.has(token)),
  );
}

/** "Lawyers kept 41 people out of jail": who is not let in was not let out. */
function areKeptOut({ start }: Predicate, { sentence: { tokens }, span, counted, compiled }: MeasureInput): boolean {
  const { clause, course } = compiled;
  return (
    start === counted.end && course.custody.outOf.isAt(tokens, start) && clause.kept.isAt(tokens, span.hedgeStart - 1)
  );
}

const TO_SUBJECT = 3;

/** "The club released 27 workers", "12 sailors were released by pirates": nobody was in prison. */
function isByNoJailer(
  { start, end }: Predicate,
  { sentence: { tokens }, span, counted, words, compiled }: MeasureInput,
): boolean {
  const { clause, sets } = compiled;
  if (!clause.noJailers.mayBeIn(words)) return false;
  // "La alcaldía liberó a 40 presos"; but kidnappers free hostages
  if (counted.kind === 'group' && counted.entry.prisoner && !counted.entry.label.includes('hostage')) return false;
  if (start >= counted.end) {
    const by = sets.agents.isAt(tokens, end) ? end + 1 : -1;
    return by > 0 && clause.noJailers.isAt(tokens, sets.determiners.isAt(tokens, by) ? by + 1 : by);
  }
  if (end > span.hedgeStart) return false;
  const subject = beforeAuxiliaries(tokens, start, compiled) - 1;
  for (let at = subject; at >= Math.max(0, subject - TO_SUBJECT) && tokens[at]?.kind === 'word'; at -= 1) {
    // "the head of the club was freed": "released from the company 12 prisoners"
    if (clause.noJailers.isAt(tokens, at)) return !sets.placePrepositions.isAt(tokens, at - 2);
  }
  return false;
}

/** "soltar contenedores: el lunes entregó 340 de los 1.260 retenidos": a number of what was let go before. */
function goesOnWithGoods(
  { start }: Predicate,
  { sentence: { tokens }, counted, predicates, compiled }: MeasureInput,
): boolean {
  const bare = counted.kind === 'elliptical' || (counted.kind === 'group' && counted.entry.label === 'detainees');
  if (!bare) return false;
  for (const { kind, start: first, end, weak } of predicates) {
    if (first > start) return false;
    // "were driven to the border"
    if (weak || (kind !== 'freed' && kind !== 'promised')) continue;
    const at = compiled.sets.determiners.isAt(tokens, end) ? end + 1 : end;
    // "were freed this month, and last week there were nine": when
    const thing =
      compiled.units.longestAt(tokens, at) === undefined ? compiled.things.longestAt(tokens, at) : undefined;
    if (thing !== undefined && tokens[thing.end]?.kind === 'punct') return true;
  }
  return false;
}

/** "The team released 12 players"; but players who were held. */
function arePlayers({ span, counted, sentence: { tokens }, predicates, words, compiled }: MeasureInput): boolean {
  const { players } = compiled.clause;
  if (counted.kind === 'elliptical' || !players.mayBeIn(words)) return false;
  if ((counted.kind === 'group' && counted.entry.prisoner) || predicates.some(({ kind }) => kind === 'held'))
    return false;
  for (let at = span.end; at < counted.end; at += 1) if (players.isAt(tokens, at)) return true;
  return false;
}

/** Whether a verb of letting go says so of turtles, of a fee, or of those whom no law held. */
export function freesNobody(predicate: Predicate, input: MeasureInput): boolean {
  if (predicate.kind !== 'freed') return false;
  return (
    isNobodyLetGo(predicate, input) ||
    isFromBurden(predicate, input) ||
    areKeptOut(predicate, input) ||
    isByNoJailer(predicate, input) ||
    arePlayers(input) ||
    goesOnWithGoods(predicate, input)
  );
}

const TO_PAPER = 3;
const PAST_PAPER = 7;

/** "liberou o uso de máscaras para 212 mil alunos": right after the verb, and nothing after it that may be let go as well. */
function isPaperLetGo(
  tokens: readonly Token[],
  verb: number,
  number: number,
  { clause, sets }: CompiledLanguage,
): boolean {
  // "libertou na passagem de Kerem Shalom 90": a place
  if (sets.placePrepositions.isAt(tokens, verb)) return false;
  const at = sets.determiners.isAt(tokens, verb) ? verb + 1 : verb;
  if (number - at > PAST_PAPER || !clause.papers.isAt(tokens, at)) return false;
  for (let next = at + 1; next < number; next += 1)
    if (tokens[next]?.kind !== 'word' || sets.joiners.isAt(tokens, next)) return false;
  return true;
}

/** "handed the president the list of 112 prisoners", "entregou cartas de 112 presos": who is in what was handed over. */
export function isInPaper(
  { kind, end }: Predicate,
  { sentence: { tokens }, span, words, compiled }: MeasureInput,
): boolean {
  const { papers } = compiled.clause;
  if ((kind !== 'freed' && kind !== 'promised') || end > span.hedgeStart || !papers.mayBeIn(words)) return false;
  if (isPaperLetGo(tokens, end, span.hedgeStart, compiled)) return true;
  for (let at = span.hedgeStart - 2; at >= Math.max(end, span.hedgeStart - 1 - TO_PAPER); at -= 1)
    if (papers.isAt(tokens, at)) {
      for (let next = at + 1; next < span.hedgeStart; next += 1)
        // "released the video editor and 24 prisoners"
        if (!compiled.sets.functionWords.isAt(tokens, next) || compiled.sets.joiners.isAt(tokens, next)) return false;
      return true;
    }
  return false;
}

/** "released 12 minutes of video", "another $120 million will be set free": what is let go is a number of things, and no other's people. */
export function isOfThings({ kind, start, end }: Predicate, { sentence, span, compiled }: MeasureInput): boolean {
  if (kind !== 'freed' && kind !== 'promised') return false;
  const { tokens } = sentence;
  // "liberadas às 5h" says when
  const { determiners, clockBefore } = compiled.sets;
  const small = determiners.isAt(tokens, end) && !clockBefore.isAt(tokens, end);
  const object = small ? end + 1 : end;
  if (object !== span.start && object !== span.hedgeStart && thingsAt(tokens, object, compiled)) return true;
  // "61 arrests and the release of 25": a noun, whose subject nothing before it is
  if (compiled.reality.releases.isAt(tokens, start) && compiled.small.the.isAt(tokens, start - 1)) return false;
  const subject = beforeAuxiliaries(tokens, start, compiled);
  // "reported four deaths and freed 36 prisoners": what a verb behind "and" has for its object
  const hasObject = span.hedgeStart >= end && span.hedgeStart - end <= 1;
  if (hasObject && compiled.sets.joiners.isAmong(tokens, subject, start)) return false;
  for (let at = subject - 2; at >= Math.max(0, subject - 3); at -= 1)
    if (at + 1 !== span.start && at !== span.start && thingsAt(tokens, at, compiled)) return true;
  return false;
}
