import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll } from 'vitest';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A newspaper's server on this machine. */
export interface Site {
  readonly origin: string;
  readonly port: number;
  /** What was asked for, in order: `GET /freed`. */
  readonly asked: string[];
  /** Answers a path from now on: a text is a page. */
  put(path: string, answer: string | Handler): void;
  close(): Promise<void>;
}

const sites: Site[] = [];
afterAll(async () => {
  await Promise.all(sites.map((site) => site.close()));
});

export async function openSite(pages: Readonly<Record<string, string | Handler>> = {}): Promise<Site> {
  const answers = new Map(Object.entries(pages));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    // what a page's address is followed by is for its owner's statistics
    const answer = answers.get(request.url ?? '') ?? answers.get(request.url?.split('?')[0] ?? '');
    if (answer === undefined) response.writeHead(404).end('no such page');
    else if (typeof answer === 'string') response.writeHead(200, { 'content-type': 'text/html' }).end(answer);
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const site: Site = {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    put: (path, answer) => void answers.set(path, answer),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  sites.push(site);
  return site;
}

/** An article as a newspaper's page has it. */
export function pageOf(
  paragraphs: readonly string[],
  { title = 'Families wait at the gates', published = '2026-01-26', head = '', outlet = 'Gatehouse Post' } = {},
): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${published}T08:00:00Z">${head}</head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>
<footer>© 2026 ${outlet}</footer></body></html>`;
}

/** Enough text for a page to be held to be an article. */
export const FAMILIES =
  'Families waited outside the prison until the evening, and many of them had come from far away to hear a name read out at the gate.';
export const FREED_302 =
  'The rights group Foro Penal said on Monday that 302 political prisoners had been released since January 8.';
