import { describe, expect, test } from 'vitest';
import type { Genealogy } from '../../src/answering/genealogy/genealogy.js';
import { genealogyOf } from '../../src/answering/genealogy/genealogy-of.js';
import { dayWordsIn, sentenceAround } from '../../src/answering/genealogy/told-day-words.js';
import { ledgerOf } from '../ledger/scratch.js';
import type { ToldArticle, ToldClaim } from '../ledger/telling.js';

const sunday = { from: '2026-01-25', to: '2026-01-25', toBasis: 'stated' } as const;
/** Foro Penal's 104 of Sunday, 25 January 2026, unless it says otherwise. */
const fp = (more: Partial<ToldClaim> = {}): ToldClaim => {
  const value = more.value ?? 104;
  return { value, phrase: `${value} people`, claimant: 'Foro Penal', group: 'people', ...sunday, ...more };
};
const other = fp({ value: 777, measure: 'held', from: null, to: '2026-01-19', phrase: '777 people' });

const WIRE = [
  'Families waited outside the prison through the night with candles and photographs of their sons and brothers.',
  'Buses left the yard shortly before dawn under escort, and the first of those freed walked out to applause.',
  'The group’s director said that lawyers were still going through the names one by one and that more would follow.',
];

const wire = (...claims: readonly ToldClaim[]): ToldArticle => ({
  outlet: 'Harbour Mail',
  agency: 'AFP',
  published: '2026-01-25',
  claims: [...claims, other],
  text: WIRE,
});
const copy = (...claims: readonly ToldClaim[]): ToldArticle => ({
  ...wire(...claims),
  outlet: 'Valley Post',
  published: '2026-01-26',
});
const alone = (outlet: string, ...claims: readonly ToldClaim[]): ToldArticle => ({
  outlet,
  published: '2026-01-26',
  claims,
});

async function genealogy(articles: readonly ToldArticle[], value = 104): Promise<Genealogy> {
  const ledger = await ledgerOf(articles, ':memory:');
  const claims = await ledger.claims({ value, claimant: 'Foro Penal', measure: 'freed' });
  const [oldest] = await ledger.articleIds();
  const claim =
    claims.find(({ appearances }) => appearances.some(({ articleId }) => articleId === oldest)) ?? claims[0];
  if (claim === undefined) throw new Error('the claim is not there');
  const found = await genealogyOf(ledger, claim);
  await ledger.close();
  return found;
}

/** `Harbour Mail ← Valley Post: …` for each story, and what stands otherwise. */
function told({ families, otherwise }: Genealogy): readonly string[] {
  const changed = (changes: readonly { readonly text: unknown; readonly was: string; readonly is: string }[]): string =>
    changes.map(({ text, was, is }) => ` · ${text} («${was}» «${is}»)`).join('');
  return [
    ...families.flatMap(({ first, copies, silent }) => [
      `${first.article.outlet}`,
      ...copies.map(({ article, changes }) => `  ${article.outlet}${changed(changes)}`),
      ...silent.map(({ outlet }) => `  silent: ${outlet}`),
    ]),
    ...otherwise.map(({ figure, changes, inOneStory }) => {
      const where = inOneStory ? 'here' : 'elsewhere';
      return `${where} ${figure.citations[0].outlet}${changed(changes)}`;
    }),
  ];
}

