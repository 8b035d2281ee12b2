import { expect, test } from 'vitest';
import { type Row, readAll, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const open = 'start not stated, up to 2031-05-07';

const named: readonly Row[] = [
  ['Foro Penal said 12 prisoners were freed on Sunday.', `Foro Penal: 12 freed ${sunday}`],
  ['12 prisoners were freed on Sunday, Foro Penal said.', `Foro Penal: 12 freed ${sunday}`],
  ['12 prisoners were freed on Sunday, said Foro Penal.', `Foro Penal: 12 freed ${sunday}`],
  ['12 prisoners were freed on Sunday, according to Foro Penal.', `Foro Penal: 12 freed ${sunday}`],
  ['According to Foro Penal, 12 prisoners were freed on Sunday.', `Foro Penal: 12 freed ${sunday}`],
  ['“On Sunday 12 prisoners were freed,” Foro Penal said.', `Foro Penal: 12 freed ${sunday}`],
  ['Foro Penal said: “12 prisoners were freed on Sunday.”', `Foro Penal: 12 freed ${sunday}`],
  ['Foro Penal’s tally of 12 prisoners freed on Sunday grew.', `Foro Penal: 12 freed ${sunday}`],
  ['Foro Penal, which defends prisoners, said 12 prisoners were freed on Sunday.', `Foro Penal: 12 freed ${sunday}`],
  // another name for the same body
  ['The Venezuelan Penal Forum said 12 prisoners were freed on Sunday.', `Foro Penal: 12 freed ${sunday}`],
  [
    'The Assistance Association for Political Prisoners said 12 people were freed on Sunday.',
    `AAPP: 12 freed ${sunday}`,
  ],
  // somebody is named, and says nothing
  ['12 prisoners were freed on Sunday. Foro Penal opened a new office.', `unattributed: 12 freed ${sunday}`],
  ['12 prisoners were freed on Sunday.', `unattributed: 12 freed ${sunday}`],
];

const people: readonly Row[] = [
  ['Alfredo Romero said 12 prisoners were freed on Sunday.', `Foro Penal (Alfredo Romero): 12 freed ${sunday}`],
  [
    '12 prisoners were freed on Sunday, said Alfredo Romero, president of Foro Penal.',
    `Foro Penal (Alfredo Romero): 12 freed ${sunday}`,
  ],
  [
    'Mara Lind, a lawyer with Foro Penal, said 12 prisoners were freed on Sunday.',
    `Foro Penal (Mara Lind): 12 freed ${sunday}`,
  ],
  [
    'Foro Penal director Mara Lind said 12 prisoners were freed on Sunday.',
    `Foro Penal (Mara Lind): 12 freed ${sunday}`,
  ],
  // who they belong to was said before
  [
    'Mara Lind, a lawyer with Foro Penal, waited outside.\nOn Sunday 12 prisoners were freed, Lind said.',
    `Foro Penal (Mara Lind): 12 freed ${sunday}`,
  ],
  // a person who belongs to nobody
  ['Mara Lind said 12 prisoners were freed on Sunday.', `unattributed (Mara Lind): 12 freed ${sunday}`],
  ['Relatives said 12 prisoners were freed on Sunday.', `relatives: 12 freed ${sunday}`],
  ['Lawyers said 12 prisoners were freed on Sunday.', `lawyers: 12 freed ${sunday}`],
  ['A source said 12 prisoners were freed on Sunday.', `sources: 12 freed ${sunday}`],
];

const unknown: readonly Row[] = [
  // kept by the name they have, never taken for a body Recount knows
  ['The rights group Gatehouse said 12 prisoners were freed on Sunday.', `Gatehouse: 12 freed ${sunday}`],
  ['According to Gatehouse, 12 prisoners were freed on Sunday.', `Gatehouse: 12 freed ${sunday}`],
  [
    'The Harbour Prisoners Committee said 12 prisoners were freed on Sunday.',
    `Harbour Prisoners Committee: 12 freed ${sunday}`,
  ],
  ['Penal Foundation said 12 prisoners were freed on Sunday.', `Penal Foundation: 12 freed ${sunday}`],
  ['The opposition party Ezema said 12 prisoners were freed on Sunday.', `Ezema: 12 freed ${sunday}`],
];

const plural: readonly Row[] = [
  // never merged into one that the article names
  ['Rights groups said 12 prisoners were freed on Sunday.', `rights groups: 12 freed ${sunday}`],
  [
    'Foro Penal opened its doors.\nRights groups said 12 prisoners were freed on Sunday.',
    `rights groups: 12 freed ${sunday}`,
  ],
  [
    'Foro Penal said 30 prisoners were freed on Sunday.\nAccording to NGOs, 12 prisoners were freed on Sunday.',
    `Foro Penal: 30 freed ${sunday}`,
    `rights groups: 12 freed ${sunday}`,
  ],
  // a pair: a claim for each
  [
    'Foro Penal and Provea said 12 prisoners were freed on Sunday.',
    `Provea: 12 freed ${sunday}`,
    `Foro Penal: 12 freed ${sunday}`,
  ],
];

const governments: readonly Row[] = [
  [
    'The government of Venezuela says 12 prisoners were freed on Sunday.',
    `Government of Venezuela: 12 freed ${sunday}`,
  ],
  ['Caracas says 12 prisoners were freed on Sunday.', `Government of Venezuela: 12 freed ${sunday}`],
  ['Minsk says 12 prisoners were freed on Sunday.', `Government of Belarus: 12 freed ${sunday}`],
  ['Authorities in Caracas say 12 prisoners were freed on Sunday.', `Government of Venezuela: 12 freed ${sunday}`],
  ['Police in Myanmar said 12 prisoners were freed on Sunday.', `Government of Myanmar: 12 freed ${sunday}`],
  ['State television in Cuba reported 12 prisoners freed on Sunday.', `Government of Cuba: 12 freed ${sunday}`],
  [
    'Delcy Rodríguez said 12 prisoners were freed on Sunday.',
    `Government of Venezuela (Delcy Rodríguez): 12 freed ${sunday}`,
  ],
  ['The Polish foreign ministry said 12 prisoners were freed on Sunday.', `Government of Poland: 12 freed ${sunday}`],
  // a prison service that speaks for itself keeps its name
  ['The Israel Prison Service said 12 prisoners were freed on Sunday.', `Israel Prison Service: 12 freed ${sunday}`],
  // a capital is a metonym only where it speaks
  ['In Caracas 12 prisoners were freed on Sunday.', `unattributed: 12 freed ${sunday}`],
  // who frees is not who counts
  ['Israel freed 12 prisoners on Sunday.', `unattributed: 12 freed ${sunday}`],
  ['Foro Penal said Caracas freed 12 prisoners on Sunday.', `Foro Penal: 12 freed ${sunday}`],
  ['Hamas said Israel freed 12 prisoners on Sunday.', `Hamas: 12 freed ${sunday}`],
];

const carried: readonly Row[] = [
  [
    'Foro Penal said 12 prisoners were freed on Sunday.\nThe group said 30 prisoners were freed on Monday.',
    `Foro Penal: 12 freed ${sunday}`,
    'Foro Penal: 30 freed on 2031-05-05',
  ],
  [
    'Foro Penal said 12 prisoners were freed on Sunday. It counted 30 prisoners freed on Monday.',
    `Foro Penal: 12 freed ${sunday}`,
    'Foro Penal: 30 freed on 2031-05-05',
  ],
  [
    'Alfredo Romero said 12 prisoners were freed on Sunday.\nHe said 30 prisoners were freed on Monday.',
    `Foro Penal: 12 freed ${sunday}`,
    'Foro Penal: 30 freed on 2031-05-05',
  ],
  [
    'Caracas says 12 prisoners were freed on Sunday.\nThe organization Provea counted 5. The group said 902 prisoners are still held.',
    `Government of Venezuela: 12 freed ${sunday}`,
    'Provea: 5 freed on 2031-05-04',
    'Provea: 902 held as of 2031-05-07',
  ],
  // two sentences on in the paragraph
  [
    'Foro Penal said 12 prisoners were freed on Sunday. Another 30 prisoners were freed on Monday.',
    `Foro Penal: 12 freed ${sunday}`,
    'Foro Penal: 30 freed on 2031-05-05',
  ],
  // another paragraph, another count, nobody named
  [
    'Foro Penal said 12 prisoners were freed on Sunday.\nOn Monday 30 soldiers were freed in the north.',
    `Foro Penal: 12 freed ${sunday}`,
    'unattributed: 30 freed on 2031-05-05',
  ],
  [
    'Caracas says 12 prisoners were freed on Sunday.\nForo Penal held a vigil. Delcy Rodríguez met diplomats.\nShe said 30 prisoners were freed on Monday.',
    `Government of Venezuela: 12 freed ${sunday}`,
    'Government of Venezuela: 30 freed on 2031-05-05',
  ],
  ['“We are happy,” said Alfredo Romero. “On Sunday 12 prisoners were freed.”', `Foro Penal: 12 freed ${sunday}`],
];

const nested: readonly Row[] = [
  [
    'Alfredo Romero said the government of Venezuela claims to have freed 100 prisoners.',
    `Government of Venezuela via Alfredo Romero: 100 freed ${open}`,
  ],
  [
    'Alfredo Romero said the government of Venezuela claims to have freed 100 prisoners, but the real number is only 50.',
    `Government of Venezuela via Alfredo Romero: 100 freed ${open}`,
    `Foro Penal (Alfredo Romero): 50 freed ${open}`,
  ],
  [
    'Foro Penal said that Caracas speaks of 100 prisoners freed on Sunday.',
    `Government of Venezuela via Foro Penal: 100 freed ${sunday}`,
  ],
  // the body named again by a common noun is the one that speaks
  ['Foro Penal said the group had counted 100 prisoners freed on Sunday.', `Foro Penal: 100 freed ${sunday}`],
  [
    'Foro Penal said the Committee for the Freedom of Political Prisoners counted 12 prisoners freed on Sunday.',
    `Clippve via Foro Penal: 12 freed ${sunday}`,
  ],
  // an agency is who tells, not who counts
  ['Reuters reported that Viasna counted 12 prisoners freed on Sunday.', `Viasna: 12 freed ${sunday}`],
  ['Reuters reported that 12 prisoners were freed on Sunday.', `unattributed: 12 freed ${sunday}`],
  ['Foro Penal told Reuters that 12 prisoners were freed on Sunday.', `Foro Penal: 12 freed ${sunday}`],
];

const contrast: readonly Row[] = [
  [
    'Caracas says 626 prisoners were freed on Sunday, while Foro Penal has counted 300.',
    `Government of Venezuela: 626 freed ${sunday}`,
    `Foro Penal: 300 freed ${sunday}`,
  ],
  [
    'Foro Penal said 12 prisoners were freed on Sunday, but according to Provea 20 prisoners were freed on Sunday.',
    `Foro Penal: 12 freed ${sunday}`,
    `Provea: 20 freed ${sunday}`,
  ],
  [
    'Foro Penal counted 12 prisoners freed on Sunday; Provea counted 20 prisoners freed on Sunday.',
    `Foro Penal: 12 freed ${sunday}`,
    `Provea: 20 freed ${sunday}`,
  ],
  [
    'According to Foro Penal, 12 prisoners were freed on Sunday. Caracas says 40 prisoners were freed on Sunday.',
    `Foro Penal: 12 freed ${sunday}`,
    `Government of Venezuela: 40 freed ${sunday}`,
  ],
  [
    'The government of Venezuela says 626 prisoners have been freed since March, a number that Foro Penal puts at 300.',
    'Government of Venezuela: 626 freed from 2031-03-01 to 2031-05-07',
    'Foro Penal: 300 freed from 2031-03-01 to 2031-05-07',
  ],
  // a body that only rejects a number has none
  [
    'The government of Venezuela says 626 prisoners have been freed, a figure Foro Penal rejects.',
    `Government of Venezuela: 626 freed ${open}`,
  ],
  [
    'Foro Penal, whose figures the government rejects, said 12 prisoners were freed on Sunday.',
    `Foro Penal: 12 freed ${sunday}`,
  ],
];

const tell = (text: string): readonly string[] => readSentence(text, { speaker: true });
test.each(named)('a body is named: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(people)('a person is named: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(unknown)('a body nobody knows: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(plural)('several bodies: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(governments)('a government: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(carried)('who was named before: %s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
test.each(nested)('one says what another claims: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));
test.each(contrast)('one against another: %s', (text, ...claims) => expect(tell(text)).toEqual(claims));

test('kinds of claimants', () => {
  const kind = (text: string) => readAll(text).extraction.claims.map((claim) => claim.claimantKind);
  expect(kind('Foro Penal said 12 prisoners were freed.')).toEqual(['ngo']);
  expect(kind('Caracas said 12 prisoners were freed.')).toEqual(['government']);
  expect(kind('The opposition party Ezema said 12 prisoners were freed.')).toEqual(['opposition']);
  expect(kind('The United Nations said 12 prisoners were freed.')).toEqual(['international']);
  expect(kind('Relatives said 12 prisoners were freed.')).toEqual(['unattributed']);
});

test('where it was said', () => {
  const channel = (text: string) => readAll(text).extraction.claims.map((claim) => claim.channel);
  expect(channel('Foro Penal wrote in a post on X that 12 prisoners were freed.')).toEqual(['X']);
  expect(channel('Foro Penal said in an interview that 12 prisoners were freed.')).toEqual(['interview']);
  expect(channel('Foro Penal said 12 prisoners were freed.')).toEqual([null]);
});
