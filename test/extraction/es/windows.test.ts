import { expect, test } from 'vitest';
import { type Row, readAll, readSentence } from '../read-sentence.js';

/** Published on Wednesday 7 May 2031. */
const days: readonly Row[] = [
  ['Foro Penal informó que 12 presos fueron excarcelados el domingo.', 'Foro Penal: 12 freed on 2031-05-04'],
  ['Foro Penal informó que 12 presos fueron excarcelados el pasado domingo.', 'Foro Penal: 12 freed on 2031-05-04'],
  ['Foro Penal informó que 12 presos fueron excarcelados este miércoles.', 'Foro Penal: 12 freed on 2031-05-07'],
  ['Foro Penal informó que 12 presos fueron excarcelados el jueves.', 'Foro Penal: 12 freed on 2031-05-01'],
  ['Foro Penal informó que 12 presos fueron excarcelados el martes 6 de mayo.', 'Foro Penal: 12 freed on 2031-05-06'],
  [
    'Foro Penal informó que 12 presos fueron excarcelados este martes por la noche.',
    'Foro Penal: 12 freed on 2031-05-06',
  ],
  [
    'Foro Penal informó que 12 presos fueron excarcelados la madrugada del lunes.',
    'Foro Penal: 12 freed on 2031-05-05',
  ],
  [
    'Foro Penal informó que 12 presos fueron excarcelados en la tarde del lunes 5.',
    'Foro Penal: 12 freed on 2031-05-05',
  ],
  ['Foro Penal informó que 12 presos fueron excarcelados ayer.', 'Foro Penal: 12 freed on 2031-05-06'],
  ['Foro Penal informó que 12 presos fueron excarcelados anoche.', 'Foro Penal: 12 freed on 2031-05-06'],
  ['Foro Penal informó que 12 presos fueron excarcelados anteayer.', 'Foro Penal: 12 freed on 2031-05-05'],
  ['Foro Penal informó que 12 presos fueron excarcelados hoy.', 'Foro Penal: 12 freed on 2031-05-07'],
  ['Foro Penal informó que 12 presos fueron excarcelados hace tres días.', 'Foro Penal: 12 freed on 2031-05-04'],
  ['Foro Penal informó que 12 presos fueron excarcelados en las últimas horas.', 'Foro Penal: 12 freed on 2031-05-07'],
  ['Foro Penal informó que 12 presos fueron excarcelados el 2 de mayo.', 'Foro Penal: 12 freed on 2031-05-02'],
  ['Foro Penal informó que 12 presos fueron excarcelados el 2 de mayo de 2030.', 'Foro Penal: 12 freed on 2030-05-02'],
  ['Foro Penal informó que 12 presos fueron excarcelados el primero de mayo.', 'Foro Penal: 12 freed on 2031-05-01'],
  // without a year: the latest that does not lie after publication
  ['Foro Penal informó que 12 presos fueron excarcelados el 9 de noviembre.', 'Foro Penal: 12 freed on 2030-11-09'],
  ['Foro Penal informó que 12 presos fueron excarcelados en Navidad.', 'Foro Penal: 12 freed on 2030-12-25'],
];

const spans: readonly Row[] = [
  ['Foro Penal contó 12 excarcelados durante el fin de semana.', 'Foro Penal: 12 freed from 2031-05-03 to 2031-05-04'],
  ['Foro Penal contó 12 excarcelados esta semana.', 'Foro Penal: 12 freed from 2031-05-05 to 2031-05-07'],
  ['Foro Penal contó 12 excarcelados la semana pasada.', 'Foro Penal: 12 freed from 2031-04-28 to 2031-05-04'],
  ['Foro Penal contó 12 excarcelados en la última semana.', 'Foro Penal: 12 freed from 2031-05-01 to 2031-05-07'],
  ['Foro Penal contó 12 excarcelados este mes.', 'Foro Penal: 12 freed from 2031-05-01 to 2031-05-07'],
  ['Foro Penal contó 12 excarcelados el mes pasado.', 'Foro Penal: 12 freed from 2031-04-01 to 2031-04-30'],
  ['Foro Penal contó 12 excarcelados en marzo.', 'Foro Penal: 12 freed from 2031-03-01 to 2031-03-31'],
  ['Foro Penal contó 12 excarcelados en agosto.', 'Foro Penal: 12 freed from 2030-08-01 to 2030-08-31'],
  ['Foro Penal contó 12 excarcelados en lo que va de año.', 'Foro Penal: 12 freed from 2031-01-01 to 2031-05-07'],
  ['Foro Penal contó 12 excarcelados en los últimos dos años.', 'Foro Penal: 12 freed from 2029-05-07 to 2031-05-07'],
  ['Foro Penal contó 12 excarcelados en las últimas 24 horas.', 'Foro Penal: 12 freed from 2031-05-06 to 2031-05-07'],
  ['Foro Penal contó 12 excarcelados en las últimas 48 horas.', 'Foro Penal: 12 freed from 2031-05-05 to 2031-05-07'],
  [
    'Foro Penal contó 12 excarcelados entre el 28 de abril y el 2 de mayo.',
    'Foro Penal: 12 freed from 2031-04-28 to 2031-05-02',
  ],
  [
    'Foro Penal contó 12 excarcelados del 28 de diciembre al 3 de enero.',
    'Foro Penal: 12 freed from 2030-12-28 to 2031-01-03',
  ],
  [
    'Foro Penal contó 12 excarcelados entre el lunes y el martes.',
    'Foro Penal: 12 freed from 2031-05-05 to 2031-05-06',
  ],
  [
    'Foro Penal contó 12 excarcelados entre la noche del sábado y la madrugada del domingo.',
    'Foro Penal: 12 freed from 2031-05-03 to 2031-05-04',
  ],
  [
    'Foro Penal contó 12 excarcelados en enero y 30 en febrero.',
    'Foro Penal: 12 freed from 2031-01-01 to 2031-01-31',
    'Foro Penal: 30 freed from 2031-02-01 to 2031-02-28',
  ],
];

