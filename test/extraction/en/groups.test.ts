import { describe, expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const now = 'as of 2031-05-07';
const sinceSunday = 'from 2031-05-04 to 2031-05-07';
const held = `Viasna: 687 political prisoners held ${now}`;
const freed = `Viasna: 80 prisoners freed ${sunday}`;

const described: readonly Row[] = [
  [
    'Viasna said 80 people jailed after the 2024 election were freed on Sunday.',
    `Viasna: 80 people jailed after the 2024 election freed ${sunday}`,
  ],
  [
    'Viasna said 80 people who had been detained in Brest during the protests were freed on Sunday.',
    `Viasna: 80 people detained during the protests freed ${sunday}`,
  ],
  [
    'Viasna said 80 people arrested over protests were freed on Sunday.',
    `Viasna: 80 people arrested over protests freed ${sunday}`,
  ],
  [
    'Viasna said nearly 600 people are still behind bars for political reasons.',
    `Viasna: almost 600 people imprisoned for political reasons held ${now}`,
  ],
  [
    'Viasna said 50 people held without charge were freed on Sunday.',
    `Viasna: 50 people held without charge freed ${sunday}`,
  ],
  [
    'Viasna said 12 prisoners with mental disorders were freed on Sunday.',
    `Viasna: 12 people with mental disorders freed ${sunday}`,
  ],
  ['Viasna said 20 poets and teachers were freed on Sunday.', `Viasna: 20 poets and teachers freed ${sunday}`],
  // they were freed, not jailed, during the protests
  ['Viasna said 80 people were freed on Sunday during the protests.', `Viasna: 80 people freed ${sunday}`],
  ['Viasna said 600 people are still behind bars, but not for political reasons.', `Viasna: 600 people held ${now}`],
  ['Viasna said 20 men and women were freed on Sunday.', `Viasna: 20 people freed ${sunday}`],
];

const beside: readonly Row[] = [
  [
    'Viasna said 80 prisoners were freed on Sunday. 17 of those freed were women.',
    freed,
    `Viasna: 17 women freed ${sunday}; part of 80`,
  ],
  [
    'Viasna said 80 prisoners were freed on Sunday. Half of the eighty were foreign nationals.',
    freed,
    `Viasna: 40 foreigners freed ${sunday}; half of 80`,
  ],
  [
    'Viasna says there are 687 political prisoners. Civilians make up the bulk, at 505; the other 182 are military.',
    held,
    `Viasna: 505 civilians held ${now}; part of 687`,
    `Viasna: 182 military held ${now}; part of 687`,
  ],
  ['Viasna puts the number of political prisoners in Belarus at 687.', held],
  [
    'Of the union members on its list, 28 were freed on Sunday, Viasna said.',
    `Viasna: 28 union members freed ${sunday}`,
  ],
  ['Viasna said 80 people whose relatives are journalists were freed on Sunday.', `Viasna: 80 people freed ${sunday}`],
];

const fromText: readonly Row[] = [
  [
    'Viasna says there are 687 political prisoners. It has verified 143 releases since Sunday.',
    held,
    `Viasna: 143 political prisoners freed ${sinceSunday}`,
  ],
  [
    'Viasna said 12 teachers were freed on Sunday.\nFive others remain in detention, it said.',
    `Viasna: 12 teachers freed ${sunday}`,
    `Viasna: 5 teachers held ${now}`,
  ],
  // whose citizens is known where a government speaks
  [
    'Colombia said on Monday that nine of its citizens were freed from Venezuelan prisons on Sunday.',
    `Government of Colombia: 9 Colombians freed ${sunday}`,
  ],
  ['Viasna said on Monday that nine citizens were freed on Sunday.', `Viasna: 9 people freed ${sunday}`],
  [
    'Viasna says there are 687 political prisoners.\nAlmost 650 people stay locked up in Minsk, Viasna said.',
    held,
    `Viasna: almost 650 political prisoners held ${now}`,
  ],
  // women and others
  [
    'Viasna said 12 women were freed on Sunday. In all it counted 40 releases since Sunday.',
    `Viasna: 12 women freed ${sunday}`,
    `Viasna: 40 people freed ${sinceSunday}`,
  ],
  // a government does not call those it frees political prisoners because others do
  [
    'CARACAS, Venezuela - Foro Penal says there are 687 political prisoners in Venezuela.\nThe government says it freed 143 on Sunday.',
    `Foro Penal: 687 political prisoners held ${now}`,
    `Government of Venezuela: 143 people freed ${sunday}`,
  ],
  // people who were freed are people, whoever else is held
  [
    'Viasna says there are 687 political prisoners. It said 80 people were freed on Sunday.',
    held,
    `Viasna: 80 people freed ${sunday}`,
  ],
];

const ofCountries: readonly Row[] = [
  ['Viasna said 80 Indian fishermen were freed on Sunday.', `Viasna: 80 Indian fishermen freed ${sunday}`],
  ['Viasna said 80 Ukrainian soldiers were freed on Sunday.', `Viasna: 80 Ukrainian soldiers freed ${sunday}`],
  ['Viasna said 80 villagers were freed on Sunday.', `Viasna: 80 villagers freed ${sunday}`],
  ['Viasna said 80 civil servants were freed on Sunday.', `Viasna: 80 civil servants freed ${sunday}`],
  ['Viasna said 80 children were freed on Sunday.', `Viasna: 80 children freed ${sunday}`],
  // at home they are journalists like the others
  ['In Belarus, Viasna said 80 Belarusian journalists were freed on Sunday.', `Viasna: 80 journalists freed ${sunday}`],
  ['In Belarus, Viasna said 80 German prisoners were freed in Minsk on Sunday.', `Viasna: 80 Germans freed ${sunday}`],
];

describe.each([
  ['a noun with its description', described],
  ['whose people, and what they do', ofCountries],
  ['what the sentence says beside the number', beside],
  ['a number that names nobody', fromText],
])('whom a number counts: %s', (_, rows) => {
  test.each(rows)('%s', (text, ...claims) => {
    expect(readSentence(text, { group: true })).toEqual(claims);
  });
});

test('a headline says whom an article is about', () => {
  const headline = 'Viasna counts more political prisoners leaving jail';
  expect(readSentence('Viasna said it had verified 143 releases on Sunday.', { group: true, headline })).toEqual([
    `Viasna: 143 political prisoners freed ${sunday}`,
  ]);
});
