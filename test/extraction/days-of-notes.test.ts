import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** What a newsroom adds to an article later has the day it says, after the article and not a year before it. */
const notes: readonly FigureRow[] = [
  [
    'en',
    'Foro Penal counted 40 releases on Sunday.\nEditor’s note, Jan. 29: This story has been updated to correct the number of people freed since Jan. 8 to 266.',
    '40 freed 2026-01-25..2026-01-25',
    '266 freed 2026-01-08..2026-01-29',
  ],
  [
    'en',
    'Foro Penal counted 40 releases on Sunday.\nUpdate (February 2): Foro Penal has raised its count of prisoners released since Jan. 8 to 271.',
    '40 freed 2026-01-25..2026-01-25',
    '271 freed 2026-01-08..2026-02-02',
  ],
  [
    'es',
    'El Foro Penal contó 40 excarcelaciones el domingo.\nNota de la redacción (29 de enero): el Foro Penal cuenta ya 266 excarcelados desde el 8 de enero.',
    '40 freed 2026-01-25..2026-01-25',
    '266 freed 2026-01-08..2026-01-29',
  ],
  [
    'pt',
    'O Foro Penal contou 40 solturas no domingo.\nAtualização, 29 de janeiro: o Foro Penal conta já 266 presos soltos desde 8 de janeiro.',
    '40 freed 2026-01-25..2026-01-25',
    '266 freed 2026-01-08..2026-01-29',
  ],
  // a day of the report, with no note's label before it, lies behind it
  [
    'en',
    'On Jan. 29 the government freed 40 prisoners.\nOn Dec. 30 it freed 12.',
    '40 freed 2025-01-29..2025-01-29',
    '12 freed 2025-12-30..2025-12-30',
  ],
  // a note of the day before is none of the future
  [
    'en',
    'Update, Jan. 25: Foro Penal says that 40 prisoners have been released since Jan. 8.',
    '40 freed 2026-01-08..2026-01-25',
  ],
];

/** Each entry of a chronicle is of its own day, whatever the entry before it tells, and whether the day stands above it or in it. */
const entries: readonly FigureRow[] = [
  [
    'en',
    'Friday, January 9\nNine people leave prison.\nSaturday, January 10\nFive prisoners walk free.',
    '9 freed 2026-01-09..2026-01-09',
    '5 freed 2026-01-10..2026-01-10',
  ],
  [
    'en',
    'Jan. 9: Nine people leave prison.\nJan. 10: Foro Penal counts 12 releases.',
    '9 freed 2026-01-09..2026-01-09',
    '12 freed ?..2026-01-10',
  ],
  [
    'es',
    'Viernes 9 de enero\nNueve personas salen de prisión.\nSábado 10 de enero\nSalen otros cinco presos.',
    '9 freed 2026-01-09..2026-01-09',
    '5 freed 2026-01-10..2026-01-10',
  ],
  [
    'pt',
    'Sexta-feira, 9 de janeiro\nNove pessoas saem da prisão.\nSábado, 10 de janeiro\nSaem outros cinco presos.',
    '9 freed 2026-01-09..2026-01-09',
    '5 freed 2026-01-10..2026-01-10',
  ],
];

/** What an outlet takes back frees nobody. */
const takenBack: readonly FigureRow[] = [
  [
    'en',
    'The ministry said 40 prisoners were freed on Sunday.\nThis article was amended on 29 January. An earlier version said 62 prisoners had been freed.',
    '40 freed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'El ministerio dijo que 40 presos salieron en libertad el domingo.\nUna versión anterior decía que 62 presos fueron liberados.',
    '40 freed 2026-01-25..2026-01-25',
  ],
  [
    'pt',
    'O ministério disse que 40 presos foram soltos no domingo.\nUma versão anterior dizia que 62 presos foram soltos.',
    '40 freed 2026-01-25..2026-01-25',
  ],
];

testFigures(takenBack, dated);
testFigures(notes, dated);
testFigures(entries, dated);
