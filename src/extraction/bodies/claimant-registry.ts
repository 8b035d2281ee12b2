import { distance } from 'fastest-levenshtein';
import type { KnownClaimant } from '../../domain/claimant.js';
import { nameKey } from '../../domain/fold.js';

/** The bodies Recount can name. */
export interface ClaimantRegistry {
  readonly all: readonly KnownClaimant[];
  /** By name, alias or the name of one of its people, without case, accents or leading article. */
  resolve(name: string): KnownClaimant | undefined;
  /** The `count` bodies whose name, alias or person reads most like `name`, nearest first. */
  nearest(name: string, count: number): readonly KnownClaimant[];
}

export function createClaimantRegistry(known: readonly KnownClaimant[]): ClaimantRegistry {
  const byKey = new Map<string, KnownClaimant>();
  const keys: (readonly [key: string, claimant: KnownClaimant])[] = [];
  for (const claimant of known) {
    const { name, aliases, spoken = [], people } = claimant;
    for (const called of [name, ...aliases, ...spoken, ...people.map((person) => person.name)]) {
      const key = nameKey(called);
      if (!byKey.has(key)) byKey.set(key, claimant);
      keys.push([key, claimant]);
    }
  }
  return {
    all: known,
    resolve: (name) => byKey.get(nameKey(name)),
    nearest: (name, count) => {
      const typed = nameKey(name);
      const best = new Map<KnownClaimant, number>();
      for (const [key, claimant] of keys) {
        const score = key.startsWith(typed)
          ? 0
          : key.includes(typed)
            ? 0.2
            : distance(typed, key) / Math.max(typed.length, key.length);
        if (score < (best.get(claimant) ?? 2)) best.set(claimant, score);
      }
      return [...best]
        .sort((a, b) => a[1] - b[1])
        .slice(0, count)
        .map(([claimant]) => claimant);
    },
  };
}
