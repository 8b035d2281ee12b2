import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

const SHORTEST = 4;

const CLOSES = /^[,"”»—–]$/;

const QUOTE_ENDS = /^["”»]$/;

/** '"Only 290," Foro Penal shot back', '«Solo 290», devolvió Foro Penal': whether the words of a quotation end right before token `at`. */
export function closesQuotation(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at - 1]?.text ?? '';
  const before = tokens[at - 2]?.text ?? '';
  return (last === ',' && QUOTE_ENDS.test(before)) || (QUOTE_ENDS.test(last) && /^[,!?]$/.test(before));
}

/**
 * A word that may only be a verb of telling, by its end and its place: no word that has a meaning of its own here. `quoted`:
 * it stands behind a quotation, where whatever somebody does can only tell who spoke.
 */
export function mayTell(tokens: readonly Token[], at: number, compiled: CompiledLanguage, quoted = false): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.word.capital || token.text.length < (quoted ? SHORTEST - 1 : SHORTEST))
    return false;
  const { noVerbs, noVerbEnds } = compiled.bodies;
  if (noVerbs.has(token) || noVerbEnds.some((end) => token.key.endsWith(end))) return false;
  const { sets, course, predicates, groups, asks, statements, contrast, counts } = compiled;
  const { functionWords, joiners, openers, subordinators, relatives, adjunctOpeners, bodyHeads, possessives } = sets;
  const isVerb = course.speaking.verbEnds.some((end) => token.text.endsWith(end));
  if (!isVerb && (!quoted || compiled.language.sources.verbFirst)) return false;
  const small = [functionWords, joiners, openers, subordinators, relatives, adjunctOpeners, bodyHeads, possessives];
  if (small.some((words) => words.has(token))) return false;
  return ![...(quoted ? [] : [predicates]), groups, asks, statements.asks, contrast, counts].some((words) =>
    words.longestAt(tokens, at),
  );
}

const STRETCH = 8;

/** "y, en la puerta, esperaba la Cruz Roja": the comma at `at` closes where or when, and what follows goes on with the deed. */
export function closesAdjunct(tokens: readonly Token[], at: number, { sets }: CompiledLanguage): boolean {
  for (let index = at - 1; index > at - STRETCH; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') {
      const first = tokens[index + 1]?.key ?? '';
      return (
        index < at - 1 &&
        (token === undefined || token.text === ',') &&
        (sets.placePrepositions.hasKey(first) || sets.adjunctOpeners.hasKey(first) || sets.on.hasKey(first))
      );
    }
  }
  return false;
}

const BETWEEN = 6;

/** Where the verb stands of ", participó por su canal" right before token `at`, if all between is written small. */
export function tellsBefore(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number | undefined {
  if (!compiled.language.sources.verbFirst) return undefined;
  for (let verb = at - 1; verb >= at - BETWEEN; verb -= 1) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || token.word.capital) return undefined;
    if (!CLOSES.test(tokens[verb - 1]?.text ?? '')) continue;
    if (!mayTell(tokens, verb, compiled, closesQuotation(tokens, verb)) || closesAdjunct(tokens, verb - 1, compiled))
      return undefined;
    const next = verb + 1;
    // "participó por su canal", "festejou em nota": past where and when it was said
    const told = compiled.told.longestAt(tokens, next) ?? compiled.channels.longestAt(tokens, next);
    const adjunct =
      told !== undefined || compiled.sets.functionWords.isAt(tokens, next) || isDay(tokens[next], compiled);
    return next === at || adjunct ? verb : undefined;
  }
  return undefined;
}

function isDay(token: Token | undefined, { sets, fixedTimes }: CompiledLanguage): boolean {
  return token !== undefined && (sets.weekdays.has(token) || fixedTimes.longestAt([token], 0) !== undefined);
}

/** Whether nothing but when, where and to whom comes after token `end`. */
export function endsClause(tokens: readonly Token[], end: number, compiled: CompiledLanguage): boolean {
  const next = tokens[end];
  if (next === undefined || /^[.,;:)"”»—–!?]$/.test(next.text)) return true;
  const { sets, told, channels, agents } = { ...compiled, agents: compiled.sets.agents };
  if (agents.has(next) || sets.joiners.has(next)) return false;
  if (
    isDay(next, compiled) ||
    told.longestAt(tokens, end) !== undefined ||
    channels.longestAt(tokens, end) !== undefined
  )
    return true;
  return sets.placePrepositions.has(next) || sets.on.has(next) || sets.adjunctOpeners.has(next);
}
