import { expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

/** Published on Wednesday 7 May 2031. */
const events: readonly Row[] = [
  [
    "Viasna said nine prisoners had been freed since the president's pledge of 24 November.",
    'Viasna: 9 freed from 2030-11-24 to 2031-05-07',
  ],
  [
    'Viasna said 46 prisoners had been freed since To Lam became party leader on 3 August.',
    'Viasna: 46 freed from 2030-08-03 to 2031-05-07',
  ],
  [
    'Viasna said 12 prisoners had been freed since the new cabinet was sworn in on Friday.',
    'Viasna: 12 freed from 2031-05-02 to 2031-05-07',
  ],
  [
    'Viasna said 12 prisoners had been freed since the coup in February 2030.',
    'Viasna: 12 freed from 2030-02-01 to 2031-05-07',
  ],
  [
    'The pledge was made on 24 November. Twelve journalists have been freed since that pledge, Viasna said.',
    'Viasna: 12 freed from 2030-11-24 to 2031-05-07',
  ],
  [
    'Before the ruling of January 31 there were 318 civilians in jail, Viasna said.',
    'Viasna: 318 held as of 2031-01-30',
  ],
  [
    'Since the emergency of 15 January 300 people are still in prison, Viasna says.',
    'Viasna: 300 held as of 2031-05-07',
  ],
  // an event the article does not date; a place from where they came
  ['Viasna said 12 prisoners had been freed since the ruling.', 'Viasna: 12 freed start not stated, up to 2031-05-07'],
  ['Viasna said 12 prisoners were freed from the prison in Zhodino on Monday.', 'Viasna: 12 freed on 2031-05-05'],
  // March is a month here, and no event that the prison is counted from
  ['12 prisoners were freed from prison on March 31, Viasna said.', 'Viasna: 12 freed on 2031-03-31'],
  ['Viasna said 12 prisoners, held since the protests, were freed on Monday.', 'Viasna: 12 freed on 2031-05-05'],
];

const ends: readonly Row[] = [
  [
    'The government says 300 prisoners will be released by the end of the Persian year, on 20 May.',
    'government: 300 promised start not stated, up to 2031-05-20',
  ],
  [
    'The ministry said 1,673 prisoners were to be released before nightfall.',
    'government: 1673 promised on 2031-05-07',
  ],
  [
    'The ministry said 1,673 prisoners would be released before nightfall on Friday.',
    'government: 1673 promised on 2031-05-09',
  ],
  [
    'The court ordered the release of 30 prisoners by Friday.',
    'unattributed: 30 promised start not stated, up to 2031-05-09',
  ],
  [
    'In the twelve months to the end of April, 300 prisoners were released, Viasna says.',
    'Viasna: 300 freed from 2030-04-30 to 2031-04-30',
  ],
  [
    'Twenty-three students were still in custody at nine on Tuesday night, Viasna says.',
    'Viasna: 23 held as of 2031-05-06',
  ],
];

const spans: readonly Row[] = [
  [
    'Viasna said 120 prisoners were freed between 1 and 15 April. In those two weeks Provea counted 60 releases.',
    'Viasna: 120 freed from 2031-04-01 to 2031-04-15',
    'Provea: 60 freed from 2031-04-01 to 2031-04-15',
  ],
  // nothing so long was told of
  [
    'Viasna said 12 prisoners were freed on Sunday. In those six weeks it counted 60 releases.',
    'Viasna: 12 freed on 2031-05-04',
    'Viasna: 60 freed start not stated, up to 2031-05-07',
  ],
];

const counts: readonly Row[] = [
  ['The prison held 1,800 migrants in January, Viasna said.', 'Viasna: 1800 held as of 2031-01-31'],
  ['Viasna had 1,150 political prisoners on its list in December.', 'Viasna: 1150 held as of 2030-12-31'],
  ['Viasna says 82 prisoners detained in July are still in jail.', 'Viasna: 82 held as of 2031-05-07'],
  ['Viasna says 82 protesters of July are in prison.', 'Viasna: 82 held as of 2031-05-07'],
];

test.each(events)('the day of an event: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(ends)('up to when: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(spans)('days told before: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(counts)('so many in a month: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
