import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';
import { opensClause } from './opens-clause.js';
import { subjectEnd } from './subject-end.js';

/** "confirmed the release", "told reporters": who goes on so has done it; "reported missing", "confirmed on Friday" was done to them. */
function hasObject(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { sets, small, numberStarts, groups } = compiled;
  const next = tokens[at];
  if (next === undefined || next.kind === 'punct') return false;
  if ([small.that, sets.determiners, numberStarts].some((words) => words.has(next)) || next.kind === 'number')
    return true;
  if (groups.longestAt(tokens, at) !== undefined) return true;
  return next.word.capital && !sets.weekdays.has(next) && !sets.months.has(next);
}

/** In Spanish and Portuguese more than one say it, and what they say follows: "Salieron 12 presos dijo su abogado". */
const PLURAL = /[nm]$/;
/** "contaron a la BBC que", "disseram à imprensa que". */
const TO_WHOM = 5;

function isSpanishSaying(tokens: readonly Token[], verb: number, end: number, { small }: CompiledLanguage): boolean {
  const said = tokens.slice(end, end + TO_WHOM).some((token) => small.that.has(token) || token.text === ':');
  return PLURAL.test(tokens[verb]?.key ?? '') && said;
}

const SAID_ALONE = /^(?:said|say|told|tell|wrote|write)$/;

/** In English most of its verbs may be participles or deeds: "described as political", "raised hopes", "put the number at 80". */
function isEnglishSaying(tokens: readonly Token[], verb: number, end: number, compiled: CompiledLanguage): boolean {
  const { key = '' } = tokens[verb] ?? {};
  // "said to be held"
  if (SAID_ALONE.test(key)) return !compiled.speech.toDo.isAt(tokens, end);
  if (/s$/.test(key)) return false;
  const next = tokens[end];
  if (next === undefined) return false;
  if (compiled.small.that.has(next) || compiled.speech.they.has(next)) return true;
  return compiled.reported.longestAt(tokens, verb) !== undefined && hasObject(tokens, end, compiled);
}

/** Where what they say of themselves begins: after "they", "que"; `undefined` where they speak of others. */
function ownClause(
  tokens: readonly Token[],
  end: number,
  { language, small, speech }: CompiledLanguage,
): number | undefined {
  const opens = language.sources.verbFirst ? small.that : speech.they;
  for (let at = end; at < end + TO_WHOM; at += 1) if (opens.isAt(tokens, at)) return at + 1;
  return undefined;
}

/** "that they had been freed", "que fueron liberados", "announced their release": what they say is that they are. */
function saysOfThemselves(
  { sentence: { tokens }, predicates }: AnalysedSentence,
  end: number,
  compiled: CompiledLanguage,
): boolean {
  const { sets } = compiled;
  const isOwn = (from: number, reach: number) =>
    predicates.some(
      ({ kind, start }) => (kind === 'freed' || kind === 'held') && start >= from && start <= from + reach,
    );
  if (sets.possessives.isAt(tokens, end)) return isOwn(end + 1, 1);
  const clause = ownClause(tokens, end, compiled);
  if (clause === undefined) return false;
  const isSmall =
    compiled.copulas.longestAt(tokens, clause) !== undefined ||
    (sets.functionWords.isAt(tokens, clause) && !sets.determiners.isAt(tokens, clause));
  return isOwn(clause, isSmall ? 2 : 0);
}

/** Relatives and lawyers speak of others. */
function speakOfOthers({ analysed, counted }: Candidate, { roles }: CompiledLanguage): boolean {
  const role = roles.longestAt(analysed.sentence.tokens, counted.end - 1)?.value;
  return role === 'relatives' || role === 'lawyers';
}

/** "Of the 80 freed, 12 women said": part of a whole that its own sentence names. */
function arePartOf({ analysed: { sentence } }: Candidate, { outOf, sets }: CompiledLanguage): boolean {
  const { tokens } = sentence;
  return outOf.longestAt(tokens, 0) !== undefined || sets.partitives.isAt(tokens, 0);
}

/** Whether the noun itself says that they are in prison, and nothing beside it that they are out. */
function areInside({ analysed, span, counted }: Candidate, end: number): boolean {
  if (counted.kind !== 'group' || !counted.entry.prisoner || counted.partitive) return false;
  return !analysed.predicates.some(({ kind, start }) => kind === 'freed' && start >= span.end && start < end);
}

/** Words between a verb of counting and whom it counts: "vieron salir a nueve presos". */
const TO_COUNTED = 3;

/** "Two reporters counted nine women", "Dois repórteres viram sair nove presos": who counts others. */
function countOthers({ analysed, span }: Candidate, verb: number, { ownCounting }: CompiledLanguage): boolean {
  const end = ownCounting.longestAt(analysed.sentence.tokens, verb)?.end;
  if (end === undefined) return false;
  return analysed.undated.some(
    (other) =>
      other !== span &&
      other.start >= end &&
      other.start - end <= TO_COUNTED &&
      analysed.countedBy(other).kind === 'group',
  );
}

/** "Two reporters of the Coast Sentinel": whose reporters they are. */
function pastOutlet({ mentions, sentence }: AnalysedSentence, end: number): number {
  const { tokens, compiled } = sentence;
  // the subject may have been taken to go on past "of"
  const linked = [end - 1, end].some(
    (at) => compiled.small.ofThe.isAt(tokens, at) || compiled.bodies.worksFor.isAt(tokens, at),
  );
  return (
    (linked ? mentions.find((m) => m.outlet !== undefined && m.start >= end && m.start - end <= 2) : undefined)?.end ??
    end
  );
}

/** "Two lawyers said the prisoners were freed", "Three of those freed told the BBC": nobody counts who says something. */
export function areSpeakers(candidate: Candidate, { compiled }: Reader): boolean {
  const { analysed, span } = candidate;
  const { tokens } = analysed.sentence;
  if (span.ratio !== null || !opensClause(tokens, span.hedgeStart, compiled)) return false;
  const end = pastOutlet(analysed, subjectEnd(candidate, compiled));
  const verb = compiled.descriptions.adverbs.longestAt(tokens, end)?.end ?? end;
  if (countOthers(candidate, verb, compiled) && !areInside(candidate, end)) return !arePartOf(candidate, compiled);
  const said = compiled.say.longestAt(tokens, verb);
  // "dijeron adiós a la cárcel" is what they did
  const isDeed = analysed.predicates.some(({ start }) => start === verb);
  if (said === undefined || isDeed || areInside(candidate, end) || arePartOf(candidate, compiled)) return false;
  const theirs = compiled.language.sources.verbFirst
    ? isSpanishSaying(tokens, verb, said.end, compiled)
    : isEnglishSaying(tokens, verb, said.end, compiled);
  return theirs && (speakOfOthers(candidate, compiled) || !saysOfThemselves(analysed, said.end, compiled));
}
