import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { afterEach, beforeAll } from 'vitest';
import { type Bot, type BotOptions, type Lab, type LabOptions, start } from '../discord-lab/lab.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A local Discord and a folder of its own; everything is gone after `stop`. */
export interface Stage {
  readonly lab: Lab;
  readonly folder: string;
  readonly databaseUrl: string;
  /** Starts a bot on the lab, with the stage's database. */
  run(options?: Partial<BotOptions>): Promise<Bot>;
  stop(): Promise<void>;
}

/** `command`: the bot's process, started in the project's folder. */
export async function stage(command: readonly string[], options: LabOptions = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'recount-discord-'));
  const lab = await start({ ...options, gateway: { identifyWindowMs: 0, ...options.gateway } });
  const databaseUrl = join(folder, 'recount.db');
  const bots: Bot[] = [];
  return {
    lab,
    folder,
    databaseUrl,
    run: async (more = {}) => {
      const { env, ...rest } = more;
      const bot = await lab.runBot({
        cwd: root,
        command,
        maxMs: 60_000,
        env: { DATABASE_URL: databaseUrl, ...env },
        ...rest,
      });
      bots.push(bot);
      return bot;
    },
    stop: async () => {
      for (const bot of bots) await bot.kill();
      await lab.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The test bot as a file that node runs: TypeScript, bundled without the packages. */
export async function labBot(): Promise<readonly string[]> {
  const folder = resolve(root, 'dist/lab');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `lab-bot-${process.pid}.mjs`);
  await build({
    input: resolve(root, 'test/discord/lab-bot.ts'),
    platform: 'node',
    external: /^[^./]/,
    // one file, what is loaded when it is needed included
    output: { file, format: 'esm', codeSplitting: false },
    logLevel: 'warn',
  });
  // Several test files build it at once: whoever is last puts the same thing there
  const settled = join(folder, 'lab-bot.mjs');
  renameSync(file, settled);
  return ['node', settled];
}

/** For the tests of a file: gives a stage of the test bot, which is taken down after the test. */
export function stages(): (options?: LabOptions) => Promise<Stage> {
  let command: readonly string[] = [];
  let here: Stage | undefined;
  beforeAll(async () => {
    command = await labBot();
  });
  afterEach(async () => {
    await here?.stop();
    here = undefined;
  });
  return async (options) => {
    here = await stage(command, options);
    return here;
  };
}
