import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ground, groundOf, type Likeness } from '../../src/ledger/copies/likeness.js';
import { quotationsIn, textRuns, wordsIn } from '../../src/ledger/copies/word-runs.js';
import { openDatabase } from '../../src/ledger/database.js';
import { migrations } from '../../src/ledger/migrations/migrations.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { ingestAll, ledgerOf, scratchDatabase, scratchFolder } from './scratch.js';
import { type ToldArticle, type ToldClaim, tell } from './telling.js';

const fp = (value: number, more: Partial<ToldClaim> = {}): ToldClaim => ({
  value,
  phrase: `${value} people`,
  claimant: 'Foro Penal',
  from: '2026-01-08',
  ...more,
});

const WIRE = [
  'Families waited outside the prison through the night with candles and photographs of their sons and brothers.',
  'Buses left the yard shortly before dawn under escort, and the first of those freed walked out to applause.',
  'The group’s director said that lawyers were still going through the names one by one and that more would follow.',
  'The government has not published a list, and the courts that ordered the releases have not been named either.',
  'Rights groups have asked the United Nations to send observers who could check the figures that both sides give.',
];
const LOCAL = [
  'Readers in this city will remember the vigil that relatives held on the square in front of the cathedral last year.',
  'The bishop said a mass on the eve of the feast, and the mayor promised to write to the capital once again.',
  'Shops around the square closed early, and students handed out coffee and bread to those who had come from far away.',
  'A local choir sang until midnight, and the names of those who are still missing were read out from the steps.',
  'The organisers want to come back every week until the last of them is home, they told this newspaper on the spot.',
];
const QUOTED = 'She said “we will go on counting every single one of them until they are home” and left.';
const QUOTED_TOO = 'Asked at the gate: “We will go on counting, every single one of them, until they are home.”';

interface More {
  readonly agency?: string;
  readonly text?: readonly string[];
  readonly form?: 'page' | 'digest';
}
const story = (outlet: string, published: string | null, values: readonly number[], more: More = {}): ToldArticle => ({
  outlet,
  published,
  claims: values.map((value) => fp(value)),
  ...more,
});

