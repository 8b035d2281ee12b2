import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** Shares of a count that their sentence, or the one before, has told: "half were women and a third, soldiers", "71% of the 83", "a fifth of the latter". */
const rows: readonly FigureRow[] = [
  [
    'es',
    'Según Provea, salieron 300 presos el domingo; la mitad, mujeres.',
    '300 freed Provea 2026-01-25..2026-01-25',
    '150 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'Según Provea, salieron 300 presos el domingo: la mitad eran mujeres y un tercio, militares.',
    '300 freed Provea 2026-01-25..2026-01-25',
    '150 freed Provea 2026-01-25..2026-01-25',
    '100 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'El 22 de enero eran 711 los presos políticos, según el Foro Penal; 65 de ellos son extranjeros y una cuarta parte, militares.',
    '711 held Foro Penal ?..2026-01-22',
    '65 held Foro Penal ?..2026-01-22',
    '178 held Foro Penal ?..2026-01-22',
  ],
  [
    'es',
    'Cubalex verificó 212 excarcelaciones entre el 1 y el 10 de enero; la mitad, según la ONG, correspondía a presos comunes.',
    '212 freed Cubalex 2026-01-01..2026-01-10',
    '106 freed Cubalex 2026-01-01..2026-01-10',
  ],
  [
    'es',
    'Provea verificó 83 excarcelaciones el domingo. Un 71% de las 83 no llega a los 30 años, añade.',
    '83 freed Provea 2026-01-25..2026-01-25',
    '59 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'Provea documentó 1.340 excarcelaciones en 2025 y 85 en enero. El 20% de estas últimas fueron de mujeres, asegura.',
    '1340 freed Provea 2025-01-01..2025-12-31',
    '85 freed Provea 2026-01-01..2026-01-26',
    '17 freed Provea 2026-01-01..2026-01-26',
  ],
  [
    'en',
    'According to Provea, 300 prisoners left on Sunday; a third were women and a quarter, soldiers.',
    '300 freed Provea 2026-01-25..2026-01-25',
    '100 freed Provea 2026-01-25..2026-01-25',
    '75 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'Foro Penal counts 700 political prisoners: 65 are foreigners and half, soldiers.',
    '700 held Foro Penal ?..2026-01-26',
    '65 held Foro Penal ?..2026-01-26',
    '350 held Foro Penal ?..2026-01-26',
  ],
  [
    'en',
    'Provea verified 83 releases on Sunday. Some 71% of the 83 are under 30, it adds.',
    '83 freed Provea 2026-01-25..2026-01-25',
    '59 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'Provea documented 1,340 releases in 2025 and 80 in January. A quarter of the latter were of women.',
    '1340 freed Provea 2025-01-01..2025-12-31',
    '80 freed Provea 2026-01-01..2026-01-26',
    '20 freed Provea 2026-01-01..2026-01-26',
  ],
  [
    'pt',
    'Segundo a Provea, saíram 300 presos no domingo; um terço, mulheres.',
    '300 freed Provea 2026-01-25..2026-01-25',
    '100 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'No domingo saíram 40 presos, segundo a Provea; metade eram mulheres e um quarto, militares.',
    '40 freed Provea 2026-01-25..2026-01-25',
    '20 freed Provea 2026-01-25..2026-01-25',
    '10 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'Provea verificou 83 solturas no domingo. Uns 71% dos 83 não chegam aos 30 anos, acrescenta.',
    '83 freed Provea 2026-01-25..2026-01-25',
    '59 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'Provea documentou 1.340 solturas em 2025 e 80 em janeiro. Um quarto destas últimas foram de mulheres.',
    '1340 freed Provea 2025-01-01..2025-12-31',
    '80 freed Provea 2026-01-01..2026-01-26',
    '20 freed Provea 2026-01-01..2026-01-26',
  ],
  [
    'es',
    'El domingo salieron 40 presos, según Provea, y la mitad de los jueces votó en contra.',
    '40 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'Salieron 116 personas el domingo, un 14% de las 800 que cuenta el Foro Penal, según Provea.',
    '116 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'On Sunday 40 prisoners left, according to Provea, and half of the judges voted no.',
    '40 freed Provea 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'No domingo saíram 40 presos, segundo a Provea, e metade dos juízes votou contra.',
    '40 freed Provea 2026-01-25..2026-01-25',
  ],
];

testFigures(rows, whoseAndDated);
