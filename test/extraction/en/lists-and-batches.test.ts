import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const rows: readonly Row[] = [
  [
    'The Legal Path group had 758 people on its roll of political prisoners, among them 166 women and nine people who are ill.',
    'Legal Path: 758 held as of 2031-05-07',
    'Legal Path: 166 held as of 2031-05-07; part of 758',
    'Legal Path: 9 held as of 2031-05-07; part of 758',
  ],
  ['The mayor has 758 people on his roll of honour.'],
  [
    'Eighty impounded motorcycles were released on Sunday near the prison of Lorn, where 12 prisoners are held today.',
    'unattributed: 12 held as of 2031-05-07',
  ],
  [
    'Twelve journalists were freed on Sunday, and three exile newspapers were released from a ban.',
    'unattributed: 12 freed on 2031-05-04',
  ],
  [
    'State media said in a note on Monday that 30 prisoners left jail on Sunday; the day before they had put the number at 19.',
    'government: 30 freed on 2031-05-04',
    'government: 19 freed start not stated, up to 2031-05-03; before 30',
  ],
  ['A tally by the Lorn Observatory lists 480 deaths in custody, among them four babies.'],
  [
    'Twelve prisoners were freed on Sunday.\nKidnappings rose to 221 in the first months, up from 168.',
    'unattributed: 12 freed on 2031-05-04',
  ],
  [
    '"No fewer than eighty mothers have gone back to their children since 1 April," Women\'s Affairs Minister Yelena Prado told a rally in Caracas.',
    'Government of Venezuela: at least 80 freed from 2031-04-01 to 2031-05-07',
  ],
  [
    'Eight prisoners were flown straight from prison to Miami on Sunday, a US State Department spokesperson confirmed by e-mail.',
    'US State Department: 8 freed on 2031-05-04',
  ],
  [
    'Theresa Malave, who runs the legal clinic Justicia y Proceso, pointed to a group of jurists. "There are 40 prisoners today in adult prisons," she said.',
    'Justicia y Proceso: 40 held as of 2031-05-07',
  ],
  [
    'Eleven prisoners have children under ten and three are pregnant, Foro Penal said.',
    'Foro Penal: 11 held as of 2031-05-07',
    'Foro Penal: 3 held as of 2031-05-07; part of 11',
  ],
  [
    'Eight prisoners were sent home, Viasna said on Monday. "They left the jail on Saturday," a member of the group said.',
    'Viasna: 8 freed on 2031-05-03',
  ],
  [
    'The ministry reported 61 prisoners let out last week. Foro Penal could vouch for 38.',
    'Government of Venezuela: 61 freed from 2031-04-28 to 2031-05-04',
    'Foro Penal: 38 freed from 2031-04-28 to 2031-05-04',
  ],
  [
    'The first stage of the deal provides for the release of 33 hostages and nearly 2,000 prisoners.',
    'unattributed: 33 promised start not stated, up to 2031-05-07',
    'unattributed: almost 2000 promised start not stated, up to 2031-05-07',
  ],
  [
    "More than 280,000 people are in the country's 143 prisons, the ministry said in Thailand.",
    'Government of Thailand: more than 280000 held as of 2031-05-07',
  ],
  [
    'Russia and Ukraine each returned 303 soldiers on Sunday, the last day of a swap, the Red Cross said.',
    'Red Cross: 303 freed on 2031-05-04',
  ],
  ['The companies each returned 303 cars on Sunday, the Red Cross said.'],
  [
    'Seven civilians came home on Sunday in a swap, the oldest of them a woman who was seized in Kherson in 2022, Kyiv said.',
    'Government of Ukraine: 7 freed on 2031-05-04',
  ],
  [
    'The Bureau of Corrections (BuCor) said it had freed 1,106 inmates from 2 March to 5 May. Of these, 780 had completed their sentences, it said on Tuesday.',
    'Bureau of Corrections: 1106 freed from 2031-03-02 to 2031-05-05',
    'Bureau of Corrections: 780 freed from 2031-03-02 to 2031-05-05; part of 1106',
  ],
  [
    'The ministry freed 90 inmates on Sunday, Justice Minister Ana Pop said in Zambia.\nThis brings to 17,836 the number of people freed since July 2030.',
    'Government of Zambia: 90 freed on 2031-05-04',
    'Government of Zambia: 17836 freed from 2030-07-01 to 2031-05-07',
  ],
  [
    'The Lorn Observatory has documented 390 releases since the fall of the old government, and says 12 prisoners are held.',
    'Lorn Observatory: 390 freed start not stated, up to 2031-05-07',
    'Lorn Observatory: 12 held as of 2031-05-07',
  ],
  ['Provea counted 905 people released by the courts in April.', 'Provea: 905 freed from 2031-04-01 to 2031-04-30'],
  [
    "Niger's junta freed about 50 officials on Sunday, a spokesman said.",
    'Government of Niger: about 50 freed on 2031-05-04',
  ],
  ['Officials in Lorn opened 50 offices on Sunday, and two members of the group are still wanted.'],
  ['Viasna said 60 prisoners were taken from the jail to court on Sunday.'],
  [
    'Twelve prisoners are held, its director, Ana Pop, of the Lorn Observatory told Lusa on Tuesday.',
    'Lorn Observatory: 12 held as of 2031-05-06',
  ],
];

test.each(rows)('lists, batches and what is no count: %s', (text, ...claims) =>
  expect(readSentence(text)).toEqual(claims),
);
