import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Plain counts in words near those of rules for days of events, for those who saw others leave and for totals: nothing is made of the rule there. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'In the two weeks since the announcement on January 8, 266 prisoners have been freed, Foro Penal said.',
    '266 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  [
    'en',
    'In the weeks after the law was passed on January 8, 91 prisoners were freed, Foro Penal said.',
    '91 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'En las últimas 48 horas tras el anuncio del 8 de enero, 41 presos fueron liberados, dijo Foro Penal.',
    '41 freed Foro Penal 2026-01-24..2026-01-26',
  ],
  [
    'es',
    'A inicios del mes pasado fueron liberados 120 presos, según Foro Penal.',
    '120 freed Foro Penal 2025-12-01..2025-12-31',
  ],
  [
    'pt',
    'No início do ano passado foram soltos 120 presos, segundo o Foro Penal.',
    '120 freed Foro Penal 2025-01-01..2025-12-31',
  ],
  [
    'es',
    'Siguen presas 806 personas, entre ellas un periodista detenido a principios de año, según Foro Penal.',
    '806 held Foro Penal ?..2026-01-26',
  ],
  [
    'en',
    'Venezuela still holds 806 political prisoners, despite a pledge made early this year, Foro Penal said.',
    '806 held Foro Penal ?..2026-01-26',
  ],
  ['en', 'At the start of the month Foro Penal counted 752 political prisoners.', '752 held Foro Penal ?..2026-01-01'],
  [
    'en',
    '40 women left prison with the others on Saturday, Foro Penal said.',
    '40 freed Foro Penal 2026-01-24..2026-01-24',
  ],
  [
    'es',
    'Con las excarcelaciones del domingo ascienden a 120 los liberados, dijo Foro Penal.',
    '120 freed Foro Penal ?..2026-01-26',
  ],
  ['en', 'Relatives saw 15 prisoners leave on Friday, Foro Penal said.', '15 freed Foro Penal 2026-01-23..2026-01-23'],
  ['en', 'Relatives saw 15 prisoners leave on Friday.', '15 freed relatives 2026-01-23..2026-01-23'],
  [
    'es',
    'Los familiares vieron salir a 15 presos el viernes, informó Foro Penal.',
    '15 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal conta 806 presos políticos. As famílias viram sair 15 presos na sexta. Desde janeiro foram soltos 300.',
    '806 held Foro Penal ?..2026-01-26',
    '15 freed relatives 2026-01-23..2026-01-23',
    '300 freed unattributed 2026-01-01..2026-01-26',
  ],
  ['en', 'Mothers saw 12 buses leave the prison. Some 40 people remain in jail.', '40 held unattributed ?..2026-01-26'],
  [
    'es',
    'Las autoridades dieron por terminada la excarcelación de 553 presos, denunció Prisoners Defenders.',
    '553 freed Prisoners Defenders ?..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal confirmou a saída de um grupo de 12 presos políticos na sexta-feira.',
    '12 freed Foro Penal 2026-01-23..2026-01-23',
  ],
  [
    'pt',
    'O Foro Penal disse que 80 foram soltos. Maria foi presa na saída de uma assembleia com 5 colegas.',
    '80 freed Foro Penal ?..2026-01-26',
  ],
];
testFigures(rows, whoseAndDated);
