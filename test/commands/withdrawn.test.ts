import { beforeAll, describe, expect, test } from 'vitest';
import type { Desk } from '../../src/commanding/interpret-line.js';
import { foundingDesk } from '../desk.js';
import { askWords } from './reading.js';

/** What its publisher took back must not be quoted: whoever meets it anywhere is told. */
const MARK = 'Withdrawn by its publisher (27 Jan 2026: a wrong list): do not cite it';

let desk: Desk;
let article = '';
beforeAll(async () => {
  desk = await foundingDesk();
  const { ledger } = desk.services;
  article = (await ledger.articles()).find(({ outlet }) => outlet === 'Uzalendo News')?.id ?? '';
  const deed = { kind: 'withdraw', reason: 'a wrong list' } as const;
  await ledger.withdraw(article, deed, 'mod', new Date('2026-01-27T09:00:00Z'));
});

describe('an article that was withdrawn is marked where it stands', () => {
  test.each([
    'count freed since:jan8',
    'count freed by:"Foro Penal" as-of:27jan',
    'compare a:"Foro Penal" b:"Government of Venezuela"',
    'timeline since:1dec by:"Government of Venezuela"',
    'cite Foro Penal 104',
    'genealogy Foro Penal 104',
    'check "Foro Penal says 104 people were freed on Sunday, 25 January 2026." day:27jan',
    'search "releases of political prisoners"',
    'sources',
  ])('%s', async (line) => {
    const words = await askWords(line, desk);
    expect(words).toContain('Uzalendo News');
    expect(words).toContain(MARK);
  });

  test('what was known before it was is answered as it was', async () => {
    for (const line of ['count freed since:jan8 as-of:26jan', 'sources as-of:26jan', 'search releases as-of:26jan'])
      expect(await askWords(line, desk)).not.toContain('Withdrawn');
  });

  test('of two that tell a figure, the one that still does is named first', async () => {
    const words = await askWords('count freed since:25jan until:25jan', desk);
    expect(words.indexOf('Malay Mail (AFP) [')).toBeLessThan(words.indexOf(MARK));
  });

  test('restored, it is a citation like any other', async () => {
    const own = await foundingDesk();
    const at = (hour: number) => new Date(`2026-01-27T0${hour}:00:00Z`);
    await own.services.ledger.withdraw(article, { kind: 'withdraw', reason: 'a wrong list' }, 'mod', at(8));
    await own.services.ledger.withdraw(article, { kind: 'restore', reason: 'it stands' }, 'mod', at(9));
    for (const line of ['count freed since:jan8', 'sources', 'search releases'])
      expect(await askWords(line, own)).not.toContain('Withdrawn');
  });
});
