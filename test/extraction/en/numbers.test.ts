import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const yesterday = 'on 2031-05-06';

const written: readonly Row[] = [
  ['Viasna said 41 detainees walked free on Tuesday.', `Viasna: 41 freed ${yesterday}`],
  ['Viasna said forty-one detainees walked free on Tuesday.', `Viasna: 41 freed ${yesterday}`],
  ['Viasna said seven detainees walked free on Tuesday.', `Viasna: 7 freed ${yesterday}`],
  ['Viasna said one hundred and four prisoners were freed on Tuesday.', `Viasna: 104 freed ${yesterday}`],
  ['Viasna said two hundred sixty-six prisoners were freed on Tuesday.', `Viasna: 266 freed ${yesterday}`],
  ['Viasna said a thousand and twenty-four prisoners were freed on Tuesday.', `Viasna: 1024 freed ${yesterday}`],
  ['Viasna said 1,024 prisoners were freed on Tuesday.', `Viasna: 1024 freed ${yesterday}`],
  ['Viasna said 1.024 prisoners were freed on Tuesday.', `Viasna: 1024 freed ${yesterday}`],
  ['Viasna said 1 024 prisoners were freed on Tuesday.', `Viasna: 1024 freed ${yesterday}`],
  ['Viasna said 3 thousand prisoners were freed on Tuesday.', `Viasna: 3000 freed ${yesterday}`],
  ['Viasna said one prisoner was freed on Tuesday.', `Viasna: 1 freed ${yesterday}`],
  // a lone article counts nobody
  ['Viasna said a prisoner was freed on Tuesday.'],
  // a decimal and a naught are no people
  ['Viasna said 4.5 prisoners were freed for every judge.'],
  ['Viasna said 0 prisoners were freed on Tuesday.'],
  // no country holds so many
  ['Viasna said 2,000,000 prisoners were freed on Tuesday.'],
];

const hedged: readonly Row[] = [
  ['At least 41 prisoners were freed on Tuesday, Viasna said.', `Viasna: at least 41 freed ${yesterday}`],
  ['No fewer than 41 prisoners were freed on Tuesday, Viasna said.', `Viasna: at least 41 freed ${yesterday}`],
  ['A minimum of 41 prisoners were freed on Tuesday, Viasna said.', `Viasna: at least 41 freed ${yesterday}`],
  ['41 or more prisoners were freed on Tuesday, Viasna said.', `Viasna: at least 41 freed ${yesterday}`],
  ['More than 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: more than 40 freed ${yesterday}`],
  ['Over 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: more than 40 freed ${yesterday}`],
  ['Just over 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: more than 40 freed ${yesterday}`],
  ['Upwards of 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: more than 40 freed ${yesterday}`],
  ['A little more than 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: more than 40 freed ${yesterday}`],
  ['About 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: about 40 freed ${yesterday}`],
  ['Some 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: about 40 freed ${yesterday}`],
  ['An estimated 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: about 40 freed ${yesterday}`],
  ['40 or so prisoners were freed on Tuesday, Viasna said.', `Viasna: about 40 freed ${yesterday}`],
  ['Nearly 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: almost 40 freed ${yesterday}`],
  ['Just under 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: almost 40 freed ${yesterday}`],
  ['Up to 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: up to 40 freed ${yesterday}`],
  ['As many as 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: up to 40 freed ${yesterday}`],
  ['Fewer than 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: less than 40 freed ${yesterday}`],
  ['Under 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: less than 40 freed ${yesterday}`],
  // a stance is no hedge
  ['Only 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: 40 freed ${yesterday}`],
  ['Barely 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: 40 freed ${yesterday}`],
  ['Exactly 40 prisoners were freed on Tuesday, Viasna said.', `Viasna: 40 freed ${yesterday}`],
  // the hedge is the number's own: "over" is the other half of "handed over"
  ['The jailers handed over 18 prisoners on Tuesday, Viasna said.', `Viasna: 18 freed ${yesterday}`],
  // the hedge of one number is not that of the next
  [
    'Viasna said at least 41 men and 30 women were freed on Tuesday.',
    `Viasna: at least 41 freed ${yesterday}`,
    `Viasna: 30 freed ${yesterday}`,
  ],
];

const vague: readonly Row[] = [
  ['Dozens of prisoners were freed on Tuesday, Viasna said.', `Viasna: vaguely 24 freed ${yesterday}`],
  ['Scores of prisoners were freed on Tuesday, Viasna said.', `Viasna: vaguely 40 freed ${yesterday}`],
  ['Hundreds of prisoners were freed on Tuesday, Viasna said.', `Viasna: vaguely 200 freed ${yesterday}`],
  ['Thousands of prisoners were freed on Tuesday, Viasna said.', `Viasna: vaguely 2000 freed ${yesterday}`],
  ['Tens of thousands of prisoners were freed on Tuesday, Viasna said.', `Viasna: vaguely 20000 freed ${yesterday}`],
  ['A dozen prisoners were freed on Tuesday, Viasna said.', `Viasna: about 12 freed ${yesterday}`],
  ['Two dozen prisoners were freed on Tuesday, Viasna said.', `Viasna: about 24 freed ${yesterday}`],
  ['A score of prisoners were freed on Tuesday, Viasna said.', `Viasna: about 20 freed ${yesterday}`],
  ['More than a dozen prisoners were freed on Tuesday, Viasna said.', `Viasna: more than 12 freed ${yesterday}`],
  // no number behind them
  ['Several prisoners were freed on Tuesday, Viasna said.'],
  ['A handful of prisoners were freed on Tuesday, Viasna said.'],
  ['Many prisoners were freed on Tuesday, Viasna said.'],
  ['A significant number of prisoners were freed on Tuesday, Viasna said.'],
  ['None of the prisoners were freed on Tuesday, Viasna said.'],
  ['The rest of the prisoners were freed on Tuesday, Viasna said.'],
];

const ranges: readonly Row[] = [
  [
    'Viasna said between 63 and 75 prisoners were freed on Tuesday.',
    `Viasna: at least 63 freed ${yesterday}; range 63-75`,
    `Viasna: up to 75 freed ${yesterday}; range 63-75`,
  ],
  [
    'Viasna said 63-75 prisoners were freed on Tuesday.',
    `Viasna: at least 63 freed ${yesterday}; range 63-75`,
    `Viasna: up to 75 freed ${yesterday}; range 63-75`,
  ],
  // two numbers with "and" between are two numbers
  [
    'Viasna said 63 men and 75 women were freed on Tuesday.',
    `Viasna: 63 freed ${yesterday}`,
    `Viasna: 75 freed ${yesterday}`,
  ],
  ['Viasna said the prisoners are aged between 63 and 75.'],
  ['Viasna said the ballot ended 63-75.'],
];

test.each(written)('a number as written: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(hedged)('its hedge: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(vague)('vague and collective: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(ranges)('ranges: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
