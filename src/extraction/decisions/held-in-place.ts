import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Candidate, placeOf } from '../candidate.js';
import { isNumber } from '../lexicon/is-number.js';
import { isFuture } from '../measures/ahead.js';
import { isInPlace } from '../measures/custody.js';
import { predicateOf } from '../measures/predicates.js';
import type { Reader } from '../reader.js';
import { endsThere } from './anaphora.js';
import type { MeasuredScene, Step } from './scene.js';

/** Whether a sentence says up to `end` for how many a prison was built. */
function saysCapacity({ sentence: { tokens }, words }: AnalysedSentence, end: number, { compiled }: Reader): boolean {
  const { capacity, groups } = compiled;
  const { prisons, sites } = compiled.course.custody;
  if (!capacity.mayBeIn(words)) return false;
  let place = false;
  for (let at = 0; at < end; at += 1) {
    place ||= prisons.isAt(tokens, at) || sites.isAt(tokens, at);
    const room = capacity.longestAt(tokens, at)?.end;
    if (room === undefined) continue;
    // "INOF was built for 350 inmates": what is built for those is a prison
    if (place || groups.longestAt(tokens, room + 1)?.value.prisoner === true) return true;
  }
  return false;
}

/** Whether the subject of a verb may be the prison of the sentence before: "In March they held"; but "The town has". */
function mayBePrison(
  { sentence: { tokens }, times }: AnalysedSentence,
  verb: number,
  before: AnalysedSentence,
  { compiled }: Reader,
): boolean {
  const { prisons, sites } = compiled.course.custody;
  let known = true;
  for (let at = 0; at < verb; at += 1) {
    if (prisons.isAt(tokens, at) || sites.isAt(tokens, at)) return true;
    const token = tokens[at];
    if (!known || token?.kind !== 'word' || compiled.sets.functionWords.has(token)) continue;
    known =
      times.some(({ start, end }) => start <= at && at < end) ||
      before.sentence.tokens.some(({ key }) => key === token.key);
  }
  return known;
}

/** Whether a word stands there that begins no day. */
function isSaidMore({ sentence: { tokens, compiled }, times }: AnalysedSentence, at: number): boolean {
  const { joiners, on, clockBefore } = compiled.sets;
  if (tokens[at]?.kind !== 'word' || times.some(({ start }) => start === at)) return false;
  return ![joiners, on, clockBefore].some((words) => words.isAt(tokens, at));
}

const ROOM_REACH = 16;
const LONGEST_CAPACITY = 8;

/** "1.904 mujeres, para 2.686 plazas", "2,885 people in a building made for 700": for how many there is room, right after. */
function saysRoom({ sentence: { tokens } }: AnalysedSentence, end: number, { compiled }: Reader): boolean {
  const { clause, course, sets, small } = compiled;
  for (let at = end + 1; at <= end + ROOM_REACH; at += 1) {
    if (!isNumber(tokens[at], sets)) continue;
    if (!course.custody.rooms.isAt(tokens, at + 1)) return compiled.capacity.endsAt(tokens, at, LONGEST_CAPACITY);
    // "in a building with 1,328 beds"
    return (at <= end + 2 && clause.purposes.isAt(tokens, at - 1)) || small.with.isAt(tokens, at - 1);
  }
  return false;
}

/** "custodiaba 15.637 personas en 49 centros", "a día de ayer custodiaba a 742", "held 1,268 people as of Sunday": a verb that says of nobody else where they are. */
function guardsThem(
  { sentence: { tokens }, times }: AnalysedSentence,
  verb: number,
  end: number,
  { compiled }: Reader,
): boolean {
  const guards = compiled.course.custody.guards.isAt(tokens, verb);
  if (guards && isInPlace(tokens, end, compiled)) return true;
  if (!guards && !compiled.clause.kept.isAt(tokens, verb)) return false;
  return times.some(({ role, start, end: last }) => role === 'until' && (start === end || last === verb));
}

/** Whether somebody speaks of a prison, up to `end` of a sentence or in the one before it. */
function tellsOfPrison(
  { sentence: { tokens } }: AnalysedSentence,
  end: number,
  before: AnalysedSentence | undefined,
  { compiled }: Reader,
): boolean {
  const { prisons } = compiled.course.custody;
  for (let at = 0; at < end; at += 1) if (prisons.isAt(tokens, at)) return true;
  return before?.sentence.tokens.some((token) => prisons.has(token)) ?? false;
}

