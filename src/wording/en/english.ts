import { asking } from './asking.js';
import { citations } from './citations.js';
import { count } from './count.js';
import { figures } from './figures.js';
import { frame } from './frame.js';
import { names } from './names.js';
import { notes } from './notes.js';

export const english = { ...asking, ...citations, ...count, ...figures, ...frame, ...names, ...notes } as const;
