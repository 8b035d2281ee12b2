import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftChecker } from '../../src/cli/draft-checker.js';
import { ledgerOf } from '../ledger/scratch.js';
import type { ToldArticle } from '../ledger/telling.js';
import { day } from '../samples.js';
import { asRead } from '../wording/as-read.js';
import { registry } from './registry.js';

const fp = { claimant: 'Foro Penal', group: 'political prisoners', phrase: '' } as const;
const gov = { claimant: 'Government of Venezuela', kind: 'government', group: 'political prisoners' } as const;

/** What the desk has read by Tuesday 27 January 2026. */
const articles: readonly ToldArticle[] = [
  {
    outlet: 'Morning Post',
    published: '2026-01-20',
    claims: [
      { ...fp, value: 143, phrase: '143 freed', from: '2026-01-08' },
      { ...fp, value: 777, phrase: '777 held', measure: 'held', to: '2026-01-19', toBasis: 'stated' },
    ],
  },
  {
    outlet: 'Evening Post',
    published: '2026-01-26',
    claims: [
      { ...fp, value: 266, phrase: '266 freed', from: '2026-01-08' },
      { ...fp, value: 104, phrase: '104 freed', from: '2026-01-25', to: '2026-01-25', toBasis: 'stated' },
      { ...gov, value: 626, phrase: '626 freed', from: '2025-12-01' },
    ],
  },
];

const ledger = await ledgerOf(articles);
const check = draftChecker(ledger, registry);
const read = async (draft: string) => check(draft, day('2026-01-27'));

type Row = readonly [draft: string, ...verdicts: string[]];

const rows: readonly Row[] = [
  ['Foro Penal has counted 266 political prisoners freed since January 8.', 'supported 266'],
  ['Foro Penal has counted 266 people freed since January 8.', 'supported 266'],
  ['Foro Penal ha contado 266 presos políticos excarcelados desde el 8 de enero.', 'supported 266'],
  ['O Foro Penal contou 266 presos políticos libertados desde 8 de janeiro.', 'supported 266'],
  ['Foro Penal said 104 political prisoners were freed on Sunday.', 'supported 104'],
  ['At least 104 political prisoners were freed on Sunday, Foro Penal said.', 'supported 104: The draft says at least'],
  [
    'Since January 8, 266 political prisoners have been freed.',
    'supported 266: The draft names nobody for it: it is Foro Penal’s',
  ],
  [
    'Foro Penal says 266 political prisoners have been freed.',
    'supported 266: The draft does not say over which days: 8 Jan 2026 to 26 Jan 2026',
  ],
  ['Foro Penal has counted 143 political prisoners freed since January 8.', 'outdated 143 266'],
  [
    'The government says 266 political prisoners have been freed since January 8.',
    'wrongly_attributed 266: Not the government: it is said by Foro Penal',
  ],
  [
    'Foro Penal has counted 266 political prisoners freed since December 1.',
    'wrong_window 266: The number stands for other days: 8 Jan 2026 to 26 Jan 2026',
  ],
  [
    'Foro Penal said 110 political prisoners were freed on Sunday.',
    "contradicted 104: The ledger has Foro Penal's 104 (25 Jan 2026), not 110",
  ],
  ['The government says 700 people have been freed since December 1, 2025.', 'not_in_the_ledger'],
  ['The government says 600 people have been freed since December 1, 2025.', 'contradicted 626'],
  ['Only 90 political prisoners were freed on Sunday.', 'contradicted 104'],
  // a running total does not fall, but it may have grown since
  ['Foro Penal has counted 250 political prisoners freed since January 8.', 'contradicted 266'],
  ['Foro Penal has counted 302 political prisoners freed since January 8.', 'not_in_the_ledger'],
  // the stock of another day may be another
  [
    'Foro Penal says 711 political prisoners are still held.',
    'not_in_the_ledger 777: No article in the ledger says so',
  ],
  ['Foro Penal says 777 political prisoners are still held.', 'supported 777'],
  ['OVP counted 12 political prisoners freed on Sunday.', 'not_in_the_ledger'],
  [
    'The government counts 626 freed since December 1.',
    'supported 626: “The government” is taken for Government of Venezuela',
  ],
  // whose government it is, the other body tells
  [
    'The government counts 626 freed since December 1. Foro Penal counts 266 since January 8.',
    'supported 626',
    'supported 266',
  ],
  ['The mayor, 52, said 104 roads were closed on Sunday.'],
  [''],
];

test('a total that was reached later does not contradict copy of an earlier day', async () => {
  const verdictOf = async (written: string) => {
    const draft = 'Foro Penal has counted 60 political prisoners freed since January 8.';
    return (await check(draft, day(written))).checked.map(({ verdict }) => verdict);
  };
  expect(await verdictOf('2026-01-12')).toEqual(['not_in_the_ledger']);
  expect(await verdictOf('2026-01-27')).toEqual(['contradicted']);
});

