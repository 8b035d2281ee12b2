import type { KnownClaimant } from '../domain/claimant.js';
import type { ClaimantRegistry } from './claimant-registry.js';
import { PhraseTrie } from './phrase-trie.js';
import { type Token, tokenize } from './text.js';

/** Bodies and people of the registry, by their words. */
export interface KnownNames {
  readonly bodies: PhraseTrie<KnownClaimant>;
  readonly people: PhraseTrie<{ readonly claimant: KnownClaimant; readonly name: string }>;
}

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

/** "Un" is an article where "UN" is a body: an alias in capitals matches only capitals. */
export function isWritten(tokens: readonly Token[], at: number, end: number, known: KnownClaimant): boolean {
  const written = tokens[at]?.text ?? '';
  if (end > at + 1 || written.length > 5 || written === written.toUpperCase()) return true;
  return [known.name, ...known.aliases].some(
    (name) => name.toLowerCase() === written.toLowerCase() && name !== name.toUpperCase(),
  );
}
