import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** "Silent since Thursday, when it said it had freed 212": they had left by then; "when it freed 212": they left then. */
const rows: readonly FigureRow[] = [
  [
    'es',
    'El Ministerio para el Servicio Penitenciario no actualiza su balance desde el jueves, cuando dijo haber liberado a 212 reclusos.',
    '212 freed ?..2026-01-22',
  ],
  [
    'es',
    'El Gobierno guarda silencio desde el viernes, cuando anunció que había liberado a 212 presos.',
    '212 freed ?..2026-01-23',
  ],
  [
    'es',
    'El Foro Penal no publica nada desde el 20 de enero, cuando contaba 212 excarcelados.',
    '212 freed ?..2026-01-20',
  ],
  [
    'es',
    'El ministro no habla desde el martes, cuando aseguró que 212 presos habían salido.',
    '212 freed ?..2026-01-20',
  ],
  [
    'en',
    'The prison ministry has not updated its tally since Thursday, when it said it had freed 212 inmates.',
    '212 freed ?..2026-01-22',
  ],
  [
    'en',
    'The government has been silent since Friday, when it announced that 212 prisoners had been released.',
    '212 freed ?..2026-01-23',
  ],
  [
    'pt',
    'O Ministério do Serviço Penitenciário não atualiza seu balanço desde quinta-feira, quando disse ter libertado 212 reclusos.',
    '212 freed ?..2026-01-22',
  ],
  [
    'pt',
    'O governo está calado desde sexta-feira, quando anunciou que tinha soltado 212 presos.',
    '212 freed ?..2026-01-23',
  ],
  // they left then
  ['es', 'Desde el jueves, cuando fueron liberados 212 presos, no hay noticias.', '212 freed 2026-01-22..2026-01-22'],
  [
    'en',
    'The government has not given figures since Thursday, when it freed 212 prisoners.',
    '212 freed 2026-01-22..2026-01-22',
  ],
  ['pt', 'O governo não dá números desde quinta-feira, quando soltou 212 presos.', '212 freed 2026-01-22..2026-01-22'],
  // what was announced that day is no count
  [
    'es',
    'El Foro Penal cuenta 40 excarcelados desde el jueves, cuando el Gobierno anunció la amnistía.',
    '40 freed 2026-01-22..2026-01-26',
  ],
];

testFigures(rows, dated);
