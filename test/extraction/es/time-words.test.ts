import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const worded: readonly Row[] = [
  [
    'Viasna dijo que 12 presos fueron excarcelados entre viernes y domingo.',
    'Viasna: 12 freed from 2031-05-02 to 2031-05-04',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados entre el viernes y el domingo.',
    'Viasna: 12 freed from 2031-05-02 to 2031-05-04',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados de viernes a domingo.',
    'Viasna: 12 freed from 2031-05-02 to 2031-05-04',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados del viernes al domingo.',
    'Viasna: 12 freed from 2031-05-02 to 2031-05-04',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados desde el viernes hasta el domingo.',
    'Viasna: 12 freed from 2031-05-02 to 2031-05-04',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados del 8 al 25 de abril.',
    'Viasna: 12 freed from 2031-04-08 to 2031-04-25',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados entre el 8 y el 25 de abril.',
    'Viasna: 12 freed from 2031-04-08 to 2031-04-25',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados desde el 8 hasta el 25 de abril.',
    'Viasna: 12 freed from 2031-04-08 to 2031-04-25',
  ],
  ['Viasna dijo que 12 presos fueron excarcelados el 8-25 de abril.', 'Viasna: 12 freed from 2031-04-08 to 2031-04-25'],
  [
    'Viasna dijo que 12 presos fueron excarcelados el 8 y 9 de abril.',
    'Viasna: 12 freed from 2031-04-08 to 2031-04-09',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados el 8 y el 9 de abril.',
    'Viasna: 12 freed from 2031-04-08 to 2031-04-09',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados los días 8 y 9 de abril.',
    'Viasna: 12 freed from 2031-04-08 to 2031-04-09',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados los días 8, 9 y 10 de abril.',
    'Viasna: 12 freed from 2031-04-08 to 2031-04-10',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados el lunes y el martes.',
    'Viasna: 12 freed from 2031-05-05 to 2031-05-06',
  ],
  ['Viasna dijo que 12 presos fueron excarcelados lunes y martes.', 'Viasna: 12 freed from 2031-05-05 to 2031-05-06'],
  ['Viasna dijo que 12 presos fueron excarcelados sábado y domingo.', 'Viasna: 12 freed from 2031-05-03 to 2031-05-04'],
  [
    'Viasna dijo que 12 presos fueron excarcelados en la noche del sábado y la madrugada del domingo.',
    'Viasna: 12 freed from 2031-05-03 to 2031-05-04',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados entre la noche del sábado y la madrugada del domingo.',
    'Viasna: 12 freed from 2031-05-03 to 2031-05-04',
  ],
  [
    'Viasna dijo que 12 presos han sido excarcelados desde principios de abril.',
    'Viasna: 12 freed from 2031-04-01 to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos han sido excarcelados desde mediados de abril.',
    'Viasna: 12 freed from 2031-04-01 to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos han sido excarcelados desde finales de abril.',
    'Viasna: 12 freed from 2031-04-01 to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados a mediados de abril.',
    'Viasna: 12 freed from 2031-04-01 to 2031-04-30',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados a principios de abril.',
    'Viasna: 12 freed from 2031-04-01 to 2031-04-30',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados a comienzos de abril.',
    'Viasna: 12 freed from 2031-04-01 to 2031-04-30',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados a inicios de abril.',
    'Viasna: 12 freed from 2031-04-01 to 2031-04-30',
  ],
  ['Viasna dijo que 12 presos fueron excarcelados en abril.', 'Viasna: 12 freed from 2031-04-01 to 2031-04-30'],
  ['Viasna dijo que 12 presos fueron excarcelados el pasado abril.', 'Viasna: 12 freed from 2031-04-01 to 2031-04-30'],
  ['Viasna dijo que 12 presos fueron excarcelados en abril pasado.', 'Viasna: 12 freed from 2031-04-01 to 2031-04-30'],
  ['Viasna dijo que 12 presos fueron excarcelados en abril de 2030.', 'Viasna: 12 freed from 2030-04-01 to 2030-04-30'],
  [
    'Viasna dijo que 12 presos fueron excarcelados en abril del año pasado.',
    'Viasna: 12 freed from 2030-04-01 to 2030-04-30',
  ],
  ['Viasna dijo que 12 presos fueron excarcelados en 2030.', 'Viasna: 12 freed from 2030-01-01 to 2030-12-31'],
  ['Viasna dijo que 12 presos fueron excarcelados durante 2030.', 'Viasna: 12 freed from 2030-01-01 to 2030-12-31'],
  [
    'Viasna dijo que 12 presos fueron excarcelados a lo largo de 2030.',
    'Viasna: 12 freed from 2030-01-01 to 2030-12-31',
  ],
  ['Viasna dijo que 12 presos fueron excarcelados en el año 2030.', 'Viasna: 12 freed from 2030-01-01 to 2030-12-31'],
  [
    'Viasna dijo que 12 presos fueron excarcelados entre 2028 y 2030.',
    'Viasna: 12 freed from 2028-01-01 to 2030-12-31',
  ],
  ['Viasna dijo que 12 presos fueron excarcelados el año pasado.', 'Viasna: 12 freed from 2030-01-01 to 2030-12-31'],
  [
    'Viasna dijo que 12 presos han sido excarcelados en lo que va de año.',
    'Viasna: 12 freed from 2031-01-01 to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos han sido excarcelados en lo que va de 2031.',
    'Viasna: 12 freed from 2031-01-01 to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos han sido excarcelados en lo que va del año.',
    'Viasna: 12 freed from 2031-01-01 to 2031-05-07',
  ],
  ['Viasna dijo que 12 presos han sido excarcelados desde enero.', 'Viasna: 12 freed from 2031-01-01 to 2031-05-07'],
  [
    'Viasna dijo que 12 presos han sido excarcelados desde el pasado 8 de enero.',
    'Viasna: 12 freed from 2031-01-08 to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos han sido excarcelados a partir del 8 de enero.',
    'Viasna: 12 freed from 2031-01-08 to 2031-05-07',
  ],
  [
    'Viasna contó 12 excarcelaciones, todas posteriores al 8 de enero.',
    'Viasna: 12 freed from 2031-01-08 to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos han sido excarcelados desde el jueves por la noche.',
    'Viasna: 12 freed from 2031-05-01 to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos han sido excarcelados desde la noche del jueves.',
    'Viasna: 12 freed from 2031-05-01 to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos han sido excarcelados desde la madrugada del lunes.',
    'Viasna: 12 freed from 2031-05-05 to 2031-05-07',
  ],
  ['Viasna dijo que 12 presos fueron excarcelados en la madrugada del lunes.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados la madrugada de este lunes.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados en la noche del lunes.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados el lunes por la noche.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados a primera hora del lunes.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados a última hora del lunes.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados este lunes 5 de mayo.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados este lunes (5).', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados el pasado lunes.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados el lunes pasado.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados el lunes 5.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados el 5 de mayo.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados el día 5.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados el pasado día 5.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados el 05/05/2031.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados el 5-5-2031.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados el 5.5.2031.', 'Viasna: 12 freed on 2031-05-05'],
  [
    'Viasna dijo que 12 presos fueron excarcelados en las últimas 24 horas.',
    'Viasna: 12 freed from 2031-05-06 to 2031-05-07',
  ],
  ['Viasna dijo que 12 presos fueron excarcelados en 24 horas.', 'Viasna: 12 freed from 2031-05-06 to 2031-05-07'],
  [
    'Viasna dijo que 12 presos fueron excarcelados en menos de 48 horas.',
    'Viasna: 12 freed from 2031-05-05 to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados en los últimos días.',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados en los últimos diez días.',
    'Viasna: 12 freed from 2031-04-28 to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados en la última semana.',
    'Viasna: 12 freed from 2031-05-01 to 2031-05-07',
  ],
  ['Viasna dijo que 12 presos fueron excarcelados en dos días.', 'Viasna: 12 freed from 2031-05-06 to 2031-05-07'],
  ['Viasna dijo que 12 presos fueron excarcelados hace una semana.', 'Viasna: 12 freed on 2031-04-30'],
  ['Viasna dijo que 12 presos fueron excarcelados hace dos semanas.', 'Viasna: 12 freed on 2031-04-23'],
  ['Viasna dijo que 12 presos fueron excarcelados anteayer.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna dijo que 12 presos fueron excarcelados esta madrugada.', 'Viasna: 12 freed on 2031-05-07'],
  ['Viasna dijo que 12 presos fueron excarcelados anoche.', 'Viasna: 12 freed on 2031-05-06'],
  ['Viasna dijo que 12 presos fueron excarcelados la semana pasada.', 'Viasna: 12 freed from 2031-04-28 to 2031-05-04'],
  ['Viasna dijo que 12 presos fueron excarcelados el fin de semana.', 'Viasna: 12 freed from 2031-05-03 to 2031-05-04'],
  [
    'Viasna dijo que 12 presos fueron excarcelados durante el fin de semana.',
    'Viasna: 12 freed from 2031-05-03 to 2031-05-04',
  ],
  ['Viasna dijo que 12 presos fueron excarcelados en Navidad.', 'Viasna: 12 freed on 2030-12-25'],
  ['Viasna dijo que 12 presos fueron excarcelados en Nochebuena.', 'Viasna: 12 freed on 2030-12-24'],
  ['Viasna dijo que 12 presos fueron excarcelados el Día de Reyes.', 'Viasna: 12 freed on 2031-01-06'],
  ['Viasna dijo que 12 presos fueron excarcelados el 1 de enero.', 'Viasna: 12 freed on 2031-01-01'],
  ['Viasna dijo que 12 presos fueron excarcelados el 1º de mayo.', 'Viasna: 12 freed on 2031-05-01'],
  ['Viasna dijo que 12 presos fueron excarcelados el primero de mayo.', 'Viasna: 12 freed on 2031-05-01'],
  [
    'Viasna dijo que 12 presos fueron excarcelados en el primer trimestre de 2031.',
    'Viasna: 12 freed from 2031-01-01 to 2031-03-31',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados en los primeros tres meses del año.',
    'Viasna: 12 freed from 2031-01-01 to 2031-03-31',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados entre enero y abril.',
    'Viasna: 12 freed from 2031-01-01 to 2031-04-30',
  ],
  ['Viasna dijo que 12 presos fueron excarcelados de enero a abril.', 'Viasna: 12 freed from 2031-01-01 to 2031-04-30'],
  [
    'Viasna dijo que 12 presos fueron excarcelados en enero y febrero.',
    'Viasna: 12 freed from 2031-01-01 to 2031-02-28',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados tras el 20 de abril.',
    'Viasna: 12 freed from 2031-04-21 to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados del 20 de abril en adelante.',
    'Viasna: 12 freed from 2031-04-20 to 2031-05-07',
  ],
  ['Con corte al 5 de mayo, Viasna contaba 800 presos políticos.', 'Viasna: 800 held as of 2031-05-05'],
  ['Al cierre del lunes, Viasna contaba 800 presos políticos.', 'Viasna: 800 held as of 2031-05-05'],
  ['Al 5 de mayo había 800 presos políticos, según Viasna.', 'Viasna: 800 held as of 2031-05-05'],
  ['Hasta el 5 de mayo a las 17:00, Viasna contaba 800 presos políticos.', 'Viasna: 800 held as of 2031-05-05'],
  ['Hasta las 6 de la tarde del lunes, Viasna contaba 800 presos políticos.', 'Viasna: 800 held as of 2031-05-05'],
  ['Hasta este lunes, Viasna contaba 800 presos políticos.', 'Viasna: 800 held as of 2031-05-05'],
  ['A finales de abril Viasna contaba 800 presos políticos.', 'Viasna: 800 held as of 2031-04-30'],
  ['A cierre de 2030 Viasna contaba 800 presos políticos.', 'Viasna: 800 held as of 2030-12-31'],
  [
    'Hasta la noche del lunes, Viasna había contado 30 excarcelados.',
    'Viasna: 30 freed start not stated, up to 2031-05-05',
  ],
  [
    'El 7 de abril fueron excarcelados 12 presos, dijo Viasna. Ese mismo día fueron excarcelados otros 9 presos en Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-07',
  ],
  [
    'El 7 de abril fueron excarcelados 12 presos, dijo Viasna. Un día después fueron excarcelados otros 9 presos en Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-08',
  ],
  [
    'El 7 de abril fueron excarcelados 12 presos, dijo Viasna. Al día siguiente fueron excarcelados otros 9 presos en Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-08',
  ],
  [
    'El 7 de abril fueron excarcelados 12 presos, dijo Viasna. Dos días después fueron excarcelados otros 9 presos en Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-09',
  ],
  [
    'El 7 de abril fueron excarcelados 12 presos, dijo Viasna. Dos días más tarde fueron excarcelados otros 9 presos en Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-09',
  ],
  [
    'El 7 de abril fueron excarcelados 12 presos, dijo Viasna. El día anterior fueron excarcelados otros 9 presos en Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-06; before 12',
  ],
  [
    'El 7 de abril fueron excarcelados 12 presos, dijo Viasna. Dos días antes habían sido excarcelados otros 9 presos en Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-05; before 12',
  ],
  [
    'El 7 de abril fueron excarcelados 12 presos, dijo Viasna. Una semana antes habían sido excarcelados otros 9 presos en Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-03-31; before 12',
  ],
  [
    'El 7 de abril fueron excarcelados 12 presos, dijo Viasna. Una semana después fueron excarcelados otros 9 presos en Gomel.',
    'Viasna: 12 freed on 2031-04-07',
    'Viasna: 9 freed on 2031-04-14',
  ],
];

/** "two days later" is counted from the day the text is about, not from that of the copy. */
const anchored: readonly Row[] = [
  [
    'Viasna dijo que 12 presos fueron excarcelados dos días después de la redada del 5 de abril.',
    'Viasna: 12 freed on 2031-04-07',
  ],
  ['Viasna dijo el viernes que 12 presos habían sido excarcelados el día anterior.', 'Viasna: 12 freed on 2031-05-01'],
  [
    'Viasna dijo que 30 presos fueron excarcelados entre el 20 y el 26 de abril, frente a 12 en la semana anterior.',
    'Viasna: 30 freed from 2031-04-20 to 2031-04-26',
    'Viasna: 12 freed from 2031-04-13 to 2031-04-19; before 30',
  ],
  [
    'Viasna dijo que 30 presos fueron excarcelados entre el 20 y el 26 de abril, y 12 en los siete días siguientes.',
    'Viasna: 30 freed from 2031-04-20 to 2031-04-26',
    'Viasna: 12 freed from 2031-04-27 to 2031-05-03',
  ],
  [
    'Viasna dijo que 30 presos habían sido excarcelados desde diciembre, 12 de ellos en ese mes.',
    'Viasna: 30 freed from 2030-12-01 to 2031-05-07',
    'Viasna: 12 freed from 2030-12-01 to 2030-12-31; part of 30',
  ],
];

/** Words like those of days that say nothing of when, or leave it open. */
const notDays: readonly Row[] = [
  [
    'Viasna dijo que 12 presos fueron excarcelados en los últimos días.',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados dos días después de la redada.',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'Viasna dijo que 12 presos fueron excarcelados en la segunda mitad del partido.',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'Viasna dijo que de 12 a 20 presos fueron excarcelados.',
    'Viasna: at least 12 freed start not stated, up to 2031-05-07; range 12-20',
    'Viasna: up to 20 freed start not stated, up to 2031-05-07; range 12-20',
  ],
];

test.each(worded)('days and spans in words: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'es' })).toEqual(claims),
);
test.each(anchored)('counted from another day: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'es' })).toEqual(claims),
);
test.each(notDays)('no days: %s', (text, ...claims) => expect(readSentence(text, { language: 'es' })).toEqual(claims));
