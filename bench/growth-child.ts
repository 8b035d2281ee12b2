import type { Extractor } from '../src/extraction/extraction.js';
import { readArticle } from '../src/reading/read-article.js';
import { shippedExtractor } from './sections/extractor.js';
import { isShapeName, SHAPES } from './texts/shapes.js';

/** Milliseconds of computing. `claims`: `null` where reading finds no article in it. */
export interface Growth {
  readonly reading: number;
  readonly extraction: number;
  readonly claims: number | null;
}

const WARMUPS = 3;
const WARMUP_BYTES = 5_000;

/** What this process has computed so far, not what it has waited: sizes are measured one after the other, and not side by side. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measured(bytes: Uint8Array, extract: Extractor): Growth {
  const start = computed();
  const reading = readArticle({ name: 'typed.txt', bytes, meta: { language: 'en' } });
  const read = computed();
  const claims = reading.ok ? extract(reading.read).claims.length : null;
  return { reading: read - start, extraction: computed() - read, claims };
}

/** One size of one shape, in a process of its own that can be given up. Says when it begins, then what it took. */
async function grow(name: string, bytes: number): Promise<void> {
  if (!isShapeName(name)) throw new Error(`no shape ${name}`);
  const extract = await shippedExtractor();
  const page = Buffer.from(SHAPES[name](bytes));
  // a first use is no growth
  for (let warmup = 0; warmup < WARMUPS; warmup += 1) measured(Buffer.from(SHAPES[name](WARMUP_BYTES)), extract);
  process.send?.('begins');
  // the message is out before the work holds up everything
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.send?.(measured(page, extract));
}

const [, , name = '', bytes = ''] = process.argv;
await grow(name, Number(bytes));
