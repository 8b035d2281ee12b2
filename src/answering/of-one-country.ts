interface Counted {
  readonly countries: readonly string[];
}

/**
 * Whether two figures may count people of one country. Where articles let know that they do not, Cubans beside
 * Belarusians, the figures say nothing about each other; where a country is not known, it may be any.
 */
export function mayBeOfOneCountry(a: Counted, b: Counted): boolean {
  const known = a.countries.length > 0 && b.countries.length > 0;
  return !known || a.countries.some((country) => b.countries.includes(country));
}
