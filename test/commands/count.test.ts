import { beforeAll, describe, expect, test } from 'vitest';
import { count } from '../../commands/count.js';
import { answerLine, type Desk } from '../../src/commanding/interpret-line.js';
import { countDocument } from '../../src/rendering/count-document.js';
import { ask as answerOf } from '../answering/ask.js';
import { foundingDesk } from '../desk.js';
import type { ToldArticle } from '../ledger/telling.js';
import { askWords } from './reading.js';

let desk: Desk;
beforeAll(async () => {
  desk = await foundingDesk();
});

describe('/count freed since:jan8', () => {
  test('shows every figure under how it was counted', async () => {
    const words = await askWords('count freed since:jan8', desk);
    const order = [
      'Counted from 8 January 2026 itself',
      '266 political prisoners',
      '143 prisoners',
      '156 political prisoners',
      'of them at least 5 Spanish nationals',
      'Counted inside the window',
      '104 political prisoners',
      'dozens of prisoners',
      'Counted from earlier: not comparable',
      '626 prisoners',
      '400 political prisoners',
      'of them 160 people',
      'about 313 prisoners (half of 626)',
      'Start not stated',
      '116 people',
      'more than 600 prisoners',
      'of them 66 Venezuelans',
      'of them 14 foreigners',
      'Before you quote',
    ].map((part) => words.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('one day is named as one', async () => {
    expect(await askWords('count freed since:jan25 until:jan25', desk)).toMatch(/^Freed on 25 January 2026 /);
  });

  test('a figure that a note warns of says so itself', async () => {
    const words = await askWords('count freed since:jan8', desk);
    expect(words).toMatch(/143 prisoners[^«]*Older than it looks: see the notes at the end «143/);
    expect(words).toMatch(/400 political prisoners[^«]*Date in doubt: see the notes at the end «400/);
    expect(words.match(/Older than it looks: see/g)).toHaveLength(1); // 266 and 156 are only what 143 is compared with
  });

  test('strikes what was replaced, names who relayed, cites each figure', async () => {
    const words = await askWords('count freed since:jan8', desk);
    expect(words).toContain("Replaced by the same claimant's later figure: 104, on Sunday 25 Jan 2026");
    expect(words).toContain(
      '100 people · start not stated; reported 14 Jan 2026 Government of Venezuela · relayed by Alfredo Romero',
    );
    expect(words.match(/\[\d\], \d+ Jan 2026, ¶\d/g)?.length).toBe(24); // 21 figures, 3 of them in two articles
    expect(words).not.toMatch(/\b24 prisoners\b/);
  });
});

const same: readonly (readonly [line: string, other: string])[] = [
  ['/count freed since:8 Jan', 'count freed since:jan8'],
  ['count freed since 2026-01-08', 'count freed since:jan8'],
  ['how many people have been freed since 8 January?', 'count freed since:jan8'],
  ['¿cuántos han sido excarcelados desde el 8 de enero?', 'count freed since:jan8'],
  ['quantos foram libertados desde 8 de janeiro?', 'count freed since:jan8'],
  ['count freed by:Alfredo Romero', 'count freed by:"Foro Penal"'],
  ['count held by:venezuelan penal forum', 'count held by:"Foro Penal"'],
];
test.each(same)('%s is the same question as %s', async (line, other) => {
  expect(await askWords(line, desk)).toBe(await askWords(other, desk));
});

const refusals: readonly (readonly [line: string, what: string, remedy: string])[] = [
  ['count freed since:jan32', 'since: "jan32"', 'Type a day such as 2026-01-08'],
  ['count freed by:"Foro Pnal"', '"Foro Pnal"', 'Foro Penal'],
  ['count freed since:20jan until:10jan', '2026-01-20', 'earlier day first'],
  ['count freed sinc:jan8', 'no option “sinc:”', '“since:”'],
  ['count', 'needs to know of what', '“count freed” or “count held”'],
  ['what is the weather in Caracas', 'I answer how many people were freed', 'How many have been freed since 8 January'],
];
test.each(refusals)('%s is refused, with a way on', async (line, what, remedy) => {
  const reply = await answerLine(line, desk);
  expect(reply.kind).toBe('refusal');
  if (reply.kind !== 'refusal') return;
  expect(String(reply.what)).toContain(what);
  expect(String(reply.remedy)).toContain(remedy);
});

test('with no match, the answer offers the windows that do have figures', async () => {
  const words = await askWords('count freed since:jan20 until:jan21 by:OVP', desk);
  expect(words).toContain(
    'No figure matches The nearest windows that do have figures: start not stated, up to 14 Jan 2026',
  );
});

test('where an option keeps every figure away, that option is named', async () => {
  const words = await askWords('count freed group:martians', desk);
  expect(words).toContain('The ledger holds no such figure. Ask without group: to see those it has.');
});

test('pages turn by resolved options: "yesterday" stays the day it was', async () => {
  const invocation = {
    command: 'count',
    subcommand: 'freed',
    options: { since: 'yesterday', by: 'Caracas', 'as-of': 'today' },
    page: 2,
  };
  const reply = await count.run(invocation, desk.caller, desk.services);
  expect(reply.kind === 'document' ? reply.invocation : undefined).toEqual({
    ...invocation,
    options: { since: '2026-01-26', by: 'Government of Venezuela', 'as-of': '2026-01-27' },
  });
});

describe('while an option is typed', () => {
  const complete = async (option: string, typed: string) => {
    const invocation = { command: 'count', subcommand: 'freed', options: {}, page: 0 };
    const choices = await count.complete({ option, typed }, invocation, desk.caller, desk.services);
    return choices.map(({ name, value }) => ({ name: String(name), value }));
  };

  test('a day is echoed as the day it is read as', async () => {
    expect(await complete('since', 'jan8')).toEqual([{ name: 'Thursday, 8 January 2026', value: '2026-01-08' }]);
  });
  test('before anything is typed, the days that figures are counted from are offered', async () => {
    const offered = await complete('since', '');
    expect(offered.slice(0, 3).map(({ value }) => value)).toContain('2026-01-08');
    expect(offered.map(({ name }) => name)).toContain('Today · Tuesday, 27 January 2026');
    expect(offered.every(({ name, value }) => String(name).length <= 100 && value.length === 10)).toBe(true);
  });
  test('a claimant is found by name, by one of its people, and with a letter wrong', async () => {
    for (const typed of ['foro', 'Alfredo Romero', 'Foro Pnal']) {
      expect((await complete('by', typed))[0]).toEqual({ name: 'Foro Penal', value: 'Foro Penal' });
    }
  });
  test('before anything is typed, the claimants with most figures come first', async () => {
    const names = (await complete('by', '')).map(({ value }) => value);
    expect(names[0]).toBe('Foro Penal');
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('an article without a date', () => {
  const undated: ToldArticle = {
    outlet: 'A',
    published: null,
    claims: [{ value: 127, phrase: '127 people', claimant: 'Prisoners Defenders' }],
  };
  const dated: ToldArticle = {
    ...undated,
    outlet: 'B',
    published: '2026-01-26',
    claims: [{ value: 5, phrase: '5 people' }],
  };
  const rows: readonly (readonly ['en' | 'es' | 'pt', heading: string])[] = [
    ['en', 'Day not known'],
    ['es', 'Día desconocido'],
    ['pt', 'Dia desconhecido'],
  ];
  test.each(rows)('%s: its figures are not told to lie in the days asked for', async (language, heading) => {
    const answer = await answerOf([undated, dated], { since: '2026-01-20' });
    const { sections } = countDocument(answer);
    const told = sections.map((section) => [
      typeof section.heading === 'string' ? section.heading : section.heading.in(language),
      section.entries.length,
    ]);
    expect(told.at(-1)).toEqual([heading, 1]);
    expect(told).toHaveLength(2);
  });

  test('where no days are asked for, they stand with what has no start', async () => {
    expect(countDocument(await answerOf([undated, dated], {})).sections).toHaveLength(1);
  });
});
