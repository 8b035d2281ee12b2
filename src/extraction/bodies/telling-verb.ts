import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Token } from '../text/text.js';

const SHORTEST = 4;
const CLOSES = /^[,"”»—–]$/;

/** A word that may only be a verb of telling, by its end and its place: no word that has a meaning of its own here. */
export function mayTell(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.word.capital || token.text.length < SHORTEST) return false;
  const { noVerbs, noVerbEnds } = compiled.bodies;
  if (noVerbs.has(token) || noVerbEnds.some((end) => token.key.endsWith(end))) return false;
  const { sets, course, predicates, groups, asks, statements, contrast, counts } = compiled;
  const { functionWords, joiners, openers, subordinators, relatives, adjunctOpeners, bodyHeads, possessives } = sets;
  if (!course.speaking.verbEnds.some((end) => token.text.endsWith(end))) return false;
  const small = [functionWords, joiners, openers, subordinators, relatives, adjunctOpeners, bodyHeads, possessives];
  if (small.some((words) => words.has(token))) return false;
  return ![predicates, groups, asks, statements.asks, contrast, counts].some((words) => words.longestAt(tokens, at));
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
    if (!mayTell(tokens, verb, compiled) || closesAdjunct(tokens, verb - 1, compiled)) return undefined;
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
