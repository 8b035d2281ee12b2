import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const rows: readonly Row[] = [
  ['Viasna said 20 activists arrested in Minsk in January were released on Tuesday.', 'Viasna: 20 freed on 2031-05-06'],
  [
    'Viasna said 20 activists who had been arrested during protests in January were released on Tuesday.',
    'Viasna: 20 freed on 2031-05-06',
  ],
  [
    'Viasna said 47 people held for political reasons on Monday were released.',
    'Viasna: 47 freed start not stated, up to 2031-05-07',
  ],
  ['Nicaragua deported 222 political prisoners on Tuesday.', 'unattributed: 222 freed on 2031-05-06'],
  ['Nicaragua deported 222 migrants on Tuesday.'],
  [
    'Viasna said 40 prisoners were freed on Sunday. The ministry put the releases at 38.',
    'Viasna: 40 freed on 2031-05-04',
    'Government of Belarus: 38 freed on 2031-05-04',
  ],
  [
    'Viasna said 40 prisoners were freed on Sunday. The ministry has released 38 people so far, it said.',
    'Viasna: 40 freed on 2031-05-04',
    'Government of Belarus: 38 freed start not stated, up to 2031-05-07',
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text, { language: 'en' })).toEqual(claims));

const whose: readonly Row[] = [
  [
    'Alfredo Romero of Foro Penal urges caution: "Fewer than 500 political prisoners remain behind bars, and it changes by the hour".',
    'Foro Penal: less than 500 held as of 2031-05-07',
  ],
  [
    'Viasna said 12 journalists who had been in prison since July 2024 were freed.',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'Viasna counted 30 releases between Saturday and Tuesday. Provea says 25 people walked free in those four days.',
    'Viasna: 30 freed from 2031-05-03 to 2031-05-06',
    'Provea: 25 freed from 2031-05-03 to 2031-05-06',
  ],
];
test.each(whose)('whose days and words: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'en' })).toEqual(claims),
);

const counted: readonly Row[] = [
  [
    '“This week we saw 11 releases. Since January 8 we have verified 768,” Foro Penal said.',
    'Foro Penal: 11 freed from 2031-05-05 to 2031-05-07',
    'Foro Penal: 768 freed from 2031-01-08 to 2031-05-07',
  ],
  ['Foro Penal said 31 prisoners will be freed on the 25th of this month.', 'Foro Penal: 31 promised on 2031-05-25'],
  ['Another 38 prisoners will be freed this Wednesday, Foro Penal said.', 'Foro Penal: 38 promised on 2031-05-07'],
  [
    'Of the 127 people freed the day before, 14 are women, Foro Penal said.',
    'Foro Penal: 127 freed on 2031-05-06',
    'Foro Penal: 14 freed on 2031-05-06; part of 127',
  ],
  [
    'A court ordered the release of 15 activists, who left prison on Tuesday, Foro Penal said.',
    'Foro Penal: 15 freed on 2031-05-06',
  ],
];
test.each(counted)('as counted: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'en' })).toEqual(claims),
);

const orders: readonly Row[] = [
  [
    'Foro Penal said 12 prisoners were freed on Monday. Before the swap it counted 62 political prisoners.',
    'Foro Penal: 12 freed on 2031-05-05',
    'Foro Penal: 62 held as of 2031-05-04',
  ],
];
test.each(orders)('orders and records: %s', (text, ...claims) =>
  expect(readSentence(text, { language: 'en' })).toEqual(claims),
);
