import { expect, test } from 'vitest';
import { type DaysRow, daysOf } from './days-of.js';

const rows: readonly DaysRow[] = [
  // the wording of a day or a run of days
  ['en', 'Thirty detainees will be let go the day after tomorrow.', '30 promised 2026-01-28 to 2026-01-28'],
  ['en', 'The junta let 30 prisoners go yesterday and today.', '30 freed 2026-01-25 to 2026-01-26'],
  ['en', 'Last week on Thursday 30 prisoners left the jail.', '30 freed 2026-01-22 to 2026-01-22'],
  ['en', 'On Friday last week 30 prisoners left the jail.', '30 freed 2026-01-23 to 2026-01-23'],
  ['en', 'Thirty prisoners left the jail in the past fortnight.', '30 freed 2026-01-13 to 2026-01-26'],
  ['en', 'Thirty prisoners left the jail in the space of four days.', '30 freed 2026-01-23 to 2026-01-26'],
  ['en', 'Thirty prisoners have been freed since at least November.', '30 freed 2025-11-01 to 2026-01-26'],
  ['en', 'Thirty prisoners had been freed from jails in the north by the end of 2025.', '30 freed ? to 2025-12-31'],
  ['es', 'Pasado mañana quedarán en libertad treinta detenidos.', '30 promised 2026-01-28 to 2026-01-28'],
  ['es', 'La junta soltó a treinta presos ayer y hoy.', '30 freed 2026-01-25 to 2026-01-26'],
  [
    'es',
    'El viernes de esta semana no; el viernes de la semana pasada salieron 30 presos.',
    '30 freed 2026-01-23 to 2026-01-23',
  ],
  ['es', 'Treinta presos salieron de la cárcel hace apenas tres días.', '30 freed 2026-01-23 to 2026-01-23'],
  ['es', 'Treinta presos salieron de la cárcel durante la jornada de ayer.', '30 freed 2026-01-25 to 2026-01-25'],
  ['es', 'Treinta presos salieron de la cárcel en las últimas horas del sábado.', '30 freed 2026-01-24 to 2026-01-24'],
  ['es', 'Treinta presos salieron de la cárcel al amanecer del domingo.', '30 freed 2026-01-25 to 2026-01-25'],
  ['es', 'Treinta presos salieron de la cárcel durante la semana pasada.', '30 freed 2026-01-19 to 2026-01-25'],
  ['es', 'Treinta presos salieron de la cárcel a lo largo del mes pasado.', '30 freed 2025-12-01 to 2025-12-31'],
  ['es', 'Treinta presos salieron de la cárcel en el mes de octubre.', '30 freed 2025-10-01 to 2025-10-31'],
  ['es', 'Treinta presos salieron de la cárcel en las tres últimas semanas.', '30 freed 2026-01-06 to 2026-01-26'],
  [
    'es',
    'Treinta presos salieron de la cárcel en las últimas cuarenta y ocho horas.',
    '30 freed 2026-01-24 to 2026-01-26',
  ],
  ['es', 'Treinta presos han salido de la cárcel desde la semana pasada.', '30 freed 2026-01-19 to 2026-01-26'],
  ['es', 'Treinta presos han salido de la cárcel desde el año 2024.', '30 freed 2024-01-01 to 2026-01-26'],
  ['es', 'A finales del mes pasado habían salido de la cárcel 30 presos.', '30 freed ? to 2025-12-31'],
  ['es', 'El 1.º de mayo salieron de la cárcel treinta presos.', '30 freed 2025-05-01 to 2025-05-01'],
  ['pt', 'Depois de amanhã sairão da cadeia trinta presos.', '30 promised 2026-01-28 to 2026-01-28'],
  ['pt', 'A junta soltou trinta presos ontem e hoje.', '30 freed 2026-01-25 to 2026-01-26'],
  ['pt', 'Trinta presos saíram da cadeia há exatamente uma semana.', '30 freed 2026-01-19 to 2026-01-19'],
  ['pt', 'Trinta presos saíram da cadeia ao final do dia de ontem.', '30 freed 2026-01-25 to 2026-01-25'],
  ['pt', 'Trinta presos saíram da cadeia na noite do dia 12 de janeiro.', '30 freed 2026-01-12 to 2026-01-12'],
  ['pt', 'Trinta presos saíram da cadeia no sábado, dia 24, à noite.', '30 freed 2026-01-24 to 2026-01-24'],
  ['pt', 'Trinta presos saíram da cadeia no mês de outubro.', '30 freed 2025-10-01 to 2025-10-31'],
  ['pt', 'Trinta presos saíram da cadeia nos três últimos dias.', '30 freed 2026-01-24 to 2026-01-26'],
  ['pt', 'Trinta presos saíram da cadeia nas últimas vinte e quatro horas.', '30 freed 2026-01-25 to 2026-01-26'],
  ['pt', 'Trinta presos saíram da cadeia desde o fim de semana.', '30 freed 2026-01-24 to 2026-01-26'],
  ['pt', 'No final do mês passado, 30 presos tinham saído da cadeia.', '30 freed ? to 2025-12-31'],
  // a date right before the people, and no run of days up to their number
  ['es', 'El Gobierno liberó el 4 de enero a 27 presos políticos.', '27 freed 2026-01-04 to 2026-01-04'],
  ['es', 'Del 4 de enero al 20 el Gobierno liberó a 27 presos políticos.', '27 freed 2026-01-04 to 2026-01-20'],
  ['es', 'La excarcelación en 2024 de 27 presos políticos no trajo la paz.', '27 freed 2024-01-01 to 2024-12-31'],
  // the day somebody spoke or promised
  ['en', 'Viasna said two weeks ago that 30 prisoners had been freed.', '30 freed ? to 2026-01-12'],
  ['en', 'At around 3 p.m. on Friday, Viasna said that 30 prisoners had been freed.', '30 freed ? to 2026-01-23'],
  ['en', 'Viasna reported in the early hours of Friday the release of 30 prisoners.', '30 freed ? to 2026-01-23'],
  ['en', 'The junta promised on January 19, 2026 to release 30 prisoners.', '30 promised ? to 2026-01-19'],
  ['es', 'Viasna informó hace dos semanas que 30 presos han salido.', '30 freed ? to 2026-01-12'],
  ['es', 'Treinta presos han salido, según informó este viernes Viasna.', '30 freed ? to 2026-01-23'],
  ['es', 'Treinta presos han salido, informó el viernes 23 de enero Foro Penal.', '30 freed ? to 2026-01-23'],
  ['es', 'La junta prometió esta mañana liberar a 30 presos recluidos en Insein.', '30 promised ? to 2026-01-26'],
  ['es', 'La junta prometió hace dos semanas liberar a 30 presos.', '30 promised ? to 2026-01-12'],
  ['pt', 'O Foro Penal informou há duas semanas que 30 presos saíram.', '30 freed ? to 2026-01-12'],
  ['pt', 'Trinta presos saíram, informou na manhã de sexta-feira o Foro Penal.', '30 freed ? to 2026-01-23'],
  ['pt', 'A junta prometeu na segunda-feira, 19 de janeiro, libertar 30 presos.', '30 promised ? to 2026-01-19'],
  // the day they were taken is not that on which they are held
  ['en', 'Thirty people who were arrested on Wednesday remain behind bars.', '30 held ? to 2026-01-26'],
  ['en', 'Thirty people detained on the night of Sunday remain in prison.', '30 held ? to 2026-01-26'],
  ['es', 'Treinta personas que fueron detenidas el miércoles siguen en prisión.', '30 held ? to 2026-01-26'],
  ['es', 'Treinta presos políticos detenidos el pasado octubre siguen en prisión.', '30 held ? to 2026-01-26'],
  ['pt', 'Trinta pessoas que foram detidas na quarta-feira continuam na prisão.', '30 held ? to 2026-01-26'],
  [
    'es',
    'Treinta personas detenidas en septiembre de 2024 salieron de la cárcel el día 8.',
    '30 freed 2026-01-08 to 2026-01-08',
  ],
  // a day between the halves of a verb
  ['pt', 'Trinta presos ganharam nos últimos três dias a liberdade.', '30 freed 2026-01-24 to 2026-01-26'],
  ['pt', 'Trinta presos ganharam hoje de manhã a liberdade.', '30 freed 2026-01-26 to 2026-01-26'],
  // a number beside a day is no part of it
  [
    'en',
    'Thirty prisoners were freed on January 3 and 12 on January 9.',
    '30 freed 2026-01-03 to 2026-01-03',
    '12 freed 2026-01-09 to 2026-01-09',
  ],
  [
    'es',
    'Treinta presos fueron liberados el 3 de enero y 12 el 9 de enero.',
    '30 freed 2026-01-03 to 2026-01-03',
    '12 freed 2026-01-09 to 2026-01-09',
  ],
  [
    'pt',
    'Trinta presos foram soltos em 3 de janeiro e 12 em 9 de janeiro.',
    '30 freed 2026-01-03 to 2026-01-03',
    '12 freed 2026-01-09 to 2026-01-09',
  ],
  ['pt', 'A junta vai soltar nos próximos dias 27 presos.', '27 promised ? to 2026-01-26'],
  ['pt', 'Desde o primeiro dia de dezembro foram soltos 27 presos.', '27 freed 2025-12-01 to 2026-01-26'],
  // of the clause of its own verb
  [
    'es',
    'Entre el 12 y el 20 de enero, 27 personas fueron liberadas y 31 detenidas.',
    '27 freed 2026-01-12 to 2026-01-20',
  ],
  ['pt', 'Entre 12 e 20 de janeiro, 27 pessoas foram libertadas e 31 detidas.', '27 freed 2026-01-12 to 2026-01-20'],
  [
    'en',
    'Viasna said on January 20, two days after the government announced an amnesty, that 27 prisoners had been freed.',
    '27 freed ? to 2026-01-20',
  ],
  // nobody is held, and nobody freed
  ['en', 'Thirty people were arrested on Wednesday and on the day after tomorrow 12 more will be charged.'],
  ['es', 'Treinta personas fueron detenidas el 4 de enero a las 15:00.'],
  ['pt', 'Trinta pessoas foram detidas há exatamente uma semana.'],
];

for (const [language, text, ...figures] of rows)
  test(`${language}: ${text}`, () => expect(daysOf(text, language)).toEqual(figures));
