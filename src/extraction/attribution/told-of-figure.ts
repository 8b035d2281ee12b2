import type { SourceMention } from '../bodies/body.js';
import { countNounEnd } from '../bodies/count-owner.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import { type Cue, cueOf } from './cue.js';

function ends(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punct';
}

/** A word that may say what a body does with a figure, and nothing of its people. */
function mayGive(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.word.capital || compiled.speech.makesOfIt.has(token)) return false;
  if (compiled.sets.negations.has(token) || compiled.sets.nameArticles.has(token)) return false;
  return (
    compiled.predicates.longestAt(tokens, at) === undefined && compiled.disputes.longestAt(tokens, at) === undefined
  );
}

/** The token before a name, past its article. */
function before(tokens: readonly Token[], { start }: SourceMention, { sets }: CompiledLanguage): number {
  return sets.determiners.isAt(tokens, start - 1) ? start - 2 : start - 1;
}

/** "the official figure", "la cifra oficial": whoever is named by their count. */
function isCount(
  tokens: readonly Token[],
  { start, end, strength }: SourceMention,
  compiled: CompiledLanguage,
): boolean {
  if (strength !== 'role') return false;
  for (let at = start; at < end; at += 1) if ((countNounEnd(tokens, at, compiled) ?? end + 1) <= end) return true;
  return false;
}

/** "The official figure is 406", "frente a la cifra oficial de 406": no verb of saying, and whose count it is. */
export function officialFigure(
  sentence: Sentence,
  mention: SourceMention,
  compiled: CompiledLanguage,
): Cue | undefined {
  const { tokens, quotation } = sentence;
  const { sets, copulas, hedgesBefore } = compiled;
  const { end, body } = mention;
  if (body.kind !== 'government') return undefined;
  // "O número oficial, dado pelo governo, é de 406"
  const is = copulas.longestAt(tokens, tokens[end]?.text === ',' ? end + 1 : end)?.end;
  const of = sets.partitives.isAt(tokens, is ?? end) || sets.placePrepositions.isAt(tokens, is ?? end);
  // "Roma tiene en su lista a 38 presos": where they are named
  if (is === undefined && (!of || compiled.small.in.isAt(tokens, before(tokens, mention, compiled)))) return undefined;
  const from = (is ?? end) + (of ? 1 : 0);
  const number = hedgesBefore.longestAt(tokens, from)?.end ?? from;
  if (tokens[number]?.kind !== 'number' || !isCount(tokens, mention, compiled)) return undefined;
  return cueOf(end, from, mention, 'said', quotation[end] ?? -1);
}

/** "horas depois de o governo anunciar 406": a verb without a tense says as much, where the clause tells when. */
export function afterTold(sentence: Sentence, mention: SourceMention, compiled: CompiledLanguage): Cue | undefined {
  const { tokens, quotation } = sentence;
  const { speech, small, course } = compiled;
  const { start, end } = mention;
  // "acusa al Gobierno de contar 406"
  const linked = speech.linked.isAt(tokens, end) && speech.toSay.isAt(tokens, end + 1);
  if (linked && tokens[end + 2]?.kind === 'number')
    return cueOf(end + 1, end + 2, mention, 'said', quotation[end] ?? -1);
  if (!speech.toSay.isAt(tokens, end)) return undefined;
  const time = [start, start - 1, start - 2].find((at) => small.ofThe.isAt(tokens, at)) ?? 0;
  // "apesar de o governo anunciar 406"
  const opens = speech.earlierLater.isAt(tokens, time - 1) || course.speaking.despite.longestAt(tokens, time - 1);
  return opens ? cueOf(end, end + 1, mention, 'said', quotation[end] ?? -1) : undefined;
}

/** Words of the people counted: "41 | presos políticos excarcelados". */
const PEOPLE = 4;

/** "406 |", "la cifra de 41 excarcelados |": a figure right before `at`, or named as one with its people after it. */
function followsFigure(tokens: readonly Token[], at: number, { sets, counts }: CompiledLanguage): boolean {
  if (tokens[at - 1]?.kind === 'number') return true;
  for (let number = at - 2; number >= at - 1 - PEOPLE && tokens[number + 1]?.kind === 'word'; number -= 1)
    if (tokens[number]?.kind === 'number')
      return sets.partitives.isAt(tokens, number - 1) && counts.longestAt(tokens, number - 2)?.end === number - 1;
  return false;
}

/**
 * "lower than the 406 that S gives", "menos que las 406 que da S", "os 406 de que fala S": a clause that hangs on a figure and
 * holds no more than a body and a verb, whatever the verb.
 */
export function givenBy(sentence: Sentence, mention: SourceMention, compiled: CompiledLanguage): Cue | undefined {
  const { tokens, quotation } = sentence;
  const { sets, speech } = compiled;
  const { start, end } = mention;
  const first = before(tokens, mention, compiled);
  const said = (verb: number): Cue => cueOf(verb, verb + 1, mention, 'said', quotation[start] ?? -1);
  const speaks = speech.speaks.isAt(tokens, first) && sets.relatives.isAt(tokens, first - 1);
  if (speaks) return said(first);
  if (sets.relatives.isAt(tokens, first))
    return followsFigure(tokens, first, compiled) && mayGive(tokens, end, compiled) && ends(tokens[end + 1])
      ? said(end)
      : undefined;
  const inverted = compiled.language.sources.verbFirst && sets.relatives.isAt(tokens, first - 1) && ends(tokens[end]);
  return inverted && followsFigure(tokens, first - 1, compiled) && mayGive(tokens, first, compiled)
    ? said(first)
    : undefined;
}
