import { expect, test } from 'vitest';
import { readSentence } from '../read-sentence.js';

/** A place of detention, whatever its adjectives, and who leaves it, is in it, or is only told of beside it. */
const rows: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // out of it
  ['Desde marzo han egresado de los penales 2.158 internos, informó la OVP.', ['2158 freed']],
  ['Según la OVP, 41 reclusos egresaron el domingo.', ['41 freed']],
  ['La OVP dijo que 39 presos traspasaron el portón de Tocorón el domingo.', ['39 freed']],
  ['Según la OVP, 26 mujeres abandonaron los abarrotados calabozos en mayo.', ['26 freed']],
  ['La OVP dice que se descorrió la reja y la policía da por liberados a 61 fieles.', ['61 freed']],
  ['Les abrieron la puerta a 26 mujeres el lunes, dijo la OVP.', ['26 freed']],
  ['La OVP dijo que 44 presos han vuelto con los suyos.', ['44 freed']],
  ['En nuestra libreta hay 127 afuera, dijo la OVP.', ['127 freed']],
  ['La OVP dijo que 33 secuestrados fueron rescatados de sus captores el lunes.', ['33 freed']],
  // in it
  ['En la cárcel de Tecoluca hay 14.500 pandilleros, dijo la OVP.', ['14500 held']],
  ['La OVP dijo que permanecen en el bosque 92 secuestrados.', ['92 held']],
  // to come
  ['El presidente prometió que quinientos presos cruzarían el umbral en días.', ['500 promised']],
  ['El ministro dijo que mañana salen 60 presos.', ['60 promised']],
  ['La Habana habló de sacar de la cárcel a 553 presos.', ['553 promised']],
  // neither
  ['Por las cárceles han pasado desde 2018 más de 1.900 nicaragüenses, según la OVP.', []],
  ['Ochenta reclusos cruzaron el patio para oír al gobernador, dijo la OVP.', []],
  ['Cerca de 60 reclusos recibieron visitas el domingo, dijo la OVP.', []],
  ['Unos 60 presos fueron trasladados de Tocorón a Yare el domingo, dijo la OVP.', []],
  ['Los inspectores liberaron a 43 trabajadores de la trata, dijo la OVP.', []],
  ['Salieron a la calle 300 manifestantes para exigir la libertad de los presos, dijo la OVP.', []],
  ['La empresa despidió a 300 trabajadores de la cárcel el viernes, dijo la OVP.', []],
];

test.each(rows)('%s', (text, claims) => {
  const measures = readSentence(text, { language: 'es' }).map((claim) =>
    claim.replace(/^.*?: /, '').replace(/ (?:on|as of|from|start|since) .*$/, ''),
  );
  expect(measures).toEqual(claims);
});
