import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { GOALS } from '../goals.js';
import { passTimes } from '../measure/interleave.js';
import { duration, header, line, times } from '../report.js';
import { articlesOf } from '../texts/articles.js';
import { english } from '../texts/english.js';
import { SHAPE_NAMES, type ShapeName } from '../texts/shapes.js';
import { shippedExtractor } from './extractor.js';

const CHILD = fileURLToPath(new URL('../growth-child.js', import.meta.url));
const WORDS = 40_000;
const SIZES = [
  ['10 kB', 10_000],
  ['0.1 MB', 100_000],
  ['1 MB', 1_000_000],
  ['10 MB', 10_000_000],
] as const;

const growth = z.object({ reading: z.number(), extraction: z.number(), claims: z.number().nullable() });
type Grown = ({ readonly kind: 'grown' } & z.infer<typeof growth>) | { readonly kind: 'given up' | 'crashed' };

/** Runs one size in a process of its own; given up where the work itself takes longer than `patience`. */
function grow(shape: ShapeName, bytes: number, patience: number): Promise<Grown> {
  const child = fork(CHILD, [shape, String(bytes)], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  let waiting: NodeJS.Timeout | undefined;
  const settled = new Promise<Grown>((resolve) => {
    child.once('exit', () => resolve({ kind: 'crashed' }));
    child.on('message', (message) => {
      if (message === 'begins') waiting = setTimeout(() => resolve({ kind: 'given up' }), patience);
      else resolve({ kind: 'grown', ...growth.parse(message) });
    });
  });
  return settled.finally(() => {
    clearTimeout(waiting);
    child.kill('SIGKILL');
  });
}

/** As many words in each pass, in articles of ever more of them: only what grows with the article can differ. */
async function words(): Promise<void> {
  const extract = await shippedExtractor();
  const lengths = [400, 4_000, 40_000] as const;
  const passes = lengths.map((length) => {
    const articles = articlesOf(english, WORDS / length, length);
    return { pass: () => articles.map((read) => extract(read).claims.length) };
  });
  const [short = 0, middle = 0, long = 0] = await passTimes(passes, { warmups: 2, rounds: 5, ms: 3_000 });
  line({
    name: 'time a word',
    figures: [
      `400 words ${duration(short / WORDS)}`,
      `4,000 ${times(middle / short)}`,
      `40,000 ${times(long / short)}`,
    ],
    goals: [{ says: `≤ ${GOALS.linear} ×`, met: long / short <= GOALS.linear }],
  });
}

interface Tried {
  readonly bytes: number;
  readonly ms: number;
}

/** What the next size would take if it grows on as it has grown. */
function expected([before, last]: readonly [Tried | undefined, Tried | undefined], bytes: number): number {
  if (last === undefined) return 0;
  const power = before === undefined ? 1 : Math.log(last.ms / before.ms) / Math.log(last.bytes / before.bytes);
  return last.ms * (bytes / last.bytes) ** Math.max(1, power);
}

async function shape(name: ShapeName, patience: number): Promise<void> {
  const figures: string[] = [];
  const tried: Tried[] = [];
  let crashed = false;
  let found = 'no size was finished';
  for (const [label, bytes] of SIZES) {
    const ms = expected([tried.at(-2), tried.at(-1)], bytes);
    if (ms > patience) {
      figures.push(`${label} not run, about ${duration(ms)}`);
      break;
    }
    const grown = await grow(name, bytes, patience);
    if (grown.kind !== 'grown') {
      crashed = grown.kind === 'crashed';
      figures.push(`${label} ${grown.kind}${grown.kind === 'given up' ? ` after ${duration(patience)}` : ''}`);
      break;
    }
    figures.push(`${label} ${duration(grown.reading)} + ${duration(grown.extraction)}`);
    tried.push({ bytes, ms: grown.reading + grown.extraction });
    found = grown.claims === null ? 'no article to reading' : `${grown.claims} claims`;
  }
  const [, , middle, large] = tried;
  const grows = middle === undefined || large === undefined ? null : large.ms / middle.ms / 10;
  if (grows !== null) figures.push(`${times(grows)} a byte`);
  const says = `≤ ${GOALS.linear} × a byte from 1 to 10 MB`;
  line({
    name,
    figures: [...(figures.length > 1 ? figures.slice(1) : figures), found],
    goals: [{ says, met: crashed ? false : grows === null ? null : grows <= GOALS.linear }],
  });
}

/** Whether time grows with the text and no faster, on articles and on what is made to be slow. */
export async function growing({ patience }: { readonly patience: number }): Promise<void> {
  header('growth, words: extraction of English articles, as many words in each pass · turns rotated, medians');
  await words();
  header(
    `growth, bytes: computing for reading + extraction of one text, once, in a warmed process of its own · what takes over ${duration(patience)} is not waited for`,
  );
  for (const name of SHAPE_NAMES) await shape(name, patience);
}
