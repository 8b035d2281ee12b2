import { expect, test } from 'vitest';
import { type Row, readAll, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const open = 'start not stated, up to 2031-05-07';
const now = 'as of 2031-05-07';

const freed: readonly Row[] = [
  ['Viasna said 12 prisoners were released on Sunday.', `Viasna: 12 freed ${sunday}`],
  ['Viasna said 12 prisoners walked out of jail on Sunday.', `Viasna: 12 freed ${sunday}`],
  ['Viasna said 12 prisoners left prison on Sunday.', `Viasna: 12 freed ${sunday}`],
  ['Viasna said 12 prisoners regained their freedom on Sunday.', `Viasna: 12 freed ${sunday}`],
  ['Viasna said the guards let 12 prisoners go on Sunday.', `Viasna: 12 freed ${sunday}`],
  ['Viasna said the generals set 12 prisoners free on Sunday.', `Viasna: 12 freed ${sunday}`],
  ['Viasna said 12 prisoners were pardoned and sent home on Sunday.', `Viasna: 12 freed ${sunday}`],
  ['Viasna said 12 hostages were handed over on Sunday.', `Viasna: 12 freed ${sunday}`],
  ['Viasna said 12 prisoners were swapped on Sunday.', `Viasna: 12 freed ${sunday}`],
  ['Viasna confirmed the release of 12 prisoners on Sunday.', `Viasna: 12 freed ${sunday}`],
  ['Viasna confirmed 12 releases on Sunday.', `Viasna: 12 freed ${sunday}`],
  // not freed
  ['Viasna said 12 bodies were handed over on Sunday.'],
  ['Viasna said 12 prisoners were not freed on Sunday.'],
  ['Viasna said 12 people were re-arrested on Sunday.'],
];

const held: readonly Row[] = [
  ['Viasna says 902 prisoners remain behind bars.', `Viasna: 902 held ${now}`],
  ['Viasna says 902 people are still in jail.', `Viasna: 902 held ${now}`],
  ['Viasna says 902 people are being held.', `Viasna: 902 held ${now}`],
  ['Viasna says 902 people are detained.', `Viasna: 902 held ${now}`],
  ['Viasna says there are 902 political prisoners.', `Viasna: 902 held ${now}`],
  ['Viasna lists 902 political prisoners.', `Viasna: 902 held ${now}`],
  ['Viasna puts the number of political prisoners at 902.', `Viasna: 902 held ${now}`],
  ['Nobody has visited the 902 political prisoners languishing in the jails.', `unattributed: 902 held ${now}`],
  // not held now
  ['Viasna says 902 people were detained after the vote.'],
  ['Viasna says 902 people have been arrested since March.'],
  ['Viasna says 902 people have passed through prison since 2028.'],
  ['Viasna says 14 prisoners have died since 2028.'],
];

const promised: readonly Row[] = [
  ['The release of 40 prisoners is scheduled for Friday, Viasna said.', 'Viasna: 40 promised on 2031-05-09'],
  ['The ministry said 50 prisoners will be freed.', `government: 50 promised ${open}`],
  ['The ministry said 50 prisoners will be freed on Friday.', 'government: 50 promised on 2031-05-09'],
  ['The ministry said 50 prisoners would be released tomorrow.', 'government: 50 promised on 2031-05-08'],
  ['The ministry said it plans to free 50 prisoners.', `government: 50 promised ${open}`],
  ['The ministry said 50 prisoners are to be released.', `government: 50 promised ${open}`],
  // done is not promised
  ['The ministry said 50 prisoners have been freed.', `government: 50 freed ${open}`],
  // a wish of somebody else is no promise
  ['Pressure grows on the ministry to free hundreds of prisoners, and nobody has answered yet.'],
];

const lifted: readonly Row[] = [
  ['Viasna said travel bans were lifted for 30 people on Sunday.', `Viasna: 30 relieved of measures ${sunday}`],
  ['Viasna said 30 people no longer have to report to a judge.', `Viasna: 30 relieved of measures ${open}`],
  ['Viasna said 30 people at home had their cases closed.', `Viasna: 30 relieved of measures ${open}`],
  // leaving prison says more than a benefit
  ['Viasna said 30 of the beneficiaries had left prison.', `Viasna: 30 freed ${open}`],
];

const sideBySide: readonly Row[] = [
  [
    'Viasna says 12 prisoners were freed and 902 remain in jail.',
    `Viasna: 12 freed ${open}`,
    `Viasna: 902 held ${now}`,
  ],
  [
    'Viasna says 902 prisoners remain in jail after 12 were freed on Sunday.',
    `Viasna: 902 held ${now}`,
    `Viasna: 12 freed ${sunday}`,
  ],
  [
    'Viasna said 12 prisoners were freed on Sunday and another 50 will be freed on Friday.',
    `Viasna: 12 freed ${sunday}`,
    'Viasna: 50 promised on 2031-05-09',
  ],
  ['Viasna said 12 prisoners were freed on Sunday and 30 people were arrested.', `Viasna: 12 freed ${sunday}`],
];

test.each(freed)('freed: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(held)('held: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(promised)('promised: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(lifted)('measures lifted: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(sideBySide)('side by side: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));

const groups: readonly (readonly [text: string, ...groups: string[]])[] = [
  ['Viasna said 12 political prisoners were freed.', 'political prisoners'],
  ['Viasna said 12 people considered political prisoners were freed.', 'political prisoners'],
  ['Viasna said 12 women were freed.', 'women'],
  ['Viasna said 12 Spanish nationals were freed.', 'Spanish nationals'],
  ['Viasna said 12 soldiers were freed.', 'soldiers'],
  ['Viasna said 12 foreigners were freed.', 'foreigners'],
  ['Viasna said 12 were freed.', 'people'],
  // a bare number counts those the text is about
  [
    'Viasna said 12 political prisoners were freed on Sunday.\nOn Monday 9 more were freed, it said.',
    'political prisoners',
    'political prisoners',
  ],
];
test.each(groups)('who is counted: %s', (text, ...expected) =>
  expect(readAll(text).extraction.claims.map((claim) => claim.group)).toEqual(expected),
);