test('of what is outdated, the figure that stands now is shown, and what replaced it is named', async () => {
  const since = { ...fp, from: '2026-01-08', toBasis: 'stated' } as const;
  const later = await ledgerOf(
    ['10', '12', '14', '16'].map((date, at) => ({
      outlet: `Paper of ${date}`,
      published: `2026-01-${date}`,
      claims: [{ ...since, value: 40 + at, phrase: `${40 + at} freed`, to: `2026-01-${date}` }],
    })),
  );
  const { checked, referred } = await draftChecker(later, registry)(
    'Foro Penal has counted 40 political prisoners freed since January 8.',
    day('2026-01-27'),
  );
  expect(checked.map(({ verdict, figures }) => [verdict, figures.map(({ value }) => value)])).toEqual([
    ['outdated', [40, 43]],
  ]);
  expect(referred.map(({ value }) => value)).toEqual([41]);
  await later.close();
});

describe('each figure of a draft, held against the ledger', () => {
  test.each(rows)('%s', async (draft, ...verdicts) => {
    const { checked } = await read(draft);
    const found = checked.map(
      ({ verdict, figures, remarks }) =>
        `${verdict} ${figures.map(({ value }) => value).join(' ')}: ${remarks.join(' ')}`,
    );
    expect(found).toEqual(verdicts.map((verdict) => expect.stringContaining(verdict)));
  });

  test('a figure that an editor rejected or corrected says so, and when and why', async () => {
    const reviewed = await ledgerOf(articles);
    const idOf = async (value: number) => (await reviewed.claims({ value }))[0]?.id ?? '';
    const at = new Date('2026-01-26T15:00:00Z');
    await reviewed.act(await idOf(104), { kind: 'reject', reason: 'of another country' }, '7', at);
    const correction = { kind: 'correct', changes: { value: 662 }, reason: 'digits swapped' } as const;
    await reviewed.act(await idOf(626), correction, '7', at);
    const draft =
      'Foro Penal said 104 political prisoners were freed on Sunday. The government counts 626 freed since December 1.';
    const said = async (asOf: string | null) => {
      const found = await draftChecker(reviewed, registry)(draft, day('2026-01-27'), asOf === null ? null : day(asOf));
      return found.checked.map(({ verdict, figures, remarks }) => ({ verdict, review: figures[0]?.review, remarks }));
    };
    expect(asRead(await said(null))).toMatchObject([
      { verdict: 'rejected', review: { state: 'rejected', on: '2026-01-26', reason: 'of another country' } },
      {
        verdict: 'contradicted',
        review: { state: 'corrected', asRead: { value: 626 }, reason: 'digits swapped' },
        remarks: [
          "626 is what the articles say; an editor has corrected it: Government of Venezuela's 662 (1 Dec 2025 to 26 Jan 2026).",
        ],
      },
    ]);
    expect((await said('2026-01-25')).map(({ verdict }) => verdict)).toEqual([
      'not_in_the_ledger',
      'not_in_the_ledger',
    ]);
    await reviewed.close();
  });

  test('nothing is called supported that no article says, whatever is typed', async () => {
    const number = fc.integer({ min: 1, max: 999 });
    const who = fc.constantFrom('Foro Penal', 'The government', 'OVP', 'A rights group');
    await fc.assert(
      fc.asyncProperty(number, who, async (value, body) => {
        const { checked } = await read(`${body} said ${value} political prisoners were freed since January 8.`);
        for (const { verdict, claim, figures, remarks } of checked) {
          for (const figure of figures) expect(figure.citations.length).toBeGreaterThan(0);
          if (verdict !== 'supported') continue;
          expect(figures.every((figure) => figure.value === claim.value)).toBe(true);
          if (figures.some((figure) => figure.claimant === claim.claimant)) continue;
          // a draft that names no body is told whose the figure is
          expect(claim.claimant).toBe('rights groups');
          expect(asRead(remarks)).toContainEqual(expect.stringContaining('The draft names nobody for it: it is '));
        }
      }),
      { numRuns: 60, examples: [[266, 'A rights group']] },
    );
  });
});

describe('where nobody is named for a figure that no article tells', () => {
  const drafts: readonly (readonly [draft: string, figures: readonly number[]])[] = [
    ['The Venezuelan government freed 700 people.', [626]],
    ['El Gobierno de Venezuela excarceló a 700 personas.', [626]],
    ['O governo da Venezuela libertou 700 pessoas.', [626]],
    // of a government that the ledger has nothing of
    ['The Cuban government freed 700 people.', []],
    // of no country
    ['Around 700 people were freed.', []],
  ];
  test.each(drafts)('the figures of the government that it is about come nearest: %s', async (draft, figures) => {
    const { checked } = await read(draft);
    expect(checked.map(({ verdict }) => verdict)).toEqual(['not_in_the_ledger']);
    expect(checked.flatMap((one) => one.figures.map(({ value }) => value))).toEqual(figures);
  });
});
