import type { Found } from '../text/phrase-trie.js';
import type { Token } from '../text/text.js';
import type { CompiledLanguage } from './compiled-language.js';
import type { GroupEntry } from './look-up-tables.js';

export function isState(tokens: readonly Token[], at: number, { states, pastStates }: CompiledLanguage): boolean {
  return states.longestAt(tokens, at) !== undefined || pastStates.longestAt(tokens, at) !== undefined;
}

/** Longer than its ending, and written small: "Miriam" is a name. */
export function isFiniteVerb(token: Token, { language, sets }: CompiledLanguage): boolean {
  const { key, kind, text } = token;
  return (
    sets.verbEnds.has(token) &&
    kind === 'word' &&
    text === text.toLowerCase() &&
    !sets.functionWords.hasKey(key) &&
    !language.groups.notVerbs.includes(key) &&
    language.groups.verbEndings.some((ending) => key.length > ending.length + 1 && key.endsWith(ending))
  );
}

const SHORTEST_VERB = 5;

/** Verbs as common as "llegaron" are known as function words too. */
export function endsAsVerb(verb: Token, compiled: CompiledLanguage): boolean {
  if (isFiniteVerb(verb, compiled)) return true;
  const { verbEndings, notVerbs } = compiled.language.groups;
  return (
    verb.kind === 'word' &&
    verb.key.length >= SHORTEST_VERB &&
    !notVerbs.includes(verb.key) &&
    verbEndings.some((ending) => verb.key.endsWith(ending))
  );
}

/** "arrived on stretchers", "wore sandals": a past tense, told from a participle by what follows it. */
export function isPastVerb(tokens: readonly Token[], at: number, compiled: CompiledLanguage): boolean {
  const { course, clause, predicates, heldParticiples, reported } = compiled;
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (verb === undefined || verb.kind !== 'word' || verb.word.capital) return false;
  if (!course.pastVerbs.has(verb) && !(clause.pastEnds.has(verb) && course.afterVerbs.has(next))) return false;
  return [predicates, heldParticiples, reported, course.taken].every(
    (words) => words.longestAt(tokens, at) === undefined,
  );
}

export function isPassive(tokens: readonly Token[], at: number, { reported, sets }: CompiledLanguage): boolean {
  const participle = reported.longestAt(tokens, at);
  return participle !== undefined && sets.agents.isAt(tokens, participle.end);
}

/** "civilian prisoners", "women prisoners": prisoners, and who they are. */
export function jailedKind(kind: Found<GroupEntry>, prisoners: Found<GroupEntry>): Found<GroupEntry> {
  const label = kind.value.label === 'civilians' ? `civilian ${prisoners.value.label}` : kind.value.label;
  return { start: kind.start, end: prisoners.end, value: { label, prisoner: true } };
}

/** In Spanish and Portuguese more than one do it. */
const PLURAL = /..[nm]$/;

/** "revisaron", "defendem": longer than "con" and "sem" by its end. */
export function isVerbOfMany({ key, text }: Token, { course }: CompiledLanguage): boolean {
  return PLURAL.test(key) && course.speaking.verbEnds.some((end) => text.length > end.length + 1 && text.endsWith(end));
}

/** "are building", "están construyendo": where the verb of what is going on stands, if it is none of what prisoners go through. */
export function verbGoingOn(
  tokens: readonly Token[],
  at: number,
  { copulas, sets, clause, course }: CompiledLanguage,
): number | undefined {
  const auxiliary = copulas.longestAt(tokens, at)?.end ?? (sets.stateAux.isAt(tokens, at) ? at + 1 : undefined);
  if (auxiliary === undefined) return undefined;
  const verb = clause.adverbs.isAt(tokens, auxiliary) ? auxiliary + 1 : auxiliary;
  return clause.goingOn.isAt(tokens, verb) && !course.custody.suffers.isAt(tokens, verb) ? verb : undefined;
}

/** "have", "had", "fueron", "están": what may stand before a verb of which its subject is told. */
export function isAuxiliary(
  tokens: readonly Token[],
  at: number,
  { sets, course, copulas, reality }: CompiledLanguage,
): boolean {
  const words = [sets.has, course.hadDone, course.stays, reality.happened];
  return words.some((table) => table.isAt(tokens, at)) || copulas.longestAt(tokens, at) !== undefined;
}
