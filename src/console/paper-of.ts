import type { Paper } from '../rendering/terminal/draw-document.js';

/** What is asked of an output stream; `process.stdout` is one. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  hasColors?(): boolean;
  write(text: string): unknown;
}

const USUAL_WIDTH = 80;

/** Colour on a terminal alone, and not where `NO_COLOR` says no (which `hasColors` looks at). */
export function paperOf(output: Output): Paper {
  const terminal = output.isTTY === true;
  return { width: output.columns ?? USUAL_WIDTH, colour: terminal && output.hasColors?.() === true };
}
