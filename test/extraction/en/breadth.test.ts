import { describe, expect, test } from 'vitest';
import { type Row, readSentence } from '../read-sentence.js';

const now = 'start not stated, up to 2031-05-07';
const held = 'as of 2031-05-07';

const freed = (sentence: string, modifier = ''): Row => [sentence, `Viasna: ${modifier}41 freed ${now}`];
const inside = (sentence: string): Row => [sentence, `Viasna: 41 held ${held}`];

const said: readonly Row[] = [
  freed('Viasna sets the number of releases at 41.'),
  freed('Viasna fixed the number of releases at 41.'),
  freed('Viasna increased its count of released prisoners to 41.'),
  freed('Viasna lifted its tally of freed prisoners to 41.'),
  freed('Viasna brought its count of released prisoners to 41.'),
  freed('Viasna made public the release of 41 prisoners.'),
  freed('Viasna monitored the release of 41 prisoners.'),
  freed('As stated by Viasna, 41 prisoners have been released.'),
  freed('According to estimates by Viasna, 41 prisoners have been released.'),
  freed("41 prisoners have been released, in Viasna's estimation."),
  freed('41 prisoners were listed as freed by Viasna.'),
  freed('41 prisoners were reported freed by Viasna.'),
  freed('41 releases have been logged by Viasna.'),
];

const letGo: readonly Row[] = [
  freed('Viasna said 41 prisoners were restored to liberty.'),
  freed('Viasna said 41 prisoners were accorded freedom.'),
  freed('Viasna said 41 prisoners were granted conditional freedom.'),
  freed('Viasna said 41 prisoners had been unjailed.'),
  freed('Viasna said 41 prisoners breathed free air.'),
  freed('Viasna said 41 prisoners were free at last.'),
  freed('Viasna said 41 prisoners are no longer held.'),
  freed('Viasna said 41 prisoners were welcomed home.'),
  freed('Viasna confirmed the homecoming of 41 prisoners.'),
  freed('Viasna said 41 people had been released, a rise of 9.'),
  freed('Viasna said 41 columnists had been released from prison.'),
  freed('Viasna said 41 truckers had been released from prison.'),
  freed('Viasna said 41 Protestants had been released from prison.'),
  freed('Viasna said 41 boatmen had been released from prison.'),
  freed('Viasna said 41 bus conductors had been released from prison.'),
  freed('Viasna said 41 strikers had been released from prison.'),
];

const stillIn: readonly Row[] = [
  inside('Viasna said 41 prisoners were left behind bars.'),
  inside('Viasna said 41 prisoners are left in prison.'),
  inside('Viasna said 41 prisoners had not been released.'),
  inside('Viasna said 41 prisoners have not left prison.'),
  inside('Viasna said 41 prisoners have not regained their freedom.'),
  inside('Viasna said 41 prisoners are waiting to be released.'),
  inside('Viasna said 41 prisoners are deprived of their freedom.'),
  inside('Viasna said 41 prisoners are confined in an old fortress.'),
  inside('Viasna said the authorities continue to hold 41 people.'),
];

const promised = (sentence: string): Row => [sentence, `Government of Belarus: 41 promised ${now}`];

const toCome: readonly Row[] = [
  promised('The government of Belarus said 41 prisoners are on the verge of release.'),
  promised('The government of Belarus said 41 prisoners are in line for release.'),
  promised('The government of Belarus said 41 prisoners have been shortlisted for release.'),
  promised('The government of Belarus announced the imminent release of 41 prisoners.'),
  promised('The government of Belarus offered to release 41 prisoners.'),
  promised('The government of Belarus decided to free 41 prisoners.'),
  promised('The government of Belarus said 41 prisoners can walk free.'),
];

const around: readonly Row[] = [
  freed('Viasna said something like 41 prisoners had been released.', 'about '),
  freed('Viasna said perhaps 41 prisoners had been released.', 'about '),
  freed('Viasna said beyond 41 prisoners had been released.', 'more than '),
  freed('Viasna said getting on for 41 prisoners had been released.', 'almost '),
  ['Viasna said 41 prisoners were released on Boxing Day.', 'Viasna: 41 freed on 2030-12-26'],
];

const neither: readonly Row[] = [
  ['Viasna said 41 prisoners were returned to prison.'],
  ['Viasna said 41 prisoners were handed over to the police.'],
  ['Viasna said 41 prisoners were turned over to the prosecutors.'],
  ['Viasna said the amnesty covers 41 prisoners.'],
];

describe('words of the news that are read', () => {
  test.each(said)('said: %s', (sentence, ...claims) => {
    expect(readSentence(sentence)).toEqual(claims);
  });
  test.each(letGo)('let go: %s', (sentence, ...claims) => {
    expect(readSentence(sentence)).toEqual(claims);
  });
  test.each(stillIn)('still in: %s', (sentence, ...claims) => {
    expect(readSentence(sentence)).toEqual(claims);
  });
  test.each(toCome)('to come: %s', (sentence, ...claims) => {
    expect(readSentence(sentence)).toEqual(claims);
  });
  test.each(around)('about how many, and when: %s', (sentence, ...claims) => {
    expect(readSentence(sentence)).toEqual(claims);
  });
  test.each(neither)('neither: %s', (sentence, ...claims) => {
    expect(readSentence(sentence)).toEqual(claims);
  });
});
