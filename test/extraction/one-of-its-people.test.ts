import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** A post in a part of a body, and somebody "of its": what they say is that body's. */
const rows: readonly FigureRow[] = [
  // a part of the world for which somebody answers
  [
    'es',
    'La directora para las Américas de Human Rights Watch, Ana Sosa, dijo que 41 presos habían sido liberados.',
    '41 Human Rights Watch',
  ],
  [
    'es',
    'Ana Sosa, subdirectora de la división de las Américas de Human Rights Watch, dijo que 41 presos fueron liberados.',
    '41 Human Rights Watch',
  ],
  [
    'es',
    'La asesora regional para Venezuela de Amnistía Internacional, Ana Sosa, dijo que 41 presos fueron liberados.',
    '41 Amnesty International',
  ],
  [
    'pt',
    'Ana Sosa, diretora da divisão das Américas da Human Rights Watch, disse que 41 presos foram libertados.',
    '41 Human Rights Watch',
  ],
  [
    'pt',
    'O investigador para a América Central da Human Rights Watch, Rui Melo, disse que 41 presos foram libertados.',
    '41 Human Rights Watch',
  ],
  // one of its people
  [
    'en',
    'Foro Penal kept a vigil outside the jail.\n"We have verified 41 releases," said Pedro Sosa, one of its coordinators.',
    '41 Foro Penal',
  ],
  [
    'en',
    'Provea was in the courts all week.\nLucía Paz, one of its lawyers, said 41 prisoners had been freed.',
    '41 Provea',
  ],
  [
    'pt',
    'O Foro Penal manteve a vigília.\n"Verificamos 41 solturas", disse Pedro Sosa, um dos seus coordenadores.',
    '41 Foro Penal',
  ],
  [
    'pt',
    'A Provea passou a semana nos tribunais.\n"Saíram 41 presos", disse Lúcia Paz, uma de suas advogadas.',
    '41 Provea',
  ],
  // a name that ends in a country's
  [
    'en',
    'Caritas Nigeria’s secretary spoke. Legal Aid Malawi’s director, Ana Sosa, said 41 prisoners had been freed.',
    '41 Legal Aid Malawi',
  ],
  // the noun of a body names it again
  [
    'en',
    'The Textile Workers Guild kept a vigil. The guild says 41 prisoners have been freed.',
    '41 Textile Workers Guild',
  ],
  [
    'en',
    '"There are 41 of them in prison still," said Ana Sosa of the collective Lawyers for Change.',
    '41 Lawyers for Change',
  ],
  ['es', 'Vente Venezuela pidió garantías. La tolda política cuenta 41 presos liberados.', '41 Vente Venezuela'],
  // of the state
  [
    'en',
    'The prison’s director, Luis Mota, told reporters in Caracas that 41 inmates had been freed.',
    '41 Government of Venezuela',
  ],
  [
    'en',
    'On Monday Venezuela’s director of prisons, Ana Mota, said 41 prisoners had been freed.',
    '41 Government of Venezuela',
  ],
  ['es', 'Los fiscales se comprometieron a liberar a 41 presos en Caracas.', '41 Government of Venezuela'],
  [
    'es',
    'El viceministro para América Latina de Venezuela, Luis Mota, dijo que 41 presos fueron liberados.',
    '41 Government of Venezuela',
  ],
  [
    'pt',
    'O presidente da comissão de anistia, Luis Mota, disse que 41 presos foram soltos em Caracas.',
    '41 Government of Venezuela',
  ],
  [
    'pt',
    'O líder da bancada governista, Luis Mota, disse que 41 presos foram soltos em Caracas.',
    '41 Government of Venezuela',
  ],
  ['en', 'A military court in Caracas said 41 people had been freed.', '41 Government of Venezuela'],
  [
    'es',
    'La subdirectora de la cárcel, Ana Mota, confirmó 41 excarcelaciones en Caracas.',
    '41 Government of Venezuela',
  ],
  ['es', 'Un tribunal militar de Caracas confirmó 41 excarcelaciones.', '41 Government of Venezuela'],
  // of the state that stands beside the office, its article with it
  [
    'es',
    'La fiscal adjunta de El Salvador, Ana Mota, dijo que 41 presos salieron en libertad.',
    '41 Government of El Salvador',
  ],
  // a deputy of a body is no deputy of parliament, and its founder no body
  [
    'en',
    'Provea keeps a register in Caracas.\n"41 have been freed," said Lucía Paz, its deputy coordinator.',
    '41 Provea',
  ],
  ['es', 'Ana Mota, fundadora de Justicia para Todos, confirmó 41 excarcelaciones.', '41 Justicia para Todos'],
  ['pt', 'Ana Mota, fundadora da Justiça para Todos, confirmou 41 solturas.', '41 Justiça para Todos'],
  // of nobody's who says it
  ['en', 'Foro Penal counts 41 freed, and one of its lawyers is among them.', '41 Foro Penal'],
];

testFigures(rows, whose);
