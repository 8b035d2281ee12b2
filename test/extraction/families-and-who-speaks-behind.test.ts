import { describe } from 'vitest';
import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Bodies that families have made, without a name. */
const families: readonly FigureRow[] = [
  ['en', 'The committee of relatives said 22 people were freed on Sunday.', '22 relatives'],
  ['en', 'According to a group of mothers of prisoners, 22 people were freed on Sunday.', '22 relatives'],
  ['en', "The relatives' association says 22 were freed on Sunday.", '22 relatives'],
  ['es', 'El comité de familiares dijo que 22 personas salieron el domingo.', '22 relatives'],
  ['es', 'Un comité de familiares de presos políticos contó 22 liberaciones el domingo.', '22 relatives'],
  ['es', 'Según la asociación de madres, el domingo salieron 22 personas.', '22 relatives'],
  ['pt', 'O comitê de familiares disse que 22 pessoas saíram no domingo.', '22 relatives'],
  ['pt', 'Uma associação de mães de presos contou 22 solturas no domingo.', '22 relatives'],
  // with a name, and called again by what is in it
  [
    'en',
    'The Committee of Relatives for Truth counted 40 releases on Saturday. The committee of relatives said 22 more people were freed on Sunday.',
    '40 Committee of Relatives for Truth',
    '22 Committee of Relatives for Truth',
  ],
  [
    'es',
    'El Comité de Familiares por la Verdad contó 40 liberaciones el sábado. El comité de familiares dijo que otras 22 personas salieron el domingo.',
    '40 Comité de Familiares por la Verdad',
    '22 Comité de Familiares por la Verdad',
  ],
  // a committee of others is not theirs
  [
    'en',
    'The Committee for Open Courts counted 40 releases on Saturday. The committee of relatives said 22 more people were freed on Sunday.',
    '40 Committee for Open Courts',
    '22 relatives',
  ],
];

/** "It" before the name of who speaks. */
const behind: readonly FigureRow[] = [
  ['en', 'It has counted 266 releases, Foro Penal said on Saturday.', '266 Foro Penal'],
  ['en', 'Of the prisoners it tracks, 95 have walked free, Foro Penal said.', '95 Foro Penal'],
  ['en', 'In the country’s jails it counts 711 political prisoners, according to Foro Penal.', '711 Foro Penal'],
  // whoever was named before is "it"
  ['en', 'The government spoke to reporters on Sunday. It has counted 266 releases, a deputy said.', '266 government'],
];

describe('bodies of families', () => testFigures(families, whose));
describe('whoever speaks behind an "it"', () => testFigures(behind, whose));
