import type { ClaimantRegistry } from './bodies/claimant-registry.js';
import { withItsPrisons } from './country-of-article.js';
import type { Draft } from './draft.js';
import type { Setting } from './setting.js';

/** Where the people are whom a figure counts, English name; `null`: nothing lets know. */
export type CountryCounted = (draft: Draft, setting: Setting) => string | null;

/**
 * An organisation that is known to work in a country counts its people, also in an article about two; else it is the
 * country of the paragraph (of a round-up) or of the article.
 */
export function countryCountedBy({ all }: ClaimantRegistry): CountryCounted {
  const homes = new Map(
    all.flatMap(({ name, kind, country }) => (kind === 'ngo' && country !== null ? [[name, country] as const] : [])),
  );
  return ({ attribution, mention }, { country, local }) => {
    const home = withItsPrisons(homes.get(attribution.body.claimant));
    return home ?? local.get(mention.paragraph) ?? country;
  };
}
