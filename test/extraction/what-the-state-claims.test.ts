import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** What a government claims is its own count, whoever denies it, doubts it or sets another against it. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'Foro Penal denied government claims that more than 800 prisoners had been freed, saying it had verified 302.',
    '800 Government of Venezuela',
    '302 Foro Penal',
  ],
  ['en', 'Foro Penal contradicted government claims that 800 people had been freed.', '800 Government of Venezuela'],
  ['en', 'Provea backed government claims that 800 people had been freed.', '800 Government of Venezuela'],
  [
    'en',
    'Despite official claims that 800 people had been freed, Foro Penal has verified 302.',
    '800 Government of Venezuela',
    '302 Foro Penal',
  ],
  [
    'en',
    'The official claim that 800 people were freed has been met with disbelief in Venezuela.',
    '800 Government of Venezuela',
  ],
  [
    'es',
    'Pese a las afirmaciones del gobierno de que 800 personas habían sido excarceladas, Foro Penal ha verificado 302.',
    '800 Government of Venezuela',
    '302 Foro Penal',
  ],
  [
    'es',
    'Pese a la versión oficial de que 800 personas habían sido excarceladas, Foro Penal ha verificado 302.',
    '800 Government of Venezuela',
    '302 Foro Penal',
  ],
  [
    'es',
    'Los anuncios oficiales de que 800 personas han salido de prisión no convencen a las familias en Venezuela.',
    '800 Government of Venezuela',
  ],
  [
    'pt',
    'Apesar das afirmações do governo de que 800 pessoas tinham sido libertadas, o Foro Penal verificou 302.',
    '800 Government of Venezuela',
    '302 Foro Penal',
  ],
  [
    'pt',
    'Apesar das afirmações oficiais de que 800 pessoas tinham sido libertadas, o Foro Penal verificou 302.',
    '800 Government of Venezuela',
    '302 Foro Penal',
  ],
  // a number that it announced, set beside another's
  [
    'en',
    'Only 41 people have walked free, not the 116 announced by the government, Foro Penal said.',
    '41 Foro Penal',
    '116 Government of Venezuela',
  ],
  [
    'en',
    'A total of 41 people, including the nine announced by the government, have been freed, Foro Penal said.',
    '41 Foro Penal',
    '9 Government of Venezuela',
  ],
  [
    'es',
    'Solo 41 personas han salido de prisión, no las 116 anunciadas por el gobierno, dijo Foro Penal.',
    '41 Foro Penal',
    '116 Government of Venezuela',
  ],
  [
    'pt',
    'Foram soltas 41 pessoas, bem menos que as 116 anunciadas pelo ministério, segundo o Foro Penal.',
    '41 Foro Penal',
    '116 Government of Venezuela',
  ],
  ['en', 'Some 116 prisoners were freed in Venezuela, as announced by the government.', '116 Government of Venezuela'],
  // what it promised, whoever tells that little came of it; "had left" is of those promised
  [
    'en',
    'Cuba promised to free 300 prisoners, but only nine had left by Friday evening, Foro Penal said.',
    '300 Government of Cuba',
    '9 Foro Penal',
  ],
  [
    'en',
    'Cuba has pledged to release 300 prisoners but only nine people have been released, according to Provea.',
    '300 Government of Cuba',
    '9 Provea',
  ],
  [
    'es',
    'Cuba prometió liberar a 300 presos, pero solo nueve habían salido hasta el viernes, dijo Foro Penal.',
    '300 Government of Cuba',
    '9 Foro Penal',
  ],
  [
    'pt',
    'Cuba prometeu libertar 300 presos, mas só nove tinham saído até sexta-feira, disse o Foro Penal.',
    '300 Government of Cuba',
    '9 Foro Penal',
  ],
  [
    'en',
    'Cuba promised to free 300 prisoners; nine had left the island by Friday, Provea said.',
    '300 Government of Cuba',
  ],
  ['en', 'Relatives said they had been promised the release of 300 prisoners.', '300 relatives'],
  // who says it in a paper that is called official, and who has an office in the body
  ['en', 'Provea said in an official announcement that 80 people had been freed.', '80 Provea'],
  ['es', 'Provea dijo en un anuncio oficial que 80 personas habían sido excarceladas.', '80 Provea'],
  ['pt', 'A Provea disse em um anúncio oficial que 80 pessoas tinham sido soltas.', '80 Provea'],
  ['en', 'Foro Penal executive director Alfredo Romero said 80 people had been freed.', '80 Foro Penal'],
  ['es', 'Foro Penal negó las afirmaciones del gobierno de que 800 presos habían sido liberados.'],
];

testFigures(rows, whose);