type Row = readonly [what: string, articles: readonly [ToldArticle, ...ToldArticle[]], ...told: string[]];
const rows: readonly Row[] = [
  ['told once', [alone('A', fp())], 'A'],
  ['copied word for word', [wire(fp()), copy(fp())], 'Harbour Mail', '  Valley Post'],
  ['told independently', [wire(fp()), alone('A', fp())], 'Harbour Mail', 'A'],
  [
    'a hedge added',
    [wire(fp()), copy(fp({ modifier: 'at_least', phrase: 'at least 104 people' }))],
    'Harbour Mail',
    '  Valley Post · Hedge added: at least («104 people» «at least 104 people»)',
  ],
  [
    'a hedge dropped',
    [wire(fp({ modifier: 'more_than', phrase: 'over 104 people' })), copy(fp())],
    'Harbour Mail',
    '  Valley Post · Hedge dropped: more than («over 104 people» «104 people»)',
  ],
  [
    'a population added',
    [
      wire(fp({ group: 'prisoners', phrase: '104 prisoners' })),
      copy(fp({ group: 'political prisoners', phrase: '104 political prisoners' })),
    ],
    'Harbour Mail',
    '  Valley Post · Population narrowed: prisoners → political prisoners («104 prisoners» «104 political prisoners»)',
  ],
  [
    'a speaker left out',
    [wire(fp({ speaker: 'Alfredo Romero' })), copy(fp())],
    'Harbour Mail',
    '  Valley Post · Speaker left out: Alfredo Romero («104 people» «104 people»)',
  ],
  [
    'a day word re-based',
    [
      wire(fp({ said: 'It was cold. On Sunday 104 people walked out. Today is another day.' })),
      copy(fp({ said: '104 people walked out yesterday.' })),
    ],
    'Harbour Mail',
    '  Valley Post · Day word re-based: “Sunday” → “yesterday”, both 25 Jan 2026 («Sunday» «yesterday»)',
  ],
  [
    'a day word translated is no change',
    [wire(fp({ said: 'On Sunday 104 people walked out.' })), copy(fp({ said: 'El domingo salieron 104 people.' }))],
    'Harbour Mail',
    '  Valley Post',
  ],
  [
    'the last day left out in a copy: it is not silent',
    [
      wire(fp({ from: '2026-01-08', to: '2026-01-25', toBasis: 'stated' })),
      copy(fp({ from: '2026-01-08', to: '2026-01-25', toBasis: 'reported' })),
    ],
    'Harbour Mail',
    'here Valley Post · Last day left out: 25 Jan 2026 («104 people» «104 people»)',
  ],
  [
    'the claimant changed in a copy',
    [wire(fp()), copy(fp({ claimant: 'Freedom Watch' }))],
    'Harbour Mail',
    '  silent: Valley Post',
    'here Valley Post · Claimant changed: Foro Penal → Freedom Watch («104 people» «104 people»)',
  ],
  [
    'the claimant left out elsewhere',
    [wire(fp()), alone('A', { value: 104, phrase: '104 people', ...sunday })],
    'Harbour Mail',
    'elsewhere A · Claimant left out: Foro Penal («104 people» «104 people»)',
  ],
  [
    'the window changed in a copy',
    [wire(fp()), copy(fp({ from: '2026-01-08' }))],
    'Harbour Mail',
    '  silent: Valley Post',
    'here Valley Post · Window changed: 25 Jan 2026 → 8 Jan 2026 to 25 Jan 2026 («104 people» «104 people»)',
  ],
  [
    'the cut-off shifted elsewhere',
    [wire(fp({ from: '2026-01-08', to: '2026-01-24' })), alone('A', fp({ from: '2026-01-08', to: '2026-01-22' }))],
    'Harbour Mail',
    'elsewhere A · Window changed: 8 Jan 2026 to 24 Jan 2026 → 8 Jan 2026 to 22 Jan 2026 («104 people» «104 people»)',
  ],
  [
    'the number changed in a copy’s sentence',
    [
      wire(fp({ said: 'The group said that 104 people walked out of the prison on Sunday.' })),
      copy(fp({ value: 140, said: 'The group said that 140 people walked out of the prison on Sunday.' })),
    ],
    'Harbour Mail',
    '  silent: Valley Post',
    'here Valley Post · Number changed: 104 → 140 («104 people» «140 people»)',
  ],
  [
    'another number in another sentence is another figure',
    [
      wire(fp({ said: 'The group said that 104 people walked out of the prison on Sunday.' })),
      copy(fp({ value: 140, said: 'By nightfall buses had carried 140 people home, lawyers told us.' })),
    ],
    'Harbour Mail',
    '  silent: Valley Post',
  ],
  [
    'another claimant’s number for another day is another figure',
    [wire(fp()), alone('A', fp({ claimant: 'OVP', from: '2026-01-08' }))],
    'Harbour Mail',
  ],
  [
    'small numbers are everybody’s',
    [wire(fp({ value: 5 })), alone('A', fp({ value: 5, claimant: 'OVP' }))],
    'Harbour Mail',
  ],
];

describe('a claim wherever it travelled', () => {
  const cases = rows.map(([what, articles, ...expected]) => ({ what, articles, expected }));
  test.each(cases)('$what', async ({ articles, expected }) => {
    const value = articles[0].claims[0]?.value ?? 104;
    expect(told(await genealogy(articles, value))).toEqual(expected);
    expect(told(await genealogy(articles.toReversed(), value))).toEqual(expected);
  });

  test('says why an article is held to be a copy', async () => {
    const quotation = 'She said “we will go on counting every single one of them” and left.';
    const { families } = await genealogy([
      { ...wire(fp()), text: [...WIRE, quotation] },
      { ...copy(fp()), text: [quotation, ...WIRE, 'A new end.'] },
    ]);
    const [{ first, copies }] = families;
    expect(first.descended).toBeNull();
    expect(copies[0]?.descended).toMatchObject({
      from: { outlet: 'Harbour Mail' },
      sameAgency: 'AFP',
      sharedQuotation: 'we will go on counting every single one of them',
      sharedFigures: 2,
    });
    expect(copies[0]?.descended?.sharedText).toBeGreaterThan(0.8);
    expect(copies[0]?.descended?.sharedText).toBeLessThan(1);
  });
});

const sentences: readonly (readonly [text: string, figure: string, sentence: string])[] = [
  ['It was cold. On Sunday 104 left. Today is another day.', '104', 'On Sunday 104 left.'],
  ['He said: “104 left.” Then he went.', '104', 'He said: “104 left.”'],
  ['104 left', '104', '104 left'],
];
test.each(sentences)('the sentence around a figure: %s', (text, figure, sentence) => {
  const start = text.indexOf(figure);
  expect(sentenceAround(text, start, start + figure.length)).toBe(sentence);
});

const days: readonly (readonly [text: string, ...words: string[]])[] = [
  ['freed on Sunday and yesterday', 'Sunday', 'yesterday'],
  ['el domingo y ayer', 'domingo', 'ayer'],
  ['na segunda-feira, não na segunda vez', 'segunda-feira'],
  ['he sat in March, on the second day'],
];
test.each(days)('day words: %s', (text, ...words) => {
  expect(dayWordsIn(text).map(({ word }) => word)).toEqual(words);
});
