import type { CapitalWords } from '../lexicon/capital-words.js';
import { phrases } from '../lexicon/words.js';

export const capitals: CapitalWords = {
  juniors: phrases('jr, sr'),
  withThe: [],
  ends: ['the'],
  values: phrases(`
    justi*, peace, liberty*, freedom*, democra*, rights*, truth*, memory*, solidari*, develop*, dignity*, equal*,
    repara*, pardon*, life, educa*, health*, cultur*, famil*, unity*, progres*, land, transpar*`),
  rights: phrases('human, rights'),
  personOf: phrases('of, from'),
  watchOffices: ['ombuds*'],
  humanRights: ['human rights'],
};
