import { type FigureRow, testFigures, whose } from './figure-rows.js';

/** An aside in brackets or dashes tells of whom stands before it; whoever it names says nothing of what follows. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'The wait goes on. Foro Penal — which the ministry refuses to meet — has counted 41 releases.',
    '41 Foro Penal',
  ],
  [
    'en',
    'The wait goes on. Foro Penal — which the UN cites in its reports — has counted 41 releases.',
    '41 Foro Penal',
  ],
  ['en', 'Foro Penal (which the UN cites in its reports) has counted 41 releases.', '41 Foro Penal'],
  ['en', 'Foro Penal, which the UN cites in its reports, has counted 41 releases.', '41 Foro Penal'],
  ['en', 'Foro Penal, which the UN often quotes, says 41 prisoners have been freed.', '41 Foro Penal'],
  ['en', 'Foro Penal, which the government says is lying, counts 41 releases.', '41 Foro Penal'],
  ['en', 'Foro Penal (whose count the UN uses) said 41 prisoners had been freed.', '41 Foro Penal'],
  ['en', 'The ministry (which the UN says hides figures) put the number of releases at 116.', '116 government'],
  ['en', 'The number (which Foro Penal gave on Monday) is 41 freed.', '41 Foro Penal'],
  [
    'en',
    'The wait goes on. The ministry — which, Foro Penal says, hides figures — put the number of releases at 116.',
    '116 Government of Venezuela',
  ],
  ['es', 'Foro Penal —que la ONU cita en sus informes— ha contado 41 excarcelaciones.', '41 Foro Penal'],
  ['es', 'Foro Penal (al que la ONU cita en sus informes) ha contado 41 excarcelaciones.', '41 Foro Penal'],
  ['es', 'Foro Penal, al que la ONU cita en sus informes, ha contado 41 excarcelaciones.', '41 Foro Penal'],
  ['es', 'Foro Penal, a quien el Gobierno acusa de mentir, cuenta 41 excarcelaciones.', '41 Foro Penal'],
  ['es', 'Foro Penal —cuya cuenta usa la ONU— dijo que 41 presos habían sido excarcelados.', '41 Foro Penal'],
  [
    'es',
    'El ministerio —que, según Foro Penal, oculta datos— habla de 116 excarcelaciones.',
    '116 Government of Venezuela',
  ],
  [
    'es',
    'El ministerio, que según Foro Penal oculta datos, habla de 116 excarcelaciones.',
    '116 Government of Venezuela',
  ],
  ['es', 'Foro Penal (que según el Gobierno miente) contabiliza 41 excarcelados.', '41 Foro Penal'],
  ['pt', 'O Foro Penal —que a ONU cita em seus relatórios— contou 41 libertações.', '41 Foro Penal'],
  ['pt', 'O Foro Penal (que a ONU cita em seus relatórios) contou 41 libertações.', '41 Foro Penal'],
  ['pt', 'O Foro Penal, que a ONU cita em seus relatórios, contou 41 libertações.', '41 Foro Penal'],
  [
    'pt',
    'O ministério —que, segundo o Foro Penal, oculta dados— fala em 116 libertações.',
    '116 Government of Venezuela',
  ],
  [
    'pt',
    'O ministério, que segundo o Foro Penal oculta dados, fala em 116 libertações.',
    '116 Government of Venezuela',
  ],
  ['pt', 'O Foro Penal, a quem o governo acusa de mentir, conta 41 libertações.', '41 Foro Penal'],
  ['en', 'Foro Penal said 41 prisoners (whom the UN calls political) had been freed.', '41 Foro Penal'],
  ['es', 'Salieron 41 presos (según Foro Penal) y quedan 902.', '41 Foro Penal', '902 Foro Penal'],
  ['en', 'Some 41 prisoners (the UN says 50) have been freed, Foro Penal said.', '41 Foro Penal', '50 United Nations'],
];

testFigures(rows, whose);
