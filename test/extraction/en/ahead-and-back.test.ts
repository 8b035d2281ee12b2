import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Published on Wednesday 7 May 2031. */
const ahead: readonly Row[] = [
  ['Viasna said the guards would free two more prisoners on Thursday.', 'Viasna: 2 promised on 2031-05-08'],
  ['The ministry said four prisoners would be freed on June 2.', 'government: 4 promised on 2031-06-02'],
  // a day before "would" is that of the saying or of something else
  [
    'Buses left the gates on Sunday after Viasna said 61 prisoners would be freed the same day.',
    'Viasna: 61 promised on 2031-05-04',
  ],
  // said before, of a day that is past now
  ['Viasna said on Saturday that 61 prisoners would be freed on May 4.', 'Viasna: 61 promised on 2031-05-04'],
];

const years: readonly Row[] = [
  ['Viasna said 12 prisoners were freed in 2029.', 'Viasna: 12 freed from 2029-01-01 to 2029-12-31'],
  ['In 2029, 12 prisoners were freed, Viasna said.', 'Viasna: 12 freed from 2029-01-01 to 2029-12-31'],
  // the year of the arrest
  ['Viasna said 12 people arrested in 2029 were freed on Sunday.', 'Viasna: 12 freed on 2031-05-04'],
  ['Viasna said 12 people jailed in 2029 have been freed.', 'Viasna: 12 freed start not stated, up to 2031-05-07'],
];

const starts: readonly Row[] = [
  ['Viasna has verified 91 releases since the 2nd.', 'Viasna: 91 freed from 2031-05-02 to 2031-05-07'],
  [
    'The government, whose tally starts in December, says 800 people were freed.',
    'government: 800 freed from 2030-12-01 to 2031-05-07',
  ],
];

const clauses: readonly Row[] = [
  [
    'At Christmas 2029, Viasna said it knew of 95 prisoners freed; on 1 March 2030, 206 had been freed.',
    'Viasna: 95 freed start not stated, up to 2029-12-25',
    'Viasna: 206 freed on 2030-03-01',
  ],
  ['Viasna said 95 prisoners were freed on Christmas Day 2029.', 'Viasna: 95 freed on 2029-12-25'],
];

const back: readonly Row[] = [
  [
    'Viasna checks each case by phone.\nOn Sunday 40 prisoners were freed. Its figure is 31.',
    'unattributed: 40 freed on 2031-05-04',
    'Viasna: 31 freed start not stated, up to 2031-05-07',
  ],
  [
    'On Sunday 40 prisoners were freed.\nViasna, another NGO, has a wider definition and a bigger figure, nearly 70.',
    'unattributed: 40 freed on 2031-05-04',
    'Viasna: almost 70 freed start not stated, up to 2031-05-07',
  ],
  // a law, an office, a wall have figures too, but nobody's word
  ['Its figure is 31.'],
  ['Viasna checks each case by phone.\nIts rent is 300 dollars.'],
];

const leftOver: readonly Row[] = [
  ['Viasna said three of the remaining four were freed on Sunday.', 'Viasna: 3 freed on 2031-05-04'],
  ['Viasna said three of the other nine were freed on Sunday.', 'Viasna: 3 freed on 2031-05-04'],
];

const before: readonly Row[] = [
  [
    'On Tuesday, Viasna said, 538 prisoners were still held, down from 711 a week earlier.',
    'Viasna: 538 held as of 2031-05-06',
    'Viasna: 711 held as of 2031-04-29; before 538',
  ],
  // the count of Sunday cannot end before it
  [
    'Viasna said 104 prisoners were freed on Sunday, up from 80 a day earlier.',
    'Viasna: 104 freed on 2031-05-04',
    'Viasna: 80 freed start not stated, up to 2031-05-03; before 104',
  ],
  // a rate counts nobody
  ['Viasna said prisons held 711 prisoners a week.'],
];

const surnames: readonly Row[] = [
  // met with a first name elsewhere: a person, whose body nobody named, is no organisation
  [
    'Okoro said 12 prisoners were freed.\nThe singer Blessing Okoro lives in Jos.',
    'unattributed: 12 freed start not stated, up to 2031-05-07',
  ],
  ['Okoro said 12 prisoners were freed.', 'Okoro: 12 freed start not stated, up to 2031-05-07'],
];

test.each(ahead)('days ahead: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(years)('a year: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(starts)('a start: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(back)('its own figure: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(leftOver)('of those that are left: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(before)('a figure of before: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(clauses)('a day of the next clause: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(surnames)('a surname: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
