import type { SourceMention } from '../bodies/body.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Reader } from '../reader.js';
import type { Token } from '../text/text.js';

/** Where an aside about a body begins, behind its comma: "which", "whose", "with". */
function asideAfter(
  { end, body }: SourceMention,
  tokens: readonly Token[],
  { sets, small }: CompiledLanguage,
): number | undefined {
  // "Belarus, with 1,200 political prisoners": a state holds them
  if (body.kind === 'government' || tokens[end]?.text !== ',') return undefined;
  return sets.relatives.isAt(tokens, end + 1) || small.with.isAt(tokens, end + 1) ? end + 1 : undefined;
}

/**
 * "Foro Penal, which employs 25 people, says that 80 are held", "con unos 500 voluntarios": what is told of a body beside
 * its name, in which nothing counts, frees or holds anybody, is no part of what it says.
 */
export function isInAsideOfSource({ analysed, span, counted }: Candidate, { compiled }: Reader): boolean {
  const { tokens } = analysed.sentence;
  const { sets, small, say, counts, descriptions } = compiled;
  if (!sets.relatives.mayBeIn(analysed.words) && !small.with.mayBeIn(analysed.words)) return false;
  const source = analysed.mentions.findLast(({ end }) => end < span.hedgeStart);
  const open = source === undefined ? undefined : asideAfter(source, tokens, compiled);
  if (open === undefined || open >= span.hedgeStart) return false;
  for (let at = open; at < span.hedgeStart; at += 1) {
    if (tokens[at]?.kind === 'punct') return false;
    if ([say, counts, descriptions.counting].some((verbs) => verbs.longestAt(tokens, at) !== undefined)) return false;
  }
  let close = span.end;
  while (close < tokens.length && tokens[close]?.kind !== 'punct') close += 1;
  const told = analysed.predicates.filter(({ kind }) => kind !== 'other');
  if (told.some(({ start }) => start >= open && start < close)) return false;
  // "which has 800 political prisoners on its list"; but where others are freed they would be freed with them
  const has = counted.kind === 'group' && counted.entry.prisoner && sets.has.isAt(tokens, span.hedgeStart - 1);
  return !has || told.some(({ kind }) => kind === 'freed');
}
