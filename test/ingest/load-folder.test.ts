import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeLoadFailure } from '../../src/ingest/load-failure.js';
import { loadArgument, loadFolder } from '../../src/ingest/load-folder.js';
import { openWeb } from '../../src/ingest/web/open-web.js';
import { readArticle } from '../../src/reading/read-article.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recount-ingest-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);
const nothing = (): Readable => Readable.from([]);
const PAGE = 'Gatehouse says 12 detainees walked free on Tuesday.\n';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const digestOf = (page: string): string =>
  `---\noutlet: Example Post\nlanguage: en\npublished: 2031-05-06\nsha256: ${sha256(page)}\n---\n1. Gatehouse: 12 freed on Tuesday.\n`;

test('a folder gives its pages and digests in the order of their names, and nothing else', async () => {
  put('b.txt', PAGE);
  put('a.html', `<html><body><p>${PAGE}</p></body></html>`);
  put('c.md', digestOf('another page'));
  for (const name of ['claimants.json', 'README.md', 'readme.txt', '.hidden.txt', 'notes.docx', 'b.meta.json'])
    put(name, '{}');
  mkdirSync(join(folder, 'd.txt'));
  const { sources, failures, warnings } = await loadFolder(folder);
  expect(sources.map(({ name }) => name)).toEqual(['a.html', 'b.txt', 'c.md']);
  expect([failures, warnings]).toEqual([[], []]);
});

test('what a page does not say of itself is read from beside it', async () => {
  put('a.txt', PAGE);
  put(
    'a.meta.json',
    '{"outlet": "Example Post", "published": "2031-05-06", "published_basis": "inferred", "paywall": true}',
  );
  const [source] = (await loadFolder(folder)).sources;
  const reading = source === undefined ? undefined : readArticle(source);
  expect(reading?.ok && reading.read.article).toMatchObject({
    outlet: 'Example Post',
    published: '2031-05-06',
    publishedBasis: 'inferred',
  });
});

test('one bad file does not keep the others out, and says what is wrong', async () => {
  put('a.txt', PAGE);
  put('a.meta.json', '{"published": "tomorrow"}');
  put('b.txt', PAGE);
  put('b.meta.json', '{"outlet": ');
  put('c.txt', PAGE);
  const { sources, failures } = await loadFolder(folder);
  expect(sources.map(({ name }) => name)).toEqual(['c.txt']);
  expect(failures.map((failure) => String(describeLoadFailure(failure)))).toEqual([
    expect.stringContaining('a.meta.json cannot be read: published: "tomorrow" is not a day such as 2031-05-06'),
    expect.stringContaining('b.meta.json cannot be read'),
  ]);
});

describe('originals', () => {
  test('a digest gives way to its original, which keeps what the front matter says, and the article its id', async () => {
    put('a.md', digestOf(PAGE));
    const [digest] = (await loadFolder(folder)).sources;
    mkdirSync(join(folder, 'originals'));
    put('originals/any name.txt', PAGE);
    const { sources, warnings } = await loadFolder(folder);
    const [page] = sources;
    if (digest === undefined || page === undefined) throw new Error('nothing loaded');
    const [before, after] = [readArticle(digest), readArticle(page)];
    if (!before.ok || !after.ok) throw new Error('not read');
    expect(after.read.article).toEqual({ ...before.read.article, form: 'page' });
    expect(after.read.passages[0]?.text).toBe(PAGE.trim());
    expect([sources.length, warnings]).toEqual([1, []]);
  });

  test("a file of the digest's name with other content is not its original, and that is said", async () => {
    put('a.md', digestOf(PAGE));
    mkdirSync(join(folder, 'originals'));
    put('originals/a.txt', PAGE.replace('12', '13'));
    put('originals/b.txt', 'Another page altogether.');
    const { sources, warnings } = await loadFolder(folder);
    expect(sources.map(({ name }) => name)).toEqual(['a.md']);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^originals\/a\.txt is not the page that a\.md digests: its SHA-256 begins with \w{12}, expected/,
      ),
      expect.stringMatching(/^originals\/b\.txt \(SHA-256 \w{12}…\) is the original of no digest here/),
    ]);
  });
});

describe('what `recount ingest` is given', () => {
  const web = async () => openWeb({ privateAddresses: [], version: 'test' }).fetch;

  test('a file', async () => {
    put('a.txt', PAGE);
    expect((await loadArgument(join(folder, 'a.txt'), nothing(), web)).sources).toHaveLength(1);
  });

  test('standard input', async () => {
    const { sources } = await loadArgument(
      '-',
      Readable.from([Buffer.from('Gatehouse says 12 '), 'detainees walked free.']),
      web,
    );
    const reading = sources[0] === undefined ? undefined : readArticle(sources[0]);
    expect(reading?.ok && reading.read.passages[0]?.text).toBe('Gatehouse says 12 detainees walked free.');
  });

  const rows: readonly (readonly [argument: string, said: RegExp])[] = [
    [
      'http://127.0.0.1/a',
      /^http:\/\/127\.0\.0\.1\/a leads into a private network, from which nothing is fetched\. Save/,
    ],
    ['ftp://example.org/a', /^“ftp:\/\/example\.org\/a” is no address of a page\. It begins with http/],
    ['no such file.txt', /^no such file\.txt does not exist/],
  ];
  test.each(rows)('%s', async (argument, said) => {
    const { sources, failures } = await loadArgument(argument, nothing(), web);
    expect(sources).toEqual([]);
    expect(failures.map((failure) => String(describeLoadFailure(failure)))).toEqual([expect.stringMatching(said)]);
  });
});

test('a folder that is not there is a failure, not a crash', async () => {
  const { failures } = await loadFolder(join(folder, 'nowhere'));
  expect(failures.map(({ kind }) => kind)).toEqual(['missing']);
});
