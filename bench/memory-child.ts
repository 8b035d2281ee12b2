import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { openDatabase } from '../src/ledger/database.js';
import { countQueries } from './ledger/questions.js';
import { shippedRegistry } from './sections/extractor.js';
import { servicesOn } from './services.js';

/** What is held while it is measured. `idle`: an open ledger. `asked`: one that has answered. `searched`: one that has built its index. */
export const HOLDINGS = ['idle', 'asked', 'searched', 'bare'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** Bytes, after everything that nobody holds is gone. */
export interface Held {
  readonly heap: number;
  readonly rss: number;
}

/** Held until the end, so that it counts. */
const kept: unknown[] = [];

async function hold(what: Holding, home: string, articles: number): Promise<void> {
  const opening = openDatabase(join(home, 'recount.db'));
  if (!opening.ok) throw new Error(opening.reason);
  const services = servicesOn(opening.database, await shippedRegistry());
  kept.push(services);
  if (what === 'asked' || what === 'searched')
    for (const query of countQueries(articles)) await services.answerCount(query);
  if (what === 'searched') await services.search();
  if (what === 'bare') kept.push(await bareIndex(services.ledger));
}

/** The same passages in MiniSearch with its defaults, and nothing else. */
async function bareIndex(ledger: ReturnType<typeof servicesOn>['ledger']): Promise<MiniSearch> {
  const index = new MiniSearch({ fields: ['text'] });
  for (const id of await ledger.articleIds()) {
    for (const { number, text } of await ledger.passages(id)) index.add({ id: `${id}#${number}`, text });
  }
  return index;
}

function settled(): Held {
  for (let times = 0; times < 3; times += 1) global.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
}

/** One holding, in a process of its own. */
const [, , what = '', home = '', articles = ''] = process.argv;
const holding = HOLDINGS.find((one) => one === what);
if (holding !== undefined) {
  await hold(holding, home, Number(articles));
  process.send?.(settled());
}
