import { type Candidate, precededBy } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Measured } from '../measures/measure.js';
import type { Reader } from '../reader.js';
import { isCapitalised, type Token } from '../text/text.js';
import type { ToldScene } from './scene.js';

const CLAUSE_ENDS = /^[.;:—–?!]$/;
/** Tokens back to the head of a clause: of a longer one nobody looks for the subject. */
const CLAUSE = 40;
/** Tokens from the number of things to one that goes on with it. */
const BESIDE = 7;
/** Numbers of a sentence that one goes back through. */
const MEMORY = 20;

function isClauseEnd(token: Token | undefined): boolean {
  return token?.kind === 'punct' && CLAUSE_ENDS.test(token.text);
}

function isBare({ span, counted }: Candidate): boolean {
  return counted.kind === 'elliptical' && !counted.partitive && span.ratio === null;
}

/** Nothing in the clause says that people went out or are inside, or only a word that may say so of anything. */
export function saysNothing(measured: Measured): boolean {
  return measured.kind === 'open' || (measured.kind === 'measured' && measured.predicate?.weak === true);
}

/** Where the clause of the number begins, past a time at its head. */
function clauseStart({ analysed, span }: Candidate): number {
  const { tokens } = analysed.sentence;
  let at = span.hedgeStart;
  while (at > 0 && at > span.hedgeStart - CLAUSE && !isClauseEnd(tokens[at - 1])) at -= 1;
  const time = analysed.times.find(({ start, end }) => start - at <= 1 && start >= at && end < span.hedgeStart);
  if (time !== undefined) at = time.end;
  return tokens[at]?.text === ',' ? at + 1 : at;
}

/** A noun in the plural that names nobody: neither people nor a body, no word for a count, none for a release or a prison. */
function isOtherNoun(tokens: readonly Token[], at: number, definite: boolean, compiled: CompiledLanguage): boolean {
  const token = tokens[at];
  const { groups, things, counts, predicates, heldParticiples, course, sets, roles, clause } = compiled;
  if (token === undefined || token.kind !== 'word') return false;
  // "The previous count"
  if ([at, at + 1].some((noun) => counts.longestAt(tokens, noun) !== undefined)) return false;
  if (groups.longestAt(tokens, at) !== undefined) return false;
  if (things.longestAt(tokens, at) !== undefined) return true;
  const plain = definite && clause.manyEnds.has(token) && !isCapitalised(token) && !sets.functionWords.has(token);
  const known = [predicates, heldParticiples, roles, course.taken].some(
    (words) => words.longestAt(tokens, at) !== undefined,
  );
  const place = course.custody.prisons.has(token) || course.custody.sites.has(token);
  const small = sets.increments.has(token) || sets.elliptical.has(token) || sets.qualifiers.has(token);
  return plain && !known && !place && !small && !sets.bodyNouns.has(token);
}

/** "Los homicidios de 2025 sumaron 82": the clause has a subject of its own, and that is what is counted. */
export function hasOwnSubject(candidate: Candidate, measured: Measured, { compiled }: Reader): boolean {
  if (!isBare(candidate) || !saysNothing(measured)) return false;
  const { analysed, span } = candidate;
  const { tokens } = analysed.sentence;
  const next = tokens[span.end];
  if (next !== undefined && next.kind === 'word' && compiled.groups.longestAt(tokens, span.end) !== undefined)
    return false;
  // "The prison holds 1,386, of whom 911 are women"
  if (precededBy(compiled.parts, candidate)) return false;
  // "Another organisation, Provea, comes to 310"
  if (analysed.cues.some(({ kind, end }) => kind === 'said' && end <= span.hedgeStart && span.hedgeStart - end <= 1))
    return false;
  const start = clauseStart(candidate);
  const definite = compiled.clause.theMany.isAt(tokens, start);
  const noun = definite ? start + 1 : start;
  // "The second group brought the total to 79", "Las dos tandas suman 179"
  const { batches } = compiled.language.structure;
  const { rounds } = compiled.clause;
  if ([noun, noun + 1].some((at) => batches.includes(tokens[at]?.key ?? '') || rounds.isAt(tokens, at))) return false;
  if (noun >= span.hedgeStart - 1 || !isOtherNoun(tokens, noun, definite, compiled)) return false;
  // who speaks, and a place that is counted for, are no subject of that kind
  return !analysed.mentions.some((mention) => mention.start <= noun && mention.end > noun);
}

/** "310 are still in custody": the place behind a word that may say so of anything says it of people. */
function namesPlace(measured: Measured, { analysed }: Candidate): boolean {
  const weak = measured.kind === 'measured' ? measured.predicate : null;
  return analysed.predicates.some((place) => place.kind === 'held' && !place.weak && place.start === weak?.end);
}

/** "57 votos a favor y 3 en contra", "3.100 megavatios y faltan 900": more of the things just counted. */
export function goesOnWithThings(candidate: Candidate, measured: Measured, { compiled, told }: Reader): boolean {
  if (!isBare(candidate) || !saysNothing(measured)) return false;
  const { analysed, span } = candidate;
  if (namesPlace(measured, candidate)) return false;
  const before = told.at(-1);
  if (before === undefined || before.sentence !== analysed.sentence.index || before.kind !== 'things') return false;
  const { tokens, index } = analysed.sentence;
  if (told.slice(-MEMORY).some(({ sentence, kind }) => sentence === index && kind === 'count')) return false;
  const between = tokens.slice(before.token + 1, span.hedgeStart);
  return (
    between.length <= BESIDE &&
    between.some((token) => compiled.sets.joiners.has(token)) &&
    !between.some(isClauseEnd) &&
    !analysed.mentions.some(({ start, end }) => start > before.token && end <= span.hedgeStart)
  );
}

/** "O acampamento chegou a ter 120 tendas; restam 30", "The camp had 120 tents. Some 30 remain": those left of the things told of right before. */
export function areThingsLeft({ candidate, measured, reader: { told } }: ToldScene): boolean {
  if (!isBare(candidate) || measured.kind !== 'measured' || measured.measure !== 'held') return false;
  if (measured.predicate?.weak !== true) return false;
  const { analysed, span } = candidate;
  const before = told.at(-1);
  if (before?.kind !== 'things' || before.value <= span.value) return false;
  const back = analysed.sentence.index - before.sentence;
  if (back > 1) return false;
  const from = back === 0 ? before.token : 0;
  // "had 120 tents; 30 people remain in jail", "… and Foro Penal says 30 remain"
  return (
    !analysed.predicates.some(({ kind, weak, start }) => kind === 'held' && !weak && start > from) &&
    !analysed.cues.some(({ source }) => source.start > from)
  );
}
