/** Folding that keeps every offset, and tokens: what all parsers of extraction work on. */

export type TokenKind = 'word' | 'number' | 'punct';

export interface Token {
  /** As written. */
  readonly text: string;
  /** Lower case, accents stripped, apostrophes straight. */
  readonly key: string;
  readonly kind: TokenKind;
  /** Offsets in the passage's text. */
  readonly start: number;
  readonly end: number;
}

const MARKS = /\p{M}+/gu;
const NON_ASCII = /[^\0-\x7f]/;

function foldUnit(unit: string): string {
  if (unit === '’' || unit === '‘' || unit === '`' || unit === '´') return "'";
  const base = unit.normalize('NFD').replace(MARKS, '').toLowerCase();
  return base.length === 1 ? base : (unit.toLowerCase()[0] ?? unit);
}

/** Lower case without accents, of the very same length as `text`, so that offsets hold in both. */
export function foldKeepingLength(text: string): string {
  if (!NON_ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text[i] ?? '';
    folded += unit < '\x80' ? unit.toLowerCase() : foldUnit(unit);
  }
  return folded;
}

/**
 * A possessive `'s` is a token of its own. Words keep inner apostrophes and hyphens ("Prisoners'", "twenty-one", "vice-president"); numbers keep grouping and
 * decimal marks ("1,024", "1.024", "19:30", "25/01/2026"); everything else is one token a character.
 */
const TOKEN =
  /\d+(?:[.,:/]\d+)*|['’]s(?![\p{L}\d])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\d]))[\p{L}\p{M}]+|-\p{L}[\p{L}\p{M}]*)*|[^\s]/gu;
const DIGIT = /^\d/;
const LETTER = /^\p{L}/u;

export function tokenize(text: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  const folded = foldKeepingLength(text);
  for (const match of text.matchAll(TOKEN)) {
    const written = match[0];
    const at = match.index;
    const kind: TokenKind = DIGIT.test(written) ? 'number' : LETTER.test(written) ? 'word' : 'punct';
    tokens.push({
      text: written,
      key: folded.slice(at, at + written.length),
      kind,
      start: offset + at,
      end: offset + at + written.length,
    });
  }
  return tokens;
}

/** Whether a word starts with a capital. */
export function isCapitalised(token: Token): boolean {
  const first = token.text[0] ?? '';
  return token.kind === 'word' && first !== first.toLowerCase();
}
