import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Paragraphs a line each, and of each figure its value, whose it is and of what kind they are. */
type Row = readonly [language: LanguageCode, text: string, ...claims: string[]];

const rows: readonly Row[] = [
  // whoever was there counts
  [
    'en',
    'Prison live\nNorthgate News reporter Ana Pino, at the blue gate, counts nine people who have walked out of El Rodeo prison since this morning.',
    '9 Northgate News media',
  ],
  [
    'en',
    'Prison live\nOutside Tocorón prison, Harbour Post reporters saw 14 prisoners walk free before noon.',
    '14 Harbour Post media',
  ],
  [
    'es',
    'El medio independiente Yangon Hoy Mismo contó el domingo en ese penal 180 presos liberados.',
    '180 Yangon Hoy Mismo media',
  ],
  [
    'es',
    'El portal venezolano Orinoco Hoy contó el lunes a las puertas de Tocorón 14 excarcelados.',
    '14 Orinoco Hoy media',
  ],
  [
    'pt',
    'O jornal independente Vento Norte contou na segunda-feira à porta de Tocorón 14 presos libertados.',
    '14 Vento Norte media',
  ],
  // with its article, by which another is told as well: "disse à Rádio"
  ['pt', 'A Rádio Porto Novo contou onze presos políticos libertados.', '11 Rádio Porto Novo media'],
  ['pt', 'A Revista Porto contou onze presos políticos libertados.', '11 Revista Porto media'],
  ['es', 'La Radio Porto Nuevo contó once presos políticos liberados.', '11 Radio Porto Nuevo media'],
  [
    'pt',
    'Segundo disse à Revista Porto o diretor da Provea, Óscar Murillo, saíram onze presos políticos.',
    '11 Provea ngo',
  ],
  ['pt', 'A Rádio contou onze presos políticos libertados.', '11 unattributed unattributed'],
  // at whose desk the count is another
  [
    'pt',
    'O ministério contou 40 solturas. Na Rádio Porto Novo, cujos repórteres foram às cadeias, a contagem é outra: 11 presos políticos foram soltos.',
    '40 government government',
    '11 Rádio Porto Novo media',
  ],
  [
    'es',
    'El ministerio contó 40 liberaciones. En Radio Porto la cuenta es otra: 11 presos políticos fueron liberados.',
    '40 government government',
    '11 Radio Porto media',
  ],
  [
    'en',
    'The ministry counted 40 releases. At Radio Porto the count is different: 11 political prisoners were freed.',
    '40 government government',
    '11 Radio Porto media',
  ],
  [
    'pt',
    'O ministério contou 40 solturas. Na Rádio Porto, Alfredo Romero, do Foro Penal, disse que a conta é outra: 11 presos políticos foram soltos.',
    '40 Government of Venezuela government',
    '11 Foro Penal ngo',
  ],
  // whoever only prints it does not
  [
    'pt',
    'O site venezuelano Vento Norte noticiou que 14 presos saíram de Tocorón na segunda-feira.',
    '14 unattributed unattributed',
  ],
  ['en', 'Northgate News reporter Ana Pino saw nine buses leave the depot.'],
  // the letters beside a name are short for it, with its small words or without
  [
    'en',
    'Sailors and Friends of the Sea (SFOS) begs to differ. "At least five of our boys are still inside prison in Venezuela," its secretary, Gary Aboud, said.\nAccording to SFOS, Venezuela let 22 local sailors go in 2024.',
    '5 Sailors and Friends of the Sea ngo',
    '22 Sailors and Friends of the Sea ngo',
  ],
  [
    'es',
    'Madres y Viudas por la Justicia (MVJ) no está de acuerdo. «Hay al menos cinco presos que siguen adentro», dijo su secretaria, Ana Paz.\nSegún MVJ, en 2024 salieron 22 presos.',
    '5 Madres y Viudas por la Justicia ngo',
    '22 Madres y Viudas por la Justicia ngo',
  ],
  // what sums up is of whoever told it
  [
    'en',
    "The biggest exchange of prisoners in years ended on Sunday with flights between Sana'a and Marib, the group Crescent Watch said.\nIn all, 869 detainees were flown home. On Friday alone 318 were let go.",
    '869 Crescent Watch ngo',
    '318 Crescent Watch ngo',
  ],
  [
    'es',
    'El canje de presos terminó el domingo, informó la ONG Puerta Norte.\nEn total, 869 detenidos volvieron a casa.',
    '869 Puerta Norte ngo',
  ],
  [
    'pt',
    'A troca de presos terminou no domingo, informou a ONG Porta Norte.\nAo todo, 869 detidos voltaram a casa.',
    '869 Porta Norte ngo',
  ],
  // but a count of another day does not go on about it
  [
    'es',
    'El canje de presos terminó el domingo, informó la ONG Puerta Norte.\nEn Cuba, 12 presos fueron liberados el martes.',
    '12 unattributed unattributed',
  ],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text.replaceAll('\n', ' ¶ ')}`, () =>
    expect(
      readAll(text, { language, published: '2026-01-26' }).extraction.claims.map(
        ({ value, claimant, claimantKind }) => `${value} ${claimant} ${claimantKind}`,
      ),
    ).toEqual(claims));
