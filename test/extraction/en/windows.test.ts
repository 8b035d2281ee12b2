import { expect, test } from 'vitest';
import { type Row, readAll, readSentence } from '../read-sentence.js';

/** Published on Wednesday 7 May 2031. */
const days: readonly Row[] = [
  ['Viasna said 12 prisoners were freed on Sunday.', 'Viasna: 12 freed on 2031-05-04'],
  ['Viasna said 12 prisoners were freed on Wednesday.', 'Viasna: 12 freed on 2031-05-07'],
  ['Viasna said 12 prisoners were freed on Thursday.', 'Viasna: 12 freed on 2031-05-01'],
  ['Viasna said 12 prisoners were freed yesterday.', 'Viasna: 12 freed on 2031-05-06'],
  ['Viasna said 12 prisoners were freed today.', 'Viasna: 12 freed on 2031-05-07'],
  ['Viasna said 12 prisoners were freed the day before yesterday.', 'Viasna: 12 freed on 2031-05-05'],
  ['Viasna said 12 prisoners were freed three days ago.', 'Viasna: 12 freed on 2031-05-04'],
  ['Viasna said 12 prisoners were freed on Tuesday night.', 'Viasna: 12 freed on 2031-05-06'],
  ['Viasna said 12 prisoners were freed on Tuesday night (6).', 'Viasna: 12 freed on 2031-05-06'],
  // the day of the month lies after publication: it is that of the month before
  ['Viasna said 12 prisoners were freed on the night of Wednesday (30).', 'Viasna: 12 freed on 2031-04-30'],
  ['Viasna said 12 prisoners were freed in the last hours.', 'Viasna: 12 freed on 2031-05-07'],
  ['Viasna said 12 prisoners were freed on May 2.', 'Viasna: 12 freed on 2031-05-02'],
  ['Viasna said 12 prisoners were freed on 2 May.', 'Viasna: 12 freed on 2031-05-02'],
  ['Viasna said 12 prisoners were freed on May 2, 2030.', 'Viasna: 12 freed on 2030-05-02'],
  // without a year: the latest that does not lie after publication
  ['Viasna said 12 prisoners were freed on November 9.', 'Viasna: 12 freed on 2030-11-09'],
  ['Viasna said 12 prisoners were freed on Christmas Day.', 'Viasna: 12 freed on 2030-12-25'],
];

const spans: readonly Row[] = [
  ['Viasna said 12 prisoners were freed overnight.', 'Viasna: 12 freed from 2031-05-06 to 2031-05-07'],
  ['Viasna said 12 prisoners were freed over the weekend.', 'Viasna: 12 freed from 2031-05-03 to 2031-05-04'],
  ['Viasna said 12 prisoners were freed this week.', 'Viasna: 12 freed from 2031-05-05 to 2031-05-07'],
  ['Viasna said 12 prisoners were freed last week.', 'Viasna: 12 freed from 2031-04-28 to 2031-05-04'],
  ['Viasna said 12 prisoners were freed in the past week.', 'Viasna: 12 freed from 2031-05-01 to 2031-05-07'],
  ['Viasna said 12 prisoners were freed this month.', 'Viasna: 12 freed from 2031-05-01 to 2031-05-07'],
  ['Viasna said 12 prisoners were freed in the past month.', 'Viasna: 12 freed from 2031-04-07 to 2031-05-07'],
  ['Viasna said 12 prisoners were freed in March.', 'Viasna: 12 freed from 2031-03-01 to 2031-03-31'],
  ['Viasna said 12 prisoners were freed in August.', 'Viasna: 12 freed from 2030-08-01 to 2030-08-31'],
  ['Viasna said 12 prisoners have been freed so far this year.', 'Viasna: 12 freed from 2031-01-01 to 2031-05-07'],
  ['Viasna said 12 prisoners were freed earlier this year.', 'Viasna: 12 freed from 2031-01-01 to 2031-05-07'],
  ['Viasna said 12 prisoners were freed in the past two years.', 'Viasna: 12 freed from 2029-05-07 to 2031-05-07'],
  ['Viasna said 12 prisoners were freed in the last 24 hours.', 'Viasna: 12 freed from 2031-05-06 to 2031-05-07'],
  ['Viasna said 12 prisoners were freed in the last 48 hours.', 'Viasna: 12 freed from 2031-05-05 to 2031-05-07'],
  ['Viasna said 12 prisoners were freed over two days.', 'Viasna: 12 freed from 2031-05-06 to 2031-05-07'],
  ['Viasna said 12 prisoners were freed between April 28 and May 2.', 'Viasna: 12 freed from 2031-04-28 to 2031-05-02'],
  [
    'Viasna said 12 prisoners were freed from December 28 to January 3.',
    'Viasna: 12 freed from 2030-12-28 to 2031-01-03',
  ],
  ['Viasna said 12 prisoners were freed on Monday and Tuesday.', 'Viasna: 12 freed from 2031-05-05 to 2031-05-06'],
  [
    'Viasna said 12 prisoners were freed between Saturday night and Sunday morning.',
    'Viasna: 12 freed from 2031-05-03 to 2031-05-04',
  ],
  ['Viasna said 12 prisoners were freed last year.', 'Viasna: 12 freed from 2030-01-01 to 2030-12-31'],
  [
    'Viasna said 12 prisoners were freed in January and 30 in February.',
    'Viasna: 12 freed from 2031-01-01 to 2031-01-31',
    'Viasna: 30 freed from 2031-02-01 to 2031-02-28',
  ],
];

