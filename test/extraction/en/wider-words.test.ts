import { describe, expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const now = 'as of 2031-05-07';
const notDated = 'start not stated, up to 2031-05-07';

const letGo: readonly Row[] = [
  [
    'A charter flight with 48 prisoners from Nicaragua landed in Panama on Sunday, Viasna said.',
    `Viasna: 48 freed ${sunday}`,
  ],
  ['Viasna said Managua has put 453 prisoners out of its jails.', `Viasna: 453 freed ${notDated}`],
  ['Viasna said the king granted royal pardons to 4,800 prisoners on Sunday.', `Viasna: 4800 freed ${sunday}`],
  ['Viasna said the amnesty is expected to benefit 6,000 prisoners.'],
  ['Viasna said all but 12 of the 53 students are still in jail.'],
  ['Viasna said 13,915 prisoners left their camps on Sunday.', `Viasna: 13915 freed ${sunday}`],
  [
    'Viasna has now confirmed 82 releases, 11 of them on Sunday.',
    `Viasna: 82 freed ${notDated}`,
    `Viasna: 11 freed ${sunday}; part of 82`,
  ],
  [
    'Viasna said it obtained the release of 40 prisoners on Sunday, along with that of 12 others.',
    `Viasna: 40 freed ${sunday}`,
    `Viasna: 12 freed ${sunday}`,
  ],
  [
    'State media in Vietnam report that 13,915 prisoners left jail on Sunday. Viasna recognises only six political prisoners.',
    `Government of Vietnam: 13915 freed ${sunday}`,
    `Viasna: 6 freed ${sunday}`,
  ],
];

const inside: readonly Row[] = [
  ["Viasna says upwards of 190 fishermen are in Karachi's Malir jail.", `Viasna: more than 190 held ${now}`],
  ["Viasna says 190 visitors were at Karachi's Malir fair."],
  ["Viasna's list has 382 civilian prisoners and 81 fishermen.", `Viasna: 382 held ${now}`, `Viasna: 81 held ${now}`],
  [
    'Viasna said eighteen soldiers captured in the border fighting of July were still in custody on Sunday, in tears.',
    `Viasna: 18 held as of 2031-05-04`,
  ],
];

const noCount: readonly Row[] = [
  [
    'Viasna said 12 prisoners were freed on Sunday, and one is a professor of 74.',
    `Viasna: 12 freed ${sunday}`,
    `Viasna: 1 freed ${sunday}; part of 12`,
  ],
  [
    'Viasna said 37 supporters were freed from prison on Sunday after they had paid 300,000 shillings each.',
    `Viasna: 37 freed ${sunday}`,
  ],
  [
    'Viasna said 12 prisoners were freed on Sunday. Officials say that seven people died; the party speaks of 25.',
    `Viasna: 12 freed ${sunday}`,
  ],
  ['Two people with knowledge of the matter said 12 prisoners were freed on Sunday.', `sources: 12 freed ${sunday}`],
  ['Viasna said 12 prisoners were freed on Sunday and names were read out until six.', `Viasna: 12 freed ${sunday}`],
];

const whose: readonly Row[] = [
  [
    'Viasna said 12 prisoners were freed on Sunday, far fewer than the 30 announced by the government of Belarus.',
    `Viasna: 12 freed ${sunday}`,
    `Government of Belarus: 30 freed ${sunday}`,
  ],
  [
    'The government of Belarus announced 30 releases on Sunday. Only 12 could be confirmed by Viasna.',
    `Government of Belarus: 30 freed ${sunday}`,
    `Viasna: 12 freed ${sunday}`,
  ],
  [
    'Officials who asked not to be named said 12 prisoners were freed on Sunday in Egypt.',
    `Government of Egypt: 12 freed ${sunday}`,
  ],
  ['A senior Egyptian official said 12 prisoners were freed on Sunday.', `Government of Egypt: 12 freed ${sunday}`],
  [
    'The main opposition party, Zmena, said 12 of its members were freed from prison on Sunday.',
    `Zmena: 12 freed ${sunday}`,
  ],
  [
    '"There are more than 100 prisoners in there," says Elif Kaya, whose son was picked up on the metro.',
    `relatives: more than 100 held ${now}`,
  ],
  [
    'The Mechanism for the Recognition of Political Prisoners counted 12 releases on Sunday. The Mechanism, which has a list, says 51 prisoners were in jail on Sunday.',
    `Mecanismo para el Reconocimiento de Personas Presas Políticas: 12 freed ${sunday}`,
    'Mecanismo para el Reconocimiento de Personas Presas Políticas: 51 held as of 2031-05-04',
  ],
  [
    'On Sunday courts in Uganda let out 61 prisoners. Viasna said nothing of the government.',
    `unattributed: 61 freed ${sunday}`,
  ],
];

const when: readonly Row[] = [
  [
    'Viasna said 12 prisoners had been freed since the start of April.',
    'Viasna: 12 freed from 2031-04-01 to 2031-05-07',
  ],
  ["Viasna's tally for Sunday is 12 releases.", `Viasna: 12 freed ${sunday}`],
  [
    'On Sunday, Viasna put the number of prisoners freed since 1 April at 12.',
    'Viasna: 12 freed from 2031-04-01 to 2031-05-04',
  ],
  [
    'Viasna said the release of 40 prisoners on Sunday brought this year’s tally to 300.',
    `Viasna: 40 freed ${sunday}`,
    'Viasna: 300 freed from 2031-01-01 to 2031-05-07',
  ],
  [
    'Then, on 4 May, the eve of the holiday, a guard read out names. Viasna said 27 women were freed from prison that day.',
    `Viasna: 27 freed ${sunday}`,
  ],
];

describe.each([
  ['let go', letGo],
  ['inside', inside],
  ['no count', noCount],
  ['whose', whose],
  ['when', when],
])('wordings of every day: %s', (_, rows) => {
  test.each(rows)('%s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
});
