import type { AnalysedSentence } from '../analysed-sentence.js';
import { COUNTERS, NOBODY, RIGHTS_GROUPS, type SourceMention } from '../bodies/body.js';
import { countNounEnd } from '../bodies/count-owner.js';
import { type Candidate, placeOf } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import { isFreedThemself } from './freed-themselves.js';
import { reactsAfter } from './reacts.js';

const BACK = 2;
const NOUN_REACH = 2;
const CLOSED = /^[).]$/;

/** A body of a kind that counts people freed by others, named or called by a noun that stands for it. */
function isCounter({ body, outlet, strength }: SourceMention): boolean {
  return (
    outlet === undefined &&
    COUNTERS.has(body.kind) &&
    body.claimant !== RIGHTS_GROUPS &&
    body.claimant !== body.kind &&
    strength !== 'place'
  );
}

/** The one body that all counters among these mentions are. */
function only(mentions: readonly SourceMention[]): SourceMention | undefined {
  const counters = mentions.filter(isCounter);
  const [first] = counters;
  return counters.every(({ body }) => body.claimant === first?.body.claimant) ? first : undefined;
}

function isLinked(
  { sentence: { tokens } }: AnalysedSentence,
  { start }: SourceMention,
  { sets, speech: { linked } }: CompiledLanguage,
): boolean {
  const article = sets.determiners.isAt(tokens, start - 1) && !linked.isAt(tokens, start - 1);
  return linked.isAt(tokens, article ? start - 2 : start - 1);
}

/** "Coube ao Foro Penal dar a notícia: 22", "Its last communiqué had better news: in April three": told before the colon. */
function beforeColon({ analysed, span }: Candidate, reader: Reader): SourceMention | undefined {
  const { sentence, mentions, voice } = analysed;
  const { tokens } = sentence;
  let colon = span.hedgeStart - 1;
  while (colon >= 0 && tokens[colon]?.text !== ':') colon -= 1;
  if (colon < 0 || mentions.some(({ start, strength }) => start > colon && start < span.start && strength === 'named'))
    return undefined;
  const told = only(mentions.filter(({ end }) => end <= colon));
  return told ?? (hasPossessive(analysed, colon, reader.compiled) ? itsOwner(voice) : undefined);
}

/** "…, figuraban en sus archivos 806", "again on its figures": a count or a paper of whoever the text is about. */
function hasPossessive(
  { sentence: { tokens }, words }: AnalysedSentence,
  to: number,
  compiled: CompiledLanguage,
): boolean {
  if (!compiled.sets.possessives.mayBeIn(words)) return false;
  for (let at = 0; at < to; at += 1) {
    if (!compiled.sets.possessives.has(tokens[at])) continue;
    for (let step = 1; step <= NOUN_REACH; step += 1)
      if (countNounEnd(tokens, at + step, compiled) !== undefined) return true;
  }
  return false;
}

function itsOwner(voice: SourceMention | null): SourceMention | undefined {
  return voice !== null && isCounter(voice) ? voice : undefined;
}

/** "Hamas, which freed 51 hostages": who sets people free does not count them; who "has seen 57 leave" does. */
function frees({ predicates, sentence: { tokens, compiled } }: AnalysedSentence, from: number, to: number): boolean {
  return predicates.some(
    ({ kind, start }) =>
      (kind === 'freed' || kind === 'promised') &&
      start >= from &&
      start < to &&
      ![start, start - 1].some((at) => compiled.speech.sees.isAt(tokens, at)),
  );
}

/** "o do Observatório, que no mesmo período encontrou menos de 300 nomes": in a clause of its own about the body. */
function inItsClause(candidate: Candidate, { compiled }: Reader): SourceMention | undefined {
  const { analysed, span } = candidate;
  const { sentence, mentions } = analysed;
  const { tokens } = sentence;
  const last = mentions.findLast(({ end, strength }) => end <= span.hedgeStart && strength !== 'place');
  if (last === undefined || !isCounter(last) || last.strength === 'pronoun') return undefined;
  const comma = CLOSED.test(tokens[last.end]?.text ?? '') ? last.end + 1 : last.end;
  const opens = tokens[comma]?.text === ',' && compiled.sets.relatives.isAt(tokens, comma + 1);
  const closed = tokens.slice(comma + 1, span.hedgeStart).some(({ text }) => text === ',' || text === ';');
  return opens && !closed && !frees(candidate.analysed, comma, span.hedgeStart) ? last : undefined;
}

/** "Em visita ao campo, a Comissão encontrou 230 pessoas detidas": nobody else in the sentence counts. */
function onlyCounter({ analysed, span }: Candidate, { compiled }: Reader): SourceMention | undefined {
  const { mentions, segments } = analysed;
  const told = only(mentions);
  if (told === undefined || (told.body.kind !== 'ngo' && told.body.kind !== 'international')) return undefined;
  if (told.strength === 'pronoun' || segments[told.start] !== segments[span.start]) return undefined;
  if (told.end > span.hedgeStart || isLinked(analysed, told, compiled)) return undefined;
  if (isFreedThemself(analysed, told, span.hedgeStart)) return undefined;
  // "El sindicato soltó a 12 presos": who sets people free does not count them
  const others =
    frees(analysed, told.end, span.hedgeStart) ||
    mentions.some(
      ({ body, strength, start }) =>
        strength !== 'place' && start < span.start && body.kind === 'government' && body.claimant !== NOBODY.claimant,
    );
  const reacts = reactsAfter(analysed.sentence, told.end, compiled);
  return others || reacts || asksBefore(analysed, span.start, compiled) ? undefined : told;
}

/** "The Commission called for the release of 230". */
function asksBefore(
  { sentence: { tokens }, words }: AnalysedSentence,
  to: number,
  { asks }: CompiledLanguage,
): boolean {
  if (!asks.mayBeIn(words)) return false;
  for (let at = 0; at < to; at += 1) if (asks.longestAt(tokens, at) !== undefined) return true;
  return false;
}

/** Whose a number is that no word of saying gives to anybody, as its own sentence tells. */
export function topicOf(candidate: Candidate, reader: Reader): SourceMention | undefined {
  const { analysed, span } = candidate;
  if ((analysed.sentence.quotation[span.start] ?? -1) >= 0) return undefined;
  const told = beforeColon(candidate, reader) ?? inItsClause(candidate, reader) ?? onlyCounter(candidate, reader);
  if (told !== undefined) return told;
  const owner = itsOwner(analysed.voice);
  if (owner === undefined) return undefined;
  const alone = analysed.mentions.every(({ strength, body }) => strength === 'place' || body.kind === 'unattributed');
  return alone && hasPossessive(analysed, analysed.sentence.tokens.length, reader.compiled) ? owner : undefined;
}

/** The one body that a sentence right before in the paragraph was about, though nobody said anything. */
export function topicBefore({ analysed, passage }: Candidate): SourceMention | undefined {
  if (analysed.mentions.some(({ strength, body }) => strength === 'named' && body.kind !== 'unattributed'))
    return undefined;
  const at = placeOf({ analysed, passage });
  const [before] = passage.sentences
    .slice(Math.max(0, at - BACK), at)
    .reverse()
    .filter(({ mentions }) =>
      mentions.some((mention) => mention.strength !== 'place' && mention.body.kind !== 'unattributed'),
    );
  const told = before === undefined || before.cues.length > 0 ? undefined : only(before.mentions);
  if (before === undefined || told === undefined || isFreedThemself(before, told)) return undefined;
  return told.start <= 1 && told.body.kind === 'ngo' ? told : undefined;
}
