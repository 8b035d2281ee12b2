import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** People who left, whatever is told of them besides: that their release was promised, that they had been locked up, by which door they went. */
const rows: readonly FigureRow[] = [
  [
    'es',
    'El Gobierno prometió liberar a 553 personas. Entre el 15 de enero y el 20 de enero, Cubalex pudo verificar 212 de esas excarcelaciones.',
    '553 promised Government of Cuba ?..2026-01-26',
    '212 freed Cubalex 2026-01-15..2026-01-20',
  ],
  [
    'es',
    'El Gobierno prometió liberar a 553 personas. Provea confirmó 212 de esas liberaciones hasta el 10 de enero.',
    '553 promised Government of Venezuela ?..2026-01-26',
    '212 freed Provea ?..2026-01-10',
  ],
  [
    'es',
    'El Gobierno prometió liberar a 553 personas y anunció 212 de esas excarcelaciones para el viernes.',
    '553 promised government ?..2026-01-26',
    '212 promised government 2026-01-30..2026-01-30',
  ],
  [
    'en',
    'The government promised to free 553 people. Provea verified 212 of those releases by January 10.',
    '553 promised Government of Venezuela ?..2026-01-26',
    '212 freed Provea ?..2026-01-10',
  ],
  [
    'en',
    'The government promised to free 553 people. Provea has verified 212 of the names.',
    '553 promised Government of Venezuela ?..2026-01-26',
    '212 promised Provea ?..2026-01-26',
  ],
  [
    'pt',
    'O Governo prometeu libertar 553 pessoas. A Provea verificou 212 dessas solturas até 10 de janeiro.',
    '553 promised Government of Venezuela ?..2026-01-26',
    '212 freed Provea ?..2026-01-10',
  ],
  [
    'es',
    'Entre el 22 y el 24 de enero salieron de las cárceles de Tocuyito y Tocorón 83 personas encerradas tras las presidenciales de 2024, informó Provea.',
    '83 freed Provea 2026-01-22..2026-01-24',
  ],
  [
    'es',
    'Los trasladaron de las cárceles de Tocuyito y Tocorón a un cuartel: 83 personas siguen encerradas, informó Provea.',
    '83 held Provea ?..2026-01-26',
  ],
  [
    'pt',
    'Entre 22 e 24 de janeiro saíram das cadeias de Tocuyito e Tocorón 83 pessoas trancadas após as presidenciais de 2024, informou a Provea.',
    '83 freed Provea 2026-01-22..2026-01-24',
  ],
  [
    'en',
    'Between 22 and 24 January there walked out of the prisons of Tocuyito and Tocorón 83 people locked up after the vote, Provea said.',
    '83 freed Provea 2026-01-22..2026-01-24',
  ],
  [
    'es',
    'El sábado sacaron a nueve presos por la puerta de atrás, relató Provea.',
    '9 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Provea contó 29 liberados. «El sábado sacaron a nueve por el portón lateral», dijo.',
    '29 freed Provea ?..2026-01-26',
    '9 freed Provea 2026-01-24..2026-01-24',
  ],
  ['es', 'El sábado sacaron a nueve heridos por la puerta de emergencia del hospital.'],
  [
    'pt',
    'No sábado tiraram nove presos pela porta dos fundos, contou a Provea.',
    '9 freed Provea 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Moscú y Kiev canjean prisioneros\nEntre el martes y el miércoles regresaron a su país 205 militares rusos, anunció el Ministerio de Defensa de Rusia, que a cambio entregó 190 soldados ucranianos en la frontera con Bielorrusia.',
    '205 freed Government of Russia 2026-01-20..2026-01-21',
    '190 freed Government of Russia 2026-01-20..2026-01-21',
  ],
  [
    'es',
    'Moscú y Kiev canjean prisioneros\nEl martes fueron liberados 205 militares rusos, anunció el Ministerio de Defensa de Rusia, que a cambio entregó 190 cuerpos.',
    '205 freed Government of Russia 2026-01-20..2026-01-20',
  ],
  [
    'en',
    'Moscow and Kyiv swap prisoners\nOn Tuesday 205 Russian soldiers were released, said the Russian Defence Ministry, which in exchange handed over 190 Ukrainian soldiers at the border with Belarus.',
    '205 freed Government of Russia 2026-01-20..2026-01-20',
    '190 freed Government of Russia 2026-01-20..2026-01-20',
  ],
  [
    'en',
    'Moscow and Kyiv swap prisoners\nOn Tuesday 205 Russian soldiers were released, said the Russian Defence Ministry, which in exchange handed over 190 bodies.',
    '205 freed Government of Russia 2026-01-20..2026-01-20',
  ],
  [
    'pt',
    'Moscou e Kiev trocam prisioneiros\nNa terça-feira foram libertados 205 militares russos, anunciou o Ministério da Defesa da Rússia, que em troca entregou 190 soldados ucranianos na fronteira com a Bielorrússia.',
    '205 freed Government of Russia 2026-01-20..2026-01-20',
    '190 freed Government of Russia 2026-01-20..2026-01-20',
  ],
  [
    'pt',
    'Moscou e Kiev trocam prisioneiros\nNa terça-feira foram libertados 205 militares russos, anunciou o Ministério da Defesa da Rússia, que em troca entregou 190 corpos.',
    '205 freed Government of Russia 2026-01-20..2026-01-20',
  ],
  [
    'es',
    'Moscú y Kiev canjean prisioneros\nEl martes fueron liberados 205 militares rusos, anunció el Ministerio de Defensa de Rusia, que a cambio entregó 190 soldados ucranianos.',
    '205 freed Government of Russia 2026-01-20..2026-01-20',
    '190 freed Government of Russia 2026-01-20..2026-01-20',
  ],
  [
    'es',
    'Moscú y Kiev canjean prisioneros\nEl martes fueron liberados 205 militares rusos, anunció Moscú, que entregó a cambio a 190 prisioneros.',
    '205 freed Government of Russia 2026-01-20..2026-01-20',
    '190 freed Government of Russia 2026-01-20..2026-01-20',
  ],
];

testFigures(rows, whoseAndDated);
