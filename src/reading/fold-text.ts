import { decodeHTMLStrict } from 'entities/decode';

/** Folded text, and for each of its UTF-16 units (and one past the last) the offset in the original it came from. */
export interface FoldedText {
  readonly text: string;
  readonly origin: Uint32Array;
}

/** A run of the original text, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const AMPERSAND = 38;
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const SPACE = 1;
const DROPPED = 2;
const PLAIN = 0;
const MAY_COMPOSE = 3;

/** What becomes of a character. Those from U+0300 on may change under NFC; common punctuation never does. */
function fateOf(code: number): number {
  if (code < 0xa0) return code > 32 ? PLAIN : SPACE;
  if (code < 0x300) return code === 0xa0 ? SPACE : code === 0xad ? DROPPED : PLAIN;
  if (code >= 0x2000 && code <= 0x206f) {
    if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE;
    return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060 ? DROPPED : PLAIN;
  }
  if (code === 0x1680 || code === 0x3000) return SPACE;
  return code === 0xfeff ? DROPPED : MAY_COMPOSE;
}

/** Where the run of characters that stay as they are ends: a space is one of them where none stands before it. */
function endOfRun(original: string, start: number, end: number, afterSpace: boolean): number {
  let spaced = afterSpace;
  let at = start;
  for (; at < end; at++) {
    const code = original.charCodeAt(at);
    if (code > 32 && code < 0x7f) {
      if (code === AMPERSAND) break;
      spaced = false;
    } else if (code === 32) {
      if (spaced) break;
      spaced = true;
    } else {
      if (fateOf(code) !== PLAIN) break;
      spaced = false;
    }
  }
  return at;
}

/** Where the places of folded text are kept: one for a whole page, as making many small ones takes longer than folding. */
export interface Room {
  readonly places: Uint32Array;
  used: number;
}

/** Room for `units` of an original, folded in at most `parts` parts that do not overlap. */
export function roomFor(units: number, parts: number): Room {
  return { places: new Uint32Array(units + parts), used: 0 };
}

/** Collects folded text: whole runs of unchanged characters at a time, everything else one by one. */
class Folding {
  readonly #original: string;
  readonly #room: Room;
  readonly #origin: Uint32Array;
  #text = '';
  #length: number;
  #afterSpace = false;
  #mayCompose = false;

  constructor(original: string, room: Room) {
    this.#original = original;
    this.#room = room;
    this.#origin = room.places;
    this.#length = room.used;
  }

  /** Takes what follows `start` as it is, up to the first character that needs care; returns that one's place. */
  takeRun(start: number, end: number): number {
    const runEnd = endOfRun(this.#original, start, end, this.#afterSpace);
    if (runEnd === start) return start;
    const origin = this.#origin;
    let length = this.#length;
    for (let at = start; at < runEnd; at++) origin[length++] = at;
    this.#length = length;
    this.#text += this.#original.slice(start, runEnd);
    this.#afterSpace = this.#original.charCodeAt(runEnd - 1) === 32;
    return runEnd;
  }

  /** Writes `units` for what stands at `from`. */
  write(from: number, units: string): void {
    for (let unit = 0; unit < units.length; unit++) {
      const fate = fateOf(units.charCodeAt(unit));
      if (fate === DROPPED || (fate === SPACE && this.#afterSpace)) continue;
      if (fate === MAY_COMPOSE) this.#mayCompose = true;
      this.#text += fate === SPACE ? ' ' : units.charAt(unit);
      this.#origin[this.#length++] = from;
      this.#afterSpace = fate === SPACE;
    }
  }

  finish(end: number): FoldedText {
    const start = this.#room.used;
    this.#origin[this.#length] = end;
    this.#room.used = this.#length + 1;
    const folded = { text: this.#text, origin: this.#origin.subarray(start, this.#length + 1) };
    return this.#mayCompose ? compose(folded) : folded;
  }
}

/**
 * Folds the original from `start` to `end`: entities decoded, NFC, soft hyphens and zero-width characters dropped,
 * each run of white space one space, `markup` left out (spans in order, none overlapping). One pass, linear in length.
 *
 * `original.slice(origin[a], origin[b])` folds to `text.slice(a, b)` wherever `a` and `b` do not cut through an
 * entity or between a letter and its combining marks.
 */
export function foldRange(
  original: string,
  { start, end }: Span,
  markup: readonly Span[] = [],
  room: Room = roomFor(end - start, 1),
): FoldedText {
  const folding = new Folding(original, room);
  let next = firstFrom(markup, start);
  for (let at = start; at < end; ) {
    const span = markup[next];
    const limit = span === undefined ? end : Math.min(span.start, end);
    at = folding.takeRun(at, limit);
    if (at < limit) at = takeOne(folding, original, at, limit);
    if (span !== undefined && at >= span.start) {
      at = Math.max(at, span.end);
      next++;
    }
  }
  return folding.finish(end);
}

/** Takes the one character, or entity, at `at`; returns where it ends. */
function takeOne(folding: Folding, original: string, at: number, limit: number): number {
  if (original.charCodeAt(at) === AMPERSAND) {
    ENTITY.lastIndex = at;
    const entity = ENTITY.exec(original)?.[0];
    if (entity !== undefined && at + entity.length <= limit) {
      const decoded = decodeHTMLStrict(entity);
      if (decoded !== entity && decoded !== '\ufffd') {
        folding.write(at, decoded);
        return at + entity.length;
      }
    }
  }
  folding.write(at, original.charAt(at));
  return at + 1;
}

/** Index of the first span that ends after `start`. */
function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}

const COMBINING = /^[\p{M}\u1160-\u11ff]$/u;

/** NFC, letter by letter with its marks, so that each letter keeps its place in the original. */
function compose(folded: FoldedText): FoldedText {
  const composed = folded.text.normalize('NFC');
  if (composed === folded.text) return folded;
  const origin = new Uint32Array(composed.length + 1);
  let length = 0;
  for (let start = 0; start < folded.text.length; ) {
    const end = endOfLetter(folded.text, start);
    const letter = folded.text.slice(start, end).normalize('NFC');
    for (let unit = 0; unit < letter.length; unit++) {
      origin[length++] = folded.origin[Math.min(start + unit, end - 1)] ?? 0;
    }
    start = end;
  }
  origin[length] = folded.origin[folded.text.length] ?? 0;
  return { text: composed, origin };
}

/** Where the letter at `start` ends, the marks that belong to it included. */
function endOfLetter(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && text.charCodeAt(end) >= 0x300) {
    const mark = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!COMBINING.test(mark)) break;
    end += mark.length;
  }
  return end;
}

/** Without white space at its ends. */
export function trimFolded({ text, origin }: FoldedText): FoldedText {
  const start = text.startsWith(' ') ? 1 : 0;
  const end = text.length > start && text.endsWith(' ') ? text.length - 1 : text.length;
  if (start === 0 && end === text.length) return { text, origin };
  return { text: text.slice(start, end), origin: origin.subarray(start, end + 1) };
}
