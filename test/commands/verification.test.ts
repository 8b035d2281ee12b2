import { describe, expect, test } from 'vitest';
import { answerCount } from '../../src/answering/answer-count.js';
import { genealogyOf } from '../../src/answering/genealogy/genealogy-of.js';
import { verificationOf } from '../../src/answering/verification/verify.js';
import { createLedgerSource } from '../../src/search/ledger-source.js';
import { createSearch } from '../../src/search/search.js';
import { digestedLedger } from '../answering/digested.js';
import { foundingDesk } from '../desk.js';
import { askWords } from './reading.js';

const plain = await foundingDesk();
const ledger = await digestedLedger();
const services = {
  ...plain.services,
  ledger,
  answerCount: (query: Parameters<typeof answerCount>[1]) => answerCount(ledger, query),
  verification: (query: Parameters<typeof verificationOf>[1]) => verificationOf(ledger, query),
  genealogy: (...of: Parameters<typeof plain.services.genealogy>) => genealogyOf(ledger, ...of),
  search: () => createSearch(createLedgerSource(ledger)),
};
const desk = { ...plain, services };

describe('/verification', () => {
  test('of a claimant: who said what, when, and where it stands', async () => {
    const words = await askWords('verification by:"Government of Venezuela"', desk);
    expect(words).toContain(
      'Verification asked for by Government of Venezuela, of the United Nations High Commissioner for Human Rights',
    );
    expect(words).toContain('said by Delcy Rodríguez · on 23 Jan 2026');
    expect(words).toContain('List of names promised by Government of Venezuela');
    expect(words).toContain('Disputed by rights groups');
  });
  test('of a figure: the figure, then what is said of it', async () => {
    const words = await askWords('verification claim:Foro Penal 104', desk);
    expect(words).toContain('104 political prisoners · on Sunday 25 Jan 2026');
    expect(words).toContain('Verified by Foro Penal; how is not said');
    expect(words).toContain('«verified 104 releases of political prisoners» Malay Mail (AFP)');
  });
  test('says so where nothing is known', async () => {
    expect(await askWords('verification claim:Foro Penal 266', desk)).toContain('Nothing is known');
  });
  test.each([
    ['verification', 'All that is said about the counts'],
    ['verification', 'List of names promised by Government of Venezuela'],
    ['verification as-of:jan13', 'Nothing is known'],
    ['verification by:Foro Penal claim:104', 'A figure or a claimant can be asked for, not both.'],
    ['verification by:Nobody Ltd', 'Nobody named "Nobody Ltd" is known.'],
    ['verification by:Foro Penal as-of:jan32', 'jan32'],
  ])('%s: %s', async (line, words) => {
    expect(await askWords(line, desk)).toContain(words);
  });
});

test('/cite has that line too', async () => {
  expect(await askWords('cite Foro Penal 104', desk)).toContain('Verified by Foro Penal');
});

test('/count has one line of it below a figure, and none where nothing is known', async () => {
  const words = await askWords('count freed since:jan8', desk);
  expect(words).toContain('Being verified case by case by Foro Penal · called provisional by Foro Penal');
  expect(words).toContain(
    'Disputed by rights groups, opposition · list of names asked for by rights groups, opposition',
  );
  expect(words).toMatch(/cb84965025649 «266/);
});
