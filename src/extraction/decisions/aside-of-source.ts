import type { SourceMention } from '../bodies/body.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';
import { type Decided, dropped, leaning } from './decided.js';
import type { Scene } from './scene.js';

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

const ON_LIST = 5;

/** "which has 711 people on its list", "con 863 presos políticos en su lista": the prisoners there are. */
function areHeld({ analysed, span, counted }: Candidate, { sets, small, clause }: CompiledLanguage): boolean {
  if (counted.kind !== 'group') return false;
  const { tokens } = analysed.sentence;
  const have = sets.has.isAt(tokens, span.hedgeStart - 1) || small.with.isAt(tokens, span.hedgeStart - 1);
  if (!have) return false;
  const listed = tokens.slice(counted.end, counted.end + ON_LIST).some((token) => clause.rolls.has(token));
  return counted.entry.prisoner || listed;
}

/**
 * "Foro Penal, which employs 25 people, says that 80 are held", "con unos 500 voluntarios": what is told of a body beside
 * its name, in which nothing counts, frees or holds anybody, is no part of what it says.
 */
export function asideOfSource({ candidate, reader: { compiled } }: Scene): Decided | undefined {
  const { analysed, span } = candidate;
  const { tokens } = analysed.sentence;
  const { sets, small, say, counts, descriptions } = compiled;
  if (!sets.relatives.mayBeIn(analysed.words) && !small.with.mayBeIn(analysed.words)) return undefined;
  const source = analysed.mentions.findLast(({ end }) => end < span.hedgeStart);
  const open = source === undefined ? undefined : asideAfter(source, tokens, compiled);
  if (open === undefined || open >= span.hedgeStart) return undefined;
  for (let at = open; at < span.hedgeStart; at += 1) {
    if (tokens[at]?.kind === 'punct') return undefined;
    if ([say, counts, descriptions.counting].some((verbs) => verbs.longestAt(tokens, at) !== undefined))
      return undefined;
  }
  let close = span.end;
  while (close < tokens.length && tokens[close]?.kind !== 'punct') close += 1;
  if (analysed.predicates.some(({ start, kind }) => kind !== 'other' && start >= open && start < close))
    return undefined;
  return areHeld(candidate, compiled) ? leaning({ measure: 'held' }, false) : dropped('people of somebody who speaks');
}
