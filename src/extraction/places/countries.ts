import { COUNTRIES } from './country-names.js';

const TOWNS = new Set(COUNTRIES.flatMap(({ towns }) => towns));

/** Whether these folded words name a town or a region, which speaks for no government: "Maracaibo says nothing". */
export function isTown(folded: string): boolean {
  return TOWNS.has(folded);
}

/** Demonyms that take a plural in Spanish and Portuguese: "comunidades portuguesas", "autoridades egipcias". */
const DEMONYM = /(?:an[oa]|en[oa]|in[oa]|ense|[cs][oa]|es[ae]?|i[oa]|eg[oa]|ega|ndes)$/;
/** Not demonyms, or words of their own in the plural ("ganas"). */
const NO_PLURAL = new Set(['gana', 'tirana', 'habana', 'havana', 'la habana', 'ama', 'oma', 'sana']);

function pluralOf(name: string): readonly string[] {
  if (name.length < 5 || name.includes(' ') || NO_PLURAL.has(name) || !DEMONYM.test(name)) return [];
  return [name.endsWith('es') ? `${name}es` : `${name}s`];
}

const NAMES = COUNTRIES.flatMap(({ country, names, towns }) =>
  [...names, ...towns].map((name) => [name, country] as const),
);
const PLURALS = NAMES.flatMap(([name, country]) => pluralOf(name).map((plural) => [plural, country] as const));
/** A name wins over a plural. */
const BY_NAME = new Map([...PLURALS, ...NAMES]);

/** The country that a name, demonym or capital stands for; folded, words apart by single spaces. */
export function countryOf(folded: string): string | undefined {
  return BY_NAME.get(folded);
}

const FIRST_OF_MORE = new Set(
  [...BY_NAME.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ')[0]),
);

/** The country that two folded words stand for: most words begin no name of two. */
export function countryOfTwo(first: string, second: string): string | undefined {
  return FIRST_OF_MORE.has(first) ? countryOf(`${first} ${second}`) : undefined;
}

const FIRST_WORDS = new Set([...BY_NAME.keys()].map((name) => name.split(' ')[0] ?? ''));

/** Whether the name of a country may begin with this folded word. */
export function mayNameCountry(word: string): boolean {
  return FIRST_WORDS.has(word);
}

const LATER_WORDS = new Set([...BY_NAME.keys()].flatMap((name) => name.split(' ').slice(1)));

/** Whether the name of a country may go on with this folded word. */
export function mayGoOnCountry(word: string): boolean {
  return LATER_WORDS.has(word);
}

/** "united arab" of "united arab emirates": all but the last words of longer names. */
const BEGINNINGS = new Set(
  [...BY_NAME.keys()].flatMap((name) => {
    const words = name.split(' ');
    return words.slice(1).map((_, last) => words.slice(0, last + 1).join(' '));
  }),
);

/** Whether the name of a country may go on after these folded words. */
export function mayGoOnAsCountry(words: string): boolean {
  return BEGINNINGS.has(words);
}
