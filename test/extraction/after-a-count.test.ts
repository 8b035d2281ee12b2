import { count, type FigureRow, testFigures } from './figure-rows.js';

/** After a count, the sentence next to it counts somebody or something else: the count stays as it is, and nothing is added to it. */
const rows: readonly FigureRow[] = [
  // who stands outside
  [
    'en',
    'Provea counted 57 prisoners freed on Sunday. About 60 mothers remain at the gates of the prison.',
    '57 freed',
  ],
  ['en', 'Provea counted 57 prisoners freed on Sunday. Some 200 relatives remained in the square.', '57 freed'],
  [
    'en',
    'Provea counted 57 prisoners freed on Sunday. Some 200 students remain in prison.',
    '57 freed',
    'about 200 held',
  ],
  [
    'es',
    'Provea contó 57 presos liberados el domingo. Sesenta familiares seguían acampados ante el penal.',
    '57 freed',
  ],
  ['es', 'Provea contó 57 presos liberados el domingo. Unos 60 estudiantes siguen en la plaza.', '57 freed'],
  [
    'es',
    'Provea contó 57 presos liberados el domingo. Unos 60 estudiantes siguen en las cárceles del país.',
    '57 freed',
    'about 60 held',
  ],
  ['pt', 'A Provea contou 57 presos libertados no domingo. Ainda há 60 familiares diante da cadeia.', '57 freed'],
  [
    'pt',
    'A Provea contou 57 presos libertados no domingo. Cerca de 60 mães continuam na porta do presídio.',
    '57 freed',
  ],
  // how many they are who stand before the number
  [
    'en',
    'Provea counted 57 prisoners freed on Sunday. The protesters, who numbered about 400, demanded more.',
    '57 freed',
  ],
  ['es', 'Provea contó 57 presos liberados el domingo. Los familiares, que eran unos 400, cantaban.', '57 freed'],
  [
    'pt',
    'A Provea contou 57 presos libertados no domingo. Os manifestantes, que eram cerca de 400, cantavam.',
    '57 freed',
  ],
  // whom the police took at a march
  ['en', 'Provea counted 57 prisoners freed on Sunday. The march left 12 people detained and three hurt.', '57 freed'],
  ['es', 'Provea contó 57 presos liberados el domingo. La marcha terminó con 12 detenidos.', '57 freed'],
  [
    'es',
    'Provea contó 57 presos liberados el domingo. El juez dejó en libertad a 12 detenidos.',
    '57 freed',
    '12 freed',
  ],
  ['pt', 'A Provea contou 57 presos libertados no domingo. O protesto acabou com 12 pessoas detidas.', '57 freed'],
  // the dead, those polled, so many in a hundred
  [
    'en',
    'Provea counted 57 prisoners freed on Sunday. In the protests 31 people were killed; rights groups put the figure at 54.',
    '57 freed',
  ],
  [
    'es',
    'Provea contó 57 presos liberados el domingo. En las protestas murieron 31 personas; las ONG elevan la cifra a 54.',
    '57 freed',
  ],
  [
    'pt',
    'A Provea contou 57 presos libertados no domingo. Nos protestos morreram 31 pessoas; ONGs elevam o número para 54.',
    '57 freed',
  ],
  ['en', 'Provea counted 57 prisoners freed on Sunday. Some 58 percent of those polled want an amnesty.', '57 freed'],
  ['en', 'Provea counted 57 prisoners freed on Sunday. Of those freed, 12 are women.', '57 freed', '12 freed'],
  ['en', 'Provea counted 57 prisoners freed on Sunday. Only 14 in every 100 prisoners have been tried.', '57 freed'],
  ['es', 'Provea contó 57 presos liberados el domingo. Solo 14 de cada 100 presos tienen condena firme.', '57 freed'],
  // things, and what is done with them
  ['en', 'Provea counted 57 prisoners freed on Sunday. Only 14 of the 47 cases have come to trial.', '57 freed'],
  ['es', 'Provea contó 57 presos liberados el domingo. Solo 14 de los 47 casos han llegado a juicio.', '57 freed'],
  ['pt', 'A Provea contou 57 presos libertados no domingo. Apenas 14 dos 47 casos chegaram a julgamento.', '57 freed'],
  ['es', 'Provea documentó 57 casos de excarcelación.', '57 freed'],
  ['en', 'Provea counted 57 prisoners freed on Sunday. Of the 14 schools, six remain closed.', '57 freed'],
  ['es', 'Provea contó 57 presos liberados el domingo. De sus 14 oficinas, seis siguen cerradas.', '57 freed'],
  ['pt', 'A Provea contou 57 presos libertados no domingo. Das suas 14 sedes, seis continuam fechadas.', '57 freed'],
  ['en', 'Provea counted 57 prisoners freed on Sunday. The hospital released the records of 120 patients.', '57 freed'],
  [
    'pt',
    'A Provea contou 57 presos libertados no domingo. O hospital deu alta a 18 pacientes; 7 continuam na UTI.',
    '57 freed',
  ],
  ['pt', 'A Provea contou 57 presos libertados no domingo. Manifestantes liberaram 14 pedágios.', '57 freed'],
  // some of a number that nobody counted, a share of votes, people at home with duties
  ['en', 'Provea counted 57 prisoners freed on Sunday. Seven of the 14 lawmakers abstained.', '57 freed'],
  ['en', 'Provea counted 57 prisoners freed on Sunday. Seven of the 57 women sang.', '57 freed', '7 freed'],
  ['es', 'Provea contó 57 presos liberados el domingo. Siete de los 14 diputados se abstuvieron.', '57 freed'],
  [
    'es',
    'Foro Penal dijo que 57 personas siguen presas. La oposición ganó con el 67 por ciento, según Provea.',
    '57 held',
  ],
  ['es', 'Foro Penal dijo que 60 personas siguen presas. La mitad, según Provea, está enferma.', '60 held', '30 held'],
  [
    'en',
    'Provea counted 57 prisoners freed on Sunday. Some 9,000 people remain under judicial restrictions.',
    '57 freed',
  ],
  ['es', 'Provea contó 57 presos liberados el domingo. Unas 9.000 personas siguen con medidas cautelares.', '57 freed'],
  [
    'pt',
    'A Provea contou 57 presos libertados no domingo. Cerca de 9 mil pessoas seguem com medidas cautelares.',
    '57 freed',
  ],
  // with whom somebody was once arrested, for whom somebody asks, of what the sentence opens with
  ['en', 'Provea said 57 prisoners were freed. He was among 14 people arrested at a bakery in May.', '57 freed'],
  ['en', 'Provea said 57 prisoners were freed. Among them were 14 people arrested in May.', '57 freed', '14 freed'],
  ['pt', 'A Provea disse que 57 presos saíram. Ele foi uma das 14 pessoas detidas numa padaria em maio.', '57 freed'],
  [
    'en',
    'Provea said 57 prisoners were freed. The Pope asked for clemency for all, among them 14 foreigners.',
    '57 freed',
  ],
  [
    'es',
    'Provea dijo que salieron 57 presos. El papa pidió clemencia para todos, entre ellos 14 extranjeros.',
    '57 freed',
  ],
  [
    'es',
    'Provea dijo que salieron 57 presos. Los excarcelados, entre ellos 14 extranjeros, partieron en autobús.',
    '57 freed',
    '14 freed',
  ],
  [
    'pt',
    'A Provea disse que saíram 57 presos. O papa pediu clemência para todos, entre eles 14 estrangeiros.',
    '57 freed',
  ],
  ['en', 'Provea said 57 prisoners were freed. Of the cases it follows, 31 involve minors.', '57 freed'],
  ['es', 'Provea dijo que salieron 57 presos. De los casos que sigue, 31 son de menores.', '57 freed'],
  ['es', 'Provea dijo que salieron 57 presos. De los liberados, 31 son mujeres.', '57 freed', '31 freed'],
  ['pt', 'A Provea disse que saíram 57 presos. Dos casos que acompanha, 31 são de menores.', '57 freed'],
  ['es', 'Provea dijo que salieron 57 presos. El canciller italiano sigue los casos de 14 italianos.', '57 freed'],
  // as many as were promised, and hours
  ['en', 'Provea said 57 prisoners were freed on Sunday, far from the 200 promised.', '57 freed'],
  ['es', 'Provea dijo que salieron 57 presos el domingo, lejos de los 200 anunciados.', '57 freed'],
  ['pt', 'A Provea disse que saíram 57 presos no domingo, longe dos 200 prometidos.', '57 freed'],
  ['pt', 'A Provea disse que saíram 57 presos. O primeiro saiu às 2 e o último às 11.', '57 freed'],
  ['es', 'Provea dijo que salieron 57 presos. El primero salió a las 2 y el último a las 11.', '57 freed'],
];

testFigures(rows, count);
