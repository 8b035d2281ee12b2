import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { type TimelineQuery, timelineOf } from '../../src/answering/timeline/timeline.js';
import { drawTimeline } from '../../src/rendering/chart/draw-timeline.js';
import { inLanguage } from '../../src/rendering/document.js';
import { timelineDescription, timelineDocument } from '../../src/rendering/timeline-document.js';
import { ledgerOf } from '../ledger/scratch.js';
import { day, type ToldArticle } from '../ledger/telling.js';
import { fp, gov, on } from './tellers.js';

async function drawn(articles: readonly ToldArticle[], more: Partial<TimelineQuery> = {}) {
  const ledger = await ledgerOf(articles, ':memory:');
  const query = { measure: 'freed', by: null, since: null, group: null, asOf: null } as const;
  const timeline = await timelineOf(ledger, { ...query, ...more });
  await ledger.close();
  return timeline;
}

const january = [
  on('2026-01-20', fp(143), gov(400, { from: '2025-12-01' })),
  on('2026-01-24', fp(190, { modifier: 'at_least' }), gov(550, { from: '2025-12-01', modifier: 'more_than' })),
  on(
    '2026-01-26',
    fp(266),
    fp(104, { from: '2026-01-25', to: '2026-01-25', toBasis: 'stated' }),
    gov(626, { from: '2025-12-01' }),
  ),
];

test('a total that falls stays on its line, and is noted', async () => {
  const timeline = await drawn([
    on('2026-01-25', fp(897, { to: '2026-01-24' })),
    on('2026-01-27', fp(896, { to: '2026-01-26', said: 'So far 896 people are out; one man was re-arrested.' })),
  ]);
  expect(timeline.series.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[897, 896]]);
  expect(timeline.notes.map(({ kind, text }) => [kind, String(text)])).toEqual([
    ['total_falls', expect.stringContaining('detained again (“')],
  ]);
});

test('an old number told again is told apart, and no point of the line', async () => {
  const timeline = await drawn([
    on('2026-01-24', fp(154, { to: '2026-01-23' })),
    on('2026-01-26', fp(143)),
    on('2026-01-31', fp(302, { to: '2026-01-30' })),
  ]);
  expect(timeline.series.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[154, 302]]);
  expect(timeline.retold.map(({ value }) => value)).toEqual([143]);
  const words = JSON.stringify(timelineDocument(timeline).sections);
  expect(words).toContain('Perhaps older than they look');
  expect(words).toContain('Replaced by 302, 8 Jan to 30 Jan 2026');
});

test('a total that its body lowered, as an article says, is a point of the line, and so is what follows', async () => {
  const timeline = await drawn([
    on('2026-01-24', fp(655)),
    on('2026-01-25', fp(660)),
    on('2026-01-26', fp(648), fp(660, { earlierOf: 0 })),
    on('2026-01-28', fp(650)),
    on('2026-01-29', fp(600)),
  ]);
  expect(timeline.series.map(({ figures }) => figures.map(({ value }) => value))).toEqual([[655, 660, 648, 650]]);
  expect(timeline.retold.map(({ value }) => value)).toEqual([600]);
});

describe('what each body said over time', () => {
  type Row = readonly [
    what: string,
    articles: readonly ToldArticle[],
    query: Partial<TimelineQuery>,
    series: readonly string[],
  ];
  const rows: readonly Row[] = [
    [
      'a line for each body and first day',
      january,
      {},
      ['Foro Penal 2026-01-08: 143 190 266', 'Government of Venezuela 2025-12-01: 400 550 626'],
    ],
    ['of one body', january, { by: 'Foro Penal' }, ['Foro Penal 2026-01-08: 143 190 266']],
    [
      'counted from one day',
      january,
      { since: day('2025-12-01') },
      ['Government of Venezuela 2025-12-01: 400 550 626'],
    ],
    [
      'as it was known on a day',
      january,
      { by: 'Foro Penal', asOf: day('2026-01-24') },
      ['Foro Penal 2026-01-08: 143 190'],
    ],
    [
      'two first days of one body are two lines',
      [on('2026-01-26', fp(266), fp(383, { from: '2025-12-01' }))],
      {},
      ['Foro Penal 2025-12-01: 383', 'Foro Penal 2026-01-08: 266'],
    ],
    [
      'people held have no first day',
      [
        on('2026-01-20', fp(777, { measure: 'held', from: null })),
        on('2026-01-26', fp(711, { measure: 'held', from: null })),
      ],
      { measure: 'held' },
      ['Foro Penal null: 777 711'],
    ],
    [
      'women are another line, when asked for',
      [on('2026-01-26', fp(266), fp(40, { group: 'women' }))],
      { group: 'women' },
      ['Foro Penal 2026-01-08: 40'],
    ],
    [
      'what is worked out from another’s figure is no point of its body’s line',
      [on('2026-01-26', gov(626), fp(313, { modifier: 'about', derivedFrom: 'half of 626' }), fp(266))],
      {},
      ['Foro Penal 2026-01-08: 266', 'Government of Venezuela 2026-01-08: 626'],
    ],
    [
      'parts, dozens and nobody’s figures are no points',
      [
        on(
          '2026-01-26',
          fp(80),
          fp(24, { modifier: 'vague' }),
          fp(5, { partOf: 0 }),
          fp(90, { claimant: 'unattributed', kind: 'unattributed' }),
        ),
      ],
      {},
      ['Foro Penal 2026-01-08: 80'],
    ],
    ['nothing at all', [], {}, []],
  ];
  test.each(rows)('%s', async (_, articles, query, series) => {
    const timeline = await drawn(articles, query);
    const said = timeline.series.map(
      (one) => `${one.claimant} ${one.from}: ${one.figures.map(({ value }) => value).join(' ')}`,
    );
    expect(said.toSorted()).toEqual(series);
    for (const { figures } of timeline.series)
      for (const { citations } of figures) expect(citations.length).toBeGreaterThan(0);
  });
  test('a single day is told apart from the line', async () => {
    expect((await drawn(january)).single.map(({ value }) => value)).toEqual([104]);
  });
});

