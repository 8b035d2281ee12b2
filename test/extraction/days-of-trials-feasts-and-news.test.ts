import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** When they were tried, what feast it was for and when it became known is not when they left; since then is since the last of the days counted before; and a batch that makes up a total has its own day. */
const rows: readonly FigureRow[] = [
  // año de la condena
  [
    'es',
    'De los 47 demócratas de Hong Kong condenados en 2024, 19 han cumplido ya su pena y están fuera, según el recuento de la agencia Reuters.',
    '19 freed Reuters ?..2026-01-26',
  ],
  ['es', 'De los 47 condenados en 2024, 19 están libres.', '19 freed unattributed ?..2026-01-26'],
  [
    'es',
    'De los 88 jóvenes detenidos en 2024, 60 han salido de prisión, según Foro Penal.',
    '60 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'De los 88 jóvenes detenidos en julio de 2024, 60 recuperaron la libertad.',
    '60 freed unattributed ?..2026-01-26',
  ],
  ['es', 'De los 88 arrestados el 28 de julio, 60 ya han sido liberados.', '60 freed unattributed ?..2026-01-26'],
  ['es', 'De los 88 jóvenes detenidos en 2024, 60 salieron en 2025.', '60 freed unattributed 2025-01-01..2025-12-31'],
  [
    'en',
    'Of the 47 democrats convicted in 2024, 19 have served their time and are out of prison, Reuters reported.',
    '19 freed unattributed ?..2026-01-26',
  ],
  ['en', 'Of the 88 youths detained in 2024, 60 have been released.', '60 freed unattributed ?..2026-01-26'],
  [
    'pt',
    'Dos 47 democratas condenados em 2024, 19 já cumpriram a pena e estão livres.',
    '19 freed unattributed ?..2026-01-26',
  ],
  // con motivo de
  [
    'es',
    'La junta birmana soltó a 3.085 presos con motivo del Día de la Independencia.',
    '3085 freed unattributed ?..2026-01-26',
  ],
  ['es', 'La junta soltó a 3.085 presos por el Día de la Independencia.', '3085 freed unattributed ?..2026-01-26'],
  [
    'es',
    'La junta liberó a 6.134 presos en el Día de la Independencia, el 4 de enero.',
    '6134 freed unattributed 2026-01-04..2026-01-04',
  ],
  ['es', 'El rey indultó a 820 presos con motivo de la fiesta del Trono.', '820 freed unattributed ?..2026-01-26'],
  ['es', 'El sultán indultó a 304 reclusos con motivo del Día Nacional.', '304 freed unattributed ?..2026-01-26'],
  ['es', 'El presidente indultó a 50 presos por Navidad.', '50 freed unattributed 2025-12-25..2025-12-25'],
  ['es', 'Con motivo de la Pascua, el Gobierno liberó a 50 presos.', '50 freed unattributed ?..2026-01-26'],
  ['en', 'The junta freed 3,085 prisoners to mark Independence Day.', '3085 freed unattributed ?..2026-01-26'],
  ['pt', 'A junta soltou 3.085 presos por ocasião do Dia da Independência.', '3085 freed unattributed ?..2026-01-26'],
  // con la de hoy rozan
  [
    'es',
    'Con los 20 del domingo suman ya 100 los excarcelados desde el 8 de enero.',
    '20 freed unattributed 2026-01-25..2026-01-25',
    '100 freed unattributed 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'Con las 20 liberaciones del domingo ya son 100 los excarcelados desde que asumió Rodríguez.',
    '20 freed unattributed 2026-01-25..2026-01-25',
    '100 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Con las 20 liberaciones del domingo ya son 100 los excarcelados.',
    '20 freed unattributed 2026-01-25..2026-01-25',
    '100 freed unattributed ?..2026-01-26',
  ],
  [
    'es',
    'Con los 20 excarcelados del domingo rozan el centenar los opositores en libertad.',
    '20 freed unattributed 2026-01-25..2026-01-25',
    '100 freed unattributed ?..2026-01-25',
  ],
  [
    'en',
    "With Sunday's 20 releases, the number freed since Rodríguez took office is close to 100.",
    '20 freed unattributed 2026-01-25..2026-01-25',
    '100 freed unattributed ?..2026-01-25',
  ],
  // desde entonces
  [
    'es',
    'Entre el 8 y el 20 de enero salieron de prisión 151 personas; desde entonces, otras 64, según Provea.',
    '151 freed Provea 2026-01-08..2026-01-20',
    '64 freed Provea 2026-01-21..2026-01-26',
  ],
  [
    'es',
    'Entre el 8 y el 20 de enero salieron de prisión 151 personas. Desde entonces han salido otras 64.',
    '151 freed unattributed 2026-01-08..2026-01-20',
    '64 freed unattributed 2026-01-21..2026-01-26',
  ],
  [
    'es',
    'Del 8 al 20 de enero salieron 151 presos y desde entonces 64 más.',
    '151 freed unattributed 2026-01-08..2026-01-20',
    '64 freed unattributed 2026-01-21..2026-01-26',
  ],
  [
    'es',
    'El 8 de enero salieron 20 presos; desde entonces, otros 64.',
    '20 freed unattributed 2026-01-08..2026-01-08',
    '64 freed unattributed 2026-01-08..2026-01-26',
  ],
  [
    'en',
    'Between January 8 and 20, 151 people left prison; since then, another 64, Provea says.',
    '151 freed Provea 2026-01-08..2026-01-20',
    '64 freed Provea 2026-01-21..2026-01-26',
  ],
  [
    'pt',
    'Entre 8 e 20 de janeiro saíram da prisão 151 pessoas; desde então, outras 64, segundo a Provea.',
    '151 freed Provea 2026-01-08..2026-01-20',
    '64 freed Provea 2026-01-21..2026-01-26',
  ],
  // se supo
  [
    'es',
    'Se supo este lunes, por un mensaje de la Conferencia Episcopal, que 23 adolescentes habían vuelto con sus padres.',
    '23 freed Conferencia Episcopal ?..2026-01-26',
  ],
  ['es', 'Se supo este lunes que 23 presos habían sido excarcelados.', '23 freed unattributed ?..2026-01-26'],
  ['es', 'Trascendió el domingo que 23 presos habían sido excarcelados.', '23 freed unattributed ?..2026-01-25'],
  ['es', 'Se conoció ayer que 23 presos fueron liberados.', '23 freed unattributed ?..2026-01-25'],
  ['es', 'El domingo se informó de que 23 presos habían sido excarcelados.', '23 freed unattributed ?..2026-01-25'],
  ['en', 'It emerged on Sunday that 23 prisoners had been freed.', '23 freed unattributed ?..2026-01-25'],
  ['pt', 'Soube-se no domingo que 23 presos tinham sido soltos.', '23 freed unattributed ?..2026-01-25'],
];

testFigures(rows, whoseAndDated);
