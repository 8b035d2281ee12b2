import type { SourceMention } from '../bodies/body.js';
import type { Candidate } from '../candidate.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Predicate } from '../measures/predicates.js';
import type { Token } from '../text/text.js';
import { type Decided, dropped, leaning } from './decided.js';
import { areOthersOnList } from './on-a-list.js';
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

/** "which keeps its register with 42 lawyers and some 5,000 activists": whom it works with, whatever else the clause says. */
function isWhoComesAlong({ analysed, span, counted }: Candidate, compiled: CompiledLanguage): boolean {
  if (counted.kind !== 'group' || counted.entry.prisoner) return false;
  const { tokens } = analysed.sentence;
  const opensAt = analysed.mentions.flatMap(({ end, speaker, strength }) =>
    end < span.hedgeStart &&
    tokens[end]?.text === ',' &&
    (strength === 'named' || strength === 'role' || speaker !== null)
      ? [end + 1]
      : [],
  );
  const open = opensAt.findLast((at) => compiled.sets.relatives.isAt(tokens, at));
  if (open === undefined || !isOneClause(tokens, open, span.hedgeStart)) return false;
  let along = span.hedgeStart - 1;
  while (along > open && !compiled.small.with.isAt(tokens, along)) along -= 1;
  // "who had come to the prison with two lawyers": nobody is held for that
  return along > open && hasNoDeed(analysed, open, span.end, 'held');
}

/** "On Thursday, at a meeting with 60 prosecutors, S put": who was there when it was said. */
function isWhoWasThere({ analysed, span, counted }: Candidate, { sets, small }: CompiledLanguage): boolean {
  if (counted.kind !== 'group' || counted.entry.prisoner) return false;
  const { cues, sentence, predicates } = analysed;
  const { tokens } = sentence;
  const open = tokens.slice(0, span.hedgeStart).findLastIndex(({ kind }) => kind === 'punct') + 1;
  const close = tokens.findIndex(({ kind }, at) => at >= counted.end && kind === 'punct');
  const isAdjunct = tokens[close]?.text === ',' && sets.placePrepositions.isAt(tokens, open);
  return (
    isAdjunct &&
    small.with.isAt(tokens, span.hedgeStart - 1) &&
    !predicates.some(({ start }) => start >= open && start < close) &&
    cues.some(({ kind, start, source }) => kind === 'said' && start > close && source.start > close)
  );
}

/** No mark but that in a time of day. */
function isOneClause(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind, text }) => kind !== 'punct' || text === ':');
}

/** Nothing in the clause that counts, frees or holds anybody. */
function hasNoDeed(
  { predicates, sentence: { tokens } }: Candidate['analysed'],
  open: number,
  end: number,
  but: Predicate['kind'] = 'other',
): boolean {
  let close = end;
  while (close < tokens.length && tokens[close]?.kind !== 'punct') close += 1;
  return !predicates.some(({ start, kind }) => kind !== 'other' && kind !== but && start >= open && start < close);
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
  if (
    small.with.mayBeIn(analysed.words) &&
    (isWhoComesAlong(candidate, compiled) || isWhoWasThere(candidate, compiled))
  )
    return dropped('people of somebody who speaks');
  const source = analysed.mentions.findLast(({ end }) => end < span.hedgeStart);
  const open = source === undefined ? undefined : asideAfter(source, tokens, compiled);
  if (open === undefined || open >= span.hedgeStart) return undefined;
  for (let at = open; at < span.hedgeStart; at += 1) {
    if (tokens[at]?.kind === 'punct') return undefined;
    if ([say, counts, descriptions.counting].some((verbs) => verbs.longestAt(tokens, at) !== undefined))
      return undefined;
  }
  if (!hasNoDeed(analysed, open, span.end)) return undefined;
  return areHeld(candidate, compiled) || areOthersOnList(candidate, compiled)
    ? leaning({ measure: 'held' }, false)
    : dropped('people of somebody who speaks');
}
