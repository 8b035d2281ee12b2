import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snippetOf } from '../../src/search/snippet.js';
import { termsOf } from '../../src/search/tokenize.js';

const filler = 'Nothing of note was said that morning outside the gates. '.repeat(8);

describe('a snippet', () => {
  test('is the whole passage when that is short', () => {
    const snippet = snippetOf('Foro Penal counted 104 releases.', new Set(['104']));
    expect(snippet.pieces).toEqual([
      { text: 'Foro Penal counted ', found: false },
      { text: '104', found: true },
      { text: ' releases.', found: false },
    ]);
    expect([snippet.cutBefore, snippet.cutAfter]).toEqual([false, false]);
  });

  test('is cut between words around what was found', () => {
    const snippet = snippetOf(`${filler}Foro Penal counted 104 releases. ${filler}`, new Set(['104', 'penal']), 80);
    const words = snippet.pieces.map((piece) => piece.text).join('');
    expect(words).toContain('Foro Penal counted 104 releases.');
    expect(words.length).toBeLessThan(110);
    expect(words).not.toMatch(/^\s|^[a-z]{1,2}\b/);
    expect([snippet.cutBefore, snippet.cutAfter]).toEqual([true, true]);
  });

  test('stands word for word in its passage, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 1, max: 90 }), (text, length) => {
        const snippet = snippetOf(text, new Set(termsOf(text).slice(2, 5)), length);
        expect(snippet.pieces.map((piece) => piece.text).join('')).toBe(text.slice(snippet.start, snippet.end));
      }),
    );
  });
});
