import type { Readable, Writable } from 'node:stream';
import type { Output } from '../console/paper-of.js';

/** What a task talks through. `process` is one. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined };
  readonly stdout: Output & Writable;
  readonly stderr: { write(text: string): unknown };
}

/** 0 done · 1 failed · 2 wrong usage, question or settings. */
export type ExitStatus = 0 | 1 | 2;

/** One clear line for whoever runs Recount. */
export function complain({ stderr }: Pick<Streams, 'stderr'>, line: string): void {
  stderr.write(`recount: ${line.replace(/\s+/g, ' ').trim()}\n`);
}

/** One JSON document and nothing else. */
export function writeJson({ stdout }: Streams, document: unknown): void {
  stdout.write(`${JSON.stringify(document, null, 2)}\n`);
}
