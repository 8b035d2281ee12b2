import type { KnownClaimant } from '../../domain/claimant.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import type { Found } from '../text/phrase-trie.js';
import { knownBody } from './body.js';
import { bodyAt, type Fragment } from './fragment.js';
import type { KnownNames } from './known-names.js';

/** A body of the registry, from `at` to where its name ends, with the nouns by which it may be called again. */
export function knownFragment(
  at: number,
  { end, value }: Found<KnownClaimant>,
  known: KnownNames,
  compiled: CompiledLanguage,
): Fragment {
  return bodyAt(at, end, knownBody(value), value.name, known.nouns(value, compiled));
}
