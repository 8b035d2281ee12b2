import { type FigureRow, testFigures, whoseAndDated } from './figure-rows.js';

/** To whom it is said leaves open who says it; what a count stood at before is no part of it; "today" is the day of saying. */
const rows: readonly FigureRow[] = [
  [
    'es',
    'El viceministro de Seguridad de Venezuela, Ramiro Castejón, se acercó a las carpas. Dijo a las madres que este domingo serían liberados otros 20 presos.',
    '20 promised Government of Venezuela 2026-02-01..2026-02-01',
  ],
  [
    'es',
    'El viceministro de Seguridad de Venezuela, Ramiro Castejón, se acercó a las carpas. Prometió a los familiares de los detenidos que serían liberados otros 20 presos.',
    '20 promised Government of Venezuela ?..2026-01-26',
  ],
  [
    'pt',
    'O vice-ministro da Segurança da Venezuela, Ramiro Castejón, aproximou-se das barracas. Disse às mães que 20 presos foram libertados no domingo.',
    '20 freed Government of Venezuela 2026-01-25..2026-01-25',
  ],
  // as many as there were by then, though they add up
  [
    'en',
    'Foro Penal raised its count on Monday to 151 political prisoners freed since January 8, after verifying nine more releases.\nOn Sunday its count stood at 142.',
    '151 freed Foro Penal 2026-01-08..2026-01-26',
    '9 freed Foro Penal ?..2026-01-26',
    '142 freed Foro Penal 2026-01-08..2026-01-25',
  ],
  [
    'es',
    'Foro Penal elevó este lunes a 151 la cifra de presos políticos excarcelados desde el 8 de enero, tras comprobar otras nueve liberaciones.\nEl domingo su cuenta iba por 142.',
    '151 freed Foro Penal 2026-01-08..2026-01-26',
    '9 freed Foro Penal ?..2026-01-26',
    '142 freed Foro Penal 2026-01-08..2026-01-25',
  ],
  [
    'pt',
    'O Foro Penal elevou na segunda-feira para 151 o número de presos políticos libertados desde 8 de janeiro, depois de verificar outras nove libertações.\nNo domingo a sua contagem ia em 142.',
    '151 freed Foro Penal 2026-01-08..2026-01-26',
    '9 freed Foro Penal ?..2026-01-26',
    '142 freed Foro Penal 2026-01-08..2026-01-25',
  ],
  // but parts of the whole are parts on whatever day
  [
    'en',
    'Foro Penal said 151 political prisoners have been freed since January 8.\nOn Sunday 142 of them left and nine left on Monday.',
    '151 freed Foro Penal 2026-01-08..2026-01-26',
    '142 freed Foro Penal 2026-01-25..2026-01-25',
    '9 freed Foro Penal 2026-01-26..2026-01-26',
  ],
  // "today", said on a day that the sentence names, and no day told later
  [
    'es',
    '«Hoy volvieron a casa 196 militares», anunció el viernes el presidente de Ucrania, Volodímir Zelenski. El 24 de agosto de 2025 regresaron del cautiverio 146, recordó.',
    '196 freed Government of Ukraine 2026-01-23..2026-01-23',
    '146 freed Government of Ukraine 2025-08-24..2025-08-24',
  ],
  [
    'en',
    '“Today 196 soldiers are back home,” the president of Ukraine, Volodymyr Zelensky, said on Friday. On August 24, 2025, 146 returned from captivity, he recalled.',
    '196 freed Government of Ukraine 2026-01-23..2026-01-23',
    '146 freed Government of Ukraine 2025-08-24..2025-08-24',
  ],
  [
    'pt',
    '"Hoje voltaram para casa 196 militares", anunciou na sexta-feira o presidente da Ucrânia, Volodimir Zelenski. Em 24 de agosto de 2025 regressaram do cativeiro 146, recordou.',
    '196 freed Government of Ukraine 2026-01-23..2026-01-23',
    '146 freed Government of Ukraine 2025-08-24..2025-08-24',
  ],
];

testFigures(rows, whoseAndDated);
