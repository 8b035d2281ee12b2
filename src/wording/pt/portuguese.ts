import { asking } from './asking.js';
import { citations } from './citations.js';
import { count } from './count.js';
import { feeds } from './feeds.js';
import { fetching } from './fetching.js';
import { figures } from './figures.js';
import { frame } from './frame.js';
import { ingest } from './ingest.js';
import { names } from './names.js';
import { notes } from './notes.js';
import { reading } from './reading.js';
import { taking } from './taking.js';

export const portuguese = {
  ...feeds,
  ...fetching,
  ...ingest,
  ...reading,
  ...taking,
  ...asking,
  ...citations,
  ...count,
  ...figures,
  ...frame,
  ...names,
  ...notes,
} as const;
