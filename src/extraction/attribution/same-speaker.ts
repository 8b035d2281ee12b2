import { mentionOfBody, NOBODY, type SourceMention } from '../bodies/body.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Sentence } from '../sentences/sentence.js';
import type { Token } from '../text/text.js';
import type { Cue } from './cue.js';
import { isInRelative } from './in-relative.js';
import { isOrganOf } from './organs.js';

const LAWYERS = 'lawyers';

/** "A diplomat said the mission could account for 230": the body named again by a common noun is the one that speaks. */
export function goesBack(
  found: SourceMention | undefined,
  cues: readonly Cue[],
  { tokens }: Sentence,
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const last = cues.at(-1);
  if (found === undefined || last === undefined || last.kind !== 'said') return undefined;
  // "S y T discrepan: la segunda cuenta 175": one of two
  const name = found.end - 1;
  if (compiled.bodies.ofOrder.isAt(tokens, name) || compiled.bodies.ofPair.isAt(tokens, name)) return undefined;
  // "el ministerio publicó un boletín, en el que daba cuenta de 116": the bulletin is the ministry's
  if (found.start < last.end) return found.strength === 'pronoun' && found.end >= last.end ? last.source : undefined;
  if (found.start - last.end > 2 && !isComplement(tokens, found.start, compiled)) return undefined;
  // "a rights group said it had verified": whoever just spoke goes on
  if (compiled.small.it.isAt(tokens, found.start) && last.source.body.kind !== 'unattributed') return last.source;
  // "El presidente de Foro Penal dijo que los abogados han contado 168": those of the organisation
  if (
    found.body.claimant === LAWYERS &&
    last.source.body.kind === 'ngo' &&
    compiled.small.the.isAt(tokens, found.start)
  )
    return last.source;
  const common =
    found.strength === 'pronoun' ||
    (found.strength === 'role' && (found.body.kind === 'ngo' || found.body.claimant === NOBODY.claimant));
  return common &&
    (found.body.claimant === last.source.body.claimant ||
      found.body.claimant === NOBODY.claimant ||
      last.source.strength !== 'role')
    ? last.source
    : undefined;
}

/** "said that the NGO …": what follows "that" is what was said. */
export function isComplement(tokens: readonly Token[], at: number, { small }: CompiledLanguage): boolean {
  return small.that.isAt(tokens, at - 1);
}

/** Words of "the prison observatory" between two names. */
const HEAD_WORDS = 4;

/** "S and T", "S y el T", "S and the prison observatory T": what joins two bodies, with the noun for the second. */
function isJoined(tokens: readonly Token[], from: number, to: number, compiled: CompiledLanguage): boolean {
  const { language, sets, small, speech } = compiled;
  const gap = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const [joiner, ...noun] = gap;
  if (joiner === undefined || !language.structure.pairJoiners.includes(joiner.key)) return false;
  const words = noun.filter((token) => !small.theOne.has(token) && !speech.pairArticles.has(token));
  if (words.length === 0) return true;
  // "e o serviço de imprensa do presidente T"
  if (isOrganOf(tokens, tokens.indexOf(joiner, from) + 1, to, compiled)) return true;
  const named = words.every(({ word }) => !word.capital) && sets.bodyHeads.isAt(tokens, to - 1);
  return named && noun.length <= HEAD_WORDS;
}

/** ", anunciaron el presidente X y el ministro Y", "according to S and T": the second of two that stand after their verb. */
function pairAfter(
  source: SourceMention,
  mentions: readonly SourceMention[],
  { tokens }: Sentence,
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const next = mentions.find(({ start }) => start >= source.end);
  const verb = [1, 2, 3, 4, 5].some(
    (back) =>
      (compiled.say.longestAt(tokens, source.start - back) ??
        compiled.according.longestAt(tokens, source.start - back)) !== undefined,
  );
  const end = next === undefined ? undefined : tokens[next.end];
  const closes = end === undefined || end.kind === 'punct' || compiled.speech.eachInTurn.has(end);
  if (next === undefined || !verb || !closes || next.strength === 'pronoun' || next.strength === 'place')
    return undefined;
  if (next.body.kind === 'unattributed' || next.body.claimant === source.body.claimant) return undefined;
  return isJoined(tokens, source.end, next.start, compiled) ? next : undefined;
}

/**
 * "S criticised the government and T counts 41", "S cuestionó la cifra del Gobierno y T cuenta 41": whom a verb of the subject
 * that opens the sentence is about; after "S said that" it is a subject of its own.
 */
