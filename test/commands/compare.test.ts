import { describe, expect, test } from 'vitest';
import { foundingDesk } from '../desk.js';
import { askWords } from './reading.js';

const desk = await foundingDesk();

describe('/compare', () => {
  test('sets like beside like, each with its citation', async () => {
    const words = await askWords('compare a:"Foro Penal" b:Caracas', desk);
    expect(words).toMatch(/^Foro Penal and Government of Venezuela People freed · Foro Penal beside Government/);
    expect(words).toContain('1 Dec 2025 to 26 Jan 2026: Foro Penal says about 313, Government of Venezuela 626');
    expect(words).toContain('Malay Mail (AFP)');
  });
  test('says why two figures cannot be compared', async () => {
    const words = await askWords('compare a:Foro Penal b:OVP since:jan8', desk);
    expect(words).toContain('The ledger has no such figure counted from 8 January 2026 of OVP. It has: figures of');
  });
  test.each([
    ['compare a:Foro Penal b:Foro Penal', 'Two different claimants are needed.'],
    ['compare a:Foro Penal b:Nobody Ltd', 'Nobody named "Nobody Ltd" is known.'],
    ['compare a:Foro Penal b:OVP measure:eaten', 'I know no measure “eaten”.'],
    ['compare a:Foro Penal b:OVP since:jan32', 'jan32'],
    ['compare a:Foro Penal', '“b:” is missing'],
  ])('%s: %s', async (line, words) => {
    expect(await askWords(line, desk)).toContain(words);
  });
});
