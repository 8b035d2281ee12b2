import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/domain/article.js';
import { readAll } from './read-sentence.js';

/** Plain sentences that a wide word or rule has once read wrong: value, measure, whose and first day. */
const rows: readonly (readonly [language: LanguageCode, text: string, ...claims: string[]])[] = [
  // where prisoners remain they are held, hospital or not
  ['en', 'In the country remain 800 political prisoners, Foro Penal said.', '800 held Foro Penal ?'],
  ['es', 'Quedan en el país 800 presos políticos, según Foro Penal.', '800 held Foro Penal ?'],
  ['pt', 'Continuam no país 800 presos políticos, segundo o Foro Penal.', '800 held Foro Penal ?'],
  ['es', 'Los 27 presos políticos que hay en Cuba viven mal, dijo Foro Penal.', '27 held Foro Penal ?'],
  [
    'es',
    'Los 27 presos que quedan libres este domingo son militares, dijo Foro Penal.',
    '27 freed Foro Penal 2026-01-25',
  ],
  // two clauses, and no run of days
  [
    'en',
    'Foro Penal said 27 prisoners were freed on Friday and today 12 more were freed.',
    '27 freed Foro Penal 2026-01-23',
    '12 freed Foro Penal 2026-01-26',
  ],
  // scheduled, whatever stands before the noun
  ['en', 'Forty releases are scheduled for Friday, Foro Penal said.', '40 promised Foro Penal 2026-01-30'],
  // who judges a release says that it was
  ['es', 'Foro Penal considera insuficiente que solo salieran 12 presos el domingo.', '12 freed Foro Penal 2026-01-25'],
  [
    'es',
    'Foro Penal dijo que 27 personas reconocidas como presos políticos salieron de prisión el domingo.',
    '27 freed Foro Penal 2026-01-25',
  ],
  // no region, place or law says anything
  [
    'en',
    'Ana Ruiz, director for Latin America at Human Rights Watch, said 27 prisoners were freed on Sunday.',
    '27 freed Human Rights Watch 2026-01-25',
  ],
  [
    'es',
    '27 activistas basados en Miami fueron liberados el domingo, dijo Foro Penal.',
    '27 freed Foro Penal 2026-01-25',
  ],
  [
    'es',
    'La coordinadora Ana Ruiz, de Foro Penal, dijo que 27 presos salieron el domingo.',
    '27 freed Foro Penal 2026-01-25',
  ],
  // an hour, a ransom, relatives
  ['es', 'Los presos llegaron a las 10.'],
  ['pt', 'Os presos chegaram às 10 e foram recebidos por familiares.'],
  ['en', 'The ransom for the hostages reached 500,000, police said.'],
  ['es', 'Los familiares de los presos políticos llegan a 300, dijo el comité.'],
  // people who are simply somewhere, or leave a stadium
  ['es', 'Los 40 españoles que hay en el país están bien, dijo el ministerio.'],
  ['en', 'Thousands of fans poured out of the stadium on Sunday.'],
  ['pt', 'Doze detidos entregaram-se voluntariamente no domingo.'],
  // a day before "a"
  ['es', 'El Gobierno liberó este viernes 23 a 40 presos, dijo Foro Penal.', '40 freed Foro Penal 2026-01-23'],
];

for (const [language, text, ...claims] of rows)
  test(`${language}: ${text}`, () =>
    expect(
      readAll(text, { language, published: '2026-01-26' }).extraction.claims.map(
        ({ value, measure, claimant, window }) => `${value} ${measure} ${claimant} ${window.from ?? '?'}`,
      ),
    ).toEqual(claims));

/** What is counted is said in words, and not as a table writes it. */
const groups: readonly (readonly [text: string, group: string])[] = [
  ['Twelve former officials were freed on Sunday, Foro Penal said.', 'former officials'],
  ['Twelve critics of the government were freed on Sunday, Foro Penal said.', 'critics'],
  ['Twelve convicted murderers were freed on Sunday, Foro Penal said.', 'people'],
];

for (const [text, group] of groups)
  test(text, () =>
    expect(readAll(text, { language: 'en', published: '2026-01-26' }).extraction.claims.map((c) => c.group)).toEqual([
      group,
    ]),
  );
