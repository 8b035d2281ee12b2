import { FirstWords } from '../text/first-words.js';
import type { PhraseTable } from '../text/vocabulary.js';
import type { CompiledRuleWords } from './compiled-rule-words.js';
import type { Language } from './language.js';
import type { WordSets } from './word-sets.js';

/** Words that may begin something of a kind: asked before the rules of that kind, which concern few words. */
export interface FirstWordsOf {
  /** A role, a body described by its noun, or one that the registry knows. */
  readonly names: FirstWords;
  /** What tells within a name that it is a body's. */
  readonly bodies: FirstWords;
  /** A verb, phrase or noun that says whose word something is. */
  readonly cues: FirstWords;
}

/** A compiled language before what is made of all its tables. */
export type TablesOf<Compiled> = Omit<Compiled, 'vocabulary' | 'firstWords'>;

type Saying = 'say' | 'according' | 'disputes' | 'ownCounting' | 'reported' | 'counts' | 'documents';

interface Tables
  extends Readonly<Record<Saying | 'roles', PhraseTable>>,
    Pick<CompiledRuleWords, 'names' | 'speech' | 'registry'> {
  readonly language: Language;
  readonly sets: WordSets;
  readonly course: { readonly nounsOfSaying: PhraseTable };
}

export function firstWordsOf(tables: Tables): FirstWordsOf {
  const { language, roles, sets, speech, course, registry, names } = tables;
  const { services, ruling, nationalOffices, highCommissions } = names;
  const { say, according, disputes, ownCounting, reported, counts, documents } = tables;
  const saying = [say, according, disputes, ownCounting, reported, speech.speaks];
  return {
    names: new FirstWords([roles, sets.describedBodies, registry.bodies]),
    bodies: new FirstWords([sets.bodyNouns, sets.stateNouns, services, ruling, nationalOffices, highCommissions]),
    cues: new FirstWords([...saying, counts, documents, course.nounsOfSaying], language.sources.accordingAtHead),
  };
}
