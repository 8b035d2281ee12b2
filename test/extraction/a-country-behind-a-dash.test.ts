import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** 'Human Rights Concern – Eritrea' is one name. */
const rows: readonly FigureRow[] = [
  ['en', 'Human Rights Concern – Eritrea said 41 prisoners were freed.', '41 Human Rights Concern – Eritrea'],
  ['en', 'Human Rights Concern - Eritrea said 41 prisoners were freed.', '41 Human Rights Concern - Eritrea'],
  [
    'en',
    'At least 41 prisoners were freed on Friday, according to Human Rights Concern – Eritrea.',
    '41 Human Rights Concern – Eritrea',
  ],
  ['en', 'The group Open Door – Cuba counted 41 releases.', '41 Open Door – Cuba'],
  ['es', 'Según la ONG Puerta Abierta - Nicaragua, 41 presos fueron excarcelados.', '41 Puerta Abierta - Nicaragua'],
  ['pt', 'A Justiça Aberta – Angola disse que 41 presos foram soltos.', '41 Justiça Aberta – Angola'],
  ['en', "The group Open Door – Cuba's oldest – counted 41 releases.", '41 Open Door'],
  ['en', 'The group Open Door – Cuba is its main concern – counted 41 releases.', '41 Open Door'],
  ['en', 'HAVANA – Cuba said 41 prisoners were freed.', '41 Government of Cuba'],
  ['es', 'LA HABANA – Cuba dijo que 41 presos fueron excarcelados.', '41 Government of Cuba'],
  ['pt', 'HAVANA – Cuba disse que 41 presos foram soltos.', '41 Government of Cuba'],
  ['en', "Foro Penal – Venezuela's best known rights group – said 41 prisoners were freed.", '41 Foro Penal'],
];

testFigures(rows, whose);
