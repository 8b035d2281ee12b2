import { countryOf } from '../../../extraction/places/countries.js';
import { nationalsOf } from '../../../extraction/places/nationals.js';
import { anyLanguage, anyShape } from './any-language.js';
import { LEXICONS } from './languages.js';
import type { Token } from './tokens.js';

/** Where the table of countries does not say. */
const OTHERS: ReadonlyMap<string, string> = new Map(LEXICONS.flatMap(({ nationals }) => Object.entries(nationals)));

/** How words for nationals end; names of countries and towns seldom do. */
const endsAsNationals = anyShape('nationals');

/** Countries whose own name ends like that. */
const NAMES = new Set(
  'argentina italia espana espanha cuba colombia bolivia peru chile mexico brasil brazil spain italy france francia franca alemania venezuela ecuador equador panama portugal honduras madrid lima quito roma rome paris lisboa bogota nicaragua managua habana caracas dominicana iran irak israel jordania rusia russia siria china india japon maracaibo barinas zulia'.split(
    ' ',
  ),
);

/** What may follow: "Spanish citizens". */
const PEOPLE = anyLanguage('nationals');

/** "Spaniards", "italianos", "brasileiros": the label under which the ledger has them. */
export function nationalsAt(
  tokens: readonly Token[],
  at: number,
): { readonly country: string; readonly label: string; readonly end: number } | undefined {
  const token = tokens[at];
  const isPeople = PEOPLE.has(tokens[at + 1]?.key ?? '');
  if (token?.key === 'us' && isPeople) return labelled('United States', at + 2);
  if (token?.kind !== 'word' || NAMES.has(token.key)) return undefined;
  if (token.text === 'us' || (!OTHERS.has(token.key) && !endsAsNationals(token.key))) return undefined;
  const country = OTHERS.get(token.key) ?? countryOf(token.key) ?? countryOf(token.key.replace(/s$/, ''));
  return country === undefined ? undefined : labelled(country, isPeople ? at + 2 : at + 1);
}

function labelled(country: string, end: number) {
  const label = nationalsOf(country);
  return label === undefined ? undefined : { country, label, end };
}
