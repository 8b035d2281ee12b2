import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/answering/compare/compare.js';
import type { CompareQuery } from '../../src/answering/compare/compared.js';
import { ledgerOf } from '../ledger/scratch.js';
import { day, type ToldArticle } from '../ledger/telling.js';
import { fp, gov, on } from './tellers.js';

async function compared(articles: readonly ToldArticle[], more: Partial<CompareQuery> = {}) {
  const ledger = await ledgerOf(articles, ':memory:');
  const query = { measure: 'freed', a: 'Foro Penal', b: 'Government of Venezuela', since: null, asOf: null } as const;
  const comparison = await compare(ledger, { ...query, ...more });
  await ledger.close();
  return comparison;
}

test('a figure told with its last day and without is set against another once, with both its citations', async () => {
  const { contrasts } = await compared([
    on('2026-01-26', gov(532), fp(266)),
    { ...on('2026-01-27', fp(266, { to: '2026-01-26', toBasis: 'stated' })), outlet: 'Other' },
  ]);
  expect(contrasts.map(({ a, b, also }) => [a, b, ...also].map(({ value }) => value))).toEqual([[266, 532, 266]]);
});

test('a number that a copy gave to the other body is no agreement of the two: the answer says so', async () => {
  const shared = [fp(11), fp(12)];
  const { contrasts, notes } = await compared([
    { ...on('2026-01-25', fp(80, { to: '2026-01-25' }), ...shared), agency: 'AFP' },
    { ...on('2026-01-26', gov(80, { to: '2026-01-25' }), ...shared), agency: 'AFP' },
  ]);
  expect(contrasts.map(({ text }) => String(text))).toEqual([expect.stringMatching(/the same number\.$/)]);
  expect(notes.map(({ kind, text }) => [kind, String(text)])).toEqual([
    ['copies_differ', expect.stringMatching(/The first of them, Paper of 2026-01-25 \(AFP\), says Foro Penal's 80/)],
  ]);
});

describe('like with like', () => {
  const rows: readonly (readonly [what: string, articles: readonly ToldArticle[], texts: readonly RegExp[]])[] = [
    [
      'one measure, one group, the same days',
      [on('2026-01-26', fp(266), gov(532))],
      [
        /^8 Jan 2026 to 26 Jan 2026: Foro Penal says 266, Government of Venezuela 532: a difference of 266, 2 times as many\.$/,
      ],
    ],
    [
      'over time, oldest first',
      [on('2026-01-26', fp(266), gov(532)), on('2026-01-20', fp(143), gov(400))],
      [/143.*400/, /266.*532/],
    ],
    ['the same number', [on('2026-01-26', fp(266), gov(266))], [/the same number\.$/]],
    [
      'a floor gives a floor',
      [on('2026-01-26', fp(266), gov(600, { modifier: 'at_least' }))],
      [/a difference of at least 334/],
    ],
    [
      'two floors give nothing',
      [on('2026-01-26', fp(266, { modifier: 'at_least' }), gov(600, { modifier: 'more_than' }))],
      [/no difference follows/],
    ],
    [
      'of one day’s figures the one that stands',
      [on('2026-01-26', fp(104), fp(80, { earlierOf: 0 }), gov(120))],
      [/104.*120/],
    ],
    [
      'people held, of one day',
      [on('2026-01-26', fp(777, { measure: 'held', from: null }), gov(700, { measure: 'held', from: null }))],
      [/777.*700/],
    ],
  ];
  test.each(rows)('%s', async (what, articles, texts) => {
    const { contrasts, apart } = await compared(articles, what.includes('held') ? { measure: 'held' } : {});
    expect(contrasts.map(({ text }) => String(text))).toEqual(texts.map((text) => expect.stringMatching(text)));
    expect(apart).toBeNull();
    for (const { a, b } of contrasts) expect([a.citations.length, b.citations.length]).toEqual([1, 1]);
  });
});

describe('what is not alike is not compared, and says why', () => {
  const rows: readonly (readonly [what: string, articles: readonly ToldArticle[], obstacle: string, reason: RegExp])[] =
    [
      [
        'another first day',
        [on('2026-01-26', fp(266), gov(626, { from: '2025-12-01' }))],
        'start',
        /Foro Penal counts from 8 January 2026, Government of Venezuela from 1 December 2025\. Needed: Foro Penal since 1 December 2025, or/,
      ],
      [
        'a first day not stated',
        [on('2026-01-26', fp(266), gov(626, { from: null }))],
        'start_unstated',
        /does not say from which day/,
      ],
      [
        'neither first day stated',
        [on('2026-01-26', fp(266, { from: null }), gov(626, { from: null }))],
        'start_unstated',
        /^Neither/,
      ],
      [
        'other people',
        [on('2026-01-26', fp(80, { group: 'women' }), gov(266, { group: 'political prisoners' }))],
        'group',
        /counts women, .* political prisoners/,
      ],
      [
        'people of another country',
        [on('2026-01-26', fp(25, { country: 'Cuba' }), gov(30, { country: 'Belarus' }))],
        'country',
        /^Foro Penal counts people of one country here, Government of Venezuela of another\.$/,
      ],
      ['another last day', [on('2026-01-24', fp(200)), on('2026-01-26', gov(626))], 'last_day', /2 days apart/],
      [
        'dozens',
        [on('2026-01-26', fp(24, { modifier: 'vague' }), gov(626))],
        'vague',
        /no number that could be compared/,
      ],
    ];
  test.each(rows)('%s', async (_, articles, obstacle, reason) => {
    const { contrasts, apart } = await compared(articles);
    expect(contrasts).toEqual([]);
    expect(apart?.obstacles).toContain(obstacle);
    expect(apart?.reasons.join(' ')).toMatch(reason);
  });
  test('a claimant without such figures is named', async () => {
    const { contrasts, apart, without } = await compared([on('2026-01-26', fp(266))]);
    expect([contrasts, apart, without]).toEqual([[], null, [{ claimant: 'Government of Venezuela', has: [] }]]);
  });
  test('and what there is of it instead', async () => {
    const held = { measure: 'held', from: null } as const;
    const told = [on('2026-01-26', fp(266), gov(626, { from: '2025-12-01' }), gov(700, held))];
    const other = { b: 'Foro Penal', a: 'Government of Venezuela', measure: 'promised' } as const;
    for (const asOf of [null, day('2026-01-27')]) {
      expect((await compared(told, { since: day('2026-01-08'), asOf })).without).toEqual([
        { claimant: 'Government of Venezuela', has: [{ measure: 'freed', from: '2025-12-01' }] },
      ]);
      const promised = (await compared(told, { ...other, asOf })).without;
      expect(promised.map(({ has }) => has.map(({ measure }) => measure))).toEqual([['freed', 'held'], ['freed']]);
    }
  });
  test('the first days it counts from come in one order, asked today or of a day: the last to end, then the later', async () => {
    const from = (start: string | null, to: string | null = '2026-01-20') => fp(24, { from: start, to });
    const starts = [from(null), from('2026-01-08'), from('2026-01-15'), from('2025-12-01', '2026-01-22')];
    const told = [on('2026-01-26', ...starts, from('2024-01-01', null))];
    for (const articles of [told, [on('2026-01-26', from('2024-01-01', null), ...starts.toReversed())]]) {
      for (const asOf of [null, day('2026-01-27')]) {
        const [body] = (await compared(articles, { since: day('2026-01-02'), asOf })).without;
        expect(body?.has.map(({ from: start }) => start)).toEqual([
          '2024-01-01',
          '2025-12-01',
          '2026-01-15',
          '2026-01-08',
        ]);
      }
    }
  });
  test('of a body that counts from no such day, the nearest of other days shows what would have to agree', async () => {
    const told = [
      on('2026-01-20', fp(200, { to: '2026-01-19', toBasis: 'stated' })),
      on('2026-01-25', fp(266, { to: '2026-01-25', toBasis: 'stated' }), gov(626, { from: '2025-12-01' })),
      // an old number, told again
      on('2026-01-26', fp(143)),
    ];
    for (const asOf of [null, day('2026-01-27')]) {
      const { contrasts, apart, without } = await compared(told, { since: day('2026-01-08'), asOf });
      expect([contrasts, without.map(({ claimant }) => claimant)]).toEqual([[], ['Government of Venezuela']]);
      expect([apart?.a.value, apart?.b.value, apart?.obstacles]).toEqual([266, 626, ['start']]);
    }
  });
  test('a part is never set against a whole', async () => {
    const { contrasts, without } = await compared([
      on('2026-01-26', gov(80), fp(104), fp(80, { partOf: 1, group: 'people' })),
    ]);
    expect([contrasts.map(({ a }) => a.value), without]).toEqual([[104], []]);
  });

  test('a share of a body’s own figure is not set against another’s whole; one of the other’s figure is', async () => {
    const half = { modifier: 'about', derivedFrom: 'half of 640' } as const;
    const pairs = async (...articles: readonly ToldArticle[]) =>
      (await compared(articles)).contrasts.map(({ a, b }) => [a.value, b.value]);
    expect(await pairs(on('2026-01-26', gov(580), fp(640), fp(320, half)))).toEqual([[640, 580]]);
    expect(await pairs(on('2026-01-26', gov(640), fp(320, half)))).toEqual([[320, 640]]);
  });
});

describe('nested windows imply a third figure', () => {
  const longer = { from: '2025-12-01' };
  const rows: readonly (readonly [what: string, articles: readonly ToldArticle[], text: RegExp | null])[] = [
    [
      '383 since December, 266 since 8 January',
      [on('2026-01-26', fp(383, longer), fp(266))],
      /leave 117 for 1 Dec 2025 to 7 Jan 2026/,
    ],
    [
      'one a part of the other',
      [on('2026-01-26', fp(383, longer), fp(266, { partOf: 0 }))],
      /leave 117 for 1 Dec 2025 to 7 Jan 2026/,
    ],
    [
      'two articles that state the day',
      [on('2026-01-26', fp(383, { ...longer, to: '2026-01-25' })), on('2026-01-27', fp(266, { to: '2026-01-25' }))],
      /both up to 25 Jan 2026, leave 117/,
    ],
    [
      'two articles of one day, of which either may tell an old number, nothing',
      [on('2026-01-26', fp(383, longer)), { ...on('2026-01-26', fp(266)), outlet: 'Other' }],
      null,
    ],
    [
      'below what was reached before, nothing',
      [on('2026-01-24', fp(154, { to: '2026-01-23' })), on('2026-01-26', fp(383, longer), fp(143))],
      null,
    ],
    ['equal numbers, nothing', [on('2026-01-26', fp(400, longer), fp(400))], null],
    ['of other days, nothing', [on('2026-01-25', fp(383, longer)), on('2026-01-26', fp(266))], null],
    ['of a floor, nothing', [on('2026-01-26', fp(383, longer), fp(266, { modifier: 'at_least' }))], null],
    ['of two bodies, nothing', [on('2026-01-26', gov(383, longer), fp(266))], null],
    ['of one day out of a total, nothing', [on('2026-01-26', fp(383, longer), fp(104, { from: '2026-01-26' }))], null],
    ['of a longer window that holds fewer, nothing', [on('2026-01-26', fp(200, longer), fp(266))], null],
  ];
  test.each(rows)('%s', async (_, articles, text) => {
    const { implied } = await compared(articles);
    expect(implied.map((one) => String(one.text))).toEqual(text === null ? [] : [expect.stringMatching(text)]);
    for (const { parents } of implied) expect(parents.map(({ citations }) => citations.length)).toEqual([1, 1]);
  });
});

test('no number is shown that the ledger lacks, but as the difference of two that it names', async () => {
  const claim = fc.record({
    value: fc.integer({ min: 1, max: 900 }),
    gov: fc.boolean(),
    start: fc.constantFrom('2026-01-08', '2025-12-01'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(claim, { minLength: 1, maxLength: 6 }), async (claims) => {
      const told = claims.map(({ value, gov: isGov, start }) =>
        isGov ? gov(value, { from: start }) : fp(value, { from: start }),
      );
      const { contrasts, apart, implied } = await compared([on('2026-01-26', ...told)]);
      const values = new Set(claims.map(({ value }) => value));
      const shown = [...contrasts.flatMap(({ a, b }) => [a, b]), ...(apart === null ? [] : [apart.a, apart.b])];
      for (const { value } of shown) expect(values).toContain(value);
      for (const { value, parents } of implied) expect(value).toBe(parents[0].value - parents[1].value);
    }),
    { numRuns: 40 },
  );
});
