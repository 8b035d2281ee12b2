import { now } from '../../src/cli/clock.js';
import { createLedger } from '../../src/ledger/sqlite-ledger.js';
import { GOALS } from '../goals.js';
import { filledLedger, openScratchLedger, WHOLE_UP_TO } from '../ledger/filled.js';
import { progress } from '../ledger/progress.js';
import { sameRows } from '../ledger/same-rows.js';
import { type Told, toldArticle } from '../ledger/told-article.js';
import { median } from '../measure/statistics.js';
import { duration, header, line, number, times } from '../report.js';
import { readText } from '../texts/articles.js';
import { shippedExtractor } from './extractor.js';

/** So many articles are taken in, then the same rows are written bare; then the next. */
const TURN = 50;
/** Of a large ledger so many more articles are taken in as it stands. */
const MORE = 200;

interface Turn {
  readonly ledger: number;
  readonly raw: number;
}

/** Milliseconds an article, turn by turn, each article in a transaction of its own. */
async function turns(articles: number, first: number, count: number): Promise<readonly Turn[]> {
  const made = first === 0 ? openScratchLedger(articles) : await filledLedger(articles);
  const ledger = createLedger(made.database);
  const bare = sameRows(made);
  const found: Turn[] = [];
  const done = progress('taking in', count);
  for (let at = 0; at < count; at += TURN) {
    const told = Array.from({ length: TURN }, (_, next): Told => toldArticle(first + at + next));
    const start = performance.now();
    for (const { read, extraction } of told) await ledger.ingest(read, extraction, now());
    const taken = performance.now();
    const rows = bare.read(told.map(({ read }) => read.article.id));
    const copied = performance.now();
    bare.write(rows);
    found.push({ ledger: (taken - start) / TURN, raw: (performance.now() - copied) / TURN });
    await done(at + TURN);
  }
  return found;
}

function tell(name: string, found: readonly Turn[]): number {
  const own = median(found.map(({ ledger }) => ledger));
  const raw = median(found.map(({ raw: bare }) => bare));
  line({
    name,
    figures: [
      `${duration(own)} an article, ${number(1000 / own)} a second`,
      `${times(own / raw)} its bare rows (${duration(raw)})`,
    ],
  });
  return own / raw;
}

/** What reading and extraction add, of the same articles. */
async function before(): Promise<void> {
  const extract = await shippedExtractor();
  const texts = Array.from({ length: MORE }, (_, index) =>
    toldArticle(index)
      .read.passages.map(({ text }) => text)
      .join('\n\n'),
  );
  const day = toldArticle(0).read.article.published;
  if (day === null) throw new Error('the first article has a date');
  const start = performance.now();
  for (const text of texts) extract(readText(text, 'en', day));
  line({
    name: 'before it: reading, extraction',
    figures: [`${duration((performance.now() - start) / MORE)} an article`],
  });
}

/** An article's way into ledgers of different sizes, beside the bare insertion of the rows it leaves there. */
export async function filling({ articles }: { readonly articles: readonly number[] }): Promise<void> {
  header(
    'ledger: an article of 10 paragraphs and 6 figures, a transaction each, copies traced · the same rows inserted by prepared better-sqlite3 statements into a copy of that ledger · in turn, medians',
  );
  const fresh = await turns(1_000, 0, 1_000);
  const early = tell('the first 500', fresh.slice(0, 500 / TURN));
  tell('501 to 1,000', fresh.slice(500 / TURN));
  for (const size of articles.filter((one) => one > 1_000 && one <= WHOLE_UP_TO)) {
    const late = tell(`${number(size)} and after`, await turns(size, size, MORE));
    line({
      name: 'grown',
      figures: [`${times(late / early)} from the first 500, each by its bare rows`],
      goals: [{ says: `≤ ${GOALS.ingestGrowth} ×`, met: late / early <= GOALS.ingestGrowth }],
    });
  }
  await before();
}
