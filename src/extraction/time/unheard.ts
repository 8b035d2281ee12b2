import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import type { TimeExpression } from './moment.js';
import { isSaidBy, isSayingDay, isThatSaid } from './said-time.js';

const WHO = 7;

/** "dijo el cantante el domingo": whoever it is stands between the verb and the day. */
function namesWho(
  from: number,
  to: number,
  verb: number,
  tokens: readonly Token[],
  compiled: CompiledLanguage,
): boolean {
  if (to - from > WHO || tokens[verb - 1]?.text !== ',') return false;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.kind !== 'word' || compiled.small.that.isAt(tokens, at)) return false;
    if (compiled.predicates.longestAt(tokens, at) !== undefined || compiled.sets.relatives.isAt(tokens, at))
      return false;
  }
  return true;
}

/** "que el domingo declaró a una emisora": between "who" and the verb there is nothing but the day. */
function standsBeforeVerb(
  time: TimeExpression,
  { start: verb, end }: { readonly start: number; readonly end: number },
  tokens: readonly Token[],
  compiled: CompiledLanguage,
): boolean {
  const { sets } = compiled;
  if (time.end !== verb) return false;
  // "La jueza, que el domingo declaró nulo el juicio": what was said that day is something else
  if (!isThatSaid(end, tokens, compiled)) return false;
  let at = time.start - 1;
  while (!sets.relatives.isAt(tokens, at) && (sets.on.isAt(tokens, at) || sets.fillers.isAt(tokens, at))) at -= 1;
  return sets.relatives.isAt(tokens, at) && tokens[at - 1]?.text === ',';
}

const AT_HEAD = 2;
const HAD = 2;

/** "El viernes dijo que", "Na sexta-feira tinha afirmado que": at the head of a sentence that leaves out who speaks. */
function opensUnnamed(
  time: TimeExpression,
  verb: number,
  tokens: readonly Token[],
  compiled: CompiledLanguage,
): boolean {
  if (time.role !== 'on' || time.start > AT_HEAD || verb < time.end || verb - time.end > HAD) return false;
  const { course, sets } = compiled;
  for (let at = time.end; at < verb; at += 1)
    if (tokens[at]?.text !== ',' && !course.hadDone.isAt(tokens, at)) return false;
  return tokens.slice(0, time.start).every((token) => sets.on.has(token) || sets.fillers.has(token));
}

const NOUN = 3;

/** But not of "one of them said". */
function isNumeral(at: number, tokens: readonly Token[], { numerals, partitives }: CompiledLanguage['sets']): boolean {
  return numerals.isAt(tokens, at) && !partitives.isAt(tokens, at + 1);
}

/** Not "was announced on Sunday", by nobody, nor "in three northern states on Sunday", which is a noun there. */
function maySay(verb: number, tokens: readonly Token[], { sets, dating, clause }: CompiledLanguage): boolean {
  if (dating.auxiliaries.isAt(tokens, verb - 1) || sets.determiners.isAt(tokens, verb - 1)) return false;
  // "were freed and told on Sunday to leave", "y se anunció el domingo una marcha"
  if (sets.joiners.isAt(tokens, verb - 1) || clause.ownPassive.isAt(tokens, verb - 1)) return false;
  // "40 who had reported to police on Sunday": of a clause about them
  for (let at = verb - 1; at >= verb - 2; at -= 1)
    if (sets.relatives.isAt(tokens, at) && tokens[at - 1]?.text !== ',') return false;
  for (let at = verb - 1; at >= verb - NOUN && tokens[at]?.kind !== 'punct'; at -= 1)
    if (tokens[at]?.kind === 'number' || isNumeral(at, tokens, sets) || sets.placePrepositions.isAt(tokens, at))
      return false;
  return true;
}

const DAY_WORDS = 2;
const TO_THAT = 12;

/** "Se supo este lunes que", "On Sunday it was reported that": the day on which a count became known, and not that of what it counts. */
export function isMadeKnown(
  { role, what, start, end }: TimeExpression,
  { sentence, words }: AnalysedSentence,
): boolean {
  const { tokens, compiled } = sentence;
  const { madeKnown } = compiled.dating;
  if (role !== 'on' || !isSayingDay(what) || !madeKnown.mayBeIn(words)) return false;
  for (let at = Math.max(0, start - DAY_WORDS - TO_THAT); at <= end + DAY_WORDS; at += 1) {
    const verb = madeKnown.longestAt(tokens, at);
    if (verb === undefined) continue;
    const beside = at >= end ? at - end <= 1 : start >= verb.end && start - verb.end <= DAY_WORDS;
    if (!beside) continue;
    const from = Math.max(end, verb.end);
    // "se supo el lunes, por un mensaje de la Conferencia, que"
    for (let that = from; that < from + TO_THAT && !/^[.;:]$/.test(tokens[that]?.text ?? ''); that += 1)
      if (compiled.small.that.isAt(tokens, that)) return true;
  }
  return false;
}

/**
 * "40 have been freed, the man's sister said on Sunday": a day of saying, whoever it is that speaks. Asked where nobody is
 * heard whose word counts.
 */
export function isUnheard(time: TimeExpression, { sentence, words }: AnalysedSentence): boolean {
  const { tokens, compiled } = sentence;
  if (!isSayingDay(time.what) || !compiled.say.mayBeIn(words)) return false;
  for (let at = 0; at < tokens.length; at += 1) {
    const verb = compiled.say.longestAt(tokens, at);
    if (verb === undefined) continue;
    if (standsBeforeVerb(time, verb, tokens, compiled) || opensUnnamed(time, at, tokens, compiled)) return true;
    // "dijo que ese día salieron 24": past "that" it is what is said
    if (compiled.small.that.isAt(tokens, verb.end - 1) || !maySay(at, tokens, compiled)) continue;
    if (
      time.start >= verb.end &&
      (isSaidBy(verb, time, sentence) || namesWho(verb.end, time.start, at, tokens, compiled))
    )
      return true;
  }
  return false;
}