const running: readonly Row[] = [
  ['Viasna says 12 prisoners have been freed since April 8.', 'Viasna: 12 freed from 2031-04-08 to 2031-05-07'],
  ['Viasna says 12 prisoners have been freed since Sunday.', 'Viasna: 12 freed from 2031-05-04 to 2031-05-07'],
  ['Viasna says 12 prisoners have been freed since March.', 'Viasna: 12 freed from 2031-03-01 to 2031-05-07'],
  ['Viasna says 12 prisoners have been freed since early March.', 'Viasna: 12 freed from 2031-03-01 to 2031-05-07'],
  ['Viasna says 12 prisoners have been freed since December.', 'Viasna: 12 freed from 2030-12-01 to 2031-05-07'],
  ['Viasna says 12 prisoners have been freed since 2028.', 'Viasna: 12 freed from 2028-01-01 to 2031-05-07'],
  [
    'Viasna says that as of May 5, 12 prisoners had been freed since April 8.',
    'Viasna: 12 freed from 2031-04-08 to 2031-05-05',
  ],
  [
    'Viasna said on Tuesday that 12 prisoners had been freed since April 8.',
    'Viasna: 12 freed from 2031-04-08 to 2031-05-06',
  ],
  // an event has the day that the article gives it, and none that only the world knows
  [
    'The amnesty was announced on April 20.\nViasna says 12 prisoners have been freed since the announcement.',
    'Viasna: 12 freed from 2031-04-20 to 2031-05-07',
  ],
  [
    'Viasna says 12 prisoners have been freed since the announcement.',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
  ],
  [
    'Viasna says 12 prisoners have been freed since the amnesty law took effect on April 20.',
    'Viasna: 12 freed from 2031-04-20 to 2031-05-07',
  ],
];

