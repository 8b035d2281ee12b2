import { dated, type FigureRow, testFigures } from './figure-rows.js';

/** "that same Thursday" is the day told of before, or the next so named; a weekday without such a word is the last one. */
const rows: readonly FigureRow[] = [
  [
    'en',
    'The government announced the releases on 8 January. That Thursday nine people were freed, Foro Penal said.',
    '9 freed 2026-01-08..2026-01-08',
  ],
  [
    'en',
    'The government announced the releases on 8 January. Nine people were freed that same Thursday, Foro Penal said.',
    '9 freed 2026-01-08..2026-01-08',
  ],
  [
    'en',
    'The government announced the releases on 8 January. Nine people were freed that Friday, Foro Penal said.',
    '9 freed 2026-01-09..2026-01-09',
  ],
  [
    'en',
    'The pardon was signed on Christmas Day. On that very Thursday the junta freed 40 monks.',
    '40 freed 2025-12-25..2025-12-25',
  ],
  [
    'es',
    'El gobierno anunció las liberaciones el 8 de enero. Ese mismo jueves salieron nueve presos, según Foro Penal.',
    '9 freed 2026-01-08..2026-01-08',
  ],
  [
    'es',
    'El gobierno anunció las liberaciones el 8 de enero. Aquel viernes salieron nueve presos, según Foro Penal.',
    '9 freed 2026-01-09..2026-01-09',
  ],
  [
    'es',
    'El gobierno anunció las liberaciones el 8 de enero. Nueve presos salieron el mismo jueves, según Foro Penal.',
    '9 freed 2026-01-08..2026-01-08',
  ],
  [
    'pt',
    'O governo anunciou as solturas em 8 de janeiro. Nessa mesma quinta-feira nove presos foram soltos, disse o Foro Penal.',
    '9 freed 2026-01-08..2026-01-08',
  ],
  [
    'pt',
    'O governo anunciou as solturas em 9 de janeiro. Naquele domingo nove presos foram soltos, disse o Foro Penal.',
    '9 freed 2026-01-11..2026-01-11',
  ],
  // the last one before the report
  [
    'en',
    'The government announced the releases on 8 January. Nine people were freed on Thursday, Foro Penal said.',
    '9 freed 2026-01-22..2026-01-22',
  ],
  [
    'en',
    'The government announced the releases on 8 January. Foro Penal said that Thursday 9 people had been freed.',
    '9 freed 2026-01-22..2026-01-22',
  ],
  [
    'es',
    'El gobierno anunció las liberaciones el 8 de enero. Este mismo jueves salieron nueve presos, según Foro Penal.',
    '9 freed 2026-01-22..2026-01-22',
  ],
  [
    'pt',
    'O governo anunciou as solturas em 8 de janeiro. Nesta mesma quinta-feira nove presos foram soltos, disse o Foro Penal.',
    '9 freed 2026-01-22..2026-01-22',
  ],
  // told of on a Sunday: the Thursday before it
  [
    'en',
    'On Sunday 25 January the jail was quiet. Nine people had been freed that same Thursday, Foro Penal said.',
    '9 freed 2026-01-22..2026-01-22',
  ],
];

testFigures(rows, dated);
