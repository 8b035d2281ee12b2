import type { LookupAddress } from 'node:dns';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createAddressPolicy } from '../../../src/ingest/web/address-policy.js';
import { readAddressRanges } from '../../../src/ingest/web/address-ranges.js';
import { describeFetchFailure } from '../../../src/ingest/web/fetch-failure.js';
import { type Fetched, PAGE } from '../../../src/ingest/web/fetcher.js';
import { openWeb, type WebOptions } from '../../../src/ingest/web/open-web.js';
import { type Handler, openSite } from '../site.js';

const MEGABYTE = 1024 * 1024;

/** 127.0.0.1 stands for the public Internet here; 127.0.0.2 and whatever else is private as ever. */
const web = (more: Partial<WebOptions> = {}) =>
  openWeb({ privateAddresses: ['127.0.0.1'], version: '1', ...more }).fetch;
const closed = openWeb({ privateAddresses: [], version: '1' }).fetch;

const textOf = (fetched: Fetched): string =>
  fetched.kind === 'body' ? fetched.bytes.toString() : fetched.kind === 'failed' ? fetched.failure.kind : fetched.kind;

function sending(headers: Readonly<Record<string, string>>, body: Buffer | string): Handler {
  return (_, response) => response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);
}

function moved(to: string, status = 302): Handler {
  return (_, response) => response.writeHead(status, { location: to }).end();
}

