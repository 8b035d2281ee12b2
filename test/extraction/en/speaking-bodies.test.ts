import { describe, expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const sunday = 'on 2031-05-04';
const nineteen = '19 prisoners were freed on Sunday';

/** Names in which no word says that they are bodies. */
const bodies: readonly Row[] = [
  [
    'The Legal Defence Unit, a team of exiled lawyers, says it can so far vouch for 19 people who left prison on Sunday.',
    `Legal Defence Unit: 19 freed ${sunday}`,
  ],
  [`The Prisoner Support Hub said ${nineteen}.`, `Prisoner Support Hub: 19 freed ${sunday}`],
  [`Lawyers for Change, which runs a hotline, said ${nineteen}.`, `Lawyers for Change: 19 freed ${sunday}`],
  [`Families for Freedom said ${nineteen}.`, `Families for Freedom: 19 freed ${sunday}`],
  [`Ana Petrova of the Baltic Legal Aid Clinic said ${nineteen}.`, `Baltic Legal Aid Clinic: 19 freed ${sunday}`],
  [
    'By the count of the Karaj Prisoners Archive, 19 people were freed on Sunday.',
    `Karaj Prisoners Archive: 19 freed ${sunday}`,
  ],
  ['Nineteen prisoners were freed on Sunday, the project Cell Ten said.', `Cell Ten: 19 freed ${sunday}`],
  [
    'Nineteen prisoners were freed on Sunday, said Open Doors Kampala, a charity that visits jails.',
    `Open Doors Kampala: 19 freed ${sunday}`,
  ],
  ["Seven reporters left jail on Sunday, says the journalists' union TGS.", `TGS: 7 freed ${sunday}`],
  [
    'Horn Detention Watch (HDW) counted 30 prisoners freed on Sunday. HDW said 12 prisoners remain in jail.',
    `Horn Detention Watch: 30 freed ${sunday}`,
    'Horn Detention Watch: 12 held as of 2031-05-07',
  ],
  // a person with a trade, a place and a country are no bodies
  [`Ana Petrova, a teacher and mother of two, said ${nineteen}.`, `unattributed: 19 freed ${sunday}`],
  [`His office said the United Arab Emirates had helped and ${nineteen}.`, `unattributed: 19 freed ${sunday}`],
  [`The Karaj Bridge was shut when ${nineteen}.`, `unattributed: 19 freed ${sunday}`],
];

/** Offices of a state. */
const offices: readonly Row[] = [
  [
    'The Niger State police commissioner, Adamu Bello, told reporters on Sunday that 19 captives were freed on Saturday.',
    'Government of Nigeria: 19 freed on 2031-05-03',
  ],
  [
    `A spokesman for the Nigerian army, Major General Bala, said ${nineteen}.`,
    `Government of Nigeria: 19 freed ${sunday}`,
  ],
  [`The home ministry said ${nineteen} in Bangladesh.`, `Government of Bangladesh: 19 freed ${sunday}`],
  [`Prison chief Ali Khan said ${nineteen} in Pakistan.`, `Government of Pakistan: 19 freed ${sunday}`],
  [`The head of Pakistan's prisons, Ali Khan, said ${nineteen}.`, `Government of Pakistan: 19 freed ${sunday}`],
];

describe.each([
  ['a name that speaks', bodies],
  ['an office', offices],
])('whose count it is: %s', (_, rows) => {
  test.each(rows)('%s', (text, ...claims) => expect(readSentence(text)).toEqual(claims));
});
