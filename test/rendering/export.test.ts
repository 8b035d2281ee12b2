import { describe, expect, test } from 'vitest';
import type { Said } from '../../src/answering/verification/verification.js';
import { parseIsoDate } from '../../src/domain/iso-date.js';
import { catalogueOf } from '../../src/rendering/catalogue.js';
import { catalogueCsv, statementsCsv } from '../../src/rendering/csv.js';
import { catalogueJsonLd } from '../../src/rendering/json-ld.js';
import { day } from '../samples.js';
import { aCitation, aFigure, sampleAnswer } from './sample-answer.js';

const [place] = sampleAnswer.groups.flatMap(({ figures }) => figures).flatMap(({ citations }) => citations);
const disputed: Said = {
  kind: 'disputed',
  by: 'Open Gate',
  byKind: 'ngo',
  to: 'Government of Freedonia',
  method: null,
  about: [aFigure({ id: 'c00000000266' })],
  places: [
    {
      citation: { ...(place ?? aCitation({})), paragraph: 7, quote: '=disputes this figure' },
      speaker: 'Ana Ruiz',
      channel: null,
      day: day('2031-05-12'),
      dayBasis: 'stated',
      aboutBasis: 'before',
    },
  ],
};
const catalogue = catalogueOf([sampleAnswer], {
  query: { of: 'everything', asOf: null },
  figure: null,
  referred: [],
  said: [disputed],
  articles: [],
});

/** RFC 4180, the plain way. */
function readCsv(text: string): readonly ReadonlyMap<string, string>[] {
  const rows = text
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
        cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      ),
    );
  const [header = [], ...body] = rows;
  return body.map((row) => new Map(header.map((name, index) => [name, row[index] ?? ''])));
}

describe('CSV', () => {
  test('has a row for each appearance, never a figure without one', () => {
    const rows = readCsv(catalogueCsv(catalogue));
    const citations = catalogue.figures.flatMap((figure) => figure.citations);
    expect(rows.map((row) => row.get('quote'))).toEqual(citations.map((citation) => citation.quote));
  });
  test('gives "dozens" no value that could be added up', () => {
    const vague = readCsv(catalogueCsv(catalogue)).find((row) => row.get('modifier') === 'vague');
    expect([vague?.get('value'), vague?.get('floor')]).toEqual(['', '24']);
  });
  test.each(['=HYPERLINK("https://x")', '+1', '-1', '@SUM(A1)'])('keeps %s from being a formula', (headline) => {
    const figures = [aFigure({ citations: [aCitation({ headline })] })];
    const [row] = readCsv(catalogueCsv({ figures }));
    expect(row?.get('headline')).toBe(`'${headline}`);
  });
});

describe('what is said about figures', () => {
  test('is a table of its own, a row for each place', () => {
    const [row, ...others] = readCsv(statementsCsv(catalogue));
    expect(others).toEqual([]);
    expect(Object.fromEntries(row ?? [])).toMatchObject({
      kind: 'disputed',
      by: 'Open Gate',
      to: 'Government of Freedonia',
      about: 'c00000000266',
      day: '2031-05-12',
      paragraph: '7',
      quote: `'=disputes this figure`,
    });
  });
  test('stands in JSON with the ids of the figures', () => {
    expect(catalogue.statements).toMatchObject([
      { kind: 'disputed', about: ['c00000000266'], places: [{ paragraph: 7, aboutBasis: 'before' }] },
    ]);
  });
});

describe('JSON-LD', () => {
  const graph: readonly Record<string, unknown>[] = JSON.parse(catalogueJsonLd(catalogue))['@graph'];
  const node = (id: string) => graph.find((one) => one['@id'] === `#${id}`);

  test('gives each claim what it observes, over which days, and where it appears', () => {
    expect(node('c00000000266')).toMatchObject({
      '@type': 'Claim',
      author: { name: 'Open Gate', member: { name: 'Ana Ruiz' } },
      about: {
        variableMeasured: { '@type': 'StatisticalVariable', name: 'freed', populationType: 'political prisoners' },
        value: 266,
        // a length of time, and not from when to when
        observationPeriod: 'P6D',
        observationDate: '2031-05-11',
      },
      temporalCoverage: '2031-05-06/2031-05-11',
      appearance: [{ text: '266 prisoners have left since May 6', isPartOf: { '@id': '#a1' } }],
    });
  });
  test('gives people held as of a day, and no length of time where no first day is said', () => {
    const held = aFigure({ id: 'c1', measure: 'held', from: null, to: parseIsoDate('2031-05-11') ?? null });
    const open = aFigure({ id: 'c2', from: null, to: parseIsoDate('2031-05-11') ?? null });
    const made = JSON.parse(catalogueJsonLd({ figures: [held, open], statements: [], articles: [] }))['@graph'];
    for (const { about } of made) {
      expect(about.observationDate).toBe('2031-05-11');
      expect(about).not.toHaveProperty('observationPeriod');
    }
    expect(made.map((one: { temporalCoverage?: string }) => one.temporalCoverage)).toEqual([
      undefined,
      '../2031-05-11',
    ]);
  });
  test('gives a floor as a floor, and "dozens" no value', () => {
    expect(node('c00000000005')).toMatchObject({ about: { minValue: 5 }, isPartOf: { '@id': '#c00000000156' } });
    expect(node('c00000000024')).not.toHaveProperty('about.value');
  });
  test('says who says what of which claim, and where', () => {
    expect(graph).toContainEqual(
      expect.objectContaining({
        '@type': 'Statement',
        additionalType: 'disputed',
        name: 'Disputed by Open Gate',
        author: { '@type': 'Organization', name: 'Open Gate', member: { '@type': 'Person', name: 'Ana Ruiz' } },
        about: [{ '@id': '#c00000000266' }],
        text: '=disputes this figure',
      }),
    );
  });
  test('names no author where none is named', () => {
    expect(node('c00000000156')).not.toHaveProperty('author');
  });
  test('says which article descends from which', () => {
    expect(node('a3')).toMatchObject({ isBasedOn: { '@id': '#a2' } });
  });
  test('says which figure took the place of which', () => {
    const figures = [aFigure({ id: 'c1', supersededBy: 'c2' }), aFigure({ id: 'c2' })];
    const { '@graph': nodes } = JSON.parse(catalogueJsonLd({ figures, statements: [], articles: [] }));
    expect(nodes).toContainEqual({ '@type': 'ReplaceAction', replacee: { '@id': '#c1' }, replacer: { '@id': '#c2' } });
  });
  test('can stand in a page', () => {
    const figures = [aFigure({ citations: [aCitation({ quote: '</script><b>' })] })];
    expect(catalogueJsonLd({ figures, statements: [], articles: [] })).not.toContain('</script>');
  });
});
