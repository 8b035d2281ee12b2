import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { article, type Newsroom, newsroom } from '../alerts/told.js';
import { type Bot, type Lab, type LabOptions, textOf } from '../discord-lab/lab.mjs';
import { type Between, between } from './between.js';
import { type Stage, stage } from './lab-process.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = join(root, 'dist/src/main.js');
/** Only a machine that is busy with other things needs it. */
export const LONGEST_MS = 240_000;
const clock = join(root, 'test/discord/virtual-clock.mjs');

/** By how much the bot's clock goes forward at a time. */
export const STEP_MS = 60_000;
export const ALERT = '266 people';

/** Recount as it is shipped, many channels that hear of one claim, and what stands between them. */
export interface FanOut extends Stage {
  readonly room: Newsroom;
  readonly way: Between;
  readonly channels: readonly string[];
  /** Starts the bot; its requests go the way. */
  begin(): Promise<Bot>;
  /** Ends the bot that runs as a crash does. */
  kill(): Promise<void>;
  /** Puts the clocks of Discord and of the bot forward. */
  later(bot: Bot, steps?: number): void;
  /** The claim's id. */
  news(): Promise<string>;
  /** How many messages do not show their correction yet. */
  unedited(): unknown;
  /** Words of the alerts in a channel. */
  told(channel: string): readonly string[];
  states(): Readonly<Record<string, number>>;
}

export interface FanOutOptions extends LabOptions {
  readonly many: number;
}

export async function fanOut({ many, ...options }: FanOutOptions): Promise<FanOut> {
  if (!existsSync(program)) throw new Error('build first: npm run build');
  const built = await stage(['node', '--import', clock, program, 'bot'], options);
  const { lab } = built;
  const way = await between(lab.apiUrl);
  // nothing to read at the start: what is news comes from beside
  const seeds = join(built.folder, 'seeds');
  mkdirSync(seeds);
  const room = newsroom(built.databaseUrl);
  const channels = Array.from({ length: many }, (_, index) => lab.createChannel({ name: `c${index}` }).id);
  // written to the disk once
  room.sqlite.exec('begin');
  for (const channel of channels) await room.subscribe(channel, { measure: 'freed', createdBy: OWNER });
  room.sqlite.exec('commit');
  let bot: Bot | undefined;
  return {
    ...built,
    ...{ room, way, channels },
    begin: async () => {
      bot = await built.run({
        env: { SEEDS_DIR: seeds, DISCORD_API_URL: way.apiUrl, CLOCK_STEP_MS: String(STEP_MS) },
        maxMs: LONGEST_MS,
      });
      return bot;
    },
    kill: async () => {
      await bot?.kill();
    },
    later: ({ pid }, steps = 1) => {
      for (let step = 0; step < steps; step += 1) {
        lab.clock.advance(STEP_MS);
        process.kill(pid, 'SIGUSR2');
      }
    },
    news: async () => {
      const told = { value: 266, phrase: ALERT, claimant: 'Foro Penal', from: '2026-01-08' };
      const { newClaims } = await room.arrives(article('Harbour Times', told));
      return newClaims[0]?.id ?? '';
    },
    unedited: () => unedited(room),
    told: (channel) => alertsIn(lab, channel),
    states: () => statesOf(room),
    stop: async () => {
      await built.stop();
      await way.stop();
    },
  };
}

/** Whoever set the alerts; one of the local Discord's own people. */
export const OWNER = '700000000000000001';

function alertsIn(lab: Lab, channel: string): readonly string[] {
  return lab
    .messages(channel)
    .map(textOf)
    .filter((text) => text.includes(ALERT));
}

function unedited({ sqlite }: Newsroom): unknown {
  return sqlite.prepare(`select count(*) from outbox where edit_state <> 'none'`).pluck().get();
}

function statesOf({ sqlite }: Newsroom): Readonly<Record<string, number>> {
  const rows = sqlite.prepare('select state, count(*) as many from outbox group by state').all();
  return Object.fromEntries(rows.map((row) => Object.values(row as Readonly<Record<string, unknown>>)));
}

/** Every correction has reached its message. */
export async function allEdited({ unedited }: FanOut): Promise<void> {
  await expect.poll(unedited, { timeout: LONGEST_MS / 2, interval: 250 }).toBe(0);
}

function sentOf({ sent = 0 }: Readonly<Record<string, number>>): number {
  return sent;
}

/** Each has the alert once, whatever befell it. */
export async function allTold({ channels, states, told }: FanOut, among = channels): Promise<void> {
  await expect.poll(() => sentOf(states()), { timeout: LONGEST_MS / 2, interval: 250 }).toBe(among.length);
  expect(among.filter((channel) => told(channel).length !== 1)).toEqual([]);
}

/** A die that falls the same way each time: `FAULT_SEED` throws another. */
export function dice(): () => number {
  const { FAULT_SEED = '20260127' } = process.env;
  let state = Number(FAULT_SEED);
  return () => {
    // Park and Miller's generator
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
