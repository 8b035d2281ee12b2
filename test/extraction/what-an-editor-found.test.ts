import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Plain sentences of news that an editor tried. */
const rows: readonly FigureRow[] = [
  // some of those freed, by what they were held for
  [
    'es',
    'Foro Penal contó 127 excarcelados el martes, 81 de ellos presos políticos.',
    '127 freed Foro Penal 2026-01-20..2026-01-20',
    '81 freed Foro Penal 2026-01-20..2026-01-20',
  ],
  [
    'es',
    'De los 127 excarcelados, 81 son presos políticos, según el Foro Penal.',
    '127 freed Foro Penal ?..2026-01-26',
    '81 freed Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'Foro Penal contou 127 soltos na terça-feira, 81 deles presos políticos.',
    '127 freed Foro Penal 2026-01-20..2026-01-20',
    '81 freed Foro Penal 2026-01-20..2026-01-20',
  ],
  // but beside them
  [
    'es',
    'Foro Penal contó 127 excarcelados y 81 presos políticos.',
    '127 freed Foro Penal ?..2026-01-26',
    '81 held Foro Penal ?..2026-01-26',
  ],
  // against whom they had protested let nobody go
  [
    'es',
    'Unas 23 personas detenidas durante las protestas contra el gobierno fueron liberadas el miércoles.',
    '23 freed unattributed 2026-01-21..2026-01-21',
  ],
  [
    'es',
    'Unas 23 personas detenidas durante las protestas de los maestros fueron liberadas el miércoles.',
    '23 freed unattributed 2026-01-21..2026-01-21',
  ],
  [
    'es',
    'Veintitrés manifestantes arrestados por protestar contra el alza de la gasolina salieron en libertad el miércoles.',
    '23 freed unattributed 2026-01-21..2026-01-21',
  ],
  ['es', 'Unas 23 personas protestaron contra el gobierno el miércoles.'],
  // quoted, and still freed
  [
    'es',
    'El Departamento de Estado confirmó la liberación de “45 nicaragüenses detenidos injustamente”.',
    '45 freed US State Department ?..2026-01-26',
  ],
  [
    'es',
    'Tras once meses en prisión fueron liberados este lunes 12 activistas.',
    '12 freed unattributed 2026-01-26..2026-01-26',
  ],
  [
    'pt',
    'Após onze meses na prisão foram libertados nesta segunda-feira 12 ativistas.',
    '12 freed unattributed 2026-01-26..2026-01-26',
  ],
  ['es', 'Tras once meses en prisión siguen sin juicio 12 activistas.', '12 held unattributed ?..2026-01-26'],
  // found to be so
  [
    'pt',
    'O Foro Penal dá por verificada a libertação de 573 presos políticos entre 8 e 14 de janeiro.',
    '573 freed Foro Penal 2026-01-08..2026-01-14',
  ],
  ['es', 'Provea dio por confirmadas 31 excarcelaciones el domingo.', '31 freed Provea 2026-01-25..2026-01-25'],
  // those still on the list
  [
    'pt',
    'Desde setembro saíram da prisão 135 pessoas, segundo o Foro Penal, que mantém na sua lista outras 60.',
    '135 freed Foro Penal 2025-09-01..2026-01-26',
    '60 held Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'Saíram 135 pessoas, segundo o Foro Penal, que mantém na lista outras 60.',
    '135 freed Foro Penal ?..2026-01-26',
    '60 held Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'Salieron 135 personas, según Foro Penal, que tiene en su lista a otras 60.',
    '135 freed Foro Penal ?..2026-01-26',
    '60 held Foro Penal ?..2026-01-26',
  ],
  [
    'en',
    'Since September 135 people have left prison, according to Foro Penal, which keeps another 60 on its list.',
    '135 freed Foro Penal 2025-09-01..2026-01-26',
    '60 held Foro Penal ?..2026-01-26',
  ],
  // a benefit that is freedom, and a pardon that is still to be carried out
  ['es', '553 personas serán beneficiadas con distintos tipos de libertad.', '553 promised unattributed ?..2026-01-26'],
  ['es', 'Doce reclusos se beneficiaron de un indulto el domingo.', '12 freed unattributed 2026-01-25..2026-01-25'],
  [
    'es',
    'Doce personas fueron beneficiadas con el cese de las medidas cautelares.',
    '12 measures_lifted unattributed ?..2026-01-26',
  ],
  ['pt', 'Doze reclusos beneficiaram de um indulto no domingo.', '12 freed unattributed 2026-01-25..2026-01-25'],
  [
    'pt',
    'Doze reclusos foram beneficiados pelo indulto e serão libertados em breve.',
    '12 promised unattributed ?..2026-01-26',
  ],
  ['en', 'Twelve inmates were pardoned and will be freed soon.', '12 promised unattributed ?..2026-01-26'],
  ['en', 'Twelve inmates were pardoned and walked free on Sunday.', '12 freed unattributed 2026-01-25..2026-01-25'],
  // an order to others
  ['en', 'A federal judge ordered ICE to release 36 detainees.', '36 promised unattributed ?..2026-01-26'],
  ['en', 'Judge orders release of 36 immigrants held by ICE.', '36 promised unattributed ?..2026-01-26'],
  // from a place, and not since an event
  [
    'en',
    'Israel released 250 prisoners and 1,718 detainees from Gaza on Sunday under the deal.',
    '250 freed unattributed 2026-01-25..2026-01-25',
    '1718 freed unattributed 2026-01-25..2026-01-25',
  ],
  // a paragraph about another country is that government's
  [
    'en',
    'Foro Penal confirmed 31 releases in Venezuela since 8 January.\nIn Cuba, 18 prisoners were freed, the government said.',
    '31 freed Foro Penal 2026-01-08..2026-01-26',
    '18 freed Government of Cuba ?..2026-01-26',
  ],
  [
    'es',
    'El Foro Penal confirmó 31 excarcelaciones en Venezuela desde el 8 de enero.\nEn Cuba, 18 presos fueron liberados, según el Gobierno.',
    '31 freed Foro Penal 2026-01-08..2026-01-26',
    '18 freed Government of Cuba ?..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal confirmou 31 solturas na Venezuela desde 8 de janeiro.\nNa Bielorrússia, 18 pessoas foram soltas, segundo a agência estatal.',
    '31 freed Foro Penal 2026-01-08..2026-01-26',
    '18 freed Government of Belarus ?..2026-01-26',
  ],
];

testFigures(rows, whoseAndDated);
