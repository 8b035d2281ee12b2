import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** Whether a day named beside a count is its own, or that of what else was done, of another year or of another count. */
const rows: readonly FigureRow[] = [
  // the day on which they had been taken
  ['en', 'The court freed 14 nurses who had been arrested at a vigil on January 9.', '14 freed ?..2026-01-26'],
  ['en', 'The court freed 14 nurses arrested during a protest on January 9.', '14 freed ?..2026-01-26'],
  [
    'es',
    'El juez liberó a 14 enfermeras que habían sido detenidas en una vigilia el 9 de enero.',
    '14 freed ?..2026-01-26',
  ],
  [
    'pt',
    'O juiz libertou 14 enfermeiras que tinham sido detidas numa vigília em 9 de janeiro.',
    '14 freed ?..2026-01-26',
  ],
  // but the release has its own
  ['en', 'Fourteen nurses arrested at a vigil were freed on Friday.', '14 freed 2026-01-23..2026-01-23'],
  ['en', 'On Friday the court freed 14 nurses who had been held since a vigil.', '14 freed 2026-01-23..2026-01-23'],
  // the day of what came before, and that of the month which the sentence names
  [
    'en',
    'The junta freed 20 prisoners in December after the envoy asked for it on the 9th.',
    '20 freed 2025-12-01..2025-12-31',
  ],
  ['en', 'In December 20 prisoners walked free, all of them on the 9th.', '20 freed 2025-12-09..2025-12-09'],
  // what will be on that day says nothing of those still held
  [
    'en',
    'Three monks are still in jail, and the envoy hopes that all will be home before January 30.',
    '3 held ?..2026-01-26',
  ],
  ['en', 'Before January 20 there were 90 monks in jail.', '90 held ?..2026-01-19'],
  // the same day of another year
  [
    'en',
    'On Sunday 31 prisoners left jail. On the same day in 2024, 58 had been freed.',
    '31 freed 2026-01-25..2026-01-25',
    '58 freed 2024-01-25..2024-01-25',
  ],
  [
    'en',
    'On Sunday 31 prisoners left jail. In 2025, on the same day, 58 were freed.',
    '31 freed 2026-01-25..2026-01-25',
    '58 freed 2025-01-25..2025-01-25',
  ],
  [
    'es',
    'El domingo salieron 31 presos. El mismo día del año pasado salieron 58.',
    '31 freed 2026-01-25..2026-01-25',
    '58 freed 2025-01-25..2025-01-25',
  ],
  [
    'pt',
    'No domingo saíram 31 presos. Em 2025, no mesmo dia, saíram 58.',
    '31 freed 2026-01-25..2026-01-25',
    '58 freed 2025-01-25..2025-01-25',
  ],
  [
    'en',
    'On Sunday 31 prisoners left jail. Another eight were freed on the same day.',
    '31 freed 2026-01-25..2026-01-25',
    '8 freed 2026-01-25..2026-01-25',
  ],
  // the weekday before the one told
  [
    'en',
    'Provea said on Sunday that 412 prisoners have been freed since January 8. It was 398 the Sunday before.',
    '412 freed 2026-01-08..2026-01-25',
    '398 freed 2026-01-08..2026-01-18',
  ],
  [
    'es',
    'Provea dijo el domingo que 412 presos han sido liberados desde el 8 de enero. El domingo anterior eran 398.',
    '412 freed 2026-01-08..2026-01-25',
    '398 freed 2026-01-08..2026-01-18',
  ],
  ['en', 'Twelve prisoners left jail on Sunday before noon.', '12 freed 2026-01-25..2026-01-25'],
  // the day of a figure that another is set against
  ['en', 'Provea confirmed on Friday the same 77 releases as on Wednesday.', '77 freed ?..2026-01-23'],
  ['en', 'It counts 36 prisoners in jail. That is nine more than on Friday.', '36 held ?..2026-01-26'],
  ['en', 'It counts 36 prisoners in jail. That was the figure on Friday.', '36 held ?..2026-01-23'],
  // a part of the day the text is about
  ['en', 'Twelve prisoners were freed in the early hours.', '12 freed 2026-01-26..2026-01-26'],
  ['en', 'On Saturday 12 prisoners were freed in the small hours.', '12 freed 2026-01-24..2026-01-24'],
  ['en', 'Twelve prisoners were freed in the early hours of Sunday.', '12 freed 2026-01-25..2026-01-25'],
  // the day on which they left, and that on which they came home
  [
    'en',
    'Six Austrians landed in Vienna on Friday, a day after they had been freed.',
    '6 freed 2026-01-22..2026-01-22',
  ],
  ['en', 'Six Austrians came home on Friday, two days after leaving prison.', '6 freed 2026-01-21..2026-01-21'],
  ['en', 'Six Austrians left prison on Friday, a day after being pardoned.', '6 freed 2026-01-23..2026-01-23'],
  [
    'en',
    'Six Austrians left prison on Friday, a day after their release was ordered.',
    '6 freed 2026-01-23..2026-01-23',
  ],
  [
    'en',
    'The junta let six prisoners go on Friday, a day after it freed 31.',
    '6 freed 2026-01-23..2026-01-23',
    '31 freed 2026-01-22..2026-01-22',
  ],
  // a day gone by, of which the sentence tells what came of it
  [
    'en',
    'Of the 45 prisoners who were to be freed on Wednesday, only 18 got out.',
    '45 promised 2026-01-21..2026-01-21',
    '18 freed 2026-01-21..2026-01-21',
  ],
  [
    'en',
    'Forty-five prisoners were to be freed on Friday but only 18 left prison.',
    '45 promised 2026-01-23..2026-01-23',
    '18 freed 2026-01-23..2026-01-23',
  ],
  [
    'es',
    'De los 45 presos que iban a ser liberados el miércoles, solo salieron 18.',
    '45 promised 2026-01-21..2026-01-21',
    '18 freed 2026-01-21..2026-01-21',
  ],
  ['en', 'The ministry said that 45 prisoners were to be freed on Wednesday.', '45 promised 2026-01-28..2026-01-28'],
  // up to a part of the day of speaking
  ['en', 'Between Friday night and this morning we verified 52 releases.', '52 freed 2026-01-23..2026-01-26'],
  ['es', 'Entre el viernes y esta mañana Provea verificó 52 excarcelaciones.', '52 freed 2026-01-23..2026-01-26'],
  ['pt', 'Entre sexta-feira e esta manhã a Provea verificou 52 libertações.', '52 freed 2026-01-23..2026-01-26'],
  // told in the next sentence, which goes on to count others
  [
    'en',
    'Laos freed 240 inmates, among them six nuns. They left prison on Friday, the ministry said, and a further 90 will follow on February 14.',
    '240 freed 2026-01-23..2026-01-23',
    '6 freed 2026-01-23..2026-01-23',
    '90 promised 2026-02-14..2026-02-14',
  ],
  [
    'en',
    'Laos freed 240 inmates. They include 30 who left on Friday.',
    '240 freed ?..2026-01-26',
    '30 freed 2026-01-23..2026-01-23',
  ],
  // parts of the figure that holds, and not of the one before
  [
    'en',
    'Provea said that 412 prisoners have been released since January 8, up from 398 a week earlier. It said that 77 of them were women.',
    '412 freed 2026-01-08..2026-01-26',
    '398 freed 2026-01-08..2026-01-19',
    '77 freed 2026-01-08..2026-01-26',
  ],
  // a day of the year that opens the sentence
  ['en', 'Last year 27 inmates were freed on February 18.', '27 freed 2025-02-18..2025-02-18'],
  ['en', 'In 2024 27 inmates were freed on February 18.', '27 freed 2024-02-18..2024-02-18'],
  ['es', 'En 2024 salieron 27 presos el 18 de febrero.', '27 freed 2024-02-18..2024-02-18'],
  ['pt', 'No ano passado saíram 27 presos em 18 de fevereiro.', '27 freed 2025-02-18..2025-02-18'],
  [
    'en',
    'In 2024 27 inmates were freed, and on January 18 another eight.',
    '27 freed 2024-01-01..2024-12-31',
    '8 freed 2026-01-18..2026-01-18',
  ],
  // the eve of what has a day, and of what has none here
  ['en', 'On the eve of Eid 27 inmates were freed.', '27 freed ?..2026-01-26'],
  ['es', 'En la víspera de la fiesta salieron 27 presos.', '27 freed ?..2026-01-26'],
  ['en', 'Twenty-seven inmates were freed on the eve of Christmas.', '27 freed 2025-12-24..2025-12-24'],
  ['en', 'Twenty-seven inmates were freed on the eve of the January 20 hearing.', '27 freed 2026-01-19..2026-01-19'],
  [
    'en',
    'On Sunday 12 inmates left jail. On the eve 27 had been freed.',
    '12 freed 2026-01-25..2026-01-25',
    '27 freed 2026-01-24..2026-01-24',
  ],
  // those days, which the sentence before gives
  [
    'en',
    'Period covered: 12 January to 18 January. In these seven days we recorded 36 full releases.',
    '36 freed 2026-01-12..2026-01-18',
  ],
];

testFigures(rows, dated);
