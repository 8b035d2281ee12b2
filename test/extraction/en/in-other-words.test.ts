import { describe, expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const now = 'as of 2031-05-07';

/** Each paragraph of a round-up is about a country of its own. */
const roundUps: readonly Row[] = [
  [
    'HANOI. The justice ministry said 80 prisoners were freed on Sunday.\nDHAKA. The home ministry said 12 prisoners were freed on Sunday.\nMANILA. The government said 30 prisoners were freed on Sunday.',
    `Government of Vietnam: 80 freed ${sunday}`,
    `Government of Bangladesh: 12 freed ${sunday}`,
    `Government of the Philippines: 30 freed ${sunday}`,
  ],
  [
    'MINSK. The government said 80 prisoners were freed on Sunday.\nThe ministry said 12 prisoners were freed on Saturday.',
    `Government of Belarus: 80 freed ${sunday}`,
    'Government of Belarus: 12 freed on 2031-05-03',
  ],
];

const nounsOfSaying: readonly Row[] = [
  [
    'Viasna takes note of the announcement by the Ministry of Justice of Belarus on Friday that another 300 people will be freed on 10 May.',
    'Government of Belarus: 300 promised on 2031-05-10',
  ],
  [
    "Viasna doubts the government of Belarus's claim that 626 people have been freed.",
    'Government of Belarus: 626 freed start not stated, up to 2031-05-07',
  ],
  ['The plan of the 12 prisoners who were freed on Sunday failed.', `unattributed: 12 freed ${sunday}`],
  ["By Viasna's count, 40 people came out of that jail on Sunday.", `Viasna: 40 freed ${sunday}`],
  ['Viasna follows the trials. By its count, 40 people came out of that jail on Sunday.', `Viasna: 40 freed ${sunday}`],
  ['The last word from Viasna: 63 prisoners out today.', 'Viasna: 63 freed on 2031-05-07'],
];

const freed: readonly Row[] = [
  [
    'Viasna said 222 prisoners were put on a charter flight on Sunday. In April Poland took in a further 135.',
    `Viasna: 222 freed ${sunday}`,
    'Viasna: 135 freed from 2031-04-01 to 2031-04-30',
  ],
  ['The army said troops rescued 40 hostages on Sunday.', `government: 40 freed ${sunday}`],
  ['The army said troops rescued 40 sailors from a storm on Sunday.'],
  [
    'Viasna said the junta freed 6,120 prisoners on Sunday. A further 180 foreigners will be deported on Friday, it said.',
    `Viasna: 6120 freed ${sunday}`,
    'Viasna: 180 promised on 2031-05-09',
  ],
  [
    'Viasna said every one of the 553 had left prison between January 14 and March 10.',
    'Viasna: 553 freed from 2031-01-14 to 2031-03-10',
  ],
  [
    'Armenia and Azerbaijan swapped prisoners on Sunday, with 26 Armenians walking one way, according to Viasna.',
    `Viasna: 26 freed ${sunday}`,
  ],
  [
    'The president said another 187 soldiers were freed on Sunday, completing a swap that freed 502 people over three days.',
    `government: 187 freed ${sunday}`,
    'government: 502 freed from 2031-05-02 to 2031-05-04',
  ],
  [
    'Viasna said 26 Armenians were freed on Sunday. Nineteen of the Armenians were soldiers captured in the autumn.',
    `Viasna: 26 freed ${sunday}`,
    `Viasna: 19 freed ${sunday}; part of 26`,
  ],
  ['Viasna said the army emptied the valley of its 9,000 farmers on Sunday.'],
];

const held: readonly Row[] = [
  ["Viasna said the country's jails hold about 33,000 people.", `Viasna: about 33000 held ${now}`],
  ['"There are more than 100 students in there," Viasna said of the jail.', `Viasna: more than 100 held ${now}`],
  [
    'Viasna said more than 21,400 people arrested since the coup are still in detention.',
    `Viasna: more than 21400 held ${now}`,
  ],
  ['Viasna recognises 1,177 people as political prisoners.', `Viasna: 1177 held ${now}`],
  ['Viasna recognises 1,177 people as winners of the race.'],
];

const ages: readonly Row[] = [
  ['Viasna said 212 prisoners were freed on Sunday, all of them over 70 or ill.', `Viasna: 212 freed ${sunday}`],
  ['Viasna said a girl of nine met the 27 women freed on Sunday.', `Viasna: 27 freed ${sunday}`],
  [
    'Viasna counted 62 people in prison, 16 of them aged over 60.',
    `Viasna: 62 held ${now}`,
    `Viasna: 16 held ${now}; part of 62`,
  ],
  [
    'Viasna said 212 prisoners were freed on Sunday. Its lawyers, who work in shifts of 40, are tired.',
    `Viasna: 212 freed ${sunday}`,
  ],
];

describe.each([
  ['in a round-up', roundUps],
  ['by a noun', nounsOfSaying],
  ['let go', freed],
  ['inside', held],
  ['how old', ages],
])('what is said in other words: %s', (_, rows) => {
  test.each(rows)('%s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
});
