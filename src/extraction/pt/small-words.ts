import type { SmallWords } from '../lexicon/small-words.js';
import { phrases } from '../lexicon/words.js';

export const small: SmallWords = {
  of: ['de'],
  ofThe: phrases('de, do, da, dos, das'),
  that: ['que'],
  the: phrases('o, a, os, as'),
  theOne: phrases('o, a'),
  and: ['e'],
  in: ['em'],
  to: phrases('a, ao, aos'),
  for: ['para'],
  with: ['com'],
  without: ['sem'],
  against: ['contra'],
  it: [],
  thoseOf: phrases('desses, dessas, destes, destas, daqueles, daquelas'),
};
