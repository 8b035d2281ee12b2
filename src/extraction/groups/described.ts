import type { AnalysedSentence } from '../analysed-sentence.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { isCapitalised, type Token } from '../text/text.js';
import { ageFrom, mayTellAge } from './age-of.js';

/** Words after a noun in which what describes its people begins. */
const REACH = 8;
/** "people who, he said, remain in crowded prisons for political reasons": as far as the clause goes. */
const CLAUSE = 20;
/** "the disputed presidential election of July 2024". */
const EVENT_REACH = 6;
const YEAR_REACH = 6;
const YEAR = /^(?:19|20)\d\d$/;
const ENDS_CLAUSE = /^[.,;:?!—–()"“”«»]$/;

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && YEAR.test(token.text);
}

function isMark({ kind, text }: Token): boolean {
  return kind === 'punct' && ENDS_CLAUSE.test(text);
}

/** Where the clause that goes on at `at` ends: at a mark, or at the next number. */
function clauseEnd(tokens: readonly Token[], at: number, reach: number): number {
  let end = at;
  while (end < Math.min(tokens.length, at + reach)) {
    const token = tokens[end];
    if (token === undefined || isMark(token) || (token.kind === 'number' && !isYear(token))) break;
    end += 1;
  }
  return end;
}

/** "held in Venezuela after the vote": a place between a state and its occasion is passed over. */
function pastPlace(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number {
  if (!compiled.sets.placePrepositions.isAt(tokens, at)) return at;
  const name = tokens.slice(at + 1, at + 4).findIndex((token) => !isCapitalised(token));
  const end = name < 0 ? Math.min(tokens.length, at + 4) : at + 1 + name;
  return end === at + 1 ? at : end;
}

/** "after the 2024 election", "tras las presidenciales de 2024", "nos protestos". */
export function occasionAt(tokens: readonly Token[], at: number, compiled: CompiledLanguage): string | undefined {
  const { occasions, events } = compiled.descriptions;
  const occasion = occasions.longestAt(tokens, at);
  if (occasion === undefined) return undefined;
  const limit = clauseEnd(tokens, occasion.end, EVENT_REACH);
  for (let index = occasion.end; index < limit; index += 1) {
    if (compiled.sets.relatives.isAt(tokens, index)) return undefined;
    const event = events.longestAt(tokens, index);
    if (event === undefined) continue;
    const end = Math.min(tokens.length, event.end + YEAR_REACH);
    const stop = tokens.slice(event.end, end).findIndex((token) => compiled.sets.relatives.has(token) || isMark(token));
    const year = tokens.slice(occasion.end, stop < 0 ? end : event.end + stop).find(isYear);
    return `${occasion.value} ${year === undefined ? '' : `${year.text} `}${event.value}`;
  }
  return undefined;
}

/** What sets these people apart from others: their age, that they have not been tried. */
function circumstanceFrom(tokens: readonly Token[], head: Head, compiled: CompiledLanguage): string | undefined {
  const limit = clauseEnd(tokens, head.start, REACH);
  for (let index = head.start; index < limit; index += 1) {
    const found = compiled.descriptions.circumstances.longestAt(tokens, index);
    if (found !== undefined) return found.value;
  }
  return ageFrom(tokens, { from: head.start, noun: head.end, limit }, compiled);
}

/** "still behind bars for political reasons": the state, and that the reason is political. */
function reasonFrom(tokens: readonly Token[], at: number, compiled: CompiledLanguage): string | undefined {
  const limit = clauseEnd(tokens, at, CLAUSE);
  let state: string | undefined;
  for (let index = at; index < limit; index += 1) {
    state ??= compiled.descriptions.states.longestAt(tokens, index)?.value;
    if (compiled.descriptions.politicalReasons.longestAt(tokens, index) === undefined) continue;
    const denied = compiled.language.predicates.negations.includes(tokens[index - 1]?.key ?? '');
    return denied || (state === undefined && index > at) ? undefined : `${state ?? 'held'} for political reasons`;
  }
  return undefined;
}

/** "jailed after the 2024 election": how and when they came to be in prison. `implied` where the noun itself says how. */
function arrestFrom(
  tokens: readonly Token[],
  at: number,
  { implied, everyone }: Pick<Head, 'implied' | 'everyone'>,
  compiled: CompiledLanguage,
): string | undefined {
  const limit = clauseEnd(tokens, at, REACH);
  for (let index = at; index < limit; index += 1) {
    const state = compiled.descriptions.states.longestAt(tokens, index);
    if (state === undefined) {
      // only "who had been" may stand between, and nothing after "young people"
      if (everyone && compiled.sets.functionWords.isAt(tokens, index)) continue;
      break;
    }
    const occasion = occasionAt(tokens, pastPlace(tokens, state.end, compiled), compiled);
    return occasion === undefined ? undefined : `${state.value} ${occasion}`;
  }
  const occasion = implied === null ? undefined : occasionAt(tokens, pastPlace(tokens, at, compiled), compiled);
  return occasion === undefined ? undefined : `${implied} ${occasion}`;
}

/** Who serves a sentence is a prisoner. */
const SERVING = /^(?:serving|awaiting sentence)/;

export interface Head {
  /** "people", "young people". */
  readonly who: string;
  /** Token the noun starts with, and the one after it. */
  readonly start: number;
  readonly end: number;
  /** What the noun itself says of how they are held: "detenidos" → "detained". */
  readonly implied: string | null;
  /** Names everybody alike: only then do age and the like set some apart. */
  readonly everyone: boolean;
}

/** A noun with its description, as a label in English: "people detained after the 2024 election". */
export function described(analysed: AnalysedSentence, head: Head, compiled: CompiledLanguage): string | undefined {
  const description = descriptionOf(analysed, head, compiled);
  if (description === undefined) return undefined;
  const who = head.who === 'people' && SERVING.test(description) ? 'prisoners' : head.who;
  return `${who} ${description}`;
}

function descriptionOf(
  { sentence: { tokens }, words }: AnalysedSentence,
  head: Head,
  compiled: CompiledLanguage,
): string | undefined {
  const { states, occasions, politicalReasons, circumstances } = compiled.descriptions;
  const mayTellArrest = occasions.mayBeIn(words) && (head.implied !== null || states.mayBeIn(words));
  const arrest = mayTellArrest ? arrestFrom(tokens, head.end, head, compiled) : undefined;
  if (arrest !== undefined || !head.everyone) return arrest;
  const reason = politicalReasons.mayBeIn(words) ? reasonFrom(tokens, head.end, compiled) : undefined;
  if (reason !== undefined) return reason;
  const mayBeApart = circumstances.mayBeIn(words) || mayTellAge(words, compiled);
  return mayBeApart ? circumstanceFrom(tokens, head, compiled) : undefined;
}
