import { ownerOfFigure } from '../attribution/set-against.js';
import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import { arePeopleOfPlaces, isOfNoPlace } from './beside-dropped.js';
import { isOfCountNamed } from './fraction.js';
import { isTold } from './set-against-told.js';
import { isAside } from './told.js';

/** An item of a list: after a comma, a colon, "and", or at the head of its sentence. */
export function isListed({ analysed, span }: Candidate, { compiled }: Pick<Reader, 'compiled'>): boolean {
  const before = analysed.sentence.tokens[span.hedgeStart - 1];
  return before === undefined || /^[,:;(–—-]$/.test(before.text) || compiled.clause.listed.has(before);
}

export function afterWhole({ analysed: { sentence } }: Candidate, { compiled }: Reader): boolean {
  return compiled.ofWhole.longestAt(sentence.tokens, 0) !== undefined;
}

/** "Of the cases it follows, 31 involve minors", "Of its offices, six are closed": of what its sentence opens with, which is nobody. */
export function isOfThingsOpened({ analysed: { sentence }, span }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = sentence;
  if (!compiled.sets.partitives.isAt(tokens, 0) || compiled.groups.longestAt(tokens, span.end) !== undefined)
    return false;
  const noun = compiled.sets.determiners.isAt(tokens, 1) ? 2 : 1;
  // "Da lista, 12", "De acordo com": only what there are many of
  return (
    noun < span.hedgeStart &&
    compiled.clause.manyEnds.isAt(tokens, noun) &&
    compiled.things.longestAt(tokens, noun) !== undefined
  );
}

/** Whether a number that is no count stands between the last count and this one. */
export function ofOthers({ analysed, span }: Candidate, last: Draft, { lastDropped }: Reader): boolean {
  return (
    lastDropped !== null &&
    lastDropped.value > Math.max(1, span.value) &&
    lastDropped.sentence >= analysed.sentence.index - 1 &&
    (lastDropped.sentence < analysed.sentence.index || lastDropped.token < span.start) &&
    (last.sentence < lastDropped.sentence || (last.sentence === lastDropped.sentence && last.token < lastDropped.token))
  );
}

/** "seven people died; the party speaks of 25": the last people told of are no count. */
function afterOthers({ analysed, span }: Candidate, last: Draft, { lastDropped }: Reader): boolean {
  if (lastDropped === null || lastDropped.sentence !== analysed.sentence.index || lastDropped.token > span.start)
    return false;
  if (isAside(analysed.sentence, lastDropped.token, span.hedgeStart)) return false;
  return last.sentence < lastDropped.sentence || last.token < lastDropped.token;
}

/** "14 new arrests, six of them in Barinas": six are part of the 14, not of a count of people freed. */
export function ofAnotherCount(candidate: Candidate, last: Draft, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  if (counted.kind === 'unknown' || !counted.partitive || !ofOthers(candidate, last, reader)) return false;
  const { compiled, lastDropped } = reader;
  if (isOfCountNamed(analysed, span, reader)) return false;
  const them = compiled.parts.longestAt(analysed.sentence.tokens, span.end);
  if (lastDropped !== null && arePeopleOfPlaces(candidate, lastDropped, reader)) return false;
  const here = them !== undefined && lastDropped?.sentence === analysed.sentence.index;
  return !(here && isOfNoPlace(analysed, lastDropped.token, them.end, compiled));
}

const PEOPLE_MOST = 7;
const GIVEN = 120;
const TIMED = 3;

/**
 * Where the verb of a bare number begins: after it; after the upper end of its range ("between 40 and 45 have"); after
 * the comma that closes it in ("a third of them, 176, are soldiers", "the largest group, at 211, is made up of").
 */
function verbAfter({ analysed, span, counted }: Candidate, { compiled }: Reader): number {
  const { tokens } = analysed.sentence;
  // "Nine, all soldiers, had been held since 2019"
  if (counted.end > span.end && tokens[counted.end - 1]?.text === ',') return counted.end;
  if (span.rangeEnd === 'lower') return analysed.numbers.find((other) => other.start === span.end + 1)?.end ?? span.end;
  if (tokens[span.end]?.text !== ',') return span.end;
  const before = compiled.sets.placePrepositions.isAt(tokens, span.hedgeStart - 1) ? 2 : 1;
  return tokens[span.hedgeStart - before]?.text === ',' ? span.end + 1 : span.end;
}

/** "Thirty are girls", "23 had come from El Helicoide": what the people of a bare number are or did. */
export function isSubjectOfState(candidate: Candidate, last: Draft, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const { compiled, drafts } = reader;
  const whole = drafts.lastWhole ?? last;
  const { tokens } = analysed.sentence;
  const at = verbAfter(candidate, reader);
  const next = tokens[at];
  const aux =
    next !== undefined &&
    (compiled.copulas.longestAt(tokens, at) !== undefined ||
      compiled.states.longestAt(tokens, at) !== undefined ||
      compiled.pastStates.longestAt(tokens, at) !== undefined ||
      compiled.language.structure.has.includes(next.key));
  // "The two have pleaded not guilty": two the reader knows, not two of those
  if (compiled.sets.definites.isAt(analysed.sentence.tokens, span.hedgeStart - 1)) return false;
  const labelled = counted.kind === 'elliptical' && counted.label !== null;
  // "13,920 will be freed on Monday. Sixty-six are foreigners"; what others are or did is said of those at large
  const ahead = last.measure === 'promised' && !(labelled && analysed.sentence.index - last.sentence === 1);
  return (labelled || aux) && span.value < whole.value && !ahead;
}

const PASSING = 7;

/** "documenta, por sua vez, 199": an aside between the verb and its number. */
function isPassing(tokens: readonly Token[], from: number, to: number, { predicates }: CompiledLanguage): boolean {
  if (to - from < 3 || to - from > PASSING || tokens[from]?.text !== ',' || tokens[to - 1]?.text !== ',') return false;
  return tokens
    .slice(from + 1, to - 1)
    .every(({ kind }, index) => kind === 'word' && predicates.longestAt(tokens, from + 1 + index) === undefined);
}

/** "had verified a further 139". */
function onlyMore(tokens: readonly Token[], { sets }: CompiledLanguage): boolean {
  return tokens.every(({ key }) => sets.increments.hasKey(key) || sets.determiners.hasKey(key));
}

/** "calcula que hay unos 760", of those in prison. */
function onlyThere(tokens: readonly Token[], from: number, to: number, { sets, small }: CompiledLanguage): boolean {
  if (to - from !== 2) return false;
  return small.that.isAt(tokens, from) && sets.existence.isAt(tokens, from + 1);
}

const CONFIRMED = 5;

/** "Only 12 could be confirmed by S". */
function isConfirmedBy({ analysed, span }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  return analysed.cues.some(
    ({ kind, start }) =>
      kind === 'according' &&
      start >= span.end &&
      start - span.end <= CONFIRMED &&
      compiled.reported.longestAt(tokens, start) !== undefined &&
      tokens.slice(span.end, start).every((token) => token.kind === 'word'),
  );
}

/** "287 in March", "17 more on Friday", "954 em todo o ano de 2024": nothing but small words from the number to its time. */
function leadsTo(tokens: readonly Token[], from: number, to: number, { inMonth, sets }: CompiledLanguage): boolean {
  for (let at = from; at < to && at - from <= TIMED; at += 1) {
    if (inMonth.longestAt(tokens, at)?.end === to) return true;
    const token = tokens[at];
    if (!(sets.on.has(token) || sets.increments.has(token) || sets.fillers.has(token))) return false;
  }
  return to - from <= TIMED;
}

/** A bare number goes on a count when it says over which days, when somebody counts it, or what its people are. */
export function goesOn(candidate: Candidate, last: Draft, reader: Reader): boolean {
  const { analysed, span } = candidate;
  const { compiled } = reader;
  const { tokens } = analysed.sentence;
  const timed = analysed.times.some(
    (time) => time.start >= span.end && time.role !== 'dates-event' && leadsTo(tokens, span.end, time.start, compiled),
  );
  const counts = analysed.cues.some(
    (cue) =>
      cue.kind === 'said' &&
      (cue.end <= span.hedgeStart || cue.start === span.hedgeStart) &&
      (span.hedgeStart - cue.end <= 1 ||
        isPassing(tokens, cue.end, span.hedgeStart, compiled) ||
        (last.measure === 'held' && onlyThere(tokens, cue.end, span.hedgeStart, compiled)) ||
        onlyMore(tokens.slice(cue.end, span.hedgeStart), compiled)) &&
      cue.source.start < cue.start,
  );
  // "La víspera había confirmado al menos 20."
  const said = compiled.say.endsAt(tokens, span.hedgeStart, 3);
  // "had listed 51 there a week earlier"
  const after = tokens[compiled.clause.there.isAt(tokens, span.end) ? span.end + 1 : span.end];
  const placed = after !== tokens[span.end] && analysed.times.some(({ start }) => start === span.end + 1);
  const ends = after === undefined || after.kind === 'punct' || timed || placed;
  // "con él son 34", "tenía 162"
  const before = tokens[span.hedgeStart - 1]?.key ?? '';
  const stated =
    ends &&
    compiled.language.sources.verbFirst &&
    (compiled.language.structure.has.includes(before) || compiled.language.structure.copulas.includes(before));
  // "Vuelven says it is 27"
  const itIs =
    ends &&
    !compiled.language.sources.verbFirst &&
    compiled.language.structure.copulas.includes(before) &&
    analysed.cues.some(({ kind, end, source }) => kind === 'said' && end === span.hedgeStart - 2 && source.start < end);
  return (
    stated ||
    itIs ||
    timed ||
    ((counts || said) && ends && !ofOthers(candidate, last, reader) && !afterOthers(candidate, last, reader)) ||
    isTold(candidate, compiled) ||
    (last.sentence === analysed.sentence.index && ownerOfFigure(analysed, span, compiled) !== undefined) ||
    isConfirmedBy(candidate, reader) ||
    (isSubjectOfState(candidate, last, reader) && String(span.value).length <= PEOPLE_MOST)
  );
}

/** "nine of the 31", "a third of the 33": a part of a number the article gave before, whatever its verb. */
export function ofGivenNumber(candidate: Candidate, reader: Reader): Draft | undefined {
  const { analysed, span } = candidate;
  if (!reader.compiled.sets.partitives.isAt(analysed.sentence.tokens, span.end)) return undefined;
  const whole = analysed.numbers.find(
    (other) => other.start > span.end && other.start - span.end <= 3 && other.form !== 'article-one',
  );
  if (whole === undefined || (span.ratio === null && whole.value <= span.value)) return undefined;
  return reader.drafts.recent(GIVEN).findLast((draft) => draft.value === whole.value && !draft.tentative);
}

/** "Women: 87", under the line of its whole. */
export function isTableLine({ analysed, span, counted }: Candidate): boolean {
  return (
    counted.kind === 'group' && counted.end === span.end && analysed.sentence.tokens[span.hedgeStart - 1]?.text === ':'
  );
}
