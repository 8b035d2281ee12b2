import type { Server } from 'node:http';
import { join } from 'node:path';
import { packageRoot } from '../../src/ingest/load-claimants.js';
import { fixture } from '../fixture.js';
import { GOALS } from '../goals.js';
import { passTimes } from '../measure/interleave.js';
import { MAIN, openDoor, ran, ranToFirstCall } from '../measure/processes.js';
import { duration, header, line, times } from '../report.js';
import { scratchFolder } from '../scratch-folder.js';

const BUDGET = { warmups: 1, rounds: 7, ms: 0 };
/** A start that builds an index of 10,000 passages can be long. */
const LONG_BUDGET = { warmups: 0, rounds: 1, ms: 0 };

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
