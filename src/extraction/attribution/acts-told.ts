import type { AnalysedSentence } from '../analysed-sentence.js';
import { type Body, COUNTERS } from '../bodies/body.js';
import type { Candidate } from '../candidate.js';
import type { Draft } from '../draft.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Predicate } from '../measures/predicates.js';
import type { Reader } from '../reader.js';

/** Words between those who let people go and the verb: "a court in the city of Maracay released". */
const AGENT_REACH = 6;
const VERB_REACH = 12;

/** "were freed by", "han sido liberados": what was done to them, by whomever. */
function isPassive(
  { start, end }: Predicate,
  { sentence: { tokens } }: AnalysedSentence,
  { copulas }: CompiledLanguage,
): boolean {
  for (let at = Math.max(0, start - 1); at < end; at += 1) if (copulas.longestAt(tokens, at) !== undefined) return true;
  return false;
}

/** "by a court", "de la Fiscalía": whoever stands after it does nothing here. */
function isLinked(
  { sentence: { tokens } }: AnalysedSentence,
  start: number,
  { sets, course }: CompiledLanguage,
): boolean {
  const { links } = course.custody;
  const before = tokens[start - 1]?.key ?? '';
  if (links.hasKey(before)) return true;
  return sets.determiners.hasKey(before) && links.isAt(tokens, start - 2);
}

/** Who lets people go before this verb, with nothing but words between: a court, a ministry, the police. */
function agentOf(analysed: AnalysedSentence, verb: number, compiled: CompiledLanguage): number | undefined {
  const { sentence, mentions } = analysed;
  const { tokens } = sentence;
  const { authorities } = compiled.course.custody;
  for (let at = verb - 1; at >= Math.max(0, verb - AGENT_REACH); at -= 1) {
    if (tokens[at]?.kind === 'punct') return undefined;
    const body = mentions.find(({ start, end }) => start <= at && at < end);
    const acts = body === undefined ? authorities.isAt(tokens, at) : body.body.kind === 'government';
    const start = body?.start ?? at;
    if (acts && body?.strength !== 'pronoun' && !isLinked(analysed, start, compiled)) return start;
  }
  return undefined;
}

/** "A court released four on bail on Tuesday": the writer tells what an authority did, and nobody is said to count it. */
function isActTold({ analysed, span }: Candidate, compiled: CompiledLanguage): boolean {
  const { predicates, segments, sentence } = analysed;
  if ((sentence.quotation[span.start] ?? -1) >= 0) return false;
  const verb = predicates.findLast(
    ({ kind, wish, participle, start }) =>
      (kind === 'freed' || kind === 'promised') && !wish && !participle && start < span.hedgeStart,
  );
  if (verb === undefined || span.hedgeStart - verb.end > VERB_REACH) return false;
  if (segments[verb.start] !== segments[span.start] || isPassive(verb, analysed, compiled)) return false;
  return agentOf(analysed, verb.start, compiled) !== undefined;
}

/** "31 since Monday … four of them on Tuesday", "the 31": the same count told on. */
function goesOnAbout({ analysed, span, counted }: Candidate, last: Draft | undefined, reader: Reader): boolean {
  if (last === undefined) return false;
  const determined = reader.compiled.sets.determiners.isAt(analysed.sentence.tokens, span.hedgeStart - 1);
  if (determined || reader.drafts.lastOfValue(span.value) !== undefined) return true;
  if (counted.kind === 'unknown' || !counted.partitive) return false;
  const dated = analysed.times.some(({ what }) => what.kind !== 'same-day');
  return !dated || last.window.from === null || last.window.from !== last.window.to;
}

/** Whether a count is what an authority did since, so that it is not that of the organisation that counted before it. */
export function isOthersAct(candidate: Candidate, before: Body, reader: Reader): boolean {
  if (!COUNTERS.has(before.kind) || !isActTold(candidate, reader.compiled)) return false;
  return !goesOnAbout(candidate, reader.drafts.lastFirm, reader);
}
