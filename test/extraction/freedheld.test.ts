import { expect, test } from 'vitest';
import { type CountedRow, countedIn } from './counted-in.js';

/** Whether those of a bare number are free or held is said by the sentences before it. */
const rows: readonly CountedRow[] = [
  // where those who left had been, in the next paragraph too
  [
    'en',
    'Foro Penal confirmed the release of 27 people.\nSeven had been in Yare prison since 2024.',
    '27 freed',
    '7 freed',
  ],
  [
    'en',
    'Foro Penal confirmed the release of 27 people.\n"Seven were in prisons in the west," it said.',
    '27 freed',
    '7 freed',
  ],
  [
    'en',
    'Eleven prisoners walked free. Seven had been held in Yare; the other four were in police cells.',
    '11 freed',
    '7 freed',
    '4 freed',
  ],
  [
    'en',
    'Of the 320 political prisoners, 40 were released. Seven had been held in Yare.',
    '320 held',
    '40 freed',
    '7 freed',
  ],
  [
    'es',
    'Foro Penal confirmó la excarcelación de 27 personas.\nSiete estaban presas desde 2024.',
    '27 freed',
    '7 freed',
  ],
  [
    'es',
    'Foro Penal confirmó 27 excarcelaciones. Del grupo, siete estaban en el penal de San Juan.',
    '27 freed',
    '7 freed',
  ],
  [
    'es',
    'De los 320 presos políticos, 40 fueron liberados. Siete estaban en Yare; los otros cuatro, en calabozos.',
    '320 held',
    '40 freed',
    '7 freed',
    '4 freed',
  ],
  ['es', 'Salieron once presos. Siete permanecían detenidos desde 2024 en Yare.', '11 freed', '7 freed'],
  [
    'pt',
    'Saíram onze presos.\n«Sete estavam em estabelecimentos da região», disse o Foro Penal.',
    '11 freed',
    '7 freed',
  ],
  [
    'pt',
    'O Foro Penal confirmou a libertação de 27 pessoas.\nSete encontravam-se detidas em Yare.',
    '27 freed',
    '7 freed',
  ],
  [
    'pt',
    'Saíram onze presos. Sete estavam no presídio de Yare; os outros quatro, em celas policiais.',
    '11 freed',
    '7 freed',
    '4 freed',
  ],
  // who is there yet, or there now, has not left
  ['en', 'Eleven prisoners walked free. Seven were still in Yare prison.', '11 freed', '7 held'],
  ['en', 'Eleven prisoners walked free. Seven were left in Yare prison.', '11 freed', '7 held'],
  ['en', 'Eleven prisoners walked free. Another seven were in Yare prison.', '11 freed', '7 held'],
  ['es', 'Salieron once presos. Siete estaban todavía en la cárcel de Yare.', '11 freed', '7 held'],
  ['es', 'Salieron once presos. Siete están en la cárcel de Yare.', '11 freed', '7 held'],
  ['es', 'Salieron once presos. Siete se encuentran recluidos en Yare.', '11 freed', '7 held'],
  ['es', 'Salieron siete presos; los otros cuatro siguen en calabozos.', '7 freed', '4 held'],
  ['pt', 'Saíram onze presos. Sete ainda estavam na prisão de Yare.', '11 freed', '7 held'],
  ['pt', 'Saíram onze presos. Sete estão na prisão de Yare.', '11 freed', '7 held'],
  ['pt', 'Saíram sete presos; os outros quatro continuam em celas policiais.', '7 freed', '4 held'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text.replace('\n', ' ¶ ')}`, () => expect(countedIn(text, language)).toEqual(counted));
