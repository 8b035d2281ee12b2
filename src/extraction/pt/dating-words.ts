import type { DatingWords } from '../lexicon/dating-words.js';
import { phrases } from '../lexicon/words.js';

export const dating: DatingWords = {
  infinitives: phrases('*ar, *er, *ir'),
  auxiliaries: phrases('sido, foram, foi, estavam, haviam, tinham'),
  when: ['quando'],
  itWas: phrases('foi, foram, eram'),
  setOff: phrases('*(ad|id)(o|a|os|as), *(s|t)(o|a)s'),
  occasions: phrases('por, pelo, pela, motivo, ocasiao, vespera, honra'),
  running: phrases('ja, total'),
  they: phrases('eles, elas, todos, todas'),
  ordinals: ['o'],
  beforeMonth: phrases('de, do'),
  beforeYear: ['de'],
  from: [],
  bareSince: [],
  beforeClause: ['que'],
  inThe: phrases('na, no, nas, nos'),
  stays: ['(segui|permanece|continua|esta|fica)(ra|rao|ria|riam)'],
  will: [],
  prisoners: phrases('prisioneir(o|a|os|as), cativo, cativos'),
  wasSo: phrases('*ava, *avam, *ia, *iam'),
  telling: [],
  toHearers: phrases('a, ao, aos, as, perante'),
};
