import { describe, expect, test } from 'vitest';
import { tell } from '../extraction/read-sentence.js';
import { FIGURES, GROUPS, SPEAKERS } from './figures.js';
import {
  digests,
  type Founding,
  originals,
  paragraphsOf,
  quotationsOf,
  statementWithoutPlaces,
  withoutPlaces,
} from './founding.js';

const LONGEST_QUOTATION = 14;
const FIGURE = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|third|dozens?|hundreds?|thousands?)\b/i;

const named = digests.map((digest) => [digest.name, digest] as const);

const quoted = (digest: Founding) =>
  [...paragraphsOf(digest)].flatMap(([number, text]) => quotationsOf(text).map((words) => ({ number, words })));

test('there are five digests', () => {
  expect(digests.map(({ name }) => name)).toHaveLength(5);
});

describe.each(named)('the digest %s', (_, digest) => {
  test('quotes no more words than carry a figure or a statement', () => {
    const statements = digest.extraction.statements.map(({ place }) => place.phrase);
    const quotations = quoted(digest);
    expect(quotations.length).toBeGreaterThan(0);
    expect(quotations.filter(({ words }) => words.split(/\s+/).length > LONGEST_QUOTATION)).toEqual([]);
    const carries = (words: string): boolean =>
      FIGURE.test(words) || statements.some((phrase) => phrase.includes(words));
    expect(quotations.filter(({ words }) => !carries(words))).toEqual([]);
  });

  test('leaves no quotation open', () => {
    const open = [...paragraphsOf(digest).values()].filter((text) => text.split('“').length !== text.split('”').length);
    expect(open).toEqual([]);
  });
});

describe.each(named)('what %s says, wherever it is read', (name, { extraction: found }) => {
  const of = (value: number) => found.claims.find((claim) => claim.value === value);

  test('its figures', () => {
    expect(tell(found)).toEqual(FIGURES[name]);
  });

  test('who says them and whom they count', () => {
    const { [name]: speakers = {} } = SPEAKERS;
    const { [name]: groups = {} } = GROUPS;
    const said = Object.fromEntries(Object.keys(speakers).map((value) => [value, of(Number(value))?.speaker]));
    const counted = Object.fromEntries(Object.keys(groups).map((value) => [value, of(Number(value))?.group]));
    expect({ said, counted }).toEqual({ said: speakers, counted: groups });
  });
});

test('the percentage that one of them states', () => {
  const stated = digests.flatMap(({ name, extraction: { claims, ratios } }) =>
    ratios.map(({ percent, part, whole }) => ({ name, percent, of: [claims[part]?.value, claims[whole]?.value] })),
  );
  expect(stated).toEqual([{ name: '2026-01-14-news-room-usa-agencia-brasil.md', percent: 10, of: [116, 800] }]);
});

if (originals.size === 0)
  console.info('The founding pages are not beside the repository: digests are not held to them.');

describe.skipIf(originals.size === 0).each(named)('the digest %s and its page', (_, digest) => {
  const { article } = digest.reading.read;

  test('the page has the hash that the digest states', () => {
    expect([...originals.keys()]).toContain(article.sha256);
  });

  test('every quotation stands verbatim in the paragraph it is said to be of', () => {
    const page = originals.get(article.sha256);
    const paragraphs = page === undefined ? new Map<number, string>() : paragraphsOf(page);
    expect(quoted(digest).filter(({ number, words }) => !paragraphs.get(number)?.includes(words))).toEqual([]);
  });

  test('outlet, agency, address, day and language are those of the page', () => {
    const page = originals.get(article.sha256)?.reading.read.article;
    const { outlet, agency, url, language, published, publishedBasis, sha256 } = article;
    expect(page).toMatchObject({ outlet, agency, url, language, published, publishedBasis, sha256 });
  });

  test('every claim is that of the page', () => {
    const page = originals.get(article.sha256)?.extraction;
    expect(digest.extraction.claims.map(withoutPlaces)).toEqual(page?.claims.map(withoutPlaces));
    expect(digest.extraction.ratios).toEqual(page?.ratios);
  });

  test('every statement is that of the page, in the page’s words', () => {
    const page = originals.get(article.sha256)?.extraction;
    expect(digest.extraction.statements.map(statementWithoutPlaces)).toEqual(
      page?.statements.map(statementWithoutPlaces),
    );
  });
});
