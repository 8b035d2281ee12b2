/**
 * Of which tables a word begins a phrase, written for one reading: first those of which it is one by itself or before any
 * word, then those of which it is one before some words only; each as the place of a small integer and its bits. Before
 * them stands how long the two lists are. Most words begin phrases of few tables.
 */
const HEAD = 2;
const PAIR = 2;

/** `begins`, `alone`: rows of a word's bits. */
export function writtenTables(begins: readonly number[], alone: readonly number[]): readonly number[] {
  const sure: number[] = [];
  const open: number[] = [];
  for (const [lane, bits] of begins.entries()) {
    const byItself = bits & (alone[lane] ?? 0);
    if (byItself !== 0) sure.push(lane, byItself);
    if (bits !== byItself) open.push(lane, bits & ~byItself);
  }
  return [sure.length, open.length, ...sure, ...open];
}

/** Adds to `tables` those of which a phrase may stand where a word does; `next`, from `follows` on: which its next word goes on. */
export function addTables(
  tables: number[],
  bits: Int32Array,
  written: number,
  { next, follows }: { readonly next: Int32Array; readonly follows: number },
): void {
  let at = written + HEAD;
  const open = at + (bits[written] ?? 0);
  const end = open + (bits[written + 1] ?? 0);
  for (; at < open; at += PAIR) {
    const lane = bits[at] ?? 0;
    tables[lane] = (tables[lane] ?? 0) | (bits[at + 1] ?? 0);
  }
  for (; at < end; at += PAIR) {
    const lane = bits[at] ?? 0;
    tables[lane] = (tables[lane] ?? 0) | ((bits[at + 1] ?? 0) & (next[follows + lane] ?? 0));
  }
}
