import { COUNTERS, NOBODY, type SourceMention } from '../bodies/body.js';
import { isDeed } from '../bodies/said-before.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import { isOwningMark, type Token } from '../text/text.js';
import type { Cue } from './cue.js';
import { isLinked, opensItsSentence } from './going-on-saying.js';
import { isComplement } from './same-speaker.js';

/** "S has documented 2,390 releases since the fall of the old government, and says 9,000 are held": S says, and no government. */
export function goesOnSaying(
  { start }: { readonly start: number },
  cues: readonly Cue[],
  found: SourceMention | undefined,
  { sentence: { tokens }, compiled }: { readonly sentence: Sentence; readonly compiled: CompiledLanguage },
): SourceMention | undefined {
  const last = cues.at(-1);
  if (found === undefined || last === undefined || last.kind !== 'said' || last.quotation >= 0) return undefined;
  const joined = compiled.sets.joiners.isAt(tokens, start - 1) && tokens[start - 2]?.text === ',';
  if (!joined || found.end !== start - 2 || found.start < last.end) return undefined;
  return found.body.claimant === last.source.body.claimant ? undefined : last.source;
}

/** "cuestiona la cifra del Gobierno y dice haber confirmado 154": the second verb goes on with the first. */
export function haveSaid(
  { start }: { readonly start: number },
  cues: readonly Cue[],
  { sentence: { tokens }, compiled }: { readonly sentence: Sentence; readonly compiled: CompiledLanguage },
): SourceMention | undefined {
  const last = cues.at(-1);
  const goesOn = last?.kind === 'said' && last.end <= start && start - last.end <= 2;
  return goesOn && compiled.speech.toHave.isAt(tokens, start - 1) ? last.source : undefined;
}

/** "segundo o qual", "according to which": who is meant stands before it. */
export function isRelativeAfter({ tokens }: Sentence, at: number, { sets, speech }: CompiledLanguage): boolean {
  return [at, at + 1].some((index) => speech.whichOf.isAt(tokens, index) && sets.relatives.isAt(tokens, index));
}

const ADJUNCT = 5;

/** Where "and" stands before a verb: "and said", "y al caer la tarde informó", "mas só confirmou"; or −1. */
export function joinerBefore(
  tokens: readonly Token[],
  verb: number,
  { sets, small, contrast, dating }: CompiledLanguage,
): number {
  // "and has verified"
  if (sets.has.isAt(tokens, verb - 1) && sets.joiners.isAt(tokens, verb - 2)) return verb - 2;
  // "but confirmed", "pero solo confirmó"
  const but = dating.exactly.isAt(tokens, verb - 1) ? verb - 2 : verb - 1;
  if (contrast.longestAt(tokens, but)?.end === but + 1 && tokens[but - 1]?.text === ',') return but;
  for (let and = verb - 1; and >= Math.max(0, verb - 1 - ADJUNCT); and -= 1) {
    const token = tokens[and];
    if (token?.kind !== 'word' || token.word.capital) return -1;
    if (!sets.joiners.has(token)) continue;
    const adjunct = [sets.adjunctOpeners, sets.placePrepositions, small.to].some((opens) =>
      opens.isAt(tokens, and + 1),
    );
    return and === verb - 1 || adjunct ? and : -1;
  }
  return -1;
}

interface Sentences {
  readonly sentence: Sentence;
  readonly mentions: readonly SourceMention[];
  readonly compiled: CompiledLanguage;
}

/** 'The military explained it by "a spirit of peace" and add that': the one body told of so far. */
function onlyBefore(start: number, mentions: readonly SourceMention[]): SourceMention | undefined {
  const told = mentions.filter((mention) => mention.end < start && OF_SUBJECTS.test(mention.strength));
  const [only] = told;
  return told.length === 1 && only?.body.kind !== 'unattributed' && only?.outlet === undefined ? only : undefined;
}

/** "The leader thanked the United States and recalled that": a verb right after "and" has the subject of the one before. */
export function joinedTo(
  { start, end }: { readonly start: number; readonly end: number },
  cues: readonly Cue[],
  found: SourceMention | undefined,
  { sentence, mentions, compiled }: Sentences,
): SourceMention | undefined {
  const { tokens, quotation } = sentence;
  const last = cues.at(-1);
  if (!compiled.sets.joiners.isAt(tokens, start - 1) || !isComplement(tokens, end + 1, compiled)) return undefined;
  if (last === undefined && found === undefined) return onlyBefore(start, mentions);
  const same = last?.kind === 'said' && last.disputed !== true && last.quotation === (quotation[start] ?? -1);
  return same && last.source.end <= last.start ? last.source : undefined;
}

const SUBJECT = 4;
const OBJECT_REST = 3;
const LINKED_REST = 9;
const OF_SUBJECTS = /^(?:named|role)$/;

/** "recebeu dos familiares | uma lista", "received from relatives": what stands after a preposition is no subject of a later verb. */
function isGiven(tokens: readonly Token[], { start }: SourceMention, { sets, small }: CompiledLanguage): boolean {
  const of = [start, start - 1, start - 2].find(
    (at) => small.ofThe.isAt(tokens, at) || sets.partitives.isAt(tokens, at),
  );
  return of !== undefined && tokens[of - 1]?.kind === 'word' && !sets.countOf.isAt(tokens, of - 2);
}

