import { countryOf } from '../../../extraction/places/countries.js';
import { nationalsOf } from '../../../extraction/places/nationals.js';
import type { Token } from './tokens.js';

/** What nationals of a country are called, where the table of countries does not say. */
const OTHERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    spaniard: 'Spain',
    spaniards: 'Spain',
    espanola: 'Spain',
    espanolas: 'Spain',
    espanhola: 'Spain',
    espanholas: 'Spain',
    italians: 'Italy',
    americans: 'United States',
    gringos: 'United States',
    brits: 'United Kingdom',
    britons: 'United Kingdom',
    argentine: 'Argentina',
    argentines: 'Argentina',
    argentinian: 'Argentina',
    argentinians: 'Argentina',
    czechs: 'Czech Republic',
    tchecos: 'Czech Republic',
    ingleses: 'United Kingdom',
    poles: 'Poland',
    turks: 'Türkiye',
    portugueses: 'Portugal',
    portuguesas: 'Portugal',
  }),
);

/** How words for nationals end; names of countries and towns seldom do. */
const ENDING = /(?:ans?|ese|ish|iards?|[nlrdszc][oa]s?|es|eses|esas|ais|ois|enses?|aos?|ch|is?)$/;

/** Countries whose own name ends like that. */
const NAMES = new Set(
  'argentina italia espana espanha cuba colombia bolivia peru chile mexico brasil brazil spain italy france francia franca alemania venezuela ecuador equador panama portugal honduras madrid lima quito roma rome paris lisboa bogota nicaragua managua habana caracas dominicana iran irak israel jordania rusia russia siria china india japon maracaibo barinas zulia'.split(
    ' ',
  ),
);

/** What may follow: "Spanish citizens". */
const PEOPLE = /^(?:nationals?|citizens?|people|men|persons)$/;

/** "Spaniards", "italianos", "brasileiros": the label under which the ledger has them. */
export function nationalsAt(
  tokens: readonly Token[],
  at: number,
): { readonly country: string; readonly label: string; readonly end: number } | undefined {
  const token = tokens[at];
  const isPeople = PEOPLE.test(tokens[at + 1]?.key ?? '');
  if (token?.key === 'us' && isPeople) return labelled('United States', at + 2);
  if (token?.kind !== 'word' || NAMES.has(token.key)) return undefined;
  if (token.text === 'us' || (!OTHERS.has(token.key) && !ENDING.test(token.key))) return undefined;
  const country = OTHERS.get(token.key) ?? countryOf(token.key) ?? countryOf(token.key.replace(/s$/, ''));
  return country === undefined ? undefined : labelled(country, isPeople ? at + 2 : at + 1);
}

function labelled(country: string, end: number) {
  const label = nationalsOf(country);
  return label === undefined ? undefined : { country, label, end };
}