function isObject(
  { start }: SourceMention,
  mentions: readonly SourceMention[],
  { tokens }: Sentence,
  { small, say, sets, according, language }: CompiledLanguage,
): boolean {
  const [subject] = mentions;
  if (subject === undefined || subject.start > 1 || subject.end >= start || subject.strength === 'pronoun')
    return false;
  if (according.longestAt(tokens, 0) !== undefined) return false;
  let verb = false;
  for (let at = subject.end; at < start; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || sets.joiners.has(token) || sets.relatives.has(token) || small.that.has(token))
      return false;
    // only in English may "said" stand without its "that"
    if (at === subject.end && !language.sources.verbFirst && say.longestAt(tokens, at) !== undefined) return false;
    verb ||= !token.word.capital && !sets.functionWords.has(token) && !sets.determiners.has(token);
  }
  return verb;
}

/** "S and T say": the other body of a pair joined to the source, or the pair that "they" goes back to. */
export function pairOf(
  source: SourceMention,
  mentions: readonly SourceMention[],
  sentence: Sentence,
  compiled: CompiledLanguage,
): SourceMention | null {
  if (source.strength === 'pronoun' || source.body.kind === 'unattributed') return null;
  if (mentions.every(({ start }) => start === source.start)) return null;
  const after = pairAfter(source, mentions, sentence, compiled);
  if (after !== undefined) return after;
  const before = mentions.findLast((mention) => mention.end < source.start);
  if (
    before === undefined ||
    before.strength === 'pronoun' ||
    // "Kiev e Moscovo anunciaram", but not "the embassy in Caracas and Foro Penal said"
    (before.strength === 'place' && (source.strength !== 'place' || before.start > 1)) ||
    before.body.claimant === source.body.claimant
  )
    return null;
  const joined = isJoined(sentence.tokens, before.end, source.start, compiled);
  if (joined && isObject(before, mentions, sentence, compiled)) return null;
  return joined && before.body.kind !== 'unattributed' ? before : null;
}

/** "Armenia said that 19 were held, down from the 23 it spoke of": a country that speaks is "it" for the rest of its sentence. */
export function ofCountry(
  source: SourceMention | undefined,
  cues: readonly Cue[],
  mentions: readonly SourceMention[],
): SourceMention | undefined {
  if (source?.strength !== 'pronoun' || source.speaker !== null) return source;
  const { start } = source;
  const country = cues.find((cue) => cue.source.strength === 'place' && cue.end <= start);
  const others = mentions.some(
    ({ start: at, strength }) => at < start && strength !== 'place' && strength !== 'pronoun',
  );
  return country === undefined || others ? source : mentionOfBody(source, country.source.body);
}

/** "S said 12 left, adding that …": a further verb of saying without a subject of its own keeps the one before. */
export function sameSubject(
  cues: readonly Cue[],
  at: number,
  mentions: readonly SourceMention[],
  sentence: Sentence,
  compiled: CompiledLanguage,
): SourceMention | undefined {
  const { tokens, quotation } = sentence;
  // '«El gobierno habla de 300», señala': who is quoted is not who quotes
  const last = cues.findLast((cue) => cue.disputed !== true && cue.quotation === (quotation[at] ?? -1));
  if (last === undefined || last.kind !== 'said') return undefined;
  const main = pastRelative(last, at, mentions, sentence);
  if (main !== undefined) return main;
  // "the government says 626, but we count 300": a contrast changes who speaks
  for (let index = last.end; index < at; index += 1)
    if (compiled.contrast.longestAt(tokens, index) !== undefined) return undefined;
  return mentions.some((mention) => mention.start >= last.end && mention.end <= at) ? undefined : last.source;
}

/** "El ministro acusó al Foro Penal, que ha contado 41; dijo que son 116": a clause that is over gives the verb back to its sentence. */
function pastRelative(
  last: Cue,
  at: number,
  [subject]: readonly SourceMention[],
  sentence: Sentence,
): SourceMention | undefined {
  if (sentence.tokens[at - 1]?.text !== ';' || !isInRelative(last, sentence)) return undefined;
  const opens = subject !== undefined && subject.start <= 1 && subject.end < last.source.start;
  return opens && (subject.strength === 'named' || subject.strength === 'role') ? subject : undefined;
}

/** "cita al Ministerio del Interior, según el cual 41 salieron": the body right before "according to which". */
export function antecedent(
  { tokens }: Sentence,
  at: number,
  mentions: readonly SourceMention[],
): SourceMention | undefined {
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const body = mentions.find((mention) => mention.end === end);
  const speaks = body !== undefined && body.outlet === undefined && body.body.kind !== 'unattributed';
  return speaks && (body.strength === 'named' || body.strength === 'role') ? body : undefined;
}
