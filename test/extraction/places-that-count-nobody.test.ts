import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** Of a place more is told than of a body with the same verbs: it registers, adds up and reports, and is nobody's word. */
const rows: readonly FigureRow[] = [
  // a region, by its noun and its name
  [
    'es',
    'Según Foro Penal, 946 presos políticos salieron de las cárceles de Bolivia.\nEl departamento de Santa Cruz suma 18 de esas liberaciones.',
    '946 Foro Penal',
    '18 Foro Penal',
  ],
  [
    'pt',
    'Segundo o Foro Penal, 946 presos saíram das prisões da Bolívia.\nO departamento de Santa Cruz responde por 18 dessas saídas, seguido por La Paz, com sete.',
    '946 Foro Penal',
    '18 Foro Penal',
    '7 Foro Penal',
  ],
  [
    'pt',
    'Segundo o Foro Penal, 946 presos saíram das prisões da Venezuela.\nO estado Bolívar responde por 18 dessas saídas.',
    '946 Foro Penal',
    '18 Foro Penal',
  ],
  [
    'en',
    'Foro Penal says 946 people have left the prisons of Venezuela.\nThe state of Zulia recorded 18 of those releases.',
    '946 Foro Penal',
    '18 Foro Penal',
  ],
  // … and by its name alone
  [
    'es',
    'Según Foro Penal, 946 presos políticos siguen en las cárceles de Venezuela.\nLara registra 18 presos políticos.',
    '946 Foro Penal',
    '18 unattributed',
  ],
  ['pt', 'Na Venezuela, Táchira soma 18 presos políticos.', '18 unattributed'],
  ['en', 'In Belarus, Brest reported 18 political prisoners.', '18 unattributed'],
  // a prison
  [
    'es',
    'Según Foro Penal, 946 presos políticos siguen en las cárceles de Venezuela. El Helicoide suma 18 presos políticos.',
    '946 Foro Penal',
    '18 unattributed',
  ],
  // whose office is there, and who counts there
  [
    'es',
    'La gobernación del estado Lara informó que 12 presos fueron liberados en Venezuela.',
    '12 Government of Venezuela',
  ],
  ['pt', 'O governo do estado de São Paulo informou que 12 presos foram soltos no Brasil.', '12 Government of Brazil'],
  [
    'en',
    'The governor of the state of Kaduna, Uba Sani, said 12 prisoners were freed in Nigeria.',
    '12 Government of Nigeria',
  ],
  ['es', 'En el estado Lara Foro Penal contabilizó 12 presos políticos.', '12 Foro Penal'],
  [
    'es',
    'El colegio de abogados de Trujillo informó que 12 presos siguen detenidos en Venezuela.',
    '12 colegio de abogados de Trujillo',
  ],
  // no region
  [
    'es',
    'El departamento de Justicia informó que 12 presos siguen detenidos en Estados Unidos.',
    '12 Government of the United States',
  ],
  [
    'pt',
    'O departamento de Justiça informou que 12 presos continuam detidos nos Estados Unidos.',
    '12 Government of the United States',
  ],
  ['en', 'The state of Israel said it freed 12 prisoners.', '12 Government of Israel'],
];

testFigures(rows, whose);
