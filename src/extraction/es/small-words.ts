import type { SmallWords } from '../lexicon/small-words.js';
import { phrases } from '../lexicon/words.js';

export const small: SmallWords = {
  of: ['de'],
  ofThe: phrases('de, del'),
  that: ['que'],
  the: phrases('el, la, los, las'),
  theOne: phrases('el, la'),
  and: phrases('y, e'),
  in: ['en'],
  to: phrases('a, al'),
  for: ['para'],
  with: ['con'],
  without: ['sin'],
  against: ['contra'],
  it: [],
  thoseOf: phrases('esos, esas, estos, estas, aquellos, aquellas'),
};
