import { COUNTERS, NOBODY, RIGHTS_GROUPS, type SourceMention } from '../bodies/body.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import { type Token, tokenize } from '../text/text.js';
import { afterAdjuncts } from './after-adjuncts.js';
import { isFreedThemself } from './freed-themselves.js';
import { reactsAfter } from './reacts.js';

const DOES = 4;

/** Whether a source stands at the head of its sentence, or of a clause after a semicolon or a contrast. */
function opensSegment(start: number, { segments, sentence: { tokens } }: Candidate['analysed']): boolean {
  if (start <= 1) return true;
  return [start - 1, start - 2].some((at) => tokens[at]?.text === ';') && segments[start] !== segments[start - 3];
}

/** "Em 3 de janeiro, a organização contava", "Passado um dia, o Observatório só tinha": a subject after days and places alone. */
function isSubject({ start }: SourceMention, analysed: Candidate['analysed'], reader: Reader): boolean {
  if (opensSegment(start, analysed)) return true;
  const { tokens } = analysed.sentence;
  let head = start;
  while (head > start - INTRODUCED && isOfName(tokens[head - 1], reader.compiled)) head -= 1;
  return tokens[head - 1]?.text === ',' && afterAdjuncts(tokens, head - 1, reader.compiled);
}

const INTRODUCED = 4;

/** "the opposition alliance PUD", "a organização". */
function isOfName(
  token: Token | undefined,
  { sets: { determiners, bodyHeads, describedBodies }, speech }: Reader['compiled'],
): boolean {
  if (token === undefined) return false;
  const { key } = token;
  return (
    determiners.hasKey(key) || bodyHeads.hasKey(key) || describedBodies.hasKey(key) || speech.beforeBody.has(token)
  );
}

/** "Defensoría del Pueblo", "National Human Rights Commission". */
function watchesOver(name: string, { capitals: { watchOffices, humanRights } }: CompiledLanguage): boolean {
  const words = tokenize(name, 0);
  return watchOffices.isAt(words, 0) || words.some((_, at) => humanRights.longestAt(words, at) !== undefined);
}

/** Who may count what stands in their sentence: an organisation, or an office that watches over others. */
function isCounter({ body, outlet, strength }: SourceMention, compiled: CompiledLanguage): boolean {
  if (outlet !== undefined || body.claimant === NOBODY.claimant || body.claimant === RIGHTS_GROUPS) return false;
  if (strength !== 'named' && strength !== 'role') return false;
  if (strength === 'role' && body.claimant === body.kind) return false;
  // an ombudsman or a human rights commission counts as an NGO does
  return COUNTERS.has(body.kind) || (body.kind === 'government' && watchesOver(body.claimant, compiled));
}

/** Whether somebody else than the subject may be the one who counts or acts before the number. */
function isInterrupted(
  subject: SourceMention,
  { analysed: { mentions, predicates, sentence }, span }: Candidate,
  reader: Reader,
): boolean {
  const { placePrepositions, determiners } = reader.compiled.sets;
  return mentions.some(({ start, end, strength, body }) => {
    if (start < subject.end || end > span.hedgeStart || body.kind !== 'government') return false;
    // "Hamas devolve 4 corpos e Israel liberta 360"
    if (strength === 'place') return predicates.some((told) => told.kind === 'freed' && told.start === end);
    const article = determiners.isAt(sentence.tokens, start - 1) ? 1 : 0;
    return !placePrepositions.isAt(sentence.tokens, start - 1 - article);
  });
}

/**
 * "Hengaw has put together the data of 83 releases", "La Fundación solo ha podido poner nombre a diecinueve": an
 * organisation that opens its sentence counts what stands in it, whatever its verb; not one that sets free or asks.
 */
export function subjectCounts(candidate: Candidate, reader: Reader): SourceMention | undefined {
  const { analysed, span } = candidate;
  const { compiled } = reader;
  const { sentence, mentions, predicates, segments } = analysed;
  if ((sentence.quotation[span.start] ?? -1) >= 0) return undefined;
  const subject = mentions.findLast(
    (mention) =>
      mention.end <= span.hedgeStart &&
      segments[mention.start] === segments[span.start] &&
      isSubject(mention, analysed, reader) &&
      (isIt(mention, analysed, reader) || isPaper(mention) || isCounter(mention, compiled)),
  );
  if (subject === undefined) return undefined;
  if (subject.strength === 'pronoun' && compiled.copulas.longestAt(sentence.tokens, subject.end) !== undefined)
    return undefined;
  const does = predicates.some(
    ({ kind, wish, start }) =>
      kind !== 'other' &&
      // "Clippve still has 140 down as imprisoned": no organisation holds anybody
      !(kind === 'held' && subject.body.kind !== 'opposition') &&
      !wish &&
      ![0, 1, 2].some((back) => compiled.speech.sees.isAt(sentence.tokens, start - back)) &&
      // "accompanied the release of 126": a noun says what was seen, and not what the body did
      !compiled.sets.determiners.isAt(sentence.tokens, start - 1) &&
      start >= subject.end &&
      start - subject.end <= DOES &&
      start < span.hedgeStart,
  );
  if (
    does ||
    isFreedThemself(analysed, subject, span.hedgeStart) ||
    isInterrupted(subject, candidate, reader) ||
    reactsAfter(sentence, subject.end, compiled)
  )
    return undefined;
  for (let at = subject.end; at < span.hedgeStart; at += 1)
    if (compiled.asks.longestAt(sentence.tokens, at) !== undefined) return undefined;
  return subject;
}

/** "El documento reúne 214 excarcelaciones": what a body wrote counts as the body does. */
function isPaper({ strength, start, end, body }: SourceMention): boolean {
  return strength === 'pronoun' && start <= 1 && end - start > 1 && COUNTERS.has(body.kind);
}

function isIt(
  { strength, start, body }: SourceMention,
  { sentence: { tokens } }: Candidate['analysed'],
  { compiled }: Reader,
): boolean {
  if (strength !== 'pronoun' || start !== 0 || !COUNTERS.has(body.kind)) return false;
  return compiled.small.it.isAt(tokens, 0) || compiled.bodies.they.isAt(tokens, 0);
}
