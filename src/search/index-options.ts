import type { Options, SearchOptions } from 'minisearch';
import { isNumber, termsOf } from './tokenize.js';

/** What is indexed: one passage, with the words of the claims that stand in it. */
export interface IndexedPassage {
  /** `<article id>#<paragraph>`. */
  readonly id: string;
  readonly text: string;
  /** Claimant, speaker, group and number as filed: finds "Foro Penal" where the text says "the NGO". */
  readonly claims: string;
}

const PREFIX_FROM = 3;
const FUZZY_FROM = 4;

/** Words are matched by their beginning, once there is enough of it; a number is itself or another number. */
export function byPrefix(term: string): boolean {
  return term.length >= PREFIX_FROM && !isNumber(term);
}

/** How many letters may differ. */
export function lettersOff(term: string): number | false {
  return term.length >= FUZZY_FROM && !isNumber(term) ? 1 : false;
}

export const EXACT_SEARCH = { combineWith: 'AND', prefix: byPrefix, boost: { claims: 1.5 } } satisfies SearchOptions;

/** Used to build the index and to load a saved one: the two must never differ. Stores nothing but ids. */
export const INDEX_OPTIONS = {
  idField: 'id',
  fields: ['text', 'claims'],
  storeFields: [],
  tokenize: termsOf,
  // `termsOf` has folded already
  processTerm: (term) => term,
  searchOptions: EXACT_SEARCH,
} satisfies Options<IndexedPassage>;
