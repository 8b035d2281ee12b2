import { describe } from 'vitest';
import { count, type FigureRow, testFigures } from './figure-rows.js';

/** How old somebody is, where years are had and left out: '"y ya tiene 25", dice' behind a count of people held. */
const had: readonly FigureRow[] = [
  [
    'es',
    'Foro Penal cuenta 40 presos. "A mi hijo lo agarraron con 22 años y ya tiene 25", dice Carmen Teresa.',
    '40 held',
  ],
  ['es', 'Foro Penal cuenta 40 presos. "Tenía 22 cuando lo detuvieron y hoy tiene 25", dice su madre.', '40 held'],
  ['pt', 'O Foro Penal conta 40 presos. "Levaram meu filho com 22 anos e ele já tem 25", diz Carmen.', '40 held'],
  ['pt', 'O Foro Penal conta 40 presos. "Ele tinha 22 quando o prenderam e hoje tem 25", diz a mãe.', '40 held'],
  // a prison, or who counts, has people
  ['es', 'El Rodeo tenía 40 presos políticos; ahora tiene 25, dijo Foro Penal.', '40 held', '25 held'],
  ['es', 'Foro Penal contó 40 presos políticos el lunes y ya tiene 25.', '40 held', '25 held'],
];

describe('years that are had', () => testFigures(had, count));