describe('which addresses may be connected to', () => {
  const allowed = createAddressPolicy([]);
  test.each(['8.8.8.8', '93.184.216.34', '2606:4700:4700::1111', '::ffff:8.8.8.8'])('%s: yes', (address) => {
    expect(allowed(address)).toBe(true);
  });
  test.each([
    ['127.0.0.1', 'this machine'],
    ['127.8.8.8', 'this machine'],
    ['0.0.0.0', 'this machine'],
    ['10.1.2.3', 'a private network'],
    ['172.16.0.1', 'a private network'],
    ['192.168.1.1', 'a private network'],
    ['169.254.169.254', 'a cloud’s metadata service'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['192.0.2.1', 'documentation'],
    ['198.18.0.1', 'test networks'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['240.0.0.1', 'reserved'],
    ['::1', 'this machine'],
    ['::', 'this machine'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['fc00::1', 'a private network'],
    ['fd12:3456::1', 'a private network'],
    ['::ffff:127.0.0.1', 'this machine, mapped'],
    ['::ffff:a9fe:a9fe', 'metadata, mapped'],
    ['::7f00:1', 'this machine, in a form of old'],
    ['64:ff9b::7f00:1', 'this machine, through NAT64'],
    ['2002:7f00:1::', 'this machine, through 6to4'],
    ['2001:0:7f00:1::', 'Teredo'],
    ['ff02::1', 'multicast'],
    ['localhost', 'no address'],
    ['', 'no address'],
  ])('%s: no (%s)', (address) => {
    expect(allowed(address)).toBe(false);
  });

  test('what is opened is open, and nothing beside it', () => {
    const opened = createAddressPolicy(readAddressRanges('127.0.0.1, 10.2.0.0/16 fd00::/8') ?? []);
    expect(['127.0.0.1', '::ffff:127.0.0.1', '10.2.3.4', 'fd12::1'].map(opened)).toEqual([true, true, true, true]);
    expect(['127.0.0.2', '10.3.0.1', 'fe80::1'].map(opened)).toEqual([false, false, false]);
  });

  test.each(['localhost', '10.0.0.0/33', '10.0.0/8', '300.1.1.1', '::1/129', '1.2.3.4/', '/8'])(
    '%s is no range',
    (text) => {
      expect(readAddressRanges(text)).toBeUndefined();
    },
  );
});

describe('nothing is fetched from a private network', () => {
  test.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    'https://10.0.0.1/',
  ])('%s', async (address) => {
    expect(textOf(await closed(address, PAGE))).toBe('private-address');
  });

  test('nobody is asked: the server hears nothing', async () => {
    const site = await openSite({ '/': 'secret' });
    expect(textOf(await closed(`${site.origin}/`, PAGE))).toBe('private-address');
    expect(site.asked).toEqual([]);
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%i) into one is not followed', async (status) => {
    const site = await openSite();
    site.put('/freed', moved(`http://127.0.0.2:${site.port}/secret`, status));
    site.put('/secret', 'secret');
    expect(textOf(await web()(`${site.origin}/freed`, PAGE))).toBe('private-address');
    expect(site.asked).toEqual(['GET /freed']);
  });

  test('a name that changes its address between two requests is checked each time (DNS rebinding)', async () => {
    const site = await openSite();
    site.put('/secret', 'secret');
    site.put('/freed', (_, response) => {
      response.writeHead(302, { location: `http://paper.example:${site.port}/secret`, connection: 'close' }).end();
    });
    const answers = ['127.0.0.1', '127.0.0.2'];
    let asked = 0;
    const fetch = web({
      resolve: (_, __, done) => done(null, [{ address: answers[asked++] ?? '127.0.0.2', family: 4 }]),
    });
    expect(textOf(await fetch(`http://paper.example:${site.port}/freed`, PAGE))).toBe('private-address');
    expect(site.asked).toEqual(['GET /freed']);
    expect(asked).toBe(2);
  });

  test('a name is looked up once for a connection: the address that was checked is the one connected to', async () => {
    const site = await openSite({ '/freed': 'public' });
    let asked = 0;
    const fetch = web({
      resolve: (_, __, done) => {
        asked++;
        done(null, [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
      },
    });
    expect(textOf(await fetch(`http://paper.example:${site.port}/freed`, PAGE))).toBe('public');
    expect(asked).toBe(1);
  });

  test('of several addresses of a name, only public ones are connected to', async () => {
    const site = await openSite({ '/freed': 'public' });
    const both: LookupAddress[] = [
      { address: '10.0.0.1', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    const fetch = web({ resolve: (_, __, done) => done(null, both) });
    expect(textOf(await fetch(`http://paper.example:${site.port}/freed`, PAGE))).toBe('public');
    const none = web({ resolve: (_, __, done) => done(null, both.slice(0, 1)) });
    expect(textOf(await none(`http://paper.example:${site.port}/freed`, PAGE))).toBe('private-address');
  });
});

describe('what is no address of a page', () => {
  test.each([
    'file:///etc/passwd',
    'ftp://paper.example/freed',
    'javascript:alert(1)',
    'data:text/html,<p>9 freed</p>',
    'http://user:secret@paper.example/',
    'paper.example/freed',
    '',
    `http://paper.example/${'a'.repeat(3000)}`,
  ])('%s', async (address) => {
    expect(textOf(await web()(address, PAGE))).toBe('not-an-address');
  });

  test('nor what a page redirects to', async () => {
    const site = await openSite({ '/a': moved('file:///etc/passwd'), '/b': moved('gopher://paper.example/') });
    expect(textOf(await web()(`${site.origin}/a`, PAGE))).toBe('not-an-address');
    expect(textOf(await web()(`${site.origin}/b`, PAGE))).toBe('not-an-address');
  });
});

describe('limits', () => {
  /** Sends as much as anybody takes. */
  const endless =
    (headers: Readonly<Record<string, string>> = {}): Handler =>
    (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', ...headers });
      const chunk = Buffer.alloc(64 * 1024, 'x');
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };

  test('two gigabytes that are announced are not begun', async () => {
    const site = await openSite({ '/': endless({ 'content-length': String(2 * 1024 * MEGABYTE) }) });
    expect(textOf(await web()(`${site.origin}/`, PAGE))).toBe('too-large');
  });

  test('a body without end is given up at the limit, and little more of it is ever held', async () => {
    const site = await openSite({ '/': endless() });
    const heard: number[] = [];
    const fetched = await web()(`${site.origin}/`, PAGE, { hear: (bytes) => heard.push(bytes) });
    expect(textOf(fetched)).toBe('too-large');
    expect(Math.max(...heard)).toBeLessThanOrEqual(PAGE.mostBytes);
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ] as const)('a bomb packed with %s is given up at the limit', async (encoding, pack) => {
    const bomb = pack(Buffer.alloc(24 * MEGABYTE));
    expect(bomb.length).toBeLessThan(MEGABYTE);
    const site = await openSite({ '/': sending({ 'content-encoding': encoding }, bomb) });
    const heard: number[] = [];
    expect(textOf(await web()(`${site.origin}/`, PAGE, { hear: (bytes) => heard.push(bytes) }))).toBe('too-large');
    expect(Math.max(0, ...heard)).toBeLessThanOrEqual(PAGE.mostBytes);
  });

  test.each([
    ['a bomb in a bomb', 'gzip, gzip', gzipSync(gzipSync('x'))],
    ['an unknown way of packing', 'zpaq', Buffer.from('x')],
    ['a name of Object', 'constructor', Buffer.from('x')],
    ['what is not packed at all', 'gzip', Buffer.from('no gzip')],
    ['what is cut off', 'gzip', gzipSync(Buffer.alloc(4096, 'a')).subarray(0, 20)],
  ])('%s is refused', async (_, encoding, body) => {
    const site = await openSite({ '/': sending({ 'content-encoding': encoding }, body) });
    expect(textOf(await web()(`${site.origin}/`, PAGE))).toBe('bad-encoding');
  });

  test.each(['application/pdf', 'image/png', 'application/zip', 'application/octet-stream', 'text/html2'])(
    '%s is no page',
    async (type) => {
      const site = await openSite({ '/': sending({ 'content-type': type }, 'x') });
      expect(textOf(await web()(`${site.origin}/`, PAGE))).toBe('wrong-type');
    },
  );

  test('a circle of redirects ends', async () => {
    const site = await openSite();
    site.put('/a', moved('/b'));
    site.put('/b', moved('/a'));
    expect(textOf(await web()(`${site.origin}/a`, PAGE))).toBe('redirects');
    expect(site.asked).toHaveLength(6);
  });

  test.each([
    ['never answers', (() => {}) as Handler],
    [
      'sends a byte now and then',
      ((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      }) as Handler,
    ],
  ])('a server that %s is not waited for', async (_, handler) => {
    const site = await openSite({ '/': handler });
    expect(textOf(await web({ withinMs: 300 })(`${site.origin}/`, PAGE))).toBe('too-slow');
  });

  test.each([
    ['closes the line', ((_, response) => response.destroy()) as Handler],
    ['is not HTTP', ((request) => request.socket.end('SSH-2.0-OpenSSH\r\n')) as Handler],
    [
      'sends headers without end',
      ((request) => request.socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(MEGABYTE)}\r\n`)) as Handler,
    ],
  ])('a server that %s is a failure, not a crash', async (_, handler) => {
    const site = await openSite({ '/': handler });
    expect(textOf(await web()(`${site.origin}/`, PAGE))).toBe('unreachable');
  });
});

describe('what is fetched', () => {
  test('a page, wherever it has moved to within the public Web', async () => {
    const site = await openSite({ '/freed': 'freed', '/old': moved('/freed?utm_source=old', 301) });
    const fetched = await web()(`${site.origin}/old`, PAGE);
    expect(fetched).toMatchObject({ kind: 'body', url: `${site.origin}/freed?utm_source=old`, type: 'text/html' });
  });

  test('as packed by the server', async () => {
    const site = await openSite({ '/': sending({ 'content-encoding': 'gzip' }, gzipSync('freed')) });
    expect(textOf(await web()(`${site.origin}/`, PAGE))).toBe('freed');
  });

  test('only what has changed', async () => {
    const site = await openSite();
    site.put('/', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"', 'content-type': 'text/html; charset="ISO-8859-1"' }).end('freed');
    });
    const first = await web()(`${site.origin}/`, PAGE);
    expect(first).toMatchObject({ etag: '"1"', charset: 'ISO-8859-1' });
    expect(await web()(`${site.origin}/`, PAGE, { etag: '"1"' })).toEqual({ kind: 'unchanged' });
  });

  test('who comes says who it is, and sends no more', async () => {
    const headers: Record<string, unknown>[] = [];
    const site = await openSite({
      '/': (request, response) => {
        headers.push(request.headers);
        response.writeHead(200, { 'set-cookie': 'a=b' }).end('x');
      },
    });
    const fetch = web();
    await fetch(`${site.origin}/`, PAGE);
    await fetch(`${site.origin}/`, PAGE);
    expect(headers[0]).toMatchObject({ 'user-agent': expect.stringMatching(/^Recount\/1 /) });
    expect(Object.keys(headers[1] ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
  });

  test('what the server says when it does not give the page is told in words', async () => {
    const site = await openSite({ '/': (_, response) => response.writeHead(429, { 'retry-after': '120' }).end() });
    const fetched = await web()(`${site.origin}/`, PAGE);
    expect(fetched).toMatchObject({ failure: { kind: 'status', status: 429, retryAfterMs: 120_000 } });
    expect(fetched.kind === 'failed' && String(describeFetchFailure(fetched.failure))).toMatch(
      /asks to come less often\. Save/,
    );
  });
});
