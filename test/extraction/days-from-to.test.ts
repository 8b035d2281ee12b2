import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readSentence } from './read-sentence.js';

type Row = readonly [language: LanguageCode, text: string, ...claims: string[]];

/** All published on Wednesday, 7 May 2031. */
const rows: readonly Row[] = [
  // from an event that the article dates, up to a day
  [
    'en',
    'The amnesty law was signed on Wednesday, 30 April. Provea says that 41 inmates walked free between the signing and Sunday.',
    'Provea: 41 freed from 2031-04-30 to 2031-05-04',
  ],
  [
    'es',
    'La ley de amnistía fue sancionada el miércoles 30 de abril. Según Provea, 41 reclusos salieron entre la sanción de la norma y el domingo.',
    'Provea: 41 freed from 2031-04-30 to 2031-05-04',
  ],
  [
    'pt',
    'A lei de anistia foi promulgada na quarta-feira, 30 de abril. Segundo a Provea, 41 reclusos saíram entre a promulgação e o domingo.',
    'Provea: 41 freed from 2031-04-30 to 2031-05-04',
  ],
  // … or not
  [
    'en',
    'Between the ceasefire and Sunday 41 inmates walked free, Provea said.',
    'Provea: 41 freed start not stated, up to 2031-05-04',
  ],
  [
    'es',
    'Entre la firma del pacto y el domingo salieron 41 reclusos, según Provea.',
    'Provea: 41 freed start not stated, up to 2031-05-04',
  ],
  [
    'pt',
    'Entre o acordo e o domingo saíram 41 reclusos, segundo a Provea.',
    'Provea: 41 freed start not stated, up to 2031-05-04',
  ],
  [
    'es',
    'El presidente sancionó la ley el 30 de abril.\nDesde la sanción, dice Provea, salieron en libertad 63 personas.',
    'Provea: 63 freed from 2031-04-30 to 2031-05-07',
  ],
  // up to the end of the month in which it began
  [
    'en',
    'Provea confirmed 41 releases between 3 April and the end of that month.',
    'Provea: 41 freed from 2031-04-03 to 2031-04-30',
  ],
  [
    'es',
    'Provea confirmó 41 excarcelaciones entre el 3 de abril y el final de ese mes.',
    'Provea: 41 freed from 2031-04-03 to 2031-04-30',
  ],
  [
    'pt',
    'A Provea confirmou 41 solturas entre 3 de abril e o fim daquele mês.',
    'Provea: 41 freed from 2031-04-03 to 2031-04-30',
  ],
  // the days of the count before
  [
    'en',
    'Foro Penal verified 83 releases between 8 April and Sunday. Provea counts 91 over the same stretch.',
    'Foro Penal: 83 freed from 2031-04-08 to 2031-05-04',
    'Provea: 91 freed from 2031-04-08 to 2031-05-04',
  ],
  [
    'pt',
    'Em 30 de abril a Provea listava 503 presos políticos. Até a mesma data, a Provea verificou a soltura de 62 pessoas desde 1º de janeiro.',
    'Provea: 503 held as of 2031-04-30',
    'Provea: 62 freed from 2031-01-01 to 2031-04-30',
  ],
  // a whole week, or month, before another
  [
    'en',
    'Foro Penal verified 22 releases in the week to Friday, down from 37 a week earlier.',
    'Foro Penal: 22 freed from 2031-04-26 to 2031-05-02',
    'Foro Penal: 37 freed from 2031-04-19 to 2031-04-25; before 22',
  ],
  [
    'es',
    'Foro Penal verificó 22 excarcelaciones en la semana terminada el viernes, frente a 37 una semana antes.',
    'Foro Penal: 22 freed from 2031-04-26 to 2031-05-02',
    'Foro Penal: 37 freed from 2031-04-19 to 2031-04-25; before 22',
  ],
  [
    'pt',
    'Em abril o Foro Penal verificou 22 solturas, contra 37 um mês antes.',
    'Foro Penal: 22 freed from 2031-04-01 to 2031-04-30',
    'Foro Penal: 37 freed from 2031-03-01 to 2031-03-31',
  ],
  // a month of its own that ends inside the whole
  [
    'es',
    'Entre el 8 de febrero y el 4 de mayo, Foro Penal verificó 737 excarcelaciones: en febrero fueron 344; en marzo, 281; y entre el 1 de abril y el 4 de mayo, 112.',
    'Foro Penal: 737 freed from 2031-02-08 to 2031-05-04',
    'Foro Penal: 344 freed from 2031-02-01 to 2031-02-28; part of 737',
    'Foro Penal: 281 freed from 2031-03-01 to 2031-03-31; part of 737',
    'Foro Penal: 112 freed from 2031-04-01 to 2031-05-04; part of 737',
  ],
  // promised for the week, or the month, to come
  [
    'en',
    'Another 18 inmates will be freed next week, the general said.',
    'government: 18 promised from 2031-05-12 to 2031-05-18',
  ],
  [
    'es',
    'Otros 18 reclusos saldrán en libertad la semana que viene, dijo el general.',
    'government: 18 promised from 2031-05-12 to 2031-05-18',
  ],
  [
    'pt',
    'Outros 18 reclusos serão soltos no mês que vem, disse o general.',
    'government: 18 promised from 2031-06-01 to 2031-06-30',
  ],
  // what is still to come is no day of those who left
  [
    'en',
    'Provea counts 18 freed, and parliament votes on the bill next week.',
    'Provea: 18 freed start not stated, up to 2031-05-07',
  ],
  [
    'pt',
    'A Provea conta 18 soltos, e o Parlamento vota o texto na semana que vem.',
    'Provea: 18 freed start not stated, up to 2031-05-07',
  ],
  ['es', 'La comisión se reúne la próxima semana, entre la votación de la ley y el viernes 16, en la sala 12.'],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text}`, () => expect(readSentence(text, { language })).toEqual(claims));