type Row = readonly [what: string, first: ToldArticle, second: ToldArticle, ground: Ground | null];
const rows: readonly Row[] = [
  [
    'the same text',
    story('A', '2026-01-25', [10], { text: WIRE }),
    story('B', '2026-01-26', [10], { text: WIRE }),
    'text',
  ],
  [
    'the same text with a new top and one paragraph cut',
    story('A', '2026-01-25', [10], { text: WIRE }),
    story('B', '2026-01-26', [10], { text: ['From our newsroom, with agencies.', ...WIRE.slice(0, 4)] }),
    'text',
  ],
  [
    'a short text that stands whole in a long one',
    story('A', '2026-01-25', [10], { text: WIRE }),
    story('B', '2026-01-26', [10], { text: [...LOCAL, ...WIRE] }),
    'text',
  ],
  [
    'the same text under another agency’s name is still the same text',
    story('A', '2026-01-25', [10], { text: WIRE, agency: 'AFP' }),
    story('B', '2026-01-26', [10], { text: WIRE, agency: 'AP' }),
    'text',
  ],
  [
    'two of five paragraphs, and a figure',
    story('A', '2026-01-25', [10], { text: WIRE }),
    story('B', '2026-01-26', [10], { text: [...WIRE.slice(0, 2), ...LOCAL.slice(0, 3)] }),
    'part_of_text',
  ],
  [
    'two of five paragraphs, and no figure',
    story('A', '2026-01-25', [10], { text: WIRE }),
    story('B', '2026-01-26', [20], { text: [...WIRE.slice(0, 2), ...LOCAL.slice(0, 3)] }),
    null,
  ],
  [
    'one paragraph of five',
    story('A', '2026-01-25', [10], { text: WIRE }),
    story('B', '2026-01-26', [10], { text: [...WIRE.slice(0, 1), ...LOCAL.slice(0, 4)] }),
    null,
  ],
  [
    'the same text a week later',
    story('A', '2026-01-18', [10], { text: WIRE }),
    story('B', '2026-01-26', [10], { text: WIRE }),
    null,
  ],
  [
    'a digest has no text of its publisher',
    story('A', '2026-01-25', [10], { text: WIRE }),
    story('B', '2026-01-26', [10], { text: WIRE, form: 'digest' }),
    null,
  ],
  [
    'one quotation and one figure',
    story('A', '2026-01-25', [10], { text: [QUOTED] }),
    story('B', '2026-01-26', [10], { text: [QUOTED_TOO] }),
    'quotation',
  ],
  [
    'one quotation, of a digest',
    story('A', '2026-01-25', [10], { text: [QUOTED] }),
    story('B', '2026-01-26', [10], { text: [QUOTED_TOO], form: 'digest' }),
    'quotation',
  ],
  [
    'one quotation, no figure in common',
    story('A', '2026-01-25', [10], { text: [QUOTED] }),
    story('B', '2026-01-26', [20], { text: [QUOTED_TOO] }),
    null,
  ],
  [
    'one quotation under two agencies',
    story('A', '2026-01-25', [10], { text: [QUOTED], agency: 'AFP' }),
    story('B', '2026-01-26', [10], { text: [QUOTED_TOO], agency: 'AP' }),
    null,
  ],
  [
    'one agency, two figures',
    story('A', '2026-01-25', [10, 20], { agency: 'AFP' }),
    story('B', '2026-01-26', [10, 20], { agency: 'afp ' }),
    'agency',
  ],
  [
    'one agency, one figure',
    story('A', '2026-01-25', [10], { agency: 'AFP' }),
    story('B', '2026-01-26', [10], { agency: 'AFP' }),
    null,
  ],
  ['three figures', story('A', '2026-01-25', [10, 20, 30]), story('B', '2026-01-26', [10, 20, 30]), 'figures'],
  ['two figures', story('A', '2026-01-25', [10, 20]), story('B', '2026-01-26', [10, 20]), null],
  [
    'three figures, three days apart',
    story('A', '2026-01-23', [10, 20, 30]),
    story('B', '2026-01-26', [10, 20, 30]),
    null,
  ],
  [
    'three figures, one without a date',
    story('A', '2026-01-23', [10, 20, 30]),
    story('B', null, [10, 20, 30]),
    'figures',
  ],
];

async function originsOf(articles: readonly ToldArticle[]) {
  const ledger = await ledgerOf(articles, ':memory:');
  const outlets = new Map((await ledger.articles()).map(({ id, outlet }) => [id, outlet ?? '']));
  const descents = await ledger.descents([...outlets.keys()]);
  await ledger.close();
  const name = (id: string): string => outlets.get(id) ?? id;
  return new Map(descents.map((one) => [name(one.articleId), { ...one, origin: name(one.origin) }]));
}

describe('what makes two articles one story', () => {
  test.each(rows)('%s', async (_, first, second, ground) => {
    for (const articles of [
      [first, second],
      [second, first],
    ]) {
      const origins = await originsOf(articles);
      expect([origins.get('A')?.ground, origins.get('B')?.ground]).toEqual([null, ground]);
      expect(origins.get('B')?.origin).toBe(ground === null ? 'B' : 'A');
    }
  });

  test('three figures that everybody has known for days make no copy', async () => {
    const known = story('Old', '2026-01-18', [10, 20, 30]);
    const [a, b] = [story('A', '2026-01-25', [10, 20, 30]), story('B', '2026-01-26', [10, 20, 30])];
    for (const articles of [
      [known, a, b],
      [a, b, known],
    ])
      expect((await originsOf(articles)).get('B')?.ground).toBeNull();
  });

  test('the surest sign decides, not the earliest article', async () => {
    const early = story('Early', '2026-01-24', [10, 20, 30]);
    const wire = story('Wire', '2026-01-25', [50], { text: WIRE });
    const copy = story('Copy', '2026-01-26', [10, 20, 30], { text: WIRE });
    expect((await originsOf([copy, wire, early])).get('Copy')).toMatchObject({ origin: 'Wire', ground: 'text' });
  });

  test('stories are not chained: a copy of a copy by other signs is a story of its own', async () => {
    const a = story('A', '2026-01-20', [10, 20, 30]);
    const b = story('B', '2026-01-22', [10, 20, 30, 40, 50, 60]);
    const c = story('C', '2026-01-24', [40, 50, 60]);
    const origins = await originsOf([c, b, a]);
    expect([...origins].map(([outlet, { origin }]) => [outlet, origin]).sort()).toEqual([
      ['A', 'A'],
      ['B', 'A'],
      ['C', 'C'],
    ]);
  });

  test('but the very text of a copy goes back to where that copy does', async () => {
    const a = story('A', '2026-01-20', [10, 20, 30]);
    const b = story('B', '2026-01-22', [10, 20, 30], { text: WIRE });
    const c = story('C', '2026-01-24', [40], { text: WIRE });
    expect((await originsOf([c, b, a])).get('C')).toMatchObject({ origin: 'A', ground: 'text' });
  });

  test('twelve outlets that print one text are one story', async () => {
    const outlets = 'ABCDEFGHIJKL'.split('');
    const origins = await originsOf(outlets.map((name, at) => story(name, `2026-01-2${at % 3}`, [10], { text: WIRE })));
    expect(new Set([...origins.values()].map(({ origin }) => origin)).size).toBe(1);
  });
});

