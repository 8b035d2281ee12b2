/** Countries whose name has an article. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  'United States',
  'Philippines',
  'United Kingdom',
  'United Arab Emirates',
  'Netherlands',
  'Czech Republic',
  'Dominican Republic',
  'Central African Republic',
  'Gambia',
  'Bahamas',
  'Maldives',
  'Comoros',
]);

/** How a government is filed. */
export function governmentOf(country: string): string {
  return `Government of ${WITH_ARTICLE.has(country) ? 'the ' : ''}${country}`;
}

const FILED = /^Government of (?:the )?(.+)$/;

/** Whose government it is, by how it is filed. */
export function countryOfGovernment(claimant: string): string | null {
  return FILED.exec(claimant)?.[1] ?? null;
}
