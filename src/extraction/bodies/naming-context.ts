import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Cast } from './cast.js';
import type { KnownNames } from './known-names.js';

/** Who has been named and who is known, and the words of the language. */
export interface NamingContext {
  readonly cast: Cast;
  readonly known: KnownNames;
  readonly compiled: CompiledLanguage;
}
