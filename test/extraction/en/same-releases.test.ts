import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Releases dated once: an undated number that tells of them has their days. */
const batches: readonly Row[] = [
  [
    'Minsk freed 123 prisoners on Saturday, Viasna said.\nIn Kyiv the government said 114 people were released to Ukraine, five of them Ukrainians.\nThe other nine were released to Lithuania, Caracas said.',
    'Viasna: 123 freed on 2031-05-03',
    'Government of Ukraine: 114 freed on 2031-05-03',
    'Government of Ukraine: 5 freed on 2031-05-03; part of 114',
    'Government of Venezuela: 9 freed on 2031-05-03',
  ],
  [
    'On Sunday 40 prisoners were freed, Viasna said. At least 30 left the prison in Gomel, it said.',
    'Viasna: 40 freed on 2031-05-04',
    'Viasna: at least 30 freed on 2031-05-04',
  ],
  [
    'Viasna said 40 prisoners were freed on Sunday. Provea counted 38.',
    'Viasna: 40 freed on 2031-05-04',
    'Provea: 38 freed on 2031-05-04',
  ],
  [
    'Minsk freed 123 prisoners on Saturday, Viasna said.\nIn Kyiv the government said 114 people were released to Ukraine.\nThe other nine were released to Lithuania, Caracas said.',
    'Viasna: 123 freed on 2031-05-03',
    'Government of Ukraine: 114 freed on 2031-05-03',
    'Government of Venezuela: 9 freed on 2031-05-03',
  ],
  [
    'Viasna said 33 prisoners were freed on Monday, bringing the total this year to 100. Eleven are students.',
    'Viasna: 33 freed on 2031-05-05',
    'Viasna: 100 freed from 2031-01-01 to 2031-05-07',
    'Viasna: 11 freed on 2031-05-05; part of 33',
  ],
  [
    'The ministry says more than 1,100 people have been freed since December. On April 26 its figure was 808.',
    'government: more than 1100 freed from 2030-12-01 to 2031-05-07',
    'government: 808 freed from 2030-12-01 to 2031-04-26',
  ],
  [
    'The amnesty law came into force on February 20.\nViasna said on Friday that 412 people had been released since that date.',
    'Viasna: 412 freed from 2031-02-20 to 2031-05-02',
  ],
  [
    'The ministry hailed the release of Americans on Monday. A source spoke of at least four people freed that day.',
    'sources: at least 4 freed on 2031-05-05',
  ],
  [
    'The committee was revived in April 2029.\nSince then, Viasna says, 1,300 prisoners have been freed.',
    'Viasna: 1300 freed from 2029-04-01 to 2031-05-07',
  ],
];

/** A larger number of the same body, one more, a tally, a longer window: nobody said from when. */
const notBatches: readonly Row[] = [
  [
    'Viasna said 12 prisoners were freed on Sunday. It has confirmed 344 releases.',
    'Viasna: 12 freed on 2031-05-04',
    'Viasna: 344 freed start not stated, up to 2031-05-07',
  ],
  [
    'Viasna said 40 prisoners were freed on Sunday. Another 12 prisoners have been freed, it said.',
    'Viasna: 40 freed on 2031-05-04',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'On Sunday 40 prisoners were freed. Viasna has a bigger figure, nearly 70.',
    'unattributed: 40 freed on 2031-05-04',
    'Viasna: almost 70 freed start not stated, up to 2031-05-07',
  ],
  [
    'Caracas says 400 prisoners were freed since December. Viasna has confirmed 116 releases.',
    'Government of Venezuela: 400 freed from 2030-12-01 to 2031-05-07',
    'Viasna: 116 freed start not stated, up to 2031-05-07',
  ],
];

/** A law's day, a report's day, another number's end. */
const whose: readonly Row[] = [
  [
    'Courts were asked to free 379 prisoners under an amnesty that parliament adopted on Thursday, Viasna said.',
    'Viasna: 379 promised start not stated, up to 2031-05-07',
  ],
  ['Viasna checked 344 releases, one by one, since April 8.', 'Viasna: 344 freed from 2031-04-08 to 2031-05-07'],
  [
    'Viasna says 603 prisoners were freed between January 8 and March 2: first 459 up to February 20, and then 144 more from February 21 on.',
    'Viasna: 603 freed from 2031-01-08 to 2031-03-02',
    'Viasna: 459 freed from 2031-01-08 to 2031-02-20; part of 603',
    'Viasna: 144 freed from 2031-02-21 to 2031-03-02; part of 603',
  ],
  ['In April there were 77 political prisoners, Viasna said.', 'Viasna: 77 held as of 2031-04-30'],
];

test.each(batches)('said once: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(notBatches)('not of the releases before: %s', (text, ...claims) =>
  expect(readSentence(text)).toEqual(claims),
);
test.each(whose)('whose day it is: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
