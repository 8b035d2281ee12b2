import type { SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

const REACH = 30;

/** A stretch that only says when, where or on what occasion: it opens with a preposition or a word of time. */
function isAdjunct(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { sets, fixedTimes, told, channels, timeStarts } = compiled;
  if (sets.adjunctOpeners.has(token) || token.kind === 'number') return true;
  const day = sets.on.has(token) ? tokens[at + 1] : token;
  return (
    sets.weekdays.has(day) ||
    sets.months.has(day) ||
    (sets.on.has(token) && timeStarts.has(tokens[at + 1] ?? token)) ||
    [fixedTimes, told, channels].some((phrases) => phrases.longestAt(tokens, at) !== undefined)
  );
}

/**
 * "En un acto en Fuerte Tiuna, el domingo, aseguró que": nothing but adjuncts before the verb, whose subject is left out
 * and is whoever the text is about.
 */
export function followsAdjuncts(
  tokens: readonly Token[],
  verb: number,
  mentions: readonly SourceMention[],
  compiled: CompiledLanguage,
): boolean {
  const { adjunctOpeners } = compiled.sets;
  // "El último boletín de Foro Penal, con datos al 5 de enero, recogía": who opens the sentence is its subject
  const opens = mentions.some(
    ({ start, end, strength }) => start <= 1 && end <= verb && strength !== 'place' && !adjunctOpeners.isAt(tokens, 0),
  );
  if (opens || mentions.some((mention) => isBesideVerb(tokens, mention, verb, compiled))) return false;
  return areAdjuncts(tokens, verb, compiled, isSubject);
}

const TO_VERB = 4;

/** "Hasta ahora Foro Penal ha confirmado": a name with no preposition before it, right before its verb, is the subject. */
function isBesideVerb(
  tokens: readonly Token[],
  { start, end, strength }: SourceMention,
  verb: number,
  { sets, small, speech }: CompiledLanguage,
): boolean {
  if (strength !== 'named' || end > verb || verb - end > TO_VERB || start === 0) return false;
  const before = tokens[start - 1];
  const binds = [sets.placePrepositions, sets.agents, sets.joiners, small.ofThe, speech.linked];
  const opens = sets.adjunctOpeners.has(before) && !speech.timeAdverbs.has(before);
  if (before?.kind !== 'word' || opens || binds.some((words) => words.has(before))) return false;
  for (let at = end; at < verb; at += 1) if (tokens[at]?.kind !== 'word') return false;
  return true;
}

/** "Em 3 de janeiro, a organização contava": nothing but adjuncts up to the comma at `end`. */
export function afterAdjuncts(tokens: readonly Token[], end: number, compiled: CompiledLanguage): boolean {
  return areAdjuncts(tokens, end, compiled, () => false);
}

type Opens = (tokens: readonly Token[], at: number, compiled: CompiledLanguage) => boolean;

function areAdjuncts(tokens: readonly Token[], end: number, compiled: CompiledLanguage, opensSubject: Opens): boolean {
  const { sets, predicates } = compiled;
  if (end === 0 || end > REACH || !isAdjunct(tokens, 0, compiled)) return false;
  // "quando Nicolás Maduro foi capturado": what is told in passing may have a subject and a verb of its own
  let passing = false;
  for (let at = 1; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'punct' && !/^[,()]$/.test(token.text))) return false;
    if (token.text === ',' && at + 1 < end) {
      passing = sets.subordinators.isAt(tokens, at + 1);
      if (!passing && !isAdjunct(tokens, at + 1, compiled)) return false;
    }
    if (passing) continue;
    if (sets.relatives.has(token) || predicates.longestAt(tokens, at) !== undefined) return false;
    if (opensSubject(tokens, at, compiled)) return false;
  }
  return true;
}

/** "En Caracas el vecino dijo": an article that follows no preposition opens the subject. */
function isSubject(tokens: readonly Token[], at: number, { sets, speech, language }: CompiledLanguage): boolean {
  const { key } = tokens[at] ?? { key: '' };
  if (!language.sources.nameArticles.includes(key) && !sets.articleOnes.hasKey(key)) return false;
  const before = tokens[at - 1];
  if (before === undefined || before.text === ',') return false;
  const preposition = sets.adjunctOpeners.has(before) && !speech.timeAdverbs.has(before);
  return !preposition && !speech.joinsAdjunct.has(before);
}
