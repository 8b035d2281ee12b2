import { type Candidate, precededBy } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { Reader } from '../reader.js';
import { wasCounting } from './told.js';

/** "120.", "eight more,", "123 de una sola vez": nothing is told of them but when. */
export function endsThere({ analysed, span }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  if (compiled.course.atOnce.longestAt(tokens, span.end) !== undefined) return true;
  const more = compiled.sets.increments.isAt(tokens, span.end) ? span.end + 1 : span.end;
  const next = tokens[more];
  return (
    next === undefined ||
    next.kind === 'punct' ||
    compiled.sets.joiners.has(next) ||
    // "The committee had 26 at half past four"
    compiled.sets.clockBefore.has(next) ||
    analysed.times.some(({ start }) => start >= more && start - more <= 2)
  );
}

/** "a year ago there were 120", "en las últimas 24 horas hubo ocho más": so many there were, on other days or besides. */
export function isThereWere(candidate: Candidate, last: Draft, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  if (counted.kind !== 'elliptical' || counted.partitive || span.ratio !== null || span.form === 'article-one')
    return false;
  if (!precededBy(compiled.course.thereWere, candidate) || !endsThere(candidate, reader)) return false;
  const more = compiled.sets.increments.isAt(analysed.sentence.tokens, span.end);
  // "À noite tinha chegado a 17": a figure grows, and people do not
  const grows = precededBy(compiled.reaches, candidate);
  return (
    (analysed.times.length > 0 || more || grows) &&
    analysed.sentence.index - last.sentence <= 1 &&
    wasCounting(candidate, reader)
  );
}

const PLACE_REACH = 4;

/**
 * "There are about forty in Ramo Verde", "En Ramo Verde hay unos cuarenta": some of those held, and in which place. "In
 * Ramo Verde there were forty": where some of those who left had been.
 */
export function isThereIn(candidate: Candidate, last: Draft, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const { sets } = reader.compiled;
  if (counted.kind !== 'elliptical' || counted.partitive || span.ratio !== null || last.measure === 'promised')
    return false;
  const { tokens, index } = analysed.sentence;
  const past = last.measure === 'freed';
  if (past && !sets.wereThen.isAt(tokens, span.hedgeStart - 1)) return false;
  const verb = [1, 2].find(
    (back) =>
      sets.existence.isAt(tokens, span.hedgeStart - back) ||
      (past && sets.stateAux.isAt(tokens, span.hedgeStart - back)),
  );
  const reach = last.mention.paragraph === analysed.sentence.passage.number ? 2 : 1;
  // fewer than the whole, whatever part of it was told last
  const { value } = reader.drafts.lastWhole ?? last;
  if (verb === undefined || span.value >= value || index - last.sentence > reach) return false;
  const isPlace = (at: number): boolean =>
    sets.placePrepositions.isAt(tokens, at) && tokens[at + 1]?.word.capital === true;
  const before = tokens.slice(0, PLACE_REACH).some((_, at) => at < span.hedgeStart - verb && isPlace(at));
  return (before || isPlace(span.end)) && wasCounting(candidate, reader);
}

/** "… freed. They are 74 civilians and 19 soldiers", "Son 74 civiles": who the people just counted are. */
export function areThey({ analysed, span }: Candidate, last: Draft, { compiled }: Reader): boolean {
  const { tokens, index } = analysed.sentence;
  const verb = [0, 1].find((at) => compiled.copulas.longestAt(tokens, at)?.end === span.hedgeStart);
  if (verb === undefined || (verb === 1 && !compiled.sets.functionWords.isAt(tokens, 0))) return false;
  return index - last.sentence > 0 && index - last.sentence <= 2 && span.value < last.value;
}

/** "41 political prisoners. There are nine women", "Hay nueve mujeres": who is there, of those held. */
export function isThereOfThem({ analysed, span }: Candidate, last: Draft, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  const there =
    span.hedgeStart <= 2 && [1, 2].some((back) => compiled.sets.existence.isAt(tokens, span.hedgeStart - back));
  return there && last.measure === 'held' && analysed.sentence.index - last.sentence === 1 && span.value < last.value;
}

const SUBJECT = 6;

/** Where the clause begins: after a semicolon, or at the head of the sentence. */
function clauseStart({ analysed, span }: Candidate): number {
  return analysed.sentence.tokens.slice(0, span.hedgeStart).findLastIndex(({ text }) => text === ';') + 1;
}

/** "Foro Penal counts 391 releases and the OVP 383": whoever is named right before counts as the one before does. */
function isCountedLikewise({ analysed, span }: Candidate, last: Draft): boolean {
  return (
    last.sentence === analysed.sentence.index &&
    analysed.cues.some(
      ({ kind, source, start }) => kind === 'said' && source.end === span.hedgeStart && start === source.end,
    )
  );
}

