import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** What people were, or what a court did to them, beside a count: they are a part of it. */
const rows: readonly Row[] = [
  [
    'Viasna said 41 people were freed on Sunday. Eight of them had been held at Okrestina. Two are lawyers.',
    'Viasna: 41 freed on 2031-05-04',
    'Viasna: 8 freed on 2031-05-04; part of 41',
    'Viasna: 2 freed on 2031-05-04; part of 41',
  ],
  [
    'Viasna says 508 people are in prison. By its count, 284 have been sentenced.',
    'Viasna: 508 held as of 2031-05-07',
    'Viasna: 284 held as of 2031-05-07; part of 508',
  ],
  [
    'Viasna says 521 people remain imprisoned. Nearly 190 belong to the armed forces.',
    'Viasna: 521 held as of 2031-05-07',
    'Viasna: almost 190 held as of 2031-05-07; part of 521',
  ],
  [
    'Viasna said 114 people were freed on Sunday, with five Ukrainians among them.',
    'Viasna: 114 freed on 2031-05-04',
    'Viasna: 5 freed on 2031-05-04; part of 114',
  ],
  [
    'Viasna said 222 men and 88 women were freed on Sunday, half of them from Minsk.',
    'Viasna: 222 freed on 2031-05-04',
    'Viasna: 88 freed on 2031-05-04',
    'Viasna: 44 freed on 2031-05-04; half of 88',
  ],
  // of the dead, of the arrested, of others
  ['Viasna said 41 people were freed on Sunday. The two have pleaded not guilty.', 'Viasna: 41 freed on 2031-05-04'],
  [
    'Viasna said 41 people were freed on Sunday. It recorded 14 new arrests, six of them in Gomel.',
    'Viasna: 41 freed on 2031-05-04',
  ],
  [
    'Hamas freed 20 hostages on Sunday. The remains of 28 others were due, of which four were given back.',
    'unattributed: 20 freed on 2031-05-04',
  ],
  // a long description before the verb
  [
    'At least 61 people jailed over protests against the disputed election of President Ales Novik were released on Sunday.',
    'unattributed: at least 61 freed on 2031-05-04',
  ],
  // a wish or a doubt of one clause is not that of the next
  [
    'Viasna said relatives asked for a list and that 80 prisoners left jail on Sunday.',
    'Viasna: 80 freed on 2031-05-04',
  ],
  ['Nobody knows whether 20 prisoners will be freed.'],
  ['The plan of 2030 promised 24 prisons and handed over seven.'],
  // the noun is left out, the verb is theirs
  ['Another six, all of them women, left prison on Sunday, Viasna said.', 'Viasna: 6 freed on 2031-05-04'],
  ['Fourteen students were ordered released on bail.', 'unattributed: 14 promised start not stated, up to 2031-05-07'],
  ['Relatives of 12 prisoners said they had not been told anything.'],
  ['She has defended more than 300 political prisoners.'],
];

test.each(rows)('%s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));

/** What the parts of a count held, did or are, in a sentence each. */
const listed: readonly Row[] = [
  [
    'Viasna lists 375 political prisoners. The largest group, at 211, is made up of students. Seventeen held office before the vote. Eleven of all those listed are women.',
    'Viasna: 375 held as of 2031-05-07',
    'Viasna: 211 held as of 2031-05-07; part of 375',
    'Viasna: 17 held as of 2031-05-07; part of 375',
    'Viasna: 11 held as of 2031-05-07; part of 375',
  ],
  [
    'Viasna says 588 people are in prison. Just under a third of them, 176, are soldiers.',
    'Viasna: 588 held as of 2031-05-07',
    'Viasna: 176 held as of 2031-05-07; part of 588',
  ],
  [
    'Viasna says 588 people are in prison. Between 40 and 45 have a second passport.',
    'Viasna: 588 held as of 2031-05-07',
    'Viasna: at least 40 held as of 2031-05-07; part of 588; range 40-45',
    'Viasna: up to 45 held as of 2031-05-07; part of 588; range 40-45',
  ],
  [
    'Viasna said 333 of the people released on Sunday were from Minsk. Another 24, who had been serving life terms, were sent abroad.',
    'Viasna: 333 freed on 2031-05-04',
    'Viasna: 24 freed on 2031-05-04',
  ],
  [
    'Viasna says at least 24 journalists are in prison. Seven employees of a website were sentenced in June.',
    'Viasna: at least 24 held as of 2031-05-07',
  ],
  [
    'Viasna said three men were freed on Sunday. The look of those three men caused an outcry.',
    'Viasna: 3 freed on 2031-05-04',
  ],
];

test.each(listed)('in a list: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
