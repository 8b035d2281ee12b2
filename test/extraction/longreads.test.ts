import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** What full-length reports say beside their news: value, measure, who says it, from which day to which. */
const rows: readonly (readonly [language: LanguageCode, text: string, ...claims: string[]])[] = [
  // from the first of many releases on, and not in the month of the first
  [
    'en',
    'Since the first pardons in July 2024, Viasna has counted 577 releases.',
    '577 freed Viasna 2024-07-01..2026-01-26',
  ],
  [
    'en',
    'Since a first group of nine left prison on January 8, 266 people have been freed, Foro Penal says.',
    '266 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  [
    'en',
    '266 people have been freed since the first nine left prison on 8 January, Foro Penal says.',
    '266 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  ['en', 'On Friday 12 were freed, the first since 8 January.', '12 freed unattributed 2026-01-23..2026-01-23'],
  [
    'es',
    'Desde los primeros indultos, en julio de 2024, Viasna ha contado 577 liberaciones.',
    '577 freed Viasna 2024-07-01..2026-01-26',
  ],
  [
    'es',
    'Desde la primera tanda, el 8 de enero, Foro Penal ha verificado 266 excarcelaciones.',
    '266 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'Desde que salieron los primeros nueve, el 8 de enero, 266 personas han sido liberadas, según Foro Penal.',
    '266 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  [
    'pt',
    'A Viasna contou 577 libertações desde os primeiros indultos em julho de 2024.',
    '577 freed Viasna 2024-07-01..2026-01-26',
  ],
  [
    'pt',
    'Desde a primeira leva, em 8 de janeiro, o Foro Penal verificou 266 solturas.',
    '266 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  // since somebody announced it: who announced it has not counted it, and "two weeks ago" is where the count begins
  [
    'en',
    'Foro Penal has verified 154 releases since officials announced them two weeks ago.',
    '154 freed Foro Penal 2026-01-12..2026-01-26',
  ],
  [
    'en',
    'Foro Penal has verified 154 releases since officials announced on January 8 that prisoners would be freed.',
    '154 freed Foro Penal 2026-01-08..2026-01-26',
  ],
  [
    'es',
    'Foro Penal ha verificado 154 excarcelaciones desde que las autoridades las anunciaron hace dos semanas.',
    '154 freed Foro Penal 2026-01-12..2026-01-26',
  ],
  [
    'pt',
    'O Foro Penal verificou 154 solturas desde que as autoridades as anunciaram há duas semanas.',
    '154 freed Foro Penal 2026-01-12..2026-01-26',
  ],
  // how many there are now is no part of how many there were, and not of that day
  [
    'en',
    'Before the capture of Nicolas Maduro on January 3, Foro Penal had counted 863 political prisoners. It now puts the number at 777.',
    '863 held Foro Penal ..2026-01-02',
    '777 held Foro Penal ..2026-01-26',
  ],
  [
    'es',
    'Antes de la captura de Maduro, el 3 de enero, Foro Penal contaba 863 presos políticos. Ahora cifra el número en 777.',
    '863 held Foro Penal ..2026-01-02',
    '777 held Foro Penal ..2026-01-26',
  ],
  [
    'pt',
    'Antes da captura de Maduro, em 3 de janeiro, o Foro Penal contava 863 presos políticos. Agora são 777.',
    '863 held Foro Penal ..2026-01-02',
    '777 held Foro Penal ..2026-01-26',
  ],
  // whom the head of a sentence puts among those freed, whatever is told between of the others
  [
    'en',
    'The junta freed 6,134 prisoners on Sunday. Among those freed were former minister Ye Htut, 66, and at least four journalists.',
    '6134 freed unattributed 2026-01-25..2026-01-25',
    '4 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'en',
    'The junta freed 6,134 prisoners on Sunday. Among those freed was Ye Htut; forty journalists waited outside.',
    '6134 freed unattributed 2026-01-25..2026-01-25',
  ],
  [
    'es',
    'La junta liberó el domingo a 6.134 presos. Entre los liberados están el exministro Ye Htut, de 66 años, y al menos cuatro periodistas.',
    '6134 freed unattributed 2026-01-25..2026-01-25',
    '4 freed unattributed 2026-01-25..2026-01-25',
  ],
  // years of a sentence, with no word for them
  [
    'pt',
    'A junta libertou no domingo 6.134 presos. Entre os libertados estão o ex-ministro Ye Htut, de 66 anos, condenado a 10, e pelo menos quatro jornalistas.',
    '6134 freed unattributed 2026-01-25..2026-01-25',
    '4 freed unattributed 2026-01-25..2026-01-25',
  ],
  // names on a list that is only studied
  [
    'en',
    'His spokeswoman said that 31 citizens had been pardoned, and that a list of 60 further names was being studied.',
    '31 freed unattributed ..2026-01-26',
  ],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text.replaceAll('\n', ' ¶ ')}`, () =>
    expect(
      readAll(text, { language, published: '2026-01-26' }).extraction.claims.map(
        ({ value, measure, claimant, window: { from, to } }) =>
          `${value} ${measure} ${claimant} ${from ?? ''}..${to ?? ''}`,
      ),
    ).toEqual(claims));