const dated: readonly Row[] = [
  // the day of the report is not that of the releases
  ['Viasna said on Tuesday that 12 prisoners were freed.', 'Viasna: 12 freed start not stated, up to 2031-05-06'],
  ['On Tuesday Viasna reported 12 releases.', 'Viasna: 12 freed start not stated, up to 2031-05-06'],
  ['Viasna said 12 prisoners were freed.', 'Viasna: 12 freed start not stated, up to 2031-05-07'],
  ['Viasna said on Tuesday that 12 prisoners were freed on Sunday.', 'Viasna: 12 freed on 2031-05-04'],
  // each number has its own day
  [
    'Viasna said 12 prisoners were freed on Sunday and 30 prisoners were freed on Monday.',
    'Viasna: 12 freed on 2031-05-04',
    'Viasna: 30 freed on 2031-05-05',
  ],
  [
    'Viasna said 12 prisoners were freed on Sunday, while Harbour Watch counted 9 prisoners freed that day.',
    'Viasna: 12 freed on 2031-05-04',
    'Harbour Watch: 9 freed on 2031-05-04',
  ],
  // "today" in somebody's own words is the day they spoke
  ['“Today 12 prisoners were freed,” Viasna said on Sunday.', 'Viasna: 12 freed on 2031-05-04'],
  ['“Yesterday 12 prisoners were freed,” Viasna said on Monday.', 'Viasna: 12 freed on 2031-05-04'],
  ['Viasna said Sunday that it had counted 12 prisoners freed on Saturday.', 'Viasna: 12 freed on 2031-05-03'],
  // the day of a law is that of the law
  [
    'The law of March 3 led to the release of 12 prisoners, Viasna said.',
    'Viasna: 12 freed start not stated, up to 2031-05-07',
  ],
  // 1996 is when the body was founded
  ['Viasna, founded in 1996, said 12 prisoners were freed on Sunday.', 'Viasna: 12 freed on 2031-05-04'],
  [
    'Viasna said 12 prisoners were freed on Sunday, a day after 30 people were arrested.',
    'Viasna: 12 freed on 2031-05-04',
  ],
  ['12 prisoners were freed Sunday, Viasna said Monday.', 'Viasna: 12 freed on 2031-05-04'],
  ['12 prisoners were freed, Viasna said Monday.', 'Viasna: 12 freed start not stated, up to 2031-05-05'],
  [
    'In a statement published Sunday, Viasna said 12 prisoners had been freed.',
    'Viasna: 12 freed start not stated, up to 2031-05-04',
  ],
  ['Viasna reported on Sunday night 12 releases on Saturday.', 'Viasna: 12 freed on 2031-05-03'],
  // up to a day: where the count began is not said
  ['By Sunday, 12 prisoners had been freed, Viasna said.', 'Viasna: 12 freed start not stated, up to 2031-05-04'],
  [
    'Viasna said 12 prisoners had been freed as of 5 p.m. on Sunday.',
    'Viasna: 12 freed start not stated, up to 2031-05-04',
  ],
];

const stocks: readonly Row[] = [
  ['Viasna says 902 prisoners are still held.', 'Viasna: 902 held as of 2031-05-07'],
  ['As of May 5, 902 prisoners were still held, according to Viasna.', 'Viasna: 902 held as of 2031-05-05'],
  ['Viasna said on Tuesday that 902 prisoners are still held.', 'Viasna: 902 held as of 2031-05-06'],
  ['At the end of March 902 prisoners were still held, Viasna said.', 'Viasna: 902 held as of 2031-03-31'],
  // a stock has no start: "since" is when they were locked up
  ['Viasna says 902 prisoners have remained in prison since 2028.', 'Viasna: 902 held as of 2031-05-07'],
];

const undated: readonly Row[] = [
  ['Viasna said 12 prisoners were freed on Sunday.', 'Viasna: 12 freed on days not stated'],
  ['Viasna said 12 prisoners were freed on May 2, 2030.', 'Viasna: 12 freed on 2030-05-02'],
  ['Viasna says 902 prisoners are still held.', 'Viasna: 902 held on days not stated'],
];

test.each(days)('one day: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(spans)('several days: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(running)('since a day: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(dated)('which day is whose: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(stocks)('people held: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(undated)('a page without a date: %s', (text, ...claims) =>
  expect(readSentence(text, { published: null })).toEqual(claims),
);

test('a window says how it is known', () => {
  const basis = (text: string): string => {
    const window = readAll(text).extraction.claims[0]?.window;
    return `${window?.basis}, end ${window?.toBasis}`;
  };
  expect(basis('Viasna said 12 prisoners were freed on Sunday.')).toBe('explicit, end stated');
  expect(basis('Viasna says 12 prisoners have been freed since April 8.')).toBe('explicit, end reported');
  expect(basis('Viasna says 12 prisoners were freed.')).toBe('none, end reported');
});
