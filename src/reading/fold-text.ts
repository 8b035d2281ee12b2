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

/** Collects folded text: whole runs of unchanged characters at a time, everything else one by one. */
class Folding {
  readonly #original: string;
  readonly #origin: Uint32Array;
  #text = '';
  #length = 0;
  #runStart: number;
  #afterSpace = false;
  #mayCompose = false;

  constructor(original: string, start: number, end: number) {
    this.#original = original;
    this.#origin = new Uint32Array(end - start + 1);
    this.#runStart = start;
  }

  /** Takes the character at `at` as it is, unless it is folded away. */
  take(at: number, code: number): void {
    const fate = fateOf(code);
    if (fate === SPACE) this.#space(at, code);
    else if (fate === DROPPED) this.skip(at, at + 1);
    else {
      if (fate === MAY_COMPOSE) this.#mayCompose = true;
      this.#origin[this.#length++] = at;
      this.#afterSpace = false;
    }
  }

  /** Leaves out what stands from `from` to `to`. */
  skip(from: number, to: number): void {
    this.#text += this.#original.slice(this.#runStart, from);
    this.#runStart = to;
  }

  /** Writes `decoded` for what stands from `from` to `to`. */
  replace(from: number, to: number, decoded: string): void {
    this.skip(from, to);
    for (let unit = 0; unit < decoded.length; unit++) {
      const fate = fateOf(decoded.charCodeAt(unit));
      if (fate === DROPPED || (fate === SPACE && this.#afterSpace)) continue;
      if (fate === MAY_COMPOSE) this.#mayCompose = true;
      this.#text += fate === SPACE ? ' ' : decoded[unit];
      this.#origin[this.#length++] = from;
      this.#afterSpace = fate === SPACE;
    }
  }

  #space(at: number, code: number): void {
    if (this.#afterSpace) {
      this.skip(at, at + 1);
      return;
    }
    if (code !== 32) {
      this.skip(at, at + 1);
      this.#text += ' ';
    }
    this.#origin[this.#length++] = at;
    this.#afterSpace = true;
  }

  finish(end: number): FoldedText {
    this.skip(end, end);
    this.#origin[this.#length] = end;
    const folded = { text: this.#text, origin: this.#origin.slice(0, this.#length + 1) };
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
export function foldRange(original: string, start: number, end: number, markup: readonly Span[] = []): FoldedText {
  const folding = new Folding(original, start, end);
  let next = firstFrom(markup, start);
  let at = start;
  while (at < end) {
    const span = markup[next];
    if (span !== undefined && at >= span.start) {
      if (span.end > at) folding.skip(at, Math.min(span.end, end));
      at = Math.max(at, span.end);
      next++;
      continue;
    }
    const code = original.charCodeAt(at);
    const after = code === AMPERSAND ? takeEntity(folding, original, at, span === undefined ? end : span.start) : at;
    if (after === at) folding.take(at++, code);
    else at = after;
  }
  return folding.finish(end);
}

/** Decodes the entity at `at`, if one stands there whole before `end`; returns where it ends, else `at`. */
function takeEntity(folding: Folding, original: string, at: number, end: number): number {
  ENTITY.lastIndex = at;
  const entity = ENTITY.exec(original)?.[0];
  if (entity === undefined || at + entity.length > end) return at;
  const decoded = decodeHTMLStrict(entity);
  if (decoded === entity || decoded === '\ufffd') return at;
  folding.replace(at, at + entity.length, decoded);
  return at + entity.length;
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
  return { text: text.slice(start, end), origin: origin.slice(start, end + 1) };
}
