import type { Candidate } from '../candidate.js';
import type { Reader } from '../reader.js';
import type { MeasuredScene } from './scene.js';

/** Words after the noun in which the clause says what its people are among. */
const REACH = 10;

/** "Sixty-six foreigners from 14 countries will be among them": the verb of the clause makes them some of those before. */
export function isSaidAmong({ analysed, counted }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  for (let at = counted.end; at < Math.min(tokens.length, counted.end + REACH); at += 1) {
    if (tokens[at]?.kind === 'punct') return false;
    const verb = compiled.copulas.longestAt(tokens, at);
    if (verb === undefined) continue;
    const end = compiled.clause.also.isAt(tokens, verb.end) ? verb.end + 1 : verb.end;
    const among = compiled.parts.longestAt(tokens, end)?.end ?? compiled.ofWhole.longestAt(tokens, end)?.end ?? 0;
    return among > end + 1;
  }
  return false;
}

/** "Among those freed were the former minister Ye Htut, 66, and at least four journalists": what opens the sentence is said of all it names. */
export function isNamedAmong({ analysed, span }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  const among = compiled.parts.longestAt(tokens, 0) ?? compiled.ofWhole.longestAt(tokens, 0);
  if (among === undefined || span.hedgeStart < among.end) return false;
  for (let at = among.end; at < span.hedgeStart; at += 1)
    if (compiled.sets.relatives.isAt(tokens, at) || tokens[at]?.text === ';') return false;
  return true;
}

/** "A court declared another 94 traitors. Among them were 11 journalists": of people of whom it is not known that they are a count. */
export function isOfDoubtful(candidate: Candidate, isPart: boolean, reader: Reader): boolean {
  const { analysed, span, counted } = candidate;
  const before = reader.drafts.last;
  if (before?.tentative !== true || before.value <= span.value || before.partOf !== null) return false;
  if (before.sentence !== analysed.sentence.index - 1 || before.group === null) return false;
  // "Among those freed were"
  const { compiled } = reader;
  const { tokens } = analysed.sentence;
  const named = (compiled.ofWhole.longestAt(tokens, 0)?.end ?? 0) > (compiled.parts.longestAt(tokens, 0)?.end ?? 0);
  return !named && (isPart || (counted.kind !== 'unknown' && counted.partitive) || isNamedAmong(candidate, reader));
}

/**
 * "Once de los liberados estaban entre los 2.400 detenidos tras las elecciones": more than those told of, and not all of
 * them let out; but "entre los 2.400 liberados", "among the 777 who are still held" are told by a verb of their own.
 */
export function isOfMoreArrested({ candidate, measured, last, reader: { compiled } }: MeasuredScene): boolean {
  const { analysed, span, counted } = candidate;
  if (last === undefined || analysed.sentence.index - last.sentence > 1 || span.value <= last.value) return false;
  if (counted.kind === 'unknown' || (counted.kind === 'group' && !ARRESTED.has(counted.entry.label))) return false;
  const { tokens } = analysed.sentence;
  const { sets, clause } = compiled;
  if (!sets.definites.isAt(tokens, span.hedgeStart - 1) || !clause.amongMany.isAt(tokens, span.hedgeStart - 2))
    return false;
  return measured.kind === 'open' || (measured.kind === 'measured' && (measured.predicate?.end ?? 0) <= span.start);
}

/** Nouns of whoever was taken, which do not say that they still are there. */
const ARRESTED: ReadonlySet<string> = new Set(['detainees', 'people']);
