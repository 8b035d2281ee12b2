import type { KnownClaimant } from '../../domain/claimant.js';
import type { CompiledLanguage } from '../lexicon/compiled-language.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import { isCapitalised, type Token, tokenize } from '../text/text.js';
import { nounsOf } from './body-nouns.js';
import type { ClaimantRegistry } from './claimant-registry.js';

/** Somebody whose body is known. */
export interface KnownPerson {
  readonly claimant: KnownClaimant;
  readonly name: string;
  /** What the registry says they hold: "prime minister". */
  readonly office: string | null;
}

/** Bodies and people of the registry, by their words. */
export interface KnownNames {
  readonly bodies: PhraseTrie<KnownClaimant>;
  /** Common words that are names only where they speak: "Amnesty". */
  readonly spoken: PhraseTrie<KnownClaimant>;
  /** Letters that more than one body goes by, and all but the first of them: Sudan's RSF. */
  readonly namesakes: ReadonlyMap<string, readonly KnownClaimant[]>;
  readonly people: PhraseTrie<KnownPerson>;
  /** Last names that one body's people alone bear, folded. */
  readonly surnames: ReadonlyMap<string, KnownPerson>;
  /** Nouns in the names of a body by which an article may call it again: committee, sindicato. */
  readonly nouns: (claimant: KnownClaimant, compiled: CompiledLanguage) => readonly string[];
}

function pattern(name: string): string {
  return tokenize(name, 0)
    .map((token) => token.key)
    .join(' ');
}

function nounsOfNames({ name, aliases }: KnownClaimant, compiled: CompiledLanguage): readonly string[] {
  return [name, ...aliases].flatMap((written) => {
    const tokens = tokenize(written, 0);
    return nounsOf(tokens, 0, tokens.length, compiled);
  });
}

function surnamesOf(registry: ClaimantRegistry): ReadonlyMap<string, KnownPerson> {
  const found = new Map<string, KnownPerson | null>();
  for (const claimant of registry.all) {
    for (const { name, office } of claimant.people) {
      const surname = tokenize(name, 0).at(-1)?.key ?? '';
      const other = found.get(surname);
      found.set(
        surname,
        other === undefined || other?.claimant === claimant ? { claimant, name, office: office ?? null } : null,
      );
    }
  }
  return new Map([...found].flatMap(([surname, person]) => (person === null ? [] : [[surname, person] as const])));
}

/** The registry as look-up tables; names are matched word by word, without case and accents. */
export function knownNames(registry: ClaimantRegistry): KnownNames {
  const bodies = new PhraseTrie<KnownClaimant>();
  const spoken = new PhraseTrie<KnownClaimant>();
  const people = new PhraseTrie<KnownPerson>();
  const namesakes = new Map<string, readonly KnownClaimant[]>();
  for (const claimant of registry.all) {
    for (const name of [claimant.name, ...claimant.aliases]) {
      bodies.add(pattern(name), claimant);
      const first = registry.resolve(name);
      if (first === undefined || first === claimant) continue;
      const key = pattern(name);
      namesakes.set(key, [...(namesakes.get(key) ?? []), claimant]);
    }
    for (const name of claimant.spoken ?? []) spoken.add(pattern(name), claimant);
    for (const { name, office } of claimant.people)
      people.add(pattern(name), { claimant, name, office: office ?? null });
  }
  const filed = new Map<CompiledLanguage, Map<KnownClaimant, readonly string[]>>();
  const nouns: KnownNames['nouns'] = (claimant, compiled) => {
    const ofLanguage = filed.get(compiled) ?? new Map<KnownClaimant, readonly string[]>();
    const known = ofLanguage.get(claimant);
    if (known !== undefined) return known;
    const found = nounsOfNames(claimant, compiled);
    filed.set(compiled, ofLanguage.set(claimant, found));
    return found;
  };
  return { bodies, spoken, namesakes, people, surnames: surnamesOf(registry), nouns };
}

/** "Un" is an article where "UN" is a body: an alias in capitals matches only capitals. */
export function isWritten(tokens: readonly Token[], at: number, end: number, known: KnownClaimant): boolean {
  const written = tokens[at]?.text ?? '';
  // "un nuevo tiempo" is a time, "Un Nuevo Tiempo" a party
  if (end > at + 1)
    return written.length > 3 || written === written.toUpperCase() || tokens.slice(at + 1, end).some(isCapitalised);
  if (written.length > 5 || written === written.toUpperCase()) return true;
  return [known.name, ...known.aliases].some(
    (name) => name.toLowerCase() === written.toLowerCase() && name !== name.toUpperCase(),
  );
}
