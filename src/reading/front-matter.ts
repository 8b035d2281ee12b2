import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { firstProblem, pageMetaSchema } from './page-meta.js';
import type { ReadFailure } from './read-failure.js';

const frontMatterSchema = pageMetaSchema.extend({
  language: pageMetaSchema.shape.language.unwrap().unwrap(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'must be the SHA-256 of the original, 64 lower-case hex digits' }),
});

/** What a digest's front matter says of its original. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;

export type FrontMatterReading =
  /** `end`: offset of the first line after it; `endLine`: that line's number, from 1. */
  | { readonly ok: true; readonly front: FrontMatter; readonly end: number; readonly endLine: number }
  | { readonly ok: false; readonly failure: ReadFailure };

const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/gm;

/** Whether a file begins with front matter, as a digest does. */
export function hasFrontMatter(text: string): boolean {
  return OPENING.test(text);
}

/** Reads and checks a digest's front matter. A failure names the line. */
export function readFrontMatter(name: string, text: string): FrontMatterReading {
  const start = OPENING.exec(text)?.[0].length ?? 0;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text);
  const bad = (line: number, problem: string): FrontMatterReading => ({
    ok: false,
    failure: { kind: 'bad-front-matter', name, line, problem },
  });
  if (closing === null) return bad(1, 'the line "---" that ends it is missing');
  const lines = new LineCounter();
  const document = parseDocument(text.slice(start, closing.index), { lineCounter: lines });
  const error = document.errors[0];
  // the opening "---" is line 1, yaml counts from the line after it
  if (error !== undefined) return bad((error.linePos?.[0].line ?? 1) + 1, withoutPlace(error.message));
  const checked = frontMatterSchema.safeParse(document.toJS());
  if (!checked.success) {
    const key = String(checked.error.issues[0]?.path[0] ?? '');
    return bad(lineOfKey(text.slice(start, closing.index), key), firstProblem(checked.error));
  }
  const end = closing.index + closing[0].length;
  return { ok: true, front: checked.data, end, endLine: text.slice(0, end).split('\n').length };
}

/** What yaml says, without the line that it counts from elsewhere and without what it shows of the file. */
function withoutPlace(message: string): string {
  return message.replace(/ at line \d+, column \d[\s\S]*$/, '');
}

/** The line of the file on which a key stands; the first where it is missing. */
function lineOfKey(yaml: string, key: string): number {
  const index = yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return index === -1 || key === '' ? 1 : index + 2;
}
