import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../src/ingest/load-claimants.js';

export const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));

export type Environment = Readonly<Record<string, string>>;

function start(args: readonly string[], env: Environment): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: packageRoot(),
    env: { ...process.env, DISCORD_TOKEN: '', LOG_LEVEL: 'silent', ...env },
    stdio: 'ignore',
  });
}

/** Runs a process to its end, which must be a good one: a program that fails at once is fast. */
export function ran(args: readonly string[], env: Environment = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    start(args, env)
      .once('error', reject)
      .once('exit', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`${args.join(' ')} ended with ${code}`));
      });
  });
}

/** Where Discord would be: nobody answers, but who comes is heard. */
export function openDoor(): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function urlOf(door: Server): string {
  const address = door.address();
  return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/api`;
}

/** Runs the bot to its first call, and ends it there. */
export function ranToFirstCall(door: Server, env: Environment): Promise<void> {
  const account = {
    DISCORD_TOKEN: 'x.y.z',
    DISCORD_APPLICATION_ID: '100000000000000000',
    DISCORD_API_URL: urlOf(door),
  };
  const child = start([MAIN, 'bot'], { ...env, ...account });
  door.once('request', (request) => {
    child.kill('SIGKILL');
    request.socket.destroy();
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve();
      else reject(new Error(`the bot ended with ${code} before it called`));
    });
  });
}
