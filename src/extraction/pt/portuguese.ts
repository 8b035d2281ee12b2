import type { Language } from '../lexicon/language.js';
import { phrases } from '../lexicon/words.js';
import { bodies } from './body-words.js';
import { capitals } from './capital-words.js';
import { clause } from './clause-words.js';
import { custody } from './custody.js';
import { dating } from './dating-words.js';
import { descriptions } from './descriptions.js';
import { eventTimes } from './event-times.js';
import { groups } from './groups.js';
import { hedges } from './hedges.js';
import { names } from './name-words.js';
import { numbers } from './numbers.js';
import { predicates } from './predicates.js';
import { reality } from './reality-words.js';
import { small } from './small-words.js';
import { sources } from './sources.js';
import { speech } from './speech-words.js';
import { statements } from './statements.js';
import { structure } from './structure.js';
import { time } from './time.js';

export const portuguese: Language = {
  code: 'pt',
  numbers,
  hedges,
  predicates,
  capitals,
  custody,
  groups,
  descriptions,
  bodies,
  names,
  small,
  clause,
  dating,
  sources,
  reality,
  speech,
  statements,
  time,
  eventTimes,
  structure,
  stopWords: phrases(`
    o, os, a, as, e, de, do, da, dos, das, em, no, na, nos, nas, um, uma, com, por, pelo, pela, ao, nao, foi, sao,
    foram, segundo, mais, sem, ate, que, se, para, como, seu, sua, desde`),
};
