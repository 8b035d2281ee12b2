import type { NameWords } from '../lexicon/name-words.js';
import { phrases } from '../lexicon/words.js';

export const names: NameWords = {
  nobodysLetters: phrases('ong, ongs, pib, brt, vivo, foto, fotos'),
  commonNouns: phrases('grupo*, organiz*, agenc*, direitos*, human*, internac*'),
  titleArticles: phrases('O, A'),
  placeArticles: [],
  articleBefore: [],
  ofCountry: [],
  causes: phrases('contra, por, para, pela, pelo, pelas, pelos, sem'),
  introducedLinks: phrases('por, para, contra, sem'),
  embassies: phrases('embaixad*, consul*'),
  envoys: ['embaixador*'],
  chanceries: ['chancel*'],
  foreignAffairs: phrases('exterior*, externas*, estrangeir*'),
  highCommissions: ['(alta|alto) comissao'],
  prisons: phrases('prisao*, prisoes*, prisional*, prisionais, penal*, peniten*, carcer*'),
  placesOfDetention: phrases('centro, centros, instituto, unidade, presidio'),
  prisonKinds: phrases('judicial, prisional'),
  detains: phrases('detencao, reclusao, custodia, triagem'),
  sites: phrases('centro, centros, complexo, casa, unidade'),
  titles: phrases(`
      papa, cardeal, dom, dona, sr, sra, dr, dra, frei, rei, rainha, principe, ima, sao, santo, santa, irma, monsenhor`),
  ruling: [],
  councils: [],
  days: phrases('dia, semana, jornada, marcha, lei, operacao, missao'),
  nationalOffices: ['(instituto|institutos|servico|agencia|direcao|superintendencia) nacional'],
  rights: ['direitos*'],
  services: phrases('servico, servicos, agencia'),
  stateMatters: phrases(`
      investiga*, migra*, imigra*, estrangeir*, fronteir*, informac*, inteligen*, seguran*, alfandeg*, aduan*`),
  branchLinks: ['para'],
  ombudsmen: phrases('provedori*, ouvidori*'),
  offices: phrases('oficina, agencia, servico'),
  governments: ['governo'],
  officesAlone: ['Itamaraty'],
  outletTitles: phrases('radio, jornal, diario, canal, semanario, gazeta, folha'),
};
