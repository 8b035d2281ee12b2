import type { KnownClaimant } from '../../domain/claimant.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import { tokenize } from '../text/text.js';

/** Somebody whose body is known. */
export interface KnownPerson {
  readonly claimant: KnownClaimant;
  readonly name: string;
  /** What the registry says they hold: "prime minister". */
  readonly office: string | null;
}

/** Bodies and people of the registry, by their words: matched word by word, without case and accents. */
export interface RegistryNames {
  readonly bodies: PhraseTrie<KnownClaimant>;
  readonly people: PhraseTrie<KnownPerson>;
}

function pattern(name: string): string {
  return tokenize(name, 0)
    .map((token) => token.key)
    .join(' ');
}

/** The names of a registry as look-up tables, for the vocabulary of one language. */
export function registryNames(claimants: readonly KnownClaimant[]): RegistryNames {
  const bodies = new PhraseTrie<KnownClaimant>();
  const people = new PhraseTrie<KnownPerson>();
  for (const claimant of claimants) {
    for (const name of [claimant.name, ...claimant.aliases]) bodies.add(pattern(name), claimant);
    for (const { name, office } of claimant.people)
      people.add(pattern(name), { claimant, name, office: office ?? null });
  }
  return { bodies, people };
}