const running: readonly Row[] = [
  [
    'Foro Penal ha verificado 12 excarcelaciones desde el 8 de abril.',
    'Foro Penal: 12 freed from 2031-04-08 to 2031-05-07',
  ],
  [
    'Desde el 8 de abril han sido excarcelados 12 presos políticos, según Foro Penal.',
    'Foro Penal: 12 freed from 2031-04-08 to 2031-05-07',
  ],
  [
    'Foro Penal ha verificado 12 excarcelaciones desde el domingo.',
    'Foro Penal: 12 freed from 2031-05-04 to 2031-05-07',
  ],
  ['Foro Penal ha verificado 12 excarcelaciones desde marzo.', 'Foro Penal: 12 freed from 2031-03-01 to 2031-05-07'],
  [
    'Foro Penal ha verificado 12 excarcelaciones desde principios de marzo.',
    'Foro Penal: 12 freed from 2031-03-01 to 2031-05-07',
  ],
  [
    'Foro Penal ha verificado 12 excarcelaciones desde diciembre.',
    'Foro Penal: 12 freed from 2030-12-01 to 2031-05-07',
  ],
  ['Foro Penal ha verificado 12 excarcelaciones desde 2028.', 'Foro Penal: 12 freed from 2028-01-01 to 2031-05-07'],
  [
    'Foro Penal ha verificado 12 excarcelaciones a partir del 8 de abril.',
    'Foro Penal: 12 freed from 2031-04-08 to 2031-05-07',
  ],
  [
    'Foro Penal informó el martes que 12 personas han sido liberadas desde el 8 de abril.',
    'Foro Penal: 12 freed from 2031-04-08 to 2031-05-06',
  ],
  [
    'Desde el 8 de abril y hasta el 5 de mayo fueron excarcelados 12 presos, según Foro Penal.',
    'Foro Penal: 12 freed from 2031-04-08 to 2031-05-05',
  ],
  // an event has the day that the article gives it, and none that only the world knows
  [
    'La amnistía fue anunciada el 20 de abril.\nForo Penal ha verificado 12 excarcelaciones desde el anuncio.',
    'Foro Penal: 12 freed from 2031-04-20 to 2031-05-07',
  ],
  [
    'Foro Penal ha verificado 12 excarcelaciones desde el anuncio.',
    'Foro Penal: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'Foro Penal ha verificado 12 excarcelaciones desde que la ley entró en vigor el 20 de abril.',
    'Foro Penal: 12 freed from 2031-04-20 to 2031-05-07',
  ],
];

