import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Words of news that are seldom: each in a sentence that is read only by knowing them. */
const rows: readonly Row[] = [
  // about so many, told before who tells it
  ['Una treintena de presos salió el lunes, informó el Foro Penal.', 'Foro Penal: about 30 freed on 2031-05-05'],
  ['Una cuarentena de reclusas salió libre el lunes, dijo el Foro Penal.', 'Foro Penal: about 40 freed on 2031-05-05'],
  [
    'Una quincena de presos fue excarcelada el domingo, dijo el Foro Penal.',
    'Foro Penal: about 15 freed on 2031-05-04',
  ],
  ['Un millar de presos fue liberado el lunes, precisó el Foro Penal.', 'Foro Penal: about 1000 freed on 2031-05-05'],
  ['Un par de presos salió el lunes, dijo el Foro Penal.', 'Foro Penal: about 2 freed on 2031-05-05'],
  // out
  [
    'El Foro Penal dijo que 14 presos recibieron boleta de excarcelación el lunes.',
    'Foro Penal: 14 freed on 2031-05-05',
  ],
  [
    'El Foro Penal dijo que 14 presos han recibido su boleta de excarcelación.',
    'Foro Penal: 14 freed start not stated, up to 2031-05-07',
  ],
  [
    'El Foro Penal informó que 16 reclusos accedieron a la libertad condicional el lunes.',
    'Foro Penal: 16 freed on 2031-05-05',
  ],
  [
    'El Foro Penal informó que 16 reclusos accedieron a la semilibertad el martes.',
    'Foro Penal: 16 freed on 2031-05-06',
  ],
  [
    'El Foro Penal dijo que 21 presos políticos disfrutan ya de libertad.',
    'Foro Penal: 21 freed start not stated, up to 2031-05-07',
  ],
  [
    'Según el Foro Penal, 21 presos respiran el aire libre desde el lunes.',
    'Foro Penal: 21 freed from 2031-05-05 to 2031-05-07',
  ],
  ['Según el Foro Penal, 21 presos respiraron por fin la libertad el lunes.', 'Foro Penal: 21 freed on 2031-05-05'],
  ['Según el Foro Penal, 23 mujeres dejaron de estar presas el lunes.', 'Foro Penal: 23 freed on 2031-05-05'],
  ['Según el Foro Penal, 23 hombres dejaron de ser rehenes el lunes.', 'Foro Penal: 23 freed on 2031-05-05'],
  ['El Foro Penal contó 17 presos que vieron cesar su detención el lunes.', 'Foro Penal: 17 freed on 2031-05-05'],
  [
    'El Foro Penal dijo que 30 presos se sumaron a la lista de liberados el lunes.',
    'Foro Penal: 30 freed on 2031-05-05',
  ],
  ['El juez otorgó la semilibertad a 14 presos el lunes, según el Foro Penal.', 'Foro Penal: 14 freed on 2031-05-05'],
  [
    'El tribunal concedió la libertad anticipada a 14 reclusas el lunes, según el Foro Penal.',
    'Foro Penal: 14 freed on 2031-05-05',
  ],
  // to come
  [
    'El gobierno de Venezuela anunció que 80 presos recobrarán su libertad.',
    'Government of Venezuela: 80 promised start not stated, up to 2031-05-07',
  ],
  [
    'El gobierno de Venezuela anunció que 80 presos recuperarán su libertad el viernes.',
    'Government of Venezuela: 80 promised on 2031-05-09',
  ],
  [
    'El gobierno de Venezuela anunció que 80 presos alcanzarán la libertad.',
    'Government of Venezuela: 80 promised start not stated, up to 2031-05-07',
  ],
  [
    'El gobierno de Venezuela anunció que 80 presos dejarán las cárceles.',
    'Government of Venezuela: 80 promised start not stated, up to 2031-05-07',
  ],
  [
    'El gobierno de Venezuela anunció que 80 presas abandonarán los calabozos.',
    'Government of Venezuela: 80 promised start not stated, up to 2031-05-07',
  ],
  [
    'El gobierno de Venezuela dijo que iniciará la excarcelación de 80 presos.',
    'Government of Venezuela: 80 promised start not stated, up to 2031-05-07',
  ],
  [
    'El gobierno de Venezuela dijo que comenzará a liberar a 80 presos.',
    'Government of Venezuela: 80 promised start not stated, up to 2031-05-07',
  ],
  [
    'El gobierno de Venezuela dijo que tramita la libertad de 80 presos.',
    'Government of Venezuela: 80 promised start not stated, up to 2031-05-07',
  ],
  [
    'El gobierno de Venezuela dijo que pactó la liberación de 80 presos.',
    'Government of Venezuela: 80 promised start not stated, up to 2031-05-07',
  ],
  [
    'El gobierno de Venezuela dijo que procederá a excarcelar a 80 presos.',
    'Government of Venezuela: 80 promised start not stated, up to 2031-05-07',
  ],
  // offices of the state
  ['Según el Senado, 120 presos fueron excarcelados el lunes.', 'government: 120 freed on 2031-05-05'],
  ['La Contraloría de Chile informó que 120 presos salieron el lunes.', 'Government of Chile: 120 freed on 2031-05-05'],
  ['Gendarmería de Chile informó que 120 presos salieron el lunes.', 'Government of Chile: 120 freed on 2031-05-05'],
  // neither
  ['El Foro Penal dijo que 90 presos se declararon en huelga el domingo.'],
  ['El Foro Penal dijo que 90 presos se contagiaron de tuberculosis.'],
  ['El Foro Penal dijo que 90 reclusos se graduaron en la cárcel el domingo.'],
  ['El Foro Penal dijo que 90 presos se casaron en el penal el domingo.'],
  ['El Foro Penal dijo que 90 reclusos se sublevaron el domingo.'],
  ['El Foro Penal dijo que 90 reclusos se cosieron los labios el domingo.'],
  ['El Foro Penal dijo que 90 presos políticos perdieron peso.'],
  ['El Foro Penal dijo que 90 presos políticos declararon ante el juez el lunes.'],
  ['El Foro Penal dijo que 90 presos pasaron a juicio el lunes.'],
  ['El Foro Penal dijo que 90 presos comenzaron un ayuno el lunes.'],
  ['El Foro Penal dijo que 90 reclusos resultaron intoxicados el lunes.'],
  ['El Foro Penal dijo que 90 presos han sido llevados a otra prisión.'],
  ['El Foro Penal dijo que 90 presos políticos fueron vistos por un médico.'],
  ['El Foro Penal dijo que 90 periodistas salieron al exilio en enero.'],
  ['El Foro Penal dijo que 90 manifestantes salieron a la calle el domingo.'],
  ['El Foro Penal dijo que 90 vecinos salieron a las calles el domingo.'],
  // asked for
  ['El Foro Penal solicitó la excarcelación de 80 presos.'],
  ['El Foro Penal solicitó la libertad de 80 presos políticos.'],
  ['Los familiares solicitaron la excarcelación de 80 presos.'],
  // seen by a second list of sentences
  [
    'Un total de 45 internos fueron preliberados el lunes, informó el Foro Penal.',
    'Foro Penal: 45 freed on 2031-05-05',
  ],
  [
    'El Foro Penal dijo que a 45 reclusos les dieron la boleta de libertad el lunes.',
    'Foro Penal: 45 freed on 2031-05-05',
  ],
  ['El Foro Penal dijo que 45 presos cambiaron la celda por su casa el lunes.', 'Foro Penal: 45 freed on 2031-05-05'],
  ['El Foro Penal dijo que 45 presas dijeron adiós a la cárcel el lunes.', 'Foro Penal: 45 freed on 2031-05-05'],
  ['El Foro Penal dijo que 45 presas se despidieron de la cárcel el lunes.', 'Foro Penal: 45 freed on 2031-05-05'],
  ['El Foro Penal dijo que 45 presos volvieron a ver la luz el lunes.', 'Foro Penal: 45 freed on 2031-05-05'],
  [
    'El Foro Penal dijo que un juez mandó soltar a 45 presos.',
    'Foro Penal: 45 promised start not stated, up to 2031-05-07',
  ],
  [
    'El Foro Penal dijo que un juez dictó la libertad de 45 presos.',
    'Foro Penal: 45 promised start not stated, up to 2031-05-07',
  ],
  ['El Foro Penal dijo que 340 personas siguen sin ver la calle.', 'Foro Penal: 340 held as of 2031-05-07'],
  ['El Foro Penal dijo que 340 personas no han vuelto a casa.', 'Foro Penal: 340 held as of 2031-05-07'],
  ['El Foro Penal dijo que 45 presos pasaron a casa por cárcel el lunes.'],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language: 'es' })).toEqual(claims));
