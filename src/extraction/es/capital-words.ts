import type { CapitalWords } from '../lexicon/capital-words.js';
import { phrases } from '../lexicon/words.js';

export const capitals: CapitalWords = {
  juniors: ['jr'],
  withThe: phrases('con los, con las'),
  ends: phrases('el, la, los, las'),
  values: phrases(`
    justi*, paz, libert*, democra*, derech*, verdad*, memori*, solidari*, desarroll*, ciudadan*, dignid*, igual*,
    repara*, encuentr*, encontr*, perd*, vida, educa*, salud*, cultur*, famil*, unidad*, progres*, trabaj*, tierra,
    ambient*, etica*, transpar*`),
  rights: phrases('derechos, humanos'),
  personOf: [],
  watchOffices: ['defensor*'],
  humanRights: ['derechos humanos'],
};
