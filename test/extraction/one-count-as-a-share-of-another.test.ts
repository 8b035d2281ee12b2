import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** A count that comes to a share of another count sets two figures side by side; a share of the people is a count of its own. */
const rows: readonly FigureRow[] = [
  [
    'pt',
    'O governo disse que 263 presos saíram desde 20 de dezembro. O que o Foro Penal viu equivale a 68% disso.',
    '263 freed Government of Venezuela 2025-12-20..2026-01-26',
  ],
  [
    'pt',
    'O governo disse que 263 presos saíram desde 20 de dezembro. A lista do Foro Penal corresponde a dois terços disso.',
    '263 freed Government of Venezuela 2025-12-20..2026-01-26',
  ],
  [
    'pt',
    'O governo disse que 263 presos saíram desde 20 de dezembro. O balanço do Foro Penal representa 68% desse total.',
    '263 freed Government of Venezuela 2025-12-20..2026-01-26',
  ],
  [
    'pt',
    'O governo disse que 263 presos saíram. A conta do Foro Penal não chega à metade disso.',
    '263 freed Government of Venezuela ?..2026-01-26',
  ],
  [
    'pt',
    'O governo disse que 263 presos saíram. O Foro Penal contou metade disso.',
    '263 freed Government of Venezuela ?..2026-01-26',
    '132 freed Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'O governo disse que 260 presos saíram. O Foro Penal confirmou apenas 50% disso.',
    '260 freed Government of Venezuela ?..2026-01-26',
    '130 freed Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal contou 300 presos políticos soltos. O número de mulheres corresponde a um terço desse total.',
    '300 freed Foro Penal ?..2026-01-26',
    '100 freed Foro Penal ?..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal contou 300 presos políticos soltos. A Provea só confirmou um terço desse total.',
    '300 freed Foro Penal ?..2026-01-26',
    '100 freed Provea ?..2026-01-26',
  ],
  [
    'pt',
    'O governo disse que 263 presos saíram. A contagem da Provea é só metade disso.',
    '263 freed Government of Venezuela ?..2026-01-26',
  ],
  [
    'pt',
    'O governo da Venezuela disse que 263 presos saíram. Aquilo que as ONGs viram é cerca de metade disso.',
    '263 freed Government of Venezuela ?..2026-01-26',
  ],
  [
    'es',
    'El gobierno dijo que 263 presos salieron desde el 20 de diciembre. Lo que el Foro Penal vio equivale al 68 % de eso.',
    '263 freed Government of Venezuela 2025-12-20..2026-01-26',
  ],
  [
    'es',
    'El gobierno dijo que 263 presos salieron desde el 20 de diciembre. La lista del Foro Penal representa el 68 % de esa cifra.',
    '263 freed Government of Venezuela 2025-12-20..2026-01-26',
  ],
  [
    'es',
    'El gobierno dijo que 263 presos salieron desde el 20 de diciembre. El Foro Penal contó la mitad de eso.',
    '263 freed Government of Venezuela 2025-12-20..2026-01-26',
    '132 freed Foro Penal 2025-12-20..2026-01-26',
  ],
  [
    'es',
    'El Foro Penal contó 300 presos políticos liberados. Las mujeres representan el 20 % de ese total.',
    '300 freed Foro Penal ?..2026-01-26',
    '60 freed Foro Penal ?..2026-01-26',
  ],
  [
    'es',
    'El gobierno dijo que 263 presos salieron. El conteo de Provea es la mitad de eso.',
    '263 freed Government of Venezuela ?..2026-01-26',
  ],
  [
    'es',
    'El gobierno dijo que 300 presos salieron. Provea confirmó un tercio de ese número.',
    '300 freed Government of Venezuela ?..2026-01-26',
    '100 freed Provea ?..2026-01-26',
  ],
  [
    'en',
    'The government said 263 prisoners had been freed since December 20. What Foro Penal saw is equivalent to 68% of that.',
    '263 freed Government of Venezuela 2025-12-20..2026-01-26',
  ],
  [
    'en',
    "The government said 263 prisoners had been freed since December 20. Foro Penal's list amounts to 68% of that.",
    '263 freed Government of Venezuela 2025-12-20..2026-01-26',
  ],
  [
    'en',
    'The government said 263 prisoners had been freed. Foro Penal counted half of that.',
    '263 freed Government of Venezuela ?..2026-01-26',
    '132 freed Foro Penal ?..2026-01-26',
  ],
  [
    'en',
    'Foro Penal counted 300 political prisoners freed. Women represent 20% of that total.',
    '300 freed Foro Penal ?..2026-01-26',
    '60 freed Foro Penal ?..2026-01-26',
  ],
  [
    'en',
    "The government said 263 prisoners had been freed. Provea's list comes to about half of that.",
    '263 freed Government of Venezuela ?..2026-01-26',
  ],
  [
    'en',
    'The government said 300 prisoners had been freed. Provea says it has confirmed a third of that number.',
    '300 freed Government of Venezuela ?..2026-01-26',
    '100 freed Provea ?..2026-01-26',
  ],
  [
    'en',
    'The government said 300 prisoners had been freed, and what Provea has seen is a third of that.',
    '300 freed Government of Venezuela ?..2026-01-26',
  ],
];

testFigures(rows, whoseAndDated);
