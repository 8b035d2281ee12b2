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
  // so many were held before the releases, or after them
  [
    'en',
    'In Lara 67 women are still in prison. On January 7, the eve of the releases, there were 118.',
    '67 held',
    '118 held',
  ],
  ['en', "Before Friday's releases, Provea counted 167 political prisoners.", '167 held'],
  ['en', "After Friday's releases, Provea counts 641 political prisoners.", '641 held'],
  ['en', 'When the releases began there were 167 political prisoners, Provea said.', '167 held'],
  ['en', 'Among those freed there were 12 political prisoners, Provea said.', '12 freed'],
  ['en', 'After the releases on Friday, 12 political prisoners went home.', '12 freed'],
  [
    'es',
    'Sesenta y siete mujeres continúan presas. El 7 de enero, víspera de las excarcelaciones, eran 118.',
    '67 held',
    '118 held',
  ],
  ['es', 'Antes de las excarcelaciones, había en Lara 167 presos políticos, según Provea.', '167 held'],
  ['es', 'Tras las excarcelaciones del viernes, Provea cuenta 641 presos políticos.', '641 held'],
  ['es', 'Cuando empezaron las excarcelaciones había 167 presos políticos, según Provea.', '167 held'],
  ['es', 'En las excarcelaciones del viernes había 12 presos políticos, según Provea.', '12 freed'],
  ['es', 'Tras su liberación, 12 presos políticos hablaron con la prensa.', '12 freed'],
  ['pt', 'Sessenta e sete mulheres continuam presas. Antes das libertações eram 118.', '67 held', '118 held'],
  ['pt', 'Antes das solturas havia na ilha 167 presos políticos, segundo a Provea.', '167 held'],
  ['pt', 'Depois das libertações de sexta-feira, a Provea conta 641 presos políticos.', '641 held'],
  ['pt', 'Quando começaram as libertações havia 167 presos políticos, segundo a Provea.', '167 held'],
  ['pt', 'Entre os libertados havia 12 presos políticos, segundo a Provea.', '12 freed'],
  // let out by mistake and not found since; where nobody erred, it is said of others
  [
    'en',
    'The ministry said 91 inmates were released in error. Three of them have still not been found.',
    '91 freed',
    '3 freed',
  ],
  [
    'en',
    'Last year 54 prisoners were let out by mistake.\nThree are still at large, the ministry said.',
    '54 freed',
    '3 freed',
  ],
  ['en', 'Gunmen freed 20 girls on Monday. Three have still not been found.', '20 freed'],
  ['es', 'El ministerio dijo que 91 reclusos fueron liberados por error. Tres siguen prófugos.', '91 freed', '3 freed'],
  ['es', 'Salieron 54 presos por error.\nTres continúan en paradero desconocido.', '54 freed', '3 freed'],
  ['es', 'Los captores liberaron el lunes a 20 niñas. Tres continúan en paradero desconocido.', '20 freed'],
  ['pt', 'O ministério disse que 91 reclusos foram soltos por engano. Três seguem foragidos.', '91 freed', '3 freed'],
  ['pt', 'Saíram 54 presos por erro.\nTrês ainda não foram encontrados.', '54 freed', '3 freed'],
  ['pt', 'Os raptores libertaram 20 meninas na segunda-feira. Três continuam em paradeiro desconhecido.', '20 freed'],
];

for (const [language, text, ...counted] of rows)
  test(`${language}: ${text.replace('\n', ' ¶ ')}`, () => expect(countedIn(text, language)).toEqual(counted));