const dated: readonly Row[] = [
  // the day of the report is not that of the releases
  [
    'Foro Penal informó este martes que 12 presos fueron excarcelados.',
    'Foro Penal: 12 freed start not stated, up to 2031-05-06',
  ],
  ['El martes, Foro Penal reportó 12 excarcelaciones.', 'Foro Penal: 12 freed start not stated, up to 2031-05-06'],
  ['Foro Penal informó que 12 presos fueron excarcelados.', 'Foro Penal: 12 freed start not stated, up to 2031-05-07'],
  ['Foro Penal informó el martes que 12 presos fueron excarcelados el domingo.', 'Foro Penal: 12 freed on 2031-05-04'],
  [
    'Un total de 12 presos fueron excarcelados el domingo, informó el lunes Foro Penal.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Un total de 12 presos fueron excarcelados, informó el lunes Foro Penal.',
    'Foro Penal: 12 freed start not stated, up to 2031-05-05',
  ],
  // each number has its own day
  [
    'Foro Penal informó que 12 presos fueron excarcelados el domingo y 30 presos fueron excarcelados el lunes.',
    'Foro Penal: 12 freed on 2031-05-04',
    'Foro Penal: 30 freed on 2031-05-05',
  ],
  // "hoy" in somebody's own words is the day they spoke
  ['«Hoy fueron excarceladas 12 personas», dijo Foro Penal el domingo.', 'Foro Penal: 12 freed on 2031-05-04'],
  ['“Ayer salieron 12 presos políticos”, dijo Alfredo Romero el lunes.', 'Foro Penal: 12 freed on 2031-05-04'],
  // the day of a law is that of the law, the year of a body that of its founding
  [
    'La ley del 3 de marzo permitió la excarcelación de 12 presos, según Foro Penal.',
    'Foro Penal: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'Foro Penal, fundado en 2002, informó que 12 presos fueron excarcelados el domingo.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Foro Penal informó que 12 presos fueron excarcelados el domingo, un día después de que 30 personas fueran detenidas.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  [
    'Los 12 presos excarcelados el domingo habían sido detenidos en julio de 2028, según Foro Penal.',
    'Foro Penal: 12 freed on 2031-05-04',
  ],
  // up to a day: where the count began is not said
  [
    'Hasta el domingo habían sido excarcelados 12 presos, según Foro Penal.',
    'Foro Penal: 12 freed start not stated, up to 2031-05-04',
  ],
  [
    'Con corte al 5 de mayo, Foro Penal registra 12 excarcelaciones.',
    'Foro Penal: 12 freed start not stated, up to 2031-05-05',
  ],
  [
    'En un comunicado publicado el domingo, Foro Penal señaló que 12 presos habían sido excarcelados.',
    'Foro Penal: 12 freed start not stated, up to 2031-05-04',
  ],
];

const stocks: readonly Row[] = [
  ['Según Foro Penal, 902 presos políticos siguen en la cárcel.', 'Foro Penal: 902 held as of 2031-05-07'],
  ['Hasta el 5 de mayo permanecían detenidas 902 personas, según Foro Penal.', 'Foro Penal: 902 held as of 2031-05-05'],
  ['Al 5 de mayo, Foro Penal registra 902 presos políticos.', 'Foro Penal: 902 held as of 2031-05-05'],
  [
    'Foro Penal informó este martes que 902 presos políticos siguen en la cárcel.',
    'Foro Penal: 902 held as of 2031-05-06',
  ],
  ['A finales de marzo había 902 presos políticos, según Foro Penal.', 'Foro Penal: 902 held as of 2031-03-31'],
  // a stock has no start: "desde" is when they were locked up
  [
    'Según Foro Penal, 902 presos políticos permanecen encarcelados desde 2028.',
    'Foro Penal: 902 held as of 2031-05-07',
  ],
];

/** Days of something else: no release, no count. */
const others: readonly Row[] = [
  ['El lunes se cumplieron 12 años de la detención de Marta Linares.'],
  ['El 4 de mayo se cumplieron 100 días de las excarcelaciones.'],
  ['A las 8 de la mañana del domingo, la cárcel abrió las puertas.'],
  ['Foro Penal celebrará 12 vigilias hasta el 20 de mayo.'],
  ['La amnistía del 20 de abril cubre delitos cometidos desde 1999.'],
  ['Foro Penal contó 30 detenciones el domingo.'],
  ['Foro Penal documentó 30 nuevos arrestos desde el 8 de abril.'],
  ['Más de 2.000 personas fueron detenidas tras las elecciones de 2028, según Foro Penal.'],
  ['Foro Penal informó que 12 presos serán juzgados el viernes.'],
  ['Marta Linares salió de la cárcel el 2 de mayo tras 41 días.'],
  ['Foro Penal informó que 12 presos serán excarcelados el viernes.', 'Foro Penal: 12 promised on 2031-05-09'],
  ['Foro Penal informó que 12 presos serán excarcelados mañana jueves.', 'Foro Penal: 12 promised on 2031-05-08'],
];

const undated: readonly Row[] = [
  ['Foro Penal informó que 12 presos fueron excarcelados el domingo.', 'Foro Penal: 12 freed on days not stated'],
  ['Foro Penal informó que 12 presos fueron excarcelados el 2 de mayo de 2030.', 'Foro Penal: 12 freed on 2030-05-02'],
  ['Según Foro Penal, 902 presos políticos siguen en la cárcel.', 'Foro Penal: 902 held on days not stated'],
];

const language = 'es';
const tell = (text: string): readonly string[] => readSentence(text, { language });
test.each(days)('one day: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(spans)('several days: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(running)('since a day: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(dated)('which day is whose: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(stocks)('people held: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(others)('days of something else: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(undated)('a page without a date: %s', (text, ...claims) =>
  expect(readSentence(text, { language, published: null })).toEqual(claims),
);

test('a window says how it is known', () => {
  const basis = (text: string): string => {
    const window = readAll(text, { language }).extraction.claims[0]?.window;
    return `${window?.basis}, end ${window?.toBasis}`;
  };
  expect(basis('Foro Penal informó que 12 presos fueron excarcelados el domingo.')).toBe('explicit, end stated');
  expect(basis('Foro Penal ha verificado 12 excarcelaciones desde el 8 de abril.')).toBe('explicit, end reported');
  expect(basis('Foro Penal informó que 12 presos fueron excarcelados.')).toBe('none, end reported');
});
