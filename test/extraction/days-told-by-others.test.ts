import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Runs and days that words of another sentence, a feast or a beginning tell. */
const rows: readonly FigureRow[] = [
  // a run that ends on the day told before
  [
    'en',
    'On 20 January the ministry closed its books. Between 8 January and that day 143 people were freed.',
    '143 freed 2026-01-08..2026-01-20',
  ],
  [
    'es',
    'El 20 de enero el ministerio cerró la lista. Entre el 8 de enero y ese día fueron excarceladas 143 personas.',
    '143 freed 2026-01-08..2026-01-20',
  ],
  [
    'es',
    'El 20 de enero se cerró la lista. Del 8 de enero a esa fecha habían sido excarceladas 143 personas.',
    '143 freed 2026-01-08..2026-01-20',
  ],
  [
    'pt',
    'Em 20 de janeiro o ministério fechou a lista. Entre 8 de janeiro e aquele dia foram soltas 143 pessoas.',
    '143 freed 2026-01-08..2026-01-20',
  ],
  // no day has been told, or an earlier one
  ['en', 'Between 8 January and that day, 143 people were freed.', '143 freed ?..2026-01-26'],
  [
    'es',
    'El 2 de enero se anunció una lista. Entre el 8 de enero y ese día fueron excarceladas 143 personas.',
    '143 freed ?..2026-01-26',
  ],
  [
    'en',
    'On Friday 12 people were freed from Rodeo I, and then 41 women in Caracas on Saturday.',
    '12 freed 2026-01-23..2026-01-23',
    '41 freed 2026-01-24..2026-01-24',
  ],
  ['en', 'The law was signed on 12 January. Until then, 120 people had been freed.', '120 freed ?..2026-01-12'],
  [
    'es',
    'La ley se firmó el 12 de enero. Hasta entonces habían salido 120 personas de la cárcel.',
    '120 freed ?..2026-01-12',
  ],
  ['pt', 'A lei foi assinada em 12 de janeiro. Até então, 120 pessoas tinham sido soltas.', '120 freed ?..2026-01-12'],
  // a day that is still to come
  ['en', 'The judge will rule on Friday. Until then 41 prisoners remain in jail.', '41 held ?..2026-01-26'],
  [
    'en',
    'The truce began on 12 January. In the week that followed, 41 prisoners were freed.',
    '41 freed 2026-01-13..2026-01-19',
  ],
  [
    'es',
    'La tregua comenzó el 12 de enero. En la semana que siguió fueron liberados 41 presos.',
    '41 freed 2026-01-13..2026-01-19',
  ],
  [
    'pt',
    'A trégua começou em 12 de janeiro. Na semana que se seguiu foram soltos 41 presos.',
    '41 freed 2026-01-13..2026-01-19',
  ],
  [
    'en',
    'The law was signed on Tuesday. Within 48 hours, 41 prisoners had been freed.',
    '41 freed 2026-01-20..2026-01-22',
  ],
  ['en', 'Within 48 hours, 41 prisoners had been freed.', '41 freed 2026-01-24..2026-01-26'],
  // nights are days
  ['en', 'Over three nights, 41 prisoners were freed from Rodeo I.', '41 freed 2026-01-24..2026-01-26'],
  ['es', 'Durante tres noches, 41 presos fueron excarcelados de El Rodeo I.', '41 freed 2026-01-24..2026-01-26'],
  ['pt', 'Ao longo de três noites, 41 presos foram soltos de El Rodeo I.', '41 freed 2026-01-24..2026-01-26'],
  ['en', 'Between Christmas and New Year, 41 prisoners were freed.', '41 freed 2025-12-25..2026-01-01'],
  ['es', 'Entre Navidad y Año Nuevo fueron excarceladas 41 personas.', '41 freed 2025-12-25..2026-01-01'],
  ['pt', 'Entre o Natal e o Ano-Novo foram libertadas 41 pessoas.', '41 freed 2025-12-25..2026-01-01'],
  // a middle of a month is its fifteenth where something ends there
  ['en', 'From mid-December to mid-January, 266 people were freed.', '266 freed 2025-12-01..2026-01-15'],
  [
    'es',
    'Entre mediados de diciembre y mediados de enero fueron liberadas 266 personas.',
    '266 freed 2025-12-01..2026-01-15',
  ],
  [
    'pt',
    'Entre meados de dezembro e meados de janeiro foram libertadas 266 pessoas.',
    '266 freed 2025-12-01..2026-01-15',
  ],
  // before a day, and not on the one before it
  ['en', 'The 41 people had been freed before Thursday, the ministry said on Friday.', '41 freed ?..2026-01-21'],
  ['en', 'The 41 people had been freed the previous Thursday.', '41 freed 2026-01-22..2026-01-22'],
  // how many were held when something began
  [
    'en',
    'At the start of the year 900 political prisoners were held, according to Foro Penal.',
    '900 held ?..2026-01-01',
  ],
  ['pt', 'No início do ano havia 900 presos políticos, segundo o Foro Penal.', '900 held ?..2026-01-01'],
  ['es', 'A comienzos del año pasado había 1.900 presos políticos.', '1900 held ?..2025-01-01'],
  ['pt', 'No início do ano passado havia 1.900 presos políticos, segundo a ONG.', '1900 held ?..2025-01-01'],
  ['es', 'Antes de que empezaran las liberaciones había 863 presos políticos en Venezuela.', '863 held ?..2026-01-26'],
  ['es', 'Había 863 presos políticos antes de que comenzaran las excarcelaciones.', '863 held ?..2026-01-26'],
  ['es', 'Antes de que fueran liberados 41 presos, la ONG pedía una amnistía.', '41 freed ?..2026-01-26'],
  ['es', 'La ONG espera que comiencen las excarcelaciones de 41 presos.'],
];

testFigures(rows, dated);
