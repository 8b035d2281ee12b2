import { WordTable } from '../text/word-table.js';
import type { CustodyWords } from './custody-words.js';
import type { Language } from './language.js';
import { prisonProperNames } from './prison-proper-names.js';

export type CompiledCustody = Readonly<Record<keyof CustodyWords, WordTable>>;

export function compileCustody({ custody }: Language): CompiledCustody {
  const built = Object.entries(custody).map(([name, words]) => [name, new WordTable(words)] as const);
  const sets = Object.fromEntries(built) as unknown as Record<keyof CustodyWords, WordTable>;
  return { ...sets, prisons: new WordTable([...custody.prisons, ...prisonProperNames]) };
}

/** Words with which a clause of custody may begin. */
export function custodyStartsOf(language: Language): readonly string[] {
  const { inside, with: among } = language.custody;
  return [...custodyVerbsOf(language), ...inside, ...among];
}

/** Verbs of leaving a place of detention. */
export function custodyVerbsOf({ custody }: Language): readonly string[] {
  const { leaves, leavesAhead, goes, goesAhead, passes, passesAhead } = custody;
  return [leaves, leavesAhead, goes, goesAhead, passes, passesAhead].flat();
}

/** Words without one of which nobody is in a place of detention, leaves one or comes from his captors. */
export function custodyPlacesOf({ custody }: Language): readonly string[] {
  return [...custody.prisons, ...prisonProperNames, ...custody.sites, ...custody.gates, ...custody.captors];
}

/** Phrases that say what happens to people, or only look like it, and words with which a clause that says so begins. */
export function predicateStartsOf(language: Language): readonly string[] {
  const { promised, lifted, freed, held, other, exiled, heldParticiples, idioms, freedSplit } = language.predicates;
  const phrases = [promised, lifted, freed, held, other, exiled, heldParticiples, idioms].flat();
  return [...phrases, ...freedSplit.flatMap(([first]) => first), ...custodyStartsOf(language)];
}
