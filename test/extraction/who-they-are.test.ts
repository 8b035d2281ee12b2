import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

/** Words right after the people say who they are, and the verb of the sentence what happened to them. */
const rows: readonly CountedRow[] = [
  ['en', 'A note.\nNineteen citizens deprived of liberty were released on Saturday.', '19 freed'],
  ['en', 'A note.\nNineteen people behind bars for years walked free on Saturday.', '19 freed'],
  ['en', 'A note.\nNineteen people in prison since May are on hunger strike.', '19 held'],
  [
    'en',
    'A note.\nIt promised to release a large number of the hundreds of opponents languishing in prison.',
    '200 vague held',
  ],
  ['es', 'Una nota.\nDiecinueve personas tras las rejas desde julio salieron el sábado.', '19 freed'],
  ['pt', 'Uma nota.\nDezenove pessoas atrás das grades desde julho saíram no sábado.', '19 freed'],
  // after "and" they are let out with those before
  ['en', 'A note.\nOn Monday the army freed 12 men and 3 women held since May.', '12 freed', '3 freed'],
  ['es', 'Una nota.\nEl lunes salieron 12 hombres y 3 mujeres detenidas en mayo.', '12 freed', '3 freed'],
  ['en', 'A note.\nThe court freed 12 men and 3 women were jailed.', '12 freed'],
  ['es', 'Una nota.\nEl lunes fueron liberados 12 hombres y 3 mujeres resultaron heridas.', '12 freed'],
  // of a noun that nobody knows, with a clause about them
  ['es', 'Una nota.\nLlegan a 41 los carabobeños que han recuperado la libertad.', '41 freed'],
  ['pt', 'Uma nota.\nChegam a 41 os paulistas que recuperaram a liberdade.', '41 freed'],
  ['es', 'Una nota.\nSon 12 los barcos que salieron del puerto.'],
  ['pt', 'Uma nota.\nSão 12 os barcos que saíram do porto.'],
  // what they are held to be, and what is handed over
  ['es', 'Una nota.\nSon 156 los uniformados que la ONG tiene identificados como presos políticos.', '156 held'],
  ['en', 'A note.\nThe group recognises 156 officers as political prisoners.', '156 held'],
  ['es', 'Una nota.\nLa lista entregada el jueves incluye a 391 presos y 33 pescadores.', '391 held', '33 held'],
  ['en', 'A note.\nThe list handed over on Thursday names 391 prisoners and 33 fishermen.', '391 held', '33 held'],
  ['pt', 'Uma nota.\nA lista entregue na quinta-feira inclui 391 presos.', '391 held'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text.replace('\n', ' ¶ ')}`, () => expect(countedIn(text, language)).toEqual(counted));
