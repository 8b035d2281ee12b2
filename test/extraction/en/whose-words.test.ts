import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const said: readonly Row[] = [
  [
    'Minister Diosdado Cabello on Wednesday called them "merchants" and insisted that 600 people had been released.',
    'Government of Venezuela: 600 freed start not stated, up to 2031-05-07',
  ],
  [
    'Minister Diosdado Cabello said at a rally in Monagas on Wednesday that 900 people had been released.',
    'Government of Venezuela: 900 freed start not stated, up to 2031-05-07',
  ],
  [
    'KARACHI: Pakistan freed 22 fishermen on Friday, the Foreign Office said.',
    'Government of Pakistan: 22 freed on 2031-05-02',
  ],
  [
    'Over 9,000 people no longer have to report to a court, the group Viasna said.',
    'Viasna: more than 9000 relieved of measures start not stated, up to 2031-05-07',
  ],
  ['Major General Jonas Teller said 113 men were freed.', 'government: 113 freed start not stated, up to 2031-05-07'],
  ['Kyiv said 30 soldiers returned from captivity on Sunday.', 'Government of Ukraine: 30 freed on 2031-05-04'],
  [
    'Cell Watch Brief put the number of inmates at 9,519 and the official capacity at 7,280.',
    'Cell Watch Brief: 9519 held as of 2031-05-07',
  ],
  [
    'Viasna counted 80 releases. According to the same source, 12 prisoners remain in jail.',
    'Viasna: 80 freed start not stated, up to 2031-05-07',
    'Viasna: 12 held as of 2031-05-07',
  ],
  ['Minister Diosdado Cabello praised them and 600 visitors came.'],
  [
    'General Jonas Teller, who commands the brigade, said the group was made up of 113 freed men.',
    'government: 113 freed start not stated, up to 2031-05-07',
  ],
];

const tell = (text: string): readonly string[] => readSentence(text, { language: 'en' });
test.each(said)('%s', (text, ...claims) => expect(tell(text)).toEqual(claims));
