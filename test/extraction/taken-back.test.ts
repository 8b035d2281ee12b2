import { count, type FigureRow, testFigures } from './figure-rows.js';

/** What an outlet says it had wrong is nobody's count; what it puts in its place is. */
const rows: readonly FigureRow[] = [
  ['en', 'An earlier version of this article said 104 prisoners were released on Sunday.'],
  [
    'en',
    'Foro Penal said 80 prisoners were released on Sunday.\nCorrection: a previous version of this story said that 104 prisoners were released.',
    '80 freed',
  ],
  ['en', 'The headline on an earlier version of this report incorrectly said 104 people had been freed.'],
  ['en', 'This story originally said 104 prisoners had been freed.'],
  ['es', 'Una versión anterior de esta nota decía que fueron liberados 104 presos.'],
  ['es', 'Corrección: en una versión anterior de este artículo se afirmaba que 104 presos habían salido.'],
  ['pt', 'Uma versão anterior deste texto dizia que 104 presos foram libertados.'],
  ['pt', 'Uma primeira versão da reportagem informava que 104 presos tinham sido soltos.'],
  // a version of somebody else, or the version of the law
  ['en', 'By the government’s version, 104 prisoners were released on Sunday.', '104 freed'],
  ['es', 'Según la versión oficial, 104 presos fueron liberados.', '104 freed'],
  ['pt', 'Segundo a versão do governo, 104 presos foram libertados.', '104 freed'],
  ['en', 'Under an earlier version of the amnesty law 104 prisoners were released.', '104 freed'],
];

testFigures(rows, count);
