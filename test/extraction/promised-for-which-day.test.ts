import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** On which day who is promised leaves: none, where the day is of what was signed, published or approved. */
const rows: readonly FigureRow[] = [
  ['en', 'A decree for the release of 41 prisoners was signed on Friday.', '41 promised unattributed ?..2026-01-26'],
  ['en', 'A plan to free 41 prisoners was approved on Friday.', '41 promised unattributed ?..2026-01-26'],
  ['en', 'An order to free 41 prisoners was issued on Friday.'],
  ['en', 'The bishop said 41 prisoners would soon be home.', '41 promised unattributed ?..2026-01-26'],
  [
    'en',
    'The deal under which 41 prisoners will be freed was signed on Friday.',
    '41 promised unattributed ?..2026-01-26',
  ],
  ['en', 'The government freed 41 prisoners at the end of December.', '41 freed unattributed ?..2025-12-31'],
  [
    'en',
    'The government promised to free 41 prisoners by the end of the month.',
    '41 promised government 2026-01-31..2026-01-31',
  ],
  [
    'en',
    'The government will free 41 prisoners at the end of the month.',
    '41 promised government 2026-01-31..2026-01-31',
  ],
  ['en', 'The government will free 41 prisoners before the end of the year.', '41 promised government ?..2026-01-26'],
  ['en', 'The government will free 41 prisoners by the end of February.', '41 promised government ?..2026-02-28'],
  ['en', 'The government will free 41 prisoners by the end of January.', '41 promised government ?..2026-01-31'],
  ['en', 'The government will free 41 prisoners in February.', '41 promised government 2026-02-01..2026-02-28'],
  ['en', 'The list of 41 prisoners to be freed was published on Friday.', '41 promised unattributed ?..2026-01-26'],
  ['en', 'The release of 41 prisoners was announced on Friday.', '41 freed unattributed 2026-01-23..2026-01-23'],
  [
    'es',
    '41 presos cuya liberación fue anunciada el jueves siguen en la cárcel.',
    '41 held unattributed ?..2026-01-26',
  ],
  ['es', 'El Gobierno liberará a 41 presos a finales de febrero.', '41 promised government ?..2026-02-28'],
  ['es', 'El Gobierno liberará a 41 presos a finales de mes.', '41 promised government 2026-01-31..2026-01-31'],
  ['es', 'El Gobierno liberará a 41 presos en febrero.', '41 promised government 2026-02-01..2026-02-28'],
  ['es', 'El Gobierno prometió liberar a 41 presos a fin de mes.', '41 promised government 2026-01-31..2026-01-31'],
  [
    'es',
    'El acuerdo por el que serán liberados 41 presos se firmó el viernes.',
    '41 promised unattributed ?..2026-01-26',
  ],
  ['es', 'La lista de 41 presos que serán liberados se publicó el viernes.', '41 promised unattributed ?..2026-01-26'],
  ['es', 'La orden de liberar a 41 presos fue dictada el viernes.', '41 promised unattributed ?..2026-01-26'],
  ['es', 'Un plan para liberar a 41 presos fue aprobado el viernes.'],
  [
    'pt',
    'A lista de 41 presos que serão libertados foi publicada na sexta-feira.',
    '41 promised unattributed ?..2026-01-26',
  ],
  ['pt', 'A ordem para libertar 41 presos foi emitida na sexta-feira.'],
  ['pt', 'O Governo libertará 41 presos até o fim de fevereiro.', '41 promised government ?..2026-02-28'],
  ['pt', 'O Governo libertará 41 presos em fevereiro.', '41 promised government 2026-02-01..2026-02-28'],
  ['pt', 'O Governo libertará 41 presos no fim do mês.', '41 promised government 2026-01-31..2026-01-31'],
  [
    'pt',
    'O acordo pelo qual serão libertados 41 presos foi assinado na sexta-feira.',
    '41 promised unattributed ?..2026-01-26',
  ],
  ['pt', 'Um plano para libertar 41 presos foi aprovado na sexta-feira.'],
  // whose promise it is, past when it was made; and what came of it is told of another day
  ['en', 'On January 14, Havana pledged to free 41 prisoners.', '41 promised Government of Cuba ?..2026-01-14'],
  [
    'en',
    'On January 14, 2025, Havana pledged to free 41 prisoners; two days later the first walked out.',
    '41 promised Government of Cuba ?..2025-01-14',
  ],
  ['es', 'El 14 de enero, Cuba prometió liberar a 41 presos.', '41 promised Government of Cuba ?..2026-01-14'],
  ['pt', 'Em 14 de janeiro, Cuba prometeu libertar 41 presos.', '41 promised Government of Cuba ?..2026-01-14'],
  ['en', 'In Havana, the bishops promised to free 41 prisoners.', '41 promised unattributed ?..2026-01-26'],
  // past the contrast it is told what came of it
  [
    'en',
    'The court ordered the release of 15 teenagers but none had left prison by Thursday evening, their lawyers said.',
    '15 promised lawyers ?..2026-01-26',
  ],
  [
    'en',
    'The court ordered the release of 15 teenagers, but as of Saturday night they were still in jail.',
    '15 promised unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Cuba prometió liberar a 15 adolescentes, pero hasta el jueves ninguno había salido.',
    '15 promised Government of Cuba ?..2026-01-26',
  ],
  [
    'es',
    'Cuba prometió liberar a 15 adolescentes, pero el domingo seguían presos.',
    '15 promised Government of Cuba ?..2026-01-26',
  ],
  [
    'pt',
    'O tribunal mandou soltar 15 adolescentes, mas até quinta-feira nenhum tinha saído.',
    '15 promised unattributed ?..2026-01-26',
  ],
  // but the day may be set behind it
  ['en', 'Cuba will free 15 teenagers, but only on Thursday.', '15 promised Government of Cuba 2026-01-29..2026-01-29'],
  [
    'es',
    'Cuba liberará a 15 adolescentes, pero solo el jueves.',
    '15 promised Government of Cuba 2026-01-29..2026-01-29',
  ],
  [
    'pt',
    'Cuba vai soltar 15 adolescentes, mas só na quinta-feira.',
    '15 promised Government of Cuba 2026-01-29..2026-01-29',
  ],
];
testFigures(rows, whoseAndDated);
