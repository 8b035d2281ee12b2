import { describe } from 'vitest';
import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** An office ends before the name of a known body, though its first word may be what an office is for: "directora de | Justicia, Encuentro y Perdón". */
const offices: readonly FigureRow[] = [
  [
    'es',
    'Martha Tineo, directora de Justicia, Encuentro y Perdón, contó 712 liberados.',
    '712 Justicia, Encuentro y Perdón',
  ],
  [
    'es',
    'La directora de Justicia, Encuentro y Perdón, Martha Tineo, contó 712 liberados. Una semana antes, la organización contaba 690.',
    '712 Justicia, Encuentro y Perdón',
    '690 Justicia, Encuentro y Perdón',
  ],
  [
    'pt',
    'Martha Tineo, diretora da Justiça, Encontro e Perdão, contou 712 libertados.',
    '712 Justicia, Encuentro y Perdón',
  ],
  [
    'en',
    'Martha Tineo, director of Justicia, Encuentro y Perdón, counted 712 releases.',
    '712 Justicia, Encuentro y Perdón',
  ],
  // an office of the state
  ['es', 'El director de Justicia, Juan Pérez, contó 712 liberados.', '712 government'],
  ['es', 'El ministro de Interior, Justicia y Paz, Juan Pérez, contó 712 liberados.', '712 government'],
];

describe('offices of bodies', () => testFigures(offices, whose));
