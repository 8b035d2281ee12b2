import { FirstWords } from '../text/first-words.js';
import type { CompiledLanguage } from './compiled-language.js';

/** Words that may begin something of a kind: asked before the rules of that kind, which concern few words. */
export interface FirstWordsOf {
  /** A role, or a body described by its noun. */
  readonly roles: FirstWords;
  /** A verb, phrase or noun that says whose word something is. */
  readonly cues: FirstWords;
}

/** The look-up tables of a language, before what is made of all of them. */
export type Tables = Omit<CompiledLanguage, 'vocabulary' | 'firstWords'>;

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
