import { type Days, oneDay, type TimeReader } from './days.js';
import type { Cue } from './lexicon.js';

/** The token after a cue that stands at `at`. */
export function cueAt({ compiled, tokens }: TimeReader, cue: Cue, at: number): number | undefined {
  return compiled.cues.get(cue)?.at(tokens, at)?.end;
}

export interface Edge {
  readonly end: number;
  readonly narrow: (days: Days) => Days;
}

/** "the end of", "principios de": one day of those that follow. */
export function edgeAt(reader: TimeReader, at: number): Edge {
  const last = cueAt(reader, 'end-of', at);
  if (last !== undefined) return { end: last, narrow: ({ to }) => oneDay(to) };
  const first = cueAt(reader, 'start-of', at);
  if (first !== undefined) return { end: first, narrow: ({ from }) => oneDay(from) };
  return { end: at, narrow: (days) => days };
}
