import { type CompiledBodyWords, compileBodyWords } from './compiled-body-words.js';
import { type CompiledCapitalWords, compileCapitalWords } from './compiled-capital-words.js';
import { type CompiledClauseWords, compileClauseWords } from './compiled-clause-words.js';
import { type CompiledDatingWords, compileDatingWords } from './compiled-dating-words.js';
import { type CompiledNameWords, compileNameWords } from './compiled-name-words.js';
import { type CompiledSmallWords, compileSmallWords } from './compiled-small-words.js';
import { type CompiledSpeechWords, compileSpeechWords } from './compiled-speech-words.js';
import type { Language } from './language.js';
import type { RegistryNames } from './registry-names.js';

/** `RuleWords`, ready to be looked up. */
export interface CompiledRuleWords {
  readonly bodies: CompiledBodyWords;
  /** Those of all languages: a name is written in its own, whatever the text's is. */
  readonly names: CompiledNameWords;
  readonly capitals: CompiledCapitalWords;
  readonly small: CompiledSmallWords;
  readonly clause: CompiledClauseWords;
  readonly dating: CompiledDatingWords;
  /** Those of all languages: for names, which are written in their own whatever the text's is. */
  readonly smallInNames: CompiledSmallWords;
  readonly speech: CompiledSpeechWords;
  /** Names that the registry knows. */
  readonly registry: RegistryNames;
}

/** `others` are the languages that names in a text may be of. */
export function compileRuleWords(
  language: Language,
  others: readonly Language[],
  registry: RegistryNames,
): CompiledRuleWords {
  return {
    bodies: compileBodyWords(language),
    names: compileNameWords([language, ...others]),
    capitals: compileCapitalWords([language, ...others]),
    small: compileSmallWords([language]),
    clause: compileClauseWords(language.clause),
    dating: compileDatingWords(language.dating),
    smallInNames: compileSmallWords([language, ...others]),
    speech: compileSpeechWords(language),
    registry,
  };
}
