import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { dated, type FigureRow, testFigures } from './figure-rows.js';
import { readAll } from './read-sentence.js';

/** "on Friday", and the days it means in what was published on Monday 26 January 2026. */
type Days = readonly [words: string, days: string];
/** Who counts how many over which days: "57 … on Friday", "68 … since January 8". */
type Pair = (first: string, firstDays: string, second: string, secondDays: string) => string;

const FRIDAY = '2026-01-23..2026-01-23';
const SINCE_8 = '2026-01-08..2026-01-26';
const LAST_WEEK = '2026-01-19..2026-01-25';
const DECEMBER = '2025-12-01..2025-12-31';
const THE_13TH = '2026-01-13..2026-01-13';
const LAST_YEAR = '2025-01-01..2025-12-31';
const EIGHT_TO_TEN = '2026-01-08..2026-01-10';

const said: Readonly<Record<LanguageCode, { readonly days: readonly Days[]; readonly pairs: readonly Pair[] }>> = {
  en: {
    days: [
      ['on Friday', FRIDAY],
      ['since January 8', SINCE_8],
      ['last week', LAST_WEEK],
      ['in December', DECEMBER],
      ['on January 13', THE_13TH],
      ['last year', LAST_YEAR],
      ['between January 8 and 10', EIGHT_TO_TEN],
    ],
    pairs: [
      (a, on, b, then) => `Foro Penal said ${a} political prisoners were freed ${on} and ${b} ${then}.`,
      (a, on, b, then) => `Foro Penal said ${a} people were freed ${on} and another ${b} were freed ${then}.`,
      (a, on, b, then) => `Foro Penal said ${a} were freed ${on}, while Provea said ${b} had been freed ${then}.`,
      (a, on, b, then) => `The ${a} prisoners released ${on} join ${b} others freed ${then}.`,
      (a, on, b, then) => `Foro Penal has confirmed ${a} releases ${on} (${b} ${then}).`,
      (a, on, b, then) => `"${a} people were released ${on} and ${b} ${then}," said Alfredo Romero, of Foro Penal.`,
      (a, on, b, then) => `Foro Penal said ${a} people were freed ${on}. Another ${b} were freed ${then}, it said.`,
    ],
  },
  es: {
    days: [
      ['el viernes', FRIDAY],
      ['desde el 8 de enero', SINCE_8],
      ['la semana pasada', LAST_WEEK],
      ['en diciembre', DECEMBER],
      ['el 13 de enero', THE_13TH],
      ['el año pasado', LAST_YEAR],
      ['entre el 8 y el 10 de enero', EIGHT_TO_TEN],
    ],
    pairs: [
      (a, on, b, then) => `Foro Penal indicó que ${a} presos políticos fueron liberados ${on} y ${b} ${then}.`,
      (a, on, b, then) => `Foro Penal dijo que ${a} personas fueron liberadas ${on} y otras ${b} salieron ${then}.`,
      (a, on, b, then) => `Foro Penal contó ${a} salidas ${on}, mientras que Provea contó ${b} ${then}.`,
      (a, on, b, then) => `Los ${a} presos liberados ${on} se suman a los ${b} excarcelados ${then}.`,
      (a, on, b, then) => `Foro Penal ha confirmado ${a} excarcelaciones ${on} (${b} ${then}).`,
      (a, on, b, then) => `"${a} personas fueron liberadas ${on} y ${b} ${then}", dijo Alfredo Romero, de Foro Penal.`,
      (a, on, b, then) =>
        `Foro Penal dijo que ${a} presos salieron ${on}. Otros ${b} fueron liberados ${then}, añadió.`,
    ],
  },
  pt: {
    days: [
      ['na sexta-feira', FRIDAY],
      ['desde 8 de janeiro', SINCE_8],
      ['na semana passada', LAST_WEEK],
      ['em dezembro', DECEMBER],
      ['em 13 de janeiro', THE_13TH],
      ['no ano passado', LAST_YEAR],
      ['entre 8 e 10 de janeiro', EIGHT_TO_TEN],
    ],
    pairs: [
      (a, on, b, then) => `O Foro Penal informou que ${a} presos políticos foram libertados ${on} e ${b} ${then}.`,
      (a, on, b, then) => `O Foro Penal disse que ${a} pessoas foram soltas ${on} e outras ${b} saíram ${then}.`,
      (a, on, b, then) => `O Foro Penal contou ${a} solturas ${on}, enquanto a Provea contou ${b} ${then}.`,
      (a, on, b, then) => `Os ${a} presos libertados ${on} somam-se aos ${b} soltos ${then}.`,
      (a, on, b, then) => `O Foro Penal confirmou ${a} libertações ${on} (${b} ${then}).`,
      (a, on, b, then) => `"${a} pessoas foram libertadas ${on} e ${b} ${then}", disse Alfredo Romero, do Foro Penal.`,
      (a, on, b, then) =>
        `O Foro Penal disse que ${a} presos saíram ${on}. Outros ${b} foram soltos ${then}, acrescentou.`,
    ],
  },
};