/** "the college, three", "; o colégio, em três": the verb is left out, and the comma stands for it. */
export function isGapped(candidate: Candidate, last: Draft, { compiled }: Reader): boolean {
  const { analysed, span, counted, passage } = candidate;
  const { tokens } = analysed.sentence;
  if (counted.kind !== 'elliptical' || counted.partitive || span.ratio !== null) return false;
  const likewise = isCountedLikewise(candidate, last);
  // "the OVP 45 and Provea 39"
  if (likewise && compiled.sets.joiners.isAt(tokens, span.end)) return true;
  const next = tokens[span.end];
  if (next !== undefined && next.kind !== 'punct') return false;
  if (likewise) return true;
  const small = compiled.sets.placePrepositions.isAt(tokens, span.hedgeStart - 1) ? 1 : 0;
  const comma = span.hedgeStart - 1 - small;
  if (tokens[comma]?.text !== ',') return false;
  const from = clauseStart(candidate);
  const subject = tokens.slice(from, comma);
  const item = from === 0 && passage.sentences[0]?.sentence.passage.kind === 'list';
  const near =
    from > 0 ? last.sentence === analysed.sentence.index : item && analysed.sentence.index - last.sentence <= 1;
  return (
    near &&
    subject.length > 0 &&
    subject.length <= SUBJECT &&
    subject.every(({ kind }) => kind === 'word') &&
    !analysed.times.some((time) => time.start < comma && time.end > from) &&
    (analysed.mentions.some(({ start, end }) => start >= from && end <= comma) ||
      compiled.sets.determiners.has(subject[0]) ||
      // "de Yare, 22; da Crisálida, 19"
      (subject.at(-1)?.word.capital === true &&
        (compiled.sets.partitives.has(subject[0]) || compiled.sets.placePrepositions.has(subject[0]))))
  );
}

const AUXILIARIES = 2;

/** "Foro Penal has 41", "O Foro Penal já tem 41": a body, and how many it has. */
export function isHad(candidate: Candidate, last: Draft, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const { sets, course } = reader.compiled;
  const { tokens } = analysed.sentence;
  if (counted.kind !== 'elliptical' || counted.partitive || span.ratio !== null || !endsThere(candidate, reader))
    return false;
  let at = span.hedgeStart - 1;
  while (at > span.hedgeStart - 1 - AUXILIARIES && course.soFar.longestAt(tokens, at) !== undefined) at -= 1;
  if (!sets.has.isAt(tokens, at)) return false;
  let end = at;
  while (end > at - AUXILIARIES && sets.fillers.isAt(tokens, end - 1)) end -= 1;
  if (course.soFar.longestAt(tokens, end - 1)?.end === end) end -= 1;
  const body = analysed.mentions.some((mention) => mention.end === end && mention.body.kind !== 'unattributed');
  return body && analysed.sentence.index - last.sentence <= 2 && wasCounting(candidate, reader);
}

/** Tokens of "goes higher,", "va más allá,". */
const HIGHER = 5;

/** "Provea goes higher, to upwards of 140 people": a body, and behind a comma how far it goes. */
function isGoneTo({ analysed: { sentence, mentions }, span }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = sentence;
  const comma = span.hedgeStart - 2;
  if (tokens[comma]?.text !== ',' || !compiled.small.to.isAt(tokens, comma + 1)) return false;
  const body = mentions.find(({ start, strength }) => start <= 1 && strength === 'named');
  return body !== undefined && body.end < comma && comma - body.end <= HIGHER;
}

/** "had spoken of 130 people": told by somebody of the same people, and nothing more of them. */
export function isSpokenOf(candidate: Candidate, last: Draft, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const { compiled } = reader;
  if (counted.kind !== 'group' || counted.entry.prisoner || counted.partitive || counted.entry.label !== 'people')
    return false;
  const { tokens } = analysed.sentence;
  const of = compiled.sets.partitives.isAt(tokens, span.hedgeStart - 1) ? 1 : 0;
  const next = tokens[counted.end];
  const ends =
    next === undefined ||
    next.kind === 'punct' ||
    analysed.times.some(({ start }) => start >= counted.end && start - counted.end <= 1);
  return (
    ends &&
    (isGoneTo(candidate, reader) ||
      analysed.cues.some(
        (cue) =>
          cue.kind === 'said' &&
          (cue.end === span.hedgeStart || cue.end === span.hedgeStart - of) &&
          cue.source.start < cue.start,
      )) &&
    analysed.sentence.index - last.sentence <= 1 &&
    wasCounting(candidate, reader)
  );
}
