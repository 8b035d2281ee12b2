import { fork } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Bot, Lab } from '../../test/discord-lab/lab.mjs';
import { openDiscord } from '../fan-out/discord.js';
import { breakNews, databaseIn, open, pileUp } from '../fan-out/newsroom.js';
import { GOALS } from '../goals.js';
import { MAIN, ran } from '../measure/processes.js';
import { median, percentile } from '../measure/statistics.js';
import { duration, header, type Line, line, number } from '../report.js';
import { scratchFolder } from '../scratch-folder.js';

const CHANNELS = 1_000;
/** What the local Discord allows, as Discord does. */
const A_SECOND = 50;
const MEMORY_CHILD = fileURLToPath(new URL('../fan-out-memory-child.js', import.meta.url));
const PENDING = { few: 1_000, many: 21_000 };
/** Somebody asks so often while alerts go out. */
const ASK_EVERY_MS = 150;
/** A page that takes longer than a bot may think about an answer: that it is coming is said first. */
const SLOW_PAGE_MS = 1_900;
const PATIENCE_MS = 20_000;

/** Answers late, that there is nothing: what is measured is the way from there to whoever asked. */
function slowPage(answered: Map<string, number>): Promise<Server> {
  const server = createServer((request, response) => {
    setTimeout(() => {
      answered.set(request.url ?? '', performance.now());
      response.writeHead(404).end();
    }, SLOW_PAGE_MS);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

/** Asks again and again until it is over; how long each answer took, and for ever where none came. */
async function asking(lab: Lab, over: () => boolean): Promise<readonly number[]> {
  const took: number[] = [];
  while (!over()) {
    const began = performance.now();
    const asked = await lab.slash({ command: 'count freed', options: { since: 'jan8' }, user: 'alice' });
    took.push(asked.error === null ? performance.now() - began : Number.POSITIVE_INFINITY);
    await sleep(ASK_EVERY_MS);
  }
  return took;
}

/** The same for answers that are deferred: from when the answer is known until it is shown. */
async function deferred(lab: Lab, over: () => boolean): Promise<readonly number[]> {
  const answered = new Map<string, number>();
  const page = await slowPage(answered);
  const took: number[] = [];
  const one = async (path: string): Promise<void> => {
    const url = `http://127.0.0.1:${portOf(page)}${path}`;
    const asked = await lab.slash({ command: 'ingest', options: { url }, user: 'mod', timeoutMs: PATIENCE_MS });
    // what it is at is shown first: the answer is the first that says so much
    const isThere = (): boolean => asked.text.includes('no such page');
    for (const until = performance.now() + PATIENCE_MS; !isThere() && performance.now() < until; ) await sleep(1);
    const from = answered.get(path);
    took.push(isThere() && from !== undefined ? performance.now() - from : Number.POSITIVE_INFINITY);
  };
  // one after the other: a host is asked for two pages at once, and a third would wait for them
  for (let index = 0; !over(); index += 1) await one(`/page-${index}`);
  page.close();
  return took;
}

interface FanOut {
  readonly seconds: number;
  readonly direct: readonly number[];
  readonly late: readonly number[];
}

async function fanOut(lab: Lab, home: string, pending: () => number, begin: () => Promise<Bot>): Promise<FanOut> {
  const bot = await begin();
  const over = (): boolean => pending() === 0;
  const done = (async () => {
    while (pending() === CHANNELS) await sleep(5);
    const began = performance.now();
    while (!over()) await sleep(5);
    return (performance.now() - began) / 1000;
  })();
  const [seconds, direct, late] = await Promise.all([done, asking(lab, over), deferred(lab, over)]);
  await bot.stop();
  if (!bot.exited) throw new Error(`the bot of ${home} did not end`);
  return { seconds, direct, late };
}

function answers(name: string, took: readonly number[]): Line {
  const p99 = percentile(took, 0.99);
  return {
    name,
    figures: [
      `${took.length} asked`,
      `${took.filter((ms) => !Number.isFinite(ms)).length} without an answer`,
      `p50 ${duration(median(took))}`,
      `p99 ${duration(p99)}`,
    ],
    goals: [{ says: `p99 ≤ ${GOALS.answerMeanwhileMs} ms`, met: p99 <= GOALS.answerMeanwhileMs }],
  };
}

function heldBy(home: string): Promise<number> {
  const child = fork(MEMORY_CHILD, [home], { execArgv: ['--expose-gc'], stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (bytes: Buffer) => resolve(Number(bytes.toString())));
    child.once('error', reject);
  });
}

/** What each pending alert takes of the sender's memory. */
async function memory(home: string): Promise<void> {
  const database = databaseIn(home);
  pileUp(database, PENDING.few);
  const few = await heldBy(home);
  pileUp(database, PENDING.many);
  const many = await heldBy(home);
  const each = (many - few) / (PENDING.many - PENDING.few);
  line({
    name: `${number(PENDING.many)} alerts wait`,
    figures: [
      `${number(Math.max(0, each))} bytes each beyond ${number(PENDING.few)} (${number(many / 2 ** 20)} MB in all)`,
    ],
    goals: [{ says: `≤ ${GOALS.pendingBytes} bytes`, met: each <= GOALS.pendingBytes }],
  });
}

/** One figure is told to a thousand channels while people ask. */
export async function fanningOut(): Promise<void> {
  header(
    `fanout: one new figure to ${number(CHANNELS)} channels of the local Discord (${A_SECOND} requests a second), by the whole program; /count and a slow /ingest asked meanwhile`,
  );
  const home = scratchFolder();
  const env = { RECOUNT_HOME: home, LOG_LEVEL: 'warn', FETCH_PRIVATE_ADDRESSES: '127.0.0.1' };
  await ran([MAIN, 'ask', 'count freed since:jan8'], env);
  const lab = await openDiscord({ gateway: { identifyWindowMs: 0 }, rateLimits: { global: A_SECOND } });
  const channels = Array.from({ length: CHANNELS }, (_, index) => lab.createChannel({ name: `c${index}` }).id);
  const database = databaseIn(home);
  await breakNews(database, lab.guildId, channels);
  const begin = () => lab.runBot({ command: [process.execPath, MAIN, 'bot'], env });
  const { seconds, direct, late } = await fanOut(lab, home, () => open(database.sqlite), begin);
  const rate = (CHANNELS - 1) / seconds;
  const doubled = channels.filter((id) => lab.messages(id).length !== 1).length;
  line({
    name: `${number(CHANNELS)} alerts`,
    figures: [
      `${number(seconds)} s`,
      `${number(rate)} a second`,
      `${((100 * rate) / A_SECOND).toFixed(0)} % of what is allowed`,
    ],
    goals: [{ says: `≥ ${100 * GOALS.fanOutRate} %`, met: rate >= GOALS.fanOutRate * A_SECOND }],
  });
  line({
    name: '429s',
    figures: [
      `${lab.rateLimited.length}`,
      `answered too early: ${lab.earlyRetries.length}`,
      `not told exactly once: ${doubled}`,
    ],
    goals: [{ says: 'none answered twice, each told once', met: lab.earlyRetries.length === 0 && doubled === 0 }],
  });
  line(answers('/count meanwhile', direct));
  line(answers('deferred /ingest meanwhile', late));
  await lab.stop();
  await memory(home);
}
