import type { CapitalWords } from '../lexicon/capital-words.js';
import { phrases } from '../lexicon/words.js';

export const capitals: CapitalWords = {
  juniors: ['jr'],
  withThe: phrases('com os, com as'),
  ends: phrases('o, os, as'),
  values: phrases(`
    justi*, paz, liberd*, democra*, direit*, verdad*, memori*, solidari*, desenvolv*, cidadan*, dignid*, igual*,
    repara*, encontr*, perd*, vida, educa*, saude*, cultur*, famil*, unidad*, progres*, trabalh*, terra, ambient*,
    etica*, transpar*`),
  rights: phrases('direitos, humanos'),
  personOf: [],
  watchOffices: phrases('provedor*, ouvidor*'),
  humanRights: ['direitos humanos'],
};
