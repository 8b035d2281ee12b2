import type { Passage, ReadArticle } from '../domain/article.js';
import type { KnownClaimant } from '../domain/claimant.js';
import { type Body, knownBody } from './bodies/body.js';
import type { ClaimantRegistry } from './bodies/claimant-registry.js';
import { countryOfArticle, namesCountry } from './country-of-article.js';
import { homeOfMissions } from './home-of-missions.js';
import type { CompiledLanguage } from './lexicon/compiled-language.js';
import { localCountries } from './places/local-countries.js';
import type { Sentence } from './sentences/sentence.js';

/** What an article is about, before any of its sentences is read; looked for when a sentence needs it. */
export interface Setting {
  readonly country: string | null;
  /** Of a round-up, the country of each paragraph. */
  readonly local: ReadonlyMap<number, string>;
  /** The first organisation the article names, for "a rights group" in its lead. */
  readonly firstNgo: () => Body | null;
  readonly prisonService: () => Body | null;
  /** Whose foreign ministry speaks, where the article does not say so. */
  readonly home: () => string | null;
  /** Whether its text names a country, its people or a place in it. */
  readonly names?: (country: string) => boolean;
  /** Who prints it, where that is known. */
  readonly outlet?: string | null;
}

/** Finds the organisation of the registry that a text names first. */
export type FirstNgo = (passages: readonly Passage[]) => KnownClaimant | null;

/** Shorter names are too often something else. */
const SHORTEST_NAME = 4;

function literally(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** All names are looked for in one pass: the registry may grow long. */
export function firstNgoOf(registry: ClaimantRegistry): FirstNgo {
  const byName = new Map<string, KnownClaimant>();
  for (const known of registry.all) {
    if (known.kind !== 'ngo') continue;
    for (const name of [known.name, ...known.aliases]) if (!byName.has(name)) byName.set(name, known);
  }
  const names = [...byName.keys()].filter((name) => name.length >= SHORTEST_NAME);
  if (names.length === 0) return () => null;
  const any = new RegExp(names.map(literally).join('|'));
  return (passages) => {
    for (const { text } of passages) {
      const known = byName.get(any.exec(text)?.[0] ?? '');
      if (known !== undefined) return known;
    }
    return null;
  };
}

function prisonServiceOf(country: string | null, registry: ClaimantRegistry): Body | null {
  const service = registry.all.find(
    (known) => known.kind === 'government' && known.country === country && /prison|penitentiary/i.test(known.name),
  );
  return country === null || service === undefined ? null : knownBody(service);
}

/** What an article is about, as its cast needs to know it. */
export function settingOf(
  read: ReadArticle,
  sentencesOf: (passage: Passage) => readonly Sentence[],
  { registry, firstNgo }: { readonly registry: ClaimantRegistry; readonly firstNgo: FirstNgo },
  compiled: CompiledLanguage,
): Setting {
  // an article that names no place is about the country of the organisation it quotes
  const country = countryOfArticle(read, sentencesOf, compiled) ?? firstNgo(read.passages)?.country ?? null;
  return {
    country,
    outlet: read.article.outlet,
    local: localCountries(read.passages),
    firstNgo: () => {
      const known = firstNgo(read.passages);
      return known === null ? null : knownBody(known);
    },
    prisonService: () => prisonServiceOf(country, registry),
    home: () => homeOfMissions(read, sentencesOf),
    names: (named) => namesCountry(read, sentencesOf, named),
  };
}
