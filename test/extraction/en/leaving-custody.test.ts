import { expect, test } from 'vitest';
import { readSentence } from '../read-sentence.js';

/** A place of detention, whatever its adjectives, and who leaves it, is in it, or is only told of beside it. */
const rows: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // out of it
  ['Viasna said 31 detainees left the overcrowded Dilmun detention centre on Sunday.', ['31 freed']],
  ['Viasna said 14 printers streamed out of the old remand prison on Sunday.', ['14 freed']],
  ['Viasna said 22 women came through the prison gate on Monday.', ['22 freed']],
  ['Viasna said nine potters crossed the threshold of Dilmun jail on Monday.', ['9 freed']],
  ['Viasna counted 19 people coming out of the police station on Sunday.', ['19 freed']],
  ['Police said 41 pupils had been recovered from their captors before sunrise.', ['41 freed']],
  ['The army said 55 farmers were rescued from the gunmen on Sunday.', ['55 freed']],
  ['The bishop said the garrison had surrendered 18 captives to the Red Cross.', ['18 freed']],
  ['Guards opened the gate to 26 women on Monday, Viasna said.', ['26 freed']],
  ['Viasna said seven students are back with their parents after a month in jail.', ['7 freed']],
  [
    'Thirty-nine civilians whom soldiers had been trying for anything from treason to theft were discharged from Luzira prison on Monday, Viasna said.',
    ['39 freed'],
  ],
  [
    'Viasna said four of the six radio reporters whose convictions were set aside on Tuesday had left Mpimba prison by sundown.',
    ['4 freed'],
  ],
  // in it
  ['There are 93 minors in the country’s adult jails, Viasna said.', ['93 held']],
  ['Viasna said at least 23 potters are sitting in Dilmun’s three cells.', ['at least 23 held']],
  ['Viasna said 137 pupils had been freed. Thirty-nine are still with the bandits.', ['137 freed', '39 held']],
  // to come
  ['Viasna said 40 more children will be out on 1 December.', ['40 promised']],
  ['The minister said 60 more prisoners walk free tomorrow.', ['60 promised']],
  [
    'The minister said 1,120 inmates pardoned by the president for the new year will return to their families on 1 June.',
    ['1120 promised'],
  ],
  // neither
  ['Viasna said 60 prisoners were transferred from Dilmun prison to another jail on Sunday.', []],
  ['Viasna said 60 prisoners were taken from the jail to court on Sunday.', []],
  ['Viasna said mothers of men held in Dilmun jail collected toys for 45 children.', []],
  ['Eighty-two convicts crossed the yard to hear the governor, Viasna said.', []],
  ['Viasna said 60 inmates were vaccinated on Sunday.', []],
  ['A riot at the jail injured 14 inmates on Sunday, Viasna said.', []],
  ['Inspectors freed 43 workers from slavery-like conditions on Tuesday, Viasna said.', []],
  ['Viasna said some 384 were at liberty already and see a fine struck off.', []],
  ['The vast majority of prisoners were never in a cell: 7,407 had to report to a judge, Viasna said.', []],
  ['Night 24 at the gates of the prison, Viasna said.', []],
  ['Some 200 displaced people left the camp on Sunday, the mayor said.', []],
  ['Prison guards returned to work after 12 of them were suspended.', []],
];

test.each(rows)('%s', (text, claims) => {
  const measures = readSentence(text).map((claim) =>
    claim.replace(/^.*?: /, '').replace(/ (?:on|as of|from|start|since) .*$/, ''),
  );
  expect(measures).toEqual(claims);
});
