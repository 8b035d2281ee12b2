import { setImmediate } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import type { ReadArticle } from '../../src/domain/article.js';
import { createSearch, type Search } from '../../src/search/search.js';
import type { SearchableSource } from '../../src/search/source.js';
import { type Fixture, fixture } from '../fixture.js';
import { GOALS } from '../goals.js';
import { passTimes } from '../measure/interleave.js';
import { duration, header, line, number, times } from '../report.js';

const BUDGET = { warmups: 1, rounds: 3, ms: 0 };

/** The articles in memory, without claims: what a bare index is given as well. */
function inMemory(articles: readonly ReadArticle[]): SearchableSource {
  const byId = new Map(articles.map((read) => [read.article.id, { ...read, claims: [] }]));
  return {
    articleIds: async () => [...byId.keys()],
    article: async (id) => byId.get(id),
  };
}

function bare(articles: readonly ReadArticle[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(
    articles.flatMap(({ article, passages }) =>
      passages.map(({ number: paragraph, text }) => ({ id: `${article.id}#${paragraph}`, text })),
    ),
  );
  return index;
}

/** The longest that anything else had to wait for its turn while `work` went on. */
async function longestStall(work: () => Promise<unknown>): Promise<number> {
  let working = true;
  let longest = 0;
  const watching = (async (): Promise<void> => {
    for (let last = performance.now(); working; ) {
      await setImmediate();
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
  })();
  await setImmediate();
  await work();
  working = false;
  await watching;
  return longest;
}

async function inMemoryBeside(articles: readonly ReadArticle[]): Promise<number> {
  const source = inMemory(articles);
  let built: Search | undefined;
  const build = async (): Promise<void> => {
    built = await createSearch(source);
  };
  const [floor = 0, own = 0] = await passTimes([{ pass: () => bare(articles) }, { pass: build }], BUDGET);
  const passages = built?.size ?? 0;
  line({
    name: 'index, texts in memory',
    figures: [
      `${number(passages)} passages in ${duration(own)}, ${number((passages / own) * 1000)}/s`,
      `${times(own / floor)} bare addAll (${duration(floor)})`,
    ],
    goals: [{ says: `≤ ${GOALS.indexBuild} ×`, met: own / floor <= GOALS.indexBuild }],
  });
  return floor;
}

/** As the bot builds it: once, when it is first asked for. */
async function fromLedger({ services }: Fixture, floor: number): Promise<void> {
  const start = performance.now();
  const stall = await longestStall(services.search);
  const own = performance.now() - start;
  line({
    name: 'index, from the ledger',
    figures: [
      `once, with the words of their claims, in ${duration(own)}`,
      `${times(own / floor)} bare addAll`,
      `longest stall ${duration(stall)} (bare: all ${duration(floor)})`,
    ],
    goals: [
      { says: `≤ ${GOALS.indexBuild} ×`, met: own / floor <= GOALS.indexBuild },
      { says: `stall ≤ ${GOALS.stallMs} ms`, met: stall <= GOALS.stallMs },
    ],
  });
}

/** Building the search index, beside MiniSearch with its defaults given the same texts. */
export async function indexBuild(): Promise<void> {
  header(
    'index: accents folded, numbers whole, giving way to other work · bare MiniSearch addAll, same texts, its defaults',
  );
  const made = await fixture();
  const { articles, filling } = made;
  const each = (ms: number): string => duration(ms / articles.length);
  line({
    name: '(the ledger was filled)',
    figures: [
      `${number(articles.length)} articles: extraction ${each(filling.extraction)}, ledger ${each(filling.ledger)} each`,
    ],
  });
  await fromLedger(made, await inMemoryBeside(articles));
}
