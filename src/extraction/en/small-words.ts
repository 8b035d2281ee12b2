import type { SmallWords } from '../lexicon/small-words.js';
import { phrases } from '../lexicon/words.js';

export const small: SmallWords = {
  of: ['of'],
  ofThe: ['of'],
  that: ['that'],
  the: ['the'],
  theOne: ['the'],
  and: ['and'],
  in: ['in'],
  to: ['to'],
  for: ['for'],
  with: ['with'],
  without: ['without'],
  against: ['against'],
  it: ['it'],
  thoseOf: phrases('those, these'),
};
