import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** A total that runs on: a day beside it says how far it counts, and it began where its body's count began. */
const totals: readonly Row[] = [
  [
    'Viasna has verified 431 releases since April 8. On Sunday night the figure had been 384.',
    'Viasna: 431 freed from 2031-04-08 to 2031-05-07',
    'Viasna: 384 freed from 2031-04-08 to 2031-05-04',
  ],
  [
    'Viasna has verified 431 releases since April 8. Its tally stood at 402 on Monday.',
    'Viasna: 431 freed from 2031-04-08 to 2031-05-07',
    'Viasna: 402 freed from 2031-04-08 to 2031-05-05; before 431',
  ],
  // nobody says from when
  [
    'Viasna said 12 prisoners were freed on Sunday. Its tally reached 98 on Monday.',
    'Viasna: 12 freed on 2031-05-04',
    'Viasna: 98 freed start not stated, up to 2031-05-05',
  ],
  // a number of its own day
  [
    'Viasna said 12 prisoners were freed on Sunday. It counted 9 on Monday.',
    'Viasna: 12 freed on 2031-05-04',
    'Viasna: 9 freed on 2031-05-05',
  ],
  [
    'Viasna had verified 426 releases from April 8 through Sunday. Between March 1 and April 7 it had verified a further 139.',
    'Viasna: 426 freed from 2031-04-08 to 2031-05-04',
    'Viasna: 139 freed from 2031-03-01 to 2031-04-07',
  ],
  [
    'Belarus says it has let out 626 prisoners since December, more than double the 266 that Viasna has verified.',
    'Government of Belarus: 626 freed from 2030-12-01 to 2031-05-07',
    'Viasna: 266 freed start not stated, up to 2031-05-07',
  ],
  // how far apart two figures are
  [
    'Viasna said 98 prisoners have been freed since April 8. The official count is lower by at least 31.',
    'Viasna: 98 freed from 2031-04-08 to 2031-05-07',
  ],
];

test.each(totals)('%s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));

/** Who says a number in a sentence of its own, in a document, or in brackets. */
const tellers: readonly Row[] = [
  [
    'The soldiers came home: 205 captives were freed on Sunday. This was reported by President Volodymyr Zelensky.',
    'Government of Ukraine: 205 freed on 2031-05-04',
  ],
  [
    'The soldiers came home: 205 captives were freed on Sunday. This was a relief to many.',
    'unattributed: 205 freed on 2031-05-04',
  ],
  ['On Sunday, Viasna said, 29 men walked out of prison.', 'Viasna: 29 freed on 2031-05-04'],
  ['On Sunday Viasna said 29 men had left prison.', 'Viasna: 29 freed start not stated, up to 2031-05-04'],
  [
    'A table that Viasna handed out at the door, the only one there was, put the prison population at 21,310.',
    'Viasna: 21310 held as of 2031-05-07',
  ],
  [
    'The Russian High Commission in Colombo said 27 sailors were freed from prison on Sunday. On Monday the mission said 84 remained in prison.',
    'Government of Russia: 27 freed on 2031-05-04',
    'Government of Russia: 84 held as of 2031-05-05',
  ],
  [
    'The Ministry of Defence of the Russian Federation said 205 captives were handed over on Sunday.',
    'Government of Russia: 205 freed on 2031-05-04',
  ],
  [
    'Belarus is said to hold 902. Donald Trump went further. "Nearly 900 prisoners were set free," the president posted.',
    'Government of the United States: almost 900 freed start not stated, up to 2031-05-07',
  ],
];

test.each(tellers)('%s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));

/** Days and verbs that a sentence leaves out, or says of others. */
const left: readonly Row[] = [
  [
    'In December Belarus released 123 people and in September 52, according to state media.',
    'Government of Belarus: 123 freed from 2030-12-01 to 2030-12-31',
    'Government of Belarus: 52 freed from 2030-09-01 to 2030-09-30',
  ],
  [
    'Belarus said it had freed 38 prisoners on Monday. Twenty-nine of them were driven to the border, and the remaining nine were allowed to stay in Belarus.',
    'Government of Belarus: 38 freed on 2031-05-05',
    'Government of Belarus: 29 freed on 2031-05-05; part of 38',
    'Government of Belarus: 9 freed on 2031-05-05; part of 38',
  ],
  [
    'Viasna said 1,073 political prisoners were still behind bars, down from 1,128 at the end of February.',
    'Viasna: 1073 held as of 2031-05-07',
    'Viasna: 1128 held as of 2031-02-28; before 1073',
  ],
  [
    'Twelve people have walked out of prison since April 8, when the government announced that it would free some, Viasna said.',
    'Viasna: 12 freed from 2031-04-08 to 2031-05-07',
  ],
  [
    'Viasna, which has been counting since April 8, says 266 prisoners have been freed.',
    'Viasna: 266 freed from 2031-04-08 to 2031-05-07',
  ],
  ['Some 700 prisoners are still held, according to Minsk.', 'Government of Belarus: about 700 held as of 2031-05-07'],
  ['Belarus held 902 political prisoners as of May 1, Viasna said.', 'Viasna: 902 held as of 2031-05-01'],
  ["Viasna said Sunday's releases numbered 104.", 'Viasna: 104 freed on 2031-05-04'],
  // those who lit candles were not freed
  ['Viasna said 12 prisoners were freed on Sunday. Some 40 relatives lit candles.', 'Viasna: 12 freed on 2031-05-04'],
];

test.each(left)('%s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
