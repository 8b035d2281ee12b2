import type { DatingWords } from '../lexicon/dating-words.js';
import { phrases } from '../lexicon/words.js';

export const dating: DatingWords = {
  infinitives: phrases('*ar, *er, *ir'),
  auxiliaries: phrases('sido, fueron, fue, estaban, habian'),
  when: ['cuando'],
  itWas: phrases('fue, fueron, eran'),
  setOff: phrases('*(ad|id)(o|a|os|as), *(s|t)(o|a)s'),
  occasions: phrases('por, motivo, ocasion, vispera, honor'),
  running: phrases('ya, total'),
  they: phrases('ellos, ellas, todos, todas'),
  ordinals: ['o'],
  beforeMonth: ['de'],
  beforeYear: phrases('de, del'),
  from: [],
  bareSince: [],
  beforeClause: ['que'],
  inThe: ['en'],
  stays: ['(segui|permanece|continua|queda|esta|mantend)(ra|ran|ria|rian)'],
  will: [],
  prisoners: phrases('prisioner(o|a|os|as), cautivo, cautivos'),
  wasSo: phrases('*aba, *aban, *ia, *ian'),
  telling: [],
  toHearers: phrases('a, al, ante'),
};
