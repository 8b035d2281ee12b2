import { type FigureRow, testFigures, whose } from './figure-rows.js';

const UNITED_STATES = '58 Government of the United States';
const BELARUS = '58 Government of Belarus';

/** A press office speaks for whoever has it: a country's for its state, and one that nobody is said to have for nobody. */
const rows: readonly FigureRow[] = [
  ['pt', 'A assessoria bielorrussa disse que saíram 58 presos.', BELARUS],
  ['pt', 'O gabinete de imprensa egípcio disse que saíram 58 presos.', '58 Government of Egypt'],
  ['pt', 'Saíram 58 presos, disse o serviço de imprensa do Foro Penal.', '58 Foro Penal'],
  ['pt', 'A assessoria da ONG Provea disse que saíram 58 presos.', '58 Provea'],
  ['pt', 'O Foro Penal acompanha o caso. A assessoria disse que saíram 58 presos.', '58 Foro Penal'],
  ['pt', 'Saíram 58 presos, disse o serviço de imprensa do ditador Aleksandr Lukashenko.', BELARUS],
  ['es', 'La oficina de prensa bielorrusa dijo que salieron 58 presos.', BELARUS],
  ['es', 'El servicio de prensa egipcio dijo que salieron 58 presos.', '58 Government of Egypt'],
  ['es', 'Salieron 58 presos, dijo el servicio de prensa de Foro Penal.', '58 Foro Penal'],
  ['en', 'The Egyptian press office said 58 prisoners were freed.', '58 Government of Egypt'],
  ['en', 'The press office of Foro Penal said 58 prisoners were freed.', '58 Foro Penal'],
  // of two who say it, the second by its press office
  [
    'pt',
    'Foram libertados 58 presos, anunciaram o enviado dos Estados Unidos, John Coale, e o serviço de imprensa do ditador Aleksandr Lukashenko.',
    UNITED_STATES,
    BELARUS,
  ],
  [
    'es',
    'Fueron liberados 58 presos, anunciaron el enviado de Estados Unidos, John Coale, y el servicio de prensa de Aleksandr Lukashenko.',
    UNITED_STATES,
    BELARUS,
  ],
  [
    'en',
    'Fifty-eight prisoners were freed, said Foro Penal and the press office of Provea.',
    '58 Foro Penal',
    '58 Provea',
  ],
  [
    'pt',
    'Foram libertados 58 presos, anunciou o Foro Penal, e o serviço de imprensa do governo negou.',
    '58 Foro Penal',
  ],
  // the press of a country is nobody's office
  ['pt', 'A imprensa bielorrussa disse que saíram 58 presos.', '58 unattributed'],
  ['en', 'The press office said 58 prisoners were freed.', '58 government'],
  // the ministry once more, by a word that points back to it
  ['pt', 'O Ministério da Justiça libertou 58 internos, segundo informou essa pasta.', '58 government'],
  [
    'pt',
    'O Ministério do Serviço Penitenciário pôs em liberdade a 58 internos, segundo deu a conhecer essa carteira em um comunicado.',
    '58 Penitentiary Service',
  ],
  ['pt', 'O Ministério da Justiça libertou 58 internos, segundo um comunicado dessa pasta.', '58 government'],
  ['es', 'El Ministerio de Justicia liberó a 58 internos, según informó esa cartera.', '58 government'],
  ['pt', 'O ministério do Serviço Penitenciário indicou que 58 reclusos foram soltos.', '58 Penitentiary Service'],
  [
    'es',
    'El ministerio del Servicio Penitenciario indicó que 58 reclusos fueron excarcelados.',
    '58 Penitentiary Service',
  ],
  ['pt', 'O ministro da Justiça disse que 58 reclusos foram soltos.', '58 government'],
  // who is named beside the verb speaks, and nobody of the list before it
  [
    'en',
    'Two prisoners, a sergeant and a clerk from Lara, were freed on Saturday, Foro Penal said.',
    '2 Foro Penal',
    '1 Foro Penal',
    '1 Foro Penal',
  ],
  ['en', 'A nun who takes water to the queue with the families said 58 were freed.', '58 sources'],
];

testFigures(rows, whose);