/** "Provea disputes the government's figures and counts 90": whom the first verb was about has no verb of its own. */
export function pastObject(
  { start }: { readonly start: number },
  found: SourceMention | undefined,
  mentions: readonly SourceMention[],
  { sentence, compiled }: { readonly sentence: Sentence; readonly compiled: CompiledLanguage },
): SourceMention | undefined {
  const { tokens } = sentence;
  const [subject] = mentions;
  const and = joinerBefore(tokens, start, compiled);
  if (subject === undefined || and < 0) return undefined;
  if (disputesBefore(subject, and, sentence, compiled)) return subject;
  // "criticised the government for counting 406 releases, and says": no verb is heard past a release
  const object = found ?? mentions.findLast(({ end }) => end <= and && end > subject.end);
  if (object === undefined || object.end > and || subject.end >= object.start) return undefined;
  // "Israel acusó a Hamás de romper el acuerdo y dijo"
  const linked = isLinked(tokens, object.end, compiled);
  if (found === undefined && !linked) return undefined;
  const given = isGiven(tokens, object, compiled);
  if (and - object.end > (linked || given ? LINKED_REST : OBJECT_REST)) return undefined;
  const { body, speaker } = subject;
  const told = subject.strength === 'role' && body.claimant !== NOBODY.claimant;
  const kind = COUNTERS.has(body.kind) || body.kind === 'government' || speaker !== null || told;
  // "Qatar criticised Amnesty International and said"
  const does = linked || isDeed(tokens, subject.end, compiled);
  const state = does && subject.strength === 'place' && opensItsSentence(sentence, subject, compiled);
  if (subject.start > SUBJECT || !kind || !(state || OF_SUBJECTS.test(subject.strength))) return undefined;
  const { sets, small, speech, contrast, say, ownCounting } = compiled;
  if ([sets.countOf, sets.placePrepositions, speech.linked].some((words) => words.isAt(tokens, subject.end)))
    return undefined;
  // "criticised the government for counting 406, and says": the comma may stand before the joiner
  const joiner = tokens[and - 1]?.text === ',' ? and - 1 : and;
  const plain = tokens
    .slice(subject.end, joiner)
    .every(
      (token) =>
        (token.kind !== 'punct' || isOwningMark(token)) &&
        !sets.relatives.has(token) &&
        !sets.joiners.has(token) &&
        !small.that.has(token),
    );
  // "S counts 154 while T counts 406 and says": T has a verb
  for (let at = subject.end; plain && at < and; at += 1) {
    // "pediu ao governo uma lista e afirmou": a noun that may be a verb
    const noun = sets.determiners.isAt(tokens, at - 1);
    const verb =
      !linked &&
      !noun &&
      at >= object.end &&
      (say.longestAt(tokens, at) ?? ownCounting.longestAt(tokens, at)) !== undefined;
    if (verb || contrast.longestAt(tokens, at) !== undefined) return undefined;
  }
  return plain && object.body.claimant !== body.claimant ? subject : undefined;
}

/** Words of what is disputed. */
const DISPUTED = 16;

/**
 * "S rejected the government's figure of 60 and counts 41", "S negó las 60 que anunció el Gobierno y cuenta 41": whoever makes
 * something of another's count goes on with their own, whatever stands between.
 */
function disputesBefore(
  { start, end, strength, body }: SourceMention,
  and: number,
  { tokens, quotation }: Sentence,
  { disputes, speech, sets }: CompiledLanguage,
): boolean {
  if (start > SUBJECT || !OF_SUBJECTS.test(strength) || body.claimant === NOBODY.claimant) return false;
  const verb = sets.has.isAt(tokens, end) ? end + 1 : end;
  const from = disputes.longestAt(tokens, verb)?.end ?? (speech.makesOfIt.isAt(tokens, verb) ? verb + 1 : undefined);
  if (from === undefined || from >= and || and - from > DISPUTED) return false;
  // one clause, and no other that is joined on
  for (let at = from; at < and; at += 1) {
    const token = tokens[at];
    if (token === undefined || sets.joiners.has(token) || (quotation[at] ?? -1) >= 0) return false;
    if (token.kind === 'punct' && token.text !== ',' && !isOwningMark(token)) return false;
  }
  return true;
}

const ASKS = 4;

/** "called on the government to publish the names of the 406 people it says it freed": the one that is asked. */
export function whoIsAsked(
  found: SourceMention | undefined,
  mentions: readonly SourceMention[],
  { tokens }: Sentence,
  { small, speech, statements, sets, predicates }: CompiledLanguage,
): SourceMention | undefined {
  if (found?.strength !== 'pronoun' || !small.it.isAt(tokens, found.start)) return undefined;
  const asked = mentions.findLast(({ end, strength }) => end < found.start && strength !== 'pronoun');
  if (asked === undefined || !speech.toDo.isAt(tokens, asked.end)) return undefined;
  // "urged Venezuela to free the 800 people it says are held": those who ask for them count them
  if (predicates.longestAt(tokens, asked.end + 1)?.value === 'freed') return undefined;
  for (let at = asked.end; at < found.start; at += 1)
    if (tokens[at]?.kind === 'punct' || sets.joiners.isAt(tokens, at)) return undefined;
  return statements.asks.endsAt(tokens, asked.start, ASKS) || statements.asks.endsAt(tokens, asked.start - 1, ASKS)
    ? asked
    : undefined;
}
