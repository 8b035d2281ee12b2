import { fold } from '../../domain/fold.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { SourceRole } from '../lexicon/source-role.js';
import { personRun } from '../sentences/capital-run.js';
import type { Token } from '../text/text.js';

const LONGEST = 5;
const OFFICE_WORDS = 5;
const OFFICES: ReadonlySet<SourceRole> = new Set<SourceRole>(['office', 'member', 'government', 'ministry']);
const WRITTEN = /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u;
/** In English a demonym has a capital as a name has: "Israeli Dan Levi". */
const DEMONYM = /(?:an|ese|ish|i|ch)$/;

/** "Israel", and not "Israeli". */
function isPlaceName({ key, word: { country } }: Token, { language }: CompiledLanguage): boolean {
  if (country === undefined) return false;
  return language.sources.verbFirst || fold(country) === key || !DEMONYM.test(key);
}

/** Whether a word of a run may be somebody's name: none of an office, a body, a verb or a day. */
function mayBeName(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const token = tokens[at];
  if (token === undefined || !WRITTEN.test(token.text)) return false;
  const { sets, roles, say, predicates, bodies } = compiled;
  // "Radio Venezuela"
  if (bodies.paperHeads.has(token)) return false;
  if (sets.functionWords.has(token) || sets.bodyNouns.has(token) || sets.stateNouns.has(token)) return false;
  if (sets.months.has(token) || sets.weekdays.has(token) || sets.openers.has(token)) return false;
  return (
    roles.longestAt(tokens, at) === undefined &&
    say.longestAt(tokens, at) === undefined &&
    predicates.longestAt(tokens, at) === undefined
  );
}

/** Whether somebody is told of there: who speaks, is described after a comma, or is of a body: "Maria Riga of Open Door". */
function isSomebody(tokens: readonly Token[], at: number, end: number, compiled: CompiledLanguage): boolean {
  const { say, roles, small } = compiled;
  if (small.ofThe.isAt(tokens, end) && tokens[end + 1]?.word.capital === true) return true;
  if (say.longestAt(tokens, end) !== undefined || tokens[end]?.text === ',') return true;
  for (let from = Math.max(0, at - 2); from < at; from += 1) {
    const before = say.longestAt(tokens, from) ?? roles.longestAt(tokens, from);
    if (before?.end === at) return true;
  }
  return false;
}

/** "El embajador en Cuba Pedro Gil", "the president of Israel Isaac Herzog": where an office is, and who holds it. */
function isOfOffice(tokens: readonly Token[], at: number, { small, roles }: CompiledLanguage): boolean {
  if (small.in.isAt(tokens, at - 1) || small.to.isAt(tokens, at - 1)) return true;
  if (!small.ofThe.isAt(tokens, at - 1)) return false;
  for (let from = Math.max(0, at - OFFICE_WORDS); from < at - 1; from += 1) {
    const role = roles.longestAt(tokens, from);
    if (role?.end === at - 1 && OFFICES.has(role.value)) return true;
  }
  return false;
}

/** Where the name of a person ends that has the name of a place in it: "Israel Torres dijo", "António França, advogado". */
export function namedLikePlace(tokens: readonly Token[], at: number, compiled: CompiledLanguage): number | undefined {
  if (tokens[at + 1]?.word.capital !== true) return undefined;
  const end = personRun(tokens, at, compiled);
  if (end - at > LONGEST) return undefined;
  let places = 0;
  for (let index = at; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined || (!token.word.capital && index > at + 1)) continue;
    if (!mayBeName(tokens, index, compiled)) return undefined;
    if (token.word.country === undefined) continue;
    // "Rosa de Lima": of a place
    if (!isPlaceName(token, compiled) || (index > at && tokens[index - 1]?.word.capital !== true)) return undefined;
    places += 1;
  }
  const placeFirst = tokens[at]?.word.country !== undefined;
  if (places !== 1 || (placeFirst && isOfOffice(tokens, at, compiled))) return undefined;
  const plain = compiled.language.sources.verbFirst && (placeFirst || at > 0);
  return plain || isSomebody(tokens, at, end, compiled) ? end : undefined;
}
