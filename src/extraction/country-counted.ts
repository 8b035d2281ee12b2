import type { ClaimantRegistry } from './bodies/claimant-registry.js';
import { withItsPrisons } from './country-of-article.js';
import type { Draft } from './draft.js';
import { countryOfGovernment } from './places/governments.js';
import type { Setting } from './setting.js';

/** Where the people are whom a figure of an article counts, English name; `null`: nothing lets know. */
export type CountryCounted = (drafts: readonly Draft[], setting: Setting) => (draft: Draft) => string | null;

/** What most of an article's figures are of; `undefined`: nobody says. */
function mostOf(countries: readonly string[]): string | undefined {
  const votes = new Map<string, number>();
  for (const country of countries) votes.set(country, (votes.get(country) ?? 0) + 1);
  return [...votes].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/**
 * An organisation that is known to work in a country counts its people, also in an article about two; else it is the
 * country of the paragraph (of a round-up) or of the article. An article may name another country more often than the
 * one it tells of: where nobody from there counts, it is about that of those who do.
 */
export function countryCountedBy({ all }: ClaimantRegistry): CountryCounted {
  const homes = new Map(
    all.flatMap(({ name, kind, country }) => (kind === 'ngo' && country !== null ? [[name, country] as const] : [])),
  );
  const homeOf = ({ attribution }: Draft) => withItsPrisons(homes.get(attribution.body.claimant));
  return (drafts, { country, local }) => {
    const worked = new Set(drafts.flatMap((draft) => homeOf(draft) ?? []));
    const counting = drafts.flatMap(
      (draft) => homeOf(draft) ?? countryOfGovernment(draft.attribution.body.claimant) ?? [],
    );
    const most = country !== null && counting.includes(country) ? undefined : mostOf(counting);
    const told = most !== undefined && worked.has(most) ? most : country;
    return (draft) => homeOf(draft) ?? local.get(draft.mention.paragraph) ?? told;
  };
}