test('a figure that nobody is named for says so', async () => {
  const timeline = await drawn([on('2026-01-26', fp(90, { claimant: 'unattributed', kind: 'unattributed' }))]);
  const words = JSON.stringify(timelineDocument(timeline).sections);
  expect(words).toContain('no source named');
  expect(words).not.toContain('unattributed');
});

describe('the picture', () => {
  test('has its own ground, so that it can be read in either theme, and is as large as it says', async () => {
    const png = drawTimeline(await drawn(january))?.('en');
    expect(png).toBeDefined();
    const image = await loadImage(Buffer.from(png ?? []));
    expect([image.width, image.height]).toEqual([1600, 900]);
    const context = createCanvas(1600, 900).getContext('2d');
    context.drawImage(image, 0, 0);
    expect([...context.getImageData(3, 3, 1, 1).data]).toEqual([251, 250, 247, 255]);
  });
  test('writes the numbers beside it as its language does', async () => {
    const timeline = await drawn([on('2026-01-20', fp(1400)), on('2026-01-26', fp(2600))]);
    const beside = async (language: 'en' | 'es' | 'pt'): Promise<string> => {
      const context = createCanvas(72, 700).getContext('2d');
      // below it stand days, above it the title
      context.drawImage(await loadImage(Buffer.from(drawTimeline(timeline)?.(language) ?? [])), 0, -90);
      return Buffer.from(context.getImageData(0, 0, 72, 480).data).toString('base64');
    };
    // 2,500 · 2500 · 2.500
    expect(new Set([await beside('en'), await beside('es'), await beside('pt')]).size).toBe(3);
    expect(await beside('en')).toBe(await beside('en'));
  });
  test('is not drawn where no figure stands on a line', async () => {
    expect(drawTimeline(await drawn([]))).toBeUndefined();
    const single = await drawn([on('2026-01-26', fp(104, { from: '2026-01-25', to: '2026-01-25' }))]);
    expect(inLanguage(timelineDocument(single), 'en').footer).toEqual([
      ['None of these is a running total of one body: there is no line to draw.'],
    ]);
    expect(inLanguage(timelineDocument(await drawn([])), 'en').footer).toEqual([
      ['No figure of this kind has both a first and a last day.'],
    ]);
  });
  test('has so many lines, and those it leaves out are said to be', async () => {
    const bodies = Array.from({ length: 10 }, (_, at) => fp(100 + at, { claimant: `Body ${at}` }));
    const timeline = await drawn([on('2026-01-26', ...bodies)]);
    const left = '2 lines with fewer figures not in the picture: ask with by:, since: or group: to see them.';
    const [footer] = inLanguage(timelineDocument(timeline, true), 'en').footer;
    expect(footer?.map((span) => (typeof span === 'string' ? span : span.text)).join('')).toBe(left);
    expect(inLanguage(timelineDocument(timeline), 'en').footer).toEqual([]);
    expect(String(timelineDescription(timeline)).match(/Body/g)).toHaveLength(8);
  });
  test('is told in words', async () => {
    expect(String(timelineDescription(await drawn(january, { by: 'Foro Penal' })))).toBe(
      'Line chart, people freed. Foro Penal, since 8 Jan 2026: 143 on 20 Jan 2026, 266 on 26 Jan 2026.',
    );
    const then = await drawn(january, { by: 'Foro Penal', asOf: day('2026-01-24') });
    expect(String(timelineDescription(then))).toBe(
      'Line chart, people freed, as published up to Saturday, 24 January 2026. Foro Penal, since 8 Jan 2026: 143 on 20 Jan 2026, at least 190 on 24 Jan 2026.',
    );
  });
});
