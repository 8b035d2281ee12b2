import type { KnownClaimant } from '../domain/claimant.js';
import type { ClaimantRegistry } from './claimant-registry.js';
import type { KnownNames } from './names.js';
import { PhraseTrie } from './phrase-trie.js';
import { tokenize } from './text.js';

function pattern(name: string): string {
  return tokenize(name, 0)
    .map((token) => token.key)
    .join(' ');
}

/** The registry as look-up tables; names are matched word by word, without case and accents. */
export function knownNames(registry: ClaimantRegistry): KnownNames {
  const bodies = new PhraseTrie<KnownClaimant>();
  const people = new PhraseTrie<{ readonly claimant: KnownClaimant; readonly name: string }>();
  for (const claimant of registry.all) {
    for (const name of [claimant.name, ...claimant.aliases]) bodies.add(pattern(name), claimant);
    for (const { name } of claimant.people) people.add(pattern(name), { claimant, name });
  }
  return { bodies, people };
}
