import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** A verb of saying without a subject goes on with whom the sentence before is about, an office of the state too. */
const rows: readonly FigureRow[] = [
  [
    'es',
    'El Foro Penal cuenta 304 liberados en Caracas. El Gobierno no discute cada caso. Sostiene que el total pasa de 800.',
    '304 Foro Penal',
    '800 Government of Venezuela',
  ],
  [
    'es',
    'El Foro Penal cuenta 304 liberados en Caracas. El Ejecutivo guarda silencio. Dice que 800 personas salieron.',
    '304 Foro Penal',
    '800 Government of Venezuela',
  ],
  [
    'pt',
    'O Foro Penal conta 304 libertados em Caracas. O governo não discute cada caso. Sustenta que o total passa de 800.',
    '304 Foro Penal',
    '800 Government of Venezuela',
  ],
  // whoever spoke goes on past a sentence about nobody, or about both
  [
    'es',
    'El Foro Penal cuenta 304 liberados en Caracas. La cifra crece cada día. Sostiene que 120 siguen presos.',
    '304 Foro Penal',
    '120 Foro Penal',
  ],
  [
    'es',
    'El Foro Penal cuenta 304 liberados en Caracas. El Gobierno recibió ayer al Foro Penal. Sostiene que 284 siguen presos.',
    '304 Foro Penal',
    '284 Foro Penal',
  ],
  // whom a sentence opens with, and who is no subject of it
  [
    'es',
    'El Foro Penal verificó 304 liberados. Al ministro no le gustó la cifra. Dijo que pronto serán 800 los liberados.',
    '304 Foro Penal',
    '800 Foro Penal',
  ],
  [
    'pt',
    'O Foro Penal verificou 304 libertados em Caracas. A vice-presidência não publica nomes. Garante que são 800 os libertados.',
    '304 Foro Penal',
    '800 Government of Venezuela',
  ],
  // whose count is only set beside
  [
    'es',
    'El Foro Penal cuenta 304 liberados en Caracas, frente a los datos del Gobierno. Sostiene que 284 siguen presos.',
    '304 Foro Penal',
    '284 Foro Penal',
  ],
];

testFigures(rows, whose);
