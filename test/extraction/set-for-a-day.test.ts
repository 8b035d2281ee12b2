import { dated, type FigureRow, testFigures } from './figure-rows.js';

const ON = '35 promised 2026-01-30..2026-01-30';

/** Releases announced for a day are still to come, and come on that day. */
const rows: readonly FigureRow[] = [
  ['es', 'El Gobierno anunció 35 excarcelaciones para el 30 de enero.', ON],
  ['es', 'El Gobierno anunció 35 excarcelaciones más para el próximo viernes.', ON],
  ['es', 'El Gobierno anunció 35 salidas más para este viernes.', ON],
  ['es', 'El Gobierno prometió 35 excarcelaciones de presos para el viernes.', ON],
  ['en', 'The government announced 35 releases for January 30.', ON],
  ['en', 'The government announced 35 releases for Friday.', ON],
  ['en', 'The government announced the release of 35 prisoners for Friday.', ON],
  ['en', 'The government announced another 35 releases for next week.', '35 promised 2026-02-02..2026-02-08'],
  ['pt', 'O governo anunciou 35 libertações para 30 de janeiro.', ON],
  ['pt', 'O governo anunciou 35 libertações para sexta-feira.', ON],
  ['pt', 'O governo anunciou a libertação de 35 presos para sexta-feira.', ON],
  // set before a colon for those told of behind it
  ['es', 'El ministro anunció para el viernes otra entrega: quedarán libres 35 presos.', ON],
  ['es', 'El Gobierno prometió para el 30 de enero una segunda tanda: saldrán 35 presos.', ON],
  ['pt', 'O ministro anunciou para sexta-feira uma nova leva: sairão 35 presos.', ON],
  ['en', 'The minister announced another round for Friday: 35 prisoners will be freed.', ON],
  ['en', 'The government scheduled a new batch for January 30: 35 prisoners will walk free.', ON],
  ['es', 'El ministro anunció el viernes otra entrega: quedarán libres 35 presos.', '35 promised ?..2026-01-23'],
  ['en', 'It was announced on Friday: 35 prisoners will be freed.', '35 promised ?..2026-01-23'],
  ['pt', 'O ministro anunciou na sexta-feira uma nova leva: sairão 35 presos.', '35 promised ?..2026-01-23'],
  // by that day at the latest
  ['es', 'El Gobierno prometió liberar a 35 presos para el viernes.', '35 promised ?..2026-01-30'],
  ['es', 'El Gobierno prometió liberar a 35 presos antes del 30 de enero.', '35 promised ?..2026-01-29'],
  // what had been counted by a day, and what was announced on it
  ['es', 'El Gobierno registró 35 excarcelaciones para el 20 de enero.', '35 freed ?..2026-01-20'],
  ['es', 'Para el viernes habían salido 35 presos, según el Gobierno.', '35 freed ?..2026-01-23'],
  ['en', 'The government announced 35 releases on January 20.', '35 freed 2026-01-20..2026-01-20'],
  ['pt', 'O governo anunciou 35 solturas em 20 de janeiro.', '35 freed 2026-01-20..2026-01-20'],
  // a batch of a day of its own, whoever is cited for it behind
  [
    'es',
    'El Ministerio comunicó que 92 personas salieron ayer. La del 15 de enero había sido de 97, conforme a la misma fuente.',
    '92 freed 2026-01-25..2026-01-25',
    '97 freed 2026-01-15..2026-01-15',
  ],
  [
    'pt',
    'O ministério informou que 92 pessoas saíram no domingo. A de 15 de janeiro tinha sido de 97, segundo a mesma fonte.',
    '92 freed 2026-01-25..2026-01-25',
    '97 freed 2026-01-15..2026-01-15',
  ],
];

testFigures(rows, dated);
