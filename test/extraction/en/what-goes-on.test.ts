import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Bare numbers, "of them", "the 17" and shares: what they go back to, and what they do not; nouns that are no prisoners. */
const rows: readonly Row[] = [
  [
    'Viasna said on Tuesday that 36 people had been freed. The board, which sits on Friday, has 23 members, six of them from the opposition.',
    'Viasna: 36 freed start not stated, up to 2031-05-06',
  ],
  [
    'A court ended the reporting duties of 310 people. Viasna will not include the 310 in its figures for releases.',
    'unattributed: 310 relieved of measures start not stated, up to 2031-05-07',
  ],
  [
    'The family wrote 17 letters. The 17 came back unopened. On Monday 12 political prisoners were released.',
    'unattributed: 12 freed on 2031-05-05',
  ],
  [
    'Viasna says 29 teenagers are still in detention. A year ago there were 120.',
    'Viasna: 29 held as of 2031-05-07',
    'Viasna: 120 held as of 2030-05-07',
  ],
  [
    'Viasna counts 40 people freed this week. In the market an egg costs 5 dollars. In December it was 3.',
    'Viasna: 40 freed from 2031-05-05 to 2031-05-07',
  ],
  [
    'The ministry says 90 people have been freed this week. Viasna has 41.',
    'Government of Belarus: 90 freed from 2031-05-05 to 2031-05-07',
    'Viasna: 41 freed from 2031-05-05 to 2031-05-07',
  ],
  [
    'Viasna knows of two reporters still in jail; the college, three.',
    'Viasna: 2 held as of 2031-05-07',
    'Viasna: 3 held as of 2031-05-07',
  ],
  [
    'Viasna said 146 prisoners were freed on Tuesday. Some twenty arrived on stretchers.',
    'Viasna: 146 freed on 2031-05-06',
    'Viasna: about 20 freed on 2031-05-06; part of 146',
  ],
  [
    'Viasna confirmed on Sunday the release of 420 prisoners. Three in four of the 420 were students.',
    'Viasna: 420 freed start not stated, up to 2031-05-04',
    'Viasna: 315 freed start not stated, up to 2031-05-04; three quarters of 420',
  ],
  ['Sixteen more, Viasna says, are still locked up.', 'Viasna: 16 held as of 2031-05-07'],
  [
    'Viasna said 14 people were freed. The deputy put the number of files on his desk at 11,200.',
    'Viasna: 14 freed start not stated, up to 2031-05-07',
  ],
  ['The judges agreed to shorten the sentences of 2,108 convicts.'],
  [
    'Viasna counted 8 people freed. Her son turned 18 in jail. Its register grew by 28 names.',
    'Viasna: 8 freed start not stated, up to 2031-05-07',
  ],
  ['Releases have become rare. Viasna counted 18 last week.', 'Viasna: 18 freed from 2031-04-28 to 2031-05-04'],
  ['Viasna puts at fewer than 50 the people who remain locked up.', 'Viasna: less than 50 held as of 2031-05-07'],
];

test.each(rows)('%s', (text, ...claims) => {
  expect(readSentence(text, { language: 'en' })).toEqual(claims);
});
