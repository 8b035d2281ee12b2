import type { DatingWords } from '../lexicon/dating-words.js';
import { phrases } from '../lexicon/words.js';

export const dating: DatingWords = {
  infinitives: [],
  auxiliaries: phrases('been, were, was, being'),
  when: ['when'],
  itWas: phrases('it, was, were, there'),
  setOff: phrases('*ed, *en, *ught'),
  occasions: phrases('for, mark, marking, occasion, eve, honor'),
  running: phrases('already, total'),
  they: phrases('they, all, everyone'),
  ordinals: phrases('st, nd, rd, th'),
  beforeMonth: ['of'],
  beforeYear: ['of'],
  from: ['from'],
  bareSince: ['since'],
  beforeClause: ['since'],
  inThe: ['in'],
  stays: [],
  will: phrases('will, shall'),
  prisoners: phrases('prisoner, prisoners, captive, captives'),
  wasSo: [],
  telling: phrases('told, informed, tells'),
  toHearers: ['to'],
};
