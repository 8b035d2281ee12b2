import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDocument } from '../../src/rendering/count-document.js';
import type { Document } from '../../src/rendering/document.js';
import { drawDocument } from '../../src/rendering/terminal/draw-document.js';
import { neutralise } from '../../src/rendering/terminal/neutralise.js';
import { cells, wrap } from '../../src/rendering/terminal/wrap.js';
import { aCitation, aFigure, sampleAnswer } from './sample-answer.js';

const page = (width: number, colour = false): string => drawDocument(countDocument(sampleAnswer), { width, colour });
/** Escape sequences for looks and for links. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const ESCAPES = /\u001b\[[\d;]*m|\u001b\]8;;.*?\u001b\\/g;

function saying(text: string): Document {
  const entry = { lead: [{ text }], lines: [[{ text, style: 'quote' as const }]], children: [] };
  return {
    title: text,
    understood: [{ text }],
    sections: [{ tone: 'plain', heading: text, explanation: text, entries: [entry] }],
    footer: [[{ text }]],
  };
}

describe('an answer on the terminal', () => {
  test.each([60, 80, 120])('stays within %i columns; an address that cannot be clicked is not broken', (width) => {
    const long = page(width)
      .split('\n')
      .filter((line) => cells(line) > width);
    expect(long.every((line) => line.trim().startsWith('https://'))).toBe(true);
    const coloured = page(width, true).replace(ESCAPES, '').split('\n');
    expect(coloured.filter((line) => cells(line) > width)).toEqual([]);
  });

  test('numbers its citations and lists each article once', () => {
    const text = page(80);
    const [, list = ''] = text.split('Sources\n');
    expect(list.match(/\[\d+\]/g)).toEqual(['[1]', '[2]', '[3]', '[4]']);
    expect(text).toContain('«266 prisoners have left since May 6» Gatehouse Post\u00a0[1], 11 May 2031');
    expect(list).toContain('[1] Gatehouse Post, “Dozens walk free”, 11 May 2031 (date stated on the page)');
  });

  test('says the same with and without colour', () => {
    const address = /\s+https:\S+(?:\n\s+[\w/.-]+(?=\n))*/g;
    expect(page(110, true).replace(ESCAPES, '').replace(address, '')).toBe(page(110).replace(address, ''));
    expect(page(110)).not.toContain('\u001b');
  });

  test('shows a replaced figure with its successor, a part under its whole, copies of a story as one voice', () => {
    const lines = page(110)
      .split('\n')
      .map((line) => line.trim());
    const from = (lead: string): readonly string[] => lines.slice(lines.findIndex((line) => line.startsWith(lead)));
    expect(from('80 political prisoners')[2]).toBe(
      "Replaced by the same claimant's later figure: 104, on Sunday 11 May 2031",
    );
    expect(from('156 political prisoners')[4]).toMatch(/^of them at least 5 Spanish nationals/);
    expect(from('104 political prisoners')[2]).toBe('One AFP story, 2 copies, counted as one voice:');
  });
});

test('a second place in one article is told without naming the article again', () => {
  const second = aCitation({ paragraph: 9, quote: 'at least 266', differs: ['at least'] });
  const figure = aFigure({ citations: [aCitation(), second] });
  const answer = { ...sampleAnswer, groups: [{ relation: 'same', figures: [figure] } as const], notes: [] };
  const text = drawDocument(countDocument(answer), { width: 110, colour: false });
  expect(text).toContain('¶4\n    and there, ¶9: «at least 266» · which says: at least\n');
});

describe('text from outside', () => {
  test.each([
    ['\u001b[2J\u001b[31mred', '\uFFFD[2J\uFFFD[31mred'],
    ['104\u202e401', '104401'],
    ['1\u200b04', '104'],
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
    ['bell\u0007, null\u0000, C1 \u009b', 'bell\uFFFD, null\uFFFD, C1 \uFFFD'],
    ['half \ud800', 'half \uFFFD'],
    ['quedaron «en libertad» ☂ José', 'quedaron «en libertad» ☂ José'],
  ])('%j is drawn as %j', (text, drawn) => {
    expect(neutralise(text)).toBe(drawn);
  });

  test('never moves the cursor, never changes a colour, never breaks the width', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 100 }), (hostile, width) => {
        const drawn = drawDocument(saying(hostile), { width, colour: false });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(drawn).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        expect(Math.max(...drawn.split('\n').map(cells))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test('an address to copy is never broken', () => {
  const address = `<https://gatehouse.example/${'x'.repeat(60)}>`;
  const lines = wrap([{ text: `Open ${address} here`, look: 'quiet' }], 40);
  expect(lines.map((line) => line.map((run) => run.text).join(''))).toEqual(['Open', address, 'here']);
});

test('wrapping loses no letter and no order', () => {
  const words = fc.array(fc.stringMatching(/^[a-z»]{1,30}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 5, max: 40 }), (list, width) => {
      const lines = wrap([{ text: list.join(' '), look: 'plain' }], width).map((line) =>
        line.map((run) => run.text).join(''),
      );
      expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''));
      expect(lines.every((line) => cells(line) <= width)).toBe(true);
    }),
  );
});
