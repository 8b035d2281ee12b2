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

const FILED = /^Government of (?:the )?(?=\S)/;

/** Whether a name is how the government of a country is filed. */
export function isGovernment(name: string): boolean {
  return FILED.test(name);
}

/** Country whose government is filed under a name. */
export function countryOfGovernment(name: string): string | null {
  return isGovernment(name) ? name.replace(FILED, '') : null;
}
