import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CountAnswer } from '../../src/answering/answer.js';
import { FAMILIES, FREED_302, openSite, pageOf } from '../ingest/site.js';
import { builtMain, GATEHOUSE, type Newsroom, newsroom, UPLANDS } from './built.js';

let main: string;
let desk: Newsroom;
beforeAll(async () => {
  main = await builtMain();
  desk = newsroom(main);
});

const SINCE = 'count freed since:2026-01-08';

describe('recount ask', () => {
  test('answers with every figure and its citation, and the first start fills the ledger', async () => {
    const { status, stdout, stderr } = await desk.run(['ask', SINCE]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('252 political prisoners');
    expect(stdout).toContain('[1] Gatehouse Post');
    expect(stdout).toContain('Counted from earlier: not comparable');
  });

  test.each([
    ['search 41', { match: 'words', total: 1 }],
    ['search 41 as-of:2026-01-25', { total: 0, hits: [] }],
    ['timeline by:Foro Penal as-of:2026-01-25', { query: { asOf: '2026-01-25' }, series: [] }],
    ['genealogy claim:Foro Penal 252', { asOf: null, families: [{ copies: [] }] }],
  ])('--json of %s prints what is said, and its data', async (line, answer) => {
    const { status, stdout } = await desk.run(['ask', line, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ document: { title: expect.any(String) }, answer });
  });

  test('--json prints the answer and nothing else', async () => {
    const { status, stdout } = await desk.run(['ask', SINCE, '--json']);
    const answer: CountAnswer = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(answer.query).toMatchObject({ measure: 'freed', since: '2026-01-08' });
    const values = answer.groups.map(({ relation, figures }) => [relation, figures.map(({ value }) => value)]);
    expect(values).toEqual([
      ['same', [252]],
      ['within', [41]],
      ['wider', [611]],
    ]);
    for (const figure of answer.groups.flatMap(({ figures }) => figures)) {
      expect(figure.citations.length).toBeGreaterThan(0);
    }
  });

  test('takes a question in plain words', async () => {
    const plain = await desk.run(['ask', 'how many have been freed since 8 January 2026?']);
    expect(plain.stdout).toBe((await desk.run(['ask', SINCE])).stdout);
  });

  test('starting again changes nothing', async () => {
    const before = await desk.run(['export', '--format', 'json']);
    const after = await desk.run(['export', '--format', 'json']);
    expect(JSON.parse(before.stdout).figures).toHaveLength(4);
    expect(after).toEqual(before);
  });

  test('does not load the Discord client', async () => {
    const watch = `import { Module } from 'node:module';
      process.on('exit', () => console.error(Object.keys(Module._cache).filter((file) => /discord/.test(file)).join()));`;
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(watch)}`;
    expect((await desk.run(['ask', 'count held'], { env: { NODE_OPTIONS } })).stderr.trim()).toBe('');
  });
});

describe('wrong usage ends with status 2 and one clear line', () => {
  const rows = [
    { args: ['frobnicate'], line: 'recount: there is no command “frobnicate”. See recount --help.' },
    { args: ['ask'], line: 'recount: ask needs a question' },
    { args: ['ask', ' '], line: 'recount: ask needs a question' },
    { args: ['extract'], line: 'recount: extract needs at least one FILE.' },
    { args: ['explain'], line: 'recount: explain needs at least one FILE.' },
    { args: ['explain', 'a.txt', '--out', 'b'], line: 'recount: explain takes no --out.' },
    { args: ['export', '--format', 'xml'], line: 'recount: export needs --format csv|json|jsonld.' },
    { args: ['ask', 'count held'], env: { LOG_LEVEL: 'loud' }, line: 'recount: LOG_LEVEL must be one of' },
    {
      args: ['ask', 'count held'],
      env: { SEEDS_DIR: '/nowhere' },
      line: 'recount: SEEDS_DIR must be a folder that exists.',
    },
    { args: ['ask', 'count held'], env: { SEEDS_DIR: 'seeds/gatehouse.txt' }, line: 'SEEDS_DIR must be a folder' },
    { args: ['bot'], line: 'recount: DISCORD_TOKEN is not set.' },
    { args: ['register'], line: 'recount: DISCORD_TOKEN is not set.' },
  ];
  test.each(rows)('$args: $line', async ({ args, line, env = {} }) => {
    const { status, stdout, stderr } = await desk.run(args, { env });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(line);
  });

  test('a question that cannot be read says what to do, as JSON where JSON was asked for', async () => {
    const plain = await desk.run(['ask', 'count freed since:jan32']);
    expect([plain.status, plain.stdout]).toEqual([2, '']);
    expect(plain.stderr).toContain('Type a day such as');
    const json = await desk.run(['ask', 'count freed by:"Foro Pnal"', '--json']);
    expect(json.status).toBe(2);
    expect(JSON.parse(json.stdout).error.remedy).toContain('Foro Penal');
  });
});

describe('recount explain', () => {
  test('tells what was found in each sentence, what each refiner changed, and the claims', async () => {
    const { status, stdout, stderr } = await desk.run(['explain', 'seeds/gatehouse.txt']);
    expect([status, stderr]).toEqual([0, '']);
    for (const words of [
      '■ ¶2',
      'verbs: «freed» freed',
      'cues: «said» said, Foro Penal',
      'times: «since January 8» since 2026-01-08',
      'dropped: part of a date or span (rule: find-times)',
      '#1 freed from «freed» → claim 2',
      '■ Claims',
      'confidence 0.95',
    ])
      expect(stdout).toContain(words);
    expect(stdout).not.toContain('\u001b');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('tells what reading left out, and why', async () => {
    desk.page('shared.txt', `${UPLANDS}\nShare this article on Facebook\n`);
    const { stdout } = await desk.run(['explain', 'shared.txt']);
    expect(stdout).toContain('¶3 share links: Share this article on Facebook');
  });

  test('--json prints what extract prints, and how it was found', async () => {
    const args = ['seeds/gatehouse.txt', 'seeds/harbour.txt', '--json'];
    const [explained, extracted] = await Promise.all([desk.run(['explain', ...args]), desk.run(['extract', ...args])]);
    const all: readonly Record<string, unknown>[] = JSON.parse(explained.stdout);
    expect(all.map(({ article, claims, statements }) => ({ article, claims, statements }))).toEqual(
      JSON.parse(extracted.stdout),
    );
    expect(Object.keys(all[0] ?? {})).toEqual(['article', 'claims', 'statements', 'left_out', 'sentences', 'refiners']);
  });

  test('a file that cannot be read ends with status 1, and the others are told all the same', async () => {
    const { status, stdout, stderr } = await desk.run(['explain', 'nowhere.txt', 'seeds/harbour.txt']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^recount: [^\n]*nowhere\.txt[^\n]*\n$/);
    expect(stdout).toContain('611');
  });
});

describe('recount extract', () => {
  test('prints one object for one file, in the corpus’ words, with offsets into the original', async () => {
    const { status, stdout } = await desk.run(['extract', 'seeds/gatehouse.txt', '--json']);
    const { article, claims } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(article).toMatchObject({ id: 'gatehouse', outlet: 'Gatehouse Post', published: '2026-01-26' });
    expect(claims).toHaveLength(3);
    expect(claims[0]).toMatchObject({ value: 41, modifier: 'at_least', claimant: 'Foro Penal', claimant_kind: 'ngo' });
    for (const { phrase, start, end } of claims) expect(GATEHOUSE.slice(start, end)).toBe(phrase);
  });

  test('prints what is said about the counts beside them', async () => {
    const said = `${UPLANDS}\nThe government of Venezuela disputes this figure.\n`;
    const file = desk.page('out/disputed.txt', said, { published: '2026-01-27' });
    const { claims, statements } = JSON.parse((await desk.run(['extract', file, '--json'])).stdout);
    const disputed = statements.find(({ kind }: { readonly kind: string }) => kind === 'disputed');
    expect(disputed).toMatchObject({ by: 'Government of Venezuela', by_kind: 'government', about_basis: 'before' });
    expect(disputed.about.map((at: number) => claims[at].value)).toEqual([263]);
    for (const { phrase, start, end } of statements) expect(said.slice(start, end)).toBe(phrase);
    expect((await desk.run(['extract', file])).stdout).toContain('Disputed by Government of Venezuela');
  });

  test('prints an array for several, writes a file for each, and touches no ledger', async () => {
    const other = newsroom(main);
    const args = ['extract', 'seeds/gatehouse.txt', 'seeds/harbour.txt', '--out', 'out/claims', '--json'];
    const { stdout } = await other.run(args);
    const all: readonly { readonly article: { readonly id: string } }[] = JSON.parse(stdout);
    expect(all.map(({ article }) => article.id)).toEqual(['gatehouse', 'harbour']);
    const out = join(other.folder, 'out/claims');
    expect(readdirSync(out).toSorted()).toEqual(['gatehouse.json', 'harbour.json']);
    expect(JSON.parse(readFileSync(join(out, 'harbour.json'), 'utf8'))).toEqual(all[1]);
    expect(existsSync(join(other.folder, 'data'))).toBe(false);
  });

  test('--published dates a page that does not say its day', async () => {
    desk.page('undated.txt', UPLANDS);
    const undated = JSON.parse((await desk.run(['extract', 'undated.txt', '--json'])).stdout);
    expect(undated.article).toMatchObject({ published: null, published_basis: 'none' });
    const dated = await desk.run(['extract', 'undated.txt', '--published', '2026-01-27', '--json']);
    expect(JSON.parse(dated.stdout).claims[0]).toMatchObject({ value: 263, from: '2026-01-08', to: '2026-01-27' });
  });

  test('a bad file is named, and does not keep the others out', async () => {
    desk.page('empty.txt', '');
    writeFileSync(join(desk.folder, 'binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    const { status, stdout, stderr } = await desk.run([
      'extract',
      'empty.txt',
      'binary.txt',
      'none.txt',
      'seeds/gatehouse.txt',
      '--json',
    ]);
    expect(status).toBe(1);
    for (const name of ['empty.txt is empty', 'binary.txt is not text', 'none.txt does not exist'])
      expect(stderr).toContain(name);
    const all = JSON.parse(stdout);
    expect(all.map((one: object) => 'error' in one)).toEqual([true, true, true, false]);
  });
});

describe('recount ingest', () => {
  test('reads a page once, and from standard input', async () => {
    const other = newsroom(main);
    other.page('late/uplands.txt', UPLANDS, { outlet: 'Uplands Radio', published: '2026-01-27' });
    const first = await other.run(['ingest', 'late']);
    expect([first.status, first.stdout]).toEqual([0, expect.stringContaining('Uplands Radio')]);
    expect(first.stdout).toContain('1 new figure\n  Foro Penal: 263 political prisoners freed');
    expect((await other.run(['ingest', 'late/uplands.txt'])).stdout).toBe(
      'Nothing new: the ledger has this already.\n',
    );
    expect((await other.run(['ingest', '-'], { input: `${UPLANDS}\nNobody was hurt.\n` })).stdout).toContain(
      'outlet not stated',
    );
    const answer = await other.run(['ask', SINCE]);
    expect(answer.stdout).toContain("Replaced by the same claimant's later figure: 263");
  });

  test('fetches an address, where that may be reached', async () => {
    const site = await openSite({ '/freed': pageOf([FREED_302, FAMILIES]) });
    const other = newsroom(main);
    const refused = await other.run(['ingest', `${site.origin}/freed`]);
    expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('leads into a private network') });
    const env = { FETCH_PRIVATE_ADDRESSES: '127.0.0.1' };
    const first = await other.run(['ingest', `${site.origin}/freed`], { env });
    expect(first).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^Gatehouse Post, a\w+: 1 new/),
    });
    const again = await other.run(['ingest', `${site.origin}/freed?utm_source=rss`], { env });
    expect(again.stdout).toBe('Nothing new: the ledger has this already.\n');
  });

  test('--json prints one document', async () => {
    desk.page('more.txt', UPLANDS.replace('263', '271'), { outlet: 'Uplands Radio', published: '2026-01-28' });
    const { stdout } = await desk.run(['ingest', 'more.txt', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      read: 1,
      articles: [{ article: { outlet: 'Uplands Radio' } }],
      problems: [],
    });
  });

  test('a page without a figure, and one whose figures are known, are told apart', async () => {
    desk.page(
      'quiet.txt',
      'Families waited outside the prisons for a third night, and nobody came out to tell them more.\n',
    );
    desk.page('again.txt', `${GATEHOUSE}\nNobody was hurt.\n`, { outlet: 'Uplands Radio', published: '2026-01-26' });
    expect((await desk.run(['ingest', 'quiet.txt'])).stdout).toMatch(/: no figure found\n$/);
    expect((await desk.run(['ingest', 'again.txt'])).stdout).toMatch(/: no new figure, 3 known before\n$/);
  });

  test('speaks the language of the terminal, and JSON English', async () => {
    const other = newsroom(main);
    const env = { RECOUNT_LANGUAGE: 'es' };
    other.page('uplands.txt', UPLANDS, { outlet: 'Uplands Radio', published: '2026-01-27' });
    const first = await other.run(['ingest', 'uplands.txt', 'nowhere.txt'], { env });
    expect(first.stdout).toMatch(/^Uplands Radio, a\w+: 1 cifra nueva\n {2}Foro Penal: excarcelación de 263 presos/);
    expect(first.stderr).toContain('nowhere.txt no existe');
    expect((await other.run(['ingest', 'uplands.txt'], { env })).stdout).toBe('Nada nuevo: el registro ya lo tiene.\n');
    const { stdout } = await other.run(['ingest', 'nowhere.txt', '--json'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ problems: [expect.stringContaining('nowhere.txt does not exist')] });
  });

  test('a folder without a page says so', async () => {
    mkdirSync(join(desk.folder, 'nothing-here'), { recursive: true });
    const { status, stdout } = await desk.run(['ingest', 'nothing-here']);
    expect([status, stdout]).toEqual([0, 'Nothing to read: no .md, .txt or .html is there.\n']);
  });

  test('what cannot be read is named', async () => {
    const { status, stderr } = await desk.run(['ingest', 'nowhere.txt', 'https://gatehouse.example/freed']);
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere.txt does not exist');
    expect(stderr).toContain('there is no server of that name');
  });
});

describe('recount without a command', () => {
  test('answers what is piped in', async () => {
    const { status, stdout } = await desk.run([], { input: 'count held\n/sources\n' });
    expect(status).toBe(0);
    expect(stdout).toContain('731 political prisoners');
    expect(stdout).toContain('Articles, the newest first');
  });

  test('with nothing to read, shows a first answer and how to go on', async () => {
    const { status, stdout } = await desk.run([]);
    expect(status).toBe(0);
    expect(stdout).toContain('Freed since 8 January');
    expect(stdout).toContain('That was: count freed since:jan8');
  });
});

test('settings may stand in .env', async () => {
  const other = newsroom(main);
  other.page('.env', 'LOG_LEVEL=loud\n');
  const { status, stderr } = await other.run(['ask', 'count held']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('recount: LOG_LEVEL must be one of')]);
});

test.each([
  ['ask', 'count held'],
  ['backup', 'copy.db'],
])('a ledger of another kind is a wrong setting: %s', async (...args) => {
  const { status, stdout, stderr } = await desk.run(args, { env: { DATABASE_URL: 'mysql://localhost/recount' } });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^recount: DATABASE_URL begins with "mysql:", which Recount does not know: .+\n$/);
});

test('a folder that cannot be made is one clear line, status 1', async () => {
  desk.page('a-file', '');
  const { status, stderr } = await desk.run(['extract', 'seeds/gatehouse.txt', '--out', 'a-file/out']);
  expect([status, stderr]).toEqual([1, 'recount: a-file/out cannot be written to: it is no folder.\n']);
});

test('a question that is not understood says in JSON too what comes near', async () => {
  const { status, stdout } = await desk.run(['ask', 'how many are still in jail in Cuba', '--json']);
  expect([status, JSON.parse(stdout).error.remedy]).toEqual([2, expect.stringContaining('“count held”')]);
});

test('a ledger that cannot be written is one clear line, status 1', async () => {
  desk.page('a-file', '');
  const { status, stdout, stderr } = await desk.run(['ask', 'count held'], {
    env: { DATABASE_URL: join(desk.folder, 'a-file/recount.db') },
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^recount: The database .+a-file.+ cannot be used: .+\n$/);
});

test('a ledger whose quotations do not stand in its articles gives no answer', async () => {
  const other = newsroom(main);
  await other.run(['ask', 'count held']);
  const sqlite = new Sqlite(join(other.folder, 'data/recount.db'));
  sqlite.prepare("update passage set text = replace(text, '252', '525')").run();
  sqlite.close();
  const { status, stdout, stderr } = await other.run(['ask', SINCE]);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(
    /^recount: The ledger .+ quotes “252 political prisoners.*”, which does not stand in paragraph 3 of a/,
  );
});

test('a broken digest among the seeds is named, and the others are read', async () => {
  const other = newsroom(main);
  other.page('seeds/broken.md', '---\noutlet: [\n---\n1. Nothing.\n');
  const { status, stdout, stderr } = await other.run(['ask', 'count held']);
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /^recount: broken\.md, line 3: the front matter cannot be read: [^:]+\. Put it right and try again\.\n$/,
  );
  expect(stdout).toContain('731 political prisoners');
});

test('backup copies the ledger, says what it holds, and overwrites nothing', async () => {
  const made = await desk.run(['backup', 'copy.db']);
  expect(made).toMatchObject({ status: 0, stderr: '' });
  expect(made.stdout).toMatch(/copy\.db: \d+ articles, \d+ claims, 0 acts of editors, \d+ kB\n$/);
  const again = await desk.run(['backup', 'copy.db']);
  expect(again).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('is not overwritten') });
  const asked = await desk.run(['ask', SINCE], { env: { DATABASE_URL: join(desk.folder, 'copy.db') } });
  expect(asked.stdout).toBe((await desk.run(['ask', SINCE])).stdout);
});

test('export as CSV and JSON-LD', async () => {
  const csv = await desk.run(['export', '--format', 'csv']);
  expect(csv.stdout.split('\r\n')[0]).toContain('id,value,floor,modifier');
  expect(csv.stdout).toContain(',41,,at_least,freed,');
  const before = await desk.run(['export', '--format', 'json', '--as-of', '2026-01-25']);
  expect(JSON.parse(before.stdout).figures).toEqual([]);
  const said = await desk.run(['export', '--format', 'csv', '--statements']);
  expect(said.stdout.split('\r\n')[0]).toContain('kind,by,by_kind,to,method,about,about_basis');
  const jsonld = await desk.run(['export', '--format', 'jsonld']);
  expect(JSON.parse(jsonld.stdout)['@context']).toBe('https://schema.org');
});

test('--help and --version need nothing', async () => {
  expect((await desk.run(['--help'], { env: { LOG_LEVEL: 'loud' } })).stdout).toContain('recount ask "QUESTION"');
  expect((await desk.run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
