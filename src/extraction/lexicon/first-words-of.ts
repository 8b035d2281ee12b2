import { FirstWords } from '../text/first-words.js';
import type { PhraseTable } from '../text/vocabulary.js';
import type { CompiledRuleWords } from './compiled-rule-words.js';
import type { Language } from './language.js';
import type { WordSets } from './word-sets.js';

/** Words that may begin something of a kind: asked before the rules of that kind, which concern few words. */
export interface FirstWordsOf {
  /** A role, or a body described by its noun. */
  readonly roles: FirstWords;
  /** A verb, phrase or noun that says whose word something is. */
  readonly cues: FirstWords;
}

/** A compiled language before what is made of all its tables. */
export type TablesOf<Compiled> = Omit<Compiled, 'vocabulary' | 'firstWords'>;

type Saying = 'say' | 'according' | 'disputes' | 'ownCounting' | 'reported' | 'counts' | 'documents';

interface Tables extends Readonly<Record<Saying | 'roles', PhraseTable>>, Pick<CompiledRuleWords, 'bodies' | 'speech'> {
  readonly language: Language;
  readonly sets: WordSets;
  readonly course: { readonly nounsOfSaying: PhraseTable };
}

export function firstWordsOf(tables: Tables): FirstWordsOf {
  const { language, roles, sets, bodies, speech, course } = tables;
  const { say, according, disputes, ownCounting, reported, counts, documents } = tables;
  const saying = [say, according, disputes, ownCounting, reported, speech.speaks];
  return {
    roles: new FirstWords([roles, sets.describedBodies]),
    cues: new FirstWords(
      [...saying, counts, documents, course.nounsOfSaying, bodies.put],
      [...language.sources.accordingAtHead, ...bodies.putEnds.map((end) => `*${end}`)],
    ),
  };
}
