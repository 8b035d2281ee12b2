import type { Look } from './paint.js';

/** Text of one look; holds no control characters. */
export interface Run {
  readonly text: string;
  readonly look: Look;
}

const INVISIBLE = /\p{M}/u;
/** Scripts and signs that take two cells. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function cellsOf(character: string): number {
  if (character <= '~') return 1;
  if (INVISIBLE.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** How many columns a text takes. */
export function cells(text: string): number {
  let sum = 0;
  for (const character of text) sum += cellsOf(character);
  return sum;
}

/** Runs that stand without a space between them. */
type Word = readonly Run[];

function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: Run[][] = [[]];
  for (const { text, look } of runs) {
    for (const [index, piece] of text.split(' ').entries()) {
      if (index > 0) words.push([]);
      if (piece !== '') words.at(-1)?.push({ text: piece, look });
    }
  }
  return words.filter((word) => word.length > 0);
}

/** A word too long for a line, in pieces that fit. */
function broken(word: Word, width: number): readonly Word[] {
  const pieces: Run[][] = [[]];
  let room = width;
  for (const { text, look } of word) {
    let piece = '';
    for (const character of text) {
      if (cellsOf(character) > room) {
        pieces.at(-1)?.push({ text: piece, look });
        pieces.push([]);
        piece = '';
        room = width;
      }
      piece += character;
      room -= cellsOf(character);
    }
    pieces.at(-1)?.push({ text: piece, look });
  }
  return pieces;
}

function cellsOfWord(word: Word): number {
  return word.reduce((sum, run) => sum + cells(run.text), 0);
}

/** An address to copy, drawn as `<https://…>`: in two pieces it opens nothing, so it stays whole. */
function isAddress([first]: Word): boolean {
  return first !== undefined && /^<https?:\/\//.test(first.text);
}

/** A space is drawn as the words on both its sides, so that a struck amount is struck through. */
function withSpace(line: readonly Run[], word: Word): readonly Run[] {
  const before = line.at(-1);
  const after = word[0];
  if (before === undefined || after === undefined) return [...line, ...word];
  return [...line, { text: ' ', look: before.look === after.look ? after.look : 'plain' }, ...word];
}

function merged(line: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of line) {
    const last = result.at(-1);
    if (last?.look === run.look) result[result.length - 1] = { text: last.text + run.text, look: run.look };
    else result.push(run);
  }
  return result;
}

/** Breaks runs into lines of at most `width` columns, between words wherever it can. A no-break space holds. */
export function wrap(runs: readonly Run[], width: number): readonly (readonly Run[])[] {
  const lines: (readonly Run[])[] = [];
  let line: readonly Run[] = [];
  let used = 0;
  for (const whole of wordsOf(runs)) {
    for (const word of cellsOfWord(whole) > width && !isAddress(whole) ? broken(whole, width) : [whole]) {
      const needed = cellsOfWord(word);
      if (used > 0 && used + 1 + needed > width) {
        lines.push(line);
        line = [];
        used = 0;
      }
      line = withSpace(line, word);
      used += needed + (used > 0 ? 1 : 0);
    }
  }
  return [...lines, line].filter((runs) => runs.length > 0).map(merged);
}
