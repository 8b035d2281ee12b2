import { expect, test } from 'vitest';
import { type Row, readAll, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const monday = 'on 2031-05-05';
const open = 'start not stated, up to 2031-05-07';

const parts: readonly Row[] = [
  // the two sides of a population right after it are its parts, though they do not add up
  [
    'Viasna said 80 prisoners were freed on Sunday: 60 men and 14 women.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 60 freed ${sunday}; part of 80`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  [
    'Viasna said 80 prisoners were freed on Sunday, 66 men and 14 women.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 66 freed ${sunday}; part of 80`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  [
    'Viasna said 80 prisoners were freed on Sunday, including 14 women.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  [
    'Viasna said 80 prisoners were freed on Sunday, among them at least five foreigners.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: at least 5 freed ${sunday}; part of 80`,
  ],
  [
    'Viasna said 80 prisoners were freed on Sunday. Six of them are women.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 6 freed ${sunday}; part of 80`,
  ],
  [
    'Viasna said 80 prisoners were freed on Sunday. Of these, 14 are women.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  // a part without a source has the source of its whole
  [
    'Viasna said 80 prisoners were freed on Sunday.\nAmong them are 14 women.',
    `Viasna: 80 freed ${sunday}`,
    `Viasna: 14 freed ${sunday}; part of 80`,
  ],
  // an article counts one inside a list of parts, and only there
  [
    'Viasna said five foreigners were freed on Sunday, including two Germans and a Frenchman.',
    `Viasna: 5 freed ${sunday}`,
    `Viasna: 2 freed ${sunday}; part of 5`,
    `Viasna: 1 freed ${sunday}; part of 5`,
  ],
  // others are not part of what stands beside them
  [
    'Viasna said 80 prisoners were freed on Sunday. In the north 902 prisoners remain in jail.',
    `Viasna: 80 freed ${sunday}`,
    'Viasna: 902 held as of 2031-05-07',
  ],
  // one of them is nobody's count
  ['Viasna said 80 prisoners were freed on Sunday. One of them sang.', `Viasna: 80 freed ${sunday}`],
  [
    'Viasna says there are 902 political prisoners: 800 men and 102 women.',
    'Viasna: 902 held as of 2031-05-07',
    'Viasna: 800 held as of 2031-05-07; part of 902',
    'Viasna: 102 held as of 2031-05-07; part of 902',
  ],
  [
    'Viasna says there are 902 political prisoners, of whom 80 are women.',
    'Viasna: 902 held as of 2031-05-07',
    'Viasna: 80 held as of 2031-05-07; part of 902',
  ],
];

const fractions: readonly Row[] = [
  [
    'Caracas says 600 prisoners have been freed since March. Foro Penal has confirmed about half that number.',
    'Government of Venezuela: 600 freed from 2031-03-01 to 2031-05-07',
    'Foro Penal: about 300 freed from 2031-03-01 to 2031-05-07; half of 600',
  ],
  // of nothing that was counted
  ['Viasna said half of the courts were closed.'],
  // a tenth of two is nobody
  [
    'Viasna said 2 prisoners were freed on Sunday. A tenth of the 2 prisoners were released by a court.',
    `Viasna: 2 freed ${sunday}`,
  ],
  ['Viasna said twice as many prisoners were freed as in other years.'],
  [
    'Caracas says 601 prisoners have been freed since March. Foro Penal has confirmed half that number.',
    'Government of Venezuela: 601 freed from 2031-03-01 to 2031-05-07',
    'Foro Penal: about 301 freed from 2031-03-01 to 2031-05-07; half of 601',
  ],
];

const increments: readonly Row[] = [
  [
    'Viasna said another 22 prisoners were freed on Sunday, bringing the total to 372 since March.',
    `Viasna: 22 freed ${sunday}`,
    'Viasna: 372 freed from 2031-03-01 to 2031-05-07',
  ],
  // a total of what stands before spans its days
  [
    'Viasna said 12 prisoners were freed on Sunday and 9 prisoners were freed on Monday. In all, 21 were freed.',
    `Viasna: 12 freed ${sunday}`,
    `Viasna: 9 freed ${monday}`,
    'Viasna: 21 freed from 2031-05-04 to 2031-05-05',
  ],
];

const revisions: readonly Row[] = [
  [
    'Viasna said 104 prisoners were freed on Sunday. It had earlier reported 80.',
    `Viasna: 104 freed ${sunday}`,
    `Viasna: 80 freed ${sunday}; before 104`,
  ],
  [
    'Viasna says 156 prisoners have been freed since April 8, up from 143.',
    'Viasna: 156 freed from 2031-04-08 to 2031-05-07',
    'Viasna: 143 freed from 2031-04-08 to 2031-05-07; before 156',
  ],
  // two days are two counts
  [
    'Viasna said 104 prisoners were freed on Sunday. It reported 80 prisoners freed on Monday.',
    `Viasna: 104 freed ${sunday}`,
    `Viasna: 80 freed ${monday}`,
  ],
  [
    'Viasna said 104 prisoners were freed on Sunday, compared with 80 on Saturday.',
    `Viasna: 104 freed ${sunday}`,
    'Viasna: 80 freed on 2031-05-03',
  ],
];

const repetitions: readonly Row[] = [
  [
    'Viasna said at least 104 prisoners were freed on Sunday.\n“We counted 104 prisoners freed,” Viasna said.',
    `Viasna: at least 104 freed ${sunday}`,
  ],
  // whoever is named at any mention
  [
    'On Sunday 104 prisoners were freed.\nThere were 104 prisoners freed on Sunday, Viasna said.',
    `Viasna: 104 freed ${sunday}`,
  ],
  // in the body a rounder number is a claim of its own
  [
    'Viasna said 104 prisoners were freed on Sunday. More than 100 prisoners were freed on Sunday, Viasna said.',
    `Viasna: 104 freed ${sunday}`,
    `Viasna: more than 100 freed ${sunday}`,
  ],
  // the same number of two bodies, of two days, of two measures
  [
    'Viasna said 104 prisoners were freed on Sunday. The AAPP said 104 prisoners were freed on Sunday.',
    `Viasna: 104 freed ${sunday}`,
    `AAPP: 104 freed ${sunday}`,
  ],
  [
    'Viasna said 104 prisoners were freed on Sunday. Viasna said 104 prisoners were freed on Monday.',
    `Viasna: 104 freed ${sunday}`,
    `Viasna: 104 freed ${monday}`,
  ],
  [
    'Viasna said 104 prisoners were freed. Viasna said 104 prisoners remain in jail.',
    `Viasna: 104 freed ${open}`,
    'Viasna: 104 held as of 2031-05-07',
  ],
];

const tell = (text: string): readonly string[] => readSentence(text);
test.each(parts)('parts: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(fractions)('fractions: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(increments)('increments: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(revisions)('revisions: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(repetitions)('said again: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));

test('what the article says one figure is of another', () => {
  const { ratios, claims } = readAll(
    'Viasna said 116 prisoners were freed, which would be 10% of the approximately 800 political prisoners it counts.',
  ).extraction;
  expect(claims.map(({ value }) => value)).toEqual([116, 800]);
  expect(ratios).toEqual([
    { percent: 10, part: 0, whole: 1, paragraph: 1, phrase: '10% of the approximately 800 political prisoners' },
  ]);
  expect(readAll('Viasna said 116 prisoners were freed, 10% more than in March.').extraction.ratios).toEqual([]);
});

test('a share of the total beside its number is no number of its own', () => {
  const { ratios, claims } = readAll(
    'Of the 900 people freed since January 8, 450 are women, 40% of the total, Viasna said.',
  ).extraction;
  expect(claims.map(({ value }) => value)).toEqual([900, 450]);
  expect(ratios).toEqual([{ percent: 40, part: 1, whole: 0, paragraph: 1, phrase: '40% of the total' }]);
});
