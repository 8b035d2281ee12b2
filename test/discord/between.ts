import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request on its way to Discord. */
export interface Passing {
  readonly method: string;
  /** Without `/api/v10`. */
  readonly path: string;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** What is done with a request: `pass` lets Discord have it, once; `undefined` breaks the connection without an answer. */
export type Around = (passing: Passing, pass: () => Promise<Answer>) => Promise<Answer | undefined>;

/** A proxy between a bot and the local Discord, for what the latter cannot do by itself: to stop a request half way. */
export interface Between {
  readonly apiUrl: string;
  around: Around;
  stop(): Promise<void>;
}

export async function between(apiUrl: string): Promise<Between> {
  const agent = new Agent({ keepAlive: true });
  const target = new URL(apiUrl);
  const made: { around: Around } = { around: (_, pass) => pass() };
  const server = createServer(async (incoming, outgoing) => {
    try {
      const body = await wholeOf(incoming);
      const passing = { method: incoming.method ?? '', path: (incoming.url ?? '').replace(/^\/api\/v\d+/, '') };
      answer(outgoing, await made.around(passing, () => forward(incoming, body, target, agent)));
    } catch {
      // the bot is gone, or Discord broke the connection
      outgoing.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    get around() {
      return made.around;
    },
    set around(around: Around) {
      made.around = around;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      agent.destroy();
    },
  };
}

function answer(outgoing: ServerResponse, given: Answer | undefined): void {
  if (given === undefined) outgoing.destroy();
  else outgoing.writeHead(given.status, given.headers).end(given.body);
}

async function wholeOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function forward(incoming: IncomingMessage, body: Buffer, { hostname, port }: URL, agent: Agent): Promise<Answer> {
  const { method, url: path, headers } = incoming;
  return new Promise((resolve, reject) => {
    const out = request({ hostname, port, method, path, headers, agent }, async (response) => {
      const { statusCode: status = 0, headers: given } = response;
      wholeOf(response).then((whole) => resolve({ status, headers: given, body: whole }), reject);
    });
    out.on('error', reject);
    out.end(body);
  });
}