/** Words from a prison to the clause about it: "el penal de Tocorón, que". */
const TO_CLAUSE = 5;

/** "a jail that holds 200", "una cárcel donde hay 350 reclusos": the clause of a prison says how many are in it. */
function isOfThatPrison({ sentence: { tokens } }: AnalysedSentence, verb: number, { compiled }: Reader): boolean {
  const { course, sets, language } = compiled;
  const where = language.structure.how.includes(tokens[verb - 1]?.key ?? '');
  if (!(where ? sets.existence : course.custody.houses).isAt(tokens, verb)) return false;
  if (!where && !sets.relatives.isAt(tokens, verb - 1)) return false;
  const from = tokens[verb - 2]?.text === ',' ? verb - 3 : verb - 2;
  for (let at = from; at > from - TO_CLAUSE && tokens[at]?.kind === 'word'; at -= 1) {
    if (course.custody.prisons.isAt(tokens, at)) return true;
    if (!tokens[at]?.word.capital && !sets.partitives.isAt(tokens, at)) return false;
  }
  return false;
}

const PEOPLE = /^(people|women|men|minors)$/;

function isOfPeople({ span, counted }: Candidate): boolean {
  if (span.ratio !== null || span.form === 'article-one') return false;
  if (counted.kind === 'elliptical') return !counted.partitive;
  return counted.kind === 'group' && !counted.partitive && (counted.entry.prisoner || PEOPLE.test(counted.entry.label));
}

/** Where the verb stands whose object begins at `start`: "abrigava, na segunda-feira (19), 1.904 mulheres", "tiene en este momento 7.900". */
function verbBefore({ sentence: { tokens, compiled }, times }: AnalysedSentence, start: number): number {
  const comma = tokens[start - 1]?.text === ',';
  const aside = times.find(({ end }) => (comma ? end < start && start - end <= 2 : end === start));
  if (aside === undefined) return start - 1;
  const from = compiled.sets.on.isAt(tokens, aside.start - 1) ? aside.start - 1 : aside.start;
  if (!comma) return from - 1;
  return tokens[from - 1]?.text === ',' ? from - 2 : start - 1;
}

/**
 * "The jail, built for 350, today holds some 520", "Las cárceles fueron construidas para 17.000. En marzo tenían 24.300": so
 * many are in a prison, told beside how many there is room for.
 */
export const heldInPlace: Step<MeasuredScene> = ({ candidate, reader }) => {
  const { analysed, passage, span, counted } = candidate;
  const { course, small } = reader.compiled;
  const { houses } = course.custody;
  const mayBe = houses.mayBeIn(analysed.words) || reader.compiled.sets.existence.mayBeIn(analysed.words);
  if (!mayBe || !isOfPeople(candidate)) return undefined;
  const { tokens } = analysed.sentence;
  const verb = verbBefore(analysed, small.to.isAt(tokens, span.hedgeStart - 1) ? span.hedgeStart - 1 : span.hedgeStart);
  const ofThat = isOfThatPrison(analysed, verb, reader);
  if (!ofThat && !houses.isAt(tokens, verb)) return undefined;
  // "will house"
  if (isFuture(tokens, verb, reader.compiled)) return undefined;
  const { end } = counted.kind === 'elliptical' ? span : counted;
  const before = passage.sentences[placeOf(candidate) - 1];
  const beside =
    guardsThem(analysed, verb, end, reader) ||
    (saysRoom(analysed, end, reader) &&
      (reader.compiled.clause.kept.isAt(tokens, verb) || tellsOfPrison(analysed, verb, before, reader)));
  // "has 120 people working in it", "had 12 prisoners released on Sunday"
  if (!beside && (!endsThere({ ...candidate, span: { ...span, end } }, reader) || isSaidMore(analysed, end)))
    return undefined;
  const told =
    beside ||
    ofThat ||
    saysCapacity(analysed, verb, reader) ||
    (before !== undefined &&
      saysCapacity(before, before.sentence.tokens.length, reader) &&
      mayBePrison(analysed, verb, before, reader));
  if (!told || !reader.isAboutDetention()) return undefined;
  const predicate = predicateOf({ start: verb, end: verb + 1, kind: 'held' });
  return {
    kind: 'claim',
    measure: 'held',
    leansOn: false,
    tentative: false,
    partitive: false,
    predicateEnd: verb + 1,
    predicate,
  };
};