describe.each(['en', 'es', 'pt'] as const)('two counts over two windows, %s', (language) => {
  const { days, pairs } = said[language];
  // none that could be a day of the month
  const count = fc.integer({ min: 40, max: 99 });
  test('each keeps its own days', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.shuffledSubarray([...days], { minLength: 2, maxLength: 2 }),
        fc.tuple(count, count).filter(([first, second]) => first !== second),
        (pair, windows, [first, second]) => {
          const [[on, firstDays] = ['', ''], [then, secondDays] = ['', '']] = windows;
          const text = pair(`${first}`, on, `${second}`, then);
          const { claims } = readAll(text, { language, published: '2026-01-26' }).extraction;
          expect(claims.map(dated), text).toEqual([`${first} freed ${firstDays}`, `${second} freed ${secondDays}`]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

const rows: readonly FigureRow[] = [
  // how far the second counts is not of the day of the first
  [
    'en',
    'Foro Penal said 57 prisoners were freed on Friday and 68 by Sunday night.',
    `57 freed ${FRIDAY}`,
    '68 freed ?..2026-01-25',
  ],
  [
    'es',
    'Foro Penal dijo que 57 presos fueron liberados en diciembre y 68 hasta el domingo por la noche.',
    `57 freed ${DECEMBER}`,
    '68 freed ?..2026-01-25',
  ],
  [
    'pt',
    'O Foro Penal disse que 57 presos foram libertados na sexta-feira e 68 até a noite de domingo.',
    `57 freed ${FRIDAY}`,
    '68 freed ?..2026-01-25',
  ],
  [
    'en',
    'Foro Penal said 57 prisoners had been freed by Thursday and 68 on Friday.',
    '57 freed ?..2026-01-22',
    `68 freed ${FRIDAY}`,
  ],
  [
    'es',
    'Foro Penal dijo que 57 presos habían salido hasta el jueves y 68 el viernes.',
    '57 freed ?..2026-01-22',
    `68 freed ${FRIDAY}`,
  ],
  [
    'pt',
    'O Foro Penal disse que 57 presos tinham saído até quinta-feira e 68 na sexta-feira.',
    '57 freed ?..2026-01-22',
    `68 freed ${FRIDAY}`,
  ],
  // what goes beyond the days of a figure is no earlier state of it
  [
    'es',
    'Unos 57 presos fueron liberados en diciembre, dijo Foro Penal. Hasta el domingo habían salido de prisión 68 personas.',
    `57 freed ${DECEMBER}`,
    '68 freed ?..2026-01-25',
  ],
  // but what was and what is of one count began on one day
  [
    'en',
    'Foro Penal put the number of people freed since January 8 at 68 on Sunday, up from 57 on Friday.',
    '68 freed 2026-01-08..2026-01-25',
    '57 freed 2026-01-08..2026-01-23',
  ],
  // besides those of another day, and not some of them
  [
    'en',
    'In addition to the 68 people freed last week, 57 were let go on January 13.',
    `68 freed ${LAST_WEEK}`,
    `57 freed ${THE_13TH}`,
  ],
  [
    'es',
    'Además de las 68 personas liberadas la semana pasada, 57 salieron el 13 de enero.',
    `68 freed ${LAST_WEEK}`,
    `57 freed ${THE_13TH}`,
  ],
  [
    'pt',
    'Além das 68 pessoas libertadas na semana passada, 57 foram soltas em 13 de janeiro.',
    `68 freed ${LAST_WEEK}`,
    `57 freed ${THE_13TH}`,
  ],
  [
    'pt',
    'Das 68 pessoas libertadas na semana passada, 57 são mulheres.',
    `68 freed ${LAST_WEEK}`,
    `57 freed ${LAST_WEEK}`,
  ],
  // the days before each number of a series
  [
    'en',
    'In November 57 were freed, in December 68 and in January 72, Provea said.',
    '57 freed 2025-11-01..2025-11-30',
    `68 freed ${DECEMBER}`,
    '72 freed 2026-01-01..2026-01-26',
  ],
  [
    'es',
    'En noviembre salieron 57, en diciembre fueron 68 y en enero fueron 72, dijo Provea.',
    '57 freed 2025-11-01..2025-11-30',
    `68 freed ${DECEMBER}`,
    '72 freed 2026-01-01..2026-01-26',
  ],
  // those who are held are not the ones of whom "after" tells
  [
    'en',
    'Provea lists 682 political prisoners as of Thursday, after 57 were released last week.',
    '682 held ?..2026-01-22',
    `57 freed ${LAST_WEEK}`,
  ],
  [
    'es',
    'Provea registra 682 presos políticos, después de que 57 fueran liberados el viernes.',
    '682 held ?..2026-01-26',
    `57 freed ${FRIDAY}`,
  ],
  [
    'es',
    'Hay 682 presos políticos tras la liberación de 57 el viernes.',
    '682 held ?..2026-01-26',
    `57 freed ${FRIDAY}`,
  ],
  [
    'pt',
    'A Provea registra 682 presos políticos, depois que 57 foram libertados na sexta-feira.',
    '682 held ?..2026-01-26',
    `57 freed ${FRIDAY}`,
  ],
  ['en', '24 prisoners, after 57 days in jail, were released on Friday.', `24 freed ${FRIDAY}`],
  [
    'en',
    'The government freed 24 prisoners after 57 were released in December.',
    '24 freed ?..2026-01-26',
    `57 freed ${DECEMBER}`,
  ],
  [
    'pt',
    'Disse a Provea que 682 presos continuavam na prisão e 57 tinham sido libertados na sexta-feira.',
    '682 held ?..2026-01-26',
    `57 freed ${FRIDAY}`,
  ],
  [
    'pt',
    'Continuavam na prisão 682 presos; 57 tinham sido condenados.',
    '682 held ?..2026-01-26',
    '57 held ?..2026-01-26',
  ],
];

describe('beside another count', () => testFigures(rows, dated));
