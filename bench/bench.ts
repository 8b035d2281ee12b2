import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { aside } from './report.js';
import { counting } from './sections/counting.js';
import { extraction } from './sections/extraction.js';
import { growing } from './sections/growth.js';
import { indexBuild } from './sections/index-build.js';
import { searching } from './sections/searching.js';
import { starting } from './sections/starting.js';

interface Options {
  /** Milliseconds that one size of a growing text may take. */
  readonly patience: number;
}

const SECTIONS: Readonly<Record<string, (options: Options) => Promise<void>>> = {
  extraction,
  growth: growing,
  index: indexBuild,
  count: counting,
  search: searching,
  start: starting,
};

const DEFAULT_PATIENCE_S = '4';

/** `--only extraction,search`: these sections. `--patience 60`: waits so many seconds for each size of a growing text. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, patience: { type: 'string', default: DEFAULT_PATIENCE_S } },
  });
  const names = values.only?.split(',').map((name) => name.trim()) ?? Object.keys(SECTIONS);
  const unknown = names.find((name) => !Object.hasOwn(SECTIONS, name));
  const patience = Number(values.patience) * 1000;
  if (unknown !== undefined || !(patience > 0)) {
    process.stderr.write(`bench [--only ${Object.keys(SECTIONS).join(',')}] [--patience SECONDS]\n`);
    return 2;
  }
  const machine = cpus();
  process.stdout.write(`Recount, node ${process.version}, ${machine.length} × ${machine[0]?.model ?? 'unknown'}\n`);
  const start = performance.now();
  for (const name of names) await SECTIONS[name]?.({ patience });
  process.stdout.write('\n');
  aside(
    `${Math.round((performance.now() - start) / 1000)} s in all; compare ratios, not times: both sides ran on this machine just now`,
  );
  return 0;
}

process.exitCode = await main();