test('a page takes its digest’s place among copies', async () => {
  const page = story('B', '2026-01-26', [10], { text: WIRE });
  const ledger = await ledgerOf([story('A', '2026-01-25', [10], { text: WIRE }), { ...page, form: 'digest' }]);
  const id = tell(page).read.article.id;
  expect((await ledger.descents([id]))[0]?.ground).toBeNull();
  await ingestAll(ledger, [page]);
  expect((await ledger.descents([id]))[0]?.ground).toBe('text');
});

test('a ledger from before copies were looked for is looked through when it is opened', async () => {
  const path = join(scratchFolder(), 'recount.db');
  const told = [story('A', '2026-01-25', [10], { text: WIRE }), story('B', '2026-01-26', [10], { text: WIRE })];
  const now = createLedger(scratchDatabase(path));
  await ingestAll(now, told);
  const ids = await now.articleIds();
  const expected = await now.descents(ids);
  await now.close();
  const { sqlite } = scratchDatabase(path);
  for (const table of ['descent', 'figure_told', 'word_run', 'fingerprint']) sqlite.exec(`drop table ${table}`);
  sqlite.pragma(`user_version = ${migrations.findIndex(({ name }) => name === '0006-copies')}`);
  sqlite.close();
  const opening = openDatabase(
    path,
    migrations.slice(0, migrations.findIndex(({ name }) => name === '0006-copies') + 1),
  );
  if (!opening.ok) throw new Error(opening.reason);
  expect(await createLedger(opening.database).descents(ids)).toEqual(expected);
});

describe('words', () => {
  const quotations: readonly (readonly [text: string, ...quotations: string[]])[] = [
    ['He said “we are free” and left.', 'we are free'],
    ['Dijo: «estamos libres», y "nada más".', 'estamos libres', 'nada más'],
    ['A quotation that goes on: “We are', 'We are'],
    ['No quotation.'],
  ];
  test.each(quotations)('%s', (text, ...expected) => {
    expect(quotationsIn(text)).toEqual(expected);
  });
  test('case, accents and marks do not matter', () => {
    expect(wordsIn('¡Más de “104”, según Él!')).toEqual(['mas', 'de', '104', 'segun', 'el']);
  });
  test('paragraphs may be cut otherwise', () => {
    const one = WIRE.map((text) => ({ kind: 'body', text }) as const);
    expect(textRuns([{ kind: 'body', text: WIRE.join('\n') }])).toEqual(textRuns(one));
  });
});

test('nothing makes one story of what has nothing in common', () => {
  const likeness: fc.Arbitrary<Likeness> = fc.record({
    sameAgency: fc.constantFrom(true, false, null),
    apart: fc.option(fc.nat({ max: 9 })),
    text: fc.double({ min: 0, max: 0.29, noNaN: true }),
    quotation: fc.boolean(),
    figures: fc.constant(0),
    rare: fc.constant(0),
  });
  fc.assert(fc.property(likeness, (one) => groundOf(one) === undefined));
});
