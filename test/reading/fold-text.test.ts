import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FoldedText, foldRange } from '../../src/reading/fold-text.js';

const fold = (original: string): FoldedText => foldRange(original, { start: 0, end: original.length });

describe('what folding makes of a text', () => {
  const rows: readonly (readonly [original: string, folded: string])[] = [
    ['104 freed on Sunday', '104 freed on Sunday'],
    ['Perd&oacute;n &amp; Libertad', 'Perdón & Libertad'],
    ['It isn&#39;t &#x201C;over&#x201D;', "It isn't “over”"],
    ['caf\u0065\u0301', 'cafe\u0301'.normalize('NFC')],
    ['e&#769;l', 'él'],
    ['pri\u00adson\u200bers', 'prisoners'],
    ['Feb\u00a05,\u2009 1\u202f024', 'Feb 5, 1 024'],
    ['one\r\ntwo\t three', 'one two three'],
    ['&nbsp; | &nbsp;', ' | '],
    ['AT&T, &c; R&D & more', 'AT&T, &c; R&D & more'],
    ['&notanentity; &#0; &#99999999;', '&notanentity; &#0; &#99999999;'],
    ['&amp;lt;', '&lt;'],
    ['&#128512;!', '😀!'],
    ['\ufeffText', 'Text'],
    ['&#146;', '’'], // Windows-1252, as browsers read it
  ];
  test.each(rows)('%j', (original, folded) => {
    expect(fold(original).text).toBe(folded);
  });

  test('a range is folded by itself', () => {
    expect(foldRange('before  104 freed  after', { start: 8, end: 17 }).text).toBe('104 freed');
  });

  test('an entity that the range cuts is left as it is', () => {
    expect(foldRange('a &amp; b', { start: 0, end: 5 }).text).toBe('a &am');
  });

  test('markup is left out, and the words on both sides keep their places', () => {
    const original = 'At least **65 prisoners** freed';
    const { text, origin } = foldRange(original, { start: 0, end: original.length }, [
      { start: 9, end: 11 },
      { start: 23, end: 25 },
    ]);
    expect(text).toBe('At least 65 prisoners freed');
    expect(original.slice(origin[9], origin[11])).toBe('65');
  });
});

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.string({ maxLength: 6 }) },
  fc.constantFrom(' ', '\n', '\r\n', '\t', '\u00a0', '\u2009', '\u202f', '\u3000'),
  fc.constantFrom('\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff'),
  fc.constantFrom('&amp;', '&nbsp;', '&eacute;', '&#8217;', '&#x1F600;', '&', '&amp', '&hellip;', '&#769;', '&shy;'),
  fc.constantFrom(
    'e\u0301',
    'n\u0303',
    'o\u0323\u0302',
    'é',
    '한',
    '\u1112\u1161\u11ab',
    'Å',
    '\u212b',
    '😀',
    '“104”',
    '—',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const original = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

/** Places at which a text may be cut: between letters, not inside one. */
function cuts({ text, origin }: FoldedText): readonly number[] {
  return Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => {
    const behind = text.slice(at, at + 2);
    const isInside =
      /^(?:[\udc00-\udfff]|\p{M}|[\u1160-\u11ff])/u.test(behind) || (at > 0 && origin[at] === origin[at - 1]);
    return !isInside;
  });
}

describe('rules that never bend', () => {
  test('any slice of the folded text is what its own place in the original folds to', () => {
    fc.assert(
      fc.property(original, fc.nat(), fc.nat(), (page, first, second) => {
        const folded = fold(page);
        const places = cuts(folded);
        const [a = 0, b = 0] = [first, second].map((n) => places[n % places.length] ?? 0).sort((x, y) => x - y);
        const place = page.slice(folded.origin[a], folded.origin[b]);
        expect(fold(place).text).toBe(folded.text.slice(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  test('folding is: decode, drop, NFC, one space for many', () => {
    fc.assert(
      fc.property(
        fc.array(
          piece.filter((text) => !text.includes('&')),
          { maxLength: 30 },
        ),
        (pieces) => {
          const page = pieces.join('');
          const plain = page.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '').normalize('NFC');
          // control characters count as white space: nothing prints them
          expect(fold(page).text).toBe(plain.replace(/[\s\0-\x20]+/g, ' ').normalize('NFC'));
        },
      ),
    );
  });

  test('places never go back', () => {
    fc.assert(
      fc.property(original, (page) => {
        const { text, origin } = fold(page);
        expect(origin.length).toBe(text.length + 1);
        expect([...origin]).toEqual([...origin].sort((a, b) => a - b));
        expect(origin[text.length]).toBe(page.length);
      }),
    );
  });
});
