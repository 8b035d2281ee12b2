import type { GroupEntry } from '../lexicon/look-up-tables.js';

/** What a number counts, as its own words say. */
export type Counted =
  | { readonly kind: 'group'; readonly entry: GroupEntry; readonly partitive: boolean; readonly end: number }
  /** "six of them", "another 22", "the count at 80": the noun is elsewhere. */
  | { readonly kind: 'elliptical'; readonly partitive: boolean; readonly end: number; readonly label: string | null }
  /** A noun that no lexicon knows: counted only with a verb of release or detention beside it. */
  | { readonly kind: 'unknown'; readonly noun: string; readonly end: number }
  | { readonly kind: 'rejected'; readonly why: string };
