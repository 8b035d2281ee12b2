import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import { isOwningMark, type Token } from '../text/text.js';
import type { Told } from '../told.js';

/** "kidnappings rose to 221": things that happened, and no count of people by its own noun. */
function isSubjectTold(
  { sentence: { tokens } }: Candidate['analysed'],
  to: number,
  compiled: CompiledLanguage,
): boolean {
  return tokens
    .slice(0, to)
    .some((_, at) => compiled.things.longestAt(tokens, at) !== undefined && !compiled.counts.longestAt(tokens, at));
}

/** "há 63 barracas, contra 40 na sexta": a bare number set against one of things. */
export function isCompared({ analysed, span, counted }: Candidate, { compiled, lastDropped, drafts }: Reader): boolean {
  const { sentence } = analysed;
  if (counted.kind !== 'elliptical') return false;
  const against =
    compiled.course.against.endsAt(sentence.tokens, span.hedgeStart, 3) ||
    // "kidnappings rose to 221, up from 168"
    compiled.earlier.endsAt(sentence.tokens, span.hedgeStart, 3);
  if (!against) return false;
  // "kidnappings rose to 221, up from 168"
  const before = analysed.undated.findLast(({ start, form }) => start < span.hedgeStart && form !== 'article-one');
  const counts = drafts.lastFirm?.sentence === sentence.index;
  if (before !== undefined && !counts && isSubjectTold(analysed, before.start, compiled)) return true;
  return lastDropped !== null && lastDropped.sentence === sentence.index && lastDropped.token === before?.start;
}

const TO_CELL = 4;
const TO_COMMA = 4;

/** "1,105 days in detention, 90 of them in solitary": the days were spent somewhere; but "after 400 days in jail, 12 of them were freed". */
function areOfDaysThere(
  tokens: readonly Token[],
  unit: number,
  comma: number,
  them: number,
  { sets }: CompiledLanguage,
): boolean {
  if (comma - unit > TO_COMMA || !sets.placePrepositions.isAt(tokens, them)) return false;
  for (let at = unit; at < comma; at += 1) if (tokens[at]?.kind !== 'word') return false;
  return true;
}

/** "1,900 days, 300 of them in solitary", "1.900 días, 300 en una celda de castigo": of the days, and of nobody. */
function isOfUnits(
  { analysed: { sentence, numbers }, span, counted }: Pick<Candidate, 'analysed' | 'span' | 'counted'>,
  compiled: CompiledLanguage,
): boolean {
  const { tokens } = sentence;
  if (counted.kind !== 'elliptical' || tokens[span.hedgeStart - 1]?.text !== ',') return false;
  const before = numbers.findLast(({ start, form }) => start < span.start && form !== 'article-one');
  const unit = before === undefined ? undefined : compiled.units.longestAt(tokens, before.end)?.end;
  if (unit === undefined) return false;
  const comma = span.hedgeStart - 1;
  const them = compiled.parts.longestAt(tokens, span.end)?.end;
  if (unit !== comma) return them !== undefined && areOfDaysThere(tokens, unit, comma, them, compiled);
  if (them !== undefined) return true;
  for (let at = span.end; at < span.end + TO_CELL; at += 1) if (compiled.clause.cells.isAt(tokens, at)) return true;
  return false;
}

/** "24,312 people in 43 prisons, half of them awaiting trial", "left 14 jails, eleven of them women": what no prison does or is. */
export function isOfNoPlace(
  { sentence: { tokens }, numbers }: Candidate['analysed'],
  places: number,
  after: number,
  { course, descriptions, groups }: CompiledLanguage,
): boolean {
  const end = numbers.find(({ start }) => start === places)?.end;
  if (end === undefined || !(course.custody.prisons.isAt(tokens, end) || course.custody.sites.isAt(tokens, end)))
    return false;
  const people = groups.longestAt(tokens, after);
  return (
    descriptions.circumstances.longestAt(tokens, after) !== undefined ||
    // "eight of them women's prisons"
    (people !== undefined && (tokens[people.end] === undefined || tokens[people.end]?.kind === 'punct'))
  );
}

/** "left eleven jails. Half of them were women": said of people by the noun that closes it, and of no jail. */
export function arePeopleOfPlaces(
  { analysed, span, passage }: Candidate,
  before: Pick<Told, 'sentence' | 'token'>,
  { compiled, previous }: Reader,
): boolean {
  const { tokens } = analysed.sentence;
  const them = compiled.parts.longestAt(tokens, span.end)?.end ?? span.end;
  const noun = compiled.copulas.longestAt(tokens, them)?.end;
  const people = noun === undefined ? undefined : compiled.groups.longestAt(tokens, noun)?.end;
  const next = people === undefined ? undefined : tokens[people];
  if (people === undefined || isOwningMark(next) || (next !== undefined && next.kind !== 'punct')) return false;
  const isThere = ({ sentence }: AnalysedSentence): boolean => sentence.index === before.sentence;
  const there = passage.sentences.find(isThere) ?? previous?.sentences.find(isThere);
  const end = there?.numbers.find(({ start }) => start === before.token)?.end;
  if (there === undefined || end === undefined) return false;
  const { prisons, sites } = compiled.course.custody;
  return [prisons, sites].some((words) => words.isAt(there.sentence.tokens, end));
}

const TO_VERB = 4;

/** "arrested 23 protesters, 14 of whom were later released": something happened to all of them, and so many were let go or kept. */
function areTakenFirst(
  analysed: Candidate['analysed'],
  them: number,
  { clause, neverDescribe }: CompiledLanguage,
): boolean {
  const { sentence, predicates, words } = analysed;
  if (clause.gone.mayBeIn(words) || clause.dead.mayBeIn(words)) return false;
  const own = predicates.find(({ start }) => start >= them);
  if (own === undefined || own.start - them > TO_VERB || own.negated || own.wish) return false;
  if (own.kind !== 'freed' && (own.kind !== 'held' || own.participle)) return false;
  if (sentence.tokens.slice(them, own.start).some(({ kind }) => kind === 'punct')) return false;
  const before = predicates.findLast(({ end }) => end < them);
  return before?.kind === 'other' && neverDescribe.longestAt(sentence.tokens, before.start) === undefined;
}

/** "454 deaths in custody, four of them of children": of the number right before, which counts nobody freed or held. */
export function isOfDropped({ analysed, span, counted }: Candidate, { compiled, lastDropped }: Reader): boolean {
  const { sentence, numbers } = analysed;
  if (isOfUnits({ analysed, span, counted }, compiled)) return true;
  if (lastDropped === null || lastDropped.sentence !== sentence.index || lastDropped.value <= span.value) return false;
  if (counted.kind === 'unknown' || !counted.partitive || sentence.tokens[span.hedgeStart - 1]?.text !== ',')
    return false;
  const them = compiled.parts.longestAt(sentence.tokens, span.end);
  if (them === undefined || isOfNoPlace(analysed, lastDropped.token, them.end, compiled)) return false;
  if (areTakenFirst(analysed, them.end, compiled)) return false;
  return !numbers.some(({ start }) => start > lastDropped.token && start < span.start);
}

/** "480 deaths in custody, among them four babies": with no count between. */
export function isAmongDropped({ analysed, span }: Candidate, { lastDropped, drafts }: Reader): boolean {
  if (lastDropped === null || lastDropped.sentence !== analysed.sentence.index || lastDropped.value <= span.value)
    return false;
  const last = drafts.last;
  return last === undefined || last.sentence !== lastDropped.sentence || last.token < lastDropped.token;
}
