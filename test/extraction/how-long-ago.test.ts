import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** So long ago people were let go, on the day that it is so long; or so long they have been held, and still are. */
const rows: readonly FigureRow[] = [
  // how long they have been there, by a verb of now
  ['pt', 'Faz um ano que 17 garimpeiros estão presos em Bolívar, recorda a ONG SOS Orinoco.', '17 held ?..2026-01-26'],
  ['pt', 'Há dois meses que 17 garimpeiros continuam detidos.', '17 held ?..2026-01-26'],
  ['pt', 'Faz seis meses que estão detidos 40 professores.', '40 held ?..2026-01-26'],
  ['es', 'Hace un año que 17 mineros están presos en Bolívar, recuerda la ONG SOS Orinoco.', '17 held ?..2026-01-26'],
  ['es', 'Hace seis meses que están detenidos 40 profesores.', '40 held ?..2026-01-26'],
  // how many there were then
  ['pt', 'Há um mês eram 902 os presos políticos.', '902 held ?..2025-12-26'],
  ['pt', 'Há um mês havia 902 presos políticos.', '902 held ?..2025-12-26'],
  ['es', 'Hace un mes eran 902 los presos políticos.', '902 held ?..2025-12-26'],
  // on the day that it is so long ago
  ['pt', 'Faz hoje um ano que 12 presos foram libertados em Caracas.', '12 freed 2025-01-26..2025-01-26'],
  ['pt', 'Completa-se hoje um ano desde que 12 presos foram libertados.', '12 freed 2025-01-26..2025-01-26'],
  [
    'es',
    'Hoy se cumple un año de que 12 presos fueron liberados; otros 30 siguen presos.',
    '12 freed 2025-01-26..2025-01-26',
    '30 held ?..2026-01-26',
  ],
  ['es', 'Hoy hace un mes que el gobierno soltó a 99 presos.', '99 freed 2025-12-26..2025-12-26'],
  ['en', 'A year ago today, 12 prisoners were freed in Caracas.', '12 freed 2025-01-26..2025-01-26'],
  ['en', 'Today marks a year since 12 prisoners were freed.', '12 freed 2025-01-26..2025-01-26'],
  [
    'en',
    'It has been a month since 99 prisoners walked free, and 780 remain in jail.',
    '99 freed 2025-12-26..2025-12-26',
    '780 held ?..2026-01-26',
  ],
  // of something else
  [
    'en',
    'Today marks a year since the election. Twelve prisoners were freed on Sunday.',
    '12 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'Se cumplió un año de las elecciones. Doce presos fueron liberados el domingo.',
    '12 freed 2026-01-25..2026-01-25',
  ],
  ['pt', 'Completa hoje um ano de prisão o jornalista, e 12 colegas seguem presos.', '12 held ?..2026-01-26'],
  // who waits for it is still held
  ['pt', 'Mais de dez dias depois das primeiras solturas, 777 pessoas ainda esperam sair.', '777 held ?..2026-01-26'],
  ['pt', 'Outros 40 presos aguardam a vez de sair da cadeia.', '40 held ?..2026-01-26'],
  ['es', 'Otros 40 presos aguardan su turno para salir de la cárcel.', '40 held ?..2026-01-26'],
  ['en', 'About 700 prisoners are still waiting to walk out.', '700 held ?..2026-01-26'],
  // but not a traveller
  ['pt', 'Quarenta turistas esperam sair de Caracas.'],
  ['es', 'Cuarenta turistas esperan salir de Caracas.'],
  ['en', 'Some 300 tourists are still waiting to leave Caracas.'],
  // since when they were held, at the head of the sentence
  [
    'pt',
    'Presa desde 2020, Emirlendris Benítez foi solta no dia 9 com outras seis mulheres.',
    '6 freed 2026-01-09..2026-01-09',
  ],
  ['pt', 'Detidas desde agosto de 2024, as 14 adolescentes foram soltas no sábado.', '14 freed 2026-01-24..2026-01-24'],
  [
    'es',
    'Presa desde 2020, Emirlendris Benítez fue liberada el día 9 con otras seis mujeres.',
    '6 freed 2026-01-09..2026-01-09',
  ],
  [
    'en',
    'Jailed since 2020, Emirlendris Benitez was freed on Sunday with six other women.',
    '6 freed 2026-01-25..2026-01-25',
  ],
  ['pt', 'Desde 2019 foram soltos 1.200 presos.', '1200 freed 2019-01-01..2026-01-26'],
  // a month with which the count of now is compared
  ['pt', 'Em relação a dezembro, quando havia 902 presos políticos, a queda é de 14%.', '902 held ?..2025-12-31'],
  ['pt', 'O governo compara com outubro, quando foram soltos 12 presos.', '12 freed 2025-10-01..2025-10-31'],
  ['es', 'La caída es de 14% frente a diciembre, cuando había 902 presos políticos.', '902 held ?..2025-12-31'],
  ['en', 'That is fewer than December, when there were 902 political prisoners.', '902 held ?..2025-12-31'],
];

testFigures(rows, dated);
