import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../src/ingest/load-claimants.js';
import { fixture } from '../fixture.js';
import { GOALS } from '../goals.js';
import { passTimes } from '../measure/interleave.js';
import { duration, header, line, times } from '../report.js';
import { scratchFolder } from '../scratch-folder.js';

const MAIN = fileURLToPath(new URL('../../src/main.js', import.meta.url));
const BUDGET = { warmups: 1, rounds: 7, ms: 0 };
/** A start that builds an index of 10,000 passages can be long. */
const LONG_BUDGET = { warmups: 0, rounds: 1, ms: 0 };

type Environment = Readonly<Record<string, string>>;

function start(args: readonly string[], env: Environment): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: packageRoot(),
    env: { ...process.env, DISCORD_TOKEN: '', LOG_LEVEL: 'silent', ...env },
    stdio: 'ignore',
  });
}

/** Runs a process to its end, which must be a good one: a program that fails at once is fast. */
function ran(args: readonly string[], env: Environment = {}): Promise<void> {
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
function openDoor(): Promise<Server> {
  const server = createServer();
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function urlOf(door: Server): string {
  const address = door.address();
  return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/api`;
}

/** Runs the bot to its first call, and ends it there. */
function ranToFirstCall(door: Server, env: Environment): Promise<void> {
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

const bare = { pass: () => ran(['-e', "require('discord.js')"]) };

async function small(door: Server): Promise<void> {
  const env = { RECOUNT_HOME: scratchFolder(), SEEDS_DIR: join(packageRoot(), 'seeds') };
  const question = () => ran([MAIN, 'ask', 'count freed since:jan8'], env);
  // the first start fills the ledger
  await question();
  const bot = () => ranToFirstCall(door, env);
  const passes = [bare, { pass: () => ran(['-e', '0']) }, { pass: question }, { pass: bot }];
  const [floor = 0, node = 0, asked = 0, ready = 0] = await passTimes(passes, BUDGET);
  line({ name: "require('discord.js')", figures: [duration(floor), `empty node ${duration(node)}`] });
  line({ name: 'ask, founding articles', figures: [duration(asked), `${times(asked / floor)} discord.js`] });
  line({
    name: 'bot, ready to log in',
    figures: [duration(ready), `${times(ready / floor)} discord.js`],
    goals: [{ says: `≤ ${GOALS.ready} ×`, met: ready / floor <= GOALS.ready }],
  });
}

async function large(): Promise<void> {
  const { home, seeds } = await fixture();
  const env = { RECOUNT_HOME: home, SEEDS_DIR: seeds };
  const passes = [
    bare,
    { pass: () => ran([MAIN, 'ask', 'count freed since:jan8 until:jan14 by:"Foro Penal"'], env) },
    { pass: () => ran([MAIN, 'ask', 'search prison list'], env) },
  ];
  const [floor = 0, counted = 0, searched = 0] = await passTimes(passes, LONG_BUDGET);
  line({
    name: 'ask count, 1,000 articles',
    figures: [`once, ${duration(counted)}`, `${times(counted / floor)} discord.js`],
  });
  line({
    name: 'ask search, 10k passages',
    figures: [`once, ${duration(searched)}`, `${times(searched / floor)} discord.js`],
    goals: [{ says: `≤ ${GOALS.firstAnswer} ×`, met: searched / floor <= GOALS.firstAnswer }],
  });
}

/** From nothing to the first answer, or to the first word to Discord. */
export async function starting(): Promise<void> {
  header(
    'start: whole processes on a filled ledger, the bot ended at its first call to Discord · node -e "require(\'discord.js\')" · turns rotated, medians',
  );
  const door = await openDoor();
  try {
    await small(door);
    await large();
  } finally {
    door.close();
  }
}
