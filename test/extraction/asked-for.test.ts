import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

/** Those whose release somebody asks for, in whatever tense, are not free; those of whom they insist that they are, are. */
const rows: readonly CountedRow[] = [
  ['en', 'A note.\nThe embassy was asking for the release of 60 people.'],
  ['en', 'A note.\nRelatives were demanding that 60 prisoners be freed.'],
  ['en', 'A note.\nCourts have been asked to free 379 prisoners.', '379 promised'],
  ['es', 'Una nota.\nLas ONG han exigido la libertad de 60 personas.'],
  ['es', 'Una nota.\nLa embajada había reclamado la excarcelación de 60 personas.'],
  ['es', 'Una nota.\nEl obispo ha solicitado la liberación de 60 personas.'],
  ['es', 'Una nota.\nEl senador había instado a liberar a 60 personas.'],
  ['es', 'Una nota.\nEl gobierno insistió en que 60 personas fueron liberadas.', '60 freed'],
  ['es', 'Una nota.\nLa embajada había pedido la libertad de «60 personas que permanecen detenidas».', '60 held'],
  ['pt', 'Uma nota.\nA embaixada tinha pedido a libertação de 60 pessoas.'],
  ['pt', 'Uma nota.\nAs ONG têm reclamado a soltura de 60 pessoas.'],
  ['pt', 'Uma nota.\nO bispo havia apelado à libertação de 60 pessoas.'],
  ['pt', 'Uma nota.\nO governo insiste em que soltou 60 presos.', '60 freed'],
  // "e" joins, and is no "é"
  ['pt', 'O SNTP denunciou o caso e pediu a libertação de 20 presos.'],
  ['pt', 'O SNTP disse que 16 presos foram libertados e exigiu a libertação de outros 20.', '16 freed'],
  ['pt', 'A ONU condenou o golpe e pediu a liberdade de 20 repórteres.'],
  ['pt', 'O SNTP disse que 20 presos foram libertados e pediu justiça.', '20 freed'],
  // that of others, asked for or still to come
  ['es', 'Foro Penal saludó las 40 liberaciones y exigió la de los otros 200.', '40 freed'],
  ['pt', 'O Foro Penal saudou as 40 libertações e exigiu a dos outros 200.', '40 freed'],
  ['en', 'Foro Penal welcomed the 40 releases and demanded that of the other 200.', '40 freed'],
  ['es', 'Foro Penal exigió la libertad de todos. De ellos, 40 salieron ayer.', '40 freed'],
  [
    'es',
    'El ministro dijo que 40 presos ya están libres y que otros 12 lo estarán el lunes.',
    '40 freed',
    '12 promised',
  ],
  [
    'pt',
    'O ministro disse que 40 presos já estão livres e que outros 12 o estarão na segunda-feira.',
    '40 freed',
    '12 promised',
  ],
  [
    'en',
    'The minister said 40 prisoners are already free and that another 12 will be on Monday.',
    '40 freed',
    '12 promised',
  ],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text.replace('\n', ' ¶ ')}`, () => expect(countedIn(text, language)).toEqual(counted));
