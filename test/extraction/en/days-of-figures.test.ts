import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Published on Wednesday 7 May 2031: which of the days beside them are those of two figures. */
const rows: readonly Row[] = [
  // the day of what is promised is not that of the promise
  [
    'The government of Venezuela promised to publish the list of names on Friday. The government of Venezuela says 950 people have been freed since April.',
    'Government of Venezuela: 950 freed from 2031-04-01 to 2031-05-07',
  ],
  // who says it, and when, stands before the colon; what is to come stays there
  ['Viasna published a new bulletin on Monday: 902 prisoners are still held.', 'Viasna: 902 held as of 2031-05-05'],
  [
    'Viasna says 12 prisoners were freed on Monday: 902 are still held.',
    'Viasna: 12 freed on 2031-05-05',
    'Viasna: 902 held as of 2031-05-07',
  ],
  // a clause that opens with days of its own
  [
    'Viasna says 33 prisoners were freed this month, and last week there were nine.',
    'Viasna: 33 freed from 2031-05-01 to 2031-05-07',
    'Viasna: 9 freed from 2031-04-28 to 2031-05-04',
  ],
  // counted up to a day of the days just told
  [
    'Viasna said 1,350 prisoners had been released since May 1. Foro Penal had by Monday evening confirmed 420 releases in that time.',
    'Viasna: 1350 freed from 2031-05-01 to 2031-05-07',
    'Foro Penal: 420 freed from 2031-05-01 to 2031-05-05',
  ],
  [
    'Viasna said the government completed on Monday the release of 80 prisoners.',
    'Viasna: 80 freed start not stated, up to 2031-05-05',
  ],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
