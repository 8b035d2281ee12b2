import type { NameWords } from '../lexicon/name-words.js';
import { phrases } from '../lexicon/words.js';

export const names: NameWords = {
  nobodysLetters: phrases('ngo, ngos, dna, gdp, ceo, am, pm, est'),
  commonNouns: phrases('group*, organis*, organiz*, agenc*, office*, rights*, human*, internat*'),
  titleArticles: ['The'],
  placeArticles: [],
  articleBefore: ['the'],
  ofCountry: phrases('of, for'),
  causes: phrases('for, against, without'),
  introducedLinks: phrases('for, against, without, the'),
  embassies: phrases('embass*, consul*'),
  envoys: ['ambassad*'],
  chanceries: phrases('foreign*, chancel*'),
  foreignAffairs: ['foreign*'],
  regions: phrases(`
    africa, americas, asia, europe, global, international, pacific, mena, northern, southern, eastern, western,
    central, latin, america`),
  highCommissions: ['high commission'],
  prisons: phrases('prison, prisons, prison-*, penal*, peniten*, jail*, correction*'),
  placesOfDetention: phrases('center, centre'),
  prisonKinds: [],
  detains: phrases(
    'detention, custodial, processing, correctional, remand, immigration, reception, removal, deportation',
  ),
  sites: phrases(`
    center, centers, centre, centres, facility, facilities, institution, institutions, complex, jail, prison, camp`),
  titles: phrases('pope, cardinal, don, dr, king, queen, prince, sheik, sister'),
  ruling: phrases('state, transitional, sovereignty, supreme, military, ruling'),
  councils: ['council'],
  days: phrases('day, week, law, plan, operation, year, eve'),
  nationalOffices: [],
  rights: ['rights*'],
  services: phrases('service, services, agency, bureau'),
  stateMatters: phrases('investiga*, migra*, immigra*, border*, intellig*, security*, customs*'),
  branchLinks: [],
  liberation: ['liberation'],
  ombudsmen: ['ombuds*'],
  offices: phrases('office, agency, service'),
  governments: ['government'],
  officesAlone: [],
  outletTitles: phrases('radio, voice'),
};
