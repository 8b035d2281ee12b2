import { expect, test } from 'vitest';
import { readAll } from '../read-sentence.js';

type Row = readonly [text: string, ...counts: readonly string[]];

const names: readonly Row[] = [
  ['Yet Foro Penal said 12 prisoners were freed on Sunday.', 'Foro Penal 12'],
  ['Meanwhile Harbour Prisoners Committee said 12 prisoners were freed.', 'Harbour Prisoners Committee 12'],
  ['The Madrid-based Prisoners Defenders said 12 prisoners were freed.', 'Prisoners Defenders 12'],
  ['Project 41, a group based in Peru, says 12 prisoners were freed.', 'Project 41 12'],
  ['Two lists, one gate\nOn Sunday 12 prisoners were freed.', 'unattributed 12'],
  ["Kenya's Office of the Director of Public Prosecutions said 12 prisoners were freed.", 'Government of Kenya 12'],
  [
    'The Coastal Institute for Rights and Dignity, or CIRD, waits. CIRD said 12 prisoners were freed.',
    'Coastal Institute for Rights and Dignity 12',
  ],
  ['The Lakeside bar association said 12 prisoners were freed.', 'Lakeside bar association 12'],
  ['Foro Penal waits. The association said 12 prisoners were freed.', 'Foro Penal 12'],
  ['12 prisoners were freed. This was confirmed by the diocese of Barcelona.', 'diocese of Barcelona 12'],
  // in capitals throughout nothing stands out, but a known name
  ['A MARCH WITH 12 WOMEN STILL IN JAIL', 'unattributed 12'],
  ['12 PRISONERS FREED, SAYS FORO PENAL', 'Foro Penal 12'],
];

const unnamed: readonly Row[] = [
  ['Foro Penal waits. A nun who brings water told this newspaper that 12 prisoners were freed.', 'sources 12'],
  ['12 prisoners were freed, said a neighbour.', 'sources 12'],
  ['Harbour Watch, a handful of jurists, said 12 prisoners were freed.', 'Harbour Watch 12'],
  ['A report said 12 prisoners were freed.', 'unattributed 12'],
];

const papers: readonly Row[] = [
  [
    '12 prisoners were freed, according to the update that Foro Penal put out. Cofavic waits. Of those, the update notes, 4 are women.',
    'Foro Penal 12',
    'Foro Penal 4',
  ],
  ['A one-line note from Foro Penal was all there was: 12 prisoners were freed.', 'Foro Penal 12'],
  ['12 prisoners were freed. The figure appears in a bulletin published by Provea.', 'Provea 12'],
  ['12 prisoners were freed. The figure is higher than that of Provea.', 'unattributed 12'],
];

const subjects: readonly Row[] = [
  ['By Saturday, the opposition alliance PUD had twelve releases in its register.', 'PUD 12'],
  ['On Monday, the ministry freed 12 prisoners.', 'unattributed 12'],
  ['The last group of Americans came home. On Sunday 12 prisoners were freed.', 'unattributed 12'],
  ['Unlike the government, Provea keeps names. By Sunday it had recorded 12 releases.', 'Provea 12'],
  [
    'Mara Lind has defended prisoners for years and runs Foro Penal. Lind said 12 prisoners were freed.',
    'Foro Penal 12',
  ],
];

const words: readonly Row[] = [
  ['12 prisoners to be freed before Easter, acting Venezuelan president promises', 'Government of Venezuela 12'],
  [
    '12 Russian soldiers were freed, Moscow said, and 14 Ukrainian soldiers were freed, according to Kyiv.',
    'Government of Russia 12',
    'Government of Ukraine 14',
  ],
  [
    '"The Venezuelan government says 40 prisoners were freed; we verified 12 releases," Foro Penal said.',
    'Government of Venezuela 40',
    'Foro Penal 12',
  ],
  [
    'Six prisoners left Yare. Four were freed in Coro. Both groups were confirmed by Foro Penal.',
    'Foro Penal 6',
    'Foro Penal 4',
  ],
];

function tell(text: string): readonly string[] {
  return readAll(text).extraction.claims.map(({ claimant, value }) => `${claimant} ${value}`);
}

test.each(names)('what is a name: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
test.each(unnamed)('who is not named: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
test.each(papers)('whose paper: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
test.each(subjects)('whose sentence: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
test.each(words)('whose words: %s', (text, ...counts) => expect(tell(text)).toEqual(counts));
