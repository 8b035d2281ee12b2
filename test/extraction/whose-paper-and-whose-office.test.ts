import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** What a day is told by is not whose list it is, and a paper or an office named again is that of whoever spoke. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Foro Penal has confirmed 68 releases. On January 5, the day Delcy Rodríguez was sworn in as acting president, its list of detainees had 87 foreigners on it.',
    '68 Foro Penal',
    '87 Foro Penal',
  ],
  [
    'es',
    'Foro Penal ha confirmado 68 excarcelaciones. En enero, cuando Delcy Rodríguez tomó posesión, su lista tenía 87 presos extranjeros.',
    '68 Foro Penal',
    '87 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal confirmou 68 solturas. Em 5 de janeiro, quando Delcy Rodríguez tomou posse, a sua lista tinha 87 presos estrangeiros.',
    '68 Foro Penal',
    '87 Foro Penal',
  ],
  // who speaks between the commas does count
  [
    'en',
    'Foro Penal has confirmed 68 releases. On January 5, the government said, its list had 87 foreign prisoners on it.',
    '68 Foro Penal',
    '87 Government of Venezuela',
  ],
  [
    'es',
    'El Ministerio del Servicio Penitenciario informó que 87 presos dejaron la cárcel.\nEl comunicado cierra en 186 el número de personas liberadas.',
    '87 Penitentiary Service',
    '186 Penitentiary Service',
  ],
  [
    'en',
    'Human Rights Watch said 30 people were freed. At the last census by the Committee to Protect Journalists, on 1 December 2024, Egypt had 17 journalists in prison.',
    '30 Human Rights Watch',
    '17 CPJ',
  ],
  [
    'pt',
    'A Human Rights Watch disse que 30 foram libertados. No último censo do CPJ, o Egito tinha 17 jornalistas na prisão.',
    '30 Human Rights Watch',
    '17 CPJ',
  ],
  [
    'pt',
    'Foram libertados 388 presos, disse o Departamento de Prisões.\nEm maio do ano passado, 278 presos tinham saído, de acordo com o mesmo departamento.',
    '388 Department of Prisons (Sri Lanka)',
    '278 Department of Prisons (Sri Lanka)',
  ],
  // nobody calls a union an NGO
  [
    'en',
    'Foro Penal verified 30 releases.\nThe National Union of Press Workers (SNTP) said two reporters were freed. According to the union, three are still in jail.\nThe NGO estimates that 600 political prisoners remain.',
    '30 Foro Penal',
    '2 SNTP',
    '3 SNTP',
    '600 Foro Penal',
  ],
  [
    'es',
    'Foro Penal verificó 30 excarcelaciones.\nEl Sindicato Nacional de Trabajadores de la Prensa (SNTP) informó que dos reporteros fueron liberados. Según el gremio, tres siguen presos.\nLa ONG calcula que aún hay 600 presos políticos.',
    '30 Foro Penal',
    '2 SNTP',
    '3 SNTP',
    '600 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal verificou 30 solturas.\nO Sindicato Nacional dos Trabalhadores da Imprensa (SNTP) informou que dois repórteres foram soltos. Segundo o sindicato, três seguem presos.\nA ONG calcula que ainda há 600 presos políticos.',
    '30 Foro Penal',
    '2 SNTP',
    '3 SNTP',
    '600 Foro Penal',
  ],
  // a part whose whole an organisation counted; not one that a government announced
  ['en', 'Women make up 24 of the 68 releases that Foro Penal has confirmed.', '24 Foro Penal', '68 Foro Penal'],
  ['es', 'Las mujeres son 24 de los 68 liberados que ha confirmado Foro Penal.', '24 Foro Penal', '68 Foro Penal'],
  ['pt', 'As mulheres são 24 dos 68 libertados que o Foro Penal confirmou.', '24 Foro Penal', '68 Foro Penal'],
  ['es', 'Apenas 24 de los 68 presos que el Gobierno anunció salieron de prisión.', '24 unattributed'],
  // the office of another country that is only next door
  [
    'en',
    'The Venezuelan government said 17 people were freed.\nIn neighbouring Colombia, the foreign ministry reported that three prisoners had been let out on Thursday.',
    '17 Government of Venezuela',
    '3 Government of Colombia',
  ],
  [
    'es',
    'El Gobierno venezolano dijo que 17 presos salieron.\nEn la vecina Colombia, la Cancillería informó que tres de sus ciudadanos habían sido liberados el jueves.',
    '17 Government of Venezuela',
    '3 Government of Colombia',
  ],
  [
    'pt',
    'O governo venezuelano disse que 17 presos saíram.\nNo vizinho Brasil, a chancelaria informou que três presos tinham sido soltos na quinta-feira.',
    '17 Government of Venezuela',
    '3 Government of Brazil',
  ],
];

testFigures(rows, whose);
