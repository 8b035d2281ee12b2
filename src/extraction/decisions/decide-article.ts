import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { NumberSpan } from '../numbers/number-span.js';
import type { Reader } from '../reader.js';
import { type Token, tokenAt } from '../text/text.js';
import { type Decided, dropped, leaning } from './decided.js';
import { ofList } from './first-items.js';
import { isCoordinate } from './lean.js';
import { areListOfDoers } from './list-of-doers.js';
import { measured } from './measured.js';
import { wholeExpected } from './parts-ahead.js';

/** After a comma or "and", as the item of a list is. */
function isListed({ sentence: { tokens } }: AnalysedSentence, { start }: NumberSpan, { compiled }: Reader): boolean {
  const before = tokenAt(tokens, start - 1);
  if (before === undefined) return false;
  return before.text === ',' || compiled.sets.pairJoiners.has(before);
}

/** Whether an article may count one at all: most are told by their place to count nobody, whatever their noun. */
export function mayCountOne(analysed: AnalysedSentence, span: NumberSpan, reader: Reader): boolean {
  if (isListed(analysed, span, reader) || reader.listHead !== null) return true;
  return wholeExpected(reader, analysed.sentence.index, span) !== undefined;
}

/** From the people to their verb. */
const TO_VERB = 3;

/** ", dijo el arzobispado.": who says so closes the sentence, known or not; "…, dijo Juan, lo contó" does not. */
function isOnlyTold(tokens: readonly Token[], comma: number, { compiled: { language, say } }: Reader): boolean {
  if (!language.sources.verbFirst || tokens[comma]?.text !== ',') return false;
  if (say.longestAt(tokens, comma + 1) === undefined) return false;
  return !tokens.slice(comma + 1).some(({ text }) => text === ',');
}

/** Whether nothing but where, when and who says so stands behind the noun: "… y una mujer en la puerta lloraba" has a verb. */
function closesSentence({ analysed, counted }: Candidate, reader: Reader): boolean {
  const { sets } = reader.compiled;
  const { sentence, times, cues } = analysed;
  const { tokens } = sentence;
  for (let at = pastAdjective({ analysed, counted }, reader); at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;!?”"»]$/.test(token.text) || isOnlyTold(tokens, at, reader)) return true;
    const isTold =
      times.some(({ start, end }) => start <= at && at < end) ||
      // "y un abogado, Juan Pérez, lo contó": who is joined on speaks
      cues.some(
        ({ start, end, source }) =>
          source.start >= counted.end && Math.min(start, source.start) <= at && at < Math.max(end, source.end),
      );
    const small = sets.placePrepositions.has(token) || sets.on.has(token) || sets.determiners.has(token);
    if (!isTold && !small && !token.word.capital && token.text !== ',') return false;
  }
  return true;
}

/** Past the adjective of a language that has it after its noun: "un abogado kurdo", "um padre católico". */
function pastAdjective(
  { analysed: { sentence }, counted }: Pick<Candidate, 'analysed' | 'counted'>,
  { compiled: { language, groups } }: Reader,
): number {
  if (!language.sources.verbFirst) return counted.end;
  const beside = groups.longestAt(sentence.tokens, counted.end);
  return beside === undefined || beside.value.prisoner ? counted.end : beside.end;
}

/** "liberaron a dos choferes y una secretaria": of whatever calling, right beside people let go; not "on bail and a promise". */
function isLetGoWithThem({ analysed, span, counted }: Candidate, last: Draft, { compiled }: Reader): boolean {
  const { sets } = compiled;
  // "14 hostages and a dog"
  const isNobody = compiled.things.longestAt(analysed.sentence.tokens, span.end) !== undefined;
  if (counted.kind !== 'unknown' || last.measure === 'held' || isNobody) return false;
  return analysed.sentence.tokens
    .slice(last.token + 1, span.start)
    .every((token) => !sets.functionWords.has(token) || sets.joiners.has(token) || sets.partitives.has(token));
}

/** "Seven sergeants and a colonel left prison", "They freed two Germans and a Frenchman": one verb tells of both. */
function isJoined(candidate: Candidate, last: Draft, reader: Reader): boolean {
  const { analysed, counted } = candidate;
  const { tokens } = analysed.sentence;
  if (counted.kind === 'elliptical') return false;
  if (last.range !== null || last.ratio !== null || !isCoordinate(candidate, last, reader)) return false;
  // whoever is let out with people is one, whatever the noun: "and a colonel were freed"
  const known = counted.kind === 'group' && !counted.entry.prisoner;
  const next = tokens[pastAdjective(candidate, reader)];
  // "… dos alemanes y un portavoz dijo": a verb of its own
  const { placePrepositions, on } = reader.compiled.sets;
  if (next === undefined || next.kind === 'punct' || placePrepositions.has(next) || on.has(next))
    return (
      (known || isLetGoWithThem(candidate, last, reader)) &&
      closesSentence(candidate, reader) &&
      analysed.predicates.some(
        ({ kind, end, wish, weak }) => kind === last.measure && end <= last.token && !wish && (known || !weak),
      )
    );
  const says = measured(candidate, reader);
  if (says.kind !== 'measured' || says.measure !== last.measure || says.predicate === null) return false;
  const { start, weak } = says.predicate;
  return (known || !weak) && start >= counted.end && start - counted.end <= TO_VERB;
}

/** One of those just told by what they are: "five are pregnant and one has cancer". */
function isInState({ analysed, span, counted }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  const { states, copulas, sets } = compiled;
  if (counted.kind === 'group') return false;
  return (
    states.longestAt(tokens, span.end) !== undefined ||
    copulas.longestAt(tokens, span.end) !== undefined ||
    sets.has.isAt(tokens, span.end) ||
    sets.stateAux.isAt(tokens, span.end)
  );
}

/** "two Germans, a Frenchman": an article counts one only inside a list of parts. */
export function decideArticle(candidate: Candidate, reader: Reader): Decided {
  const { analysed, span, counted } = candidate;
  if (areListOfDoers({ candidate, reader, last: reader.drafts.lastFirm })) return dropped('an article');
  const expected = wholeExpected(reader, analysed.sentence.index, span);
  if (expected !== undefined) return leaning(expected, true);
  const item = ofList(candidate, null, reader);
  if (item !== undefined) return item;
  const last = reader.drafts.last;
  const before = tokenAt(analysed.sentence.tokens, span.start - 1);
  const near = last !== undefined && last.sentence === analysed.sentence.index && span.start - last.token <= 6;
  const inList = near && last.partitive;
  if (inList && !last.tentative && isListed(analysed, span, reader) && isInState(candidate, reader))
    return leaning(last, true);
  if (near && isJoined(candidate, last, reader)) return leaning(last, last.partitive, last.tentative);
  if (!isListed(analysed, span, reader) || counted.kind !== 'group' || counted.entry.prisoner)
    return dropped('an article');
  if (inList) return leaning(last, true, last.tentative);
  // "49 inmates, 48 men and a woman": if they add up
  return near && before?.text !== ',' ? leaning(last, true, true) : dropped('an article');
}
