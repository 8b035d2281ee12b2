import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { aside } from './report.js';
import { asking } from './sections/asking.js';
import { counting } from './sections/counting.js';
import { extraction } from './sections/extraction.js';
import { fanningOut } from './sections/fan-out.js';
import { filling } from './sections/filling.js';
import { growing } from './sections/growth.js';
import { indexBuild } from './sections/index-build.js';
import { searching } from './sections/searching.js';
import { standing } from './sections/standing.js';
import { starting } from './sections/starting.js';

interface Options {
  /** Milliseconds that one size of a growing text may take. */
  readonly patience: number;
  /** Sizes of generated ledgers. */
  readonly articles: readonly number[];
}

const SECTIONS: Readonly<Record<string, (options: Options) => Promise<void>>> = {
  extraction,
  growth: growing,
  index: indexBuild,
  count: counting,
  search: searching,
  start: starting,
  ledger: filling,
  questions: asking,
  standing,
  fanout: fanningOut,
};

/** A text of ten megabytes takes from a tenth of a second to some minutes. */
const DEFAULT_PATIENCE_S = '60';
/** Questions about a week need more than one. */
const FEWEST = 500;
const DEFAULT_ARTICLES = '1000,10000,100000';

/**
 * `--only extraction,search`: these sections. `--patience 60`: waits so many seconds for each size of a growing text.
 * `--articles 1000,10000`: ledgers of these sizes.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      patience: { type: 'string', default: DEFAULT_PATIENCE_S },
      articles: { type: 'string', default: DEFAULT_ARTICLES },
    },
  });
  const names = values.only?.split(',').map((name) => name.trim()) ?? Object.keys(SECTIONS);
  const unknown = names.find((name) => !Object.hasOwn(SECTIONS, name));
  const patience = Number(values.patience) * 1000;
  const articles = values.articles.split(',').map(Number);
  if (unknown !== undefined || !(patience > 0) || !articles.every((one) => Number.isInteger(one) && one >= FEWEST)) {
    process.stderr.write(
      `bench [--only ${Object.keys(SECTIONS).join(',')}] [--patience SECONDS] [--articles ${DEFAULT_ARTICLES}]\n`,
    );
    return 2;
  }
  const machine = cpus();
  process.stdout.write(`Recount, node ${process.version}, ${machine.length} × ${machine[0]?.model ?? 'unknown'}\n`);
  const start = performance.now();
  for (const name of names) await SECTIONS[name]?.({ patience, articles });
  process.stdout.write('\n');
  aside(
    `${Math.round((performance.now() - start) / 1000)} s in all; compare ratios, not times: both sides ran on this machine just now`,
  );
  return 0;
}

process.exitCode = await main();
