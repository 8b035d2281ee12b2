import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { GOALS } from '../goals.js';
import { FIRST_DAY } from '../ledger/figures.js';
import { type FilledLedger, filledLedger, openScratchLedger, WHOLE_UP_TO } from '../ledger/filled.js';
import { passTimes } from '../measure/interleave.js';
import { MAIN, openDoor, ran, ranToFirstCall } from '../measure/processes.js';
import type { Held, Holding } from '../memory-child.js';
import { duration, header, line, number, times } from '../report.js';

const CHILD = fileURLToPath(new URL('../memory-child.js', import.meta.url));
const BUDGET = { warmups: 1, rounds: 5, ms: 0 };

const held = z.object({ heap: z.number(), rss: z.number() });

/** Memory of a process that holds this much of a ledger. */
function memoryOf(what: Holding, { home, articles }: FilledLedger): Promise<Held> {
  const child = fork(CHILD, [what, home, String(articles)], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(held.parse(message)));
    child.once('exit', (code) => reject(new Error(`measuring memory ended with ${code}`)));
  });
}

function megabytes(bytes: number): string {
  return `${number(bytes / 2 ** 20)} MB`;
}

function tellMemory(
  name: string,
  of: Held,
  { idle, articles }: { readonly idle: Held; readonly articles: number },
): void {
  const each = (bytes: number): string => megabytes((bytes * 1000) / articles);
  line({
    name,
    figures: [
      `${megabytes(of.rss)} in all`,
      `${each(of.rss - idle.rss)} per 1,000 articles beyond an empty ledger (heap ${each(of.heap - idle.heap)})`,
    ],
  });
}

async function memory(made: FilledLedger): Promise<void> {
  const { articles } = made;
  const idle = await memoryOf('idle', openScratchLedger(articles));
  const asked = await memoryOf('asked', made);
  line({ name: 'empty ledger', figures: [megabytes(idle.rss)] });
  tellMemory('after 40 questions', asked, { idle, articles });
  if (articles > WHOLE_UP_TO) return;
  const bare = await memoryOf('bare', made);
  const searched = await memoryOf('searched', made);
  tellMemory('and with the search index', searched, { idle, articles });
  tellMemory('bare MiniSearch', bare, { idle, articles });
  const ratio = (searched.rss - idle.rss) / (bare.rss - idle.rss);
  line({
    name: 'beyond an empty ledger',
    figures: [`${times(ratio)} bare MiniSearch on the same passages`],
    goals: [{ says: `≤ ${GOALS.memory} ×`, met: ratio <= GOALS.memory }],
  });
}

async function starts({ home, seeds, database, articles }: FilledLedger): Promise<void> {
  database.sqlite.pragma('wal_checkpoint(truncate)');
  const env = { RECOUNT_HOME: home, SEEDS_DIR: seeds };
  const door = await openDoor();
  const question = `count freed since:${FIRST_DAY} until:${FIRST_DAY} by:"Foro Penal"`;
  try {
    const [floor = 0, answered = 0, ready = 0] = await passTimes(
      [
        { pass: () => ran(['-e', "require('discord.js')"]) },
        { pass: () => ran([MAIN, 'ask', question], env) },
        { pass: () => ranToFirstCall(door, env) },
      ],
      BUDGET,
    );
    line({
      name: `ask, ${number(articles)} articles`,
      figures: [duration(answered), `${times(answered / floor)} discord.js`],
    });
    line({ name: 'bot, ready to log in', figures: [duration(ready), `${times(ready / floor)} discord.js`] });
  } finally {
    door.close();
  }
}

/** What a ledger that stands there costs: until it is ready, and while it is held. */
export async function standing({ articles }: { readonly articles: readonly number[] }): Promise<void> {
  for (const size of articles) {
    const made = await filledLedger(size);
    header(
      `standing, ${number(size)} articles: whole processes on a filled ledger, the bot ended at its first call · node -e "require('discord.js')" · turns rotated, medians; memory after a garbage collection`,
    );
    await starts(made);
    await memory(made);
  }
}
